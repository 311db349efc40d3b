//! Generated from `docs/`: do not edit, run `cargo freeze`.

use super::*;

/// A system that Flashduty integrates with. There is one variant a key, spelled as the key.
///
/// The order (of [`Integration::ALL`], of [`Ord`] and of the guides) is the export order of the npm package.
///
/// ```
/// use flashduty_knowledge_base::{Integration, Language};
///
/// let integration: Integration = "AzureMonitor".parse()?;
/// assert_eq!(integration.to_string(), "AzureMonitor");
/// assert_eq!(integration.name(Language::En), "Azure Monitor");
/// # Ok::<(), flashduty_knowledge_base::UnknownIntegration>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Integration {
    /// Standard Alert Event (标准告警事件): API reference for alerts from your own programs: the HTTP request with every field, the response, error codes, retries, and a tested example.
    #[doc(alias = "custom alert")]
    #[doc(alias = "custom event")]
    #[doc(alias = "event api")]
    #[doc(alias = "http api")]
    #[doc(alias = "自定义告警")]
    #[doc(alias = "自定义事件")]
    #[doc(alias = "标准告警")]
    CustomAlert,
    /// Email (邮件): Turn emails into Flashduty alerts: pick a push mode, let your system mail the address of the integration, and have recovery mails close alerts.
    #[doc(alias = "e-mail")]
    #[doc(alias = "mail")]
    #[doc(alias = "smtp")]
    #[doc(alias = "邮箱")]
    #[doc(alias = "邮件告警")]
    Email,
    /// Nightingale/Flashcat (夜莺/Flashcat): Send Nightingale or Flashcat alert events to Flashduty: by notification rule from v8.0.0-beta.7 on, by callback address in v5 to v8.0.0-beta.6.
    #[doc(alias = "Nightingale")]
    #[doc(alias = "Flashcat")]
    #[doc(alias = "夜莺")]
    #[doc(alias = "夜莺监控")]
    #[doc(alias = "快猫")]
    #[doc(alias = "快猫星云")]
    N9e,
    /// Prometheus: Send Prometheus alerts to Flashduty from Alertmanager: a webhook receiver opens an alert when a rule fires and closes it when the rule recovers.
    #[doc(alias = "alertmanager")]
    #[doc(alias = "alert manager")]
    #[doc(alias = "prom")]
    #[doc(alias = "普罗米修斯")]
    Prometheus,
    /// Grafana: Connect Grafana to Flashduty with a webhook contact point, or a notification channel in old versions, and choose the severity by label.
    #[doc(alias = "grafana cloud")]
    #[doc(alias = "grafana alerting")]
    #[doc(alias = "unified alerting")]
    #[doc(alias = "legacy alerting")]
    #[doc(alias = "仪表盘告警")]
    Grafana,
    /// Zabbix: Connect Zabbix 3.x to 7.x to Flashduty with a ready-made media type or script, so that problems open alerts and their recovery closes them.
    #[doc(alias = "zbx")]
    #[doc(alias = "zabbix server")]
    #[doc(alias = "zabbix webhook")]
    #[doc(alias = "zabbix media type")]
    #[doc(alias = "zabbix 监控")]
    #[doc(alias = "zabbix 告警")]
    Zabbix,
    /// Uptime Kuma: Set up Uptime Kuma's built-in notification for Flashduty and enable it in monitors, so that outages become alerts with the severity of your choice.
    #[doc(alias = "uptime-kuma")]
    #[doc(alias = "kuma")]
    #[doc(alias = "拨测")]
    #[doc(alias = "站点监控")]
    #[doc(alias = "可用性监控")]
    UptimeKuma,
    /// Alibaba Cloud ARMS (阿里云 ARMS): Send the alerts of ARMS Alert Management to Flashduty with a webhook in Alertmanager format, so that a resolved alert closes by itself.
    #[doc(alias = "arms")]
    #[doc(alias = "aliyun arms")]
    #[doc(alias = "application real-time monitoring service")]
    #[doc(alias = "应用实时监控服务")]
    #[doc(alias = "aliyun")]
    #[doc(alias = "alibaba cloud")]
    #[doc(alias = "阿里云")]
    AliyunARMS,
    /// Alibaba Cloud Monitor CM Event (阿里云监控 CM 事件): Send the events of Alibaba Cloud services, such as an instance that fails, from Cloud Monitor to Flashduty through an event subscription.
    #[doc(alias = "cloudmonitor")]
    #[doc(alias = "云监控")]
    #[doc(alias = "云监控事件")]
    #[doc(alias = "系统事件")]
    #[doc(alias = "事件订阅")]
    #[doc(alias = "aliyun")]
    #[doc(alias = "alibaba cloud")]
    #[doc(alias = "阿里云")]
    AliyunCmEvent,
    /// Alibaba Cloud Monitor CM Metrics (阿里云监控 CM 指标): Send the threshold alerts of Cloud Monitor to Flashduty, rule by rule with an alert callback or for many rules with a contact, recoveries included.
    #[doc(alias = "cloudmonitor")]
    #[doc(alias = "云监控")]
    #[doc(alias = "云监控指标")]
    #[doc(alias = "阈值报警")]
    #[doc(alias = "aliyun cms")]
    #[doc(alias = "aliyun")]
    #[doc(alias = "alibaba cloud")]
    #[doc(alias = "阿里云")]
    AliyunCm,
    /// Alibaba Cloud SLS (阿里云 SLS): Send Simple Log Service alerts to Flashduty with a webhook, an alert template, and an action policy, and have recoveries close them.
    #[doc(alias = "sls")]
    #[doc(alias = "simple log service")]
    #[doc(alias = "日志服务")]
    #[doc(alias = "阿里云日志服务")]
    #[doc(alias = "aliyun sls")]
    #[doc(alias = "aliyun")]
    #[doc(alias = "alibaba cloud")]
    #[doc(alias = "阿里云")]
    AliyunSLS,
    /// AWS CloudWatch: Send CloudWatch alarms to Flashduty through an Amazon SNS topic, so that an alarm opens an alert and its return to OK closes it.
    #[doc(alias = "cloudwatch")]
    #[doc(alias = "amazon cloudwatch")]
    #[doc(alias = "cloudwatch alarm")]
    #[doc(alias = "aws")]
    #[doc(alias = "亚马逊云监控")]
    #[doc(alias = "亚马逊云")]
    AWSCW,
    /// Azure Monitor: Send Azure Monitor alerts to Flashduty with a webhook in an action group, using the common alert schema, including the recovery of stateful alerts.
    #[doc(alias = "azure")]
    #[doc(alias = "microsoft azure")]
    #[doc(alias = "azure alerts")]
    #[doc(alias = "action group")]
    #[doc(alias = "微软云")]
    #[doc(alias = "微软云监控")]
    AzureMonitor,
    /// Baidu Cloud BCM (百度云监控 BCM): Enter Flashduty as the callback URL of alarm policies in Baidu Cloud Monitor (BCM), so that alarms arrive with their level and close on recovery.
    #[doc(alias = "baidu cloud")]
    #[doc(alias = "baidu ai cloud")]
    #[doc(alias = "baidu cloud monitor")]
    #[doc(alias = "bcm")]
    #[doc(alias = "百度云")]
    #[doc(alias = "百度智能云")]
    #[doc(alias = "百度云监控")]
    #[doc(alias = "云监控")]
    BaiDuBCM,
    /// Huawei Cloud CES (华为云监控 CES): Send Huawei Cloud Eye alarms to Flashduty over HTTPS: severities carry over, and an alert closes when Cloud Eye clears the alarm.
    #[doc(alias = "huawei cloud")]
    #[doc(alias = "华为云")]
    #[doc(alias = "smn")]
    #[doc(alias = "cloud eye")]
    #[doc(alias = "ces")]
    #[doc(alias = "huawei ces")]
    #[doc(alias = "云监控服务")]
    #[doc(alias = "华为云监控")]
    HuaWeiCES,
    /// InfluxDB: Send InfluxDB alerts to Flashduty: from checks and notification rules in InfluxDB 2.x, or from Kapacitor alert rules beside InfluxDB 1.x.
    #[doc(alias = "influxdata")]
    #[doc(alias = "influx")]
    #[doc(alias = "kapacitor")]
    #[doc(alias = "chronograf")]
    #[doc(alias = "tick stack")]
    #[doc(alias = "时序数据库")]
    InfluxDB,
    /// Open-Falcon: Let the alarm module of Open-Falcon call Flashduty for each event of a template or expression, with severities taken from its priority and recoveries.
    #[doc(alias = "falcon")]
    #[doc(alias = "open falcon")]
    #[doc(alias = "falcon-plus")]
    #[doc(alias = "falcon+")]
    #[doc(alias = "小米监控")]
    OpenFalcon,
    /// PagerDuty: Point any sender that speaks the PagerDuty Events API, v1 or v2, at Flashduty: one address, one key, and trigger and resolve work as before.
    #[doc(alias = "pager duty")]
    #[doc(alias = "pd")]
    #[doc(alias = "events api")]
    #[doc(alias = "pagerduty events api")]
    #[doc(alias = "pagerduty 协议")]
    PagerDuty,
    /// Tencent BlueKing (蓝鲸智云): Send BlueKing alerts to Flashduty with an HTTP callback action plan that every alert policy can use, recoveries included.
    #[doc(alias = "blueking")]
    #[doc(alias = "bk monitor")]
    #[doc(alias = "bkmonitor")]
    #[doc(alias = "蓝鲸")]
    #[doc(alias = "蓝鲸监控")]
    #[doc(alias = "tencent cloud")]
    #[doc(alias = "腾讯云")]
    TencentBK,
    /// Tencent Cloud CLS (腾讯云日志服务 CLS): Send alarms of Tencent Cloud Log Service (CLS) to Flashduty with a custom API callback and a request body to paste, recoveries included.
    #[doc(alias = "tencent cloud")]
    #[doc(alias = "cls")]
    #[doc(alias = "cloud log service")]
    #[doc(alias = "tencent log service")]
    #[doc(alias = "腾讯云")]
    #[doc(alias = "日志服务")]
    #[doc(alias = "腾讯云日志服务")]
    TencentCLS,
    /// Tencent Cloud Monitor CM (腾讯云监控 CM): Send metric alarms of Tencent Cloud Monitor, now Tencent Cloud Observability Platform, to Flashduty with a callback in a notification template.
    #[doc(alias = "tencent cloud")]
    #[doc(alias = "tcop")]
    #[doc(alias = "cloud monitor")]
    #[doc(alias = "tencent cloud observability platform")]
    #[doc(alias = "腾讯云")]
    #[doc(alias = "云监控")]
    #[doc(alias = "腾讯云监控")]
    #[doc(alias = "腾讯云可观测平台")]
    TencentCm,
    /// Tencent Cloud EventBridge (腾讯云 EventBridge): Send events of Tencent Cloud services to Flashduty with an EventBridge rule that pushes them to a custom webhook.
    #[doc(alias = "tencent cloud")]
    #[doc(alias = "tencent eventbridge")]
    #[doc(alias = "event bridge")]
    #[doc(alias = "tencent events")]
    #[doc(alias = "腾讯云")]
    #[doc(alias = "事件总线")]
    #[doc(alias = "腾讯云事件总线")]
    TencentEb,
    /// OceanBase: Send OceanBase Cloud Platform alerts to Flashduty with a custom script channel: severities match the OCP levels, and recoveries close the alerts.
    #[doc(alias = "ocp")]
    #[doc(alias = "oceanbase cloud platform")]
    #[doc(alias = "oceanbase 云平台")]
    #[doc(alias = "ocp 告警")]
    #[doc(alias = "ob")]
    #[doc(alias = "奥星贝斯")]
    OceanBase,
    /// Graylog: Post Graylog alerts to Flashduty with an HTTP notification: put the push URL on the allowlist, then attach the notification to event definitions.
    #[doc(alias = "graylog alerts")]
    #[doc(alias = "graylog2")]
    #[doc(alias = "gelf")]
    #[doc(alias = "log alerts")]
    #[doc(alias = "日志告警")]
    #[doc(alias = "日志平台")]
    Graylog,
    /// SkyWalking: Send SkyWalking alarms to Flashduty with a webhook in alarm-settings.yml, and let a tag of each rule decide the severity.
    #[doc(alias = "apache skywalking")]
    #[doc(alias = "sky walking")]
    #[doc(alias = "oap")]
    #[doc(alias = "apm")]
    #[doc(alias = "链路追踪")]
    #[doc(alias = "链路监控")]
    Skywalking,
    /// Sentry: Send Sentry issue alerts and metric alerts to Flashduty through an internal integration, and close them when the issue is resolved.
    #[doc(alias = "sentry.io")]
    #[doc(alias = "getsentry")]
    #[doc(alias = "sentry issue")]
    #[doc(alias = "sentry alert")]
    #[doc(alias = "error tracking")]
    #[doc(alias = "错误监控")]
    #[doc(alias = "异常监控")]
    Sentry,
    /// Jiankongbao (监控宝): Send alarms of Jiankongbao (CloudWise) monitoring tasks to Flashduty: set up a URL callback once, then select it in the tasks.
    #[doc(alias = "jkb")]
    #[doc(alias = "云智慧")]
    #[doc(alias = "cloudwise")]
    #[doc(alias = "url callback")]
    #[doc(alias = "url 回调")]
    Jiankongbao,
    /// AWS EventBridge: Send chosen AWS events to Flashduty with an EventBridge rule and an API destination, so that each event that matches the rule opens an alert.
    #[doc(alias = "eventbridge")]
    #[doc(alias = "amazon eventbridge")]
    #[doc(alias = "cloudwatch events")]
    #[doc(alias = "event bus")]
    #[doc(alias = "aws")]
    #[doc(alias = "amazon")]
    #[doc(alias = "亚马逊云")]
    #[doc(alias = "亚马逊云事件")]
    AWSEventBridge,
    /// Dynatrace: Receive Dynatrace problems in Flashduty through a custom problem notification: which payload to paste, which alerting profile to pick, how problems close.
    #[doc(alias = "dynatrace managed")]
    #[doc(alias = "dynatrace saas")]
    #[doc(alias = "davis")]
    #[doc(alias = "problem notification")]
    Dynatrace,
    /// Huawei Cloud LTS (华为云日志服务 LTS): Turn log alarms of Huawei Cloud LTS into Flashduty alerts: an SMN topic carries both the alarm and its recovery as JSON.
    #[doc(alias = "huawei cloud")]
    #[doc(alias = "华为云")]
    #[doc(alias = "smn")]
    #[doc(alias = "log tank service")]
    #[doc(alias = "lts")]
    #[doc(alias = "huawei lts")]
    #[doc(alias = "云日志服务")]
    #[doc(alias = "华为云日志")]
    HuaweiyunLTS,
    /// Google Cloud Monitoring: Send Google Cloud Monitoring incidents to Flashduty with a webhook notification channel that opens an alert and closes it with the incident.
    #[doc(alias = "gcp")]
    #[doc(alias = "google cloud")]
    #[doc(alias = "gcp monitoring")]
    #[doc(alias = "stackdriver")]
    #[doc(alias = "谷歌云")]
    #[doc(alias = "谷歌云监控")]
    #[doc(alias = "Google 云监控")]
    GoogleCM,
    /// Zilliz: Send the project and organization alerts of Zilliz Cloud to Flashduty: add a webhook channel to each alert and turn on its resolution notification.
    #[doc(alias = "zilliz cloud")]
    #[doc(alias = "milvus")]
    #[doc(alias = "vector database")]
    #[doc(alias = "向量数据库")]
    Zilliz,
    /// Splunk: Send Splunk alerts to Flashduty with the webhook alert action, allow list included, and decide how alerts get closed that Splunk never reports as over.
    #[doc(alias = "splunk enterprise")]
    #[doc(alias = "splunk cloud")]
    #[doc(alias = "splunk web")]
    #[doc(alias = "splunk alert")]
    Splunk,
    /// AppDynamics: Send AppDynamics policy events to Flashduty: build an HTTP request template with its payload, an action that uses it, and the policies that run the action.
    #[doc(alias = "appd")]
    #[doc(alias = "app dynamics")]
    #[doc(alias = "cisco appdynamics")]
    #[doc(alias = "splunk appdynamics")]
    AppDynamics,
    /// SolarWinds: Send SolarWinds Observability alerts to Flashduty with one webhook configuration for each alert type, clearing included; with a way for self-hosted Orion.
    #[doc(alias = "orion")]
    #[doc(alias = "solarwinds orion")]
    #[doc(alias = "solarwinds observability")]
    #[doc(alias = "solarwinds platform")]
    #[doc(alias = "swo")]
    SolarWinds,
    /// Volcengine Cloud Monitor Metrics (火山引擎云监控指标): Send metric alerts of Volcengine Cloud Monitor to Flashduty: create one callback, then choose it in your alert policies.
    #[doc(alias = "volcengine")]
    #[doc(alias = "火山引擎")]
    #[doc(alias = "火山云")]
    #[doc(alias = "volcengine cm metrics")]
    #[doc(alias = "volcengine cloud monitor")]
    #[doc(alias = "火山引擎云监控")]
    #[doc(alias = "云监控")]
    VolcEngineMetric,
    /// Volcengine Cloud Monitor Events (火山引擎云监控事件): Turn cloud events from the Volcengine Cloud Monitor event center into Flashduty alerts: one callback, chosen in your event rules.
    #[doc(alias = "volcengine")]
    #[doc(alias = "火山引擎")]
    #[doc(alias = "火山云")]
    #[doc(alias = "volcengine cloud monitor")]
    #[doc(alias = "火山引擎云监控")]
    #[doc(alias = "云监控")]
    #[doc(alias = "volcengine event center")]
    #[doc(alias = "火山引擎事件中心")]
    VolcEngineEvent,
    /// Volcengine TLS (火山引擎 TLS): Send log alerts and recoveries from Volcengine Torch Log Service (TLS) to Flashduty through a webhook with a content template.
    #[doc(alias = "volcengine")]
    #[doc(alias = "火山引擎")]
    #[doc(alias = "火山云")]
    #[doc(alias = "tls")]
    #[doc(alias = "torch log service")]
    #[doc(alias = "volcengine log service")]
    #[doc(alias = "火山引擎日志服务")]
    #[doc(alias = "日志服务")]
    VolcEngineTLS,
    /// OpManager: Send ManageEngine OpManager alarms to Flashduty with a webhook notification profile that also reports when an alarm is cleared.
    #[doc(alias = "manageengine")]
    #[doc(alias = "manage engine")]
    #[doc(alias = "manageengine opmanager")]
    #[doc(alias = "zoho")]
    #[doc(alias = "卓豪")]
    #[doc(alias = "网管")]
    OpManager,
    /// Meraki: Receive the alerts of a Cisco Meraki network in Flashduty: register a webhook receiver in the dashboard and make it a recipient of the alerts.
    #[doc(alias = "cisco meraki")]
    #[doc(alias = "cisco")]
    #[doc(alias = "meraki dashboard")]
    #[doc(alias = "思科")]
    #[doc(alias = "思科 meraki")]
    Meraki,
    /// StateCloud (天翼云): Send StateCloud alarms to Flashduty with the Alert Callback of a Cloud Eye alarm rule, and find out which nodes need the Huawei Cloud integration.
    #[doc(alias = "ctyun")]
    #[doc(alias = "esurfing")]
    #[doc(alias = "esurfing cloud")]
    #[doc(alias = "tianyi cloud")]
    #[doc(alias = "china telecom cloud")]
    #[doc(alias = "天翼云监控")]
    #[doc(alias = "电信云")]
    #[doc(alias = "中国电信")]
    StateCloud,
    /// Guance (观测云): Send Guance (TrueWatch) monitor events to Flashduty: add a webhook notification target and choose it for each severity of an alert strategy.
    #[doc(alias = "truewatch")]
    #[doc(alias = "guance cloud")]
    #[doc(alias = "guancecloud")]
    #[doc(alias = "dataflux")]
    #[doc(alias = "观测云")]
    #[doc(alias = "驻云")]
    Guance,
    /// Custom Change Event (自定义变更事件): API reference for changes from your own systems: the HTTP request with every field, the statuses, the response, error codes, retries and examples to run.
    #[doc(alias = "standard change event")]
    #[doc(alias = "change api")]
    #[doc(alias = "deployment event")]
    #[doc(alias = "deploy event")]
    #[doc(alias = "release event")]
    #[doc(alias = "自定义变更")]
    #[doc(alias = "标准变更事件")]
    #[doc(alias = "发布事件")]
    CustomChange,
    /// Jira Issue Events (Jira 事件): Send Jira issues to Flashduty as change events through a webhook, so that an incident shows what was being changed when it began.
    #[doc(alias = "jira issue")]
    #[doc(alias = "jira change")]
    #[doc(alias = "jira cloud")]
    #[doc(alias = "jira data center")]
    #[doc(alias = "jira server")]
    #[doc(alias = "atlassian")]
    #[doc(alias = "jira 变更")]
    Jira,
    /// Feishu/Lark (飞书): Build a Feishu or Lark app for Flashduty: incidents arrive as message cards, responders act on them in chat and meet in a war room.
    #[doc(alias = "feishu")]
    #[doc(alias = "飞书")]
    #[doc(alias = "larksuite")]
    #[doc(alias = "feishu app")]
    #[doc(alias = "飞书应用")]
    #[doc(alias = "飞书作战室")]
    Lark,
    /// Dingtalk (钉钉): Build a Dingtalk app for Flashduty: people and groups get incidents as cards they can act on, and a war room is one click away.
    #[doc(alias = "钉钉")]
    #[doc(alias = "ding")]
    #[doc(alias = "dingding")]
    #[doc(alias = "dingtalk app")]
    #[doc(alias = "钉钉应用")]
    #[doc(alias = "钉钉酷应用")]
    #[doc(alias = "钉钉作战室")]
    Dingtalk,
    /// WeCom (企业微信): Connect WeCom through the ready-made Flashduty app or one of your own, and handle incidents on message cards in chat.
    #[doc(alias = "企业微信")]
    #[doc(alias = "企微")]
    #[doc(alias = "wework")]
    #[doc(alias = "wechat work")]
    #[doc(alias = "wxwork")]
    #[doc(alias = "企业微信应用")]
    #[doc(alias = "企微应用")]
    #[doc(alias = "企业微信作战室")]
    Wecom,
    /// Slack: Install the Flashduty app in your Slack workspace: incidents reach people and channels as cards, and a war room opens with one click.
    #[doc(alias = "slack app")]
    #[doc(alias = "slack bot")]
    #[doc(alias = "slack channel")]
    #[doc(alias = "slack 应用")]
    #[doc(alias = "slack 频道")]
    #[doc(alias = "slack 作战室")]
    Slack,
    /// Microsoft Teams: Bring the Flashduty app to your organization's Microsoft Teams and link teams, chats and people, so that incidents arrive as cards to act on.
    #[doc(alias = "teams")]
    #[doc(alias = "ms teams")]
    #[doc(alias = "msteams")]
    #[doc(alias = "teams app")]
    #[doc(alias = "teams bot")]
    #[doc(alias = "微软 teams")]
    MicrosoftTeams,
    /// Alert Webhook (告警 Webhook): Reference of the alert webhook: which requests Flashduty sends to your service when an alert changes, every field, and what your service has to answer.
    #[doc(alias = "outgoing alert webhook")]
    #[doc(alias = "alert callback")]
    #[doc(alias = "alert event callback")]
    #[doc(alias = "告警回调")]
    #[doc(alias = "告警推送")]
    #[doc(alias = "告警事件回调")]
    AlertWebhook,
    /// Incident Webhook (故障 Webhook): Reference of the incident webhook: which requests Flashduty sends to your service when an incident changes, every field, and what your service has to answer.
    #[doc(alias = "outgoing incident webhook")]
    #[doc(alias = "incident callback")]
    #[doc(alias = "incident event callback")]
    #[doc(alias = "故障回调")]
    #[doc(alias = "故障推送")]
    #[doc(alias = "故障事件回调")]
    IncidentWebhook,
    /// Custom Action (自定义操作): Reference of custom actions: let responders call your service from an incident, with every field of the request and what your service has to answer.
    #[doc(alias = "custom actions")]
    #[doc(alias = "action button")]
    #[doc(alias = "incident action")]
    #[doc(alias = "self-healing")]
    #[doc(alias = "runbook")]
    #[doc(alias = "自定义动作")]
    #[doc(alias = "故障自愈")]
    CustomAction,
    /// Notification Templates (通知模板): Write the messages that Flashduty sends: every field and function of the template language, and for each channel a working template with its limits.
    #[doc(alias = "message templates")]
    #[doc(alias = "go template")]
    #[doc(alias = "消息模板")]
    #[doc(alias = "通知模版")]
    #[doc(alias = "模板变量")]
    #[doc(alias = "模板管理")]
    Templates,
    /// Huawei Cloud APM (华为云 APM): Send application monitoring alarms of Huawei Cloud APM to Flashduty through an SMN topic, a notification object and an alarm policy.
    #[doc(alias = "huawei cloud")]
    #[doc(alias = "华为云")]
    #[doc(alias = "smn")]
    #[doc(alias = "application performance management")]
    #[doc(alias = "huawei apm")]
    #[doc(alias = "应用性能管理")]
    #[doc(alias = "华为云应用性能管理")]
    HuaweiyunAPM,
    /// Jira Sync (Jira 同步): Create Jira issues from Flashduty incidents, by rule or by hand, and let status, priority and comments follow the incident.
    #[doc(alias = "jira ticket")]
    #[doc(alias = "jira issue sync")]
    #[doc(alias = "atlassian")]
    #[doc(alias = "jira 工单")]
    #[doc(alias = "jira 工单同步")]
    #[doc(alias = "工单同步")]
    JiraSync,
    /// ZStack: Send resource and event alarms of ZStack Cloud to Flashduty through a webhook endpoint, and have resource alarms close when they recover.
    #[doc(alias = "zstack cloud")]
    #[doc(alias = "zwatch")]
    #[doc(alias = "zstack sns")]
    #[doc(alias = "云轴")]
    #[doc(alias = "云轴科技")]
    ZStack,
    /// Keep: Connect Keep's Flashduty provider and load a workflow that opens a Flashduty alert when one fires in Keep and closes it once it is resolved.
    #[doc(alias = "keephq")]
    #[doc(alias = "keep hq")]
    #[doc(alias = "keep workflow")]
    #[doc(alias = "keep aiops")]
    #[doc(alias = "elastic keep")]
    Keep,
    /// ElastAlert 2: Send ElastAlert 2 matches to Flashduty with its built-in flashduty alerter, and close the alert again with a second rule that reports recovery.
    #[doc(alias = "elastalert")]
    #[doc(alias = "elast alert")]
    #[doc(alias = "elasticsearch alert")]
    #[doc(alias = "opensearch alert")]
    #[doc(alias = "elk alert")]
    #[doc(alias = "es 告警")]
    ElastAlert2,
    /// Dingtalk Alert (钉钉告警): Point a system that can only notify a Dingtalk group robot at Flashduty, and let its messages open, update and close alerts.
    #[doc(alias = "钉钉")]
    #[doc(alias = "dingtalk robot")]
    #[doc(alias = "dingtalk bot")]
    #[doc(alias = "dingtalk webhook")]
    #[doc(alias = "dingding")]
    #[doc(alias = "钉钉机器人")]
    #[doc(alias = "钉钉群机器人")]
    #[doc(alias = "钉钉消息告警")]
    DingtalkAlert,
    /// Feishu Alert (飞书告警): Receive the messages of systems that only support a Feishu or Lark group bot, and have them open, update and close alerts in Flashduty.
    #[doc(alias = "飞书")]
    #[doc(alias = "feishu robot")]
    #[doc(alias = "feishu bot")]
    #[doc(alias = "feishu webhook")]
    #[doc(alias = "lark bot")]
    #[doc(alias = "lark alert")]
    #[doc(alias = "飞书机器人")]
    #[doc(alias = "飞书群机器人")]
    #[doc(alias = "飞书消息告警")]
    FeishuAlert,
    /// Volcengine Detect (火山引擎云拨测): Send alerts of Volcengine Cloud-Detect tests to Flashduty: create a system integration and select it in your alert policies.
    #[doc(alias = "volcengine")]
    #[doc(alias = "火山引擎")]
    #[doc(alias = "火山云")]
    #[doc(alias = "volcengine cloud-detect")]
    #[doc(alias = "cloud detect")]
    #[doc(alias = "云拨测")]
    #[doc(alias = "拨测")]
    VolcEngineDetect,
    /// Link: Put links to your own systems on the incident page of Flashduty, with parameters filled in from labels, custom fields and attributes of the incident.
    #[doc(alias = "related links")]
    #[doc(alias = "external link")]
    #[doc(alias = "链接")]
    #[doc(alias = "关联链接")]
    #[doc(alias = "外部链接")]
    #[doc(alias = "跳转链接")]
    Link,
    /// ServiceNow Sync (ServiceNow 同步): Keep Flashduty and ServiceNow incidents in step, one way or both ways: state, urgency, comments and custom fields.
    #[doc(alias = "servicenow")]
    #[doc(alias = "service now")]
    #[doc(alias = "snow")]
    #[doc(alias = "servicenow incident")]
    #[doc(alias = "servicenow itsm")]
    #[doc(alias = "servicenow 工单")]
    #[doc(alias = "servicenow 工单同步")]
    ServiceNowSync,
    /// Monit: Switch on alerts in Monit, Flashduty's own alert engine, choose the channels they go to, and test trigger and recovery with one rule.
    #[doc(alias = "monitors")]
    #[doc(alias = "flashduty monit")]
    #[doc(alias = "flashduty monitors")]
    #[doc(alias = "monitedge")]
    #[doc(alias = "monit edge")]
    #[doc(alias = "告警引擎")]
    Monit,
    /// RUM: Switch on alerts for a RUM application, so that a new, returning or escalated Issue opens a Flashduty alert and closing the Issue closes it.
    #[doc(alias = "real user monitoring")]
    #[doc(alias = "flashduty rum")]
    #[doc(alias = "frontend monitoring")]
    #[doc(alias = "web monitoring")]
    #[doc(alias = "browser errors")]
    #[doc(alias = "真实用户监控")]
    #[doc(alias = "用户体验监控")]
    #[doc(alias = "前端监控")]
    Rum,
    /// Cloudflare: Receive Cloudflare alerts on attacks, origins, certificates, and tunnels in Flashduty: add a webhook destination once, then choose it in each alert.
    #[doc(alias = "cf")]
    #[doc(alias = "cloudflare notifications")]
    Cloudflare,
}

impl Integration {
    /// Every integration, in export order.
    pub const ALL: &'static [Integration] = &[
        Integration::CustomAlert,
        Integration::Email,
        Integration::N9e,
        Integration::Prometheus,
        Integration::Grafana,
        Integration::Zabbix,
        Integration::UptimeKuma,
        Integration::AliyunARMS,
        Integration::AliyunCmEvent,
        Integration::AliyunCm,
        Integration::AliyunSLS,
        Integration::AWSCW,
        Integration::AzureMonitor,
        Integration::BaiDuBCM,
        Integration::HuaWeiCES,
        Integration::InfluxDB,
        Integration::OpenFalcon,
        Integration::PagerDuty,
        Integration::TencentBK,
        Integration::TencentCLS,
        Integration::TencentCm,
        Integration::TencentEb,
        Integration::OceanBase,
        Integration::Graylog,
        Integration::Skywalking,
        Integration::Sentry,
        Integration::Jiankongbao,
        Integration::AWSEventBridge,
        Integration::Dynatrace,
        Integration::HuaweiyunLTS,
        Integration::GoogleCM,
        Integration::Zilliz,
        Integration::Splunk,
        Integration::AppDynamics,
        Integration::SolarWinds,
        Integration::VolcEngineMetric,
        Integration::VolcEngineEvent,
        Integration::VolcEngineTLS,
        Integration::OpManager,
        Integration::Meraki,
        Integration::StateCloud,
        Integration::Guance,
        Integration::CustomChange,
        Integration::Jira,
        Integration::Lark,
        Integration::Dingtalk,
        Integration::Wecom,
        Integration::Slack,
        Integration::MicrosoftTeams,
        Integration::AlertWebhook,
        Integration::IncidentWebhook,
        Integration::CustomAction,
        Integration::Templates,
        Integration::HuaweiyunAPM,
        Integration::JiraSync,
        Integration::ZStack,
        Integration::Keep,
        Integration::ElastAlert2,
        Integration::DingtalkAlert,
        Integration::FeishuAlert,
        Integration::VolcEngineDetect,
        Integration::Link,
        Integration::ServiceNowSync,
        Integration::Monit,
        Integration::Rum,
        Integration::Cloudflare,
    ];
}

pub(super) static NAMES: [Names; Integration::ALL.len()] = [
    Names {
        key: "CustomAlert",
        category: Category::Alert,
        topic: Some(Topic::Generic),
        since: Some("v1.0.2"),
        en: "Standard Alert Event",
        zh: "标准告警事件",
        aliases: "custom alert\ncustom event\nevent api\nhttp api\n自定义告警\n自定义事件\n标准告警",
    },
    Names {
        key: "Email",
        category: Category::Alert,
        topic: Some(Topic::Generic),
        since: Some("v1.0.2"),
        en: "Email",
        zh: "邮件",
        aliases: "e-mail\nmail\nsmtp\n邮箱\n邮件告警",
    },
    Names {
        key: "N9e",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: Some("v1.0.2"),
        en: "Nightingale/Flashcat",
        zh: "夜莺/Flashcat",
        aliases: "Nightingale\nFlashcat\n夜莺\n夜莺监控\n快猫\n快猫星云",
    },
    Names {
        key: "Prometheus",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: Some("v1.0.2"),
        en: "Prometheus",
        zh: "Prometheus",
        aliases: "alertmanager\nalert manager\nprom\n普罗米修斯",
    },
    Names {
        key: "Grafana",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: Some("v1.0.2"),
        en: "Grafana",
        zh: "Grafana",
        aliases: "grafana cloud\ngrafana alerting\nunified alerting\nlegacy alerting\n仪表盘告警",
    },
    Names {
        key: "Zabbix",
        category: Category::Alert,
        topic: Some(Topic::Infrastructure),
        since: Some("v1.0.2"),
        en: "Zabbix",
        zh: "Zabbix",
        aliases: "zbx\nzabbix server\nzabbix webhook\nzabbix media type\nzabbix 监控\nzabbix 告警",
    },
    Names {
        key: "UptimeKuma",
        category: Category::Alert,
        topic: Some(Topic::Uptime),
        since: Some("v1.0.2"),
        en: "Uptime Kuma",
        zh: "Uptime Kuma",
        aliases: "uptime-kuma\nkuma\n拨测\n站点监控\n可用性监控",
    },
    Names {
        key: "AliyunARMS",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: Some("v1.0.2"),
        en: "Alibaba Cloud ARMS",
        zh: "阿里云 ARMS",
        aliases: "arms\naliyun arms\napplication real-time monitoring service\n应用实时监控服务\naliyun\nalibaba cloud\n阿里云",
    },
    Names {
        key: "AliyunCmEvent",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.0.2"),
        en: "Alibaba Cloud Monitor CM Event",
        zh: "阿里云监控 CM 事件",
        aliases: "cloudmonitor\n云监控\n云监控事件\n系统事件\n事件订阅\naliyun\nalibaba cloud\n阿里云",
    },
    Names {
        key: "AliyunCm",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.0.2"),
        en: "Alibaba Cloud Monitor CM Metrics",
        zh: "阿里云监控 CM 指标",
        aliases: "cloudmonitor\n云监控\n云监控指标\n阈值报警\naliyun cms\naliyun\nalibaba cloud\n阿里云",
    },
    Names {
        key: "AliyunSLS",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.0.2"),
        en: "Alibaba Cloud SLS",
        zh: "阿里云 SLS",
        aliases: "sls\nsimple log service\n日志服务\n阿里云日志服务\naliyun sls\naliyun\nalibaba cloud\n阿里云",
    },
    Names {
        key: "AWSCW",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.0.2"),
        en: "AWS CloudWatch",
        zh: "AWS CloudWatch",
        aliases: "cloudwatch\namazon cloudwatch\ncloudwatch alarm\naws\n亚马逊云监控\n亚马逊云",
    },
    Names {
        key: "AzureMonitor",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.0.2"),
        en: "Azure Monitor",
        zh: "Azure Monitor",
        aliases: "azure\nmicrosoft azure\nazure alerts\naction group\n微软云\n微软云监控",
    },
    Names {
        key: "BaiDuBCM",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.0.2"),
        en: "Baidu Cloud BCM",
        zh: "百度云监控 BCM",
        aliases: "baidu cloud\nbaidu ai cloud\nbaidu cloud monitor\nbcm\n百度云\n百度智能云\n百度云监控\n云监控",
    },
    Names {
        key: "HuaWeiCES",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.0.2"),
        en: "Huawei Cloud CES",
        zh: "华为云监控 CES",
        aliases: "huawei cloud\n华为云\nsmn\ncloud eye\nces\nhuawei ces\n云监控服务\n华为云监控",
    },
    Names {
        key: "InfluxDB",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: Some("v1.0.2"),
        en: "InfluxDB",
        zh: "InfluxDB",
        aliases: "influxdata\ninflux\nkapacitor\nchronograf\ntick stack\n时序数据库",
    },
    Names {
        key: "OpenFalcon",
        category: Category::Alert,
        topic: Some(Topic::Infrastructure),
        since: Some("v1.0.2"),
        en: "Open-Falcon",
        zh: "Open-Falcon",
        aliases: "falcon\nopen falcon\nfalcon-plus\nfalcon+\n小米监控",
    },
    Names {
        key: "PagerDuty",
        category: Category::Alert,
        topic: Some(Topic::Generic),
        since: Some("v1.0.2"),
        en: "PagerDuty",
        zh: "PagerDuty",
        aliases: "pager duty\npd\nevents api\npagerduty events api\npagerduty 协议",
    },
    Names {
        key: "TencentBK",
        category: Category::Alert,
        topic: Some(Topic::Infrastructure),
        since: Some("v1.0.2"),
        en: "Tencent BlueKing",
        zh: "蓝鲸智云",
        aliases: "blueking\nbk monitor\nbkmonitor\n蓝鲸\n蓝鲸监控\ntencent cloud\n腾讯云",
    },
    Names {
        key: "TencentCLS",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.0.2"),
        en: "Tencent Cloud CLS",
        zh: "腾讯云日志服务 CLS",
        aliases: "tencent cloud\ncls\ncloud log service\ntencent log service\n腾讯云\n日志服务\n腾讯云日志服务",
    },
    Names {
        key: "TencentCm",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.0.2"),
        en: "Tencent Cloud Monitor CM",
        zh: "腾讯云监控 CM",
        aliases: "tencent cloud\ntcop\ncloud monitor\ntencent cloud observability platform\n腾讯云\n云监控\n腾讯云监控\n腾讯云可观测平台",
    },
    Names {
        key: "TencentEb",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.0.2"),
        en: "Tencent Cloud EventBridge",
        zh: "腾讯云 EventBridge",
        aliases: "tencent cloud\ntencent eventbridge\nevent bridge\ntencent events\n腾讯云\n事件总线\n腾讯云事件总线",
    },
    Names {
        key: "OceanBase",
        category: Category::Alert,
        topic: Some(Topic::Data),
        since: Some("v1.0.2"),
        en: "OceanBase",
        zh: "OceanBase",
        aliases: "ocp\noceanbase cloud platform\noceanbase 云平台\nocp 告警\nob\n奥星贝斯",
    },
    Names {
        key: "Graylog",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: Some("v1.0.2"),
        en: "Graylog",
        zh: "Graylog",
        aliases: "graylog alerts\ngraylog2\ngelf\nlog alerts\n日志告警\n日志平台",
    },
    Names {
        key: "Skywalking",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: Some("v1.0.2"),
        en: "SkyWalking",
        zh: "SkyWalking",
        aliases: "apache skywalking\nsky walking\noap\napm\n链路追踪\n链路监控",
    },
    Names {
        key: "Sentry",
        category: Category::Alert,
        topic: Some(Topic::Errors),
        since: Some("v1.0.2"),
        en: "Sentry",
        zh: "Sentry",
        aliases: "sentry.io\ngetsentry\nsentry issue\nsentry alert\nerror tracking\n错误监控\n异常监控",
    },
    Names {
        key: "Jiankongbao",
        category: Category::Alert,
        topic: Some(Topic::Uptime),
        since: Some("v1.0.2"),
        en: "Jiankongbao",
        zh: "监控宝",
        aliases: "jkb\n云智慧\ncloudwise\nurl callback\nurl 回调",
    },
    Names {
        key: "AWSEventBridge",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.0.2"),
        en: "AWS EventBridge",
        zh: "AWS EventBridge",
        aliases: "eventbridge\namazon eventbridge\ncloudwatch events\nevent bus\naws\namazon\n亚马逊云\n亚马逊云事件",
    },
    Names {
        key: "Dynatrace",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: Some("v1.0.2"),
        en: "Dynatrace",
        zh: "Dynatrace",
        aliases: "dynatrace managed\ndynatrace saas\ndavis\nproblem notification",
    },
    Names {
        key: "HuaweiyunLTS",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.0.2"),
        en: "Huawei Cloud LTS",
        zh: "华为云日志服务 LTS",
        aliases: "huawei cloud\n华为云\nsmn\nlog tank service\nlts\nhuawei lts\n云日志服务\n华为云日志",
    },
    Names {
        key: "GoogleCM",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.0.2"),
        en: "Google Cloud Monitoring",
        zh: "Google Cloud Monitoring",
        aliases: "gcp\ngoogle cloud\ngcp monitoring\nstackdriver\n谷歌云\n谷歌云监控\nGoogle 云监控",
    },
    Names {
        key: "Zilliz",
        category: Category::Alert,
        topic: Some(Topic::Data),
        since: Some("v1.0.2"),
        en: "Zilliz",
        zh: "Zilliz",
        aliases: "zilliz cloud\nmilvus\nvector database\n向量数据库",
    },
    Names {
        key: "Splunk",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: Some("v1.0.2"),
        en: "Splunk",
        zh: "Splunk",
        aliases: "splunk enterprise\nsplunk cloud\nsplunk web\nsplunk alert",
    },
    Names {
        key: "AppDynamics",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: Some("v1.0.2"),
        en: "AppDynamics",
        zh: "AppDynamics",
        aliases: "appd\napp dynamics\ncisco appdynamics\nsplunk appdynamics",
    },
    Names {
        key: "SolarWinds",
        category: Category::Alert,
        topic: Some(Topic::Infrastructure),
        since: Some("v1.0.2"),
        en: "SolarWinds",
        zh: "SolarWinds",
        aliases: "orion\nsolarwinds orion\nsolarwinds observability\nsolarwinds platform\nswo",
    },
    Names {
        key: "VolcEngineMetric",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.0.2"),
        en: "Volcengine Cloud Monitor Metrics",
        zh: "火山引擎云监控指标",
        aliases: "volcengine\n火山引擎\n火山云\nvolcengine cm metrics\nvolcengine cloud monitor\n火山引擎云监控\n云监控",
    },
    Names {
        key: "VolcEngineEvent",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.0.2"),
        en: "Volcengine Cloud Monitor Events",
        zh: "火山引擎云监控事件",
        aliases: "volcengine\n火山引擎\n火山云\nvolcengine cloud monitor\n火山引擎云监控\n云监控\nvolcengine event center\n火山引擎事件中心",
    },
    Names {
        key: "VolcEngineTLS",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.0.2"),
        en: "Volcengine TLS",
        zh: "火山引擎 TLS",
        aliases: "volcengine\n火山引擎\n火山云\ntls\ntorch log service\nvolcengine log service\n火山引擎日志服务\n日志服务",
    },
    Names {
        key: "OpManager",
        category: Category::Alert,
        topic: Some(Topic::Infrastructure),
        since: Some("v1.0.2"),
        en: "OpManager",
        zh: "OpManager",
        aliases: "manageengine\nmanage engine\nmanageengine opmanager\nzoho\n卓豪\n网管",
    },
    Names {
        key: "Meraki",
        category: Category::Alert,
        topic: Some(Topic::Infrastructure),
        since: Some("v1.0.2"),
        en: "Meraki",
        zh: "Meraki",
        aliases: "cisco meraki\ncisco\nmeraki dashboard\n思科\n思科 meraki",
    },
    Names {
        key: "StateCloud",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.0.2"),
        en: "StateCloud",
        zh: "天翼云",
        aliases: "ctyun\nesurfing\nesurfing cloud\ntianyi cloud\nchina telecom cloud\n天翼云监控\n电信云\n中国电信",
    },
    Names {
        key: "Guance",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: Some("v1.0.2"),
        en: "Guance",
        zh: "观测云",
        aliases: "truewatch\nguance cloud\nguancecloud\ndataflux\n观测云\n驻云",
    },
    Names {
        key: "CustomChange",
        category: Category::Change,
        topic: Some(Topic::Change),
        since: Some("v1.0.2"),
        en: "Custom Change Event",
        zh: "自定义变更事件",
        aliases: "standard change event\nchange api\ndeployment event\ndeploy event\nrelease event\n自定义变更\n标准变更事件\n发布事件",
    },
    Names {
        key: "Jira",
        category: Category::Change,
        topic: Some(Topic::Change),
        since: Some("v1.0.2"),
        en: "Jira Issue Events",
        zh: "Jira 事件",
        aliases: "jira issue\njira change\njira cloud\njira data center\njira server\natlassian\njira 变更",
    },
    Names {
        key: "Lark",
        category: Category::Im,
        topic: Some(Topic::Messaging),
        since: Some("v1.0.2"),
        en: "Feishu/Lark",
        zh: "飞书",
        aliases: "feishu\n飞书\nlarksuite\nfeishu app\n飞书应用\n飞书作战室",
    },
    Names {
        key: "Dingtalk",
        category: Category::Im,
        topic: Some(Topic::Messaging),
        since: Some("v1.0.2"),
        en: "Dingtalk",
        zh: "钉钉",
        aliases: "钉钉\nding\ndingding\ndingtalk app\n钉钉应用\n钉钉酷应用\n钉钉作战室",
    },
    Names {
        key: "Wecom",
        category: Category::Im,
        topic: Some(Topic::Messaging),
        since: Some("v1.0.2"),
        en: "WeCom",
        zh: "企业微信",
        aliases: "企业微信\n企微\nwework\nwechat work\nwxwork\n企业微信应用\n企微应用\n企业微信作战室",
    },
    Names {
        key: "Slack",
        category: Category::Im,
        topic: Some(Topic::Messaging),
        since: Some("v1.0.2"),
        en: "Slack",
        zh: "Slack",
        aliases: "slack app\nslack bot\nslack channel\nslack 应用\nslack 频道\nslack 作战室",
    },
    Names {
        key: "MicrosoftTeams",
        category: Category::Im,
        topic: Some(Topic::Messaging),
        since: Some("v1.0.2"),
        en: "Microsoft Teams",
        zh: "Microsoft Teams",
        aliases: "teams\nms teams\nmsteams\nteams app\nteams bot\n微软 teams",
    },
    Names {
        key: "AlertWebhook",
        category: Category::Webhook,
        topic: Some(Topic::Generic),
        since: Some("v1.0.2"),
        en: "Alert Webhook",
        zh: "告警 Webhook",
        aliases: "outgoing alert webhook\nalert callback\nalert event callback\n告警回调\n告警推送\n告警事件回调",
    },
    Names {
        key: "IncidentWebhook",
        category: Category::Webhook,
        topic: Some(Topic::Generic),
        since: Some("v1.0.2"),
        en: "Incident Webhook",
        zh: "故障 Webhook",
        aliases: "outgoing incident webhook\nincident callback\nincident event callback\n故障回调\n故障推送\n故障事件回调",
    },
    Names {
        key: "CustomAction",
        category: Category::Webhook,
        topic: Some(Topic::Generic),
        since: Some("v1.0.2"),
        en: "Custom Action",
        zh: "自定义操作",
        aliases: "custom actions\naction button\nincident action\nself-healing\nrunbook\n自定义动作\n故障自愈",
    },
    Names {
        key: "Templates",
        category: Category::Template,
        topic: Some(Topic::Messaging),
        since: Some("v1.0.2"),
        en: "Notification Templates",
        zh: "通知模板",
        aliases: "message templates\ngo template\n消息模板\n通知模版\n模板变量\n模板管理",
    },
    Names {
        key: "HuaweiyunAPM",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: Some("v1.2.5-beta.2"),
        en: "Huawei Cloud APM",
        zh: "华为云 APM",
        aliases: "huawei cloud\n华为云\nsmn\napplication performance management\nhuawei apm\n应用性能管理\n华为云应用性能管理",
    },
    Names {
        key: "JiraSync",
        category: Category::Webhook,
        topic: Some(Topic::Ticketing),
        since: Some("v1.2.5-beta.2"),
        en: "Jira Sync",
        zh: "Jira 同步",
        aliases: "jira ticket\njira issue sync\natlassian\njira 工单\njira 工单同步\n工单同步",
    },
    Names {
        key: "ZStack",
        category: Category::Alert,
        topic: Some(Topic::Infrastructure),
        since: Some("v1.2.5-beta.2"),
        en: "ZStack",
        zh: "ZStack",
        aliases: "zstack cloud\nzwatch\nzstack sns\n云轴\n云轴科技",
    },
    Names {
        key: "Keep",
        category: Category::Alert,
        topic: Some(Topic::Generic),
        since: Some("v1.2.6"),
        en: "Keep",
        zh: "Keep",
        aliases: "keephq\nkeep hq\nkeep workflow\nkeep aiops\nelastic keep",
    },
    Names {
        key: "ElastAlert2",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: Some("v1.2.6"),
        en: "ElastAlert 2",
        zh: "ElastAlert 2",
        aliases: "elastalert\nelast alert\nelasticsearch alert\nopensearch alert\nelk alert\nes 告警",
    },
    Names {
        key: "DingtalkAlert",
        category: Category::Alert,
        topic: Some(Topic::Generic),
        since: Some("v1.2.6"),
        en: "Dingtalk Alert",
        zh: "钉钉告警",
        aliases: "钉钉\ndingtalk robot\ndingtalk bot\ndingtalk webhook\ndingding\n钉钉机器人\n钉钉群机器人\n钉钉消息告警",
    },
    Names {
        key: "FeishuAlert",
        category: Category::Alert,
        topic: Some(Topic::Generic),
        since: Some("v1.2.7"),
        en: "Feishu Alert",
        zh: "飞书告警",
        aliases: "飞书\nfeishu robot\nfeishu bot\nfeishu webhook\nlark bot\nlark alert\n飞书机器人\n飞书群机器人\n飞书消息告警",
    },
    Names {
        key: "VolcEngineDetect",
        category: Category::Alert,
        topic: Some(Topic::Uptime),
        since: Some("v1.3.2"),
        en: "Volcengine Detect",
        zh: "火山引擎云拨测",
        aliases: "volcengine\n火山引擎\n火山云\nvolcengine cloud-detect\ncloud detect\n云拨测\n拨测",
    },
    Names {
        key: "Link",
        category: Category::Link,
        topic: Some(Topic::Generic),
        since: Some("v1.2.8"),
        en: "Link",
        zh: "Link",
        aliases: "related links\nexternal link\n链接\n关联链接\n外部链接\n跳转链接",
    },
    Names {
        key: "ServiceNowSync",
        category: Category::Webhook,
        topic: Some(Topic::Ticketing),
        since: Some("v1.3.1"),
        en: "ServiceNow Sync",
        zh: "ServiceNow 同步",
        aliases: "servicenow\nservice now\nsnow\nservicenow incident\nservicenow itsm\nservicenow 工单\nservicenow 工单同步",
    },
    Names {
        key: "Monit",
        category: Category::Alert,
        topic: Some(Topic::Infrastructure),
        since: Some("v1.3.2"),
        en: "Monit",
        zh: "Monit",
        aliases: "monitors\nflashduty monit\nflashduty monitors\nmonitedge\nmonit edge\n告警引擎",
    },
    Names {
        key: "Rum",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: Some("v1.3.2"),
        en: "RUM",
        zh: "RUM",
        aliases: "real user monitoring\nflashduty rum\nfrontend monitoring\nweb monitoring\nbrowser errors\n真实用户监控\n用户体验监控\n前端监控",
    },
    Names {
        key: "Cloudflare",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.3.3"),
        en: "Cloudflare",
        zh: "Cloudflare",
        aliases: "cf\ncloudflare notifications",
    },
];

pub(super) static EN: [Guide; Integration::ALL.len()] = [
    guide(
        names(Integration::CustomAlert),
        Frozen {
            language: Language::En,
            front_matter: [
                "Standard Alert Event Integration",
                "API reference for alerts from your own programs: the HTTP request with every field, the response, error codes, retries, and a tested example.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/custom-alert-integration-guide",
            ],
            source: include_str!("../../docs/en/CustomAlert.md"),
            body: 320,
            digest: 0xfb2eb730e7366f1c,
            sections: &[section(2, 407, 733, 12, 24), section(2, 785, 2241, 33, 45), section(3, 952, 1600, 64, 83), section(3, 1602, 2241, 101, 119), section(2, 2279, 2841, 126, 133), section(2, 2871, 5811, 140, 147), section(3, 4112, 4558, 152, 157), section(3, 4586, 5247, 162, 180), section(3, 5249, 5811, 187, 194), section(2, 5843, 6720, 203, 225), section(2, 6751, 7898, 233, 241), section(3, 7067, 7377, 245, 249), section(3, 7405, 7898, 254, 259), section(2, 7950, 8980, 270, 276), section(2, 9010, 9883, 283, 306), section(2, 9913, 11543, 313, 331), section(3, 10374, 11091, 344, 357), section(3, 11093, 11543, 370, 383), section(2, 11580, 12374, 397, 411), section(3, 12109, 12374, 434, 457), section(2, 12403, 13889, 463, 469), section(2, 13920, 14415, 477, 485), section(2, 14453, 16940, 500, 515), section(3, 14477, 15075, 557, 599), section(3, 15077, 15329, 633, 667), section(3, 15360, 16119, 675, 734), section(3, 16121, 16383, 793, 853), section(3, 16385, 16768, 901, 949), section(3, 16770, 16940, 982, 1015), section(2, 16973, 17374, 1025, 1035)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationrequestRequestpayloadPayloadimageImagetitleTitles from labelsexampleExamplealert-keyAlert key and recoveryresponseResponseDataDataErrorErrorerrors\nCodeErrorsretriesRetries and rate limitsmappingOther JSON formatsfield-mappingField mappingvalue-mappingValue mappingbest-practicesBest practiceslabel-content-referenceLabel content referenceverifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-integration-shows-no-latest-event-timeThe integration shows no Latest Event Timethe-response-says-invalidparameterThe response says InvalidParameteracceptedThe request succeeds, but there is no new alert or incidenta-shared-integration-refuses-events-or-no-channel-gets-themA Shared Integration refuses events, or no channel gets themthe-alert-stays-open-after-the-recovery-was-sentThe alert stays open after the recovery was sentflashduty-answers-with-status-429Flashduty answers with status 429referencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Info), 41, 61), severity(Some(Severity::Ok), 63, 72)],
            cells: "CriticalAct nowWarningNeeds attentionInfoFor your informationOkRecovered",
        },
    ),
    guide(
        names(Integration::Email),
        Frozen {
            language: Language::En,
            front_matter: [
                "Email Integration",
                "Turn emails into Flashduty alerts: pick a push mode, let your system mail the address of the integration, and have recovery mails close alerts.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/email-integration-guide",
            ],
            source: include_str!("../../docs/en/Email.md"),
            body: 300,
            digest: 0x99f0ff89141714ce,
            sections: &[section(2, 596, 895, 12, 24), section(2, 947, 2596, 33, 45), section(3, 1119, 1757, 64, 83), section(3, 1759, 2596, 101, 119), section(2, 2634, 3204, 126, 139), section(2, 3236, 5376, 148, 157), section(3, 3826, 5376, 169, 181), section(2, 5408, 6198, 190, 215), section(2, 6225, 6829, 219, 237), section(2, 6858, 8961, 243, 249), section(3, 7553, 7913, 261, 273), section(3, 7915, 8433, 283, 293), section(3, 8435, 8961, 301, 309), section(2, 8992, 9472, 317, 325), section(2, 9510, 11992, 340, 355), section(3, 9534, 10288, 397, 439), section(3, 10290, 10815, 485, 532), section(3, 10817, 11100, 573, 615), section(3, 11102, 11515, 657, 699), section(3, 11517, 11766, 757, 816), section(3, 11768, 11992, 867, 919), section(2, 12025, 12357, 929, 939)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationaddressEmail addresspush-modePush modeset-up-rulesSet up rulesconfigureIn your monitoring systemmailFrom mail to alertverifyVerifydefault-modeDefault modeby-subjectBy subjectby-rulesBy rulesseveritySeveritytroubleshootingTroubleshootingthe-integration-shows-no-latest-event-timeThe integration shows no Latest Event Timea-mail-was-delivered-but-there-is-no-new-alertA mail was delivered, but there is no new alertevery-mail-opens-an-alert-even-recoveriesEvery mail opens an alert, even recoveriesthe-recovery-mail-does-not-close-the-alertThe recovery mail does not close the alertthe-description-ends-in-the-middle-or-a-picture-is-missingThe description ends in the middle, or a picture is missinga-shared-integration-gets-mails-but-no-channel-doesA Shared Integration gets mails, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Warning), 25, 40), severity(Some(Severity::Ok), 64, 73)],
            cells: "Opens or updates an alertNeeds attentionCloses an alert, by ruleRecovered",
        },
    ),
    guide(
        names(Integration::N9e),
        Frozen {
            language: Language::En,
            front_matter: [
                "Nightingale/Flashcat Integration",
                "Send Nightingale or Flashcat alert events to Flashduty: by notification rule from v8.0.0-beta.7 on, by callback address in v5 to v8.0.0-beta.6.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/nightingale-integration-guide",
            ],
            source: include_str!("../../docs/en/N9e.md"),
            body: 321,
            digest: 0x2d53bd450e64f339,
            sections: &[section(2, 495, 1166, 12, 24), section(2, 1218, 2839, 33, 45), section(3, 1385, 2033, 64, 83), section(3, 2035, 2839, 101, 119), section(2, 2879, 10196, 128, 151), section(3, 3025, 7127, 153, 176), section(4, 3910, 4748, 197, 218), section(4, 4750, 5774, 244, 270), section(4, 5776, 7127, 294, 318), section(3, 7152, 10196, 320, 339), section(4, 7879, 8643, 347, 370), section(4, 8673, 9318, 377, 429), section(4, 9352, 10196, 440, 496), section(2, 10225, 12424, 502, 508), section(3, 10391, 11587, 536, 564), section(3, 11589, 12424, 588, 612), section(2, 12455, 12969, 620, 628), section(2, 13007, 16212, 643, 658), section(3, 13031, 14275, 700, 742), section(3, 14277, 14738, 801, 862), section(3, 14740, 15144, 919, 976), section(3, 15146, 15432, 1034, 1093), section(3, 15434, 15804, 1135, 1177), section(3, 15806, 16212, 1210, 1243), section(2, 16245, 16622, 1253, 1263)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Nightingale/Flashcatv8v8.0.0-beta.7 and laterset-up-the-media-typeSet up the media typecreate-a-notification-ruleCreate a notification ruleattach-it-to-alert-rulesAttach it to alert rulesv7v5 to v8.0.0-beta.6callbackCallback of alert ruleswebhookGlobal callback in the console (V6 to v8.0.0-beta.6)server-confGlobal callback in the configuration file (V5.4 to 5.15)verifyVerifywith-v8-0-0-beta-7-and-laterWith v8.0.0-beta.7 and laterwith-v5-to-v8-0-0-beta-6With v5 to v8.0.0-beta.6severitySeveritytroubleshootingTroubleshootingthe-integration-shows-no-latest-event-timeThe integration shows no Latest Event Timean-event-has-no-notification-record-v8-0-0-beta-7-and-laterAn event has no notification record (v8.0.0-beta.7 and later)the-list-of-channels-stays-empty-in-the-notification-ruleThe list of channels stays empty in the notification rulea-shared-integration-has-no-routes-and-its-events-are-lostA Shared Integration has no routes, and its events are lostalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneflashduty-answers-with-status-429Flashduty answers with status 429referencesReferences",
            severities: &[severity(Some(Severity::Critical), 1, 8), severity(Some(Severity::Warning), 9, 24), severity(Some(Severity::Info), 25, 45), severity(Some(Severity::Ok), 73, 82)],
            cells: "1Act now2Needs attention3For your informationany, with is_recovered: trueRecovered",
        },
    ),
    guide(
        names(Integration::Prometheus),
        Frozen {
            language: Language::En,
            front_matter: [
                "Prometheus Integration",
                "Send Prometheus alerts to Flashduty from Alertmanager: a webhook receiver opens an alert when a rule fires and closes it when the rule recovers.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/prometheus-integration-guide",
            ],
            source: include_str!("../../docs/en/Prometheus.md"),
            body: 311,
            digest: 0x51e79226c9ef0e2e,
            sections: &[section(2, 284, 522, 12, 24), section(2, 574, 2010, 33, 45), section(3, 741, 1379, 64, 83), section(3, 1381, 2010, 101, 119), section(2, 2050, 4860, 128, 143), section(3, 2074, 3290, 170, 197), section(3, 3292, 3929, 222, 247), section(3, 3931, 4294, 265, 283), section(3, 4296, 4860, 309, 335), section(2, 4889, 5707, 341, 347), section(2, 5738, 6576, 355, 363), section(2, 6614, 8649, 378, 393), section(3, 6638, 7759, 435, 477), section(3, 7761, 7987, 505, 533), section(3, 7989, 8254, 585, 638), section(3, 8256, 8649, 680, 722), section(2, 8682, 8991, 732, 742)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Alertmanageradd-flashduty-as-a-receiverAdd Flashduty as a receiverkeep-an-existing-receiverKeep an existing receivergo-through-a-proxyGo through a proxyuse-the-time-of-evaluationUse the time of evaluationverifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-integration-shows-no-latest-event-timeThe integration shows no Latest Event Timealertmanager-logs-status-429Alertmanager logs status 429a-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Warning), 41, 56), severity(Some(Severity::Info), 60, 80), severity(Some(Severity::Info), 92, 112), severity(Some(Severity::Info), 119, 139), severity(Some(Severity::Info), 142, 162), severity(Some(Severity::Ok), 164, 173), severity(Some(Severity::Warning), 193, 208)],
            cells: "criticalAct nowwarningNeeds attentionwarnNeeds attentioninfoFor your informationacknowledgedFor your informationunknownFor your informationunkFor your informationokRecoveredNone of these labelsNeeds attention",
        },
    ),
    guide(
        names(Integration::Grafana),
        Frozen {
            language: Language::En,
            front_matter: [
                "Grafana Integration",
                "Connect Grafana to Flashduty with a webhook contact point, or a notification channel in old versions, and choose the severity by label.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/grafana-integration-guide",
            ],
            source: include_str!("../../docs/en/Grafana.md"),
            body: 296,
            digest: 0xdafe9e71c8a69a58,
            sections: &[section(2, 767, 1043, 12, 24), section(2, 1095, 2525, 33, 45), section(3, 1262, 1897, 64, 83), section(3, 1899, 2525, 101, 119), section(2, 2565, 7124, 128, 138), section(3, 2612, 6036, 145, 161), section(4, 2634, 3795, 183, 205), section(4, 3797, 4753, 222, 239), section(4, 4755, 5240, 265, 291), section(4, 5242, 6036, 330, 369), section(3, 6065, 7124, 375, 390), section(4, 6086, 6771, 419, 448), section(4, 6773, 7124, 473, 498), section(2, 7153, 8617, 504, 510), section(3, 7168, 8070, 534, 558), section(3, 8072, 8617, 581, 604), section(2, 8648, 9824, 612, 620), section(3, 8665, 9308, 645, 670), section(3, 9310, 9824, 694, 718), section(2, 9862, 12425, 733, 748), section(3, 9886, 10604, 808, 869), section(3, 10606, 11184, 912, 956), section(3, 11186, 11392, 978, 1000), section(3, 11394, 11875, 1042, 1084), section(3, 11877, 12247, 1131, 1178), section(3, 12249, 12425, 1230, 1283), section(2, 12458, 13210, 1293, 1303)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn GrafanaunifiedGrafana Alertingcreate-a-contact-pointCreate a contact pointsend-alerts-to-itSend alerts to itset-the-severity-of-a-ruleSet the severity of a ruleprovision-the-contact-point-from-a-fileProvision the contact point from a filelegacyLegacy alertingcreate-a-notification-channelCreate a notification channeladd-it-to-the-alert-rulesAdd it to the alert rulesverifyVerifytry-out-grafana-alertingTry out Grafana Alertingtry-out-legacy-alertingTry out legacy alertingseveritySeveritylevel-in-grafana-alertingLevel in Grafana Alertinglevel-in-legacy-alertingLevel in legacy alertingtroubleshootingTroubleshootingthe-test-fails-or-the-integration-shows-no-latest-event-timeThe test fails, or the integration shows no Latest Event Timethe-test-arrives-but-a-firing-rule-does-notThe test arrives, but a firing rule does notall-alerts-are-warningAll alerts are Warningalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonealerts-are-missing-when-many-rules-fire-at-onceAlerts are missing when many rules fire at oncea-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Warning), 41, 56), severity(Some(Severity::Info), 60, 80), severity(Some(Severity::Info), 92, 112), severity(Some(Severity::Info), 119, 139), severity(Some(Severity::Info), 142, 162), severity(Some(Severity::Ok), 164, 173), severity(Some(Severity::Warning), 181, 196), severity(Some(Severity::Critical), 203, 210), severity(Some(Severity::Ok), 212, 221)],
            cells: "criticalAct nowwarningNeeds attentionwarnNeeds attentioninfoFor your informationacknowledgedFor your informationunknownFor your informationunkFor your informationokRecoveredalertingNeeds attentionno_dataAct nowokRecovered",
        },
    ),
    guide(
        names(Integration::Zabbix),
        Frozen {
            language: Language::En,
            front_matter: [
                "Zabbix Integration",
                "Connect Zabbix 3.x to 7.x to Flashduty with a ready-made media type or script, so that problems open alerts and their recovery closes them.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/zabbix-integration-guide",
            ],
            source: include_str!("../../docs/en/Zabbix.md"),
            body: 298,
            digest: 0xd4ba297dac12b203,
            sections: &[section(2, 363, 1129, 12, 24), section(2, 1181, 2609, 33, 45), section(3, 1348, 1982, 64, 83), section(3, 1984, 2609, 101, 119), section(2, 2649, 15171, 128, 137), section(3, 3199, 6432, 139, 150), section(4, 3216, 4751, 179, 208), section(4, 4753, 5426, 239, 270), section(4, 5428, 6432, 294, 318), section(3, 6457, 10071, 320, 338), section(4, 6668, 8379, 374, 410), section(4, 8381, 9027, 448, 486), section(4, 9029, 10071, 517, 548), section(3, 10096, 15171, 550, 568), section(4, 10120, 10991, 586, 604), section(4, 10993, 12333, 639, 674), section(4, 12335, 13013, 712, 750), section(4, 13015, 15171, 781, 812), section(2, 15200, 17634, 818, 824), section(3, 15215, 16140, 845, 866), section(3, 16142, 17634, 895, 924), section(2, 17665, 18454, 932, 940), section(2, 18484, 20129, 947, 954), section(2, 20167, 23531, 969, 984), section(3, 20191, 20355, 1031, 1078), section(3, 20357, 20919, 1115, 1152), section(3, 20921, 22171, 1185, 1218), section(3, 22173, 22618, 1285, 1354), section(3, 22620, 23049, 1396, 1438), section(3, 23051, 23280, 1491, 1545), section(3, 23282, 23531, 1597, 1650), section(2, 23564, 24303, 1660, 1670)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Zabbixv7Version 7.ximport-the-media-type-for-7-xImport the media type for 7.xgive-the-media-to-a-user-in-7-xGive the media to a user in 7.xcreate-the-action-in-7-xCreate the action in 7.xv5Version 5.x to 6.ximport-the-media-type-for-5-x-to-6-xImport the media type for 5.x to 6.xgive-the-media-to-a-user-in-5-x-to-6-xGive the media to a user in 5.x to 6.xcreate-the-action-in-5-x-to-6-xCreate the action in 5.x to 6.xv4Version 3.x to 4.xinstall-the-scriptInstall the scriptcreate-the-media-type-in-3-x-to-4-xCreate the media type in 3.x to 4.xgive-the-media-to-a-user-in-3-x-to-4-xGive the media to a user in 3.x to 4.xcreate-the-action-in-3-x-to-4-xCreate the action in 3.x to 4.xverifyVerifycreate-a-test-triggerCreate a test triggertrigger-it-and-let-it-recoverTrigger it and let it recoverseveritySeveritypayloadPayloadtroubleshootingTroubleshootingthe-import-ends-with-unsupported-version-numberThe import ends with unsupported version numbera-problem-has-no-message-to-flashdutyA problem has no message to Flashdutythe-message-has-the-status-failedThe message has the status Failedin-3-x-or-4-x-alerts-arrive-without-severity-and-host-or-not-at-allIn 3.x or 4.x, alerts arrive without severity and host, or not at allalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneyou-acknowledge-a-problem-and-zabbix-sends-no-messageYou acknowledge a problem, and Zabbix sends no messagea-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Critical), 19, 26), severity(Some(Severity::Warning), 33, 48), severity(Some(Severity::Warning), 55, 70), severity(Some(Severity::Info), 81, 101), severity(Some(Severity::Info), 115, 135), severity(Some(Severity::Ok), 152, 161)],
            cells: "DisasterAct nowHighAct nowAverageNeeds attentionWarningNeeds attentionInformationFor your informationNot classifiedFor your informationRESOLVED (status)Recovered",
        },
    ),
    guide(
        names(Integration::UptimeKuma),
        Frozen {
            language: Language::En,
            front_matter: [
                "Uptime Kuma Integration",
                "Set up Uptime Kuma's built-in notification for Flashduty and enable it in monitors, so that outages become alerts with the severity of your choice.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/uptime-kuma-integration-guide",
            ],
            source: include_str!("../../docs/en/UptimeKuma.md"),
            body: 316,
            digest: 0x7ecec966a57444d3,
            sections: &[section(2, 257, 504, 12, 24), section(2, 556, 1994, 33, 45), section(3, 723, 1362, 64, 83), section(3, 1364, 1994, 101, 119), section(2, 2034, 4066, 128, 142), section(3, 2057, 3254, 165, 188), section(3, 3256, 4066, 213, 238), section(2, 4095, 5022, 244, 250), section(2, 5053, 5696, 258, 266), section(2, 5734, 7992, 281, 296), section(3, 5758, 6405, 315, 334), section(3, 6407, 7106, 378, 423), section(3, 7108, 7591, 465, 507), section(3, 7593, 7814, 557, 607), section(3, 7816, 7992, 659, 712), section(2, 8025, 8298, 722, 732)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Uptime Kumaset-up-the-notificationSet up the notificationenable-it-in-the-monitorsEnable it in the monitorsverifyVerifyseveritySeveritytroubleshootingTroubleshootingtest-shows-an-errorTest shows an errora-monitor-is-down-but-flashduty-has-no-alertA monitor is down, but Flashduty has no alertalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneone-monitor-closes-or-changes-the-alert-of-anotherOne monitor closes or changes the alert of anothera-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Info), 41, 61), severity(Some(Severity::Ok), 63, 72)],
            cells: "CriticalAct nowWarningNeeds attentionInfoFor your informationOkRecovered",
        },
    ),
    guide(
        names(Integration::AliyunARMS),
        Frozen {
            language: Language::En,
            front_matter: [
                "Alibaba Cloud ARMS Integration",
                "Send the alerts of ARMS Alert Management to Flashduty with a webhook in Alertmanager format, so that a resolved alert closes by itself.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/aliyun-arms-integration-guide",
            ],
            source: include_str!("../../docs/en/AliyunARMS.md"),
            body: 311,
            digest: 0x6fba7f29faa914b9,
            sections: &[section(2, 347, 828, 12, 24), section(2, 880, 2332, 33, 45), section(3, 1047, 1693, 64, 83), section(3, 1695, 2332, 101, 119), section(2, 2372, 4641, 128, 149), section(3, 2402, 3707, 167, 185), section(3, 3709, 4641, 228, 271), section(2, 4670, 5314, 277, 283), section(2, 5345, 5971, 291, 299), section(2, 6009, 7993, 314, 329), section(3, 6033, 6223, 376, 423), section(3, 6225, 7176, 464, 506), section(3, 7178, 7541, 548, 590), section(3, 7543, 7815, 626, 662), section(3, 7817, 7993, 714, 767), section(2, 8026, 8562, 777, 787)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Alibaba Cloud ARMScreate-the-webhookCreate the webhookchoose-the-webhook-in-a-notification-policyChoose the webhook in a notification policyverifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-test-button-of-the-webhook-reports-an-errorThe test button of the webhook reports an errorthe-alert-is-in-arms-but-not-in-flashdutyThe alert is in ARMS, but not in Flashdutyalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonethe-same-alert-comes-again-and-againThe same alert comes again and againa-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 2, 18), severity(Some(Severity::Warning), 20, 33), severity(Some(Severity::Warning), 35, 50), severity(Some(Severity::Info), 52, 70), severity(Some(Severity::Ok), 87, 96)],
            cells: "P1Critical in ARMSP2Error in ARMSP3Warning in ARMSP4Lowest of the fourresolved (status)Recovered",
        },
    ),
    guide(
        names(Integration::AliyunCmEvent),
        Frozen {
            language: Language::En,
            front_matter: [
                "Alibaba Cloud Monitor CM Event Integration",
                "Send the events of Alibaba Cloud services, such as an instance that fails, from Cloud Monitor to Flashduty through an event subscription.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/aliyun-cm-event-integration-guide",
            ],
            source: include_str!("../../docs/en/AliyunCmEvent.md"),
            body: 329,
            digest: 0xdd7e14174abd9b18,
            sections: &[section(2, 568, 953, 12, 24), section(2, 1005, 2465, 33, 45), section(3, 1172, 1822, 64, 83), section(3, 1824, 2465, 101, 119), section(2, 2505, 4623, 128, 144), section(3, 2530, 3360, 167, 190), section(3, 3362, 4623, 220, 250), section(2, 4651, 5142, 255, 267), section(2, 5171, 5902, 273, 279), section(2, 5933, 6577, 287, 295), section(2, 6607, 7902, 302, 309), section(2, 7940, 9334, 324, 339), section(3, 7964, 8522, 391, 444), section(3, 8524, 8880, 492, 541), section(3, 8882, 8984, 583, 625), section(3, 8986, 9156, 653, 681), section(3, 9158, 9334, 733, 786), section(2, 9367, 9713, 796, 806)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Cloud Monitorcreate-the-push-channelCreate the push channelcreate-the-subscription-policyCreate the subscription policycloseClose alertsverifyVerifyseveritySeveritypayloadPayloadtroubleshootingTroubleshootingthe-debug-event-succeeds-but-flashduty-shows-nothingThe debug event succeeds, but Flashduty shows nothingdebugging-works-but-a-real-event-does-not-arriveDebugging works, but a real event does not arrivealerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonea-metric-alert-arrives-twiceA metric alert arrives twicea-shared-integration-gets-events-but-no-channel-doesA Shared Integration gets events, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Info), 41, 61), severity(Some(Severity::Ok), 86, 95)],
            cells: "CRITICALAct nowWARNINGNeeds attentionINFOFor your informationRESOLVED (in alertStatus)Recovered",
        },
    ),
    guide(
        names(Integration::AliyunCm),
        Frozen {
            language: Language::En,
            front_matter: [
                "Alibaba Cloud Monitor CM Metrics Integration",
                "Send the threshold alerts of Cloud Monitor to Flashduty, rule by rule with an alert callback or for many rules with a contact, recoveries included.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/aliyun-cm-metric-integration-guide",
            ],
            source: include_str!("../../docs/en/AliyunCm.md"),
            body: 342,
            digest: 0x914b20b2bf216f05,
            sections: &[section(2, 440, 895, 12, 24), section(2, 947, 2411, 33, 45), section(3, 1114, 1766, 64, 83), section(3, 1768, 2411, 101, 119), section(2, 2451, 4743, 128, 144), section(3, 2649, 3925, 168, 192), section(3, 3927, 4743, 212, 232), section(2, 4772, 5598, 238, 244), section(2, 5629, 6286, 252, 260), section(2, 6324, 8444, 275, 290), section(3, 6348, 6731, 334, 378), section(3, 6733, 7389, 423, 469), section(3, 7391, 7584, 493, 517), section(3, 7586, 8056, 559, 601), section(3, 8058, 8266, 637, 673), section(3, 8268, 8444, 725, 778), section(2, 8477, 8965, 788, 798)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Cloud Monitoralert-callback-of-a-ruleAlert callback of a rulewebhook-of-a-contactWebhook of a contactverifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-test-of-the-callback-does-not-return-200The test of the callback does not return 200the-rule-has-fired-but-flashduty-has-no-alertThe rule has fired, but Flashduty has no alerteach-alert-arrives-twiceEach alert arrives twicealerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonea-problem-that-lasts-is-not-repeatedA problem that lasts is not repeateda-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 19, 34), severity(Some(Severity::Info), 38, 58), severity(Some(Severity::Info), 64, 86), severity(Some(Severity::Ok), 88, 97)],
            cells: "CRITICALAct nowWARNNeeds attentionINFOFor your informationNODATAThe metric has no dataOKRecovered",
        },
    ),
    guide(
        names(Integration::AliyunSLS),
        Frozen {
            language: Language::En,
            front_matter: [
                "Alibaba Cloud SLS Integration",
                "Send Simple Log Service alerts to Flashduty with a webhook, an alert template, and an action policy, and have recoveries close them.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/aliyun-sls-integration-guide",
            ],
            source: include_str!("../../docs/en/AliyunSLS.md"),
            body: 306,
            digest: 0xbd9e1c34b68fcaf,
            sections: &[section(2, 343, 842, 12, 24), section(2, 894, 2344, 33, 45), section(3, 1061, 1706, 64, 83), section(3, 1708, 2344, 101, 119), section(2, 2384, 5853, 128, 149), section(3, 2555, 3489, 167, 185), section(3, 3491, 4323, 210, 235), section(3, 4325, 5141, 259, 283), section(3, 5143, 5853, 319, 355), section(2, 5882, 6644, 361, 367), section(2, 6675, 7273, 375, 383), section(2, 7311, 9285, 398, 413), section(3, 7335, 8200, 464, 516), section(3, 8202, 8331, 550, 584), section(3, 8333, 8607, 624, 664), section(3, 8609, 8860, 706, 748), section(3, 8862, 9107, 782, 816), section(3, 9109, 9285, 868, 921), section(2, 9318, 9757, 931, 941)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Simple Log Servicecreate-the-webhookCreate the webhookcreate-the-alert-templateCreate the alert templatecreate-the-action-policyCreate the action policyuse-the-action-policy-in-alert-rulesUse the action policy in alert rulesverifyVerifyseveritySeveritytroubleshootingTroubleshootingsls-raised-the-alert-but-flashduty-does-not-have-itSLS raised the alert, but Flashduty does not have itonly-some-of-several-alerts-arriveOnly some of several alerts arrivetitle-or-severity-of-the-alerts-is-wrongTitle or severity of the alerts is wrongalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonesls-gets-status-429-from-flashdutySLS gets status 429 from Flashdutya-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 2, 17), severity(Some(Severity::Critical), 18, 29), severity(Some(Severity::Warning), 30, 43), severity(Some(Severity::Warning), 44, 54), severity(Some(Severity::Info), 55, 66), severity(Some(Severity::Ok), 86, 95)],
            cells: "10Critical in SLS8High in SLS6Medium in SLS4Low in SLS2Report onlyresolved (in status)Recovered",
        },
    ),
    guide(
        names(Integration::AWSCW),
        Frozen {
            language: Language::En,
            front_matter: [
                "AWS CloudWatch Integration",
                "Send CloudWatch alarms to Flashduty through an Amazon SNS topic, so that an alarm opens an alert and its return to OK closes it.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/aws-cloudwatch-integration-guide",
            ],
            source: include_str!("../../docs/en/AWSCW.md"),
            body: 303,
            digest: 0xab5301bfd60eb263,
            sections: &[section(2, 330, 802, 12, 24), section(2, 854, 2298, 33, 45), section(3, 1021, 1663, 64, 83), section(3, 1665, 2298, 101, 119), section(2, 2338, 5513, 128, 145), section(3, 2364, 3643, 182, 219), section(3, 3645, 4463, 246, 273), section(3, 4465, 5513, 296, 319), section(2, 5542, 6500, 325, 331), section(2, 6531, 7125, 339, 347), section(2, 7163, 10181, 362, 377), section(3, 7187, 7878, 423, 469), section(3, 7880, 9311, 517, 566), section(3, 9313, 9735, 608, 650), section(3, 9737, 10003, 697, 744), section(3, 10005, 10181, 796, 849), section(2, 10214, 10833, 859, 869)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn AWS CloudWatchcreate-the-topic-and-its-subscriptionCreate the topic and its subscriptionadd-the-topic-to-the-alarmsAdd the topic to the alarmsuse-the-aws-cli-insteadUse the AWS CLI insteadverifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-subscription-stays-at-pending-confirmationThe subscription stays at Pending confirmationthe-alarm-is-in-alarm-but-flashduty-has-no-alertThe alarm is in ALARM, but Flashduty has no alertalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonea-problem-that-lasts-for-hours-is-reported-onceA problem that lasts for hours is reported oncea-shared-integration-gets-alarms-but-no-channel-doesA Shared Integration gets alarms, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Warning), 5, 38), severity(Some(Severity::Ok), 40, 49)],
            cells: "ALARMThe condition of the alarm is metOKRecovered",
        },
    ),
    guide(
        names(Integration::AzureMonitor),
        Frozen {
            language: Language::En,
            front_matter: [
                "Azure Monitor Integration",
                "Send Azure Monitor alerts to Flashduty with a webhook in an action group, using the common alert schema, including the recovery of stateful alerts.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/azure-monitor-integration-guide",
            ],
            source: include_str!("../../docs/en/AzureMonitor.md"),
            body: 320,
            digest: 0x325021d06033c35e,
            sections: &[section(2, 383, 791, 12, 24), section(2, 843, 2285, 33, 45), section(3, 1010, 1651, 64, 83), section(3, 1653, 2285, 101, 119), section(2, 2325, 4413, 128, 144), section(3, 2350, 3517, 166, 188), section(3, 3519, 4413, 223, 258), section(2, 4442, 6236, 264, 270), section(3, 4457, 5435, 289, 308), section(3, 5437, 6236, 341, 374), section(2, 6267, 7149, 382, 390), section(2, 7187, 9543, 405, 420), section(3, 7211, 7535, 465, 510), section(3, 7537, 8205, 573, 637), section(3, 8207, 8450, 677, 717), section(3, 8452, 9044, 759, 801), section(3, 9046, 9365, 837, 873), section(3, 9367, 9543, 925, 978), section(2, 9576, 10171, 988, 998)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Azure Monitorcreate-an-action-groupCreate an action groupadd-the-action-group-to-alert-rulesAdd the action group to alert rulesverifyVerifysend-a-sample-alertSend a sample alertlet-a-real-alert-fire-and-resolveLet a real alert fire and resolveseveritySeveritytroubleshootingTroubleshootingthe-test-of-the-action-group-ends-with-failedThe test of the action group ends with Failedthe-alert-is-fired-in-the-portal-but-flashduty-does-not-have-itThe alert is Fired in the portal, but Flashduty does not have ittitle-or-severity-of-the-alerts-is-wrongTitle or severity of the alerts is wrongalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneazure-gets-status-429-from-flashdutyAzure gets status 429 from Flashdutya-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 4, 11), severity(Some(Severity::Warning), 15, 30), severity(Some(Severity::Warning), 34, 49), severity(Some(Severity::Info), 53, 73), severity(Some(Severity::Info), 77, 97), severity(Some(Severity::Ok), 127, 136)],
            cells: "Sev0Act nowSev1Needs attentionSev2Needs attentionSev3For your informationSev4For your informationResolved (in monitorCondition)Recovered",
        },
    ),
    guide(
        names(Integration::BaiDuBCM),
        Frozen {
            language: Language::En,
            front_matter: [
                "Baidu Cloud BCM Integration",
                "Enter Flashduty as the callback URL of alarm policies in Baidu Cloud Monitor (BCM), so that alarms arrive with their level and close on recovery.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/baidu-bcm-integration-guide",
            ],
            source: include_str!("../../docs/en/BaiDuBCM.md"),
            body: 316,
            digest: 0xafc8c3edbc03c0f5,
            sections: &[section(2, 270, 684, 12, 24), section(2, 736, 2182, 33, 45), section(3, 903, 1546, 64, 83), section(3, 1548, 2182, 101, 119), section(2, 2222, 3659, 128, 146), section(3, 2392, 3279, 174, 202), section(3, 3281, 3659, 247, 292), section(2, 3688, 4634, 298, 304), section(2, 4665, 5363, 312, 320), section(2, 5401, 7318, 335, 350), section(3, 5425, 6200, 395, 441), section(3, 6202, 6436, 478, 515), section(3, 6438, 6678, 552, 589), section(3, 6680, 7140, 631, 673), section(3, 7142, 7318, 725, 778), section(2, 7351, 7660, 788, 798)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Baidu Cloud BCMadd-the-callback-to-a-policyAdd the callback to a policyuse-a-notification-template-for-many-policiesUse a notification template for many policiesverifyVerifyseveritySeveritytroubleshootingTroubleshootingbcm-shows-an-alarm-but-flashduty-has-no-alertBCM shows an alarm, but Flashduty has no alertalarms-of-some-resources-never-arriveAlarms of some resources never arrivethe-policy-already-calls-a-chat-robotThe policy already calls a chat robotalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonea-shared-integration-gets-alarms-but-no-channel-doesA Shared Integration gets alarms, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 6, 13), severity(Some(Severity::Critical), 22, 29), severity(Some(Severity::Warning), 36, 51), severity(Some(Severity::Info), 57, 77), severity(Some(Severity::Ok), 100, 109)],
            cells: "SevereAct nowImportantAct nowWarningNeeds attentionNoticeFor your informationOK (state of the alarm)Recovered",
        },
    ),
    guide(
        names(Integration::HuaWeiCES),
        Frozen {
            language: Language::En,
            front_matter: [
                "Huawei Cloud CES Integration",
                "Send Huawei Cloud Eye alarms to Flashduty over HTTPS: severities carry over, and an alert closes when Cloud Eye clears the alarm.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/huawei-ces-integration-guide",
            ],
            source: include_str!("../../docs/en/HuaWeiCES.md"),
            body: 302,
            digest: 0x4d6077f390878093,
            sections: &[section(2, 376, 846, 12, 24), section(2, 898, 2346, 33, 45), section(3, 1065, 1709, 64, 83), section(3, 1711, 2346, 101, 119), section(2, 2386, 5258, 128, 147), section(3, 2890, 4122, 183, 219), section(3, 4124, 5258, 250, 281), section(2, 5287, 6184, 287, 293), section(2, 6215, 6793, 301, 309), section(2, 6831, 9041, 324, 339), section(3, 6855, 7437, 376, 413), section(3, 7439, 8023, 462, 512), section(3, 8025, 8553, 554, 596), section(3, 8555, 8863, 648, 700), section(3, 8865, 9041, 752, 805), section(2, 9074, 9508, 815, 825)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Huawei Cloud CEScreate-a-contact-and-a-contact-groupCreate a contact and a contact groupselect-the-group-in-alarm-rulesSelect the group in alarm rulesverifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-contact-does-not-become-confirmedThe contact does not become Confirmedcloud-eye-has-an-alarm-but-flashduty-has-no-alertCloud Eye has an alarm, but Flashduty has no alertalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonealerts-are-missing-when-many-resources-alarm-at-onceAlerts are missing when many resources alarm at oncea-shared-integration-gets-alarms-but-no-channel-doesA Shared Integration gets alarms, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Critical), 20, 27), severity(Some(Severity::Warning), 32, 47), severity(Some(Severity::Info), 82, 102), severity(Some(Severity::Ok), 120, 129)],
            cells: "CriticalAct nowMajorAct nowMinorNeeds attentionInfo (in the console Informational)For your informationany, alarm clearedRecovered",
        },
    ),
    guide(
        names(Integration::InfluxDB),
        Frozen {
            language: Language::En,
            front_matter: [
                "InfluxDB Integration",
                "Send InfluxDB alerts to Flashduty: from checks and notification rules in InfluxDB 2.x, or from Kapacitor alert rules beside InfluxDB 1.x.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/influxdata-integration-guide",
            ],
            source: include_str!("../../docs/en/InfluxDB.md"),
            body: 302,
            digest: 0x8665b86e0dbaa9f,
            sections: &[section(2, 417, 844, 12, 24), section(2, 896, 2332, 33, 45), section(3, 1063, 1701, 64, 83), section(3, 1703, 2332, 101, 119), section(2, 2372, 5524, 128, 139), section(3, 2415, 4076, 141, 152), section(4, 2432, 3167, 182, 212), section(4, 3169, 4076, 238, 264), section(3, 4101, 5524, 266, 277), section(4, 4118, 4921, 304, 331), section(4, 4923, 5524, 363, 395), section(2, 5553, 7372, 401, 407), section(3, 5568, 6424, 426, 445), section(3, 6426, 7372, 464, 483), section(2, 7403, 8145, 491, 499), section(2, 8183, 10588, 514, 529), section(3, 8207, 9004, 583, 638), section(3, 9006, 9626, 692, 747), section(3, 9628, 10030, 789, 831), section(3, 10032, 10410, 875, 919), section(3, 10412, 10588, 971, 1024), section(2, 10621, 11213, 1034, 1044)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn InfluxDBv2Version 2.xcreate-a-notification-endpointCreate a notification endpointcreate-a-notification-ruleCreate a notification rulev1Version 1.xadd-a-handler-in-chronografAdd a handler in Chronografadd-a-handler-without-chronografAdd a handler without ChronografverifyVerifytry-out-version-2-xTry out version 2.xtry-out-version-1-xTry out version 1.xseveritySeveritytroubleshootingTroubleshootingversion-2-x-the-integration-shows-no-latest-event-timeVersion 2.x: the integration shows no Latest Event Timeversion-1-x-the-integration-shows-no-latest-event-timeVersion 1.x: the integration shows no Latest Event Timealerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonethe-same-problem-is-reported-again-and-againThe same problem is reported again and againa-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Info), 41, 61), severity(Some(Severity::Info), 68, 88), severity(Some(Severity::Ok), 90, 99)],
            cells: "CRITICALAct nowWARNINGNeeds attentionINFOFor your informationunknownFor your informationOKRecovered",
        },
    ),
    guide(
        names(Integration::OpenFalcon),
        Frozen {
            language: Language::En,
            front_matter: [
                "Open-Falcon Integration",
                "Let the alarm module of Open-Falcon call Flashduty for each event of a template or expression, with severities taken from its priority and recoveries.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/open-falcon-integration-guide",
            ],
            source: include_str!("../../docs/en/OpenFalcon.md"),
            body: 319,
            digest: 0x9c7571df91fdd9e,
            sections: &[section(2, 330, 696, 12, 24), section(2, 748, 2176, 33, 45), section(3, 915, 1549, 64, 83), section(3, 1551, 2176, 101, 119), section(2, 2216, 4182, 128, 142), section(3, 2360, 3807, 151, 160), section(3, 3809, 4182, 171, 182), section(2, 4211, 5720, 188, 194), section(2, 5751, 6517, 202, 210), section(2, 6547, 8013, 217, 224), section(2, 8051, 10059, 239, 254), section(3, 8075, 8795, 296, 338), section(3, 8797, 9226, 374, 410), section(3, 9228, 9648, 452, 494), section(3, 9650, 9881, 538, 582), section(3, 9883, 10059, 634, 687), section(2, 10092, 10610, 697, 707)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Open-FalcontemplatesTemplatesexpressionsExpressionsverifyVerifyseveritySeveritypayloadPayloadtroubleshootingTroubleshootingthe-integration-shows-no-latest-event-timeThe integration shows no Latest Event Timesome-events-are-missing-in-flashdutySome events are missing in Flashdutyalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonea-problem-that-goes-on-is-not-reported-againA problem that goes on is not reported againa-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 1, 8), severity(Some(Severity::Critical), 9, 16), severity(Some(Severity::Warning), 17, 32), severity(Some(Severity::Warning), 33, 48), severity(Some(Severity::Info), 49, 69), severity(Some(Severity::Info), 70, 90), severity(Some(Severity::Info), 91, 111), severity(Some(Severity::Ok), 122, 131)],
            cells: "0Act now1Act now2Needs attention3Needs attention4For your information5For your information6For your informationOK (status)Recovered",
        },
    ),
    guide(
        names(Integration::PagerDuty),
        Frozen {
            language: Language::En,
            front_matter: [
                "PagerDuty Integration",
                "Point any sender that speaks the PagerDuty Events API, v1 or v2, at Flashduty: one address, one key, and trigger and resolve work as before.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/pagerduty-integration-guide",
            ],
            source: include_str!("../../docs/en/PagerDuty.md"),
            body: 305,
            digest: 0x376c6a138e3ff885,
            sections: &[section(2, 349, 678, 12, 24), section(2, 730, 2185, 33, 45), section(3, 904, 1548, 64, 83), section(3, 1550, 2185, 101, 119), section(2, 2225, 6223, 128, 153), section(3, 2544, 3771, 183, 213), section(3, 3773, 6223, 233, 254), section(2, 6252, 7451, 260, 266), section(2, 7482, 8750, 274, 282), section(2, 8780, 11322, 289, 296), section(2, 11360, 13191, 311, 326), section(3, 11384, 11922, 368, 410), section(3, 11924, 12329, 457, 504), section(3, 12331, 12783, 559, 615), section(3, 12785, 13013, 641, 667), section(3, 13015, 13191, 719, 772), section(2, 13224, 13750, 782, 792)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn your monitoring systemchange-the-address-and-the-keyChange the address and the keyexample-elastalert-2Example: ElastAlert 2verifyVerifyseveritySeveritypayloadPayloadtroubleshootingTroubleshootingthe-integration-shows-no-latest-event-timeThe integration shows no Latest Event Timethe-sender-logs-an-error-with-status-400-or-401The sender logs an error with status 400 or 401each-notification-opens-a-new-alert-or-alerts-stay-openEach notification opens a new alert, or alerts stay openthe-sender-logs-status-429The sender logs status 429a-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(None, 8, 15), severity(None, 20, 35), severity(None, 42, 57), severity(None, 61, 81), severity(Some(Severity::Ok), 97, 106)],
            cells: "criticalAct nowerrorSomething failswarningNeeds attentioninfoFor your informationresolve (action)Recovered",
        },
    ),
    guide(
        names(Integration::TencentBK),
        Frozen {
            language: Language::En,
            front_matter: [
                "Tencent BlueKing Integration",
                "Send BlueKing alerts to Flashduty with an HTTP callback action plan that every alert policy can use, recoveries included.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/tencent-bk-integration-guide",
            ],
            source: include_str!("../../docs/en/TencentBK.md"),
            body: 294,
            digest: 0xb9c660208fb361c1,
            sections: &[section(2, 278, 699, 12, 24), section(2, 751, 2199, 33, 45), section(3, 918, 1562, 64, 83), section(3, 1564, 2199, 101, 119), section(2, 2239, 4871, 128, 147), section(3, 2934, 4016, 169, 191), section(3, 4018, 4871, 217, 243), section(2, 4900, 5745, 249, 255), section(2, 5776, 6675, 263, 271), section(2, 6713, 8601, 286, 301), section(3, 6737, 7668, 345, 390), section(3, 7670, 7889, 433, 477), section(3, 7891, 8222, 519, 561), section(3, 8224, 8423, 599, 637), section(3, 8425, 8601, 689, 742), section(2, 8634, 9077, 752, 762)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Tencent BlueKingcreate-the-action-planCreate the action planrun-it-from-alert-policiesRun it from alert policiesverifyVerifyseveritySeveritytroubleshootingTroubleshootingblueking-has-an-alert-but-flashduty-does-notBlueKing has an alert, but Flashduty does notthe-callback-succeeds-but-there-is-no-alertThe callback succeeds, but there is no alertalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonethe-same-alert-arrives-again-and-againThe same alert arrives again and againa-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 43, 61), severity(Some(Severity::Warning), 105, 130), severity(Some(Severity::Info), 172, 199), severity(Some(Severity::Ok), 214, 223)],
            cells: "1 (Fatal; Emergency in the English console)Act now (critical)2 (Warning; Critical in the English console)Needs attention (warning)3 (Notice; Warning in the English console)For your information (info)RECOVERY_NOTICERecovered",
        },
    ),
    guide(
        names(Integration::TencentCLS),
        Frozen {
            language: Language::En,
            front_matter: [
                "Tencent Cloud CLS Integration",
                "Send alarms of Tencent Cloud Log Service (CLS) to Flashduty with a custom API callback and a request body to paste, recoveries included.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/tencent-cls-integration-guide",
            ],
            source: include_str!("../../docs/en/TencentCLS.md"),
            body: 311,
            digest: 0x522240743def26db,
            sections: &[section(2, 368, 874, 12, 24), section(2, 926, 2376, 33, 45), section(3, 1093, 1738, 64, 83), section(3, 1740, 2376, 101, 119), section(2, 2416, 6757, 128, 148), section(3, 2445, 3399, 183, 218), section(3, 3401, 4362, 243, 268), section(3, 4364, 5993, 283, 298), section(3, 5995, 6757, 335, 372), section(2, 6786, 7629, 378, 384), section(2, 7660, 8271, 392, 400), section(2, 8309, 10093, 415, 430), section(3, 8333, 8799, 490, 551), section(3, 8801, 9182, 602, 654), section(3, 9184, 9519, 704, 754), section(3, 9521, 9915, 796, 838), section(3, 9917, 10093, 890, 943), section(2, 10126, 10506, 953, 963)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Tencent Cloud CLScreate-a-notification-channel-groupCreate a notification channel groupuse-it-in-an-alarm-policyUse it in an alarm policyset-the-requestSet the requestset-the-request-once-for-all-policiesSet the request once for all policiesverifyVerifyseveritySeveritytroubleshootingTroubleshootingalarm-history-lists-the-alarm-but-flashduty-does-not-have-itAlarm History lists the alarm, but Flashduty does not have itsome-alarms-arrive-others-of-the-same-policy-do-notSome alarms arrive, others of the same policy do notalarms-are-missing-when-many-policies-fire-at-onceAlarms are missing when many policies fire at oncealerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonea-shared-integration-gets-alarms-but-no-channel-doesA Shared Integration gets alarms, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 19, 34), severity(Some(Severity::Info), 38, 58), severity(Some(Severity::Ok), 74, 83)],
            cells: "CriticalAct nowWarnNeeds attentionInfoFor your information2 in notify_typeRecovered",
        },
    ),
    guide(
        names(Integration::TencentCm),
        Frozen {
            language: Language::En,
            front_matter: [
                "Tencent Cloud Monitor CM Integration",
                "Send metric alarms of Tencent Cloud Monitor, now Tencent Cloud Observability Platform, to Flashduty with a callback in a notification template.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/tencent-cm-integration-guide",
            ],
            source: include_str!("../../docs/en/TencentCm.md"),
            body: 324,
            digest: 0xe573cf0de1fcd267,
            sections: &[section(2, 410, 856, 12, 24), section(2, 908, 2372, 33, 45), section(3, 1075, 1727, 64, 83), section(3, 1729, 2372, 101, 119), section(2, 2412, 4154, 128, 155), section(3, 2448, 3583, 185, 215), section(3, 3585, 4154, 249, 283), section(2, 4183, 4878, 289, 295), section(2, 4909, 5436, 303, 311), section(2, 5474, 7309, 326, 341), section(3, 5498, 5856, 401, 462), section(3, 5858, 6279, 522, 583), section(3, 6281, 6660, 625, 667), section(3, 6662, 6873, 711, 757), section(3, 6875, 7131, 797, 838), section(3, 7133, 7309, 890, 943), section(2, 7342, 7639, 953, 963)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Tencent Cloud Monitor CMcreate-a-notification-templateCreate a notification templateadd-the-template-to-alarm-policiesAdd the template to alarm policiesverifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-template-cannot-be-saved-or-its-callback-fails-the-checkThe template cannot be saved, or its callback fails the checkalarm-history-lists-the-alarm-but-flashduty-does-not-have-itAlarm History lists the alarm, but Flashduty does not have italerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneevents-such-as-ping-unreachable-never-arriveEvents such as \"ping unreachable\" never arrivemany-alarms-at-once-and-some-are-missingMany alarms at once, and some are missinga-shared-integration-gets-alarms-but-no-channel-doesA Shared Integration gets alarms, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Warning), 1, 23), severity(Some(Severity::Ok), 24, 33)],
            cells: "1The alarm is triggered0Recovered",
        },
    ),
    guide(
        names(Integration::TencentEb),
        Frozen {
            language: Language::En,
            front_matter: [
                "Tencent Cloud EventBridge Integration",
                "Send events of Tencent Cloud services to Flashduty with an EventBridge rule that pushes them to a custom webhook.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/tencent-event-bridge-integration-guide",
            ],
            source: include_str!("../../docs/en/TencentEb.md"),
            body: 305,
            digest: 0x9c6924bd9e56fd10,
            sections: &[section(2, 375, 873, 12, 24), section(2, 925, 2391, 33, 45), section(3, 1092, 1745, 64, 83), section(3, 1747, 2391, 101, 119), section(2, 2431, 4581, 128, 156), section(3, 2468, 3813, 176, 196), section(3, 3815, 4581, 223, 250), section(2, 4610, 5253, 256, 262), section(2, 5284, 6008, 270, 278), section(2, 6046, 7999, 293, 308), section(3, 6070, 6612, 350, 392), section(3, 6614, 6950, 431, 471), section(3, 6952, 7275, 521, 571), section(3, 7277, 7570, 616, 661), section(3, 7572, 7821, 703, 745), section(3, 7823, 7999, 797, 850), section(2, 8032, 8434, 860, 870)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Tencent Cloud EventBridgecreate-an-event-ruleCreate an event ruleadd-flashduty-as-its-targetAdd Flashduty as its targetverifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-integration-shows-no-latest-event-timeThe integration shows no Latest Event Timethe-test-event-arrives-real-ones-do-notThe test event arrives, real ones do notflashduty-is-flooded-with-events-that-nobody-needsFlashduty is flooded with events that nobody needsevents-stop-arriving-in-the-course-of-the-dayEvents stop arriving in the course of the dayalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonea-shared-integration-gets-events-but-no-channel-doesA Shared Integration gets events, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Warning), 1, 19), severity(Some(Severity::Warning), 20, 75)],
            cells: "1Something is wrong-A message without a state, such as a finished operation",
        },
    ),
    guide(
        names(Integration::OceanBase),
        Frozen {
            language: Language::En,
            front_matter: [
                "OceanBase Integration",
                "Send OceanBase Cloud Platform alerts to Flashduty with a custom script channel: severities match the OCP levels, and recoveries close the alerts.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/oceanbase-integration-guide",
            ],
            source: include_str!("../../docs/en/OceanBase.md"),
            body: 310,
            digest: 0xf55e0a9351ad93,
            sections: &[section(2, 331, 772, 12, 24), section(2, 824, 2258, 33, 45), section(3, 991, 1628, 64, 83), section(3, 1630, 2258, 101, 119), section(2, 2298, 8663, 128, 140), section(3, 2319, 4100, 164, 188), section(3, 4102, 5180, 214, 240), section(3, 5209, 8663, 246, 252), section(2, 8692, 10015, 258, 264), section(2, 10046, 10864, 272, 280), section(2, 10902, 12861, 295, 310), section(3, 10926, 11182, 337, 364), section(3, 11184, 12040, 392, 420), section(3, 12042, 12262, 462, 505), section(3, 12264, 12481, 547, 589), section(3, 12483, 12683, 617, 645), section(3, 12685, 12861, 697, 750), section(2, 12894, 13791, 760, 770)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn OceanBasecreate-the-alert-channelCreate the alert channelpush-alerts-to-the-channelPush alerts to the channelscriptScriptverifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-channel-cannot-be-savedThe channel cannot be savedocp-shows-the-push-as-failedOCP shows the push as failedthe-alert-is-in-ocp-but-nothing-was-pushedThe alert is in OCP, but nothing was pushedalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneall-alerts-arrive-as-warningAll alerts arrive as Warninga-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 13, 27), severity(Some(Severity::Critical), 35, 42), severity(Some(Severity::Warning), 56, 71), severity(Some(Severity::Info), 78, 95), severity(Some(Severity::Info), 117, 137), severity(Some(Severity::Ok), 182, 191)],
            cells: "Down, StoppedOut of serviceCriticalAct nowWarning, AlertNeeds attentionCautionKeep an eye on itNotice, Info, ReminderFor your informationCleared, Resolved, Expired, Inactive (status)Recovered",
        },
    ),
    guide(
        names(Integration::Graylog),
        Frozen {
            language: Language::En,
            front_matter: [
                "Graylog Integration",
                "Post Graylog alerts to Flashduty with an HTTP notification: put the push URL on the allowlist, then attach the notification to event definitions.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/graylog-integration-guide",
            ],
            source: include_str!("../../docs/en/Graylog.md"),
            body: 306,
            digest: 0x28524d0ab8942744,
            sections: &[section(2, 367, 867, 12, 24), section(2, 919, 2349, 33, 45), section(3, 1086, 1721, 64, 83), section(3, 1723, 2349, 101, 119), section(2, 2389, 5495, 128, 138), section(3, 2408, 4116, 161, 184), section(3, 4118, 5495, 214, 244), section(2, 5524, 6952, 250, 256), section(3, 5539, 5975, 282, 308), section(3, 5977, 6952, 329, 350), section(2, 6983, 7648, 358, 366), section(2, 7686, 10022, 381, 396), section(3, 7710, 8228, 453, 510), section(3, 8230, 8830, 543, 576), section(3, 8832, 9206, 611, 647), section(3, 9208, 9701, 694, 742), section(3, 9703, 9844, 764, 786), section(3, 9846, 10022, 838, 891), section(2, 10055, 10361, 901, 911)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Graylogcreate-the-notificationCreate the notificationattach-it-to-event-definitionsAttach it to event definitionsverifyVerifysend-the-test-notificationSend the test notificationlet-a-real-event-fireLet a real event fireseveritySeveritytroubleshootingTroubleshootingthe-form-or-the-test-says-that-the-url-is-not-allowlistedThe form or the test says that the URL is not allowlistedthe-test-fails-with-another-errorThe test fails with another errorthe-test-arrives-real-alerts-do-notThe test arrives, real alerts do notgraylog-gets-status-429-or-flashduty-is-floodedGraylog gets status 429, or Flashduty is floodedevery-alert-is-warningEvery alert is Warninga-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 52, 67), severity(Some(Severity::Info), 74, 94)],
            cells: "3 (High)Act now2 (Medium, before Graylog 6.2 Normal)Needs attention1 (Low)For your information",
        },
    ),
    guide(
        names(Integration::Skywalking),
        Frozen {
            language: Language::En,
            front_matter: [
                "SkyWalking Integration",
                "Send SkyWalking alarms to Flashduty with a webhook in alarm-settings.yml, and let a tag of each rule decide the severity.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/skywallking-integration-guide",
            ],
            source: include_str!("../../docs/en/Skywalking.md"),
            body: 289,
            digest: 0xae16919cbc497284,
            sections: &[section(2, 424, 871, 12, 24), section(2, 923, 2359, 33, 45), section(3, 1090, 1728, 64, 83), section(3, 1730, 2359, 101, 119), section(2, 2399, 5009, 128, 141), section(3, 2688, 3949, 144, 159), section(3, 3975, 5009, 162, 176), section(2, 5038, 7185, 182, 188), section(3, 5053, 5748, 201, 214), section(3, 5750, 7185, 229, 244), section(2, 7216, 7764, 252, 260), section(2, 7802, 10006, 275, 290), section(3, 7826, 8303, 336, 382), section(3, 8305, 8518, 401, 420), section(3, 8520, 9499, 477, 535), section(3, 9501, 9764, 576, 617), section(3, 9766, 10006, 669, 722), section(2, 10039, 10500, 732, 742)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn SkyWalkingv969.6.0 and laterv868.6.0 to 9.5.0verifyVerifysend-a-sampleSend a samplelet-a-rule-fireLet a rule fireseveritySeveritytroubleshootingTroubleshootingthe-oap-server-does-not-start-after-the-changeThe OAP server does not start after the changeevery-alert-is-infoEvery alert is Infoskywalking-lists-the-alarm-but-flashduty-does-not-have-itSkyWalking lists the alarm, but Flashduty does not have itskywalking-does-not-list-the-alarm-eitherSkyWalking does not list the alarm eithera-shared-integration-gets-alarms-but-no-channel-doesA Shared Integration gets alarms, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Info), 41, 61), severity(Some(Severity::Info), 76, 96)],
            cells: "CriticalAct nowWarningNeeds attentionInfoFor your informationOthers or emptyFor your information",
        },
    ),
    guide(
        names(Integration::Sentry),
        Frozen {
            language: Language::En,
            front_matter: [
                "Sentry Integration",
                "Send Sentry issue alerts and metric alerts to Flashduty through an internal integration, and close them when the issue is resolved.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/sentry-integration-guide",
            ],
            source: include_str!("../../docs/en/Sentry.md"),
            body: 290,
            digest: 0x6bb3200632c4f034,
            sections: &[section(2, 303, 758, 12, 24), section(2, 810, 2238, 33, 45), section(3, 977, 1611, 64, 83), section(3, 1613, 2238, 101, 119), section(2, 2278, 6102, 128, 137), section(3, 2296, 3890, 168, 199), section(3, 3919, 5075, 205, 221), section(3, 5104, 6102, 227, 254), section(2, 6131, 7055, 260, 266), section(2, 7086, 7661, 274, 282), section(2, 7699, 9875, 297, 312), section(3, 7723, 8023, 354, 396), section(3, 8025, 8770, 452, 509), section(3, 8772, 9344, 553, 597), section(3, 9346, 9697, 629, 661), section(3, 9699, 9875, 713, 766), section(2, 9908, 10304, 776, 786)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Sentrycreate-the-internal-integrationCreate the internal integrationalertsUse it in alertslegacyUse it in the older consoleverifyVerifyseveritySeveritytroubleshootingTroubleshootingalerts-do-not-offer-flashduty-as-an-actionAlerts do not offer Flashduty as an actionthe-alert-fired-in-sentry-but-flashduty-does-not-have-itThe alert fired in Sentry, but Flashduty does not have italerts-stay-open-after-the-issue-is-resolvedAlerts stay open after the issue is resolvedflashduty-gets-too-many-requestsFlashduty gets too many requestsa-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Warning), 46, 61), severity(Some(Severity::Ok), 69, 78)],
            cells: "criticalAct nowwarningNeeds attentiontriggeredNeeds attentionresolvedRecovered",
        },
    ),
    guide(
        names(Integration::Jiankongbao),
        Frozen {
            language: Language::En,
            front_matter: [
                "Jiankongbao Integration",
                "Send alarms of Jiankongbao (CloudWise) monitoring tasks to Flashduty: set up a URL callback once, then select it in the tasks.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/jiankongbao-integration-guide",
            ],
            source: include_str!("../../docs/en/Jiankongbao.md"),
            body: 295,
            digest: 0x808850ae048d89ac,
            sections: &[section(2, 416, 805, 12, 24), section(2, 857, 2295, 33, 45), section(3, 1024, 1663, 64, 83), section(3, 1665, 2295, 101, 119), section(2, 2335, 4479, 128, 142), section(3, 2474, 3921, 165, 188), section(3, 3923, 4479, 227, 266), section(2, 4508, 5431, 272, 278), section(2, 5462, 6411, 286, 294), section(2, 6449, 7971, 309, 324), section(3, 6473, 7094, 377, 431), section(3, 7096, 7264, 465, 499), section(3, 7266, 7731, 541, 583), section(3, 7733, 7971, 635, 688), section(2, 8004, 8121, 698, 708)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Jiankongbaocreate-the-url-callbackCreate the URL callbackselect-the-callback-in-monitoring-tasksSelect the callback in monitoring tasksverifyVerifyseveritySeveritytroubleshootingTroubleshootingjiankongbao-shows-an-alarm-but-flashduty-has-no-alertJiankongbao shows an alarm, but Flashduty has no alertthere-is-no-url-callback-to-chooseThere is no URL callback to choosealerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonea-shared-integration-gets-alarms-but-no-channel-doesA Shared Integration gets alarms, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Warning), 1, 38), severity(Some(Severity::Info), 39, 64), severity(None, 92, 101)],
            cells: "1As message_type: fault, a check fails2As message_type: reminderany, with message_status = 2Recovered",
        },
    ),
    guide(
        names(Integration::AWSEventBridge),
        Frozen {
            language: Language::En,
            front_matter: [
                "AWS EventBridge Integration",
                "Send chosen AWS events to Flashduty with an EventBridge rule and an API destination, so that each event that matches the rule opens an alert.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/aws-eventbridge-integration-guide",
            ],
            source: include_str!("../../docs/en/AWSEventBridge.md"),
            body: 318,
            digest: 0x55d98f1f648964b0,
            sections: &[section(2, 336, 1226, 12, 24), section(2, 1278, 2724, 33, 45), section(3, 1445, 2088, 64, 83), section(3, 2090, 2724, 101, 119), section(2, 2764, 6865, 128, 146), section(3, 2893, 4289, 165, 184), section(3, 4291, 5254, 209, 234), section(3, 5256, 6865, 247, 260), section(2, 6894, 7949, 266, 272), section(2, 7980, 8614, 280, 288), section(2, 8652, 11441, 303, 318), section(3, 8676, 10161, 367, 417), section(3, 10163, 10428, 470, 523), section(3, 10430, 10846, 574, 625), section(3, 10848, 11017, 670, 715), section(3, 11019, 11263, 757, 799), section(3, 11265, 11441, 851, 904), section(2, 11474, 12144, 914, 924)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn AWS EventBridgecreate-a-connectionCreate a connectioncreate-an-api-destinationCreate an API destinationcreate-a-ruleCreate a ruleverifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-event-was-accepted-but-flashduty-has-no-alertThe event was accepted, but Flashduty has no alertthe-connection-cannot-be-created-or-is-not-authorizedThe connection cannot be created or is not authorizedalerts-come-late-or-get-lost-when-many-events-occurAlerts come late or get lost when many events occurthere-are-alerts-for-things-that-are-in-orderThere are alerts for things that are in orderalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonea-shared-integration-gets-events-but-no-channel-doesA Shared Integration gets events, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Warning), 31, 46), severity(None, 66, 95)],
            cells: "Any event that the rule matchesNeeds attentionThe end of a problemEventBridge sends no recovery",
        },
    ),
    guide(
        names(Integration::Dynatrace),
        Frozen {
            language: Language::En,
            front_matter: [
                "Dynatrace Integration",
                "Receive Dynatrace problems in Flashduty through a custom problem notification: which payload to paste, which alerting profile to pick, how problems close.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/dynatrace-integration-guide",
            ],
            source: include_str!("../../docs/en/Dynatrace.md"),
            body: 319,
            digest: 0x117634f5f5ed0ca9,
            sections: &[section(2, 347, 731, 12, 24), section(2, 783, 2217, 33, 45), section(3, 950, 1587, 64, 83), section(3, 1589, 2217, 101, 119), section(2, 2257, 4916, 128, 140), section(2, 4945, 6377, 146, 152), section(2, 6408, 7152, 160, 168), section(2, 7182, 8392, 175, 182), section(2, 8430, 10589, 197, 212), section(3, 8454, 8991, 252, 292), section(3, 8993, 9586, 333, 375), section(3, 9588, 9830, 417, 459), section(3, 9832, 10098, 501, 543), section(3, 10100, 10409, 595, 648), section(3, 10411, 10589, 702, 757), section(2, 10622, 11216, 767, 777)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn DynatraceverifyVerifyseveritySeveritypayloadPayloadtroubleshootingTroubleshootingsend-test-notification-reports-a-failureSend test notification reports a failurethe-test-arrives-but-real-problems-do-notThe test arrives, but real problems do nota-short-problem-was-never-reported-as-openA short problem was never reported as openalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonea-problem-got-worse-but-the-alert-keeps-its-severityA problem got worse, but the alert keeps its severitya-shared-integration-gets-problems-but-no-channel-doesA Shared Integration gets problems, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 12, 57), severity(Some(Severity::Warning), 62, 82), severity(Some(Severity::Info), 93, 101), severity(Some(Severity::Info), 120, 164), severity(Some(Severity::Info), 176, 210), severity(Some(Severity::Ok), 236, 245)],
            cells: "AVAILABILITYOutage, or a server or process is unavailableERRORIncreased error ratePERFORMANCESlowdownRESOURCE_CONTENTIONCPU, memory or another resource is saturatedCUSTOM_ALERTA threshold of your own is crossedany, with State = RESOLVEDRecovered",
        },
    ),
    guide(
        names(Integration::HuaweiyunLTS),
        Frozen {
            language: Language::En,
            front_matter: [
                "Huawei Cloud LTS Alert Events",
                "Turn log alarms of Huawei Cloud LTS into Flashduty alerts: an SMN topic carries both the alarm and its recovery as JSON.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/huaweilts-integration-guide",
            ],
            source: include_str!("../../docs/en/HuaweiyunLTS.md"),
            body: 293,
            digest: 0x86ac17c916b8585e,
            sections: &[section(2, 388, 852, 12, 24), section(2, 904, 2352, 33, 45), section(3, 1071, 1715, 64, 83), section(3, 1717, 2352, 101, 119), section(2, 2392, 6496, 128, 147), section(3, 2420, 4193, 184, 221), section(3, 4195, 5567, 270, 319), section(3, 5569, 6496, 359, 399), section(2, 6525, 7561, 405, 411), section(2, 7592, 8185, 419, 427), section(2, 8223, 10600, 442, 457), section(3, 8247, 8852, 494, 531), section(3, 8854, 9472, 577, 624), section(3, 9474, 9929, 670, 716), section(3, 9931, 10422, 758, 800), section(3, 10424, 10600, 852, 905), section(2, 10633, 11252, 915, 925)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Huawei Cloud LTScreate-the-topic-and-its-subscriptionCreate the topic and its subscriptioncreate-a-message-template-and-a-notification-ruleCreate a message template and a notification ruleuse-the-notification-rule-in-alarm-rulesUse the notification rule in alarm rulesverifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-subscription-stays-at-unconfirmedThe subscription stays at Unconfirmedlts-lists-the-alarm-but-flashduty-has-no-alertLTS lists the alarm, but Flashduty has no alertthe-alert-has-the-wrong-severity-or-no-detailsThe alert has the wrong severity or no detailsalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonea-shared-integration-gets-alarms-but-no-channel-doesA Shared Integration gets alarms, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 20, 35), severity(Some(Severity::Info), 40, 60), severity(Some(Severity::Info), 64, 84), severity(Some(Severity::Ok), 103, 112)],
            cells: "CriticalAct nowMajorNeeds attentionMinorFor your informationInfoFor your informationany, alarm restoredRecovered",
        },
    ),
    guide(
        names(Integration::GoogleCM),
        Frozen {
            language: Language::En,
            front_matter: [
                "Google Cloud Monitoring Integration",
                "Send Google Cloud Monitoring incidents to Flashduty with a webhook notification channel that opens an alert and closes it with the incident.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/gcpcm-integration-guide",
            ],
            source: include_str!("../../docs/en/GoogleCM.md"),
            body: 315,
            digest: 0xc5f5adcb9eb7b19e,
            sections: &[section(2, 358, 695, 12, 24), section(2, 747, 2209, 33, 45), section(3, 914, 1565, 64, 83), section(3, 1567, 2209, 101, 119), section(2, 2249, 4034, 128, 143), section(3, 2372, 3366, 172, 201), section(3, 3368, 4034, 237, 273), section(2, 4063, 6120, 279, 285), section(2, 6151, 6811, 293, 301), section(2, 6849, 8557, 316, 331), section(3, 6873, 7136, 352, 373), section(3, 7138, 7481, 420, 468), section(3, 7483, 7706, 513, 559), section(3, 7708, 8295, 601, 643), section(3, 8297, 8379, 670, 697), section(3, 8381, 8557, 749, 802), section(2, 8590, 9209, 812, 822)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Google Cloudcreate-a-notification-channelCreate a notification channeladd-the-channel-to-alerting-policiesAdd the channel to alerting policiesverifyVerifyseveritySeveritytroubleshootingTroubleshootingtest-connection-failsTEST CONNECTION failsthe-incident-is-open-but-flashduty-has-no-alertThe incident is open, but Flashduty has no alertthe-condition-is-met-but-there-is-no-incidentThe condition is met, but there is no incidentalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneevery-alert-arrives-as-infoEvery alert arrives as Infoa-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 20, 35), severity(Some(Severity::Warning), 42, 57), severity(Some(Severity::Info), 68, 88), severity(Some(Severity::Ok), 103, 112)],
            cells: "CriticalAct nowErrorNeeds attentionWarningNeeds attentionNo severityFor your informationIncident closedRecovered",
        },
    ),
    guide(
        names(Integration::Zilliz),
        Frozen {
            language: Language::En,
            front_matter: [
                "Zilliz Integration",
                "Send the project and organization alerts of Zilliz Cloud to Flashduty: add a webhook channel to each alert and turn on its resolution notification.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/zilliz-integration-guide",
            ],
            source: include_str!("../../docs/en/Zilliz.md"),
            body: 306,
            digest: 0xe8df6b13779c4eda,
            sections: &[section(2, 388, 634, 12, 24), section(2, 686, 2114, 33, 45), section(3, 853, 1487, 64, 83), section(3, 1489, 2114, 101, 119), section(2, 2154, 3736, 128, 137), section(2, 3765, 4742, 143, 149), section(2, 4773, 5311, 157, 165), section(2, 5349, 7123, 180, 195), section(3, 5373, 5875, 217, 239), section(3, 5877, 6098, 292, 346), section(3, 6100, 6417, 396, 447), section(3, 6419, 6751, 489, 531), section(3, 6753, 7123, 583, 636), section(2, 7156, 7576, 646, 656)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn ZillizverifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-test-message-failsThe test message failsthe-history-tab-lists-an-alert-but-flashduty-has-noneThe History tab lists an alert, but Flashduty has nonea-metric-is-over-its-threshold-but-nothing-happensA metric is over its threshold, but nothing happensalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonea-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Ok), 60, 69)],
            cells: "CRITICALAct nowWARNINGNeeds attentionResolution notificationRecovered",
        },
    ),
    guide(
        names(Integration::Splunk),
        Frozen {
            language: Language::En,
            front_matter: [
                "Splunk Integration",
                "Send Splunk alerts to Flashduty with the webhook alert action, allow list included, and decide how alerts get closed that Splunk never reports as over.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/splunk-integration-guide",
            ],
            source: include_str!("../../docs/en/Splunk.md"),
            body: 310,
            digest: 0xa34593492f035bb7,
            sections: &[section(2, 311, 750, 12, 24), section(2, 802, 2230, 33, 45), section(3, 969, 1603, 64, 83), section(3, 1605, 2230, 101, 119), section(2, 2270, 5207, 128, 137), section(3, 2288, 3712, 154, 171), section(4, 2529, 3401, 188, 205), section(4, 3403, 3712, 226, 247), section(3, 3747, 5207, 259, 275), section(2, 5236, 6172, 281, 287), section(2, 6203, 6726, 295, 303), section(2, 6756, 7737, 310, 317), section(2, 7775, 9788, 332, 347), section(3, 7799, 8890, 412, 478), section(3, 8892, 9131, 522, 567), section(3, 9133, 9355, 607, 647), section(3, 9357, 9610, 671, 695), section(3, 9612, 9788, 747, 800), section(2, 9821, 10501, 810, 820)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Splunkallow-the-addressAllow the addresssplunk-enterpriseSplunk Enterprisesplunk-cloud-platformSplunk Cloud Platformcreate-alertCreate the alertverifyVerifyseveritySeveritypayloadPayloadtroubleshootingTroubleshootingthe-alert-triggers-but-the-integration-shows-no-latest-event-timeThe alert triggers, but the integration shows no Latest Event Timesplunk-finds-many-results-flashduty-gets-oneSplunk finds many results, Flashduty gets onethe-same-problem-comes-in-with-every-runThe same problem comes in with every runthe-log-shows-status-429The log shows status 429a-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Warning), 18, 33), severity(None, 63, 87)],
            cells: "The alert triggersNeeds attentionThe condition is no longer metSplunk sends no recovery",
        },
    ),
    guide(
        names(Integration::AppDynamics),
        Frozen {
            language: Language::En,
            front_matter: [
                "AppDynamics Integration",
                "Send AppDynamics policy events to Flashduty: build an HTTP request template with its payload, an action that uses it, and the policies that run the action.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/appdynamics-integration-guide",
            ],
            source: include_str!("../../docs/en/AppDynamics.md"),
            body: 324,
            digest: 0x6ff11e0a5b8cd853,
            sections: &[section(2, 405, 941, 12, 24), section(2, 993, 2431, 33, 45), section(3, 1160, 1799, 64, 83), section(3, 1801, 2431, 101, 119), section(2, 2471, 8142, 128, 142), section(3, 2494, 4801, 169, 196), section(3, 4803, 5603, 213, 230), section(3, 5605, 6523, 256, 282), section(3, 6562, 8142, 298, 324), section(2, 8171, 9072, 330, 336), section(2, 9103, 9688, 344, 352), section(2, 9718, 11478, 359, 366), section(2, 11516, 13444, 381, 396), section(3, 11540, 12348, 474, 553), section(3, 12350, 12597, 606, 659), section(3, 12599, 12823, 705, 752), section(3, 12825, 13266, 803, 857), section(3, 13268, 13444, 909, 962), section(2, 13477, 14639, 972, 982)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn AppDynamicscreate-the-request-templateCreate the request templatecreate-the-actionCreate the actionadd-the-action-to-a-policyAdd the action to a policycustom-variablesSend variables of your ownverifyVerifyseveritySeveritypayloadPayloadtroubleshootingTroubleshootingthe-violation-is-in-appdynamics-but-the-integration-shows-no-latest-event-timeThe violation is in AppDynamics, but the integration shows no Latest Event Timeappdynamics-counts-requests-as-failed-that-did-arriveAppDynamics counts requests as failed that did arriveseveral-events-happened-only-one-alert-arrivedSeveral events happened, only one alert arrivedan-alert-shows-a-text-such-as-latestevent-node-nameAn alert shows a text such as ${latestEvent.node.name}a-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 5, 12), severity(Some(Severity::Warning), 16, 31), severity(Some(Severity::Info), 35, 55), severity(None, 126, 136)],
            cells: "ERRORAct nowWARNNeeds attentionINFOFor your informationNone: the type of the event says that a violation ended or was canceledSee Verify",
        },
    ),
    guide(
        names(Integration::SolarWinds),
        Frozen {
            language: Language::En,
            front_matter: [
                "SolarWinds Integration",
                "Send SolarWinds Observability alerts to Flashduty with one webhook configuration for each alert type, clearing included; with a way for self-hosted Orion.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/solarwinds-integration-guide",
            ],
            source: include_str!("../../docs/en/SolarWinds.md"),
            body: 321,
            digest: 0xc566728a1ad1b9cf,
            sections: &[section(2, 352, 629, 12, 24), section(2, 681, 2117, 33, 45), section(3, 848, 1486, 64, 83), section(3, 1488, 2117, 101, 119), section(2, 2157, 4707, 128, 141), section(3, 2179, 3735, 174, 207), section(3, 3737, 4707, 232, 257), section(2, 4735, 6757, 262, 295), section(2, 6786, 7769, 301, 307), section(2, 7800, 8321, 315, 323), section(2, 8359, 10537, 338, 353), section(3, 8383, 8934, 419, 486), section(3, 8936, 9208, 535, 585), section(3, 9210, 9694, 627, 669), section(3, 9696, 10093, 717, 765), section(3, 10095, 10359, 809, 853), section(3, 10361, 10537, 905, 958), section(2, 10570, 11256, 968, 978)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn SolarWindscreate-the-webhook-configurationsCreate the webhook configurationschoose-them-in-the-alertsChoose them in the alertsorionSolarWinds Platform (self-hosted)verifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-alert-is-active-but-the-integration-shows-no-latest-event-timeThe alert is active, but the integration shows no Latest Event Timealerts-of-one-type-arrive-those-of-another-do-notAlerts of one type arrive, those of another do notalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonealerts-of-the-self-hosted-platform-do-not-arriveAlerts of the self-hosted platform do not arrivealerts-are-missing-when-many-trigger-at-onceAlerts are missing when many trigger at oncea-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Info), 41, 61), severity(Some(Severity::Ok), 74, 83)],
            cells: "CriticalAct nowWarningNeeds attentionInfoFor your informationAlert clearedRecovered",
        },
    ),
    guide(
        names(Integration::VolcEngineMetric),
        Frozen {
            language: Language::En,
            front_matter: [
                "Volcengine Cloud Monitor Metrics Integration",
                "Send metric alerts of Volcengine Cloud Monitor to Flashduty: create one callback, then choose it in your alert policies.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/volcengine-metric-integration-guide",
            ],
            source: include_str!("../../docs/en/VolcEngineMetric.md"),
            body: 316,
            digest: 0x2abf9a86ca89ea3c,
            sections: &[section(2, 454, 773, 12, 24), section(2, 825, 2283, 33, 45), section(3, 992, 1641, 64, 83), section(3, 1643, 2283, 101, 119), section(2, 2323, 4127, 128, 155), section(3, 2359, 3332, 174, 193), section(3, 3334, 4127, 230, 267), section(2, 4156, 4879, 273, 279), section(2, 4910, 5471, 287, 295), section(2, 5509, 7658, 310, 325), section(3, 5533, 5715, 368, 411), section(3, 5717, 6546, 462, 514), section(3, 6548, 6967, 567, 620), section(3, 6969, 7226, 659, 698), section(3, 7228, 7480, 749, 800), section(3, 7482, 7658, 852, 905), section(2, 7691, 8197, 915, 925)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Volcengine Cloud Monitorcreate-the-callbackCreate the callbackchoose-the-callback-in-alert-policiesChoose the callback in alert policiesverifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-connectivity-test-of-the-callback-failsThe connectivity test of the callback failsthe-resource-is-in-alarm-but-flashduty-has-no-alertThe resource is in alarm, but Flashduty has no alertalerts-stay-open-after-the-resource-is-back-to-normalAlerts stay open after the resource is back to normalone-problem-is-reported-again-and-againOne problem is reported again and againalerts-are-missing-when-many-resources-fail-at-onceAlerts are missing when many resources fail at oncea-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 19, 26), severity(Some(Severity::Warning), 43, 58), severity(Some(Severity::Info), 73, 93), severity(Some(Severity::Ok), 122, 131)],
            cells: "critical (Critical)Act nowwarning (Warning)Needs attentionnotice (Notice)For your informationRecovery (RecoveredResources)Recovered",
        },
    ),
    guide(
        names(Integration::VolcEngineEvent),
        Frozen {
            language: Language::En,
            front_matter: [
                "Volcengine Cloud Monitor Events Integration",
                "Turn cloud events from the Volcengine Cloud Monitor event center into Flashduty alerts: one callback, chosen in your event rules.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/volcengine-event-integration-guide",
            ],
            source: include_str!("../../docs/en/VolcEngineEvent.md"),
            body: 323,
            digest: 0x1af057128b2332c4,
            sections: &[section(2, 589, 883, 12, 24), section(2, 935, 2389, 33, 45), section(3, 1102, 1749, 64, 83), section(3, 1751, 2389, 101, 119), section(2, 2429, 4351, 128, 155), section(3, 2465, 3597, 174, 193), section(3, 3599, 4351, 227, 261), section(2, 4380, 5279, 267, 273), section(2, 5310, 6252, 281, 289), section(2, 6290, 7917, 304, 319), section(3, 6314, 6980, 372, 426), section(3, 6982, 7279, 464, 503), section(3, 7281, 7541, 548, 593), section(3, 7543, 7744, 625, 657), section(3, 7746, 7917, 709, 762), section(2, 7950, 8411, 772, 782)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Volcengine Cloud Monitorcreate-the-callbackCreate the callbackchoose-the-callback-in-event-rulesChoose the callback in event rulesverifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-event-is-in-the-event-center-but-not-in-flashdutyThe event is in the event center, but not in Flashdutyevents-arrive-but-metric-alerts-do-notEvents arrive, but metric alerts do notthere-are-alerts-for-things-that-are-in-orderThere are alerts for things that are in orderalerts-never-close-by-themselvesAlerts never close by themselvesa-shared-integration-gets-events-but-no-channel-doesA Shared Integration gets events, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 19, 26), severity(Some(Severity::Warning), 43, 58), severity(Some(Severity::Info), 73, 93), severity(None, 111, 142)],
            cells: "critical (Critical)Act nowwarning (Warning)Needs attentionnotice (Notice)For your informationEnd of the problemCloud Monitor sends no recovery",
        },
    ),
    guide(
        names(Integration::VolcEngineTLS),
        Frozen {
            language: Language::En,
            front_matter: [
                "Volcengine TLS Integration",
                "Send log alerts and recoveries from Volcengine Torch Log Service (TLS) to Flashduty through a webhook with a content template.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/volcengine-tls-integration-guide",
            ],
            source: include_str!("../../docs/en/VolcEngineTLS.md"),
            body: 301,
            digest: 0xee72ebc35dea7e9,
            sections: &[section(2, 434, 759, 12, 24), section(2, 811, 2255, 33, 45), section(3, 978, 1620, 64, 83), section(3, 1622, 2255, 101, 119), section(2, 2295, 6078, 128, 145), section(3, 2321, 3285, 163, 181), section(3, 3287, 4549, 208, 235), section(3, 4551, 5357, 264, 293), section(3, 5359, 6078, 324, 355), section(2, 6107, 7034, 361, 367), section(2, 7065, 7702, 375, 383), section(2, 7740, 9846, 398, 413), section(3, 7764, 8522, 463, 514), section(3, 8524, 8955, 569, 626), section(3, 8957, 9311, 668, 710), section(3, 9313, 9443, 735, 760), section(3, 9445, 9668, 812, 865), section(3, 9670, 9846, 917, 970), section(2, 9879, 10304, 980, 990)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Volcengine TLScreate-the-webhookCreate the webhookcreate-the-content-templateCreate the content templatecreate-the-notification-groupCreate the notification groupuse-the-group-in-alert-policiesUse the group in alert policiesverifyVerifyseveritySeveritytroubleshootingTroubleshootingtls-has-triggered-the-alert-but-flashduty-has-noneTLS has triggered the alert, but Flashduty has nonerequests-are-sent-but-no-alert-opens-or-it-lacks-fieldsRequests are sent, but no alert opens, or it lacks fieldsalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneall-alerts-arrive-as-infoAll alerts arrive as Infoa-problem-that-lasts-is-reported-rarely-or-too-oftenA problem that lasts is reported rarely, or too oftena-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Info), 41, 61), severity(Some(Severity::Ok), 69, 78)],
            cells: "CriticalAct nowWarningNeeds attentionInfoFor your informationRecoveryRecovered",
        },
    ),
    guide(
        names(Integration::OpManager),
        Frozen {
            language: Language::En,
            front_matter: [
                "OpManager Integration",
                "Send ManageEngine OpManager alarms to Flashduty with a webhook notification profile that also reports when an alarm is cleared.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/opmanager-integration-guide",
            ],
            source: include_str!("../../docs/en/OpManager.md"),
            body: 292,
            digest: 0xc72d6b1347876583,
            sections: &[section(2, 326, 598, 12, 24), section(2, 650, 2084, 33, 45), section(3, 817, 1454, 64, 83), section(3, 1456, 2084, 101, 119), section(2, 2124, 5866, 128, 140), section(2, 5895, 6873, 146, 152), section(2, 6904, 7468, 160, 168), section(2, 7506, 9868, 183, 198), section(3, 7530, 8409, 240, 282), section(3, 8411, 8961, 314, 347), section(3, 8963, 9284, 375, 403), section(3, 9286, 9690, 445, 487), section(3, 9692, 9868, 539, 592), section(2, 9901, 10179, 602, 612)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn OpManagerverifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-integration-shows-no-latest-event-timeThe integration shows no Latest Event Timesome-alarms-arrive-others-do-notSome alarms arrive, others do notfields-of-an-alert-are-emptyFields of an alert are emptyalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonea-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Critical), 27, 34), severity(Some(Severity::Warning), 41, 56), severity(Some(Severity::Info), 65, 85), severity(Some(Severity::Ok), 90, 99)],
            cells: "CriticalAct nowService DownAct nowTroubleNeeds attentionAttentionFor your informationClearRecovered",
        },
    ),
    guide(
        names(Integration::Meraki),
        Frozen {
            language: Language::En,
            front_matter: [
                "Meraki Integration",
                "Receive the alerts of a Cisco Meraki network in Flashduty: register a webhook receiver in the dashboard and make it a recipient of the alerts.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/meraki-integration-guide",
            ],
            source: include_str!("../../docs/en/Meraki.md"),
            body: 301,
            digest: 0xb9efb0bd2ea38aae,
            sections: &[section(2, 386, 774, 12, 24), section(2, 826, 2254, 33, 45), section(3, 993, 1627, 64, 83), section(3, 1629, 2254, 101, 119), section(2, 2294, 3760, 128, 137), section(2, 3793, 5316, 147, 157), section(2, 5345, 6619, 163, 169), section(2, 6650, 7325, 177, 185), section(2, 7363, 9193, 200, 215), section(3, 7387, 7897, 239, 263), section(3, 7899, 8236, 305, 348), section(3, 8238, 8681, 371, 394), section(3, 8683, 8857, 437, 480), section(3, 8859, 9015, 521, 562), section(3, 9017, 9193, 614, 667), section(2, 9226, 9675, 677, 687)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn MerakirecoveriesRecoveriesverifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-test-does-not-arriveThe test does not arrivethe-test-arrives-but-a-real-alert-does-notThe test arrives, but a real alert does notdeliveries-have-stoppedDeliveries have stoppedseverity-or-device-is-missing-in-the-alertsSeverity or device is missing in the alertsalerts-stay-open-after-the-device-is-backAlerts stay open after the device is backa-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Info), 50, 70), severity(None, 132, 146)],
            cells: "criticalAct nowwarningNeeds attentioninformationalFor your informationNone: the end of a problem is an alert with a level of its ownSee Recoveries",
        },
    ),
    guide(
        names(Integration::StateCloud),
        Frozen {
            language: Language::En,
            front_matter: [
                "StateCloud Integration",
                "Send StateCloud alarms to Flashduty with the Alert Callback of a Cloud Eye alarm rule, and find out which nodes need the Huawei Cloud integration.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/statecloud-integration-guide",
            ],
            source: include_str!("../../docs/en/StateCloud.md"),
            body: 313,
            digest: 0x1447b752442925d0,
            sections: &[section(2, 469, 748, 12, 24), section(2, 800, 2236, 33, 45), section(3, 967, 1605, 64, 83), section(3, 1607, 2236, 101, 119), section(2, 2276, 3416, 128, 141), section(2, 3445, 4516, 147, 153), section(2, 4547, 5153, 161, 169), section(2, 5191, 6060, 184, 199), section(2, 6098, 7641, 214, 229), section(3, 6122, 6396, 259, 289), section(3, 6398, 6842, 340, 392), section(3, 6844, 7010, 425, 458), section(3, 7012, 7247, 500, 542), section(3, 7249, 7463, 589, 636), section(3, 7465, 7641, 688, 741), section(2, 7674, 8025, 751, 761)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn StateCloudverifyVerifyseveritySeveritysecondary-nodesSecondary nodestroubleshootingTroubleshootingthe-test-of-the-callback-failsThe test of the callback failscloud-eye-shows-an-alarm-but-flashduty-has-no-alertCloud Eye shows an alarm, but Flashduty has no alertno-alarm-of-one-node-ever-arrivesNo alarm of one node ever arrivesalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonea-problem-that-lasts-for-hours-is-reported-onceA problem that lasts for hours is reported oncea-shared-integration-gets-alarms-but-no-channel-doesA Shared Integration gets alarms, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 10, 17), severity(Some(Severity::Warning), 28, 43), severity(Some(Severity::Info), 53, 73), severity(None, 81, 91)],
            cells: "Urgent (1)Act nowWarning (2)Needs attentionNormal (3)For your informationRecoverySee Verify",
        },
    ),
    guide(
        names(Integration::Guance),
        Frozen {
            language: Language::En,
            front_matter: [
                "Guance Integration",
                "Send Guance (TrueWatch) monitor events to Flashduty: add a webhook notification target and choose it for each severity of an alert strategy.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/guance-integration-guide",
            ],
            source: include_str!("../../docs/en/Guance.md"),
            body: 299,
            digest: 0xef81c5dc31dcb07e,
            sections: &[section(2, 347, 746, 12, 24), section(2, 798, 2226, 33, 45), section(3, 965, 1599, 64, 83), section(3, 1601, 2226, 101, 119), section(2, 2266, 4138, 128, 137), section(3, 2284, 2967, 167, 197), section(3, 2969, 3718, 235, 273), section(3, 3720, 4138, 302, 331), section(2, 4167, 4806, 337, 343), section(2, 4837, 5655, 351, 359), section(2, 5693, 7423, 374, 389), section(3, 5717, 6439, 432, 476), section(3, 6441, 6661, 508, 540), section(3, 6663, 7012, 582, 624), section(3, 7014, 7245, 657, 690), section(3, 7247, 7423, 742, 795), section(2, 7456, 7830, 805, 815)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Guancecreate-the-notification-targetCreate the notification targetchoose-the-target-in-an-alert-strategyChoose the target in an alert strategylet-monitors-use-the-strategyLet monitors use the strategyverifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-event-is-in-guance-but-not-in-flashdutyThe event is in Guance, but not in Flashdutynotifications-stopped-altogetherNotifications stopped altogetheralerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonealerts-arrive-about-a-minute-lateAlerts arrive about a minute latea-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 19, 26), severity(Some(Severity::Warning), 39, 54), severity(Some(Severity::Warning), 71, 86), severity(Some(Severity::Info), 97, 117), severity(Some(Severity::Info), 138, 158), severity(Some(Severity::Ok), 171, 180)],
            cells: "critical (Critical)Act nowerror (Error)Needs attentionwarning (Warning)Needs attentioninfo (Info)For your informationnodata (Data Missing)For your informationok (recovery)Recovered",
        },
    ),
    guide(
        names(Integration::CustomChange),
        Frozen {
            language: Language::En,
            front_matter: [
                "Custom Change Event Integration",
                "API reference for changes from your own systems: the HTTP request with every field, the statuses, the response, error codes, retries and examples to run.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/custom-change-integration-guide",
            ],
            source: include_str!("../../docs/en/CustomChange.md"),
            body: 332,
            digest: 0xc62000ad7fb2c6c8,
            sections: &[section(2, 589, 858, 12, 24), section(2, 910, 1184, 33, 45), section(2, 1222, 1785, 52, 59), section(2, 1815, 3617, 66, 73), section(3, 2774, 3184, 79, 87), section(3, 3186, 3617, 94, 101), section(2, 3650, 4180, 111, 121), section(2, 4211, 5010, 129, 137), section(3, 4639, 5010, 142, 147), section(2, 5062, 6092, 158, 164), section(2, 6122, 6945, 171, 194), section(2, 6974, 8009, 200, 233), section(2, 8046, 8529, 247, 261), section(2, 8558, 10147, 267, 273), section(2, 10185, 11945, 288, 303), section(3, 10209, 10807, 345, 387), section(3, 10809, 11110, 421, 455), section(3, 11112, 11444, 523, 592), section(3, 11446, 11734, 649, 707), section(3, 11736, 11945, 740, 773), section(2, 11978, 12319, 783, 793)],
            headings: "requirementsRequirementsflashdutyIn FlashdutyrequestRequestpayloadPayloadstatusStatusesexampleExamplechange-keyChange keyresponseResponseErrorErrorerrors\nCodeErrorsretriesRetries and rate limitsscriptReport a deployment from a scriptbest-practicesBest practicesverifyVerifytroubleshootingTroubleshootingthe-integration-shows-no-latest-event-timeThe integration shows no Latest Event Timethe-response-says-invalidparameterThe response says InvalidParameterthe-request-succeeds-but-the-change-history-does-not-list-the-changeThe request succeeds, but the Change History does not list the changea-change-never-ends-or-one-change-is-listed-several-timesA change never ends, or one change is listed several timesflashduty-answers-with-status-429Flashduty answers with status 429referencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Jira),
        Frozen {
            language: Language::En,
            front_matter: [
                "Jira Issue Events Integration",
                "Send Jira issues to Flashduty as change events through a webhook, so that an incident shows what was being changed when it began.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/jira-integration-guide",
            ],
            source: include_str!("../../docs/en/Jira.md"),
            body: 297,
            digest: 0x4dbfcc79952c82ab,
            sections: &[section(2, 326, 912, 12, 24), section(2, 964, 1229, 33, 45), section(2, 1269, 2590, 54, 61), section(2, 2619, 3260, 67, 73), section(2, 3289, 4284, 79, 93), section(2, 4322, 6122, 108, 123), section(3, 4346, 5111, 165, 207), section(3, 5113, 5333, 236, 265), section(3, 5335, 5666, 292, 319), section(3, 5668, 5859, 355, 391), section(3, 5861, 6122, 433, 475), section(2, 6155, 6473, 485, 495)],
            headings: "requirementsRequirementsflashdutyIn FlashdutyconfigureIn JiraverifyVerifystatusStatus mappingtroubleshootingTroubleshootingthe-integration-shows-no-latest-event-timeThe integration shows no Latest Event Timea-change-keeps-its-old-statusA change keeps its old statusevents-arrive-late-or-twiceEvents arrive late or twiceevents-are-missing-after-a-bulk-editEvents are missing after a bulk editthe-change-history-of-an-incident-is-emptyThe Change History of an incident is emptyreferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Lark),
        Frozen {
            language: Language::En,
            front_matter: [
                "Feishu/Lark Integration",
                "Build a Feishu or Lark app for Flashduty: incidents arrive as message cards, responders act on them in chat and meet in a war room.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/lark-integration-guide",
            ],
            source: include_str!("../../docs/en/Lark.md"),
            body: 293,
            digest: 0x4415ba2b31c188d7,
            sections: &[section(2, 334, 891, 12, 24), section(2, 920, 2313, 30, 44), section(2, 2347, 3291, 55, 87), section(2, 3323, 7673, 96, 110), section(3, 3398, 4097, 126, 142), section(3, 4099, 5071, 165, 188), section(3, 5073, 6021, 214, 240), section(3, 6023, 6439, 260, 280), section(3, 6476, 7673, 294, 313), section(2, 7703, 8605, 320, 335), section(2, 8636, 9574, 343, 356), section(3, 8763, 9193, 381, 406), section(3, 9195, 9574, 427, 448), section(2, 9605, 10419, 456, 464), section(2, 10448, 11399, 470, 476), section(2, 11428, 12684, 482, 488), section(2, 12722, 15017, 503, 518), section(3, 12746, 13199, 559, 600), section(3, 13201, 13514, 666, 733), section(3, 13516, 13743, 773, 813), section(3, 13745, 14264, 858, 903), section(3, 14266, 14579, 948, 993), section(3, 14581, 15017, 1051, 1110), section(2, 15050, 15693, 1120, 1130)],
            headings: "requirementsRequirementscreateCreate the appintegrationAdd the integration to FlashdutyconfigureIn Feishu/Larkadd-the-featuresAdd the featuressubscribe-to-the-eventsSubscribe to the eventssubscribe-to-the-callbacksSubscribe to the callbacksadd-the-redirect-urlAdd the redirect URLwar-room-scopeAdd the permissionsreleaseRelease the appaccountsLink accountslink-many-members-at-onceLink many members at oncelink-your-own-accountLink your own accountwar-roomWar roomverifyVerifylimitsLimitstroubleshootingTroubleshootingthe-console-does-not-save-the-request-urlThe console does not save the request URLa-person-gets-no-message-and-the-operation-log-says-app-not-linkedA person gets no message, and the operation log says app not linkednobody-can-find-the-app-in-the-workplaceNobody can find the app in the workplacebuttons-on-a-card-do-nothing-or-show-an-errorButtons on a card do nothing or show an errorthe-group-list-of-an-escalation-rule-is-emptyThe group list of an escalation rule is emptythe-war-room-cannot-be-created-or-people-are-missing-in-itThe war room cannot be created, or people are missing in itreferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Dingtalk),
        Frozen {
            language: Language::En,
            front_matter: [
                "Dingtalk Integration",
                "Build a Dingtalk app for Flashduty: people and groups get incidents as cards they can act on, and a war room is one click away.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/dingtalk-integration-guide",
            ],
            source: include_str!("../../docs/en/Dingtalk.md"),
            body: 290,
            digest: 0x9c7a37d4d605301f,
            sections: &[section(2, 625, 1333, 12, 24), section(2, 1362, 3022, 30, 44), section(2, 3056, 3907, 55, 87), section(2, 3939, 7774, 96, 107), section(3, 4011, 5349, 130, 153), section(3, 5351, 6525, 172, 191), section(3, 6527, 6843, 206, 221), section(3, 6845, 7281, 240, 259), section(3, 7283, 7774, 284, 309), section(2, 7805, 12704, 317, 325), section(3, 8162, 8648, 339, 365), section(3, 8650, 10001, 385, 405), section(3, 10003, 11934, 430, 455), section(3, 11936, 12704, 477, 499), section(2, 12734, 13314, 506, 521), section(2, 13345, 14274, 529, 542), section(3, 13475, 13975, 567, 592), section(3, 13977, 14274, 613, 634), section(2, 14303, 15056, 640, 646), section(2, 15085, 15850, 652, 658), section(2, 15888, 18460, 673, 688), section(3, 15912, 16352, 729, 770), section(3, 16354, 16655, 836, 903), section(3, 16657, 16827, 943, 983), section(3, 16829, 17176, 1028, 1073), section(3, 17205, 17965, 1079, 1133), section(3, 17967, 18460, 1191, 1250), section(2, 18493, 18795, 1260, 1270)],
            headings: "requirementsRequirementscreateCreate the appintegrationAdd the integration to FlashdutyconfigureIn Dingtalksubscribe-to-the-eventsSubscribe to the eventscreate-the-cool-appCreate the cool appturn-on-the-botTurn on the botenter-the-homepagesEnter the homepagesapply-for-the-permissionsApply for the permissionswar-roomWar roomwar-room-scopeApply for more permissionscreate-the-group-botCreate the group botcreate-the-group-templateCreate the group templateenable-it-in-flashdutyEnable it in FlashdutypublishRelease the appaccountsLink accountslink-many-members-at-onceLink many members at oncelink-your-own-accountLink your own accountverifyVerifylimitsLimitstroubleshootingTroubleshootingthe-console-does-not-save-the-request-urlThe console does not save the request URLa-person-gets-no-message-and-the-operation-log-says-app-not-linkedA person gets no message, and the operation log says app not linkednobody-can-find-the-app-in-the-workplaceNobody can find the app in the workplacebuttons-on-a-card-do-nothing-or-show-an-errorButtons on a card do nothing or show an errorgroupsThe Dingtalk group list of an escalation rule is emptythe-war-room-cannot-be-created-or-people-are-missing-in-itThe war room cannot be created, or people are missing in itreferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Wecom),
        Frozen {
            language: Language::En,
            front_matter: [
                "WeCom Integration",
                "Connect WeCom through the ready-made Flashduty app or one of your own, and handle incidents on message cards in chat.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/wecom-integration-guide",
            ],
            source: include_str!("../../docs/en/Wecom.md"),
            body: 274,
            digest: 0x724fe94502ecc764,
            sections: &[section(2, 294, 1159, 12, 24), section(2, 1193, 2997, 35, 68), section(2, 3024, 8530, 72, 100), section(3, 3157, 4085, 114, 128), section(3, 4087, 4899, 149, 170), section(3, 4929, 6223, 177, 200), section(3, 6225, 7271, 219, 238), section(3, 7273, 7905, 254, 270), section(3, 7907, 8530, 288, 306), section(2, 8561, 9310, 314, 327), section(3, 8685, 9020, 352, 377), section(3, 9022, 9310, 398, 419), section(2, 9341, 10215, 427, 435), section(2, 10243, 11013, 440, 463), section(2, 11042, 11793, 469, 475), section(2, 11822, 12394, 481, 487), section(2, 12432, 15251, 502, 517), section(3, 12456, 12723, 570, 623), section(3, 12725, 13035, 660, 697), section(3, 13037, 13321, 763, 830), section(3, 13323, 13614, 883, 936), section(3, 13616, 13845, 981, 1027), section(3, 13847, 14127, 1089, 1151), section(3, 14129, 14397, 1184, 1217), section(3, 14399, 14808, 1249, 1282), section(3, 14810, 15251, 1340, 1399), section(2, 15284, 15761, 1409, 1419)],
            headings: "requirementsRequirementsthird-partyIntegrate third-party applicationselfIntegrate custom applicationcreate-the-appCreate the appenter-its-credentialsEnter its credentialsdomainsSet the trusted domainsset-up-the-callbackSet up the callbackset-the-homepageSet the homepageadd-the-trusted-ipAdd the trusted IPaccountsLink accountslink-many-members-at-onceLink many members at oncelink-your-own-accountLink your own accountwar-roomWar roomcardsNotifications and cardsverifyVerifylimitsLimitstroubleshootingTroubleshootingsaving-the-integration-fails-with-authorize-app-firstSaving the integration fails with authorize app firstwecom-does-not-save-the-api-receptionWeCom does not save the API receptiona-person-gets-no-message-and-the-operation-log-says-app-not-linkedA person gets no message, and the operation log says app not linkeda-notification-fails-with-wecom-license-not-activatedA notification fails with WeCom license not activatednobody-gets-a-message-and-wecom-answers-60020Nobody gets a message, and WeCom answers 60020opening-the-app-shows-that-redirect-uri-needs-a-trusted-domainOpening the app shows that redirect_uri needs a trusted domaina-card-still-shows-the-old-statusA card still shows the old statuson-a-mac-links-open-inside-wecomOn a Mac, links open inside WeComthe-war-room-cannot-be-created-or-people-are-missing-in-itThe war room cannot be created, or people are missing in itreferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Slack),
        Frozen {
            language: Language::En,
            front_matter: [
                "Slack Integration",
                "Install the Flashduty app in your Slack workspace: incidents reach people and channels as cards, and a war room opens with one click.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/slack-integration-guide",
            ],
            source: include_str!("../../docs/en/Slack.md"),
            body: 290,
            digest: 0x5007faa7abaab0cb,
            sections: &[section(2, 334, 916, 12, 24), section(2, 950, 1745, 35, 50), section(2, 1776, 2671, 58, 78), section(2, 2702, 3318, 86, 115), section(2, 3349, 3983, 123, 136), section(2, 4014, 5198, 144, 152), section(2, 5227, 6169, 158, 164), section(2, 6198, 6756, 170, 176), section(2, 6794, 9055, 191, 206), section(3, 6818, 7189, 248, 290), section(3, 7191, 7561, 339, 388), section(3, 7563, 8100, 423, 458), section(3, 8102, 8612, 482, 506), section(3, 8614, 9055, 564, 623), section(2, 9088, 9435, 633, 643)],
            headings: "requirementsRequirementsinstall-appInstall the appapprovalGet the app approvedchannelsAdd the app to Slack channelsaccountsLink accountswar-roomWar roomverifyVerifylimitsLimitstroubleshootingTroubleshootingan-error-appears-after-allow-or-after-saveAn error appears after Allow or after Savea-slack-channel-is-missing-in-the-escalation-ruleA Slack channel is missing in the escalation ruleslack-answers-a-click-with-an-errorSlack answers a click with an errora-person-gets-no-messageA person gets no messagethe-war-room-cannot-be-created-or-people-are-missing-in-itThe war room cannot be created, or people are missing in itreferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::MicrosoftTeams),
        Frozen {
            language: Language::En,
            front_matter: [
                "Microsoft Teams Integration",
                "Bring the Flashduty app to your organization's Microsoft Teams and link teams, chats and people, so that incidents arrive as cards to act on.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/microsoft-teams-integration-guide",
            ],
            source: include_str!("../../docs/en/MicrosoftTeams.md"),
            body: 318,
            digest: 0x5102bf16c76e254b,
            sections: &[section(2, 409, 1082, 12, 24), section(2, 1112, 3932, 31, 46), section(3, 1202, 1916, 64, 82), section(3, 1918, 2979, 99, 116), section(3, 3008, 3932, 122, 145), section(2, 3963, 4723, 153, 166), section(2, 4750, 5833, 170, 181), section(2, 5860, 6497, 185, 202), section(2, 6528, 7388, 210, 227), section(2, 7417, 8202, 233, 266), section(2, 8231, 9168, 272, 278), section(2, 9197, 9816, 284, 290), section(2, 9854, 11907, 305, 320), section(3, 9878, 10181, 379, 438), section(3, 10183, 10509, 479, 520), section(3, 10511, 10987, 558, 596), section(3, 10989, 11653, 631, 666), section(3, 11655, 11907, 706, 746), section(2, 11940, 12360, 756, 766)],
            headings: "requirementsRequirementsinstallInstall the appupload-the-packageUpload the packagemake-it-availableMake it availableupdateUpdate an older versioncommandsLink commandsteamLink a teamchatLink a group chataccountsLink your accountnotifySend incidents to Microsoft TeamsverifyVerifylimitsLimitstroubleshootingTroubleshootingmicrosoft-teams-does-not-offer-to-upload-to-the-app-catalogMicrosoft Teams does not offer to upload to the app catalogflashduty-is-not-under-built-for-your-orgFlashduty is not under Built for your orgthe-bot-does-not-answer-a-link-commandThe bot does not answer a link commanda-team-or-a-person-gets-no-messagesA team or a person gets no messagesa-team-or-a-person-was-linked-by-mistakeA team or a person was linked by mistakereferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::AlertWebhook),
        Frozen {
            language: Language::En,
            front_matter: [
                "Alert Webhook Integration",
                "Reference of the alert webhook: which requests Flashduty sends to your service when an alert changes, every field, and what your service has to answer.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/on-call/integration/webhooks/alert-webhook",
            ],
            source: include_str!("../../docs/en/AlertWebhook.md"),
            body: 325,
            digest: 0xab4b31451dd7dad8,
            sections: &[section(2, 299, 648, 12, 24), section(2, 680, 2022, 33, 45), section(2, 2080, 2571, 62, 73), section(2, 2601, 3222, 80, 87), section(3, 3069, 3222, 94, 110), section(2, 3252, 8107, 117, 124), section(3, 3936, 4187, 130, 136), section(3, 4215, 6346, 141, 146), section(3, 6377, 6571, 154, 162), section(3, 6573, 8107, 169, 176), section(2, 8138, 8588, 184, 192), section(2, 8617, 9319, 198, 204), section(2, 9349, 9667, 211, 218), section(2, 9698, 10179, 226, 250), section(2, 10209, 10840, 257, 275), section(2, 10869, 13683, 281, 287), section(2, 13721, 15766, 302, 317), section(3, 13745, 14024, 368, 420), section(3, 14026, 14483, 458, 496), section(3, 14485, 14975, 544, 592), section(3, 14977, 15316, 642, 693), section(3, 15318, 15593, 742, 792), section(3, 15595, 15766, 829, 866), section(2, 15799, 16177, 876, 886)],
            headings: "requirementsRequirementsconfigureIn Flashdutyevents\nEventTypesEvent typesrequestRequestsourcesSource addressespayloadPayloadPersonPersonAlertAlertIncidentIncidentexampleExampleresponseResponseerrorsErrorsretriesRetriesorderingIdempotence and orderinghistoryInvocation historyverifyVerifytroubleshootingTroubleshootingnothing-arrives-and-the-invocation-history-is-emptyNothing arrives, and the Invocation History is emptythe-record-is-a-failure-with-a-timeoutThe record is a failure with a timeoutthe-record-is-a-failure-with-a-certificate-errorThe record is a failure with a certificate errorthe-record-is-a-failure-with-status-401-403-or-404The record is a failure with status 401, 403 or 404an-alert-recovered-but-your-system-still-shows-itAn alert recovered, but your system still shows ityour-system-handles-some-events-twiceYour system handles some events twicereferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::IncidentWebhook),
        Frozen {
            language: Language::En,
            front_matter: [
                "Incident Webhook Integration",
                "Reference of the incident webhook: which requests Flashduty sends to your service when an incident changes, every field, and what your service has to answer.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/on-call/integration/webhooks/incident-webhook",
            ],
            source: include_str!("../../docs/en/IncidentWebhook.md"),
            body: 337,
            digest: 0xc9129dda39acf37f,
            sections: &[section(2, 357, 706, 12, 24), section(2, 738, 2123, 33, 45), section(2, 2181, 3416, 62, 73), section(2, 3446, 4070, 80, 87), section(3, 3917, 4070, 94, 110), section(2, 4100, 11812, 117, 124), section(3, 4858, 5109, 130, 136), section(3, 5141, 5574, 145, 154), section(3, 5607, 6187, 164, 174), section(3, 6218, 9524, 182, 190), section(3, 9526, 11812, 197, 204), section(2, 11839, 13781, 208, 227), section(2, 13812, 14262, 235, 243), section(2, 14291, 14993, 249, 255), section(2, 15023, 15486, 262, 269), section(2, 15517, 16150, 277, 301), section(2, 16180, 16842, 308, 326), section(2, 16871, 20087, 332, 338), section(2, 20125, 22343, 353, 368), section(3, 20149, 20534, 419, 471), section(3, 20536, 20993, 509, 547), section(3, 20995, 21485, 595, 643), section(3, 21487, 21826, 693, 744), section(3, 21828, 22208, 796, 849), section(3, 22210, 22343, 872, 895), section(2, 22376, 22730, 905, 915)],
            headings: "requirementsRequirementsconfigureIn Flashdutyevents\nEventTypesEvent typesrequestRequestsourcesSource addressespayloadPayloadPersonPersonResponderResponderAssignedToAssignedToIncidentIncidentexampleExamplebodyCustom request bodyresponseResponseerrorsErrorsretriesRetriesorderingIdempotence and orderinghistoryInvocation historyverifyVerifytroubleshootingTroubleshootingnothing-arrives-and-the-invocation-history-is-emptyNothing arrives, and the Invocation History is emptythe-record-is-a-failure-with-a-timeoutThe record is a failure with a timeoutthe-record-is-a-failure-with-a-certificate-errorThe record is a failure with a certificate errorthe-record-is-a-failure-with-status-401-403-or-404The record is a failure with status 401, 403 or 404an-incident-is-closed-but-your-system-still-shows-itAn incident is closed, but your system still shows iti-new-has-no-respondersi_new has no respondersreferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::CustomAction),
        Frozen {
            language: Language::En,
            front_matter: [
                "Custom Action Integration",
                "Reference of custom actions: let responders call your service from an incident, with every field of the request and what your service has to answer.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/custom-actions",
            ],
            source: include_str!("../../docs/en/CustomAction.md"),
            body: 304,
            digest: 0x50a2510fbfa9de4e,
            sections: &[section(2, 303, 860, 4, 23), section(2, 895, 1244, 35, 47), section(2, 1276, 2580, 56, 68), section(2, 2610, 3160, 75, 88), section(2, 3218, 3490, 105, 116), section(2, 3520, 4150, 123, 130), section(3, 3997, 4150, 137, 153), section(2, 4180, 14670, 160, 167), section(3, 4910, 5161, 173, 179), section(3, 5193, 5626, 188, 197), section(3, 5659, 6239, 207, 217), section(3, 6270, 9654, 225, 233), section(3, 9682, 11757, 238, 243), section(3, 11759, 14670, 250, 257), section(2, 14697, 16383, 261, 280), section(2, 16414, 17350, 288, 296), section(3, 16823, 17350, 302, 320), section(2, 17379, 17974, 326, 332), section(2, 18004, 18218, 339, 346), section(2, 18249, 18961, 354, 378), section(2, 18990, 22191, 384, 390), section(2, 22229, 24315, 405, 420), section(3, 22253, 22470, 448, 476), section(3, 22472, 22661, 502, 528), section(3, 22663, 22895, 586, 645), section(3, 22897, 23657, 706, 768), section(3, 23659, 23837, 814, 860), section(3, 23839, 24101, 890, 920), section(3, 24103, 24315, 968, 1017), section(2, 24348, 24807, 1027, 1037)],
            headings: "usesWhat it is good forrequirementsRequirementsconfigureIn FlashdutytriggerRun an actionevents\nEventTypesEvent typesrequestRequestsourcesSource addressespayloadPayloadPersonPersonResponderResponderAssignedToAssignedToIncidentIncidentAlertAlertexampleExamplebodyCustom request bodyresponseResponsereportReport the outcomeerrorsErrorsretriesRetriesorderingIdempotence and orderingverifyVerifytroubleshootingTroubleshootingthe-action-is-not-under-moreThe action is not under Morea-channel-cannot-be-chosenA channel cannot be chosenthe-console-reports-a-failure-but-the-service-did-the-workThe console reports a failure, but the service did the workthe-console-reports-a-failure-and-nothing-reaches-the-serviceThe console reports a failure, and nothing reaches the servicethe-action-failed-once-and-was-not-tried-againThe action failed once and was not tried againone-click-ran-the-action-twiceOne click ran the action twicethe-console-reports-success-but-nothing-happenedThe console reports success, but nothing happenedreferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Templates),
        Frozen {
            language: Language::En,
            front_matter: [
                "Notification Templates Reference",
                "Write the messages that Flashduty sends: every field and function of the template language, and for each channel a working template with its limits.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/template-settings",
            ],
            source: include_str!("../../docs/en/Templates.md"),
            body: 314,
            digest: 0x9920bb074bbc21ab,
            sections: &[section(2, 289, 691, 12, 24), section(2, 723, 1811, 33, 54), section(2, 1843, 2916, 63, 75), section(3, 1864, 2638, 92, 109), section(3, 2640, 2916, 115, 121), section(2, 2945, 3688, 127, 133), section(2, 3717, 5238, 139, 154), section(2, 5267, 8751, 160, 166), section(3, 5379, 6209, 193, 220), section(3, 6211, 7164, 230, 240), section(3, 7166, 7977, 245, 250), section(3, 7979, 8352, 273, 296), section(3, 8354, 8751, 315, 334), section(2, 8780, 14247, 340, 362), section(3, 9006, 12051, 370, 378), section(3, 12080, 12379, 384, 390), section(3, 12412, 12885, 400, 410), section(3, 12917, 13304, 419, 428), section(3, 13332, 13912, 433, 438), section(3, 13940, 14247, 443, 448), section(2, 14279, 19894, 457, 466), section(3, 14297, 16741, 486, 507), section(3, 16768, 17604, 511, 531), section(3, 17606, 18092, 550, 569), section(3, 18121, 18788, 575, 581), section(3, 18815, 19582, 585, 598), section(3, 19584, 19894, 612, 626), section(2, 19925, 20877, 634, 642), section(2, 20941, 22175, 652, 667), section(2, 22251, 23502, 679, 691), section(2, 23572, 24431, 700, 709), section(2, 24501, 25971, 718, 727), section(2, 26041, 27328, 736, 755), section(2, 27392, 33894, 761, 776), section(3, 27572, 30576, 788, 800), section(3, 30578, 32818, 809, 818), section(3, 32820, 33894, 828, 838), section(2, 33962, 35417, 846, 858), section(2, 35479, 36895, 863, 872), section(2, 36963, 38333, 880, 892), section(2, 38395, 39762, 897, 906), section(2, 39822, 42989, 910, 918), section(2, 43047, 43619, 921, 924), section(2, 43681, 46586, 929, 934), section(2, 46632, 48648, 949, 964), section(3, 46684, 47289, 971, 1014), section(3, 47291, 47467, 1041, 1076), section(3, 47469, 47830, 1128, 1181), section(3, 47832, 48173, 1222, 1264), section(3, 48175, 48448, 1305, 1346), section(3, 48450, 48648, 1376, 1407), section(2, 48681, 48993, 1417, 1427)],
            headings: "requirementsRequirementsrenderingHow a message is madeconfigureIn Flashdutycreate-a-templateCreate a templateuse-itUse itverifyVerifysampleSample incidentsyntaxSyntaxvariable-reference-examplesVariable reference examplesconditionsConditionsloopsLoopsvariables-and-pipelinesVariables and pipelinesspaces-and-commentsSpaces and commentsfieldsComplete variable listIncidentIncidentPersonPersonAssignmentAssignmentResponderResponderAlertAlertImageImagefunctionsFunctionstext-labels-and-jsonText, labels and JSONtimeConvert time formatsseverity-and-reasonSeverity and reasonimagesImagesjsonJSON messagesmore-functionsMore functionschannelsChannelsfeishu-appFeishu/Lark appdingtalk-appDingtalk appwecom-appWeCom appslack-appSlack appteams-appMicrosoft Teams appfeishuFeishu/Lark botmessage-cardMessage cardrich-textRich textplain-textPlain textdingtalkDingtalk botwecomWeCom bottelegramTelegram botslackSlack botzoomZoom botsmsSMSemailEmailtroubleshootingTroubleshootingdefaultThe message looks like the default templategt-amp-or-34-in-the-message&gt;, &amp; or &#34; in the messagelabels-are-missing-or-a-line-has-a-name-and-no-valueLabels are missing, or a line has a name and no valuethe-feishu-lark-bot-posts-json-or-nothingThe Feishu/Lark bot posts JSON, or nothingthe-message-is-cut-off-or-does-not-arriveThe message is cut off or does not arrivetimes-are-hours-off-or-in-1970Times are hours off, or in 1970referencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::HuaweiyunAPM),
        Frozen {
            language: Language::En,
            front_matter: [
                "Huawei Cloud APM Alerts",
                "Send application monitoring alarms of Huawei Cloud APM to Flashduty through an SMN topic, a notification object and an alarm policy.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/huawei-apm-integration-guide",
            ],
            source: include_str!("../../docs/en/HuaweiyunAPM.md"),
            body: 300,
            digest: 0xde675ff5bfc2f05b,
            sections: &[section(2, 344, 910, 12, 24), section(2, 962, 2410, 33, 45), section(3, 1129, 1773, 64, 83), section(3, 1775, 2410, 101, 119), section(2, 2450, 6066, 128, 147), section(3, 2478, 4131, 184, 221), section(3, 4133, 4740, 257, 293), section(3, 4742, 6066, 315, 337), section(2, 6095, 7221, 343, 349), section(2, 7252, 7805, 357, 365), section(2, 7843, 10257, 380, 395), section(3, 7867, 8472, 432, 469), section(3, 8474, 9100, 515, 562), section(3, 9102, 9349, 611, 660), section(3, 9351, 9613, 701, 742), section(3, 9640, 10079, 746, 788), section(3, 10081, 10257, 840, 893), section(2, 10290, 10683, 903, 913)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Huawei Cloud APMcreate-the-topic-and-its-subscriptionCreate the topic and its subscriptionmake-the-topic-a-notification-objectMake the topic a notification objectcreate-an-alarm-policyCreate an alarm policyverifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-subscription-stays-at-unconfirmedThe subscription stays at Unconfirmedapm-shows-the-alarm-but-flashduty-has-no-alertAPM shows the alarm, but Flashduty has no alertthe-topic-is-missing-when-adding-the-notificationThe topic is missing when adding the notificationthe-alert-lacks-the-host-or-other-detailsThe alert lacks the host or other detailsopenAlerts stay open after the problem is gonea-shared-integration-gets-alarms-but-no-channel-doesA Shared Integration gets alarms, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 29), severity(Some(Severity::Info), 35, 68)],
            cells: "CRITICALSevere alarm, act nowCOMMONMinor alarm, for your information",
        },
    ),
    guide(
        names(Integration::JiraSync),
        Frozen {
            language: Language::En,
            front_matter: [
                "Jira Sync Integration",
                "Create Jira issues from Flashduty incidents, by rule or by hand, and let status, priority and comments follow the incident.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/jira-sync",
            ],
            source: include_str!("../../docs/en/JiraSync.md"),
            body: 270,
            digest: 0xf7b58ca1fab4f43d,
            sections: &[section(2, 672, 1667, 12, 24), section(2, 1699, 3767, 33, 40), section(3, 1741, 2675, 45, 76), section(3, 2704, 3098, 82, 130), section(3, 3132, 3767, 141, 162), section(2, 3797, 6125, 169, 181), section(3, 3938, 4541, 196, 211), section(3, 4543, 6125, 226, 241), section(2, 6155, 7426, 248, 262), section(3, 6178, 6700, 268, 274), section(3, 6702, 7132, 280, 286), section(3, 7134, 7426, 306, 326), section(2, 7455, 8758, 332, 338), section(3, 7615, 8511, 360, 382), section(3, 8513, 8758, 404, 426), section(2, 8796, 11552, 441, 456), section(3, 8820, 9914, 487, 518), section(3, 9916, 10146, 564, 610), section(3, 10148, 10777, 635, 660), section(3, 10779, 10980, 690, 720), section(3, 10982, 11356, 749, 778), section(3, 11358, 11552, 828, 879), section(2, 11585, 12111, 889, 899)],
            headings: "requirementsRequirementsconfigureIn JiracloudJira Cloud: create an API tokenserverJira Server and Data Center: prepare the accountpermissionsCheck the permissionsconnectIn Flashdutyconnect-to-jiraConnect to Jiraset-up-the-syncSet up the syncmappingWhat is syncedfieldsFieldsstatusStatuschanges-made-in-jiraChanges made in JiraverifyVerifyfrom-flashduty-to-jiraFrom Flashduty to Jirafrom-jira-to-flashdutyFrom Jira to FlashdutytroubleshootingTroubleshootingthe-form-does-not-get-past-nextThe form does not get past Nextthe-project-or-the-issue-type-cannot-be-chosenThe project or the issue type cannot be chosenan-incident-gets-no-issueAn incident gets no issueseverity-mapping-cannot-be-setSeverity Mapping cannot be setthe-issue-stays-in-its-statusThe issue stays in its statusthe-title-or-a-label-changed-but-the-issue-did-notThe title or a label changed, but the issue did notreferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::ZStack),
        Frozen {
            language: Language::En,
            front_matter: [
                "ZStack Integration",
                "Send resource and event alarms of ZStack Cloud to Flashduty through a webhook endpoint, and have resource alarms close when they recover.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/zstack-integration-guide",
            ],
            source: include_str!("../../docs/en/ZStack.md"),
            body: 296,
            digest: 0x3c27a20184edcbd3,
            sections: &[section(2, 360, 584, 12, 24), section(2, 636, 2064, 33, 45), section(3, 803, 1437, 64, 83), section(3, 1439, 2064, 101, 119), section(2, 2104, 3787, 128, 137), section(3, 2122, 2971, 156, 175), section(3, 2973, 3787, 204, 233), section(2, 3816, 4462, 239, 245), section(2, 4493, 5000, 253, 261), section(2, 5038, 7058, 276, 291), section(3, 5062, 5591, 314, 337), section(3, 5593, 5945, 379, 422), section(3, 5947, 6139, 457, 492), section(3, 6141, 6552, 524, 556), section(3, 6554, 6880, 604, 652), section(3, 6882, 7058, 704, 757), section(2, 7091, 7522, 767, 777)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn ZStackcreate-the-endpointCreate the endpointchoose-the-endpoint-in-alarmsChoose the endpoint in alarmsverifyVerifyseveritySeveritytroubleshootingTroubleshootingsend-test-message-failsSend Test Message failsthe-test-arrives-but-a-real-alarm-does-notThe test arrives, but a real alarm does notalerts-of-resource-alarms-stay-openAlerts of resource alarms stay openalerts-of-event-alarms-stay-openAlerts of event alarms stay openalerts-are-missing-when-many-alarms-fire-at-onceAlerts are missing when many alarms fire at oncea-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 20, 35), severity(Some(Severity::Info), 39, 59), severity(Some(Severity::Ok), 80, 89)],
            cells: "EmergentAct nowMajorNeeds attentionInfoFor your informationRecovery notificationRecovered",
        },
    ),
    guide(
        names(Integration::Keep),
        Frozen {
            language: Language::En,
            front_matter: [
                "Keep Integration",
                "Connect Keep's Flashduty provider and load a workflow that opens a Flashduty alert when one fires in Keep and closes it once it is resolved.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/keep-alert-integration-guide",
            ],
            source: include_str!("../../docs/en/Keep.md"),
            body: 301,
            digest: 0x435e2668e8061c00,
            sections: &[section(2, 308, 637, 12, 24), section(2, 689, 2134, 33, 45), section(3, 863, 1502, 64, 83), section(3, 1504, 2134, 101, 119), section(2, 2174, 6184, 128, 135), section(3, 2190, 2875, 155, 175), section(3, 2906, 5262, 183, 200), section(3, 5264, 6184, 226, 252), section(2, 6213, 7546, 258, 264), section(2, 7577, 8261, 272, 280), section(2, 8291, 9841, 287, 294), section(2, 9879, 12277, 309, 324), section(3, 9903, 10271, 349, 374), section(3, 10273, 10534, 409, 444), section(3, 10536, 11466, 500, 556), section(3, 11468, 11824, 598, 640), section(3, 11826, 12099, 678, 716), section(3, 12101, 12277, 768, 821), section(2, 12310, 12667, 831, 841)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Keepconnect-the-providerConnect the providerworkflowLoad the workflowor-build-it-in-the-consoleOr build it in the consoleverifyVerifyseveritySeveritypayloadPayloadtroubleshootingTroubleshootingthe-workflow-does-not-runThe workflow does not runa-run-fails-with-could-not-find-keyA run fails with Could not find keya-run-of-flashduty-action-fails-without-a-useful-messageA run of flashduty-action fails without a useful messagealerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonedifferent-problems-end-up-in-one-alertDifferent problems end up in one alerta-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Critical), 19, 48), severity(Some(Severity::Warning), 55, 70), severity(Some(Severity::Info), 74, 94), severity(Some(Severity::Info), 97, 102), severity(Some(Severity::Ok), 117, 126)],
            cells: "criticalAct nowhighAct soon, treated as criticalwarningNeeds attentioninfoFor your informationlowMinorstatus resolvedRecovered",
        },
    ),
    guide(
        names(Integration::ElastAlert2),
        Frozen {
            language: Language::En,
            front_matter: [
                "ElastAlert 2 Integration",
                "Send ElastAlert 2 matches to Flashduty with its built-in flashduty alerter, and close the alert again with a second rule that reports recovery.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/elastalert2-alert-integration-guide",
            ],
            source: include_str!("../../docs/en/ElastAlert2.md"),
            body: 319,
            digest: 0x9ac04c4cf9a91c62,
            sections: &[section(2, 345, 698, 12, 24), section(2, 750, 2211, 33, 45), section(3, 924, 1571, 64, 83), section(3, 1573, 2211, 101, 119), section(2, 2251, 6235, 128, 143), section(3, 2275, 3947, 163, 183), section(3, 3978, 6235, 191, 214), section(2, 6264, 7404, 220, 226), section(2, 7435, 8015, 234, 242), section(2, 8045, 10184, 249, 256), section(2, 10222, 12407, 271, 286), section(3, 10246, 10998, 325, 364), section(3, 11000, 11494, 397, 431), section(3, 11496, 11864, 473, 515), section(3, 11866, 12229, 562, 609), section(3, 12231, 12407, 661, 714), section(2, 12440, 12855, 724, 734)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn ElastAlert 2write-the-alert-ruleWrite the alert rulerecoveryWrite the recovery ruleverifyVerifyseveritySeveritypayloadPayloadtroubleshootingTroubleshootingthe-log-says-error-posting-to-flashdutyThe log says Error posting to flashdutythe-rule-runs-but-nothing-is-sentThe rule runs, but nothing is sentalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneproblems-on-different-hosts-end-up-in-one-alertProblems on different hosts end up in one alerta-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Info), 41, 61), severity(Some(Severity::Ok), 63, 72)],
            cells: "CriticalAct nowWarningNeeds attentionInfoFor your informationOkRecovered",
        },
    ),
    guide(
        names(Integration::DingtalkAlert),
        Frozen {
            language: Language::En,
            front_matter: [
                "Dingtalk Alert Integration",
                "Point a system that can only notify a Dingtalk group robot at Flashduty, and let its messages open, update and close alerts.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/dingtalk-alert-integration-guide",
            ],
            source: include_str!("../../docs/en/DingtalkAlert.md"),
            body: 299,
            digest: 0x6b216d3e035c241a,
            sections: &[section(2, 795, 1137, 12, 24), section(2, 1189, 2849, 33, 45), section(3, 1378, 2042, 64, 83), section(3, 2044, 2849, 101, 119), section(2, 2892, 3806, 131, 143), section(2, 3838, 5907, 152, 161), section(3, 4523, 5907, 173, 185), section(2, 5939, 7197, 194, 219), section(2, 7226, 9377, 225, 231), section(3, 7897, 8270, 243, 255), section(3, 8272, 8680, 263, 271), section(3, 8682, 9377, 279, 287), section(2, 9408, 9848, 295, 303), section(2, 9886, 12443, 318, 333), section(3, 9910, 10667, 375, 417), section(3, 10669, 11019, 471, 526), section(3, 11021, 11425, 595, 665), section(3, 11427, 11889, 716, 767), section(3, 11891, 12205, 811, 856), section(3, 12207, 12443, 910, 965), section(2, 12476, 12906, 975, 985)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationmessage-typeMessage typepush-modePush modeset-up-rulesSet up rulesconfigureIn your monitoring systemverifyVerifydefault-modeDefault modeby-titleBy titleby-rulesBy rulesseveritySeveritytroubleshootingTroubleshootingthe-integration-shows-no-latest-event-timeThe integration shows no Latest Event Timethe-system-asks-for-an-access-token-not-for-an-addressThe system asks for an access token, not for an addressall-alerts-are-called-dingtalk-alert-or-all-messages-are-in-one-alertAll alerts are called Dingtalk Alert, or all messages are in one alerta-recovery-opens-a-new-alert-instead-of-closing-oneA recovery opens a new alert instead of closing onea-message-was-sent-but-there-is-no-new-alertA message was sent, but there is no new alerta-shared-integration-gets-messages-but-no-channel-doesA Shared Integration gets messages, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Warning), 25, 40), severity(Some(Severity::Ok), 64, 73)],
            cells: "Opens or updates an alertNeeds attentionCloses an alert, by ruleRecovered",
        },
    ),
    guide(
        names(Integration::FeishuAlert),
        Frozen {
            language: Language::En,
            front_matter: [
                "Feishu Alert Integration",
                "Receive the messages of systems that only support a Feishu or Lark group bot, and have them open, update and close alerts in Flashduty.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/feishu-alert-integration-guide",
            ],
            source: include_str!("../../docs/en/FeishuAlert.md"),
            body: 306,
            digest: 0x133660a9cdeac84c,
            sections: &[section(2, 839, 1202, 12, 24), section(2, 1254, 2917, 33, 45), section(3, 1441, 2101, 64, 83), section(3, 2103, 2917, 101, 119), section(2, 2960, 4097, 131, 143), section(2, 4129, 6237, 152, 161), section(3, 4760, 6237, 173, 185), section(2, 6269, 7548, 194, 219), section(2, 7577, 9597, 225, 231), section(3, 8280, 8611, 243, 255), section(3, 8613, 8967, 263, 271), section(3, 8969, 9597, 279, 287), section(2, 9628, 10074, 295, 303), section(2, 10112, 12491, 318, 333), section(3, 10136, 10460, 380, 428), section(3, 10462, 11061, 470, 512), section(3, 11063, 11391, 545, 578), section(3, 11393, 11719, 612, 646), section(3, 11721, 12250, 688, 730), section(3, 12252, 12491, 784, 839), section(2, 12524, 12819, 849, 859)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationmessage-typeMessage typepush-modePush modeset-up-rulesSet up rulesconfigureIn your monitoring systemverifyVerifydefault-modeDefault modeby-titleBy titleby-rulesBy rulesseveritySeveritytroubleshootingTroubleshootingthe-test-message-arrives-but-real-alerts-do-notThe test message arrives, but real alerts do notthe-integration-shows-no-latest-event-timeThe integration shows no Latest Event Timethere-is-no-field-for-a-whole-urlThere is no field for a whole URLevery-alert-is-called-feishu-alertEvery alert is called Feishu Alertalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonea-shared-integration-gets-messages-but-no-channel-doesA Shared Integration gets messages, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Warning), 15, 30), severity(Some(Severity::Ok), 55, 64)],
            cells: "About a problemNeeds attentionCloses the alert, by ruleRecovered",
        },
    ),
    guide(
        names(Integration::VolcEngineDetect),
        Frozen {
            language: Language::En,
            front_matter: [
                "Volcengine Detect Integration",
                "Send alerts of Volcengine Cloud-Detect tests to Flashduty: create a system integration and select it in your alert policies.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/volcengine-detect-integration-guide",
            ],
            source: include_str!("../../docs/en/VolcEngineDetect.md"),
            body: 305,
            digest: 0x2b4f64deb2ed25ee,
            sections: &[section(2, 436, 743, 12, 24), section(2, 795, 2245, 33, 45), section(3, 962, 1607, 64, 83), section(3, 1609, 2245, 101, 119), section(2, 2285, 3864, 128, 141), section(3, 2509, 3272, 170, 199), section(3, 3274, 3864, 226, 253), section(2, 3893, 4823, 259, 265), section(2, 4854, 5372, 273, 281), section(2, 5410, 6811, 296, 311), section(3, 5434, 5900, 362, 414), section(3, 5902, 6127, 451, 488), section(3, 6129, 6394, 541, 595), section(3, 6396, 6633, 645, 695), section(3, 6635, 6811, 747, 800), section(2, 6844, 7169, 810, 820)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Volcenginecreate-the-system-integrationCreate the system integrationselect-it-in-alert-policiesSelect it in alert policiesverifyVerifyseveritySeveritytroubleshootingTroubleshootingcloud-detect-lists-the-alert-but-flashduty-has-noneCloud-Detect lists the alert, but Flashduty has nonea-failing-task-raises-no-alert-at-allA failing task raises no alert at allthe-push-url-was-entered-in-a-team-and-no-alert-opensThe push URL was entered in a team, and no alert opensalerts-stay-open-after-the-site-is-reachable-againAlerts stay open after the site is reachable againa-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 17, 24), severity(Some(Severity::Warning), 41, 56), severity(None, 74, 84)],
            cells: "P0 (严重告警)Act nowP2 (普通告警)Needs attentionEnd of the problemSee Verify",
        },
    ),
    guide(
        names(Integration::Link),
        Frozen {
            language: Language::En,
            front_matter: [
                "Link Integration",
                "Put links to your own systems on the incident page of Flashduty, with parameters filled in from labels, custom fields and attributes of the incident.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/link-integration-guide",
            ],
            source: include_str!("../../docs/en/Link.md"),
            body: 304,
            digest: 0x76c363897bb2624c,
            sections: &[section(2, 362, 905, 8, 20), section(2, 940, 1481, 32, 44), section(2, 1513, 2470, 53, 65), section(2, 2502, 4817, 74, 95), section(3, 2927, 3254, 101, 107), section(3, 3256, 3590, 120, 133), section(3, 3592, 4817, 143, 153), section(2, 4846, 5530, 159, 165), section(2, 5559, 6459, 171, 177), section(2, 6497, 8278, 192, 207), section(3, 6521, 6814, 246, 285), section(3, 6816, 7292, 318, 351), section(3, 7294, 7547, 392, 433), section(3, 7549, 7958, 494, 555), section(3, 7960, 8278, 610, 666), section(2, 8311, 8701, 676, 686)],
            headings: "overviewWhat you getrequirementsRequirementsconfigureIn FlashdutyvariablesReferences in the URLlabelsLabelscustom-fieldsCustom fieldsattributesAttributesverifyVerifylimitsLimitstroubleshootingTroubleshootingthe-link-is-missing-under-related-linksThe link is missing under Related Linksthe-value-in-the-address-is-emptyThe value in the address is emptythe-address-contains-the-reference-itselfThe address contains the reference itselfthe-popup-stays-blank-or-says-that-the-connection-was-refusedThe popup stays blank or says that the connection was refusedthe-target-opens-but-shows-the-wrong-object-or-an-errorThe target opens, but shows the wrong object or an errorreferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::ServiceNowSync),
        Frozen {
            language: Language::En,
            front_matter: [
                "ServiceNow Sync Integration",
                "Keep Flashduty and ServiceNow incidents in step, one way or both ways: state, urgency, comments and custom fields.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/service-now-sync",
            ],
            source: include_str!("../../docs/en/ServiceNowSync.md"),
            body: 274,
            digest: 0xb69b327129fd93d4,
            sections: &[section(2, 451, 1133, 12, 24), section(2, 1165, 3524, 33, 46), section(3, 1248, 2122, 61, 76), section(3, 2124, 3025, 106, 136), section(3, 3053, 3524, 141, 157), section(2, 3554, 5364, 164, 176), section(3, 3701, 3949, 197, 218), section(3, 3951, 5364, 233, 248), section(2, 5394, 14774, 255, 283), section(3, 6728, 9341, 287, 317), section(3, 9370, 14774, 323, 355), section(4, 9539, 12176, 383, 411), section(4, 12178, 13267, 450, 489), section(4, 13269, 14774, 506, 523), section(2, 14804, 16537, 530, 544), section(3, 14827, 15545, 550, 556), section(3, 15574, 16044, 562, 568), section(3, 16075, 16537, 576, 584), section(2, 16566, 18602, 590, 596), section(3, 16728, 17716, 624, 652), section(3, 17718, 18602, 680, 708), section(2, 18640, 22332, 723, 738), section(3, 18691, 19465, 744, 775), section(3, 19467, 19636, 812, 849), section(3, 19638, 20228, 895, 941), section(3, 20230, 21148, 987, 1033), section(3, 21150, 21690, 1063, 1093), section(3, 21692, 22119, 1126, 1159), section(3, 22121, 22332, 1202, 1245), section(2, 22365, 23053, 1255, 1265)],
            headings: "requirementsRequirementsconfigureIn ServiceNowcreate-the-userCreate the userset-the-password-and-the-rolesSet the password and the rolescheckCheck the accessconnectIn Flashdutyconnect-to-servicenowConnect to ServiceNowset-up-the-syncSet up the syncinboundFrom ServiceNow to FlashdutyruleAutomatically: a business rulebuttonOn request: a button on the formcreate-the-script-that-sendsCreate the script that sendscreate-the-script-that-the-button-callsCreate the script that the button callscreate-the-buttonCreate the buttonmappingWhat is syncedfieldsFieldsstatesStatesseveritySeverityverifyVerifyfrom-flashduty-to-servicenowFrom Flashduty to ServiceNowfrom-servicenow-to-flashdutyFrom ServiceNow to FlashdutytroubleshootingTroubleshootingsigninThe form does not get past Nextcustom-field-mapping-offers-no-fieldsCustom Field Mapping offers no fieldsa-flashduty-incident-does-not-reach-servicenowA Flashduty incident does not reach ServiceNowa-servicenow-incident-does-not-reach-flashdutyA ServiceNow incident does not reach Flashdutythe-button-fails-or-is-missingThe button fails or is missingstate-or-severity-does-not-followState or severity does not followcomments-or-changes-come-back-a-second-timeComments or changes come back a second timereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 4, 11), severity(Some(Severity::Warning), 17, 32), severity(Some(Severity::Info), 35, 55)],
            cells: "HighAct nowMediumNeeds attentionLowFor your information",
        },
    ),
    guide(
        names(Integration::Monit),
        Frozen {
            language: Language::En,
            front_matter: [
                "Monit Integration",
                "Switch on alerts in Monit, Flashduty's own alert engine, choose the channels they go to, and test trigger and recovery with one rule.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/monit-alert-integration-guide",
            ],
            source: include_str!("../../docs/en/Monit.md"),
            body: 296,
            digest: 0xc236aea68e1a6da8,
            sections: &[section(2, 563, 1140, 12, 24), section(2, 1172, 3421, 33, 41), section(3, 1189, 2735, 68, 95), section(3, 2763, 3421, 100, 116), section(2, 3450, 4514, 122, 128), section(2, 4545, 5283, 136, 144), section(2, 5321, 7402, 159, 174), section(3, 5345, 5776, 227, 281), section(3, 5778, 6519, 304, 327), section(3, 6521, 7146, 369, 411), section(3, 7148, 7402, 434, 457), section(2, 7435, 7829, 467, 477)],
            headings: "requirementsRequirementsconfigureIn Monitswitch-on-alerts-for-a-ruleSwitch on alerts for a rulerouteRoute by contentverifyVerifyseveritySeveritytroubleshootingTroubleshootingthe-rule-shows-triggered-but-no-channel-has-the-alertThe rule shows Triggered, but no channel has the alertthe-rule-never-triggersThe rule never triggersalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneall-alerts-stop-at-onceAll alerts stop at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Info), 41, 61), severity(Some(Severity::Ok), 75, 84)],
            cells: "CriticalAct nowWarningNeeds attentionInfoFor your informationRecovery eventRecovered",
        },
    ),
    guide(
        names(Integration::Rum),
        Frozen {
            language: Language::En,
            front_matter: [
                "RUM Integration",
                "Switch on alerts for a RUM application, so that a new, returning or escalated Issue opens a Flashduty alert and closing the Issue closes it.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/rum-alert-integration-guide",
            ],
            source: include_str!("../../docs/en/Rum.md"),
            body: 299,
            digest: 0xe7769c8b833a0052,
            sections: &[section(2, 507, 1003, 12, 24), section(2, 1035, 3109, 33, 39), section(3, 1050, 2007, 74, 109), section(3, 2038, 2571, 117, 139), section(3, 2600, 3109, 145, 159), section(2, 3138, 3979, 165, 171), section(2, 4010, 5266, 179, 187), section(2, 5304, 6973, 202, 217), section(3, 5328, 5681, 254, 292), section(3, 5683, 6313, 326, 360), section(3, 6315, 6601, 404, 448), section(3, 6603, 6973, 478, 508), section(2, 7006, 7401, 518, 528)],
            headings: "requirementsRequirementsconfigureIn RUMswitch-on-alerts-for-an-applicationSwitch on alerts for an applicationtriggersWhat triggers an alertfilterKeep noise outverifyVerifyseveritySeveritytroubleshootingTroubleshootingan-issue-exists-but-there-is-no-alertAn Issue exists, but there is no alertthe-error-does-not-become-an-issueThe error does not become an Issuethe-alert-has-another-severity-than-expectedThe alert has another severity than expectedalerts-stay-open-after-the-fixAlerts stay open after the fixreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 2, 9), severity(Some(Severity::Warning), 11, 26), severity(Some(Severity::Info), 28, 48), severity(Some(Severity::Ok), 54, 63)],
            cells: "P0Act nowP1Needs attentionP2For your informationClosedRecovered",
        },
    ),
    guide(
        names(Integration::Cloudflare),
        Frozen {
            language: Language::En,
            front_matter: [
                "Cloudflare Integration",
                "Receive Cloudflare alerts on attacks, origins, certificates, and tunnels in Flashduty: add a webhook destination once, then choose it in each alert.",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/en/flashduty/cloudflare-integration-guide",
            ],
            source: include_str!("../../docs/en/Cloudflare.md"),
            body: 315,
            digest: 0x20f22939a5bdff0a,
            sections: &[section(2, 355, 777, 12, 24), section(2, 829, 2265, 33, 45), section(3, 996, 1634, 64, 83), section(3, 1636, 2265, 101, 119), section(2, 2305, 3489, 128, 141), section(3, 2327, 3063, 159, 177), section(3, 3065, 3489, 205, 233), section(2, 3517, 4714, 238, 259), section(2, 4743, 5497, 265, 271), section(2, 5528, 5985, 279, 287), section(2, 6023, 7951, 302, 317), section(3, 6047, 6426, 347, 377), section(3, 6428, 7394, 419, 462), section(3, 7396, 7555, 509, 556), section(3, 7557, 7773, 596, 636), section(3, 7775, 7951, 688, 741), section(2, 7984, 8542, 751, 761)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Cloudflarecreate-the-webhookCreate the webhookchoose-the-webhook-in-alertsChoose the webhook in alertsplansAlert types and plansverifyVerifyseveritySeveritytroubleshootingTroubleshootingsave-and-test-reports-an-errorSave and Test reports an errorthe-test-arrives-but-a-real-alert-does-notThe test arrives, but a real alert does notthe-alert-type-that-you-want-is-not-in-the-listThe alert type that you want is not in the listthe-url-of-the-webhook-cannot-be-changedThe URL of the webhook cannot be changeda-shared-integration-gets-alerts-but-no-channel-doesA Shared Integration gets alerts, but no channel doesreferencesReferences",
            severities: &[severity(Some(Severity::Warning), 18, 33), severity(None, 83, 93)],
            cells: "An alert or a testNeeds attentionA request with alert_event = ALERT_STATE_EVENT_ENDSee Verify",
        },
    ),
];

pub(super) static ZH: [Guide; Integration::ALL.len()] = [
    guide(
        names(Integration::CustomAlert),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "标准告警事件集成",
                "自有程序上报告警的 API 参考：HTTP 请求与全部字段、响应、错误码、重试与限流，以及可直接运行的示例。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/custom-alert-integration-guide",
            ],
            source: include_str!("../../docs/zh/CustomAlert.md"),
            body: 313,
            digest: 0xac4085ac309889a1,
            sections: &[section(2, 368, 706, 12, 24), section(2, 758, 2181, 33, 46), section(3, 901, 1525, 58, 70), section(3, 1527, 2181, 82, 94), section(2, 2219, 2789, 101, 107), section(2, 2819, 5752, 114, 126), section(3, 4077, 4536, 131, 136), section(3, 4564, 5189, 141, 162), section(3, 5191, 5752, 168, 174), section(2, 5784, 6723, 183, 204), section(2, 6754, 7889, 212, 218), section(3, 7073, 7381, 222, 226), section(3, 7409, 7889, 231, 236), section(2, 7941, 8900, 247, 253), section(2, 8930, 9775, 260, 275), section(2, 9805, 11542, 282, 300), section(3, 10274, 11030, 312, 324), section(3, 11032, 11542, 333, 342), section(2, 11579, 12352, 356, 368), section(3, 12103, 12352, 386, 404), section(2, 12381, 13949, 410, 416), section(2, 13980, 14455, 424, 436), section(2, 14493, 16792, 451, 463), section(3, 14514, 15095, 499, 535), section(3, 15097, 15339, 561, 587), section(3, 15370, 16017, 595, 640), section(3, 16019, 16289, 701, 764), section(3, 16291, 16632, 801, 840), section(3, 16634, 16792, 860, 880), section(2, 16825, 17204, 890, 902)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成request请求payload请求内容imageImagetitle用标签拼出标题示例示例alert-key告警标识与恢复response响应DataDataErrorErrorerrors\nCode错误retries重试与限流mapping其他 JSON 格式字段映射字段映射值映射值映射best-practices最佳实践标签内容参考标签内容参考verify验证severity严重程度troubleshooting故障排查集成没有显示最新事件时间集成没有显示最新事件时间响应为-invalidparameter响应为 InvalidParameteraccepted请求成功，却没有新的告警或故障共享集成拒收事件-或者事件没有进入协作空间共享集成拒收事件，或者事件没有进入协作空间已经发送恢复-告警仍未关闭已经发送恢复，告警仍未关闭flashduty-返回-429Flashduty 返回 429references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 21, 27), severity(Some(Severity::Info), 31, 37), severity(Some(Severity::Ok), 39, 45)],
            cells: "Critical严重Warning警告Info提醒Ok恢复",
        },
    ),
    guide(
        names(Integration::Email),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "邮件集成",
                "用邮件向 Flashduty 上报告警：选择推送模式，让系统把通知发到集成的邮件地址，恢复邮件可以关闭告警。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/email-integration-guide",
            ],
            source: include_str!("../../docs/zh/Email.md"),
            body: 292,
            digest: 0x494a494dec0ff080,
            sections: &[section(2, 622, 891, 12, 24), section(2, 943, 2539, 33, 46), section(3, 1086, 1704, 58, 70), section(3, 1706, 2539, 82, 94), section(2, 2577, 3101, 101, 113), section(2, 3133, 5246, 122, 134), section(3, 3744, 5246, 146, 158), section(2, 5278, 6070, 167, 188), section(2, 6097, 6651, 192, 216), section(2, 6680, 8870, 222, 228), section(3, 7372, 7769, 240, 252), section(3, 7771, 8313, 261, 270), section(3, 8315, 8870, 279, 288), section(2, 8901, 9384, 296, 308), section(2, 9422, 11778, 323, 335), section(3, 9443, 10121, 371, 407), section(3, 10123, 10672, 444, 483), section(3, 10674, 10958, 535, 589), section(3, 10960, 11338, 619, 649), section(3, 11340, 11545, 686, 725), section(3, 11547, 11778, 777, 831), section(2, 11811, 12137, 841, 853)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成address邮件地址push-mode推送模式设置规则设置规则configure在您的监控系统mail邮件如何变成告警verify验证默认模式默认模式按标题按标题按规则按规则severity严重程度troubleshooting故障排查集成没有显示最新事件时间集成没有显示最新事件时间邮件已经送达-却没有新告警邮件已经送达，却没有新告警每封邮件都产生告警-恢复邮件也不例外每封邮件都产生告警，恢复邮件也不例外恢复邮件没有关闭告警恢复邮件没有关闭告警描述不完整-或者图片不见了描述不完整，或者图片不见了共享集成收到了邮件-协作空间里却没有共享集成收到了邮件，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Warning), 21, 27), severity(Some(Severity::Ok), 48, 54)],
            cells: "产生或更新告警警告按规则关闭告警恢复",
        },
    ),
    guide(
        names(Integration::N9e),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "夜莺/Flashcat 集成",
                "把夜莺或 Flashcat 的告警事件推送到 Flashduty：v8.0.0-beta.7 起用通知规则，更早的版本用回调地址。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/nightingale-integration-guide",
            ],
            source: include_str!("../../docs/zh/N9e.md"),
            body: 295,
            digest: 0x5788a5f0520908b4,
            sections: &[section(2, 515, 1220, 12, 24), section(2, 1272, 2865, 33, 46), section(3, 1415, 2036, 58, 70), section(3, 2038, 2865, 82, 94), section(2, 2905, 10131, 103, 121), section(3, 3044, 7025, 123, 146), section(4, 3890, 4760, 164, 182), section(4, 4762, 5735, 200, 218), section(4, 5737, 7025, 242, 266), section(3, 7050, 10131, 268, 288), section(4, 7780, 8548, 296, 323), section(4, 8578, 9256, 330, 386), section(4, 9290, 10131, 397, 452), section(2, 10160, 12474, 458, 464), section(3, 10338, 11585, 496, 528), section(3, 11587, 12474, 558, 588), section(2, 12505, 13001, 596, 608), section(2, 13039, 16031, 623, 635), section(3, 13060, 14180, 671, 707), section(3, 14182, 14587, 755, 808), section(3, 14589, 14967, 853, 898), section(3, 14969, 15249, 941, 986), section(3, 15251, 15637, 1023, 1062), section(3, 15639, 16031, 1091, 1120), section(2, 16064, 16416, 1130, 1142)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在夜莺/Flashcatv8v8.0.0-beta.7 及以后配置通知媒介配置通知媒介新建通知规则新建通知规则在告警规则中引用在告警规则中引用v7v5 到 v8.0.0-beta.6callback告警规则的回调地址webhook在控制台配置全局回调（V6 到 v8.0.0-beta.6）server-conf在配置文件中配置全局回调（V5.4 到 5.15）verify验证v8-0-0-beta-7-及以后的验证v8.0.0-beta.7 及以后的验证v5-到-v8-0-0-beta-6-的验证v5 到 v8.0.0-beta.6 的验证severity严重程度troubleshooting故障排查集成没有显示最新事件时间集成没有显示最新事件时间事件没有通知记录-v8-0-0-beta-7-及以后事件没有通知记录（v8.0.0-beta.7 及以后）通知规则里的协作空间列表是空的通知规则里的协作空间列表是空的共享集成没有配置路由-事件丢失共享集成没有配置路由，事件丢失问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭flashduty-返回状态码-429Flashduty 返回状态码 429references参考资料",
            severities: &[severity(Some(Severity::Critical), 1, 7), severity(Some(Severity::Warning), 8, 14), severity(Some(Severity::Info), 15, 21), severity(Some(Severity::Ok), 55, 61)],
            cells: "1严重2警告3提醒任意值，且 is_recovered: true恢复",
        },
    ),
    guide(
        names(Integration::Prometheus),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Prometheus 集成",
                "在 Alertmanager 中添加一个 Webhook 接收器，规则触发时在 Flashduty 产生告警，恢复时自动关闭。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/prometheus-integration-guide",
            ],
            source: include_str!("../../docs/zh/Prometheus.md"),
            body: 283,
            digest: 0x9441e373498b2882,
            sections: &[section(2, 290, 528, 12, 24), section(2, 580, 1987, 33, 46), section(3, 723, 1339, 58, 70), section(3, 1341, 1987, 82, 94), section(2, 2027, 4848, 103, 119), section(3, 2052, 3306, 145, 171), section(3, 3308, 3935, 195, 219), section(3, 3937, 4301, 237, 255), section(3, 4303, 4848, 282, 309), section(2, 4877, 5720, 315, 321), section(2, 5751, 6497, 329, 341), section(2, 6535, 8525, 356, 368), section(3, 6556, 7618, 404, 440), section(3, 7620, 7873, 481, 522), section(3, 7875, 8141, 574, 628), section(3, 8143, 8525, 665, 704), section(2, 8558, 8855, 714, 726)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Alertmanager添加-flashduty-接收器添加 Flashduty 接收器保留已有的接收器保留已有的接收器经过代理访问经过代理访问使用规则计算的时间使用规则计算的时间verify验证severity严重程度troubleshooting故障排查集成没有显示最新事件时间集成没有显示最新事件时间alertmanager-日志中出现状态码-429Alertmanager 日志中出现状态码 429共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 21, 27), severity(Some(Severity::Warning), 31, 37), severity(Some(Severity::Info), 41, 47), severity(Some(Severity::Info), 59, 65), severity(Some(Severity::Info), 72, 78), severity(Some(Severity::Info), 81, 87), severity(Some(Severity::Ok), 89, 95), severity(Some(Severity::Warning), 113, 119)],
            cells: "critical严重warning警告warn警告info提醒acknowledged提醒unknown提醒unk提醒ok恢复没有这些标签警告",
        },
    ),
    guide(
        names(Integration::Grafana),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Grafana 集成",
                "用 Webhook 联络点（旧版本为通知渠道）把 Grafana 告警接入 Flashduty，并通过标签指定严重程度。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/grafana-integration-guide",
            ],
            source: include_str!("../../docs/zh/Grafana.md"),
            body: 280,
            digest: 0xfcfb716a794bb4b0,
            sections: &[section(2, 737, 1069, 12, 24), section(2, 1121, 2522, 33, 46), section(3, 1264, 1877, 58, 70), section(3, 1879, 2522, 82, 94), section(2, 2562, 7039, 103, 114), section(3, 2610, 5966, 121, 137), section(4, 2632, 3810, 152, 167), section(4, 3812, 4764, 191, 215), section(4, 4766, 5220, 242, 269), section(4, 5222, 5966, 293, 317), section(3, 5995, 7039, 323, 338), section(4, 6016, 6690, 356, 374), section(4, 6692, 7039, 404, 434), section(2, 7068, 8516, 440, 446), section(3, 7083, 7985, 469, 492), section(3, 7987, 8516, 514, 536), section(2, 8547, 9606, 544, 556), section(3, 8568, 9090, 582, 608), section(3, 9092, 9606, 633, 658), section(2, 9644, 12151, 673, 685), section(3, 9665, 10307, 740, 797), section(3, 10309, 10913, 843, 891), section(3, 10915, 11138, 916, 946), section(3, 11140, 11601, 983, 1022), section(3, 11603, 11966, 1067, 1112), section(3, 11968, 12151, 1164, 1218), section(2, 12184, 12890, 1228, 1240)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 GrafanaunifiedGrafana Alerting创建联络点创建联络点把告警发往联络点把告警发往联络点设置规则的严重程度设置规则的严重程度用文件预置联络点用文件预置联络点legacyLegacy Alerting创建通知渠道创建通知渠道在告警规则中选择渠道在告警规则中选择渠道verify验证测试-grafana-alerting测试 Grafana Alerting测试-legacy-alerting测试 Legacy Alertingseverity严重程度grafana-alerting-的等级Grafana Alerting 的等级legacy-alerting-的等级Legacy Alerting 的等级troubleshooting故障排查测试失败-或者集成没有显示最新事件时间测试失败，或者集成没有显示最新事件时间测试能收到-触发的规则却没有送达测试能收到，触发的规则却没有送达所有告警都是-警告所有告警都是“警告”问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭大量规则同时触发时少了一些告警大量规则同时触发时少了一些告警共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 21, 27), severity(Some(Severity::Warning), 31, 37), severity(Some(Severity::Info), 41, 47), severity(Some(Severity::Info), 59, 65), severity(Some(Severity::Info), 72, 78), severity(Some(Severity::Info), 81, 87), severity(Some(Severity::Ok), 89, 95), severity(Some(Severity::Warning), 103, 109), severity(Some(Severity::Critical), 116, 122), severity(Some(Severity::Ok), 124, 130)],
            cells: "critical严重warning警告warn警告info提醒acknowledged提醒unknown提醒unk提醒ok恢复alerting警告no_data严重ok恢复",
        },
    ),
    guide(
        names(Integration::Zabbix),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Zabbix 集成",
                "用现成的媒介类型或脚本把 Zabbix 3.x 至 7.x 接入 Flashduty，问题出现时产生告警，恢复时自动关闭。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/zabbix-integration-guide",
            ],
            source: include_str!("../../docs/zh/Zabbix.md"),
            body: 283,
            digest: 0xc89568fb655eb349,
            sections: &[section(2, 332, 1134, 12, 24), section(2, 1186, 2585, 33, 46), section(3, 1329, 1941, 58, 70), section(3, 1943, 2585, 82, 94), section(2, 2625, 16125, 103, 113), section(3, 3342, 7069, 115, 125), section(4, 3358, 5028, 151, 177), section(4, 5030, 5867, 209, 241), section(4, 5869, 7069, 264, 287), section(3, 7094, 11111, 289, 307), section(4, 7311, 9095, 341, 375), section(4, 9097, 9908, 415, 455), section(4, 9910, 11111, 486, 517), section(3, 11136, 16125, 519, 537), section(4, 11160, 12026, 549, 561), section(4, 12028, 13309, 598, 635), section(4, 13311, 14000, 675, 715), section(4, 14002, 16125, 746, 777), section(2, 16154, 18791, 783, 789), section(3, 16169, 17267, 810, 831), section(3, 17269, 18791, 846, 861), section(2, 18822, 19581, 869, 881), section(2, 19611, 21207, 888, 900), section(2, 21245, 24733, 915, 927), section(3, 21266, 21428, 969, 1011), section(3, 21430, 22038, 1052, 1093), section(3, 22040, 23352, 1115, 1137), section(3, 23354, 23784, 1208, 1280), section(3, 23786, 24267, 1317, 1356), section(3, 24269, 24488, 1407, 1460), section(3, 24490, 24733, 1512, 1566), section(2, 24766, 25500, 1576, 1588)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Zabbixv77.x 版本导入-7-x-的媒介类型导入 7.x 的媒介类型在-7-x-中为用户添加媒介在 7.x 中为用户添加媒介在-7-x-中创建动作在 7.x 中创建动作v55.x 至 6.x 版本导入-5-x-至-6-x-的媒介类型导入 5.x 至 6.x 的媒介类型在-5-x-至-6-x-中为用户添加媒介在 5.x 至 6.x 中为用户添加媒介在-5-x-至-6-x-中创建动作在 5.x 至 6.x 中创建动作v43.x 至 4.x 版本安装脚本安装脚本在-3-x-至-4-x-中创建媒介类型在 3.x 至 4.x 中创建媒介类型在-3-x-至-4-x-中为用户添加媒介在 3.x 至 4.x 中为用户添加媒介在-3-x-至-4-x-中创建动作在 3.x 至 4.x 中创建动作verify验证创建测试触发器创建测试触发器触发与恢复触发与恢复severity严重程度payload请求内容troubleshooting故障排查导入时提示-unsupported-version-number导入时提示 unsupported version number问题上没有发给-flashduty-的消息问题上没有发给 Flashduty 的消息消息状态为-failed消息状态为 Failed_3-x-或-4-x-的告警没有严重程度和主机-或者完全收不到3.x 或 4.x 的告警没有严重程度和主机，或者完全收不到问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭在-zabbix-中确认了问题-却没有发出消息在 Zabbix 中确认了问题，却没有发出消息共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Critical), 18, 24), severity(Some(Severity::Warning), 31, 37), severity(Some(Severity::Warning), 44, 50), severity(Some(Severity::Info), 61, 67), severity(Some(Severity::Info), 81, 87), severity(Some(Severity::Ok), 107, 113)],
            cells: "Disaster严重High严重Average警告Warning警告Information提醒Not classified提醒RESOLVED（状态）恢复",
        },
    ),
    guide(
        names(Integration::UptimeKuma),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Uptime Kuma 集成",
                "使用 Uptime Kuma 内置的 Flashduty 通知类型，在监控项中启用后，故障按您选定的严重程度产生告警。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/uptime-kuma-integration-guide",
            ],
            source: include_str!("../../docs/zh/UptimeKuma.md"),
            body: 293,
            digest: 0x9ff472396451b114,
            sections: &[section(2, 227, 491, 12, 24), section(2, 543, 1952, 33, 46), section(3, 686, 1303, 58, 70), section(3, 1305, 1952, 82, 94), section(2, 1992, 4209, 103, 118), section(3, 2016, 3332, 130, 142), section(3, 3334, 4209, 163, 184), section(2, 4238, 5271, 190, 196), section(2, 5302, 5878, 204, 216), section(2, 5916, 8117, 231, 243), section(3, 5937, 6552, 264, 285), section(3, 6554, 7249, 335, 387), section(3, 7251, 7694, 424, 463), section(3, 7696, 7932, 514, 565), section(3, 7934, 8117, 617, 671), section(2, 8150, 8411, 681, 693)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Uptime Kuma设置通知设置通知在监控项中启用在监控项中启用verify验证severity严重程度troubleshooting故障排查点击测试后报错点击测试后报错监控项已经故障-flashduty-中却没有告警监控项已经故障，Flashduty 中却没有告警问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭一个监控项关闭或改写了另一个的告警一个监控项关闭或改写了另一个的告警共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 21, 27), severity(Some(Severity::Info), 31, 37), severity(Some(Severity::Ok), 39, 45)],
            cells: "Critical严重Warning警告Info提醒Ok恢复",
        },
    ),
    guide(
        names(Integration::AliyunARMS),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "阿里云 ARMS 集成",
                "在 ARMS 告警管理中新建 Webhook，以 Alertmanager 格式把告警推送到 Flashduty，告警解决后自动关闭。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/aliyun-arms-integration-guide",
            ],
            source: include_str!("../../docs/zh/AliyunARMS.md"),
            body: 292,
            digest: 0xf845cb5e3b679b6b,
            sections: &[section(2, 301, 797, 12, 24), section(2, 849, 2264, 33, 46), section(3, 992, 1612, 58, 70), section(3, 1614, 2264, 82, 94), section(2, 2304, 4386, 103, 120), section(3, 2330, 3522, 134, 148), section(3, 3524, 4386, 180, 212), section(2, 4415, 5048, 218, 224), section(2, 5079, 5711, 232, 244), section(2, 5749, 7621, 259, 271), section(3, 5770, 5952, 300, 329), section(3, 5954, 6830, 369, 411), section(3, 6832, 7176, 448, 487), section(3, 7178, 7436, 514, 541), section(3, 7438, 7621, 593, 647), section(2, 7654, 8091, 657, 669)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在阿里云 ARMS新建-webhook新建 Webhook在通知策略中选择-webhook在通知策略中选择 Webhookverify验证severity严重程度troubleshooting故障排查webhook-的测试按钮报错Webhook 的测试按钮报错arms-中有告警-flashduty-中却没有ARMS 中有告警，Flashduty 中却没有问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭同一条告警反复推送同一条告警反复推送共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 2, 8), severity(Some(Severity::Warning), 10, 16), severity(Some(Severity::Warning), 18, 24), severity(Some(Severity::Info), 26, 32), severity(Some(Severity::Ok), 52, 58)],
            cells: "P1严重P2警告P3警告P4提醒resolved（状态）恢复",
        },
    ),
    guide(
        names(Integration::AliyunCmEvent),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "阿里云监控 CM 事件集成",
                "通过云监控的事件订阅，把实例故障重启等阿里云产品事件推送到 Flashduty，并处理好没有恢复通知的告警。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/aliyun-cm-event-integration-guide",
            ],
            source: include_str!("../../docs/zh/AliyunCmEvent.md"),
            body: 323,
            digest: 0xbf1225c101b3bb19,
            sections: &[section(2, 525, 911, 12, 24), section(2, 963, 2388, 33, 46), section(3, 1106, 1731, 58, 70), section(3, 1733, 2388, 82, 94), section(2, 2428, 4388, 103, 115), section(3, 2449, 3284, 133, 151), section(3, 3286, 4388, 169, 187), section(2, 4416, 4895, 192, 204), section(2, 4924, 5600, 210, 216), section(2, 5631, 6262, 224, 236), section(2, 6292, 7553, 243, 255), section(2, 7591, 8951, 270, 282), section(3, 7612, 8156, 332, 384), section(3, 8158, 8457, 424, 466), section(3, 8459, 8565, 503, 542), section(3, 8567, 8766, 575, 608), section(3, 8768, 8951, 660, 714), section(2, 8984, 9301, 724, 736)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在云监控创建推送渠道创建推送渠道创建订阅策略创建订阅策略close关闭告警verify验证severity严重程度payload请求内容troubleshooting故障排查调试提示成功-flashduty-中却什么都没有调试提示成功，Flashduty 中却什么都没有调试正常-真实事件却没有推送调试正常，真实事件却没有推送问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭一条指标报警推送了两次一条指标报警推送了两次共享集成收到了事件-协作空间里却没有共享集成收到了事件，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 21, 27), severity(Some(Severity::Info), 31, 37), severity(Some(Severity::Ok), 72, 78)],
            cells: "CRITICAL严重WARNING警告INFO提醒RESOLVED（alertStatus 的取值）恢复",
        },
    ),
    guide(
        names(Integration::AliyunCm),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "阿里云监控 CM 指标集成",
                "用报警规则的回调或报警联系人的 Webhook，把云监控的阈值报警推送到 Flashduty，指标恢复后自动关闭。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/aliyun-cm-metric-integration-guide",
            ],
            source: include_str!("../../docs/zh/AliyunCm.md"),
            body: 317,
            digest: 0x31593858f99fe792,
            sections: &[section(2, 365, 808, 12, 24), section(2, 860, 2285, 33, 46), section(3, 1003, 1628, 58, 70), section(3, 1630, 2285, 82, 94), section(2, 2325, 4472, 103, 115), section(3, 2531, 3661, 142, 169), section(3, 3663, 4472, 195, 221), section(2, 4501, 5295, 227, 233), section(2, 5326, 5966, 241, 253), section(2, 6004, 7981, 268, 280), section(3, 6025, 6363, 311, 342), section(3, 6365, 6965, 389, 438), section(3, 6967, 7166, 468, 498), section(3, 7168, 7597, 535, 574), section(3, 7599, 7796, 614, 656), section(3, 7798, 7981, 708, 762), section(2, 8014, 8475, 772, 784)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在云监控按规则配置报警回调按规则配置报警回调按联系人配置-webhook按联系人配置 Webhookverify验证severity严重程度troubleshooting故障排查测试回调返回的不是-200测试回调返回的不是 200规则已经报警-flashduty-中却没有告警规则已经报警，Flashduty 中却没有告警每条报警都推送了两次每条报警都推送了两次问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭问题一直没有解决-却不再通知问题一直没有解决，却不再通知共享集成收到了报警-协作空间里却没有共享集成收到了报警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 18, 24), severity(Some(Severity::Info), 28, 34), severity(Some(Severity::Info), 40, 67), severity(Some(Severity::Ok), 69, 75)],
            cells: "CRITICAL严重WARN警告INFO提醒NODATA提醒，指标没有数据OK恢复",
        },
    ),
    guide(
        names(Integration::AliyunSLS),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "阿里云 SLS 集成",
                "在日志服务中配置 Webhook、内容模板和行动策略，把 SLS 告警推送到 Flashduty，并用恢复通知自动关闭。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/aliyun-sls-integration-guide",
            ],
            source: include_str!("../../docs/zh/AliyunSLS.md"),
            body: 299,
            digest: 0x399554a89cca4dc9,
            sections: &[section(2, 298, 797, 12, 24), section(2, 849, 2262, 33, 46), section(3, 992, 1611, 58, 70), section(3, 1613, 2262, 82, 94), section(2, 2302, 5687, 103, 118), section(3, 2449, 3438, 132, 146), section(3, 3440, 4265, 164, 182), section(3, 4267, 5010, 200, 218), section(3, 5012, 5687, 254, 290), section(2, 5716, 6528, 296, 302), section(2, 6559, 7274, 310, 322), section(2, 7312, 9261, 337, 349), section(3, 7333, 8169, 391, 435), section(3, 8171, 8350, 484, 535), section(3, 8352, 8621, 571, 607), section(3, 8623, 8828, 644, 683), section(3, 8830, 9076, 717, 751), section(3, 9078, 9261, 803, 857), section(2, 9294, 9711, 867, 879)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在日志服务新建-webhook新建 Webhook添加内容模板添加内容模板添加行动策略添加行动策略在告警规则中选择行动策略在告警规则中选择行动策略verify验证severity严重程度troubleshooting故障排查sls-产生了告警-flashduty-中却没有SLS 产生了告警，Flashduty 中却没有同时有多条告警-只收到了其中一部分同时有多条告警，只收到了其中一部分告警的标题或严重程度不对告警的标题或严重程度不对问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭sls-收到-flashduty-返回的-429SLS 收到 Flashduty 返回的 429共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 2, 33), severity(Some(Severity::Critical), 34, 62), severity(Some(Severity::Warning), 63, 91), severity(Some(Severity::Warning), 92, 120), severity(Some(Severity::Info), 121, 155), severity(Some(Severity::Ok), 185, 191)],
            cells: "10严重，SLS 中为“严重”8严重，SLS 中为“高”6警告，SLS 中为“中”4警告，SLS 中为“低”2提醒，SLS 中为“仅报告”resolved（status 的取值）恢复",
        },
    ),
    guide(
        names(Integration::AWSCW),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "AWS CloudWatch 集成",
                "通过 Amazon SNS 主题把 CloudWatch 警报发送到 Flashduty，触发时产生告警，恢复 OK 时自动关闭。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/aws-cloudwatch-integration-guide",
            ],
            source: include_str!("../../docs/zh/AWSCW.md"),
            body: 289,
            digest: 0x5b25e42d0e018587,
            sections: &[section(2, 329, 823, 12, 24), section(2, 875, 2290, 33, 46), section(3, 1018, 1638, 58, 70), section(3, 1640, 2290, 82, 94), section(2, 2330, 5768, 103, 121), section(3, 2357, 3773, 142, 163), section(3, 3775, 4723, 187, 211), section(3, 4725, 5768, 225, 239), section(2, 5797, 6786, 245, 251), section(2, 6817, 7431, 259, 271), section(2, 7469, 10442, 286, 298), section(3, 7490, 8125, 337, 376), section(3, 8127, 9565, 426, 478), section(3, 9567, 9996, 515, 554), section(3, 9998, 10257, 600, 648), section(3, 10259, 10442, 700, 754), section(2, 10475, 11116, 764, 776)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 AWS CloudWatch创建主题和订阅创建主题和订阅在警报中选择主题在警报中选择主题改用-aws-cli改用 AWS CLIverify验证severity严重程度troubleshooting故障排查订阅一直停在-pending-confirmation订阅一直停在 Pending confirmation警报已处于-alarm-flashduty-中却没有告警警报已处于 ALARM，Flashduty 中却没有告警问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭问题持续了几个小时-却只通知一次问题持续了几个小时，却只通知一次共享集成收到了警报-协作空间里却没有共享集成收到了警报，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Warning), 5, 11), severity(Some(Severity::Ok), 13, 19)],
            cells: "ALARM警告OK恢复",
        },
    ),
    guide(
        names(Integration::AzureMonitor),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Azure Monitor 集成",
                "在 Azure Monitor 操作组中添加 Webhook，以通用警报架构把警报推送到 Flashduty，警报解决时自动恢复。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/azure-monitor-integration-guide",
            ],
            source: include_str!("../../docs/zh/AzureMonitor.md"),
            body: 297,
            digest: 0x31544c076633d4ac,
            sections: &[section(2, 350, 756, 12, 24), section(2, 808, 2221, 33, 46), section(3, 951, 1570, 58, 70), section(3, 1572, 2221, 82, 94), section(2, 2261, 4677, 103, 120), section(3, 2287, 3652, 135, 150), section(3, 3654, 4677, 183, 216), section(2, 4706, 6627, 222, 228), section(3, 4721, 5735, 246, 264), section(3, 5737, 6627, 294, 324), section(2, 6658, 7460, 332, 344), section(2, 7498, 9954, 359, 371), section(3, 7519, 7861, 402, 433), section(3, 7863, 8521, 480, 529), section(3, 8523, 8799, 565, 601), section(3, 8801, 9435, 638, 677), section(3, 9437, 9769, 713, 749), section(3, 9771, 9954, 801, 855), section(2, 9987, 10579, 865, 877)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Azure Monitor创建操作组创建操作组在警报规则中选择操作组在警报规则中选择操作组verify验证发送示例警报发送示例警报让真实警报触发并恢复让真实警报触发并恢复severity严重程度troubleshooting故障排查操作组测试结果为-failed操作组测试结果为 Failed门户中警报已触发-flashduty-里却没有门户中警报已触发，Flashduty 里却没有告警的标题或严重程度不对告警的标题或严重程度不对问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭azure-收到-flashduty-返回的-429Azure 收到 Flashduty 返回的 429共享集成收到了警报-协作空间里却没有共享集成收到了警报，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 4, 10), severity(Some(Severity::Warning), 14, 20), severity(Some(Severity::Warning), 24, 30), severity(Some(Severity::Info), 34, 40), severity(Some(Severity::Info), 44, 50), severity(Some(Severity::Ok), 90, 96)],
            cells: "Sev0严重Sev1警告Sev2警告Sev3提醒Sev4提醒Resolved（monitorCondition 的取值）恢复",
        },
    ),
    guide(
        names(Integration::BaiDuBCM),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "百度云监控 BCM 集成",
                "在百度云监控（BCM）的报警策略中填写回调地址，把报警连同级别发送到 Flashduty，恢复后自动关闭。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/baidu-bcm-integration-guide",
            ],
            source: include_str!("../../docs/zh/BaiDuBCM.md"),
            body: 303,
            digest: 0xba18f2b5b2639332,
            sections: &[section(2, 260, 706, 12, 24), section(2, 758, 2183, 33, 46), section(3, 901, 1526, 58, 70), section(3, 1528, 2183, 82, 94), section(2, 2223, 3523, 103, 125), section(3, 2376, 3196, 161, 197), section(3, 3198, 3523, 227, 257), section(2, 3552, 4470, 263, 269), section(2, 4501, 5181, 277, 289), section(2, 5219, 7061, 304, 316), section(3, 5240, 5985, 358, 402), section(3, 5987, 6212, 438, 474), section(3, 6214, 6447, 522, 570), section(3, 6449, 6876, 607, 646), section(3, 6878, 7061, 698, 752), section(2, 7094, 7435, 762, 774)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在百度云监控 BCM在报警策略中填写回调地址在报警策略中填写回调地址多个策略共用通知模板多个策略共用通知模板verify验证severity严重程度troubleshooting故障排查bcm-有报警-flashduty-中却没有告警BCM 有报警，Flashduty 中却没有告警有些资源的报警一直收不到有些资源的报警一直收不到策略的回调地址已经填了聊天机器人策略的回调地址已经填了聊天机器人问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭共享集成收到了报警-协作空间里却没有共享集成收到了报警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 6, 12), severity(Some(Severity::Critical), 18, 24), severity(Some(Severity::Warning), 30, 36), severity(Some(Severity::Info), 42, 48), severity(Some(Severity::Ok), 71, 77)],
            cells: "严重严重重要严重警告警告通知提醒OK（报警的状态）恢复",
        },
    ),
    guide(
        names(Integration::HuaWeiCES),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "华为云监控 CES 集成",
                "把华为云监控 CES 的告警以 HTTPS 推送到 Flashduty，保留告警级别，恢复正常时自动关闭。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/huawei-ces-integration-guide",
            ],
            source: include_str!("../../docs/zh/HuaWeiCES.md"),
            body: 286,
            digest: 0x64e20f997aeda996,
            sections: &[section(2, 325, 752, 12, 24), section(2, 804, 2229, 33, 46), section(3, 947, 1572, 58, 70), section(3, 1574, 2229, 82, 94), section(2, 2269, 4901, 103, 125), section(3, 2636, 3862, 152, 179), section(3, 3864, 4901, 212, 245), section(2, 4930, 5903, 251, 257), section(2, 5934, 6484, 265, 277), section(2, 6522, 8569, 292, 304), section(3, 6543, 7056, 340, 376), section(3, 7058, 7598, 420, 466), section(3, 7600, 8085, 503, 542), section(3, 8087, 8384, 585, 630), section(3, 8386, 8569, 682, 736), section(2, 8602, 8989, 746, 758)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在华为云监控 CES创建联系人和联系组创建联系人和联系组在告警规则中选择联系组在告警规则中选择联系组verify验证severity严重程度troubleshooting故障排查联系人一直没有变为已确认联系人一直没有变为已确认云监控中有告警-flashduty-中却没有云监控中有告警，Flashduty 中却没有问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭大量资源同时告警时-有告警丢失大量资源同时告警时，有告警丢失共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 6, 12), severity(Some(Severity::Critical), 18, 24), severity(Some(Severity::Warning), 30, 36), severity(Some(Severity::Info), 42, 48), severity(Some(Severity::Ok), 75, 81)],
            cells: "紧急严重重要严重次要警告提示提醒任意级别，恢复正常恢复",
        },
    ),
    guide(
        names(Integration::InfluxDB),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "InfluxDB 集成",
                "把 InfluxDB 告警发送到 Flashduty：2.x 使用检查和通知规则，1.x 使用 Kapacitor 告警规则。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/influxdata-integration-guide",
            ],
            source: include_str!("../../docs/zh/InfluxDB.md"),
            body: 271,
            digest: 0x16a9243244d63ac1,
            sections: &[section(2, 420, 856, 12, 24), section(2, 908, 2315, 33, 46), section(3, 1051, 1667, 58, 70), section(3, 1669, 2315, 82, 94), section(2, 2355, 5499, 103, 115), section(3, 2399, 3998, 117, 127), section(4, 2415, 3179, 145, 163), section(4, 3181, 3998, 181, 199), section(3, 4023, 5499, 201, 211), section(4, 4039, 4875, 244, 277), section(4, 4877, 5499, 313, 349), section(2, 5528, 7348, 355, 361), section(3, 5543, 6377, 378, 395), section(3, 6379, 7348, 412, 429), section(2, 7379, 8085, 437, 449), section(2, 8123, 10525, 464, 476), section(3, 8144, 8920, 524, 573), section(3, 8922, 9526, 621, 670), section(3, 9528, 9948, 707, 746), section(3, 9950, 10340, 773, 800), section(3, 10342, 10525, 852, 906), section(2, 10558, 11140, 916, 928)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 InfluxDBv22.x 版本创建通知端点创建通知端点创建通知规则创建通知规则v11.x 版本在-chronograf-中添加处理器在 Chronograf 中添加处理器不使用-chronograf-添加处理器不使用 Chronograf 添加处理器verify验证测试-2-x-版本测试 2.x 版本测试-1-x-版本测试 1.x 版本severity严重程度troubleshooting故障排查_2-x-版本-集成没有显示最新事件时间2.x 版本：集成没有显示最新事件时间_1-x-版本-集成没有显示最新事件时间1.x 版本：集成没有显示最新事件时间问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭同一个问题反复通知同一个问题反复通知共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 21, 27), severity(Some(Severity::Info), 31, 37), severity(Some(Severity::Info), 44, 50), severity(Some(Severity::Ok), 52, 58)],
            cells: "CRITICAL严重WARNING警告INFO提醒unknown提醒OK恢复",
        },
    ),
    guide(
        names(Integration::OpenFalcon),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Open-Falcon 集成",
                "在 Open-Falcon 的模板和表达式中填写回调地址，由 alarm 模块把告警与恢复发送到 Flashduty，等级取自 P0 到 P6。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/open-falcon-integration-guide",
            ],
            source: include_str!("../../docs/zh/OpenFalcon.md"),
            body: 306,
            digest: 0x8a4561fca3cf21db,
            sections: &[section(2, 334, 675, 12, 24), section(2, 727, 2126, 33, 46), section(3, 870, 1482, 58, 70), section(3, 1484, 2126, 82, 94), section(2, 2166, 4002, 103, 118), section(3, 2262, 3639, 124, 130), section(3, 3641, 4002, 139, 148), section(2, 4031, 5555, 154, 160), section(2, 5586, 6238, 168, 180), section(2, 6268, 7750, 187, 199), section(2, 7788, 9827, 214, 226), section(3, 7809, 8554, 262, 298), section(3, 8556, 9000, 332, 366), section(3, 9002, 9410, 403, 442), section(3, 9412, 9642, 476, 512), section(3, 9644, 9827, 564, 618), section(2, 9860, 10353, 628, 640)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Open-Falcon模板模板表达式表达式verify验证severity严重程度payload请求内容troubleshooting故障排查集成没有显示最新事件时间集成没有显示最新事件时间部分事件没有到达-flashduty部分事件没有到达 Flashduty问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭问题一直存在-却不再报警问题一直存在，却不再报警共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 1, 7), severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 15, 21), severity(Some(Severity::Warning), 22, 28), severity(Some(Severity::Info), 29, 35), severity(Some(Severity::Info), 36, 42), severity(Some(Severity::Info), 43, 49), severity(Some(Severity::Ok), 63, 69)],
            cells: "0严重1严重2警告3警告4提醒5提醒6提醒OK（status）恢复",
        },
    ),
    guide(
        names(Integration::PagerDuty),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "PagerDuty 集成",
                "凡是支持 PagerDuty Events API（v1 或 v2）的系统，改一个地址、换一个密钥，就能把告警和恢复发给 Flashduty。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/pagerduty-integration-guide",
            ],
            source: include_str!("../../docs/zh/PagerDuty.md"),
            body: 299,
            digest: 0xae4154603cb37ce3,
            sections: &[section(2, 306, 619, 12, 24), section(2, 671, 2076, 33, 46), section(3, 814, 1429, 58, 70), section(3, 1431, 2076, 82, 94), section(2, 2116, 5998, 103, 124), section(3, 2397, 3559, 145, 166), section(3, 3561, 5998, 185, 206), section(2, 6027, 7239, 212, 218), section(2, 7270, 8547, 226, 238), section(2, 8577, 11168, 245, 257), section(2, 11206, 13005, 272, 284), section(3, 11227, 11748, 320, 356), section(3, 11750, 12146, 396, 438), section(3, 12148, 12590, 496, 556), section(3, 12592, 12820, 588, 622), section(3, 12822, 13005, 674, 728), section(2, 13038, 13565, 738, 750)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在您的监控系统更换地址和密钥更换地址和密钥示例-elastalert-2示例：ElastAlert 2verify验证severity严重程度payload请求内容troubleshooting故障排查集成没有显示最新事件时间集成没有显示最新事件时间发送端报错-状态码为-400-或-401发送端报错，状态码为 400 或 401每次通知都变成新告警-或者告警一直不关闭每次通知都变成新告警，或者告警一直不关闭发送端报错-状态码为-429发送端报错，状态码为 429共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(None, 8, 14), severity(None, 19, 31), severity(None, 38, 44), severity(None, 48, 54), severity(Some(Severity::Ok), 73, 79)],
            cells: "critical严重error出现错误warning警告info提醒resolve（动作）恢复",
        },
    ),
    guide(
        names(Integration::TencentBK),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "蓝鲸智云集成",
                "用一个 HTTP 回调处理套餐，把蓝鲸监控平台的告警及其恢复发送到 Flashduty，所有告警策略均可复用。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/tencent-bk-integration-guide",
            ],
            source: include_str!("../../docs/zh/TencentBK.md"),
            body: 296,
            digest: 0x4ee775af1f01495f,
            sections: &[section(2, 310, 723, 12, 24), section(2, 775, 2186, 33, 46), section(3, 918, 1536, 58, 70), section(3, 1538, 2186, 82, 94), section(2, 2226, 4774, 103, 118), section(3, 2901, 3939, 136, 154), section(3, 3941, 4774, 178, 202), section(2, 4803, 5652, 208, 214), section(2, 5683, 6539, 222, 234), section(2, 6577, 8375, 249, 261), section(3, 6598, 7494, 302, 345), section(3, 7496, 7706, 379, 415), section(3, 7708, 8026, 452, 491), section(3, 8028, 8190, 518, 545), section(3, 8192, 8375, 597, 651), section(2, 8408, 8854, 661, 673)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在蓝鲸智云创建处理套餐创建处理套餐在告警策略中选用在告警策略中选用verify验证severity严重程度troubleshooting故障排查蓝鲸中有告警-flashduty-中却没有蓝鲸中有告警，Flashduty 中却没有回调成功-却没有产生告警回调成功，却没有产生告警问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭同一条告警反复推送同一条告警反复推送共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 44, 50), severity(Some(Severity::Warning), 93, 99), severity(Some(Severity::Info), 141, 147), severity(Some(Severity::Ok), 162, 168)],
            cells: "1（致命，英文控制台为 Emergency）严重2（预警，英文控制台为 Critical）警告3（提醒，英文控制台为 Warning）提醒RECOVERY_NOTICE恢复",
        },
    ),
    guide(
        names(Integration::TencentCLS),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "腾讯云日志服务 CLS 集成",
                "用自定义接口回调和现成的请求内容，把腾讯云日志服务 CLS 的告警及其恢复发送到 Flashduty。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/tencent-cls-integration-guide",
            ],
            source: include_str!("../../docs/zh/TencentCLS.md"),
            body: 301,
            digest: 0xb6a4f9dbc6236b29,
            sections: &[section(2, 330, 830, 12, 24), section(2, 882, 2293, 33, 46), section(3, 1025, 1643, 58, 70), section(3, 1645, 2293, 82, 94), section(2, 2333, 6482, 103, 119), section(3, 2358, 3327, 140, 161), section(3, 3329, 4213, 185, 209), section(3, 4215, 5805, 227, 245), section(3, 5807, 6482, 272, 299), section(2, 6511, 7383, 305, 311), section(2, 7414, 8031, 319, 331), section(2, 8069, 9693, 346, 358), section(3, 8090, 8498, 405, 454), section(3, 8500, 8843, 510, 570), section(3, 8845, 9134, 606, 642), section(3, 9136, 9508, 679, 718), section(3, 9510, 9693, 770, 824), section(2, 9726, 10132, 834, 846)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在腾讯云 CLS新建通知渠道组新建通知渠道组在告警策略中选用在告警策略中选用设置请求内容设置请求内容为所有策略统一设置为所有策略统一设置verify验证severity严重程度troubleshooting故障排查告警历史中有告警-flashduty-中却没有告警历史中有告警，Flashduty 中却没有同一条策略的告警-有的能收到-有的收不到同一条策略的告警，有的能收到，有的收不到多条策略同时触发时有遗漏多条策略同时触发时有遗漏问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 20, 26), severity(Some(Severity::Warning), 42, 48), severity(Some(Severity::Info), 64, 70), severity(Some(Severity::Ok), 87, 93)],
            cells: "Critical（紧急）严重Warn（警告）警告Info（提醒）提醒notify_type 为 2恢复",
        },
    ),
    guide(
        names(Integration::TencentCm),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "腾讯云监控 CM 集成",
                "在腾讯云可观测平台（原云监控）的通知模板中配置接口回调，把指标告警及其恢复发送到 Flashduty。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/tencent-cm-integration-guide",
            ],
            source: include_str!("../../docs/zh/TencentCm.md"),
            body: 303,
            digest: 0xcfe1c4625fcd72bd,
            sections: &[section(2, 345, 730, 12, 24), section(2, 782, 2203, 33, 46), section(3, 925, 1548, 58, 70), section(3, 1550, 2203, 82, 94), section(2, 2243, 3857, 103, 124), section(3, 2273, 3324, 142, 160), section(3, 3326, 3857, 190, 220), section(2, 3886, 4605, 226, 232), section(2, 4636, 5126, 240, 252), section(2, 5164, 6862, 267, 279), section(3, 5185, 5493, 328, 379), section(3, 5495, 5893, 426, 475), section(3, 5895, 6250, 512, 551), section(3, 6252, 6429, 595, 639), section(3, 6431, 6677, 675, 711), section(3, 6679, 6862, 763, 817), section(2, 6895, 7243, 827, 839)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在腾讯云监控 CM新建通知模板新建通知模板在告警策略中选用模板在告警策略中选用模板verify验证severity严重程度troubleshooting故障排查通知模板无法保存-或者回调验证失败通知模板无法保存，或者回调验证失败告警历史中有告警-flashduty-中却没有告警历史中有告警，Flashduty 中却没有问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭ping-不可达之类的事件始终收不到ping 不可达之类的事件始终收不到大量告警同时触发时有遗漏大量告警同时触发时有遗漏共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Warning), 1, 7), severity(Some(Severity::Ok), 8, 14)],
            cells: "1警告0恢复",
        },
    ),
    guide(
        names(Integration::TencentEb),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "腾讯云 EventBridge 集成",
                "在腾讯云事件总线中新建事件规则，通过消息推送的自定义 Webhook 把云产品事件发送到 Flashduty。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/tencent-event-bridge-integration-guide",
            ],
            source: include_str!("../../docs/zh/TencentEb.md"),
            body: 310,
            digest: 0x1913249ef3672d0,
            sections: &[section(2, 366, 841, 12, 24), section(2, 893, 2320, 33, 46), section(3, 1036, 1662, 58, 70), section(3, 1664, 2320, 82, 94), section(2, 2360, 4448, 103, 127), section(3, 2393, 3693, 145, 163), section(3, 3695, 4448, 195, 227), section(2, 4477, 5090, 233, 239), section(2, 5121, 5904, 247, 259), section(2, 5942, 7761, 274, 286), section(3, 5963, 6427, 322, 358), section(3, 6429, 6768, 401, 446), section(3, 6770, 7068, 482, 518), section(3, 7070, 7356, 563, 608), section(3, 7358, 7576, 645, 684), section(3, 7578, 7761, 736, 790), section(2, 7794, 8263, 800, 812)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在腾讯云 EventBridge新建事件规则新建事件规则添加-flashduty-为事件目标添加 Flashduty 为事件目标verify验证severity严重程度troubleshooting故障排查集成没有显示最新事件时间集成没有显示最新事件时间测试事件能收到-真实事件收不到测试事件能收到，真实事件收不到收到大量不需要处理的事件收到大量不需要处理的事件当天收到一部分事件后就不再收到当天收到一部分事件后就不再收到问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭共享集成收到了事件-协作空间里却没有共享集成收到了事件，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Warning), 1, 22), severity(Some(Severity::Warning), 23, 83)],
            cells: "1警告：出现异常-警告：没有状态的消息，例如某个操作已完成",
        },
    ),
    guide(
        names(Integration::OceanBase),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "OceanBase 集成",
                "用 OCP 的自定义脚本通道把 OceanBase 告警发送到 Flashduty，等级与 OCP 对应，恢复时自动关闭。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/oceanbase-integration-guide",
            ],
            source: include_str!("../../docs/zh/OceanBase.md"),
            body: 281,
            digest: 0x475585c922dc3e43,
            sections: &[section(2, 328, 768, 12, 24), section(2, 820, 2225, 33, 46), section(3, 963, 1578, 58, 70), section(3, 1580, 2225, 82, 94), section(2, 2265, 8359, 103, 116), section(3, 2287, 4024, 134, 152), section(3, 4026, 4970, 176, 200), section(3, 4999, 8359, 206, 212), section(2, 8388, 9784, 218, 224), section(2, 9815, 10499, 232, 244), section(2, 10537, 12500, 259, 271), section(3, 10558, 10823, 289, 307), section(3, 10825, 11715, 338, 369), section(3, 11717, 11916, 401, 435), section(3, 11918, 12133, 472, 511), section(3, 12135, 12315, 535, 559), section(3, 12317, 12500, 611, 665), section(2, 12533, 13341, 675, 687)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 OceanBase新建告警通道新建告警通道将告警推送到通道将告警推送到通道script脚本verify验证severity严重程度troubleshooting故障排查通道无法保存通道无法保存ocp-显示消息推送未成功OCP 显示消息推送未成功ocp-中有告警-却没有推送OCP 中有告警，却没有推送问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭所有告警都是警告所有告警都是警告共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 6, 12), severity(Some(Severity::Critical), 18, 24), severity(Some(Severity::Warning), 30, 36), severity(Some(Severity::Info), 42, 48), severity(Some(Severity::Info), 54, 60), severity(Some(Severity::Ok), 105, 111)],
            cells: "停服严重严重严重警告警告注意提醒提醒提醒已恢复、已消除、已过期（状态）恢复",
        },
    ),
    guide(
        names(Integration::Graylog),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Graylog 集成",
                "用 HTTP Notification 把 Graylog 告警推送到 Flashduty：先把推送地址加入允许列表，再关联事件定义。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/graylog-integration-guide",
            ],
            source: include_str!("../../docs/zh/Graylog.md"),
            body: 281,
            digest: 0x122620b34e9df5cc,
            sections: &[section(2, 379, 894, 12, 24), section(2, 946, 2347, 33, 46), section(3, 1089, 1702, 58, 70), section(3, 1704, 2347, 82, 94), section(2, 2387, 5411, 103, 114), section(3, 2407, 4010, 126, 138), section(3, 4012, 5411, 156, 174), section(2, 5440, 6879, 180, 186), section(3, 5455, 5861, 204, 222), section(3, 5863, 6879, 240, 258), section(2, 6910, 7576, 266, 278), section(2, 7614, 9917, 293, 305), section(3, 7635, 8134, 352, 399), section(3, 8136, 8724, 426, 453), section(3, 8726, 9078, 490, 529), section(3, 9080, 9595, 589, 651), section(3, 9597, 9732, 675, 699), section(3, 9734, 9917, 751, 805), section(2, 9950, 10266, 815, 827)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Graylog创建通知创建通知关联事件定义关联事件定义verify验证发送测试通知发送测试通知触发真实事件触发真实事件severity严重程度troubleshooting故障排查表单或测试提示-url-不在允许列表中表单或测试提示 URL 不在允许列表中测试时出现其他错误测试时出现其他错误测试能收到-真实告警却没有测试能收到，真实告警却没有graylog-收到状态码-429-或者-flashduty-中告警过多Graylog 收到状态码 429，或者 Flashduty 中告警过多所有告警都是警告所有告警都是警告共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 11, 17), severity(Some(Severity::Warning), 61, 67), severity(Some(Severity::Info), 77, 83)],
            cells: "3（High）严重2（Medium，Graylog 6.2 之前为 Normal）警告1（Low）提醒",
        },
    ),
    guide(
        names(Integration::Skywalking),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "SkyWalking 集成",
                "在 alarm-settings.yml 中配置 Webhook，把 SkyWalking 告警发送到 Flashduty，并用规则标签指定等级。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/skywallking-integration-guide",
            ],
            source: include_str!("../../docs/zh/Skywalking.md"),
            body: 282,
            digest: 0xab881e62d2a6852c,
            sections: &[section(2, 464, 936, 12, 24), section(2, 988, 2395, 33, 46), section(3, 1131, 1747, 58, 70), section(3, 1749, 2395, 82, 94), section(2, 2435, 5073, 103, 117), section(3, 2731, 4026, 120, 141), section(3, 4052, 5073, 144, 166), section(2, 5102, 7244, 172, 178), section(3, 5117, 5820, 196, 214), section(3, 5822, 7244, 232, 250), section(2, 7275, 7800, 258, 270), section(2, 7838, 10001, 285, 297), section(3, 7859, 8332, 332, 367), section(3, 8334, 8546, 391, 415), section(3, 8548, 9516, 461, 509), section(3, 9518, 9762, 538, 567), section(3, 9764, 10001, 619, 673), section(2, 10034, 10484, 683, 695)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 SkyWalkingv969.6.0 及以上版本v868.6.0 至 9.5.0 版本verify验证发送示例数据发送示例数据触发一条规则触发一条规则severity严重程度troubleshooting故障排查修改之后-oap-服务无法启动修改之后 OAP 服务无法启动所有告警都是提醒所有告警都是提醒skywalking-中有告警-flashduty-中却没有SkyWalking 中有告警，Flashduty 中却没有skywalking-中也没有告警SkyWalking 中也没有告警共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 21, 27), severity(Some(Severity::Info), 31, 37), severity(Some(Severity::Info), 52, 58)],
            cells: "Critical严重Warning警告Info提醒其他或为空提醒",
        },
    ),
    guide(
        names(Integration::Sentry),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Sentry 集成",
                "通过 Internal Integration 把 Sentry 的 Issue 告警和指标告警发送到 Flashduty，问题解决后自动关闭。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/sentry-integration-guide",
            ],
            source: include_str!("../../docs/zh/Sentry.md"),
            body: 276,
            digest: 0x7b21a78461e01e26,
            sections: &[section(2, 344, 829, 12, 24), section(2, 881, 2280, 33, 46), section(3, 1024, 1636, 58, 70), section(3, 1638, 2280, 82, 94), section(2, 2320, 6123, 103, 113), section(3, 2339, 3880, 140, 167), section(3, 3909, 5136, 173, 191), section(3, 5165, 6123, 197, 224), section(2, 6152, 7111, 230, 236), section(2, 7142, 7699, 244, 256), section(2, 7737, 9900, 271, 283), section(3, 7758, 8030, 320, 357), section(3, 8032, 8776, 405, 455), section(3, 8778, 9334, 492, 531), section(3, 9336, 9715, 562, 593), section(3, 9717, 9900, 645, 699), section(2, 9933, 10326, 709, 721)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Sentry创建-internal-integration创建 Internal Integrationalerts在告警中使用legacy在旧版控制台中使用verify验证severity严重程度troubleshooting故障排查告警的动作里选不到-flashduty告警的动作里选不到 Flashdutysentry-中告警已触发-flashduty-中却没有Sentry 中告警已触发，Flashduty 中却没有issue-已经解决-告警仍未关闭Issue 已经解决，告警仍未关闭flashduty-收到的请求过多Flashduty 收到的请求过多共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 21, 27), severity(Some(Severity::Warning), 36, 42), severity(Some(Severity::Ok), 50, 56)],
            cells: "critical严重warning警告triggered警告resolved恢复",
        },
    ),
    guide(
        names(Integration::Jiankongbao),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "监控宝集成",
                "在监控宝中创建一次 URL 回调，再到监控任务中选用，故障与恢复消息就会发送到 Flashduty。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/jiankongbao-integration-guide",
            ],
            source: include_str!("../../docs/zh/Jiankongbao.md"),
            body: 281,
            digest: 0x3494b6cda4e3564b,
            sections: &[section(2, 420, 772, 12, 24), section(2, 824, 2229, 33, 46), section(3, 967, 1582, 58, 70), section(3, 1584, 2229, 82, 94), section(2, 2269, 4110, 103, 115), section(3, 2362, 3603, 132, 149), section(3, 3605, 4110, 173, 197), section(2, 4139, 5039, 203, 209), section(2, 5070, 6070, 217, 229), section(2, 6108, 7555, 244, 256), section(3, 6129, 6735, 297, 340), section(3, 6737, 6877, 363, 386), section(3, 6879, 7307, 423, 462), section(3, 7309, 7555, 514, 568), section(2, 7588, 7688, 578, 590)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在监控宝创建-url-回调创建 URL 回调在监控任务中选用在监控任务中选用verify验证severity严重程度troubleshooting故障排查监控宝有告警-flashduty-中却没有监控宝有告警，Flashduty 中却没有没有-url-回调可选没有 URL 回调可选问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Warning), 1, 60), severity(Some(Severity::Info), 61, 102), severity(None, 136, 142)],
            cells: "1警告；按 message_type 理解为故障，即检查失败2提醒；按 message_type 理解为提醒任意值，且 message_status = 2恢复",
        },
    ),
    guide(
        names(Integration::AWSEventBridge),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "AWS EventBridge 集成",
                "用 EventBridge 规则和 API 目标把选定的 AWS 事件推送到 Flashduty，每个匹配的事件产生一条告警。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/aws-eventbridge-integration-guide",
            ],
            source: include_str!("../../docs/zh/AWSEventBridge.md"),
            body: 295,
            digest: 0xdb809c5d0875de31,
            sections: &[section(2, 367, 1318, 12, 24), section(2, 1370, 2787, 33, 46), section(3, 1513, 2134, 58, 70), section(3, 2136, 2787, 82, 94), section(2, 2827, 7522, 103, 122), section(3, 2941, 4556, 134, 146), section(3, 4558, 5684, 163, 180), section(3, 5686, 7522, 192, 204), section(2, 7551, 8634, 210, 216), section(2, 8665, 9298, 224, 236), section(2, 9336, 12129, 251, 263), section(3, 9357, 10837, 310, 359), section(3, 10839, 11075, 402, 447), section(3, 11077, 11547, 484, 523), section(3, 11549, 11715, 554, 587), section(3, 11717, 11944, 624, 663), section(3, 11946, 12129, 715, 769), section(2, 12162, 12840, 779, 791)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 AWS EventBridge创建连接创建连接创建-api-目标创建 API 目标创建规则创建规则verify验证severity严重程度troubleshooting故障排查事件发送成功-flashduty-中却没有告警事件发送成功，Flashduty 中却没有告警连接创建失败-或者一直没有授权连接创建失败，或者一直没有授权事件很多时-告警延迟或丢失事件很多时，告警延迟或丢失一切正常-也收到了告警一切正常，也收到了告警问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭共享集成收到了事件-协作空间里却没有共享集成收到了事件，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Warning), 30, 36), severity(None, 48, 75)],
            cells: "规则匹配到的任何事件警告问题结束EventBridge 不发送恢复",
        },
    ),
    guide(
        names(Integration::Dynatrace),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Dynatrace 集成",
                "用自定义问题通知把 Dynatrace 的问题发送到 Flashduty，说明请求模板、告警配置文件的选择和自动恢复。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/dynatrace-integration-guide",
            ],
            source: include_str!("../../docs/zh/Dynatrace.md"),
            body: 295,
            digest: 0x32902c587477a225,
            sections: &[section(2, 303, 682, 12, 24), section(2, 734, 2139, 33, 46), section(3, 877, 1492, 58, 70), section(3, 1494, 2139, 82, 94), section(2, 2179, 4806, 103, 116), section(2, 4835, 6337, 122, 128), section(2, 6368, 7146, 136, 148), section(2, 7176, 8348, 155, 167), section(2, 8386, 10446, 182, 194), section(3, 8407, 8906, 239, 284), section(3, 8908, 9439, 324, 366), section(3, 9441, 9689, 411, 456), section(3, 9691, 9975, 493, 532), section(3, 9977, 10255, 581, 632), section(3, 10257, 10446, 690, 750), section(2, 10479, 11064, 760, 772)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Dynatraceverify验证severity严重程度payload请求内容troubleshooting故障排查点击-send-test-notification-后提示失败点击 Send test notification 后提示失败测试能收到-真实的问题却没有测试能收到，真实的问题却没有持续时间很短的问题没有触发通知持续时间很短的问题没有触发通知问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭问题加重了-告警的严重程度没有变化问题加重了，告警的严重程度没有变化共享集成收到了问题-协作空间里却没有告警共享集成收到了问题，协作空间里却没有告警references参考资料",
            severities: &[severity(Some(Severity::Critical), 12, 60), severity(Some(Severity::Warning), 65, 89), severity(Some(Severity::Info), 100, 121), severity(Some(Severity::Info), 140, 176), severity(Some(Severity::Info), 188, 218), severity(Some(Severity::Ok), 250, 256)],
            cells: "AVAILABILITY严重：服务中断，主机或进程不可用ERROR警告：错误率升高PERFORMANCE提醒：响应变慢RESOURCE_CONTENTION提醒：CPU、内存等资源紧张CUSTOM_ALERT提醒：超过自定义阈值任意值，且 State = RESOLVED恢复",
        },
    ),
    guide(
        names(Integration::HuaweiyunLTS),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "华为云日志服务 LTS 告警事件",
                "通过 SMN 主题把华为云 LTS 的日志告警及其恢复以 JSON 格式推送到 Flashduty。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/huaweilts-integration-guide",
            ],
            source: include_str!("../../docs/zh/HuaweiyunLTS.md"),
            body: 280,
            digest: 0x8c4d2d40f9ae9abf,
            sections: &[section(2, 357, 853, 12, 24), section(2, 905, 2342, 33, 46), section(3, 1048, 1679, 58, 70), section(3, 1681, 2342, 82, 94), section(2, 2382, 6164, 103, 131), section(3, 2419, 4089, 152, 173), section(3, 4091, 5339, 212, 251), section(3, 5341, 6164, 275, 299), section(2, 6193, 7269, 305, 311), section(2, 7300, 7977, 319, 331), section(2, 8015, 10234, 346, 358), section(3, 8036, 8539, 385, 412), section(3, 8541, 9138, 451, 492), section(3, 9140, 9591, 538, 586), section(3, 9593, 10049, 623, 662), section(3, 10051, 10234, 714, 768), section(2, 10267, 10865, 778, 790)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在华为云日志服务 LTS创建主题和订阅创建主题和订阅创建消息模板和告警通知规则创建消息模板和告警通知规则在告警规则中使用在告警规则中使用verify验证severity严重程度troubleshooting故障排查订阅一直停在未确认订阅一直停在未确认lts-中有告警-flashduty-中却没有LTS 中有告警，Flashduty 中却没有告警的严重程度不对-或者缺少内容告警的严重程度不对，或者缺少内容问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 19, 25), severity(Some(Severity::Info), 30, 36), severity(Some(Severity::Info), 40, 46), severity(Some(Severity::Ok), 73, 79)],
            cells: "Critical严重Major警告Minor提醒Info提醒任意级别，告警恢复恢复",
        },
    ),
    guide(
        names(Integration::GoogleCM),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Google Cloud Monitoring 集成",
                "在 Google Cloud Monitoring 中添加 Webhook 通知渠道，突发事件产生时触发告警，关闭时自动恢复。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/gcpcm-integration-guide",
            ],
            source: include_str!("../../docs/zh/GoogleCM.md"),
            body: 291,
            digest: 0x1a9f8c647eb1ebb2,
            sections: &[section(2, 401, 754, 12, 24), section(2, 806, 2219, 33, 46), section(3, 949, 1568, 58, 70), section(3, 1570, 2219, 82, 94), section(2, 2259, 4096, 103, 119), section(3, 2382, 3370, 137, 155), section(3, 3372, 4096, 185, 215), section(2, 4125, 6304, 221, 227), section(2, 6335, 6967, 235, 247), section(2, 7005, 8660, 262, 274), section(3, 7026, 7258, 296, 318), section(3, 7260, 7646, 371, 426), section(3, 7648, 7837, 466, 508), section(3, 7839, 8390, 545, 584), section(3, 8392, 8475, 604, 624), section(3, 8477, 8660, 676, 730), section(2, 8693, 9295, 740, 752)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Google Cloud创建通知渠道创建通知渠道在提醒政策中选择渠道在提醒政策中选择渠道verify验证severity严重程度troubleshooting故障排查test-connection-失败TEST CONNECTION 失败突发事件已经产生-flashduty-中却没有告警突发事件已经产生，Flashduty 中却没有告警条件已经满足-却没有突发事件条件已经满足，却没有突发事件问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭告警全部是-info告警全部是 Info共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 19, 25), severity(Some(Severity::Warning), 32, 38), severity(Some(Severity::Info), 49, 55), severity(Some(Severity::Ok), 73, 79)],
            cells: "Critical严重Error警告Warning警告No severity提醒突发事件关闭恢复",
        },
    ),
    guide(
        names(Integration::Zilliz),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Zilliz 集成",
                "在 Zilliz Cloud 的项目告警和组织告警中添加 Webhook 渠道，把告警及其恢复发送到 Flashduty。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/zilliz-integration-guide",
            ],
            source: include_str!("../../docs/zh/Zilliz.md"),
            body: 271,
            digest: 0x96912ede6021d646,
            sections: &[section(2, 381, 640, 12, 24), section(2, 692, 2091, 33, 46), section(3, 835, 1447, 58, 70), section(3, 1449, 2091, 82, 94), section(2, 2131, 3888, 103, 113), section(2, 3917, 4876, 119, 125), section(2, 4907, 5446, 133, 145), section(2, 5484, 7241, 160, 172), section(3, 5505, 5967, 196, 220), section(3, 5969, 6230, 267, 316), section(3, 6232, 6520, 353, 392), section(3, 6522, 6870, 429, 468), section(3, 6872, 7241, 520, 574), section(2, 7274, 7684, 584, 596)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Zillizverify验证severity严重程度troubleshooting故障排查测试消息发送失败测试消息发送失败告警历史中有告警-flashduty-中却没有告警历史中有告警，Flashduty 中却没有指标超过了阈值-却没有告警指标超过了阈值，却没有告警问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 45), severity(Some(Severity::Warning), 52, 58), severity(Some(Severity::Ok), 76, 82)],
            cells: "CRITICAL严重（Zilliz 中为“紧急”）WARNING警告告警恢复通知恢复",
        },
    ),
    guide(
        names(Integration::Splunk),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Splunk 集成",
                "用 Webhook 告警动作把 Splunk 告警发送到 Flashduty，包含允许列表的设置和没有恢复通知时的关闭办法。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/splunk-integration-guide",
            ],
            source: include_str!("../../docs/zh/Splunk.md"),
            body: 286,
            digest: 0xc04456abdc91bb49,
            sections: &[section(2, 306, 773, 12, 24), section(2, 825, 2224, 33, 46), section(3, 968, 1580, 58, 70), section(3, 1582, 2224, 82, 94), section(2, 2264, 5164, 103, 113), section(3, 2283, 3649, 131, 149), section(4, 2511, 3343, 166, 183), section(4, 3345, 3649, 204, 225), section(3, 3684, 5164, 237, 249), section(2, 5193, 6149, 255, 261), section(2, 6180, 6683, 269, 281), section(2, 6713, 7682, 288, 300), section(2, 7720, 9732, 315, 327), section(3, 7741, 8778, 385, 445), section(3, 8780, 9036, 493, 543), section(3, 9038, 9277, 588, 633), section(3, 9279, 9547, 661, 689), section(3, 9549, 9732, 741, 795), section(2, 9765, 10459, 805, 817)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Splunk放行推送地址放行推送地址splunk-enterpriseSplunk Enterprisesplunk-cloud-platformSplunk Cloud Platformcreate-alert创建告警verify验证severity严重程度payload请求内容troubleshooting故障排查告警已经触发-集成却没有显示最新事件时间告警已经触发，集成却没有显示最新事件时间splunk-有很多结果-flashduty-只收到一条Splunk 有很多结果，Flashduty 只收到一条同一个问题每次运行都会再发一次同一个问题每次运行都会再发一次日志中出现状态码-429日志中出现状态码 429共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Warning), 12, 18), severity(None, 36, 58)],
            cells: "告警触发警告条件不再满足Splunk 不发送恢复",
        },
    ),
    guide(
        names(Integration::AppDynamics),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "AppDynamics 集成",
                "创建 HTTP 请求模板、动作和策略，把 AppDynamics 事件按原有等级发送到 Flashduty。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/appdynamics-integration-guide",
            ],
            source: include_str!("../../docs/zh/AppDynamics.md"),
            body: 268,
            digest: 0x5d25deb7b6fa20aa,
            sections: &[section(2, 399, 905, 12, 24), section(2, 957, 2366, 33, 46), section(3, 1100, 1717, 58, 70), section(3, 1719, 2366, 82, 94), section(2, 2406, 7919, 103, 118), section(3, 2430, 4694, 136, 154), section(3, 4696, 5464, 166, 178), section(3, 5466, 6295, 202, 226), section(3, 6334, 7919, 242, 263), section(2, 7948, 8793, 269, 275), section(2, 8824, 9414, 283, 295), section(2, 9444, 11122, 302, 314), section(2, 11160, 12984, 329, 341), section(3, 11181, 11928, 408, 477), section(3, 11930, 12162, 526, 577), section(3, 12164, 12367, 620, 665), section(3, 12369, 12799, 718, 774), section(3, 12801, 12984, 826, 880), section(2, 13017, 14145, 890, 902)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 AppDynamics创建请求模板创建请求模板创建动作创建动作在策略中添加动作在策略中添加动作custom-variables发送自定义变量verify验证severity严重程度payload请求内容troubleshooting故障排查appdynamics-中已有违规-集成却没有显示最新事件时间AppDynamics 中已有违规，集成却没有显示最新事件时间请求已经送达-appdynamics-却判定为失败请求已经送达，AppDynamics 却判定为失败发生了多个事件-只收到一条告警发生了多个事件，只收到一条告警告警中出现-latestevent-node-name-这样的文字告警中出现 ${latestEvent.node.name} 这样的文字共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 5, 11), severity(Some(Severity::Warning), 15, 21), severity(Some(Severity::Info), 25, 31), severity(None, 94, 103)],
            cells: "ERROR严重WARN警告INFO提醒无对应取值，由事件类型表示违规已结束或取消见验证",
        },
    ),
    guide(
        names(Integration::SolarWinds),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "SolarWinds 集成",
                "为每种告警类型建一个 Webhook 配置，把 SolarWinds 告警及其恢复发送到 Flashduty，附自建 Orion 的接入办法。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/solarwinds-integration-guide",
            ],
            source: include_str!("../../docs/zh/SolarWinds.md"),
            body: 299,
            digest: 0xfba57c2d49b02c1b,
            sections: &[section(2, 345, 633, 12, 24), section(2, 685, 2092, 33, 46), section(3, 828, 1444, 58, 70), section(3, 1446, 2092, 82, 94), section(2, 2132, 4561, 103, 117), section(3, 2155, 3663, 138, 159), section(3, 3665, 4561, 183, 207), section(2, 4589, 6595, 212, 243), section(2, 6624, 7585, 249, 255), section(2, 7616, 8102, 263, 275), section(2, 8140, 10076, 290, 302), section(3, 8161, 8655, 360, 420), section(3, 8657, 8894, 469, 520), section(3, 8896, 9342, 557, 596), section(3, 9344, 9661, 626, 656), section(3, 9663, 9891, 692, 728), section(3, 9893, 10076, 780, 834), section(2, 10109, 10784, 844, 856)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 SolarWinds创建-webhook-配置创建 Webhook 配置在告警中选择配置在告警中选择配置orionSolarWinds Platform（自建）verify验证severity严重程度troubleshooting故障排查告警已经触发-集成却没有显示最新事件时间告警已经触发，集成却没有显示最新事件时间一种类型的告警能收到-另一种收不到一种类型的告警能收到，另一种收不到问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭自建平台的告警收不到自建平台的告警收不到大量告警同时触发时有遗漏大量告警同时触发时有遗漏共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 21, 27), severity(Some(Severity::Info), 31, 37), severity(Some(Severity::Ok), 49, 55)],
            cells: "Critical严重Warning警告Info提醒告警解除恢复",
        },
    ),
    guide(
        names(Integration::VolcEngineMetric),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "火山引擎云监控指标集成",
                "在火山引擎云监控创建一个回调地址，并在告警策略中选用，把指标告警及其恢复发送到 Flashduty。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/volcengine-metric-integration-guide",
            ],
            source: include_str!("../../docs/zh/VolcEngineMetric.md"),
            body: 315,
            digest: 0x147ef74835919c30,
            sections: &[section(2, 393, 722, 12, 24), section(2, 774, 2203, 33, 46), section(3, 917, 1544, 58, 70), section(3, 1546, 2203, 82, 94), section(2, 2243, 3922, 103, 127), section(3, 2276, 3194, 145, 163), section(3, 3196, 3922, 193, 223), section(2, 3951, 4693, 229, 235), section(2, 4724, 5278, 243, 255), section(2, 5316, 7322, 270, 282), section(3, 5337, 5508, 318, 354), section(3, 5510, 6256, 401, 450), section(3, 6258, 6659, 493, 538), section(3, 6661, 6874, 565, 592), section(3, 6876, 7137, 631, 670), section(3, 7139, 7322, 722, 776), section(2, 7355, 7806, 786, 798)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在火山引擎云监控创建回调地址创建回调地址在告警策略中选用回调在告警策略中选用回调verify验证severity严重程度troubleshooting故障排查回调地址的连通性测试失败回调地址的连通性测试失败资源已经告警-flashduty-中却没有告警资源已经告警，Flashduty 中却没有告警资源已经恢复正常-告警仍未关闭资源已经恢复正常，告警仍未关闭同一个问题反复通知同一个问题反复通知大量资源同时故障时漏掉告警大量资源同时故障时漏掉告警共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 20, 26), severity(Some(Severity::Warning), 45, 51), severity(Some(Severity::Info), 69, 75), severity(Some(Severity::Ok), 105, 111)],
            cells: "critical（严重）严重warning（警告）警告notice（通知）提醒恢复（RecoveredResources）恢复",
        },
    ),
    guide(
        names(Integration::VolcEngineEvent),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "火山引擎云监控事件集成",
                "在云监控的事件规则中选用回调地址，让火山引擎事件中心的云产品事件在 Flashduty 产生告警。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/volcengine-event-integration-guide",
            ],
            source: include_str!("../../docs/zh/VolcEngineEvent.md"),
            body: 309,
            digest: 0x52796fcf838dc4cf,
            sections: &[section(2, 543, 865, 12, 24), section(2, 917, 2346, 33, 46), section(3, 1060, 1687, 58, 70), section(3, 1689, 2346, 82, 94), section(2, 2386, 4180, 103, 127), section(3, 2419, 3473, 145, 163), section(3, 3475, 4180, 193, 223), section(2, 4209, 5098, 229, 235), section(2, 5129, 6035, 243, 255), section(2, 6073, 7616, 270, 282), section(3, 6094, 6688, 332, 384), section(3, 6690, 6973, 424, 466), section(3, 6975, 7266, 496, 526), section(3, 7268, 7435, 550, 574), section(3, 7437, 7616, 626, 680), section(2, 7649, 8077, 690, 702)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在火山引擎云监控创建回调地址创建回调地址在事件规则中选用回调在事件规则中选用回调verify验证severity严重程度troubleshooting故障排查事件中心有事件-flashduty-中却没有告警事件中心有事件，Flashduty 中却没有告警能收到事件-却收不到指标告警能收到事件，却收不到指标告警没有问题也产生了告警没有问题也产生了告警告警从不自动关闭告警从不自动关闭共享集成收到了事件-协作空间里却没有共享集成收到了事件，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 20, 26), severity(Some(Severity::Warning), 45, 51), severity(Some(Severity::Info), 69, 75), severity(None, 87, 111)],
            cells: "critical（严重）严重warning（警告）警告notice（通知）提醒问题结束云监控不发送恢复",
        },
    ),
    guide(
        names(Integration::VolcEngineTLS),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "火山引擎 TLS 集成",
                "通过自定义 Webhook 和内容模版，把火山引擎日志服务 TLS 的告警和恢复发送到 Flashduty。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/volcengine-tls-integration-guide",
            ],
            source: include_str!("../../docs/zh/VolcEngineTLS.md"),
            body: 286,
            digest: 0x3a12cd293b5ccae3,
            sections: &[section(2, 377, 729, 12, 24), section(2, 781, 2200, 33, 46), section(3, 924, 1546, 58, 70), section(3, 1548, 2200, 82, 94), section(2, 2240, 5795, 103, 122), section(3, 2268, 3202, 136, 150), section(3, 3204, 4413, 168, 186), section(3, 4415, 5105, 201, 216), section(3, 5107, 5795, 249, 282), section(2, 5824, 6826, 288, 294), section(2, 6857, 7450, 302, 314), section(2, 7488, 9452, 329, 341), section(3, 7509, 8176, 386, 433), section(3, 8178, 8612, 498, 567), section(3, 8614, 8919, 604, 643), section(3, 8921, 9057, 668, 698), section(3, 9059, 9267, 756, 816), section(3, 9269, 9452, 868, 922), section(2, 9485, 9921, 932, 944)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在火山引擎 TLS创建-webhook创建 Webhook创建内容模版创建内容模版创建通知组创建通知组在告警策略中关联通知组在告警策略中关联通知组verify验证severity严重程度troubleshooting故障排查tls-已经触发告警-flashduty-中却没有TLS 已经触发告警，Flashduty 中却没有请求已经发送-却没有产生告警-或者告警缺少字段请求已经发送，却没有产生告警，或者告警缺少字段问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭所有告警都是-提醒所有告警都是“提醒”持续的问题很久才通知一次-或者通知太频繁持续的问题很久才通知一次，或者通知太频繁共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 6, 12), severity(Some(Severity::Warning), 18, 24), severity(Some(Severity::Info), 30, 36), severity(Some(Severity::Ok), 42, 48)],
            cells: "严重严重警告警告通知提醒恢复恢复",
        },
    ),
    guide(
        names(Integration::OpManager),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "OpManager 集成",
                "用 Webhook 通知配置把 ManageEngine OpManager 的告警发送到 Flashduty，清除后自动关闭。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/opmanager-integration-guide",
            ],
            source: include_str!("../../docs/zh/OpManager.md"),
            body: 266,
            digest: 0xc377f48acc3e1fc8,
            sections: &[section(2, 324, 584, 12, 24), section(2, 636, 2041, 33, 46), section(3, 779, 1394, 58, 70), section(3, 1396, 2041, 82, 94), section(2, 2081, 5798, 103, 116), section(2, 5827, 6766, 122, 128), section(2, 6797, 7369, 136, 148), section(2, 7407, 9716, 163, 175), section(3, 7428, 8221, 211, 247), section(3, 8223, 8800, 284, 323), section(3, 8802, 9128, 350, 377), section(3, 9130, 9531, 414, 453), section(3, 9533, 9716, 505, 559), section(2, 9749, 10018, 569, 581)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 OpManagerverify验证severity严重程度troubleshooting故障排查集成没有显示最新事件时间集成没有显示最新事件时间有的告警能收到-有的收不到有的告警能收到，有的收不到告警的部分字段为空告警的部分字段为空问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Critical), 26, 32), severity(Some(Severity::Warning), 39, 45), severity(Some(Severity::Info), 54, 60), severity(Some(Severity::Ok), 65, 71)],
            cells: "Critical严重Service Down严重Trouble警告Attention提醒Clear恢复",
        },
    ),
    guide(
        names(Integration::Meraki),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Meraki 集成",
                "在 Meraki 控制台添加 Webhook 接收端并设为告警的接收人，在 Flashduty 接收 Cisco Meraki 网络的告警。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/meraki-integration-guide",
            ],
            source: include_str!("../../docs/zh/Meraki.md"),
            body: 280,
            digest: 0x7d406da24dc5ac1d,
            sections: &[section(2, 369, 800, 12, 24), section(2, 852, 2251, 33, 46), section(3, 995, 1607, 58, 70), section(3, 1609, 2251, 82, 94), section(2, 2291, 3699, 103, 113), section(2, 3732, 5242, 123, 135), section(2, 5271, 6579, 141, 147), section(2, 6610, 7287, 155, 167), section(2, 7325, 9084, 182, 194), section(3, 7346, 7819, 209, 224), section(3, 7821, 8132, 261, 300), section(3, 8134, 8580, 327, 354), section(3, 8582, 8738, 387, 420), section(3, 8740, 8899, 457, 496), section(3, 8901, 9084, 548, 602), section(2, 9117, 9559, 612, 624)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Merakirecoveries恢复通知verify验证severity严重程度troubleshooting故障排查收不到测试收不到测试测试能收到-真实告警却没有测试能收到，真实告警却没有一段时间后不再发送一段时间后不再发送告警缺少等级或设备信息告警缺少等级或设备信息设备已经恢复-告警仍未关闭设备已经恢复，告警仍未关闭共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 21, 27), severity(Some(Severity::Info), 40, 46), severity(None, 121, 136)],
            cells: "critical严重warning警告informational提醒无对应取值，问题结束时另发一条告警，带有自己的等级见恢复通知",
        },
    ),
    guide(
        names(Integration::StateCloud),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "天翼云集成",
                "在天翼云监控的告警规则中配置告警回调，把告警推送到 Flashduty，并说明哪些二级节点要改用华为云集成。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/statecloud-integration-guide",
            ],
            source: include_str!("../../docs/zh/StateCloud.md"),
            body: 302,
            digest: 0xb651146b7e6ec180,
            sections: &[section(2, 426, 709, 12, 24), section(2, 761, 2166, 33, 46), section(3, 904, 1519, 58, 70), section(3, 1521, 2166, 82, 94), section(2, 2206, 3276, 103, 115), section(2, 3305, 4295, 121, 127), section(2, 4326, 4922, 135, 147), section(2, 4960, 5816, 162, 174), section(2, 5854, 7241, 189, 201), section(3, 5875, 6109, 225, 249), section(3, 6111, 6501, 299, 351), section(3, 6503, 6655, 387, 423), section(3, 6657, 6875, 460, 499), section(3, 6877, 7056, 545, 593), section(3, 7058, 7241, 645, 699), section(2, 7274, 7583, 709, 721)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在天翼云verify验证severity严重程度secondary-nodes二级节点troubleshooting故障排查告警回调测试失败告警回调测试失败云监控服务中有告警-flashduty-里却没有云监控服务中有告警，Flashduty 里却没有某个节点的告警一直收不到某个节点的告警一直收不到问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭问题持续了几个小时-却只通知一次问题持续了几个小时，却只通知一次共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 13, 19), severity(Some(Severity::Warning), 32, 38), severity(Some(Severity::Info), 51, 57), severity(None, 63, 72)],
            cells: "紧急（1）严重警示（2）警告普通（3）提醒恢复见验证",
        },
    ),
    guide(
        names(Integration::Guance),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "观测云集成",
                "在观测云新建 Webhook 通知对象，并在告警策略中为各等级选用，把监控器事件发送到 Flashduty。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/guance-integration-guide",
            ],
            source: include_str!("../../docs/zh/Guance.md"),
            body: 280,
            digest: 0x81df5c00a42c33a2,
            sections: &[section(2, 345, 721, 12, 24), section(2, 773, 2178, 33, 46), section(3, 916, 1531, 58, 70), section(3, 1533, 2178, 82, 94), section(2, 2218, 4074, 103, 115), section(3, 2239, 2938, 133, 151), section(3, 2940, 3651, 187, 223), section(3, 3653, 4074, 250, 277), section(2, 4103, 4781, 283, 289), section(2, 4812, 5631, 297, 309), section(2, 5669, 7287, 324, 336), section(3, 5690, 6360, 386, 438), section(3, 6362, 6545, 462, 486), section(3, 6547, 6877, 523, 562), section(3, 6879, 7102, 592, 622), section(3, 7104, 7287, 674, 728), section(2, 7320, 7703, 738, 750)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在观测云新建通知对象新建通知对象在告警策略中选用通知对象在告警策略中选用通知对象让监控器使用该策略让监控器使用该策略verify验证severity严重程度troubleshooting故障排查观测云中有事件-flashduty-中却没有告警观测云中有事件，Flashduty 中却没有告警所有通知都停止了所有通知都停止了问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭告警大约晚一分钟才到告警大约晚一分钟才到共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 20, 26), severity(Some(Severity::Warning), 43, 49), severity(Some(Severity::Warning), 68, 74), severity(Some(Severity::Info), 90, 96), severity(Some(Severity::Info), 120, 126), severity(Some(Severity::Ok), 140, 146)],
            cells: "critical（紧急）严重error（重要）警告warning（警告）警告info（信息）提醒nodata（数据断档）提醒ok（恢复）恢复",
        },
    ),
    guide(
        names(Integration::CustomChange),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "自定义变更事件集成",
                "自有系统上报变更的 API 参考：HTTP 请求与全部字段、变更状态、响应、错误码、重试与限流，以及可直接运行的示例。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/custom-change-integration-guide",
            ],
            source: include_str!("../../docs/zh/CustomChange.md"),
            body: 332,
            digest: 0xd307a5c0ac070ce0,
            sections: &[section(2, 532, 809, 12, 24), section(2, 861, 1141, 33, 46), section(2, 1179, 1750, 53, 59), section(2, 1780, 3555, 66, 78), section(3, 2741, 3123, 84, 96), section(3, 3125, 3555, 102, 108), section(2, 3588, 4098, 118, 130), section(2, 4129, 4920, 138, 144), section(3, 4560, 4920, 149, 154), section(2, 4972, 5931, 165, 171), section(2, 5961, 6769, 178, 193), section(2, 6798, 7798, 199, 223), section(2, 7835, 8266, 237, 249), section(2, 8295, 9927, 255, 261), section(2, 9965, 11613, 276, 288), section(3, 9986, 10567, 324, 360), section(3, 10569, 10837, 386, 412), section(3, 10839, 11116, 461, 512), section(3, 11118, 11402, 573, 636), section(3, 11404, 11613, 656, 676), section(2, 11646, 11981, 686, 698)],
            headings: "requirements使用要求flashduty在 Flashdutyrequest请求payload请求内容status变更状态示例示例change-key变更标识response响应ErrorErrorerrors\nCode错误retries重试与限流script在脚本中上报发布best-practices最佳实践verify验证troubleshooting故障排查集成没有显示最新事件时间集成没有显示最新事件时间响应为-invalidparameter响应为 InvalidParameter请求成功-历史变更中却没有这条变更请求成功，历史变更中却没有这条变更变更一直没有结束-或者同一次变更出现了多条变更一直没有结束，或者同一次变更出现了多条flashduty-返回-429Flashduty 返回 429references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Jira),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Jira 事件集成",
                "用 Webhook 把 Jira Issue 作为变更事件推送到 Flashduty，处理故障时一眼看到当时有哪些变更。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/jira-integration-guide",
            ],
            source: include_str!("../../docs/zh/Jira.md"),
            body: 274,
            digest: 0x2b4c2756110e5493,
            sections: &[section(2, 306, 936, 12, 24), section(2, 988, 1257, 33, 46), section(2, 1297, 2654, 55, 63), section(2, 2683, 3363, 69, 75), section(2, 3392, 4381, 81, 93), section(2, 4419, 6090, 108, 120), section(3, 4440, 5146, 156, 192), section(3, 5148, 5363, 222, 252), section(3, 5365, 5670, 273, 294), section(3, 5672, 5860, 333, 372), section(3, 5862, 6090, 402, 432), section(2, 6123, 6446, 442, 454)],
            headings: "requirements使用要求flashduty在 Flashdutyconfigure在 Jiraverify验证status状态映射troubleshooting故障排查集成没有显示最新事件时间集成没有显示最新事件时间变更一直停留在旧状态变更一直停留在旧状态事件迟到或重复事件迟到或重复批量编辑之后少了一部分事件批量编辑之后少了一部分事件故障的历史变更是空的故障的历史变更是空的references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Lark),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "飞书集成",
                "在飞书或 Lark 创建自建应用并接入 Flashduty，用消息卡片接收故障，在聊天中认领、关闭，并一键拉起作战室。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/lark-integration-guide",
            ],
            source: include_str!("../../docs/zh/Lark.md"),
            body: 296,
            digest: 0x4d556d23753ca3f7,
            sections: &[section(2, 313, 837, 12, 24), section(2, 866, 2202, 30, 42), section(2, 2236, 3116, 53, 79), section(2, 3148, 7276, 88, 97), section(3, 3216, 3957, 115, 133), section(3, 3959, 4841, 145, 157), section(3, 4843, 5719, 169, 181), section(3, 5721, 6120, 200, 219), section(3, 6157, 7276, 233, 245), section(2, 7306, 8165, 252, 264), section(2, 8196, 9084, 272, 284), section(3, 8318, 8737, 302, 320), section(3, 8739, 9084, 332, 344), section(2, 9115, 9862, 352, 361), section(2, 9891, 10779, 367, 373), section(2, 10808, 11999, 379, 391), section(2, 12037, 14054, 406, 418), section(3, 12058, 12431, 457, 496), section(3, 12433, 12719, 552, 610), section(3, 12721, 12904, 637, 664), section(3, 12906, 13332, 706, 748), section(3, 13334, 13600, 787, 826), section(3, 13602, 14054, 875, 926), section(2, 14087, 14694, 936, 948)],
            headings: "requirements使用要求create创建应用integration在 Flashduty 添加集成configure在飞书添加应用能力添加应用能力订阅事件订阅事件订阅回调订阅回调添加重定向-url添加重定向 URLwar-room-scope开通权限release发布应用accounts关联账号批量关联成员批量关联成员自己关联自己关联war-room作战室verify验证limits使用限制troubleshooting故障排查开发者后台无法保存请求地址开发者后台无法保存请求地址个人收不到消息-操作记录提示-未关联应用个人收不到消息，操作记录提示 未关联应用在工作台搜不到应用在工作台搜不到应用卡片按钮点了没有反应或者报错卡片按钮点了没有反应或者报错分派策略中的群聊列表是空的分派策略中的群聊列表是空的作战室建不起来-或者有人没被拉进群作战室建不起来，或者有人没被拉进群references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Dingtalk),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "钉钉集成",
                "在钉钉创建企业内部应用并接入 Flashduty，个人和群都能用消息卡片接收、处理故障，还能一键拉起作战室。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/dingtalk-integration-guide",
            ],
            source: include_str!("../../docs/zh/Dingtalk.md"),
            body: 297,
            digest: 0x662e0b3cb445104,
            sections: &[section(2, 629, 1201, 12, 24), section(2, 1230, 2597, 30, 42), section(2, 2631, 3427, 53, 79), section(2, 3459, 6503, 88, 97), section(3, 3527, 4552, 109, 121), section(3, 4554, 5473, 136, 151), section(3, 5475, 5746, 166, 181), section(3, 5748, 6089, 199, 217), section(3, 6091, 6503, 229, 241), section(2, 6534, 10637, 249, 258), section(3, 6875, 7322, 272, 290), section(3, 7324, 8367, 308, 326), section(3, 8369, 9890, 341, 356), section(3, 9892, 10637, 376, 396), section(2, 10667, 11165, 403, 415), section(2, 11196, 12006, 423, 435), section(3, 11318, 11789, 453, 471), section(3, 11791, 12006, 483, 495), section(2, 12035, 12774, 501, 507), section(2, 12803, 13497, 513, 525), section(2, 13535, 15838, 540, 552), section(3, 13556, 13923, 591, 630), section(3, 13925, 14202, 686, 744), section(3, 14204, 14348, 771, 798), section(3, 14350, 14638, 840, 882), section(3, 14667, 15312, 888, 933), section(3, 15314, 15838, 982, 1033), section(2, 15871, 16194, 1043, 1055)],
            headings: "requirements使用要求create创建应用integration在 Flashduty 添加集成configure在钉钉订阅事件订阅事件创建酷应用创建酷应用开启机器人开启机器人填写首页地址填写首页地址申请权限申请权限war-room作战室war-room-scope申请更多权限创建群机器人创建群机器人创建群模板创建群模板在-flashduty-开启在 Flashduty 开启publish发布应用accounts关联账号批量关联成员批量关联成员自己关联自己关联verify验证limits使用限制troubleshooting故障排查开发者后台无法保存请求网址开发者后台无法保存请求网址个人收不到消息-操作记录提示-未关联应用个人收不到消息，操作记录提示 未关联应用在工作台搜不到应用在工作台搜不到应用卡片按钮点了没有反应或者报错卡片按钮点了没有反应或者报错groups分派策略中的钉钉群聊列表是空的作战室建不起来-或者有人没被拉进群作战室建不起来，或者有人没被拉进群references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Wecom),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "企业微信集成",
                "通过现成的 Flashduty 第三方应用或自建应用接入企业微信，在聊天中用消息卡片接收和处理故障。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/wecom-integration-guide",
            ],
            source: include_str!("../../docs/zh/Wecom.md"),
            body: 286,
            digest: 0xfd8132377c7580ef,
            sections: &[section(2, 295, 1174, 12, 24), section(2, 1208, 2769, 35, 56), section(2, 2796, 7695, 60, 78), section(3, 2945, 3792, 90, 102), section(3, 3794, 4514, 114, 126), section(3, 4544, 5648, 133, 151), section(3, 5650, 6616, 163, 175), section(3, 6618, 7146, 187, 199), section(3, 7148, 7695, 214, 229), section(2, 7726, 8443, 237, 249), section(3, 7860, 8199, 267, 285), section(3, 8201, 8443, 297, 309), section(2, 8474, 9293, 317, 326), section(2, 9321, 10030, 331, 346), section(2, 10059, 10805, 352, 358), section(2, 10834, 11386, 364, 376), section(2, 11424, 14021, 391, 403), section(3, 11445, 11711, 444, 485), section(3, 11713, 11994, 520, 555), section(3, 11996, 12250, 611, 669), section(3, 12252, 12476, 710, 753), section(3, 12478, 12700, 805, 859), section(3, 12702, 12968, 921, 983), section(3, 12970, 13246, 1010, 1037), section(3, 13248, 13599, 1082, 1129), section(3, 13601, 14021, 1178, 1229), section(2, 14054, 14540, 1239, 1251)],
            headings: "requirements使用要求third-party集成第三方应用self集成自建应用创建应用创建应用填写凭证填写凭证domains设置可信域名设置回调设置回调设置主页设置主页添加可信-ip添加可信 IPaccounts关联账号批量关联成员批量关联成员自己关联自己关联war-room作战室cards通知与卡片verify验证limits使用限制troubleshooting故障排查保存集成时报错-authorize-app-first保存集成时报错 authorize app first企业微信无法保存-api-接收企业微信无法保存 API 接收个人收不到消息-操作记录提示-未关联应用个人收不到消息，操作记录提示 未关联应用通知失败-提示-未开通企微许可通知失败，提示 未开通企微许可所有人都收不到消息-企业微信返回-60020所有人都收不到消息，企业微信返回 60020打开应用时提示-redirect-uri-需使用应用可信域名打开应用时提示 redirect_uri 需使用应用可信域名卡片上还是旧的状态卡片上还是旧的状态在-mac-上-链接总在企业微信里打开在 Mac 上，链接总在企业微信里打开作战室建不起来-或者有人没被拉进群作战室建不起来，或者有人没被拉进群references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Slack),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Slack 集成",
                "把 Flashduty 应用装进 Slack 工作区，用消息卡片接收故障，在 Slack 里认领、关闭，并一键拉起作战室。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/slack-integration-guide",
            ],
            source: include_str!("../../docs/zh/Slack.md"),
            body: 285,
            digest: 0xf4e78f32119d6f7d,
            sections: &[section(2, 356, 926, 12, 24), section(2, 960, 1687, 35, 47), section(2, 1718, 2615, 55, 67), section(2, 2646, 3211, 75, 103), section(2, 3242, 3836, 111, 123), section(2, 3867, 4958, 131, 140), section(2, 4987, 5884, 146, 152), section(2, 5913, 6462, 158, 170), section(2, 6500, 8630, 185, 197), section(3, 6521, 6898, 230, 263), section(3, 6900, 7249, 306, 349), section(3, 7251, 7757, 383, 417), section(3, 7759, 8207, 441, 465), section(3, 8209, 8630, 514, 565), section(2, 8663, 9046, 575, 587)],
            headings: "requirements使用要求install-app安装应用approval应用审批channels把应用加进 Slack 频道accounts关联账号war-room作战室verify验证limits使用限制troubleshooting故障排查点击允许或保存之后报错点击允许或保存之后报错分派策略里找不到某个-slack-频道分派策略里找不到某个 Slack 频道点击卡片后-slack-提示错误点击卡片后 Slack 提示错误某个人收不到消息某个人收不到消息作战室建不起来-或者有人没被拉进来作战室建不起来，或者有人没被拉进来references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::MicrosoftTeams),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Microsoft Teams 集成",
                "把 Flashduty 应用装进企业的 Microsoft Teams，关联团队、群聊和个人，用卡片接收并处理故障。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/microsoft-teams-integration-guide",
            ],
            source: include_str!("../../docs/zh/MicrosoftTeams.md"),
            body: 292,
            digest: 0x6602b10ac4062602,
            sections: &[section(2, 403, 1121, 12, 24), section(2, 1151, 3853, 31, 43), section(3, 1229, 1951, 58, 73), section(3, 1953, 2978, 91, 109), section(3, 3007, 3853, 115, 130), section(2, 3884, 4583, 138, 150), section(2, 4610, 5707, 154, 166), section(2, 5734, 6373, 170, 182), section(2, 6404, 7259, 190, 211), section(2, 7288, 8067, 217, 249), section(2, 8096, 8983, 255, 261), section(2, 9012, 9633, 267, 279), section(2, 9671, 11508, 294, 306), section(3, 9692, 9992, 361, 416), section(3, 9994, 10270, 454, 492), section(3, 10272, 10684, 522, 552), section(3, 10686, 11274, 582, 612), section(3, 11276, 11508, 639, 666), section(2, 11541, 11973, 676, 688)],
            headings: "requirements使用要求install安装应用上传应用包上传应用包设置可用范围设置可用范围update更新旧版本commands关联指令team关联团队chat关联群聊accounts关联自己的账号notify向 Microsoft Teams 发送故障verify验证limits使用限制troubleshooting故障排查microsoft-teams-里没有上传到应用目录的选项Microsoft Teams 里没有上传到应用目录的选项built-for-your-org-中没有-flashdutyBuilt for your org 中没有 Flashduty机器人不响应关联指令机器人不响应关联指令团队或个人收不到消息团队或个人收不到消息误关联了团队或个人误关联了团队或个人references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::AlertWebhook),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "告警 Webhook 集成",
                "告警 Webhook 参考：告警发生变化时 Flashduty 向您的服务发送什么请求、各字段的含义，以及您的服务应如何响应。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/on-call/integration/webhooks/alert-webhook",
            ],
            source: include_str!("../../docs/zh/AlertWebhook.md"),
            body: 319,
            digest: 0xd16ed4f4095ff588,
            sections: &[section(2, 278, 592, 12, 24), section(2, 624, 1912, 33, 46), section(2, 1970, 2427, 63, 75), section(2, 2457, 3024, 82, 88), section(3, 2904, 3024, 95, 107), section(2, 3054, 7744, 114, 126), section(3, 3713, 3935, 132, 138), section(3, 3963, 6015, 143, 148), section(3, 6046, 6220, 156, 164), section(3, 6222, 7744, 170, 176), section(2, 7775, 8216, 184, 190), section(2, 8245, 8851, 196, 202), section(2, 8881, 9182, 209, 215), section(2, 9213, 9646, 223, 238), section(2, 9676, 10323, 245, 257), section(2, 10352, 13124, 263, 269), section(2, 13162, 15177, 284, 296), section(3, 13183, 13477, 342, 390), section(3, 13479, 13908, 424, 460), section(3, 13910, 14369, 500, 542), section(3, 14371, 14691, 591, 642), section(3, 14693, 14980, 688, 736), section(3, 14982, 15177, 778, 820), section(2, 15210, 15587, 830, 842)],
            headings: "requirements使用要求configure在 Flashdutyevents\nEventTypes事件类型request请求sources来源地址payload请求内容PersonPersonAlertAlertIncidentIncident示例示例response响应errors错误retries重试ordering幂等与顺序history调用历史verify验证troubleshooting故障排查什么都没有收到-调用历史也是空的什么都没有收到，调用历史也是空的记录显示失败-原因是超时记录显示失败，原因是超时记录显示失败-原因是证书错误记录显示失败，原因是证书错误记录显示失败-状态码为-401、403-或-404记录显示失败，状态码为 401、403 或 404告警已经恢复-您的系统里仍然存在告警已经恢复，您的系统里仍然存在您的系统把一些事件处理了两次您的系统把一些事件处理了两次references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::IncidentWebhook),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "故障 Webhook 集成",
                "故障 Webhook 参考：故障发生变化时 Flashduty 向您的服务发送什么请求、各字段的含义，以及您的服务应如何响应。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/on-call/integration/webhooks/incident-webhook",
            ],
            source: include_str!("../../docs/zh/IncidentWebhook.md"),
            body: 322,
            digest: 0xb48f222f029ce08e,
            sections: &[section(2, 314, 628, 12, 24), section(2, 660, 1984, 33, 46), section(2, 2042, 3185, 63, 75), section(2, 3215, 3785, 82, 88), section(3, 3665, 3785, 95, 107), section(2, 3815, 11279, 114, 126), section(3, 4565, 4787, 132, 138), section(3, 4819, 5216, 147, 156), section(3, 5249, 5812, 166, 176), section(3, 5843, 9000, 184, 192), section(3, 9002, 11279, 198, 204), section(2, 11306, 13231, 208, 226), section(2, 13262, 13703, 234, 240), section(2, 13732, 14338, 246, 252), section(2, 14368, 14823, 259, 265), section(2, 14854, 15447, 273, 288), section(2, 15477, 16151, 295, 307), section(2, 16180, 19354, 313, 319), section(2, 19392, 21536, 334, 346), section(3, 19413, 19821, 392, 440), section(3, 19823, 20252, 474, 510), section(3, 20254, 20713, 550, 592), section(3, 20715, 21035, 641, 692), section(3, 21037, 21421, 738, 786), section(3, 21423, 21536, 813, 840), section(2, 21569, 21932, 850, 862)],
            headings: "requirements使用要求configure在 Flashdutyevents\nEventTypes事件类型request请求sources来源地址payload请求内容PersonPersonResponderResponderAssignedToAssignedToIncidentIncident示例示例body自定义请求体response响应errors错误retries重试ordering幂等与顺序history调用历史verify验证troubleshooting故障排查什么都没有收到-调用历史也是空的什么都没有收到，调用历史也是空的记录显示失败-原因是超时记录显示失败，原因是超时记录显示失败-原因是证书错误记录显示失败，原因是证书错误记录显示失败-状态码为-401、403-或-404记录显示失败，状态码为 401、403 或 404故障已经关闭-您的系统里仍然存在故障已经关闭，您的系统里仍然存在i-new-中没有处理人员i_new 中没有处理人员references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::CustomAction),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "自定义操作集成",
                "自定义操作参考：处理人员在故障中一键调用您的服务，包括请求的全部字段，以及您的服务应如何响应。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/custom-actions",
            ],
            source: include_str!("../../docs/zh/CustomAction.md"),
            body: 293,
            digest: 0xc8d6bbd467d97534,
            sections: &[section(2, 287, 758, 4, 16), section(2, 793, 1107, 28, 40), section(2, 1139, 2376, 49, 62), section(2, 2406, 2919, 69, 81), section(2, 2977, 3242, 98, 110), section(2, 3272, 3851, 117, 123), section(3, 3731, 3851, 130, 142), section(2, 3881, 14046, 149, 161), section(3, 4621, 4843, 167, 173), section(3, 4875, 5272, 182, 191), section(3, 5305, 5868, 201, 211), section(3, 5899, 9124, 219, 227), section(3, 9152, 11147, 232, 237), section(3, 11149, 14046, 243, 249), section(2, 14073, 15767, 253, 271), section(2, 15798, 16687, 279, 285), section(3, 16203, 16687, 291, 303), section(2, 16716, 17248, 309, 315), section(2, 17278, 17480, 322, 328), section(2, 17511, 18174, 336, 351), section(2, 18203, 21352, 357, 363), section(2, 21390, 23410, 378, 390), section(3, 21411, 21633, 415, 445), section(3, 21635, 21851, 475, 505), section(3, 21853, 22053, 551, 599), section(3, 22055, 22722, 645, 693), section(3, 22724, 22904, 729, 765), section(3, 22906, 23183, 799, 835), section(3, 23185, 23410, 884, 935), section(2, 23443, 23904, 945, 957)],
            headings: "uses适用场景requirements使用要求configure在 Flashdutytrigger执行操作events\nEventTypes事件类型request请求sources来源地址payload请求内容PersonPersonResponderResponderAssignedToAssignedToIncidentIncidentAlertAlert示例示例body自定义请求体response响应report回报结果errors错误retries重试ordering幂等与顺序verify验证troubleshooting故障排查更多-中没有该操作“更多”中没有该操作无法选择某个协作空间无法选择某个协作空间控制台提示失败-服务却执行了操作控制台提示失败，服务却执行了操作控制台提示失败-服务没有收到请求控制台提示失败，服务没有收到请求操作失败之后没有再次执行操作失败之后没有再次执行点击一次-操作执行了两次点击一次，操作执行了两次控制台提示成功-实际什么也没有发生控制台提示成功，实际什么也没有发生references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Templates),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "通知模板参考",
                "自定义 Flashduty 发出的通知：模板语言的全部变量和函数，以及各通知渠道可直接使用的模板与限制。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/template-settings",
            ],
            source: include_str!("../../docs/zh/Templates.md"),
            body: 286,
            digest: 0x9c31e95dc44808cc,
            sections: &[section(2, 257, 720, 12, 24), section(2, 752, 1842, 33, 57), section(2, 1874, 2913, 66, 79), section(3, 1896, 2618, 91, 103), section(3, 2620, 2913, 115, 127), section(2, 2942, 3629, 133, 139), section(2, 3658, 5156, 145, 157), section(2, 5185, 8613, 163, 169), section(3, 5297, 6070, 187, 205), section(3, 6072, 7064, 217, 229), section(3, 7066, 7872, 235, 241), section(3, 7874, 8231, 256, 271), section(3, 8233, 8613, 286, 301), section(2, 8642, 13988, 307, 325), section(3, 8839, 11811, 333, 341), section(3, 11840, 12133, 347, 353), section(3, 12166, 12673, 363, 373), section(3, 12705, 13068, 382, 391), section(3, 13096, 13670, 396, 401), section(3, 13698, 13988, 406, 411), section(2, 14020, 19540, 420, 426), section(3, 14035, 16518, 449, 472), section(3, 16545, 17377, 476, 494), section(3, 17379, 17871, 521, 548), section(3, 17900, 18537, 554, 560), section(3, 18564, 19253, 564, 575), section(3, 19255, 19540, 587, 599), section(2, 19571, 20425, 607, 619), section(2, 20489, 21734, 629, 641), section(2, 21810, 23065, 653, 665), section(2, 23135, 24015, 674, 692), section(2, 24085, 25580, 701, 713), section(2, 25650, 26943, 722, 744), section(2, 27007, 33639, 750, 765), section(3, 27198, 30229, 777, 789), section(3, 30231, 32489, 798, 807), section(3, 32491, 33639, 819, 831), section(2, 33707, 35225, 839, 854), section(2, 35287, 36774, 859, 880), section(2, 36842, 38237, 888, 906), section(2, 38299, 39688, 911, 926), section(2, 39748, 42941, 930, 944), section(2, 42999, 43558, 947, 953), section(2, 43620, 46589, 958, 964), section(2, 46635, 48647, 979, 991), section(3, 46684, 47245, 998, 1028), section(3, 47247, 47420, 1061, 1099), section(3, 47422, 47770, 1145, 1193), section(3, 47772, 48159, 1251, 1311), section(3, 48161, 48424, 1345, 1381), section(3, 48426, 48647, 1424, 1469), section(2, 48680, 48986, 1479, 1491)],
            headings: "requirements使用要求rendering消息是怎样生成的configure在 Flashduty创建模板创建模板使用模板使用模板verify验证sample示例故障syntax语法引用变量示例引用变量示例条件判断条件判断循环循环变量与管道变量与管道空白与注释空白与注释fields完整变量列表IncidentIncidentPersonPersonAssignmentAssignmentResponderResponderAlertAlertImageImagefunctions函数文本、标签与-json文本、标签与 JSONtime转换时间格式严重程度与通知原因严重程度与通知原因images图片jsonJSON 消息更多函数更多函数channels通知渠道feishu-app飞书应用dingtalk-app钉钉应用wecom-app企业微信应用slack-appSlack 应用teams-appMicrosoft Teams 应用feishu飞书机器人消息卡片消息卡片富文本富文本普通文本普通文本dingtalk钉钉机器人wecom企业微信机器人telegramTelegram 机器人slackSlack 机器人zoomZoom 机器人sms短信email邮件troubleshooting故障排查default消息看上去是默认模板消息里出现-gt-、-amp-或-34消息里出现 &gt;、&amp; 或 &#34;缺少标签-或者一行只有名称没有值缺少标签，或者一行只有名称没有值飞书机器人发出了-json-原文-或者什么都没发飞书机器人发出了 JSON 原文，或者什么都没发消息被截断-或者没有送达消息被截断，或者没有送达时间差了几个小时-或者是-1970-年时间差了几个小时，或者是 1970 年references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::HuaweiyunAPM),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "华为云 APM 告警事件",
                "通过 SMN 主题、通知对象和告警策略，把华为云 APM 应用监控的告警推送到 Flashduty。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/huawei-apm-integration-guide",
            ],
            source: include_str!("../../docs/zh/HuaweiyunAPM.md"),
            body: 281,
            digest: 0x48d10c12a67cdb71,
            sections: &[section(2, 305, 814, 12, 24), section(2, 866, 2279, 33, 46), section(3, 1009, 1628, 58, 70), section(3, 1630, 2279, 82, 94), section(2, 2319, 5624, 103, 119), section(3, 2344, 3882, 140, 161), section(3, 3884, 4485, 191, 221), section(3, 4487, 5624, 239, 257), section(2, 5653, 6702, 263, 269), section(2, 6733, 7325, 277, 289), section(2, 7363, 9539, 304, 316), section(3, 7384, 7887, 343, 370), section(3, 7889, 8512, 409, 450), section(3, 8514, 8709, 480, 510), section(3, 8711, 8933, 540, 570), section(3, 8960, 9354, 574, 613), section(3, 9356, 9539, 665, 719), section(2, 9572, 9936, 729, 741)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在华为云 APM创建主题和订阅创建主题和订阅把主题添加为通知对象把主题添加为通知对象创建告警策略创建告警策略verify验证severity严重程度troubleshooting故障排查订阅一直停在未确认订阅一直停在未确认apm-中有告警-flashduty-中却没有APM 中有告警，Flashduty 中却没有新增通知时选不到主题新增通知时选不到主题告警中缺少主机等信息告警中缺少主机等信息open问题已经消失，告警仍未关闭共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 26, 32), severity(Some(Severity::Info), 56, 62)],
            cells: "CRITICAL（严重告警）严重COMMON（轻微告警）提醒",
        },
    ),
    guide(
        names(Integration::JiraSync),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Jira 同步集成",
                "按条件或手动为 Flashduty 故障创建 Jira 事务，并让状态、优先级和评论随故障更新。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/jira-sync",
            ],
            source: include_str!("../../docs/zh/JiraSync.md"),
            body: 253,
            digest: 0x7b6cd72804fe6885,
            sections: &[section(2, 639, 1659, 12, 24), section(2, 1691, 3745, 33, 41), section(3, 1734, 2677, 46, 76), section(3, 2706, 3065, 82, 124), section(3, 3099, 3745, 135, 147), section(2, 3775, 6004, 154, 167), section(3, 3919, 4491, 178, 189), section(3, 4493, 6004, 201, 213), section(2, 6034, 7236, 220, 235), section(3, 6058, 6571, 241, 247), section(3, 6573, 6976, 253, 259), section(3, 6978, 7236, 286, 313), section(2, 7265, 8479, 319, 325), section(3, 7406, 8244, 347, 369), section(3, 8246, 8479, 391, 413), section(2, 8517, 11161, 428, 440), section(3, 8538, 9612, 470, 500), section(3, 9614, 9832, 530, 560), section(3, 9834, 10383, 587, 614), section(3, 10385, 10598, 644, 674), section(3, 10600, 10967, 701, 728), section(3, 10969, 11161, 765, 804), section(2, 11194, 11694, 814, 826)],
            headings: "requirements使用要求configure在 JiracloudJira Cloud：创建 API 令牌serverJira Server 与 Data Center：准备账户permissions检查权限connect在 Flashduty连接-jira连接 Jira设置同步设置同步mapping同步的内容字段字段状态状态在-jira-中所做的修改在 Jira 中所做的修改verify验证从-flashduty-到-jira从 Flashduty 到 Jira从-jira-到-flashduty从 Jira 到 Flashdutytroubleshooting故障排查点击下一步后无法继续点击下一步后无法继续选不到项目或事务类型选不到项目或事务类型故障没有对应的事务故障没有对应的事务无法设置严重程度映射无法设置严重程度映射事务的状态一直不变事务的状态一直不变标题或标签变了-事务没有变标题或标签变了，事务没有变references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::ZStack),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "ZStack 集成",
                "通过 Webhook 通知对象把 ZStack Cloud 的资源报警和事件报警发送到 Flashduty，资源报警恢复时自动关闭。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/zstack-integration-guide",
            ],
            source: include_str!("../../docs/zh/ZStack.md"),
            body: 286,
            digest: 0x6946335498553cdf,
            sections: &[section(2, 378, 626, 12, 24), section(2, 678, 2077, 33, 46), section(3, 821, 1433, 58, 70), section(3, 1435, 2077, 82, 94), section(2, 2117, 3774, 103, 113), section(3, 2136, 2945, 131, 149), section(3, 2947, 3774, 182, 215), section(2, 3803, 4460, 221, 227), section(2, 4491, 5026, 235, 247), section(2, 5064, 7068, 262, 274), section(3, 5085, 5560, 298, 322), section(3, 5562, 5916, 365, 410), section(3, 5918, 6109, 452, 494), section(3, 6111, 6526, 536, 578), section(3, 6528, 6883, 624, 672), section(3, 6885, 7068, 724, 778), section(2, 7101, 7563, 788, 800)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 ZStack创建通知对象创建通知对象在报警器中选用通知对象在报警器中选用通知对象verify验证severity严重程度troubleshooting故障排查发送测试消息失败发送测试消息失败测试消息能收到-真实报警却没有测试消息能收到，真实报警却没有资源报警器的告警一直没有关闭资源报警器的告警一直没有关闭事件报警器的告警一直没有关闭事件报警器的告警一直没有关闭大量报警同时触发时-部分告警缺失大量报警同时触发时，部分告警缺失共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 6, 12), severity(Some(Severity::Warning), 18, 24), severity(Some(Severity::Info), 30, 36), severity(Some(Severity::Ok), 48, 54)],
            cells: "紧急严重严重警告提示提醒恢复通知恢复",
        },
    ),
    guide(
        names(Integration::Keep),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Keep 集成",
                "在 Keep 中连接 Flashduty Provider 并加载工作流，告警触发时在 Flashduty 产生告警，恢复后自动关闭。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/keep-alert-integration-guide",
            ],
            source: include_str!("../../docs/zh/Keep.md"),
            body: 283,
            digest: 0x7a80319bebd614a0,
            sections: &[section(2, 320, 653, 12, 24), section(2, 705, 2100, 33, 46), section(3, 848, 1458, 58, 70), section(3, 1460, 2100, 82, 94), section(2, 2140, 6202, 103, 111), section(3, 2157, 2843, 126, 141), section(3, 2874, 5239, 149, 164), section(3, 5241, 6202, 182, 200), section(2, 6231, 7608, 206, 212), section(2, 7639, 8266, 220, 232), section(2, 8296, 9870, 239, 251), section(2, 9908, 12318, 266, 278), section(3, 9929, 10273, 299, 320), section(3, 10275, 10538, 358, 398), section(3, 10540, 11501, 452, 508), section(3, 11503, 11875, 545, 584), section(3, 11877, 12133, 623, 662), section(3, 12135, 12318, 714, 768), section(2, 12351, 12717, 778, 790)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Keep连接-provider连接 Providerworkflow加载工作流改用界面编排改用界面编排verify验证severity严重程度payload请求内容troubleshooting故障排查工作流没有运行工作流没有运行运行失败-提示-could-not-find-key运行失败，提示 Could not find keyflashduty-action-运行失败-却没有有用的提示flashduty-action 运行失败，却没有有用的提示问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭不同的问题合并成了一条告警不同的问题合并成了一条告警共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Critical), 18, 24), severity(Some(Severity::Warning), 31, 37), severity(Some(Severity::Info), 41, 47), severity(Some(Severity::Info), 50, 56), severity(Some(Severity::Ok), 71, 77)],
            cells: "critical严重high严重warning警告info提醒low提醒状态 resolved恢复",
        },
    ),
    guide(
        names(Integration::ElastAlert2),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "ElastAlert 2 集成",
                "用 ElastAlert 2 自带的 flashduty 告警方式把匹配结果发送到 Flashduty，并用第二条规则在恢复后关闭告警。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/elastalert2-alert-integration-guide",
            ],
            source: include_str!("../../docs/zh/ElastAlert2.md"),
            body: 305,
            digest: 0xe548d3d5eaccd120,
            sections: &[section(2, 355, 723, 12, 24), section(2, 775, 2186, 33, 46), section(3, 918, 1536, 58, 70), section(3, 1538, 2186, 82, 94), section(2, 2226, 6208, 103, 119), section(3, 2251, 3926, 137, 155), section(3, 3957, 6208, 163, 181), section(2, 6237, 7387, 187, 193), section(2, 7418, 7973, 201, 213), section(2, 8003, 10207, 220, 232), section(2, 10245, 12496, 247, 259), section(3, 10266, 11047, 301, 343), section(3, 11049, 11565, 374, 407), section(3, 11567, 11953, 444, 483), section(3, 11955, 12311, 528, 573), section(3, 12313, 12496, 625, 679), section(2, 12529, 12957, 689, 701)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 ElastAlert 2编写告警规则编写告警规则recovery编写恢复规则verify验证severity严重程度payload请求内容troubleshooting故障排查日志中出现-error-posting-to-flashduty日志中出现 Error posting to flashduty规则在运行-却没有发送规则在运行，却没有发送问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭不同主机的问题合并成了一条告警不同主机的问题合并成了一条告警共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 21, 27), severity(Some(Severity::Info), 31, 37), severity(Some(Severity::Ok), 39, 45)],
            cells: "Critical严重Warning警告Info提醒Ok恢复",
        },
    ),
    guide(
        names(Integration::DingtalkAlert),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "钉钉告警集成",
                "让只支持钉钉群机器人的系统把消息发到 Flashduty，用消息产生、更新和关闭告警。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/dingtalk-alert-integration-guide",
            ],
            source: include_str!("../../docs/zh/DingtalkAlert.md"),
            body: 276,
            digest: 0xf75c9998aeb7bf73,
            sections: &[section(2, 744, 1075, 12, 24), section(2, 1127, 2738, 33, 46), section(3, 1282, 1912, 58, 70), section(3, 1914, 2738, 82, 94), section(2, 2781, 3693, 106, 118), section(2, 3725, 5787, 127, 139), section(3, 4429, 5787, 151, 163), section(2, 5819, 7034, 172, 193), section(2, 7063, 9230, 199, 205), section(3, 7725, 8115, 217, 229), section(3, 8117, 8537, 238, 247), section(3, 8539, 9230, 256, 265), section(2, 9261, 9691, 273, 285), section(2, 9729, 12224, 300, 312), section(3, 9750, 10449, 348, 384), section(3, 10451, 10800, 428, 474), section(3, 10802, 11203, 545, 623), section(3, 11205, 11655, 672, 723), section(3, 11657, 11982, 760, 799), section(3, 11984, 12224, 851, 905), section(2, 12257, 12678, 915, 927)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成message-type消息类型push-mode推送模式设置规则设置规则configure在您的监控系统verify验证默认模式默认模式按标题按标题按规则按规则severity严重程度troubleshooting故障排查集成没有显示最新事件时间集成没有显示最新事件时间系统只让填-access-token-不让填地址系统只让填 access_token，不让填地址告警标题都是-钉钉告警-或者消息全部归入同一条告警告警标题都是“钉钉告警”，或者消息全部归入同一条告警恢复消息没有关闭告警-反而多出一条恢复消息没有关闭告警，反而多出一条消息已经发送-却没有新告警消息已经发送，却没有新告警共享集成收到了消息-协作空间里却没有共享集成收到了消息，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Warning), 21, 27), severity(Some(Severity::Ok), 48, 54)],
            cells: "产生或更新告警警告按规则关闭告警恢复",
        },
    ),
    guide(
        names(Integration::FeishuAlert),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "飞书告警集成",
                "系统只支持飞书或 Lark 群机器人时，用 Flashduty 的地址代替机器人，把群消息变成告警。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/feishu-alert-integration-guide",
            ],
            source: include_str!("../../docs/zh/FeishuAlert.md"),
            body: 281,
            digest: 0xd97f16f572f7d01b,
            sections: &[section(2, 772, 1128, 12, 24), section(2, 1180, 2806, 33, 46), section(3, 1335, 1965, 58, 70), section(3, 1967, 2806, 82, 94), section(2, 2849, 3994, 106, 118), section(2, 4026, 5983, 127, 139), section(3, 4659, 5983, 151, 163), section(2, 6015, 7232, 172, 193), section(2, 7261, 9339, 199, 205), section(3, 7961, 8304, 217, 229), section(3, 8306, 8675, 238, 247), section(3, 8677, 9339, 256, 265), section(2, 9370, 9814, 273, 285), section(2, 9852, 12183, 300, 312), section(3, 9873, 10187, 355, 400), section(3, 10189, 10776, 436, 472), section(3, 10778, 11096, 508, 544), section(3, 11098, 11428, 575, 611), section(3, 11430, 11950, 648, 687), section(3, 11952, 12183, 739, 793), section(2, 12216, 12504, 803, 815)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成message-type消息类型push-mode推送模式设置规则设置规则configure在您的监控系统verify验证默认模式默认模式按标题按标题按规则按规则severity严重程度troubleshooting故障排查测试消息能收到-真实告警却没有测试消息能收到，真实告警却没有集成没有显示最新事件时间集成没有显示最新事件时间找不到填写完整地址的地方找不到填写完整地址的地方所有告警都叫-飞书告警所有告警都叫“飞书告警”问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭共享集成收到了消息-协作空间里却没有共享集成收到了消息，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Warning), 12, 18), severity(Some(Severity::Ok), 39, 45)],
            cells: "报告问题警告按规则关闭告警恢复",
        },
    ),
    guide(
        names(Integration::VolcEngineDetect),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "火山引擎云拨测集成",
                "在火山引擎云拨测创建系统集成，并在告警策略中选为通知对象，把拨测告警发送到 Flashduty。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/volcengine-detect-integration-guide",
            ],
            source: include_str!("../../docs/zh/VolcEngineDetect.md"),
            body: 303,
            digest: 0xedaff3d38de71ee1,
            sections: &[section(2, 396, 728, 12, 24), section(2, 780, 2209, 33, 46), section(3, 923, 1550, 58, 70), section(3, 1552, 2209, 82, 94), section(2, 2249, 3598, 103, 118), section(3, 2439, 3080, 136, 154), section(3, 3082, 3598, 178, 202), section(2, 3627, 4519, 208, 214), section(2, 4550, 5077, 222, 234), section(2, 5115, 6401, 249, 261), section(3, 5136, 5524, 305, 351), section(3, 5526, 5742, 385, 421), section(3, 5744, 5963, 470, 521), section(3, 5965, 6216, 564, 609), section(3, 6218, 6401, 661, 715), section(2, 6434, 6714, 725, 737)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在火山引擎创建系统集成创建系统集成在告警策略中选用在告警策略中选用verify验证severity严重程度troubleshooting故障排查云拨测中有告警-flashduty-中却没有云拨测中有告警，Flashduty 中却没有拨测失败-却没有任何告警拨测失败，却没有任何告警推送地址填在了团队中-没有产生告警推送地址填在了团队中，没有产生告警网站已经可以访问-告警仍未关闭网站已经可以访问，告警仍未关闭共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Critical), 20, 26), severity(Some(Severity::Warning), 46, 52), severity(None, 64, 73)],
            cells: "P0（严重告警）严重P2（普通告警）警告问题结束见验证",
        },
    ),
    guide(
        names(Integration::Link),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Link 集成",
                "在 Flashduty 的故障详情中放置指向自有系统的链接，参数按标签、自定义字段和故障属性自动填写。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/link-integration-guide",
            ],
            source: include_str!("../../docs/zh/Link.md"),
            body: 281,
            digest: 0xb6b167023c7a497d,
            sections: &[section(2, 366, 830, 8, 20), section(2, 865, 1380, 32, 44), section(2, 1412, 2317, 53, 66), section(2, 2349, 4512, 75, 91), section(3, 2709, 3010, 97, 103), section(3, 3012, 3319, 118, 133), section(3, 3321, 4512, 139, 145), section(2, 4541, 5168, 151, 157), section(2, 5197, 6041, 163, 175), section(2, 6079, 7655, 190, 202), section(3, 6100, 6361, 235, 268), section(3, 6363, 6769, 289, 310), section(3, 6771, 7027, 340, 370), section(3, 7029, 7389, 413, 458), section(3, 7391, 7655, 501, 546), section(2, 7688, 8092, 556, 568)],
            headings: "overview功能说明requirements使用要求configure在 FlashdutyvariablesURL 中的引用标签标签自定义字段自定义字段属性属性verify验证limits使用限制troubleshooting故障排查关联链接里没有这个链接关联链接里没有这个链接地址中的值为空地址中的值为空地址中原样出现了引用地址中原样出现了引用弹窗一片空白-或者提示拒绝连接弹窗一片空白，或者提示拒绝连接目标打开了-但对象不对或者报错目标打开了，但对象不对或者报错references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::ServiceNowSync),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "ServiceNow 同步集成",
                "让 Flashduty 故障与 ServiceNow Incident 单向或双向保持一致，包括状态、紧急程度、评论和自定义字段。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/service-now-sync",
            ],
            source: include_str!("../../docs/zh/ServiceNowSync.md"),
            body: 287,
            digest: 0xa624380838d00c18,
            sections: &[section(2, 530, 1171, 12, 24), section(2, 1203, 3568, 33, 47), section(3, 1291, 2150, 59, 71), section(3, 2152, 3056, 92, 113), section(3, 3084, 3568, 118, 130), section(2, 3598, 5396, 137, 150), section(3, 3748, 3996, 167, 184), section(3, 3998, 5396, 196, 208), section(2, 5426, 14862, 215, 243), section(3, 6794, 9415, 247, 275), section(3, 9444, 14862, 281, 308), section(4, 9623, 12230, 335, 362), section(4, 12232, 13325, 392, 422), section(4, 13327, 14862, 434, 446), section(2, 14892, 16732, 453, 468), section(3, 14916, 15640, 474, 480), section(3, 15669, 16243, 486, 492), section(3, 16274, 16732, 500, 512), section(2, 16761, 18706, 518, 524), section(3, 16906, 17820, 552, 580), section(3, 17822, 18706, 608, 636), section(2, 18744, 22402, 651, 663), section(3, 18792, 19551, 669, 699), section(3, 19553, 19717, 738, 777), section(3, 19719, 20285, 816, 855), section(3, 20287, 21233, 897, 939), section(3, 21235, 21749, 966, 993), section(3, 21751, 22181, 1029, 1065), section(3, 22183, 22402, 1098, 1131), section(2, 22435, 23110, 1141, 1153)],
            headings: "requirements使用要求configure在 ServiceNow创建用户创建用户设置密码和角色设置密码和角色check检查访问connect在 Flashduty连接-servicenow连接 ServiceNow设置同步设置同步inbound从 ServiceNow 到 Flashdutyrule自动发送：Business Rulebutton手动发送：表单按钮创建负责发送的脚本创建负责发送的脚本创建供按钮调用的脚本创建供按钮调用的脚本创建按钮创建按钮mapping同步的内容字段字段states状态severity严重程度verify验证从-flashduty-到-servicenow从 Flashduty 到 ServiceNow从-servicenow-到-flashduty从 ServiceNow 到 Flashdutytroubleshooting故障排查signin点击下一步后无法继续自定义字段映射中选不到字段自定义字段映射中选不到字段flashduty-故障没有到达-servicenowFlashduty 故障没有到达 ServiceNowservicenow-incident-没有到达-flashdutyServiceNow Incident 没有到达 Flashduty按钮报错或没有出现按钮报错或没有出现状态或严重程度没有跟着变状态或严重程度没有跟着变评论或修改又传回来一次评论或修改又传回来一次references参考资料",
            severities: &[severity(Some(Severity::Critical), 4, 10), severity(Some(Severity::Warning), 16, 22), severity(Some(Severity::Info), 25, 31)],
            cells: "High严重Medium警告Low提醒",
        },
    ),
    guide(
        names(Integration::Monit),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Monit 集成",
                "在 Flashduty 自有的告警引擎 Monit 中开启告警，选择投递的协作空间，并用一条规则验证触发与恢复。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/monit-alert-integration-guide",
            ],
            source: include_str!("../../docs/zh/Monit.md"),
            body: 290,
            digest: 0x3872ab3a128f3fea,
            sections: &[section(2, 490, 1092, 12, 24), section(2, 1124, 3276, 33, 42), section(3, 1142, 2598, 63, 84), section(3, 2626, 3276, 89, 104), section(2, 3305, 4433, 110, 116), section(2, 4464, 5193, 124, 136), section(2, 5231, 7208, 151, 163), section(3, 5252, 5675, 216, 271), section(3, 5677, 6409, 295, 319), section(3, 6411, 6986, 356, 395), section(3, 6988, 7208, 419, 443), section(2, 7241, 7645, 453, 465)],
            headings: "requirements使用要求configure在 Monit为规则开启告警为规则开启告警route按内容路由verify验证severity严重程度troubleshooting故障排查规则显示-triggered-协作空间里却没有告警规则显示 Triggered，协作空间里却没有告警规则始终没有触发规则始终没有触发问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭所有告警同时消失所有告警同时消失references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 21, 27), severity(Some(Severity::Info), 31, 37), severity(Some(Severity::Ok), 49, 55)],
            cells: "Critical严重Warning警告Info提醒恢复事件恢复",
        },
    ),
    guide(
        names(Integration::Rum),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "RUM 集成",
                "为 RUM 应用开启告警：Issue 新增、复现或升级时产生 Flashduty 告警，关闭 Issue 后告警自动恢复。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/rum-alert-integration-guide",
            ],
            source: include_str!("../../docs/zh/Rum.md"),
            body: 279,
            digest: 0x1ebb25842c22e232,
            sections: &[section(2, 478, 968, 12, 24), section(2, 1000, 3016, 33, 40), section(3, 1016, 1888, 61, 82), section(3, 1919, 2487, 90, 108), section(3, 2516, 3016, 114, 126), section(2, 3045, 3906, 132, 138), section(2, 3937, 5160, 146, 158), section(2, 5198, 6838, 173, 185), section(3, 5219, 5555, 210, 237), section(3, 5557, 6152, 261, 285), section(3, 6154, 6435, 321, 357), section(3, 6437, 6838, 394, 433), section(2, 6871, 7259, 443, 455)],
            headings: "requirements使用要求configure在 RUM为应用开启告警为应用开启告警triggers何时触发告警filter过滤噪音verify验证severity严重程度troubleshooting故障排查有-issue-却没有告警有 Issue，却没有告警错误没有成为-issue错误没有成为 Issue告警的严重程度与预期不符告警的严重程度与预期不符问题已经修复-告警仍未关闭问题已经修复，告警仍未关闭references参考资料",
            severities: &[severity(Some(Severity::Critical), 2, 8), severity(Some(Severity::Warning), 10, 16), severity(Some(Severity::Info), 18, 24), severity(Some(Severity::Ok), 33, 39)],
            cells: "P0严重P1警告P2提醒已关闭恢复",
        },
    ),
    guide(
        names(Integration::Cloudflare),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Cloudflare 集成",
                "在 Flashduty 接收 Cloudflare 的攻击、源站、证书和隧道告警：Webhook 只需创建一次，再逐条告警选用。",
                "2026-11-22T10:00:00+08:00",
                "https://docs.flashcat.cloud/zh/flashduty/cloudflare-integration-guide",
            ],
            source: include_str!("../../docs/zh/Cloudflare.md"),
            body: 292,
            digest: 0xa5bb0bdb503b3a82,
            sections: &[section(2, 360, 811, 12, 24), section(2, 863, 2270, 33, 46), section(3, 1006, 1622, 58, 70), section(3, 1624, 2270, 82, 94), section(2, 2310, 3541, 103, 117), section(3, 2333, 3128, 131, 145), section(3, 3130, 3541, 171, 197), section(2, 3569, 4786, 202, 223), section(2, 4815, 5602, 229, 235), section(2, 5633, 6088, 243, 255), section(2, 6126, 7998, 270, 282), section(3, 6147, 6487, 312, 342), section(3, 6489, 7461, 379, 418), section(3, 7463, 7614, 454, 490), section(3, 7616, 7813, 518, 546), section(3, 7815, 7998, 598, 652), section(2, 8031, 8590, 662, 674)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Cloudflare创建-webhook创建 Webhook在告警中选用-webhook在告警中选用 Webhookplans告警类型与套餐verify验证severity严重程度troubleshooting故障排查点击保存和测试后报错点击保存和测试后报错测试能收到-真实告警却没有测试能收到，真实告警却没有列表中没有想要的告警类型列表中没有想要的告警类型webhook-的-url-无法修改Webhook 的 URL 无法修改共享集成收到了告警-协作空间里却没有共享集成收到了告警，协作空间里却没有references参考资料",
            severities: &[severity(Some(Severity::Warning), 15, 21), severity(None, 66, 75)],
            cells: "告警或测试警告alert_event = ALERT_STATE_EVENT_END 的请求见验证",
        },
    ),
];

pub(super) const SEED: u64 = 0x44d0950f7a0bbe55;
pub(super) static DISPLACEMENTS: [u16; 22] = [0, 0, 2, 4, 0, 2, 0, 0, 1, 5, 0, 0, 0, 0, 1, 4, 1, 0, 1, 0, 0, 2];
pub(super) static SLOTS: [Slot; 128] = [
    Slot::of(Integration::GoogleCM),
    Slot::of(Integration::CustomAlert),
    Slot::of(Integration::VolcEngineMetric),
    Slot::of(Integration::Graylog),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::of(Integration::AzureMonitor),
    Slot::of(Integration::AliyunARMS),
    Slot::of(Integration::ZStack),
    Slot::EMPTY,
    Slot::of(Integration::Monit),
    Slot::EMPTY,
    Slot::of(Integration::ElastAlert2),
    Slot::of(Integration::JiraSync),
    Slot::EMPTY,
    Slot::of(Integration::TencentCm),
    Slot::EMPTY,
    Slot::of(Integration::TencentBK),
    Slot::of(Integration::TencentEb),
    Slot::of(Integration::Templates),
    Slot::of(Integration::UptimeKuma),
    Slot::of(Integration::AliyunCm),
    Slot::EMPTY,
    Slot::of(Integration::FeishuAlert),
    Slot::of(Integration::InfluxDB),
    Slot::of(Integration::N9e),
    Slot::of(Integration::CustomChange),
    Slot::of(Integration::OceanBase),
    Slot::of(Integration::AWSEventBridge),
    Slot::of(Integration::StateCloud),
    Slot::of(Integration::Dingtalk),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::of(Integration::Zilliz),
    Slot::EMPTY,
    Slot::of(Integration::Cloudflare),
    Slot::of(Integration::Dynatrace),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::of(Integration::Slack),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::of(Integration::OpManager),
    Slot::of(Integration::Guance),
    Slot::EMPTY,
    Slot::of(Integration::Splunk),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::of(Integration::AlertWebhook),
    Slot::of(Integration::MicrosoftTeams),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::of(Integration::HuaWeiCES),
    Slot::of(Integration::IncidentWebhook),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::of(Integration::CustomAction),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::of(Integration::BaiDuBCM),
    Slot::EMPTY,
    Slot::of(Integration::VolcEngineTLS),
    Slot::of(Integration::Jira),
    Slot::of(Integration::DingtalkAlert),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::of(Integration::Rum),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::of(Integration::AliyunCmEvent),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::of(Integration::Meraki),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::of(Integration::VolcEngineEvent),
    Slot::of(Integration::Jiankongbao),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::of(Integration::AWSCW),
    Slot::of(Integration::PagerDuty),
    Slot::of(Integration::Link),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::of(Integration::Skywalking),
    Slot::of(Integration::OpenFalcon),
    Slot::of(Integration::Lark),
    Slot::of(Integration::Email),
    Slot::EMPTY,
    Slot::of(Integration::Sentry),
    Slot::of(Integration::Keep),
    Slot::of(Integration::TencentCLS),
    Slot::of(Integration::HuaweiyunLTS),
    Slot::EMPTY,
    Slot::of(Integration::HuaweiyunAPM),
    Slot::of(Integration::SolarWinds),
    Slot::of(Integration::ServiceNowSync),
    Slot::of(Integration::AliyunSLS),
    Slot::of(Integration::VolcEngineDetect),
    Slot::EMPTY,
    Slot::of(Integration::Wecom),
    Slot::of(Integration::Grafana),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::of(Integration::Prometheus),
    Slot::of(Integration::Zabbix),
    Slot::of(Integration::AppDynamics),
];

pub(super) static FOLDED: [NameRow; 518] = [
    name(11, 0x3cb02a, 11, 0), name(29, 0x5c5032, 18, 0), name(47, 0x400cc0, 6, 0), name(58, 0x78e028, 11, 0), name(66, 0x514222, 8, 0), name(73, 0x110302, 7, 0), name(88, 0x4000640, 5, 0), name(103, 0x4400e00, 5, 0),
    name(115, 0x4c0, 4, 0), name(120, 0x3222, 5, 1), name(126, 0x404000, 2, 1), name(130, 0x3202, 4, 1), name(134, 0x192000, 4, 1), name(140, 0x24000, 2, 1), name(152, 0x404440, 4, 1), name(155, 0x2004020, 3, 2),
    name(174, 0x1853ea, 19, 2), name(188, 0x1418114a, 10, 2), name(199, 0x1053a2, 11, 2), name(207, 0x18114a, 8, 2), name(213, 0x14000000, 2, 2), name(225, 0x14020080, 4, 2), name(231, 0x800, 2, 2), name(243, 0x80020800, 4, 2),
    name(253, 0x3da120, 10, 3), name(265, 0x1470a2, 12, 3), name(269, 0x5a000, 4, 3), name(284, 0x88c000, 5, 3), name(291, 0x440c2, 7, 4), name(303, 0x24d0da, 12, 4), name(318, 0x1452e2, 15, 4), name(333, 0x3452f2, 15, 4),
    name(347, 0x21452aa, 14, 4), name(362, 0x1000540, 5, 4), name(368, 0x5000206, 6, 5), name(371, 0x5000004, 3, 5), name(383, 0x54c0226, 12, 5), name(396, 0x5808b26, 13, 5), name(411, 0x7112236, 15, 5), name(423, 0x5020286, 8, 5),
    name(435, 0x5000646, 8, 5), name(445, 0x312a22, 10, 6), name(449, 0x202802, 4, 6), name(455, 0x900, 2, 6), name(467, 0x2020080, 4, 6), name(482, 0x28180, 5, 6), name(492, 0x22c7202, 10, 7), name(508, 0x2cb21e, 16, 7),
    name(521, 0x800e3002, 7, 7), name(525, 0xc2002, 4, 7), name(561, 0x5df2aa, 36, 7), name(585, 0x40522182, 8, 7), name(591, 0x2205202, 6, 7), name(603, 0x20921e, 12, 7), name(612, 0x80021000, 3, 7), name(625, 0x270722a, 13, 8),
    name(651, 0x74f23e, 26, 8), name(674, 0x80423888, 9, 8), name(686, 0x34f218, 12, 8), name(695, 0x20080, 3, 8), name(710, 0x420880, 5, 8), name(722, 0x88400800, 4, 8), name(734, 0x400824, 4, 8), name(740, 0x2205202, 6, 8),
    name(752, 0x20921e, 12, 8), name(761, 0x80021000, 3, 8), name(769, 0x220720a, 8, 9), name(797, 0x3cf23e, 28, 9), name(820, 0x80023088, 9, 9), name(832, 0x34f218, 12, 9), name(841, 0x20080, 3, 9), name(856, 0x20080, 5, 9),
    name(868, 0x10000160, 4, 9), name(877, 0x228720a, 9, 9), name(883, 0x2205202, 6, 9), name(895, 0x20921e, 12, 9), name(904, 0x80021000, 3, 9), name(913, 0x2285202, 9, 10), name(928, 0x28921e, 15, 10), name(940, 0x800a1000, 6, 10),
    name(943, 0x81000, 3, 10), name(959, 0x4db2a8, 16, 10), name(971, 0x802022, 4, 10), name(992, 0x80823022, 7, 10), name(998, 0x2205202, 6, 10), name(1010, 0x20921e, 12, 10), name(1019, 0x80021000, 3, 10), name(1024, 0x88000a, 5, 11),
    name(1037, 0xb8911a, 13, 11), name(1047, 0xb0911a, 10, 11), name(1063, 0x4b0f11a, 16, 11), name(1078, 0xb4b11a, 15, 11), name(1081, 0x880002, 3, 11), name(1099, 0x4021480, 6, 11), name(1111, 0x4021400, 4, 11), name(1123, 0x434e222, 12, 12),
    name(1128, 0x4240022, 5, 12), name(1142, 0x43ca26a, 14, 12), name(1153, 0x43c1022, 11, 12), name(1164, 0x35c28a, 11, 12), name(1173, 0x2c000, 3, 12), name(1188, 0x2c080, 5, 12), name(1196, 0x20221e, 8, 13), name(1209, 0x20b21e, 13, 13),
    name(1227, 0x400220cc, 8, 13), name(1237, 0x20921e, 10, 13), name(1249, 0x20921e, 12, 13), name(1266, 0x34f21e, 17, 13), name(1269, 0x200c, 3, 13), name(1278, 0x40020040, 3, 13), name(1293, 0x64020040, 5, 13), name(1308, 0x400200c0, 5, 13),
    name(1317, 0x20080, 3, 13), name(1326, 0xa8032a, 9, 14), name(1340, 0xa8933a, 14, 14), name(1358, 0x40a40a8, 8, 14), name(1369, 0xa0933a, 11, 14), name(1378, 0x4024000, 3, 14), name(1381, 0x86000, 3, 14), name(1389, 0x2209038, 8, 14),
    name(1392, 0x80028, 3, 14), name(1407, 0x22082, 5, 14), name(1422, 0x4024080, 5, 14), name(1430, 0x1205254, 8, 15), name(1440, 0x1305252, 10, 15), name(1446, 0x1205240, 6, 15), name(1455, 0x158a0a, 9, 15), name(1465, 0x4c1ca, 10, 15),
    name(1474, 0x180a0a, 9, 15), name(1489, 0x49c000, 5, 15), name(1499, 0x1d06a, 10, 16), name(1505, 0xd04a, 6, 16), name(1515, 0x29d04a, 10, 16), name(1527, 0xa8080, 4, 16), name(1536, 0x23500b2, 9, 17), name(1538, 0x10010, 2, 17),
    name(1547, 0x594222, 9, 17), name(1565, 0x27d42b2, 18, 17), name(1580, 0x235c0b2, 11, 17), name(1589, 0x10482c, 9, 18), name(1604, 0x305aac, 15, 18), name(1616, 0x25020000, 4, 18), name(1624, 0x205aa4, 8, 18), name(1633, 0x14ea04, 9, 18),
    name(1639, 0x21000000, 2, 18), name(1651, 0x21020080, 4, 18), name(1663, 0x30d038, 12, 18), name(1672, 0x40028000, 3, 18), name(1682, 0x185028, 10, 19), name(1697, 0x38d038, 15, 19), name(1721, 0x408ab02a, 10, 19), name(1733, 0x30d038, 12, 19),
    name(1736, 0x81008, 3, 19), name(1751, 0x6c92b8, 15, 19), name(1768, 0x5cd2a8, 17, 19), name(1777, 0x40028000, 3, 19), name(1789, 0x802022, 4, 19), name(1810, 0x4082a022, 7, 19), name(1819, 0x106028, 9, 20), name(1840, 0x34f238, 21, 20),
    name(1857, 0x4002a088, 7, 20), name(1869, 0x30d038, 12, 20), name(1873, 0x118008, 4, 20), name(1885, 0x34f218, 12, 20), name(1918, 0x27df27e, 33, 20), name(1927, 0x40028000, 3, 20), name(1936, 0x20080, 3, 20), name(1951, 0x40028080, 5, 20),
    name(1975, 0x400b8804, 8, 20), name(1984, 0x10402c, 9, 21), name(2007, 0x74d2bc, 23, 21), name(2027, 0x4056c2b4, 14, 21), name(2039, 0x30d038, 12, 21), name(2057, 0x5442bc, 18, 21), name(2068, 0x5442b4, 11, 21), name(2081, 0x584028, 13, 21),
    name(2090, 0x40028000, 3, 21), name(2102, 0x88400800, 4, 21), name(2123, 0xc8428800, 7, 21), name(2132, 0x8c02e, 9, 22), name(2135, 0x18008, 3, 22), name(2157, 0x3df07e, 22, 22), name(2175, 0xbc02e, 12, 22), name(2184, 0x18448, 5, 22),
    name(2186, 0x8004, 2, 22), name(2198, 0xa0008020, 4, 22), name(2205, 0x2049082, 7, 23), name(2218, 0x21c90a2, 13, 23), name(2226, 0x2049082, 8, 23), name(2230, 0x10e0, 4, 23), name(2239, 0x1c90a2, 9, 23), name(2251, 0x800460, 4, 23),
    name(2263, 0x890020, 4, 23), name(2273, 0x2885a82, 10, 24), name(2289, 0x2895baa, 16, 24), name(2292, 0x18002, 3, 24), name(2295, 0x12002, 3, 24), name(2307, 0x60008400, 4, 24), name(2319, 0x40028080, 4, 24), name(2325, 0x21c4020, 6, 25),
    name(2333, 0x21cc220, 8, 25), name(2342, 0x21c40a0, 9, 25), name(2353, 0x23c4220, 11, 25), name(2364, 0x21c5022, 11, 25), name(2377, 0x14caaa, 13, 25), name(2389, 0x2028080, 4, 25), name(2401, 0x1020084, 4, 25), name(2412, 0xce86, 11, 26),
    name(2421, 0x20020080, 3, 26), name(2424, 0xc04, 3, 26), name(2433, 0x4020080, 3, 26), name(2442, 0xa89238, 9, 26), name(2453, 0x24180e, 11, 26), name(2462, 0x40241008, 5, 26), name(2476, 0xdc42b6, 14, 27), name(2487, 0x5442b4, 11, 27),
    name(2504, 0x454e2b6, 17, 27), name(2520, 0xf8d13a, 16, 27), name(2528, 0x784024, 8, 27), name(2531, 0x880002, 3, 27), name(2537, 0x400e002, 6, 27), name(2549, 0x4021400, 4, 27), name(2567, 0x4421c00, 6, 27), name(2576, 0x214403a, 9, 28),
    name(2592, 0x21460ba, 16, 28), name(2605, 0x21c403a, 13, 28), name(2610, 0x480212, 5, 28), name(2629, 0x15f26e, 19, 28), name(2641, 0x2b85322, 12, 29), name(2655, 0xb8933a, 14, 29), name(2679, 0x49a7022, 10, 29), name(2690, 0xa0933a, 11, 29),
    name(2699, 0x4024000, 3, 29), name(2702, 0x86000, 3, 29), name(2716, 0x5cdaaa, 14, 29), name(2719, 0x181000, 3, 29), name(2728, 0xb81322, 9, 29), name(2743, 0x822022, 5, 29), name(2758, 0x4824020, 5, 29), name(2766, 0xb0a8, 8, 30),
    name(2787, 0x34f2b8, 21, 30), name(2790, 0x10088, 3, 30), name(2801, 0x2090b8, 11, 30), name(2814, 0x15e288, 13, 30), name(2825, 0x5c0a3a, 11, 30), name(2834, 0x821000, 3, 30), name(2849, 0x821080, 5, 30), name(2864, 0x290a0, 9, 30),
    name(2870, 0x4001200, 6, 31), name(2881, 0x4209218, 11, 31), name(2887, 0x683200, 6, 31), name(2901, 0x5c803e, 14, 31), name(2916, 0xbc000, 5, 31), name(2922, 0x295800, 6, 32), name(2938, 0x3d5a20, 16, 32), name(2949, 0x29d818, 11, 32),
    name(2958, 0xa95824, 9, 32), name(2969, 0x3d5822, 11, 32), name(2980, 0x209621a, 11, 33), name(2984, 0x10012, 4, 33), name(3000, 0x209e21a, 16, 33), name(3017, 0x2297a1a, 17, 33), name(3027, 0x8cd212, 10, 34), name(3032, 0x4c200, 5, 34),
    name(3047, 0x8cd212, 15, 34), name(3070, 0x2dcd236, 23, 34), name(3088, 0x9df252, 18, 34), name(3091, 0x888000, 3, 34), name(3107, 0x54f2a8, 16, 35), name(3136, 0x7cf2b8, 29, 35), name(3163, 0x224880, 9, 35), name(3173, 0x40d2a8, 10, 35),
    name(3185, 0x224800, 4, 35), name(3194, 0x20800, 3, 35), name(3213, 0x5cf2a8, 19, 35), name(3235, 0x74f2b8, 22, 35), name(3256, 0x224880, 7, 35), name(3265, 0x20080, 3, 35), name(3280, 0x50d2a8, 15, 36), name(3308, 0x7cf2b8, 28, 36),
    name(3335, 0x624880, 9, 36), name(3345, 0x40d2a8, 10, 36), name(3357, 0x224800, 4, 36), name(3366, 0x20800, 3, 36), name(3388, 0x74f2b8, 22, 36), name(3409, 0x224880, 7, 36), name(3418, 0x20080, 3, 36), name(3439, 0x54d2a8, 21, 36),
    name(3463, 0x626808, 8, 36), name(3476, 0x58d2a8, 13, 37), name(3491, 0x3a5800, 7, 37), name(3501, 0x40d2a8, 10, 37), name(3513, 0x224800, 4, 37), name(3522, 0x20800, 3, 37), name(3525, 0x181000, 3, 37), name(3540, 0x5c93a8, 15, 37),
    name(3560, 0x4cd2a8, 20, 37), name(3584, 0xa26822, 8, 37), name(3596, 0x802022, 4, 37), name(3605, 0x5e0a2, 9, 38), name(3617, 0x62a2, 12, 38), name(3638, 0x5e2a2, 21, 38), name(3642, 0x4008100, 4, 38), name(3648, 0x80400, 2, 38),
    name(3654, 0x20002, 2, 38), name(3660, 0x42a22, 6, 39), name(3671, 0xcaa2a, 11, 39), name(3676, 0x88208, 5, 39), name(3691, 0xcab36, 15, 39), name(3697, 0x20020000, 2, 39), name(3709, 0x20062a22, 8, 39), name(3719, 0x38903a, 10, 40),
    name(3728, 0x10020200, 3, 40), name(3733, 0x2304008, 5, 40), name(3741, 0x2c42e0, 8, 40), name(3754, 0x2cd2f8, 13, 40), name(3765, 0x230d21a, 11, 40), name(3782, 0x30f33a, 17, 40), name(3797, 0x10020280, 5, 40), name(3806, 0x220002, 3, 40),
    name(3818, 0x20202002, 4, 40), name(3824, 0x2040aa, 6, 41), name(3833, 0x20804, 3, 41), name(3842, 0xb4012a, 9, 41), name(3853, 0x20d0ba, 11, 41), name(3861, 0x1301052, 8, 41), name(3867, 0x8020000, 2, 41), name(3879, 0x38e1aa, 12, 42),
    name(3896, 0x78e1aa, 17, 42), name(3917, 0x5500e00, 7, 42), name(3936, 0x5c41ba, 19, 42), name(3945, 0x143aa, 9, 42), name(3960, 0x251f030, 15, 42), name(3971, 0x251d030, 11, 42), name(3983, 0x5c5022, 12, 42), name(3998, 0x5100600, 5, 42),
    name(4016, 0x15008c0, 6, 42), name(4028, 0x420808, 4, 42), name(4032, 0x40602, 4, 43), name(4047, 0x7c4622, 15, 43), name(4057, 0x440e02, 6, 43), name(4066, 0x2c0622, 9, 43), name(4076, 0x447aa, 10, 43), name(4085, 0x24961a, 9, 43),
    name(4099, 0x14463a, 14, 43), name(4109, 0x4c0622, 10, 43), name(4118, 0x185202, 9, 43), name(4128, 0x1140602, 6, 43), name(4132, 0x41802, 4, 44), name(4142, 0x2c1b62, 10, 44), name(4148, 0x40000040, 2, 44), name(4154, 0x280360, 6, 44),
    name(4163, 0x3c1a22, 9, 44), name(4172, 0x290362, 9, 44), name(4184, 0x40100140, 4, 44), name(4199, 0x51000050, 5, 44), name(4207, 0x105a92, 8, 45), name(4213, 0x200, 2, 45), name(4217, 0x4290, 4, 45), name(4225, 0x4290, 8, 45),
    name(4236, 0x115a92, 11, 45), name(4248, 0x100300, 4, 45), name(4263, 0x900300, 5, 45), name(4278, 0x11000210, 5, 45), name(4283, 0x80a028, 5, 46), name(4295, 0x4004002, 4, 46), name(4301, 0x4002, 2, 46), name(4307, 0x848820, 6, 46),
    name(4317, 0x94892a, 10, 46), name(4323, 0x1848800, 6, 46), name(4341, 0x4104102, 6, 46), name(4353, 0x104102, 4, 46), name(4374, 0x15004012, 7, 46), name(4379, 0x8180a, 5, 47), name(4387, 0x9180a, 8, 47), name(4395, 0x18980e, 8, 47),
    name(4407, 0x8592a, 12, 47), name(4418, 0x18190a, 7, 47), name(4429, 0xa180a, 7, 47), name(4443, 0x1108181a, 8, 47), name(4457, 0x1ca26a, 14, 48), name(4462, 0x182022, 5, 48), name(4469, 0x182022, 7, 48), name(4477, 0x192022, 8, 48),
    name(4485, 0x18a026, 8, 48), name(4496, 0x18e022, 7, 48), name(4508, 0x949926, 12, 49), name(4521, 0x808d64, 9, 49), name(4541, 0xb4dba6, 20, 49), name(4554, 0x14182e, 13, 49), name(4572, 0x54582e, 18, 49), name(4584, 0x40000448, 4, 49),
    name(4596, 0x542, 4, 49), name(4614, 0x40400c48, 6, 49), name(4629, 0x90cb3c, 15, 50), name(4642, 0x10808924, 9, 50), name(4665, 0xb0cbbc, 23, 50), name(4681, 0x105a3e, 16, 50), name(4702, 0x505a3e, 21, 50), name(4714, 0x50000028, 4, 50),
    name(4726, 0x10000122, 4, 50), name(4744, 0x50400828, 6, 50), name(4756, 0x38e20a, 12, 51), name(4771, 0x14002600, 5, 51), name(4784, 0x38e20a, 13, 51), name(4796, 0x30c20e, 12, 51), name(4810, 0x10c23a, 14, 51), name(4821, 0x853e2, 11, 51),
    name(4828, 0x24c804, 7, 51), name(4843, 0x14000700, 5, 51), name(4855, 0x10000520, 4, 51), name(4864, 0x193022, 9, 52), name(4885, 0x19f26a, 21, 52), name(4897, 0x84000022, 4, 52), name(4913, 0x1930a2, 16, 52), name(4923, 0x11b0a2, 10, 52),
    name(4935, 0x80008102, 4, 52), name(4947, 0x4000122, 4, 52), name(4959, 0x81008002, 4, 52), name(4971, 0x80000042, 4, 52), name(4983, 0x2a16322, 12, 53), name(4997, 0xa1b33a, 14, 53), name(5009, 0x4036002, 6, 53), name(5020, 0xa0933a, 11, 53),
    name(5029, 0x4024000, 3, 53), name(5032, 0x86000, 3, 53), name(5064, 0x15f2ea, 32, 53), name(5073, 0xa12322, 9, 53), name(5091, 0x201001c2, 6, 53), name(5118, 0x241241c2, 9, 53), name(5126, 0x20c460a, 8, 54), name(5136, 0x41622, 6, 54),
    name(5146, 0x140e2a, 10, 54), name(5159, 0x22c462a, 13, 54), name(5168, 0x185202, 9, 54), name(5178, 0x240622, 6, 54), name(5194, 0x241622, 8, 54), name(5206, 0x201020, 4, 54), name(5212, 0x418080a, 6, 55), name(5223, 0x438981a, 11, 55),
    name(5229, 0x490010a, 6, 55), name(5238, 0x418480a, 9, 55), name(5244, 0x120000, 2, 55), name(5256, 0x120001, 4, 55), name(5260, 0x10820, 4, 56), name(5266, 0x30920, 6, 56), name(5278, 0x859860, 12, 56), name(5287, 0x98a22, 9, 56),
    name(5298, 0x191a2a, 11, 56), name(5309, 0x1c1022, 11, 57), name(5319, 0x1c1022, 10, 57), name(5337, 0x1c132a, 18, 57), name(5352, 0x1dd12a, 15, 57), name(5360, 0x141822, 8, 57), name(5368, 0x80460, 4, 57), name(5381, 0x145ab2, 13, 58),
    name(5393, 0x640, 4, 58), name(5399, 0x200, 2, 58), name(5412, 0x14da96, 13, 58), name(5423, 0x10da96, 11, 58), name(5438, 0x90dbb6, 15, 58), name(5446, 0x4290, 8, 58), name(5461, 0x4000300, 5, 58), name(5479, 0x4000310, 6, 58),
    name(5497, 0x8740, 6, 58), name(5508, 0x3c1362, 11, 59), name(5520, 0x40000440, 4, 59), name(5526, 0x40000040, 2, 59), name(5537, 0x3c8364, 11, 59), name(5546, 0x388364, 9, 59), name(5559, 0xa88b64, 13, 59), name(5566, 0x149806, 7, 59),
    name(5575, 0x141822, 9, 59), name(5590, 0x44000140, 5, 59), name(5608, 0x44000150, 6, 59), name(5626, 0x40008540, 6, 59), name(5642, 0x50d2b8, 16, 60), name(5663, 0x224900, 7, 60), name(5673, 0x40d2a8, 10, 60), name(5685, 0x224800, 4, 60),
    name(5694, 0x20800, 3, 60), name(5715, 0x70d2b8, 21, 60), name(5726, 0x309038, 11, 60), name(5735, 0x20900, 3, 60), name(5741, 0x900, 2, 60), name(5745, 0x5a00, 4, 61), name(5757, 0x1c5a32, 12, 61), name(5769, 0x1145a22, 12, 61),
    name(5775, 0x40000020, 2, 61), name(5787, 0x40180020, 4, 61), name(5799, 0x40400120, 4, 61), name(5811, 0x40081020, 4, 61), name(5825, 0x2ccc228, 14, 62), name(5841, 0xccd228, 12, 62), name(5851, 0xccc228, 10, 62), name(5855, 0x88c000, 4, 62),
    name(5873, 0xdcc238, 18, 62), name(5887, 0xdce228, 14, 62), name(5903, 0xecc228, 12, 62), name(5925, 0xecd228, 14, 62), name(5930, 0x10e200, 5, 63), name(5938, 0x1ce200, 8, 63), name(5952, 0x238f352, 14, 63), name(5969, 0x23cf352, 17, 63),
    name(5978, 0x10e2b0, 9, 63), name(5990, 0x204440, 4, 63), name(5993, 0x242000, 3, 64), name(6011, 0x3cf2a2, 18, 64), name(6023, 0x23c3152, 12, 64), name(6041, 0x14e2f0, 18, 64), name(6054, 0x94e2a4, 13, 64), name(6067, 0x8c8024, 13, 64),
    name(6085, 0xc0820180, 6, 64), name(6103, 0x8a1180, 6, 64), name(6115, 0x2a080, 4, 64), name(6125, 0x24907a, 10, 65), name(6127, 0x48, 2, 65), name(6150, 0x3cd27a, 23, 65),
];
pub(super) const FOLDED_TEXT: &str = "customalertstandardalertevent标准告警事件customeventeventapihttpapi自定义告警自定义事件标准告警email邮件mailsmtp邮箱邮件告警n9enightingaleflashcat夜莺flashcatnightingaleflashcat夜莺夜莺监控快猫快猫星云prometheusalertmanagerprom普罗米修斯grafanagrafanacloudgrafanaalertingunifiedalertinglegacyalerting仪表盘告警zabbixzbxzabbixserverzabbixwebhookzabbixmediatypezabbix监控zabbix告警uptimekumakuma拨测站点监控可用性监控aliyunarmsalibabacloudarms阿里云armsarmsapplicationrealtimemonitoringservice应用实时监控服务aliyunalibabacloud阿里云aliyuncmeventalibabacloudmonitorcmevent阿里云监控cm事件cloudmonitor云监控云监控事件系统事件事件订阅aliyunalibabacloud阿里云aliyuncmalibabacloudmonitorcmmetrics阿里云监控cm指标cloudmonitor云监控云监控指标阈值报警aliyuncmsaliyunalibabacloud阿里云aliyunslsalibabacloudsls阿里云slsslssimplelogservice日志服务阿里云日志服务aliyunalibabacloud阿里云awscwawscloudwatchcloudwatchamazoncloudwatchcloudwatchalarmaws亚马逊云监控亚马逊云azuremonitorazuremicrosoftazureazurealertsactiongroup微软云微软云监控baidubcmbaiducloudbcm百度云监控bcmbaiducloudbaiduaicloudbaiducloudmonitorbcm百度云百度智能云百度云监控云监控huaweiceshuaweicloudces华为云监控ceshuaweicloud华为云smncloudeyeces云监控服务华为云监控influxdbinfluxdatainfluxkapacitorchronograftickstack时序数据库openfalconfalconfalconplus小米监控pagerdutypdeventsapipagerdutyeventsapipagerduty协议tencentbktencentblueking蓝鲸智云bluekingbkmonitor蓝鲸蓝鲸监控tencentcloud腾讯云tencentclstencentcloudcls腾讯云日志服务clstencentcloudclscloudlogservicetencentlogservice腾讯云日志服务腾讯云日志服务tencentcmtencentcloudmonitorcm腾讯云监控cmtencentcloudtcopcloudmonitortencentcloudobservabilityplatform腾讯云云监控腾讯云监控腾讯云可观测平台tencentebtencentcloudeventbridge腾讯云eventbridgetencentcloudtencenteventbridgeeventbridgetencentevents腾讯云事件总线腾讯云事件总线oceanbaseocpoceanbasecloudplatformoceanbase云平台ocp告警ob奥星贝斯grayloggraylogalertsgraylog2gelflogalerts日志告警日志平台skywalkingapacheskywalkingoapapm链路追踪链路监控sentrysentryiogetsentrysentryissuesentryalerterrortracking错误监控异常监控jiankongbao监控宝jkb云智慧cloudwiseurlcallbackurl回调awseventbridgeeventbridgeamazoneventbridgecloudwatcheventseventbusawsamazon亚马逊云亚马逊云事件dynatracedynatracemanageddynatracesaasdavisproblemnotificationhuaweiyunltshuaweicloudlts华为云日志服务ltshuaweicloud华为云smnlogtankserviceltshuaweilts云日志服务华为云日志googlecmgooglecloudmonitoringgcpgooglecloudgcpmonitoringstackdriver谷歌云谷歌云监控google云监控zillizzillizcloudmilvusvectordatabase向量数据库splunksplunkenterprisesplunkcloudsplunkwebsplunkalertappdynamicsappdciscoappdynamicssplunkappdynamicssolarwindsorionsolarwindsorionsolarwindsobservabilitysolarwindsplatformswovolcenginemetricvolcenginecloudmonitormetrics火山引擎云监控指标volcengine火山引擎火山云volcenginecmmetricsvolcenginecloudmonitor火山引擎云监控云监控volcengineeventvolcenginecloudmonitorevents火山引擎云监控事件volcengine火山引擎火山云volcenginecloudmonitor火山引擎云监控云监控volcengineeventcenter火山引擎事件中心volcenginetls火山引擎tlsvolcengine火山引擎火山云tlstorchlogservicevolcenginelogservice火山引擎日志服务日志服务opmanagermanageenginemanageengineopmanagerzoho卓豪网管merakiciscomerakiciscomerakidashboard思科思科merakistatecloud天翼云ctyunesurfingesurfingcloudtianyicloudchinatelecomcloud天翼云监控电信云中国电信guance观测云truewatchguanceclouddataflux驻云customchangecustomchangeevent自定义变更事件standardchangeeventchangeapideploymenteventdeployeventreleaseevent自定义变更标准变更事件发布事件jirajiraissueeventsjira事件jiraissuejirachangejiracloudjiradatacenterjiraserveratlassianjira变更larkfeishulark飞书feishularksuitefeishuapp飞书应用飞书作战室dingtalk钉钉dingdingdingdingtalkapp钉钉应用钉钉酷应用钉钉作战室wecom企业微信企微weworkwechatworkwxwork企业微信应用企微应用企业微信作战室slackslackappslackbotslackchannelslack应用slack频道slack作战室microsoftteamsteamsmsteamsteamsappteamsbot微软teamsalertwebhook告警webhookoutgoingalertwebhookalertcallbackalerteventcallback告警回调告警推送告警事件回调incidentwebhook故障webhookoutgoingincidentwebhookincidentcallbackincidenteventcallback故障回调故障推送故障事件回调customaction自定义操作customactionsactionbuttonincidentactionselfhealingrunbook自定义动作故障自愈templatesnotificationtemplates通知模板messagetemplatesgotemplate消息模板通知模版模板变量模板管理huaweiyunapmhuaweicloudapm华为云apmhuaweicloud华为云smnapplicationperformancemanagementhuaweiapm应用性能管理华为云应用性能管理jirasyncjira同步jiraticketjiraissuesyncatlassianjira工单jira工单同步工单同步zstackzstackcloudzwatchzstacksns云轴云轴科技keepkeephqkeepworkflowkeepaiopselastickeepelastalert2elastalertelasticsearchalertopensearchalertelkalertes告警dingtalkalert钉钉告警钉钉dingtalkrobotdingtalkbotdingtalkwebhookdingding钉钉机器人钉钉群机器人钉钉消息告警feishualert飞书告警飞书feishurobotfeishubotfeishuwebhooklarkbotlarkalert飞书机器人飞书群机器人飞书消息告警volcenginedetect火山引擎云拨测volcengine火山引擎火山云volcengineclouddetectclouddetect云拨测拨测linkrelatedlinksexternallink链接关联链接外部链接跳转链接servicenowsyncservicenow同步servicenowsnowservicenowincidentservicenowitsmservicenow工单servicenow工单同步monitmonitorsflashdutymonitflashdutymonitorsmonitedge告警引擎rumrealusermonitoringflashdutyrumfrontendmonitoringwebmonitoringbrowsererrors真实用户监控用户体验监控前端监控cloudflarecfcloudflarenotifications";

pub(super) const CONTENT_DATE: &str = "2026-11-22T10:00:00+08:00";
pub(super) const CONTENT_DIGEST: u64 = 0x500aca0000ffceab;

#[cfg(feature = "dir")]
static EN_FILES: [include_dir::DirEntry<'static>; Integration::ALL.len()] = [
    file("en/CustomAlert.md", &EN[0]),
    file("en/Email.md", &EN[1]),
    file("en/N9e.md", &EN[2]),
    file("en/Prometheus.md", &EN[3]),
    file("en/Grafana.md", &EN[4]),
    file("en/Zabbix.md", &EN[5]),
    file("en/UptimeKuma.md", &EN[6]),
    file("en/AliyunARMS.md", &EN[7]),
    file("en/AliyunCmEvent.md", &EN[8]),
    file("en/AliyunCm.md", &EN[9]),
    file("en/AliyunSLS.md", &EN[10]),
    file("en/AWSCW.md", &EN[11]),
    file("en/AzureMonitor.md", &EN[12]),
    file("en/BaiDuBCM.md", &EN[13]),
    file("en/HuaWeiCES.md", &EN[14]),
    file("en/InfluxDB.md", &EN[15]),
    file("en/OpenFalcon.md", &EN[16]),
    file("en/PagerDuty.md", &EN[17]),
    file("en/TencentBK.md", &EN[18]),
    file("en/TencentCLS.md", &EN[19]),
    file("en/TencentCm.md", &EN[20]),
    file("en/TencentEb.md", &EN[21]),
    file("en/OceanBase.md", &EN[22]),
    file("en/Graylog.md", &EN[23]),
    file("en/Skywalking.md", &EN[24]),
    file("en/Sentry.md", &EN[25]),
    file("en/Jiankongbao.md", &EN[26]),
    file("en/AWSEventBridge.md", &EN[27]),
    file("en/Dynatrace.md", &EN[28]),
    file("en/HuaweiyunLTS.md", &EN[29]),
    file("en/GoogleCM.md", &EN[30]),
    file("en/Zilliz.md", &EN[31]),
    file("en/Splunk.md", &EN[32]),
    file("en/AppDynamics.md", &EN[33]),
    file("en/SolarWinds.md", &EN[34]),
    file("en/VolcEngineMetric.md", &EN[35]),
    file("en/VolcEngineEvent.md", &EN[36]),
    file("en/VolcEngineTLS.md", &EN[37]),
    file("en/OpManager.md", &EN[38]),
    file("en/Meraki.md", &EN[39]),
    file("en/StateCloud.md", &EN[40]),
    file("en/Guance.md", &EN[41]),
    file("en/CustomChange.md", &EN[42]),
    file("en/Jira.md", &EN[43]),
    file("en/Lark.md", &EN[44]),
    file("en/Dingtalk.md", &EN[45]),
    file("en/Wecom.md", &EN[46]),
    file("en/Slack.md", &EN[47]),
    file("en/MicrosoftTeams.md", &EN[48]),
    file("en/AlertWebhook.md", &EN[49]),
    file("en/IncidentWebhook.md", &EN[50]),
    file("en/CustomAction.md", &EN[51]),
    file("en/Templates.md", &EN[52]),
    file("en/HuaweiyunAPM.md", &EN[53]),
    file("en/JiraSync.md", &EN[54]),
    file("en/ZStack.md", &EN[55]),
    file("en/Keep.md", &EN[56]),
    file("en/ElastAlert2.md", &EN[57]),
    file("en/DingtalkAlert.md", &EN[58]),
    file("en/FeishuAlert.md", &EN[59]),
    file("en/VolcEngineDetect.md", &EN[60]),
    file("en/Link.md", &EN[61]),
    file("en/ServiceNowSync.md", &EN[62]),
    file("en/Monit.md", &EN[63]),
    file("en/Rum.md", &EN[64]),
    file("en/Cloudflare.md", &EN[65]),
];

#[cfg(feature = "dir")]
static ZH_FILES: [include_dir::DirEntry<'static>; Integration::ALL.len()] = [
    file("zh/CustomAlert.md", &ZH[0]),
    file("zh/Email.md", &ZH[1]),
    file("zh/N9e.md", &ZH[2]),
    file("zh/Prometheus.md", &ZH[3]),
    file("zh/Grafana.md", &ZH[4]),
    file("zh/Zabbix.md", &ZH[5]),
    file("zh/UptimeKuma.md", &ZH[6]),
    file("zh/AliyunARMS.md", &ZH[7]),
    file("zh/AliyunCmEvent.md", &ZH[8]),
    file("zh/AliyunCm.md", &ZH[9]),
    file("zh/AliyunSLS.md", &ZH[10]),
    file("zh/AWSCW.md", &ZH[11]),
    file("zh/AzureMonitor.md", &ZH[12]),
    file("zh/BaiDuBCM.md", &ZH[13]),
    file("zh/HuaWeiCES.md", &ZH[14]),
    file("zh/InfluxDB.md", &ZH[15]),
    file("zh/OpenFalcon.md", &ZH[16]),
    file("zh/PagerDuty.md", &ZH[17]),
    file("zh/TencentBK.md", &ZH[18]),
    file("zh/TencentCLS.md", &ZH[19]),
    file("zh/TencentCm.md", &ZH[20]),
    file("zh/TencentEb.md", &ZH[21]),
    file("zh/OceanBase.md", &ZH[22]),
    file("zh/Graylog.md", &ZH[23]),
    file("zh/Skywalking.md", &ZH[24]),
    file("zh/Sentry.md", &ZH[25]),
    file("zh/Jiankongbao.md", &ZH[26]),
    file("zh/AWSEventBridge.md", &ZH[27]),
    file("zh/Dynatrace.md", &ZH[28]),
    file("zh/HuaweiyunLTS.md", &ZH[29]),
    file("zh/GoogleCM.md", &ZH[30]),
    file("zh/Zilliz.md", &ZH[31]),
    file("zh/Splunk.md", &ZH[32]),
    file("zh/AppDynamics.md", &ZH[33]),
    file("zh/SolarWinds.md", &ZH[34]),
    file("zh/VolcEngineMetric.md", &ZH[35]),
    file("zh/VolcEngineEvent.md", &ZH[36]),
    file("zh/VolcEngineTLS.md", &ZH[37]),
    file("zh/OpManager.md", &ZH[38]),
    file("zh/Meraki.md", &ZH[39]),
    file("zh/StateCloud.md", &ZH[40]),
    file("zh/Guance.md", &ZH[41]),
    file("zh/CustomChange.md", &ZH[42]),
    file("zh/Jira.md", &ZH[43]),
    file("zh/Lark.md", &ZH[44]),
    file("zh/Dingtalk.md", &ZH[45]),
    file("zh/Wecom.md", &ZH[46]),
    file("zh/Slack.md", &ZH[47]),
    file("zh/MicrosoftTeams.md", &ZH[48]),
    file("zh/AlertWebhook.md", &ZH[49]),
    file("zh/IncidentWebhook.md", &ZH[50]),
    file("zh/CustomAction.md", &ZH[51]),
    file("zh/Templates.md", &ZH[52]),
    file("zh/HuaweiyunAPM.md", &ZH[53]),
    file("zh/JiraSync.md", &ZH[54]),
    file("zh/ZStack.md", &ZH[55]),
    file("zh/Keep.md", &ZH[56]),
    file("zh/ElastAlert2.md", &ZH[57]),
    file("zh/DingtalkAlert.md", &ZH[58]),
    file("zh/FeishuAlert.md", &ZH[59]),
    file("zh/VolcEngineDetect.md", &ZH[60]),
    file("zh/Link.md", &ZH[61]),
    file("zh/ServiceNowSync.md", &ZH[62]),
    file("zh/Monit.md", &ZH[63]),
    file("zh/Rum.md", &ZH[64]),
    file("zh/Cloudflare.md", &ZH[65]),
];

#[cfg(feature = "dir")]
static LANGUAGES: [include_dir::DirEntry<'static>; 2] = [
    include_dir::DirEntry::Dir(include_dir::Dir::new("en", &EN_FILES)),
    include_dir::DirEntry::Dir(include_dir::Dir::new("zh", &ZH_FILES)),
];

#[cfg(feature = "dir")]
pub(super) static DIR: include_dir::Dir<'static> = include_dir::Dir::new("", &LANGUAGES);
