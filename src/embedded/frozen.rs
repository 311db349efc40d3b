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
    /// Email (邮件): Turn emails into Flashduty alerts: choose a push mode, let your system send mail to the integration's address, and have recovery mails recover alerts.
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
    /// Prometheus: Send Prometheus alerts to Flashduty from Alertmanager: a webhook receiver triggers an alert when a rule fires and recovers it afterwards.
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
    /// Zabbix: Connect Zabbix 3.x to 7.x to Flashduty with a ready-made media type or script, so that problems trigger alerts and their resolution recovers them.
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
    /// Alibaba Cloud ARMS (阿里云 ARMS): Send the alerts of ARMS Alert Management to Flashduty with a webhook in Alertmanager format, so that a resolved alert recovers.
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
    /// Alibaba Cloud SLS (阿里云 SLS): Send Simple Log Service alerts to Flashduty with a webhook, an alert template, and an action policy, with recovery.
    #[doc(alias = "sls")]
    #[doc(alias = "simple log service")]
    #[doc(alias = "日志服务")]
    #[doc(alias = "阿里云日志服务")]
    #[doc(alias = "aliyun sls")]
    #[doc(alias = "aliyun")]
    #[doc(alias = "alibaba cloud")]
    #[doc(alias = "阿里云")]
    AliyunSLS,
    /// AWS CloudWatch: Send CloudWatch alarms, cost anomalies and other SNS messages to Flashduty, with recovery, severity and labels.
    #[doc(alias = "cloudwatch")]
    #[doc(alias = "amazon cloudwatch")]
    #[doc(alias = "cloudwatch alarm")]
    #[doc(alias = "aws")]
    #[doc(alias = "亚马逊云监控")]
    #[doc(alias = "亚马逊云")]
    AWSCW,
    /// Azure Monitor: Send Azure Monitor alerts to Flashduty with a webhook in an action group, with recovery by alert type, health events, and labels.
    #[doc(alias = "azure")]
    #[doc(alias = "microsoft azure")]
    #[doc(alias = "azure alerts")]
    #[doc(alias = "action group")]
    #[doc(alias = "微软云")]
    #[doc(alias = "微软云监控")]
    AzureMonitor,
    /// Baidu Cloud BCM (百度云监控 BCM): Enter Flashduty as the callback URL of alarm policies in Baidu Cloud Monitor (BCM), so that alarms arrive with their level and recover.
    #[doc(alias = "baidu cloud")]
    #[doc(alias = "baidu ai cloud")]
    #[doc(alias = "baidu cloud monitor")]
    #[doc(alias = "bcm")]
    #[doc(alias = "百度云")]
    #[doc(alias = "百度智能云")]
    #[doc(alias = "百度云监控")]
    #[doc(alias = "云监控")]
    BaiDuBCM,
    /// Huawei Cloud CES (华为云监控 CES): Send Huawei Cloud Eye alarms to Flashduty over HTTPS: severities carry over, and an alert recovers when Cloud Eye clears the alarm.
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
    #[doc(alias = "chronograf")]
    #[doc(alias = "tick stack")]
    #[doc(alias = "时序数据库")]
    InfluxDB,
    /// Open-Falcon: Let the alarm module of Open-Falcon call Flashduty for each event of a template or expression, with recoveries and a severity from its priority.
    #[doc(alias = "falcon")]
    #[doc(alias = "open falcon")]
    #[doc(alias = "falcon-plus")]
    #[doc(alias = "falcon+")]
    #[doc(alias = "小米监控")]
    OpenFalcon,
    /// PagerDuty: Send alerts from any system that supports the PagerDuty Events API, v1 or v2, to Flashduty by changing its address and its key.
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
    /// Tencent Cloud CLS (腾讯云日志服务 CLS): Send alarms of Tencent Cloud Log Service (CLS) to Flashduty with a custom API callback and a ready-made request body, including recoveries.
    #[doc(alias = "tencent cloud")]
    #[doc(alias = "cls")]
    #[doc(alias = "cloud log service")]
    #[doc(alias = "tencent log service")]
    #[doc(alias = "腾讯云")]
    #[doc(alias = "日志服务")]
    #[doc(alias = "腾讯云日志服务")]
    TencentCLS,
    /// Tencent Cloud Monitor CM (腾讯云监控 CM): Send alarms of Tencent Cloud Monitor, now part of Tencent Cloud Observability Platform, to Flashduty with a callback in a notification template.
    #[doc(alias = "tencent cloud")]
    #[doc(alias = "tcop")]
    #[doc(alias = "cloud monitor")]
    #[doc(alias = "tencent cloud observability platform")]
    #[doc(alias = "腾讯云")]
    #[doc(alias = "云监控")]
    #[doc(alias = "腾讯云监控")]
    #[doc(alias = "腾讯云可观测平台")]
    TencentCm,
    /// Tencent Cloud EventBridge (腾讯云 EventBridge): Send events of Tencent Cloud services to Flashduty with an EventBridge rule that sends them to a custom webhook.
    #[doc(alias = "tencent cloud")]
    #[doc(alias = "tencent eventbridge")]
    #[doc(alias = "event bridge")]
    #[doc(alias = "tencent events")]
    #[doc(alias = "腾讯云")]
    #[doc(alias = "事件总线")]
    #[doc(alias = "腾讯云事件总线")]
    TencentEb,
    /// OceanBase: Send OceanBase Cloud Platform alerts to Flashduty with a custom script channel: severities match the OCP levels, and recovered alerts turn Ok.
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
    /// Sentry: Send Sentry issue alerts and metric alerts to Flashduty through an internal integration, and recover them when the issue is resolved.
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
    /// AWS EventBridge: Send AWS events to Flashduty with an EventBridge rule, through an API destination or SNS. Findings, health events and alarms merge and recover.
    #[doc(alias = "eventbridge")]
    #[doc(alias = "amazon eventbridge")]
    #[doc(alias = "cloudwatch events")]
    #[doc(alias = "event bus")]
    #[doc(alias = "aws")]
    #[doc(alias = "amazon")]
    #[doc(alias = "亚马逊云")]
    #[doc(alias = "亚马逊云事件")]
    AWSEventBridge,
    /// Dynatrace: Receive Dynatrace problems in Flashduty through a custom problem notification: which payload to paste, which alerting profile to select, how alerts recover.
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
    /// Google Cloud Monitoring: Send Cloud Monitoring, Error Reporting, Security Command Center, and budget alerts of Google Cloud to Flashduty by webhook or Pub/Sub.
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
    /// Splunk: Send Splunk alerts to Flashduty with the webhook alert action, including the allow list, and close alerts for which Splunk sends no recovery.
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
    /// SolarWinds: Send SolarWinds Observability alerts and their recoveries to Flashduty, with one webhook configuration for each alert type, or from self-hosted Orion.
    #[doc(alias = "orion")]
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
    /// StateCloud (天翼云): Send StateCloud alarms to Flashduty with the Alert Callback of a Cloud Eye alarm rule, and see which nodes need the Huawei Cloud integration.
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
    /// WeCom (企业微信): Connect WeCom through the ready-made Flashduty app or a custom app, and handle incidents on message cards in chat.
    #[doc(alias = "企业微信")]
    #[doc(alias = "企微")]
    #[doc(alias = "wework")]
    #[doc(alias = "wechat work")]
    #[doc(alias = "wxwork")]
    #[doc(alias = "企业微信应用")]
    #[doc(alias = "企微应用")]
    #[doc(alias = "企业微信作战室")]
    Wecom,
    /// Slack: Install the Flashduty app in your Slack workspace to send incidents to people and channels as cards and to create war rooms with one click.
    #[doc(alias = "slack app")]
    #[doc(alias = "slack bot")]
    #[doc(alias = "slack channel")]
    #[doc(alias = "slack 应用")]
    #[doc(alias = "slack 频道")]
    #[doc(alias = "slack 作战室")]
    Slack,
    /// Microsoft Teams: Add the Flashduty app to Microsoft Teams and link teams, chats and people, so that incidents arrive as cards that responders can act on.
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
    /// ZStack: Send resource and event alarms of ZStack Cloud to Flashduty through a webhook endpoint, recoveries of resource alarms included.
    #[doc(alias = "zstack cloud")]
    #[doc(alias = "zwatch")]
    #[doc(alias = "zstack sns")]
    #[doc(alias = "云轴")]
    #[doc(alias = "云轴科技")]
    ZStack,
    /// Keep: Connect Keep's Flashduty provider and load a workflow that triggers a Flashduty alert when one fires in Keep and recovers it once it is resolved.
    #[doc(alias = "keephq")]
    #[doc(alias = "keep hq")]
    #[doc(alias = "keep workflow")]
    #[doc(alias = "keep aiops")]
    #[doc(alias = "elastic keep")]
    Keep,
    /// ElastAlert 2: Send ElastAlert 2 matches to Flashduty with its built-in flashduty alerter, and recover the alert with a second rule that reports the end of the problem.
    #[doc(alias = "elastalert")]
    #[doc(alias = "elast alert")]
    #[doc(alias = "elasticsearch alert")]
    #[doc(alias = "opensearch alert")]
    #[doc(alias = "elk alert")]
    #[doc(alias = "es 告警")]
    ElastAlert2,
    /// Dingtalk Alert (钉钉告警): Point a system that can only notify a Dingtalk group robot at Flashduty, and let its messages trigger, update and recover alerts.
    #[doc(alias = "钉钉")]
    #[doc(alias = "dingtalk robot")]
    #[doc(alias = "dingtalk bot")]
    #[doc(alias = "dingtalk webhook")]
    #[doc(alias = "dingding")]
    #[doc(alias = "钉钉机器人")]
    #[doc(alias = "钉钉群机器人")]
    #[doc(alias = "钉钉消息告警")]
    DingtalkAlert,
    /// Feishu Alert (飞书告警): Receive the messages of systems that only support a Feishu or Lark group bot, and have them trigger, update and recover alerts in Flashduty.
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
    /// ServiceNow Sync (ServiceNow 同步): Sync Flashduty and ServiceNow incidents, one way or both ways: state, urgency, comments and custom fields.
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
    /// RUM: Turn on alerts for a RUM application, so that a new, reopened or escalated Issue triggers a Flashduty alert and closing the Issue recovers it.
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
    /// WeCom Bot Compatible (企微机器人兼容): Turn messages meant for a WeCom group bot into Flashduty alerts, for systems that can notify only through WeCom: message types, rules, Alert Key, recovery.
    #[doc(alias = "wecom alert")]
    #[doc(alias = "wecom bot")]
    #[doc(alias = "wecom robot")]
    #[doc(alias = "wechat work bot")]
    #[doc(alias = "企微告警")]
    #[doc(alias = "企业微信机器人")]
    #[doc(alias = "企业微信群机器人")]
    #[doc(alias = "企微机器人")]
    WecomAlert,
    /// ServiceDesk Plus Sync (ServiceDesk Plus 同步): Sync Flashduty incidents and ManageEngine ServiceDesk Plus requests in one or both directions: authorization, webhook, trigger, status and field mapping.
    #[doc(alias = "servicedesk plus")]
    #[doc(alias = "service desk plus")]
    #[doc(alias = "manageengine")]
    #[doc(alias = "sdp")]
    #[doc(alias = "manageengine servicedesk")]
    #[doc(alias = "servicedesk plus 工单")]
    #[doc(alias = "卓豪")]
    #[doc(alias = "工单同步")]
    ServiceDeskPlusSync,
    /// Harbor: Send events of Harbor projects to Flashduty through a webhook: failed scans, quotas, replications; which events to select, delivery, troubleshooting.
    #[doc(alias = "goharbor")]
    #[doc(alias = "harbor registry")]
    #[doc(alias = "container registry")]
    #[doc(alias = "image scan")]
    #[doc(alias = "trivy")]
    #[doc(alias = "镜像仓库")]
    #[doc(alias = "镜像扫描")]
    Harbor,
    /// Label Mapping API (标签映射 API): Label Mapping API reference: how Flashduty requests alert labels from your service, with all fields, responses, limits, errors, retries and security.
    #[doc(alias = "label mapping")]
    #[doc(alias = "label enrichment")]
    #[doc(alias = "label enhancement")]
    #[doc(alias = "alert enrichment")]
    #[doc(alias = "cmdb")]
    #[doc(alias = "标签映射")]
    #[doc(alias = "标签增强")]
    #[doc(alias = "告警增强")]
    LabelMappingAPI,
    /// Volcengine RTC (火山引擎 RTC): Send Volcengine RTC alerts to Flashduty with the alert callback of a rule: rule types and when they notify, severities, a test call, alerts that stay open.
    #[doc(alias = "volcengine")]
    #[doc(alias = "火山引擎")]
    #[doc(alias = "火山云")]
    #[doc(alias = "veRTC")]
    #[doc(alias = "real-time communication")]
    #[doc(alias = "实时音视频")]
    #[doc(alias = "火山引擎实时音视频")]
    #[doc(alias = "byteplus rtc")]
    VolcEngineRTC,
    /// UCloud CloudWatch: Send UCloud CloudWatch alarms to Flashduty with the webhook of a notification template: template, alarm policies, a test, and what the message contains.
    #[doc(alias = "ucloud")]
    #[doc(alias = "ucloud monitor")]
    #[doc(alias = "umon")]
    #[doc(alias = "ucloud cloud watch")]
    #[doc(alias = "优刻得")]
    #[doc(alias = "UCloud 云监控")]
    #[doc(alias = "云监控")]
    UcloudCloudWatch,
    /// Nagios: Send host and service notifications of Nagios Core to Flashduty with a notification command: script, contact, test, recovery, troubleshooting.
    #[doc(alias = "nagios core")]
    #[doc(alias = "nagios4")]
    #[doc(alias = "nagios xi")]
    #[doc(alias = "nrpe")]
    #[doc(alias = "notification command")]
    #[doc(alias = "nagios 监控")]
    Nagios,
    /// JD Cloud Monitor (京东云监控): Send JD Cloud alarms to Flashduty with the alert callback of a notice template: the template to paste, the rules that use it, levels and recovery.
    #[doc(alias = "jdcloud")]
    #[doc(alias = "jd cloud")]
    #[doc(alias = "jd cloud monitoring")]
    #[doc(alias = "jingdong cloud")]
    #[doc(alias = "京东云")]
    #[doc(alias = "京东云云监控")]
    #[doc(alias = "京东智联云")]
    JDCloudMonitor,
    /// Alibaba Cloud Prometheus (阿里云 Prometheus 监控): Send the alerts of Prometheus rules in Alibaba Cloud Monitor to Flashduty through a custom webhook: notification object, rule, severities, test.
    #[doc(alias = "aliyun prometheus")]
    #[doc(alias = "managed service for prometheus")]
    #[doc(alias = "arms prometheus")]
    #[doc(alias = "cloudmonitor prometheus")]
    #[doc(alias = "阿里云 prometheus")]
    #[doc(alias = "可观测监控 prometheus 版")]
    #[doc(alias = "aliyun")]
    #[doc(alias = "阿里云")]
    AliyunPrometheus,
    /// HTTP Pull: HTTP Pull reference: how Flashduty requests alerts from your HTTP endpoint, with paging, response format, severity mapping, limits and security.
    #[doc(alias = "http polling")]
    #[doc(alias = "pull alerts")]
    #[doc(alias = "api polling")]
    #[doc(alias = "rest pull")]
    #[doc(alias = "cursor pagination")]
    #[doc(alias = "http 拉取")]
    #[doc(alias = "轮询告警")]
    #[doc(alias = "拉取告警")]
    HttpPull,
    /// Datadog: Send Datadog monitor alerts to Flashduty through a webhook: payload template, recovery by alert cycle, severities, custom labels, troubleshooting.
    #[doc(alias = "dd")]
    #[doc(alias = "datadog monitor")]
    #[doc(alias = "datadog webhook")]
    #[doc(alias = "datadog apm")]
    #[doc(alias = "datadog 告警")]
    Datadog,
    /// Elastic: Send alerts of Kibana rules to Flashduty through the Webhook connector, with a recovery for each alert: template, severities, licences, troubleshooting.
    #[doc(alias = "elasticsearch")]
    #[doc(alias = "kibana")]
    #[doc(alias = "elk")]
    #[doc(alias = "kibana alerting")]
    #[doc(alias = "elastic cloud")]
    #[doc(alias = "elastic observability")]
    #[doc(alias = "elastic security")]
    Elastic,
    /// New Relic: Send New Relic issues to Flashduty through a workflow with a webhook destination: payload template, notification triggers, recovery, severities.
    #[doc(alias = "nr")]
    #[doc(alias = "new relic one")]
    #[doc(alias = "new relic alerts")]
    #[doc(alias = "new relic workflow")]
    #[doc(alias = "nrql")]
    #[doc(alias = "new relic apm")]
    NewRelic,
    /// GitHub: Send failed GitHub Actions workflows and Dependabot, code scanning and secret scanning alerts to Flashduty, with recovery once they are fixed.
    #[doc(alias = "github actions")]
    #[doc(alias = "dependabot")]
    #[doc(alias = "code scanning")]
    #[doc(alias = "secret scanning")]
    #[doc(alias = "github workflow")]
    #[doc(alias = "ghes")]
    #[doc(alias = "github 告警")]
    #[doc(alias = "工作流失败")]
    Github,
    /// GitLab: Send failed GitLab pipelines, failed deployments and vulnerabilities to Flashduty with a webhook, and recover the alerts once they are fixed.
    #[doc(alias = "gitlab ci")]
    #[doc(alias = "gitlab cicd")]
    #[doc(alias = "gitlab pipeline")]
    #[doc(alias = "gitlab 流水线")]
    #[doc(alias = "gitlab 漏洞")]
    #[doc(alias = "流水线告警")]
    Gitlab,
    /// Jenkins Changes (Jenkins 变更): Send the builds of Jenkins deployment jobs to Flashduty as change events, so that an incident shows what was deployed when it began.
    #[doc(alias = "jenkins")]
    #[doc(alias = "jenkins build")]
    #[doc(alias = "jenkins pipeline")]
    #[doc(alias = "jenkinsfile")]
    #[doc(alias = "notification plugin")]
    #[doc(alias = "jenkins 构建")]
    #[doc(alias = "jenkins 发布")]
    JenkinsChange,
    /// GitHub Changes (GitHub 变更): Send GitHub deployments and releases to Flashduty as change events, so that an incident shows what was released when it began.
    #[doc(alias = "github deployment")]
    #[doc(alias = "github release")]
    #[doc(alias = "github actions deployment")]
    #[doc(alias = "github 部署")]
    #[doc(alias = "github 发布")]
    #[doc(alias = "发布变更")]
    GithubChange,
    /// GitLab Changes (GitLab 变更): Send GitLab deployments to Flashduty as change events, so that an incident shows what was being deployed when it began.
    #[doc(alias = "gitlab deployment")]
    #[doc(alias = "gitlab deploy")]
    #[doc(alias = "gitlab environment")]
    #[doc(alias = "gitlab 部署")]
    #[doc(alias = "gitlab 发布")]
    GitlabChange,
    /// Opsgenie Compatible (Opsgenie 兼容): Send alerts to Flashduty from tools that use the Opsgenie Alert API by changing one URL: compatibility, Alertmanager, Grafana, scripts, migration.
    #[doc(alias = "opsgenie")]
    #[doc(alias = "ops genie")]
    #[doc(alias = "opsgenie alert api")]
    #[doc(alias = "genie key")]
    #[doc(alias = "opsgenie migration")]
    #[doc(alias = "atlassian opsgenie")]
    #[doc(alias = "opsgenie 迁移")]
    #[doc(alias = "opsgenie 协议")]
    OpsgenieCompat,
    /// Argo CD: Send failed syncs and degraded applications from Argo CD Notifications to Flashduty, and recover the alerts once they are fixed.
    #[doc(alias = "argocd")]
    #[doc(alias = "argo")]
    #[doc(alias = "argocd notifications")]
    #[doc(alias = "gitops")]
    #[doc(alias = "应用同步失败")]
    Argocd,
    /// Argo CD Changes (Argo CD 变更): Send the sync operations of Argo CD to Flashduty as change events, so that an incident shows what was being deployed when it began.
    #[doc(alias = "argocd sync")]
    #[doc(alias = "argocd change")]
    #[doc(alias = "argocd deployment")]
    #[doc(alias = "gitops sync")]
    #[doc(alias = "argo cd 同步")]
    #[doc(alias = "argocd 变更")]
    ArgocdChange,
    /// UptimeRobot: Send down, up and expiry notifications of UptimeRobot monitors to Flashduty with a webhook, so that alerts recover when a monitor is up again.
    #[doc(alias = "uptime robot")]
    #[doc(alias = "website monitoring")]
    #[doc(alias = "ssl expiry")]
    #[doc(alias = "网站监控")]
    #[doc(alias = "可用性监控")]
    UptimeRobot,
    /// PRTG: Send the states of PRTG sensors to Flashduty with two notification templates, one to trigger and one to recover, and a state trigger.
    #[doc(alias = "paessler")]
    #[doc(alias = "prtg network monitor")]
    #[doc(alias = "prtg hosted monitor")]
    #[doc(alias = "paessler prtg")]
    #[doc(alias = "prtg 传感器")]
    PRTG,
    /// Checkmk: Send host and service notifications of Checkmk to Flashduty with a notification script: installation, rule, recovery, flapping and downtimes.
    #[doc(alias = "check_mk")]
    #[doc(alias = "check mk")]
    #[doc(alias = "cmk")]
    #[doc(alias = "checkmk raw")]
    #[doc(alias = "omd")]
    #[doc(alias = "mknotifyd")]
    #[doc(alias = "checkmk 通知脚本")]
    Checkmk,
    /// Icinga: Send host and service notifications of Icinga 2 to Flashduty with a notification command and curl: configuration, clusters, recovery, troubleshooting.
    #[doc(alias = "icinga2")]
    #[doc(alias = "icinga 2")]
    #[doc(alias = "icinga web")]
    #[doc(alias = "icinga director")]
    #[doc(alias = "icingaweb2")]
    #[doc(alias = "icinga 告警")]
    Icinga,
    /// Okta: Send Okta account lockouts, breached credentials and reported suspicious activity to Flashduty with an event hook. Lockouts recover on unlock.
    #[doc(alias = "okta event hooks")]
    #[doc(alias = "okta workforce identity")]
    #[doc(alias = "account lockout")]
    #[doc(alias = "breached credential")]
    #[doc(alias = "okta 事件钩子")]
    #[doc(alias = "账户锁定")]
    Okta,
    /// Wazuh: Send Wazuh alerts to Flashduty with the manager's built-in shuffle integration: configuration, clusters, severities by rule level, troubleshooting.
    #[doc(alias = "wazuh manager")]
    #[doc(alias = "ossec")]
    #[doc(alias = "wazuh siem")]
    #[doc(alias = "wazuh xdr")]
    #[doc(alias = "integratord")]
    #[doc(alias = "shuffle integration")]
    #[doc(alias = "主机入侵检测")]
    Wazuh,
    /// CrowdStrike: Send CrowdStrike Falcon endpoint and Next-Gen SIEM detections to Flashduty with a Fusion SOAR workflow and its Cloud HTTP Request action.
    #[doc(alias = "crowdstrike falcon")]
    #[doc(alias = "fusion soar")]
    #[doc(alias = "falcon insight")]
    #[doc(alias = "next-gen siem")]
    #[doc(alias = "ng-siem")]
    #[doc(alias = "edr")]
    #[doc(alias = "终端检测与响应")]
    Crowdstrike,
    /// Microsoft Sentinel: Send Microsoft Sentinel incidents to Flashduty with automation rules and a Logic Apps playbook. Closing an incident recovers its alert.
    #[doc(alias = "sentinel")]
    #[doc(alias = "azure sentinel")]
    #[doc(alias = "microsoft defender xdr")]
    #[doc(alias = "defender portal")]
    #[doc(alias = "logic apps playbook")]
    #[doc(alias = "azure siem")]
    #[doc(alias = "微软哨兵")]
    MicrosoftSentinel,
    /// Splunk Observability Cloud: Send the alerts of Splunk Observability Cloud detectors (formerly SignalFx) to Flashduty through a webhook, with recovery, severities and labels.
    #[doc(alias = "signalfx")]
    #[doc(alias = "sfx")]
    #[doc(alias = "splunk o11y")]
    #[doc(alias = "splunk apm")]
    #[doc(alias = "splunk infrastructure monitoring")]
    #[doc(alias = "splunk synthetics")]
    #[doc(alias = "splunk rum")]
    SplunkObservability,
    /// Sumo Logic: Send the alerts of Sumo Logic monitors to Flashduty through a webhook connection, one alert for each group, with recovery and severities.
    #[doc(alias = "sumo")]
    #[doc(alias = "sumo logic monitor")]
    #[doc(alias = "sumo logic connections")]
    #[doc(alias = "sumo 日志")]
    #[doc(alias = "sumo 告警")]
    SumoLogic,
    /// MongoDB Atlas: Send the alerts of a MongoDB Atlas project to Flashduty through its webhook integration: roles, notifiers, recovery, severities and labels.
    #[doc(alias = "mongodb")]
    #[doc(alias = "mongo")]
    #[doc(alias = "mongo atlas")]
    #[doc(alias = "atlas alerts")]
    #[doc(alias = "mms")]
    #[doc(alias = "mongodb 云")]
    #[doc(alias = "mongodb 告警")]
    MongodbAtlas,
    /// Pingdom: Send state changes of Pingdom uptime and transaction checks to Flashduty with a webhook, so that alerts recover when a check is up again.
    #[doc(alias = "solarwinds pingdom")]
    #[doc(alias = "uptime check")]
    #[doc(alias = "transaction check")]
    #[doc(alias = "synthetic monitoring")]
    #[doc(alias = "拨测")]
    #[doc(alias = "网站监控")]
    Pingdom,
    /// StatusCake: Send down and up notifications of StatusCake uptime tests to Flashduty with a webhook, so that alerts recover when a test is up again.
    #[doc(alias = "status cake")]
    #[doc(alias = "uptime test")]
    #[doc(alias = "heartbeat test")]
    #[doc(alias = "contact group")]
    #[doc(alias = "notification group")]
    #[doc(alias = "网站监控")]
    StatusCake,
    /// Site24x7: Send status changes of Site24x7 monitors to Flashduty with a webhook: Down, Trouble and Critical trigger alerts, Up recovers them.
    #[doc(alias = "zoho site24x7")]
    #[doc(alias = "manageengine site24x7")]
    #[doc(alias = "site 24x7")]
    #[doc(alias = "website monitoring")]
    #[doc(alias = "卓豪 site24x7")]
    #[doc(alias = "网站监控")]
    Site24x7,
    /// LogicMonitor: Send LogicMonitor alerts to Flashduty with Custom HTTP Delivery: template, escalation chain and alert rule, severities, recovery, troubleshooting.
    #[doc(alias = "logic monitor")]
    #[doc(alias = "lm envision")]
    #[doc(alias = "lm alerts")]
    #[doc(alias = "custom http delivery")]
    #[doc(alias = "logicmodule")]
    #[doc(alias = "基础设施监控")]
    Logicmonitor,
    /// SonarQube: Send failed quality gates of SonarQube Server and SonarQube Cloud to Flashduty with a webhook. Alerts recover when the gate passes.
    #[doc(alias = "sonar")]
    #[doc(alias = "sonarqube server")]
    #[doc(alias = "sonarqube cloud")]
    #[doc(alias = "sonarcloud")]
    #[doc(alias = "quality gate")]
    #[doc(alias = "质量门禁")]
    #[doc(alias = "质量阈")]
    #[doc(alias = "代码质量")]
    Sonarqube,
    /// AWS Health: Send AWS Health events to Flashduty with an EventBridge rule: outages, scheduled changes and account notifications, with recovery when they close.
    #[doc(alias = "aws health dashboard")]
    #[doc(alias = "personal health dashboard")]
    #[doc(alias = "phd")]
    #[doc(alias = "service health")]
    #[doc(alias = "scheduled change")]
    #[doc(alias = "aws 运行状况")]
    #[doc(alias = "aws 健康事件")]
    #[doc(alias = "计划变更")]
    AwsHealth,
    /// AWS Security Hub: Send findings of AWS Security Hub CSPM to Flashduty with an EventBridge rule. Each finding is one alert that recovers when it is resolved or archived.
    #[doc(alias = "security hub")]
    #[doc(alias = "security hub cspm")]
    #[doc(alias = "securityhub")]
    #[doc(alias = "asff")]
    #[doc(alias = "aws findings")]
    #[doc(alias = "amazon inspector findings")]
    #[doc(alias = "aws 安全中心")]
    AwsSecurityHub,
    /// DB Pull: DB Pull reference: how Flashduty queries alerts from MySQL, PostgreSQL or ClickHouse, with cursor, field and severity mapping, limits and security.
    #[doc(alias = "database pull")]
    #[doc(alias = "sql pull")]
    #[doc(alias = "mysql")]
    #[doc(alias = "postgresql")]
    #[doc(alias = "clickhouse")]
    #[doc(alias = "database polling")]
    #[doc(alias = "数据库拉取")]
    #[doc(alias = "数据库告警")]
    DbPull,
    /// Atlassian Statuspage: Follow the status pages of services you depend on: component outages and incidents on any Atlassian Statuspage arrive in Flashduty.
    #[doc(alias = "status page")]
    #[doc(alias = "statuspage.io")]
    #[doc(alias = "atlassian status page")]
    #[doc(alias = "third-party status")]
    #[doc(alias = "状态页")]
    #[doc(alias = "第三方服务状态")]
    #[doc(alias = "上游服务状态")]
    Statuspage,
    /// LibreNMS: Send LibreNMS device alerts to Flashduty through an API transport, with a recovery for each alert rule and device.
    #[doc(alias = "libre nms")]
    #[doc(alias = "snmp monitoring")]
    #[doc(alias = "network monitoring")]
    #[doc(alias = "网络监控")]
    #[doc(alias = "网络设备监控")]
    Librenms,
    /// Netdata: Send alerts of the Netdata Agent to Flashduty through its custom notification method, with a recovery for each alert, chart and host.
    #[doc(alias = "netdata agent")]
    #[doc(alias = "netdata cloud")]
    #[doc(alias = "alarm-notify")]
    #[doc(alias = "health_alarm_notify")]
    #[doc(alias = "custom_sender")]
    #[doc(alias = "主机监控")]
    Netdata,
    /// OpenSearch: Send the triggers of OpenSearch Alerting monitors to Flashduty through a custom webhook channel, with severities and an auto-resolve timeout.
    #[doc(alias = "open search")]
    #[doc(alias = "opensearch alerting")]
    #[doc(alias = "opensearch dashboards")]
    #[doc(alias = "opensearch monitor")]
    #[doc(alias = "amazon opensearch service")]
    #[doc(alias = "日志告警")]
    Opensearch,
    /// Rollbar: Send Rollbar items to Flashduty through the project's webhook: new, repeated, reactivated and resolved errors, with severity and labels.
    #[doc(alias = "rollbar item")]
    #[doc(alias = "rollbar webhook")]
    #[doc(alias = "error tracking")]
    #[doc(alias = "exception monitoring")]
    #[doc(alias = "错误监控")]
    #[doc(alias = "异常监控")]
    Rollbar,
    /// BugSnag: Send BugSnag errors to Flashduty through the project's webhook: new, frequent and reopened errors, with recovery when they are fixed.
    #[doc(alias = "bug snag")]
    #[doc(alias = "insight hub")]
    #[doc(alias = "smartbear insight hub")]
    #[doc(alias = "bugsnag webhook")]
    #[doc(alias = "crash reporting")]
    #[doc(alias = "错误监控")]
    #[doc(alias = "崩溃监控")]
    Bugsnag,
    /// Honeycomb: Send Honeycomb Triggers and SLO burn alerts to Flashduty through a webhook recipient with payload templates, severity and recovery.
    #[doc(alias = "honeycomb.io")]
    #[doc(alias = "honeycomb trigger")]
    #[doc(alias = "burn alert")]
    #[doc(alias = "slo burn alert")]
    #[doc(alias = "error budget")]
    #[doc(alias = "燃尽告警")]
    #[doc(alias = "错误预算")]
    Honeycomb,
    /// Veeam ONE: Send Veeam ONE alarms to Flashduty by email: an email integration with rules triggers an alert for each alarm and recovers it.
    #[doc(alias = "veeam")]
    #[doc(alias = "veeam backup")]
    #[doc(alias = "veeam monitor")]
    #[doc(alias = "backup monitoring")]
    #[doc(alias = "备份监控")]
    #[doc(alias = "备份告警")]
    VeeamOne,
    /// HCP Terraform: Send the runs of HCP Terraform workspaces to Flashduty as change events, so that responders can see what changed around an incident.
    #[doc(alias = "terraform cloud")]
    #[doc(alias = "terraform enterprise")]
    #[doc(alias = "tfc")]
    #[doc(alias = "tfe")]
    #[doc(alias = "terraform run")]
    #[doc(alias = "hashicorp terraform")]
    #[doc(alias = "terraform 变更")]
    #[doc(alias = "基础设施变更")]
    HcpTerraformChange,
    /// SigNoz: Send SigNoz alerts to Flashduty through a webhook notification channel and a Prometheus integration, with severity and recovery.
    #[doc(alias = "sig noz")]
    #[doc(alias = "signoz cloud")]
    #[doc(alias = "signoz alerts")]
    #[doc(alias = "signoz webhook")]
    #[doc(alias = "opentelemetry alerts")]
    #[doc(alias = "可观测性")]
    Signoz,
    /// Falco: Send Falco runtime security events to Flashduty through Falcosidekick or http_output: setup, severities, labels, and how to close the alerts.
    #[doc(alias = "falcosidekick")]
    #[doc(alias = "runtime security")]
    #[doc(alias = "container security")]
    #[doc(alias = "sysdig falco")]
    #[doc(alias = "运行时安全")]
    #[doc(alias = "容器安全")]
    Falco,
    /// Snyk: Send new and fixed vulnerabilities of Snyk Open Source and Container projects to Flashduty through a Snyk webhook, with a recovery for each issue.
    #[doc(alias = "snyk open source")]
    #[doc(alias = "snyk container")]
    #[doc(alias = "sca")]
    #[doc(alias = "vulnerability scan")]
    #[doc(alias = "cve")]
    #[doc(alias = "漏洞扫描")]
    #[doc(alias = "开源漏洞")]
    #[doc(alias = "依赖漏洞")]
    Snyk,
    /// Flux CD: Send failed reconciliations of Flux objects to Flashduty through a generic Provider, with a recovery when the object reconciles again.
    #[doc(alias = "flux")]
    #[doc(alias = "fluxcd")]
    #[doc(alias = "flux v2")]
    #[doc(alias = "notification-controller")]
    #[doc(alias = "kustomization")]
    #[doc(alias = "helmrelease")]
    #[doc(alias = "调谐失败")]
    Fluxcd,
    /// Flux CD Changes (Flux CD 变更): Send the revisions that Flux applies to Flashduty as change events, so that an incident shows what was being deployed when it began.
    #[doc(alias = "flux change")]
    #[doc(alias = "fluxcd change")]
    #[doc(alias = "flux deployment")]
    #[doc(alias = "kustomization change")]
    #[doc(alias = "helmrelease change")]
    #[doc(alias = "flux 部署")]
    #[doc(alias = "flux 变更")]
    FluxcdChange,
    /// Coralogix: Send Coralogix alerts to Flashduty through a Generic HTTPS connector of Notification Center, with recoveries: template, routing, severities.
    #[doc(alias = "coralogix alerts")]
    #[doc(alias = "notification center")]
    #[doc(alias = "generic https")]
    #[doc(alias = "cx")]
    #[doc(alias = "日志告警")]
    #[doc(alias = "可观测平台")]
    Coralogix,
    /// Checkly: Send failures, degradations, recoveries and certificate warnings of Checkly checks to Flashduty through a Webhook alert channel.
    #[doc(alias = "checklyhq")]
    #[doc(alias = "synthetic monitoring")]
    #[doc(alias = "api check")]
    #[doc(alias = "browser check")]
    #[doc(alias = "heartbeat")]
    #[doc(alias = "拨测")]
    #[doc(alias = "合成监控")]
    Checkly,
    /// Healthchecks.io: Send down and up notifications of Healthchecks.io checks to Flashduty through a webhook: template, test, severities, missing recoveries.
    #[doc(alias = "healthchecks")]
    #[doc(alias = "hc-ping")]
    #[doc(alias = "cron monitoring")]
    #[doc(alias = "heartbeat monitoring")]
    #[doc(alias = "dead man switch")]
    #[doc(alias = "定时任务监控")]
    #[doc(alias = "心跳监控")]
    HealthchecksIO,
    /// EMQX: Send EMQX alarms to Flashduty: the alert integration of EMQX Cloud, or two rules with an HTTP Server action in self-hosted EMQX.
    #[doc(alias = "emqx cloud")]
    #[doc(alias = "mqtt broker")]
    #[doc(alias = "mqtt")]
    #[doc(alias = "emq")]
    #[doc(alias = "物联网消息")]
    #[doc(alias = "消息服务器")]
    Emqx,
    /// HashiCorp Consul: Send failing and recovering Consul health checks to Flashduty through a checks watch with an HTTP handler: setup, ACL, severities, troubleshooting.
    #[doc(alias = "consul watch")]
    #[doc(alias = "consul health check")]
    #[doc(alias = "health check")]
    #[doc(alias = "service discovery")]
    #[doc(alias = "service mesh")]
    #[doc(alias = "服务发现")]
    #[doc(alias = "健康检查")]
    Consul,
    /// Firebase Crashlytics: Send new crashes, regressions and velocity alerts of Firebase Crashlytics to Flashduty through a small Cloud Function with retries.
    #[doc(alias = "firebase")]
    #[doc(alias = "crashlytics")]
    #[doc(alias = "mobile crash")]
    #[doc(alias = "app crash")]
    #[doc(alias = "anr")]
    #[doc(alias = "应用崩溃")]
    #[doc(alias = "移动端崩溃")]
    FirebaseCrashlytics,
    /// ThousandEyes: Send Cisco ThousandEyes alerts to Flashduty through a classic webhook of the alert rule, with a recovery when the alert clears.
    #[doc(alias = "cisco thousandeyes")]
    #[doc(alias = "thousand eyes")]
    #[doc(alias = "network monitoring")]
    #[doc(alias = "internet monitoring")]
    #[doc(alias = "synthetic monitoring")]
    #[doc(alias = "网络监控")]
    #[doc(alias = "拨测")]
    Thousandeyes,
    /// Instana: Send IBM Instana issues and incidents to Flashduty through a Generic webhook alert channel, with a recovery when they close.
    #[doc(alias = "ibm instana")]
    #[doc(alias = "instana apm")]
    #[doc(alias = "smart alerts")]
    #[doc(alias = "application performance monitoring")]
    #[doc(alias = "应用性能监控")]
    Instana,
    /// SolarWinds Orion: Send alerts of self-hosted SolarWinds Platform (Orion) to Flashduty with a trigger action and a reset action that post JSON.
    #[doc(alias = "solarwinds platform")]
    #[doc(alias = "orion platform")]
    #[doc(alias = "solarwinds npm")]
    #[doc(alias = "solarwinds sam")]
    #[doc(alias = "network performance monitor")]
    #[doc(alias = "网络监控")]
    SolarwindsOrion,
    /// Azure DevOps Changes (Azure DevOps 变更): Send Azure DevOps pipeline runs and classic release deployments to Flashduty as change events through service hooks.
    #[doc(alias = "azure pipelines")]
    #[doc(alias = "ado")]
    #[doc(alias = "vsts")]
    #[doc(alias = "tfs")]
    #[doc(alias = "classic release")]
    #[doc(alias = "service hooks")]
    #[doc(alias = "azure 管道")]
    #[doc(alias = "发布变更")]
    AzureDevopsChange,
    /// Red Hat OpenShift: Send alerts of OpenShift monitoring to Flashduty through a webhook receiver of the built-in Alertmanager.
    #[doc(alias = "openshift")]
    #[doc(alias = "ocp")]
    #[doc(alias = "rosa")]
    #[doc(alias = "okd")]
    #[doc(alias = "openshift monitoring")]
    #[doc(alias = "容器平台")]
    RedHatOpenshift,
    /// Apache HertzBeat: Send firing and resolved alerts of Apache HertzBeat to Flashduty with a WebHook receiver and a notice policy: setup, severities, troubleshooting.
    #[doc(alias = "hertz beat")]
    #[doc(alias = "tancloud")]
    #[doc(alias = "agentless monitoring")]
    #[doc(alias = "赫兹跳动")]
    #[doc(alias = "实时监控")]
    #[doc(alias = "无 agent 监控")]
    Hertzbeat,
    /// Apache DolphinScheduler: Send failures, recoveries and timeouts of Apache DolphinScheduler workflows to Flashduty through the Http alert plugin: setup and troubleshooting.
    #[doc(alias = "dolphin scheduler")]
    #[doc(alias = "workflow scheduler")]
    #[doc(alias = "job scheduling")]
    #[doc(alias = "etl")]
    #[doc(alias = "海豚调度")]
    #[doc(alias = "任务调度")]
    #[doc(alias = "工作流调度")]
    Dolphinscheduler,
    /// Kingsoft Cloud Monitoring (金山云监控): Send metric and event alarms of Kingsoft Cloud Monitoring to Flashduty with an alarm callback, including recoveries of metric alarms: setup and tests.
    #[doc(alias = "kingsoft cloud")]
    #[doc(alias = "ksyun")]
    #[doc(alias = "ksc")]
    #[doc(alias = "kingsoft cloud monitor")]
    #[doc(alias = "cloud monitor")]
    #[doc(alias = "金山云")]
    #[doc(alias = "云监控")]
    KSCloudMonitor,
    /// Huawei Cloud AOM (华为云 AOM): Send alarms and recoveries of Huawei Cloud AOM to Flashduty through an SMN topic or a webhook data subscription: templates, severities, troubleshooting.
    #[doc(alias = "huawei cloud")]
    #[doc(alias = "华为云")]
    #[doc(alias = "aom")]
    #[doc(alias = "smn")]
    #[doc(alias = "application operations management")]
    #[doc(alias = "应用运维管理")]
    #[doc(alias = "华为云应用运维")]
    HuaweiyunAOM,
    /// Tencent Cloud Live (腾讯云直播): Get an alert when a stream pushed to Tencent Cloud Live (CSS) is interrupted, and a recovery when it is pushed again: callback template, error codes.
    #[doc(alias = "tencent cloud")]
    #[doc(alias = "css")]
    #[doc(alias = "cloud streaming services")]
    #[doc(alias = "tencent css")]
    #[doc(alias = "live streaming")]
    #[doc(alias = "腾讯云")]
    #[doc(alias = "云直播")]
    #[doc(alias = "直播推流")]
    TencentCSS,
    /// Logease (日志易): Send alerts and recoveries of Logease (Rizhiyi) monitoring items to Flashduty with an alarm plugin in Python: script, severities, troubleshooting.
    #[doc(alias = "yottabyte")]
    #[doc(alias = "yottaweb")]
    #[doc(alias = "log monitoring")]
    #[doc(alias = "优特捷")]
    #[doc(alias = "日志监控")]
    #[doc(alias = "日志分析")]
    Rizhiyi,
    /// Gitee: Record branch pushes, tags and merged pull requests of Gitee in Flashduty as change events, using a WebHook of a repository or an enterprise.
    #[doc(alias = "gitee webhook")]
    #[doc(alias = "oschina")]
    #[doc(alias = "gitee push")]
    #[doc(alias = "gitee 变更")]
    #[doc(alias = "码云")]
    #[doc(alias = "代码推送")]
    #[doc(alias = "代码合并")]
    GiteeChange,
    /// Zadig Changes (Zadig 变更): Record Zadig workflow tasks in Flashduty as change events, from start to result, with the system hook or a workflow notification.
    #[doc(alias = "zadig")]
    #[doc(alias = "koderover")]
    #[doc(alias = "zadig workflow")]
    #[doc(alias = "zadig 工作流")]
    #[doc(alias = "zadig 发布")]
    ZadigChange,
    /// Apollo Changes (Apollo 变更): Record every release, rollback and gray release of the Apollo configuration center in Flashduty as a change event, using the release webhook of Apollo Portal.
    #[doc(alias = "apollo")]
    #[doc(alias = "apollo portal")]
    #[doc(alias = "ctrip apollo")]
    #[doc(alias = "config release")]
    #[doc(alias = "配置中心")]
    #[doc(alias = "配置发布")]
    #[doc(alias = "携程 apollo")]
    ApolloChange,
    /// Kapacitor: Send Kapacitor alerts to Flashduty with the post event handler: TICKscript, shared endpoint or topic handler, recovery, severities and troubleshooting.
    #[doc(alias = "tickscript")]
    #[doc(alias = "tick stack")]
    #[doc(alias = "chronograf")]
    #[doc(alias = "influxdata kapacitor")]
    #[doc(alias = "时序告警")]
    Kapacitor,
    /// Gatus: Send failures and recoveries of Gatus endpoints to Flashduty with the custom alert provider: body template, thresholds, reminders and troubleshooting.
    #[doc(alias = "twin gatus")]
    #[doc(alias = "health dashboard")]
    #[doc(alias = "custom provider")]
    #[doc(alias = "健康检查")]
    #[doc(alias = "可用性监控")]
    Gatus,
    /// CrowdSec: Send detections of the CrowdSec Security Engine to Flashduty with its HTTP notification plugin: plugin file, profile, test, labels and troubleshooting.
    #[doc(alias = "crowd sec")]
    #[doc(alias = "security engine")]
    #[doc(alias = "cscli")]
    #[doc(alias = "ips")]
    #[doc(alias = "intrusion prevention")]
    #[doc(alias = "入侵防御")]
    Crowdsec,
    /// Fail2ban: Send Fail2ban bans to Flashduty with a custom action and recover the alerts at the unban: action file, jail, test and troubleshooting.
    #[doc(alias = "fail2ban-client")]
    #[doc(alias = "ip ban")]
    #[doc(alias = "brute force")]
    #[doc(alias = "jail")]
    #[doc(alias = "ssh 暴力破解")]
    #[doc(alias = "IP 封禁")]
    Fail2ban,
    /// Suricata: Send Suricata alerts to Flashduty through Wazuh, or directly from eve.json with a small script: severities, test, deduplication and troubleshooting.
    #[doc(alias = "eve json")]
    #[doc(alias = "eve.json")]
    #[doc(alias = "ids")]
    #[doc(alias = "nids")]
    #[doc(alias = "network intrusion detection")]
    #[doc(alias = "入侵检测")]
    Suricata,
    /// Sensu Go: Send check and keepalive events of Sensu Go to Flashduty with a pipe handler and a pipeline: recovery, severities, silences and troubleshooting.
    #[doc(alias = "sensu")]
    #[doc(alias = "sensu core")]
    #[doc(alias = "sensuctl")]
    #[doc(alias = "sensu backend")]
    #[doc(alias = "sensu agent")]
    #[doc(alias = "keepalive")]
    #[doc(alias = "pipe handler")]
    #[doc(alias = "主机监控")]
    Sensu,
}

impl Integration {
    /// Every integration, in export order. The array grows with the integrations: do not name its length.
    pub const ALL: [Integration; 146] = [
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
        Integration::WecomAlert,
        Integration::ServiceDeskPlusSync,
        Integration::Harbor,
        Integration::LabelMappingAPI,
        Integration::VolcEngineRTC,
        Integration::UcloudCloudWatch,
        Integration::Nagios,
        Integration::JDCloudMonitor,
        Integration::AliyunPrometheus,
        Integration::HttpPull,
        Integration::Datadog,
        Integration::Elastic,
        Integration::NewRelic,
        Integration::Github,
        Integration::Gitlab,
        Integration::JenkinsChange,
        Integration::GithubChange,
        Integration::GitlabChange,
        Integration::OpsgenieCompat,
        Integration::Argocd,
        Integration::ArgocdChange,
        Integration::UptimeRobot,
        Integration::PRTG,
        Integration::Checkmk,
        Integration::Icinga,
        Integration::Okta,
        Integration::Wazuh,
        Integration::Crowdstrike,
        Integration::MicrosoftSentinel,
        Integration::SplunkObservability,
        Integration::SumoLogic,
        Integration::MongodbAtlas,
        Integration::Pingdom,
        Integration::StatusCake,
        Integration::Site24x7,
        Integration::Logicmonitor,
        Integration::Sonarqube,
        Integration::AwsHealth,
        Integration::AwsSecurityHub,
        Integration::DbPull,
        Integration::Statuspage,
        Integration::Librenms,
        Integration::Netdata,
        Integration::Opensearch,
        Integration::Rollbar,
        Integration::Bugsnag,
        Integration::Honeycomb,
        Integration::VeeamOne,
        Integration::HcpTerraformChange,
        Integration::Signoz,
        Integration::Falco,
        Integration::Snyk,
        Integration::Fluxcd,
        Integration::FluxcdChange,
        Integration::Coralogix,
        Integration::Checkly,
        Integration::HealthchecksIO,
        Integration::Emqx,
        Integration::Consul,
        Integration::FirebaseCrashlytics,
        Integration::Thousandeyes,
        Integration::Instana,
        Integration::SolarwindsOrion,
        Integration::AzureDevopsChange,
        Integration::RedHatOpenshift,
        Integration::Hertzbeat,
        Integration::Dolphinscheduler,
        Integration::KSCloudMonitor,
        Integration::HuaweiyunAOM,
        Integration::TencentCSS,
        Integration::Rizhiyi,
        Integration::GiteeChange,
        Integration::ZadigChange,
        Integration::ApolloChange,
        Integration::Kapacitor,
        Integration::Gatus,
        Integration::Crowdsec,
        Integration::Fail2ban,
        Integration::Suricata,
        Integration::Sensu,
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
        aliases: "influxdata\ninflux\nchronograf\ntick stack\n时序数据库",
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
        aliases: "orion\nsolarwinds observability\nsolarwinds platform\nswo",
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
    Names {
        key: "WecomAlert",
        category: Category::Alert,
        topic: Some(Topic::Generic),
        since: Some("v1.3.8"),
        en: "WeCom Bot Compatible",
        zh: "企微机器人兼容",
        aliases: "wecom alert\nwecom bot\nwecom robot\nwechat work bot\n企微告警\n企业微信机器人\n企业微信群机器人\n企微机器人",
    },
    Names {
        key: "ServiceDeskPlusSync",
        category: Category::Webhook,
        topic: Some(Topic::Ticketing),
        since: Some("v1.3.8"),
        en: "ServiceDesk Plus Sync",
        zh: "ServiceDesk Plus 同步",
        aliases: "servicedesk plus\nservice desk plus\nmanageengine\nsdp\nmanageengine servicedesk\nservicedesk plus 工单\n卓豪\n工单同步",
    },
    Names {
        key: "Harbor",
        category: Category::Alert,
        topic: Some(Topic::Ci),
        since: Some("v1.3.8"),
        en: "Harbor",
        zh: "Harbor",
        aliases: "goharbor\nharbor registry\ncontainer registry\nimage scan\ntrivy\n镜像仓库\n镜像扫描",
    },
    Names {
        key: "LabelMappingAPI",
        category: Category::Alert,
        topic: Some(Topic::Data),
        since: Some("v1.3.8"),
        en: "Label Mapping API",
        zh: "标签映射 API",
        aliases: "label mapping\nlabel enrichment\nlabel enhancement\nalert enrichment\ncmdb\n标签映射\n标签增强\n告警增强",
    },
    Names {
        key: "VolcEngineRTC",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: Some("v1.3.8"),
        en: "Volcengine RTC",
        zh: "火山引擎 RTC",
        aliases: "volcengine\n火山引擎\n火山云\nveRTC\nreal-time communication\n实时音视频\n火山引擎实时音视频\nbyteplus rtc",
    },
    Names {
        key: "UcloudCloudWatch",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.3.8"),
        en: "UCloud CloudWatch",
        zh: "UCloud CloudWatch",
        aliases: "ucloud\nucloud monitor\numon\nucloud cloud watch\n优刻得\nUCloud 云监控\n云监控",
    },
    Names {
        key: "Nagios",
        category: Category::Alert,
        topic: Some(Topic::Infrastructure),
        since: Some("v1.3.8"),
        en: "Nagios",
        zh: "Nagios",
        aliases: "nagios core\nnagios4\nnagios xi\nnrpe\nnotification command\nnagios 监控",
    },
    Names {
        key: "JDCloudMonitor",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.3.8"),
        en: "JD Cloud Monitor",
        zh: "京东云监控",
        aliases: "jdcloud\njd cloud\njd cloud monitoring\njingdong cloud\n京东云\n京东云云监控\n京东智联云",
    },
    Names {
        key: "AliyunPrometheus",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: Some("v1.3.8"),
        en: "Alibaba Cloud Prometheus",
        zh: "阿里云 Prometheus 监控",
        aliases: "aliyun prometheus\nmanaged service for prometheus\narms prometheus\ncloudmonitor prometheus\n阿里云 prometheus\n可观测监控 prometheus 版\naliyun\n阿里云",
    },
    Names {
        key: "HttpPull",
        category: Category::Alert,
        topic: Some(Topic::Generic),
        since: Some("v1.3.8"),
        en: "HTTP Pull",
        zh: "HTTP Pull",
        aliases: "http polling\npull alerts\napi polling\nrest pull\ncursor pagination\nhttp 拉取\n轮询告警\n拉取告警",
    },
    Names {
        key: "Datadog",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: None,
        en: "Datadog",
        zh: "Datadog",
        aliases: "dd\ndatadog monitor\ndatadog webhook\ndatadog apm\ndatadog 告警",
    },
    Names {
        key: "Elastic",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: None,
        en: "Elastic",
        zh: "Elastic",
        aliases: "elasticsearch\nkibana\nelk\nkibana alerting\nelastic cloud\nelastic observability\nelastic security",
    },
    Names {
        key: "NewRelic",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: None,
        en: "New Relic",
        zh: "New Relic",
        aliases: "nr\nnew relic one\nnew relic alerts\nnew relic workflow\nnrql\nnew relic apm",
    },
    Names {
        key: "Github",
        category: Category::Alert,
        topic: Some(Topic::Ci),
        since: None,
        en: "GitHub",
        zh: "GitHub",
        aliases: "github actions\ndependabot\ncode scanning\nsecret scanning\ngithub workflow\nghes\ngithub 告警\n工作流失败",
    },
    Names {
        key: "Gitlab",
        category: Category::Alert,
        topic: Some(Topic::Ci),
        since: None,
        en: "GitLab",
        zh: "GitLab",
        aliases: "gitlab ci\ngitlab cicd\ngitlab pipeline\ngitlab 流水线\ngitlab 漏洞\n流水线告警",
    },
    Names {
        key: "JenkinsChange",
        category: Category::Change,
        topic: Some(Topic::Change),
        since: None,
        en: "Jenkins Changes",
        zh: "Jenkins 变更",
        aliases: "jenkins\njenkins build\njenkins pipeline\njenkinsfile\nnotification plugin\njenkins 构建\njenkins 发布",
    },
    Names {
        key: "GithubChange",
        category: Category::Change,
        topic: Some(Topic::Change),
        since: None,
        en: "GitHub Changes",
        zh: "GitHub 变更",
        aliases: "github deployment\ngithub release\ngithub actions deployment\ngithub 部署\ngithub 发布\n发布变更",
    },
    Names {
        key: "GitlabChange",
        category: Category::Change,
        topic: Some(Topic::Change),
        since: None,
        en: "GitLab Changes",
        zh: "GitLab 变更",
        aliases: "gitlab deployment\ngitlab deploy\ngitlab environment\ngitlab 部署\ngitlab 发布",
    },
    Names {
        key: "OpsgenieCompat",
        category: Category::Alert,
        topic: Some(Topic::Generic),
        since: None,
        en: "Opsgenie Compatible",
        zh: "Opsgenie 兼容",
        aliases: "opsgenie\nops genie\nopsgenie alert api\ngenie key\nopsgenie migration\natlassian opsgenie\nopsgenie 迁移\nopsgenie 协议",
    },
    Names {
        key: "Argocd",
        category: Category::Alert,
        topic: Some(Topic::Ci),
        since: None,
        en: "Argo CD",
        zh: "Argo CD",
        aliases: "argocd\nargo\nargocd notifications\ngitops\n应用同步失败",
    },
    Names {
        key: "ArgocdChange",
        category: Category::Change,
        topic: Some(Topic::Change),
        since: None,
        en: "Argo CD Changes",
        zh: "Argo CD 变更",
        aliases: "argocd sync\nargocd change\nargocd deployment\ngitops sync\nargo cd 同步\nargocd 变更",
    },
    Names {
        key: "UptimeRobot",
        category: Category::Alert,
        topic: Some(Topic::Uptime),
        since: None,
        en: "UptimeRobot",
        zh: "UptimeRobot",
        aliases: "uptime robot\nwebsite monitoring\nssl expiry\n网站监控\n可用性监控",
    },
    Names {
        key: "PRTG",
        category: Category::Alert,
        topic: Some(Topic::Infrastructure),
        since: None,
        en: "PRTG",
        zh: "PRTG",
        aliases: "paessler\nprtg network monitor\nprtg hosted monitor\npaessler prtg\nprtg 传感器",
    },
    Names {
        key: "Checkmk",
        category: Category::Alert,
        topic: Some(Topic::Infrastructure),
        since: None,
        en: "Checkmk",
        zh: "Checkmk",
        aliases: "check_mk\ncheck mk\ncmk\ncheckmk raw\nomd\nmknotifyd\ncheckmk 通知脚本",
    },
    Names {
        key: "Icinga",
        category: Category::Alert,
        topic: Some(Topic::Infrastructure),
        since: None,
        en: "Icinga",
        zh: "Icinga",
        aliases: "icinga2\nicinga 2\nicinga web\nicinga director\nicingaweb2\nicinga 告警",
    },
    Names {
        key: "Okta",
        category: Category::Alert,
        topic: Some(Topic::Security),
        since: None,
        en: "Okta",
        zh: "Okta",
        aliases: "okta event hooks\nokta workforce identity\naccount lockout\nbreached credential\nokta 事件钩子\n账户锁定",
    },
    Names {
        key: "Wazuh",
        category: Category::Alert,
        topic: Some(Topic::Security),
        since: None,
        en: "Wazuh",
        zh: "Wazuh",
        aliases: "wazuh manager\nossec\nwazuh siem\nwazuh xdr\nintegratord\nshuffle integration\n主机入侵检测",
    },
    Names {
        key: "Crowdstrike",
        category: Category::Alert,
        topic: Some(Topic::Security),
        since: None,
        en: "CrowdStrike",
        zh: "CrowdStrike",
        aliases: "crowdstrike falcon\nfusion soar\nfalcon insight\nnext-gen siem\nng-siem\nedr\n终端检测与响应",
    },
    Names {
        key: "MicrosoftSentinel",
        category: Category::Alert,
        topic: Some(Topic::Security),
        since: None,
        en: "Microsoft Sentinel",
        zh: "Microsoft Sentinel",
        aliases: "sentinel\nazure sentinel\nmicrosoft defender xdr\ndefender portal\nlogic apps playbook\nazure siem\n微软哨兵",
    },
    Names {
        key: "SplunkObservability",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: None,
        en: "Splunk Observability Cloud",
        zh: "Splunk Observability Cloud",
        aliases: "signalfx\nsfx\nsplunk o11y\nsplunk apm\nsplunk infrastructure monitoring\nsplunk synthetics\nsplunk rum",
    },
    Names {
        key: "SumoLogic",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: None,
        en: "Sumo Logic",
        zh: "Sumo Logic",
        aliases: "sumo\nsumo logic monitor\nsumo logic connections\nsumo 日志\nsumo 告警",
    },
    Names {
        key: "MongodbAtlas",
        category: Category::Alert,
        topic: Some(Topic::Data),
        since: None,
        en: "MongoDB Atlas",
        zh: "MongoDB Atlas",
        aliases: "mongodb\nmongo\nmongo atlas\natlas alerts\nmms\nmongodb 云\nmongodb 告警",
    },
    Names {
        key: "Pingdom",
        category: Category::Alert,
        topic: Some(Topic::Uptime),
        since: None,
        en: "Pingdom",
        zh: "Pingdom",
        aliases: "solarwinds pingdom\nuptime check\ntransaction check\nsynthetic monitoring\n拨测\n网站监控",
    },
    Names {
        key: "StatusCake",
        category: Category::Alert,
        topic: Some(Topic::Uptime),
        since: None,
        en: "StatusCake",
        zh: "StatusCake",
        aliases: "status cake\nuptime test\nheartbeat test\ncontact group\nnotification group\n网站监控",
    },
    Names {
        key: "Site24x7",
        category: Category::Alert,
        topic: Some(Topic::Uptime),
        since: None,
        en: "Site24x7",
        zh: "Site24x7",
        aliases: "zoho site24x7\nmanageengine site24x7\nsite 24x7\nwebsite monitoring\n卓豪 site24x7\n网站监控",
    },
    Names {
        key: "Logicmonitor",
        category: Category::Alert,
        topic: Some(Topic::Infrastructure),
        since: None,
        en: "LogicMonitor",
        zh: "LogicMonitor",
        aliases: "logic monitor\nlm envision\nlm alerts\ncustom http delivery\nlogicmodule\n基础设施监控",
    },
    Names {
        key: "Sonarqube",
        category: Category::Alert,
        topic: Some(Topic::Security),
        since: None,
        en: "SonarQube",
        zh: "SonarQube",
        aliases: "sonar\nsonarqube server\nsonarqube cloud\nsonarcloud\nquality gate\n质量门禁\n质量阈\n代码质量",
    },
    Names {
        key: "AwsHealth",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: None,
        en: "AWS Health",
        zh: "AWS Health",
        aliases: "aws health dashboard\npersonal health dashboard\nphd\nservice health\nscheduled change\naws 运行状况\naws 健康事件\n计划变更",
    },
    Names {
        key: "AwsSecurityHub",
        category: Category::Alert,
        topic: Some(Topic::Security),
        since: None,
        en: "AWS Security Hub",
        zh: "AWS Security Hub",
        aliases: "security hub\nsecurity hub cspm\nsecurityhub\nasff\naws findings\namazon inspector findings\naws 安全中心",
    },
    Names {
        key: "DbPull",
        category: Category::Alert,
        topic: Some(Topic::Generic),
        since: None,
        en: "DB Pull",
        zh: "DB Pull",
        aliases: "database pull\nsql pull\nmysql\npostgresql\nclickhouse\ndatabase polling\n数据库拉取\n数据库告警",
    },
    Names {
        key: "Statuspage",
        category: Category::Alert,
        topic: Some(Topic::Uptime),
        since: None,
        en: "Atlassian Statuspage",
        zh: "Atlassian Statuspage",
        aliases: "status page\nstatuspage.io\natlassian status page\nthird-party status\n状态页\n第三方服务状态\n上游服务状态",
    },
    Names {
        key: "Librenms",
        category: Category::Alert,
        topic: Some(Topic::Infrastructure),
        since: None,
        en: "LibreNMS",
        zh: "LibreNMS",
        aliases: "libre nms\nsnmp monitoring\nnetwork monitoring\n网络监控\n网络设备监控",
    },
    Names {
        key: "Netdata",
        category: Category::Alert,
        topic: Some(Topic::Infrastructure),
        since: None,
        en: "Netdata",
        zh: "Netdata",
        aliases: "netdata agent\nnetdata cloud\nalarm-notify\nhealth_alarm_notify\ncustom_sender\n主机监控",
    },
    Names {
        key: "Opensearch",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: None,
        en: "OpenSearch",
        zh: "OpenSearch",
        aliases: "open search\nopensearch alerting\nopensearch dashboards\nopensearch monitor\namazon opensearch service\n日志告警",
    },
    Names {
        key: "Rollbar",
        category: Category::Alert,
        topic: Some(Topic::Errors),
        since: None,
        en: "Rollbar",
        zh: "Rollbar",
        aliases: "rollbar item\nrollbar webhook\nerror tracking\nexception monitoring\n错误监控\n异常监控",
    },
    Names {
        key: "Bugsnag",
        category: Category::Alert,
        topic: Some(Topic::Errors),
        since: None,
        en: "BugSnag",
        zh: "BugSnag",
        aliases: "bug snag\ninsight hub\nsmartbear insight hub\nbugsnag webhook\ncrash reporting\n错误监控\n崩溃监控",
    },
    Names {
        key: "Honeycomb",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: None,
        en: "Honeycomb",
        zh: "Honeycomb",
        aliases: "honeycomb.io\nhoneycomb trigger\nburn alert\nslo burn alert\nerror budget\n燃尽告警\n错误预算",
    },
    Names {
        key: "VeeamOne",
        category: Category::Alert,
        topic: Some(Topic::Data),
        since: None,
        en: "Veeam ONE",
        zh: "Veeam ONE",
        aliases: "veeam\nveeam backup\nveeam monitor\nbackup monitoring\n备份监控\n备份告警",
    },
    Names {
        key: "HcpTerraformChange",
        category: Category::Change,
        topic: Some(Topic::Change),
        since: None,
        en: "HCP Terraform",
        zh: "HCP Terraform",
        aliases: "terraform cloud\nterraform enterprise\ntfc\ntfe\nterraform run\nhashicorp terraform\nterraform 变更\n基础设施变更",
    },
    Names {
        key: "Signoz",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: None,
        en: "SigNoz",
        zh: "SigNoz",
        aliases: "sig noz\nsignoz cloud\nsignoz alerts\nsignoz webhook\nopentelemetry alerts\n可观测性",
    },
    Names {
        key: "Falco",
        category: Category::Alert,
        topic: Some(Topic::Security),
        since: None,
        en: "Falco",
        zh: "Falco",
        aliases: "falcosidekick\nruntime security\ncontainer security\nsysdig falco\n运行时安全\n容器安全",
    },
    Names {
        key: "Snyk",
        category: Category::Alert,
        topic: Some(Topic::Security),
        since: None,
        en: "Snyk",
        zh: "Snyk",
        aliases: "snyk open source\nsnyk container\nsca\nvulnerability scan\ncve\n漏洞扫描\n开源漏洞\n依赖漏洞",
    },
    Names {
        key: "Fluxcd",
        category: Category::Alert,
        topic: Some(Topic::Ci),
        since: None,
        en: "Flux CD",
        zh: "Flux CD",
        aliases: "flux\nfluxcd\nflux v2\nnotification-controller\nkustomization\nhelmrelease\n调谐失败",
    },
    Names {
        key: "FluxcdChange",
        category: Category::Change,
        topic: Some(Topic::Change),
        since: None,
        en: "Flux CD Changes",
        zh: "Flux CD 变更",
        aliases: "flux change\nfluxcd change\nflux deployment\nkustomization change\nhelmrelease change\nflux 部署\nflux 变更",
    },
    Names {
        key: "Coralogix",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: None,
        en: "Coralogix",
        zh: "Coralogix",
        aliases: "coralogix alerts\nnotification center\ngeneric https\ncx\n日志告警\n可观测平台",
    },
    Names {
        key: "Checkly",
        category: Category::Alert,
        topic: Some(Topic::Uptime),
        since: None,
        en: "Checkly",
        zh: "Checkly",
        aliases: "checklyhq\nsynthetic monitoring\napi check\nbrowser check\nheartbeat\n拨测\n合成监控",
    },
    Names {
        key: "HealthchecksIO",
        category: Category::Alert,
        topic: Some(Topic::Uptime),
        since: None,
        en: "Healthchecks.io",
        zh: "Healthchecks.io",
        aliases: "healthchecks\nhc-ping\ncron monitoring\nheartbeat monitoring\ndead man switch\n定时任务监控\n心跳监控",
    },
    Names {
        key: "Emqx",
        category: Category::Alert,
        topic: Some(Topic::Data),
        since: None,
        en: "EMQX",
        zh: "EMQX",
        aliases: "emqx cloud\nmqtt broker\nmqtt\nemq\n物联网消息\n消息服务器",
    },
    Names {
        key: "Consul",
        category: Category::Alert,
        topic: Some(Topic::Infrastructure),
        since: None,
        en: "HashiCorp Consul",
        zh: "HashiCorp Consul",
        aliases: "consul watch\nconsul health check\nhealth check\nservice discovery\nservice mesh\n服务发现\n健康检查",
    },
    Names {
        key: "FirebaseCrashlytics",
        category: Category::Alert,
        topic: Some(Topic::Errors),
        since: None,
        en: "Firebase Crashlytics",
        zh: "Firebase Crashlytics",
        aliases: "firebase\ncrashlytics\nmobile crash\napp crash\nanr\n应用崩溃\n移动端崩溃",
    },
    Names {
        key: "Thousandeyes",
        category: Category::Alert,
        topic: Some(Topic::Uptime),
        since: None,
        en: "ThousandEyes",
        zh: "ThousandEyes",
        aliases: "cisco thousandeyes\nthousand eyes\nnetwork monitoring\ninternet monitoring\nsynthetic monitoring\n网络监控\n拨测",
    },
    Names {
        key: "Instana",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: None,
        en: "Instana",
        zh: "Instana",
        aliases: "ibm instana\ninstana apm\nsmart alerts\napplication performance monitoring\n应用性能监控",
    },
    Names {
        key: "SolarwindsOrion",
        category: Category::Alert,
        topic: Some(Topic::Infrastructure),
        since: None,
        en: "SolarWinds Orion",
        zh: "SolarWinds Orion",
        aliases: "solarwinds platform\norion platform\nsolarwinds npm\nsolarwinds sam\nnetwork performance monitor\n网络监控",
    },
    Names {
        key: "AzureDevopsChange",
        category: Category::Change,
        topic: Some(Topic::Change),
        since: None,
        en: "Azure DevOps Changes",
        zh: "Azure DevOps 变更",
        aliases: "azure pipelines\nado\nvsts\ntfs\nclassic release\nservice hooks\nazure 管道\n发布变更",
    },
    Names {
        key: "RedHatOpenshift",
        category: Category::Alert,
        topic: Some(Topic::Infrastructure),
        since: None,
        en: "Red Hat OpenShift",
        zh: "Red Hat OpenShift",
        aliases: "openshift\nocp\nrosa\nokd\nopenshift monitoring\n容器平台",
    },
    Names {
        key: "Hertzbeat",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: None,
        en: "Apache HertzBeat",
        zh: "Apache HertzBeat",
        aliases: "hertz beat\ntancloud\nagentless monitoring\n赫兹跳动\n实时监控\n无 agent 监控",
    },
    Names {
        key: "Dolphinscheduler",
        category: Category::Alert,
        topic: Some(Topic::Data),
        since: None,
        en: "Apache DolphinScheduler",
        zh: "Apache DolphinScheduler",
        aliases: "dolphin scheduler\nworkflow scheduler\njob scheduling\netl\n海豚调度\n任务调度\n工作流调度",
    },
    Names {
        key: "KSCloudMonitor",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: None,
        en: "Kingsoft Cloud Monitoring",
        zh: "金山云监控",
        aliases: "kingsoft cloud\nksyun\nksc\nkingsoft cloud monitor\ncloud monitor\n金山云\n云监控",
    },
    Names {
        key: "HuaweiyunAOM",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: None,
        en: "Huawei Cloud AOM",
        zh: "华为云 AOM",
        aliases: "huawei cloud\n华为云\naom\nsmn\napplication operations management\n应用运维管理\n华为云应用运维",
    },
    Names {
        key: "TencentCSS",
        category: Category::Alert,
        topic: Some(Topic::Cloud),
        since: None,
        en: "Tencent Cloud Live",
        zh: "腾讯云直播",
        aliases: "tencent cloud\ncss\ncloud streaming services\ntencent css\nlive streaming\n腾讯云\n云直播\n直播推流",
    },
    Names {
        key: "Rizhiyi",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: None,
        en: "Logease",
        zh: "日志易",
        aliases: "yottabyte\nyottaweb\nlog monitoring\n优特捷\n日志监控\n日志分析",
    },
    Names {
        key: "GiteeChange",
        category: Category::Change,
        topic: Some(Topic::Change),
        since: None,
        en: "Gitee",
        zh: "Gitee",
        aliases: "gitee webhook\noschina\ngitee push\ngitee 变更\n码云\n代码推送\n代码合并",
    },
    Names {
        key: "ZadigChange",
        category: Category::Change,
        topic: Some(Topic::Change),
        since: None,
        en: "Zadig Changes",
        zh: "Zadig 变更",
        aliases: "zadig\nkoderover\nzadig workflow\nzadig 工作流\nzadig 发布",
    },
    Names {
        key: "ApolloChange",
        category: Category::Change,
        topic: Some(Topic::Change),
        since: None,
        en: "Apollo Changes",
        zh: "Apollo 变更",
        aliases: "apollo\napollo portal\nctrip apollo\nconfig release\n配置中心\n配置发布\n携程 apollo",
    },
    Names {
        key: "Kapacitor",
        category: Category::Alert,
        topic: Some(Topic::Observability),
        since: None,
        en: "Kapacitor",
        zh: "Kapacitor",
        aliases: "tickscript\ntick stack\nchronograf\ninfluxdata kapacitor\n时序告警",
    },
    Names {
        key: "Gatus",
        category: Category::Alert,
        topic: Some(Topic::Uptime),
        since: None,
        en: "Gatus",
        zh: "Gatus",
        aliases: "twin gatus\nhealth dashboard\ncustom provider\n健康检查\n可用性监控",
    },
    Names {
        key: "Crowdsec",
        category: Category::Alert,
        topic: Some(Topic::Security),
        since: None,
        en: "CrowdSec",
        zh: "CrowdSec",
        aliases: "crowd sec\nsecurity engine\ncscli\nips\nintrusion prevention\n入侵防御",
    },
    Names {
        key: "Fail2ban",
        category: Category::Alert,
        topic: Some(Topic::Security),
        since: None,
        en: "Fail2ban",
        zh: "Fail2ban",
        aliases: "fail2ban-client\nip ban\nbrute force\njail\nssh 暴力破解\nIP 封禁",
    },
    Names {
        key: "Suricata",
        category: Category::Alert,
        topic: Some(Topic::Security),
        since: None,
        en: "Suricata",
        zh: "Suricata",
        aliases: "eve json\neve.json\nids\nnids\nnetwork intrusion detection\n入侵检测",
    },
    Names {
        key: "Sensu",
        category: Category::Alert,
        topic: Some(Topic::Infrastructure),
        since: None,
        en: "Sensu Go",
        zh: "Sensu Go",
        aliases: "sensu\nsensu core\nsensuctl\nsensu backend\nsensu agent\nkeepalive\npipe handler\n主机监控",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/standard-alert",
            ],
            source: include_str!("../../docs/en/CustomAlert.md"),
            body: 345,
            digest: 0xee1e2209d0e83988,
            sections: &[section(2, 436, 983, 12, 24), section(2, 1035, 2491, 33, 45), section(3, 1202, 1850, 64, 83), section(3, 1852, 2491, 101, 119), section(2, 2529, 3097, 126, 133), section(2, 3127, 6130, 140, 147), section(3, 4401, 4847, 152, 157), section(3, 4875, 5566, 162, 180), section(3, 5568, 6130, 187, 194), section(2, 6162, 7596, 203, 212), section(2, 7627, 8773, 220, 228), section(3, 7942, 8252, 232, 236), section(3, 8280, 8773, 241, 246), section(2, 8825, 9864, 257, 263), section(2, 9894, 10632, 270, 277), section(2, 10662, 12395, 284, 302), section(3, 11121, 11925, 315, 328), section(3, 11927, 12395, 341, 354), section(2, 12435, 13095, 371, 388), section(2, 13132, 13675, 402, 416), section(2, 13704, 14088, 422, 438), section(2, 14117, 15660, 444, 450), section(2, 15691, 16209, 458, 466), section(2, 16247, 20834, 481, 496), section(3, 16309, 16865, 513, 542), section(3, 16867, 17449, 581, 620), section(3, 17451, 17762, 654, 688), section(3, 17793, 18536, 696, 755), section(3, 18538, 18890, 803, 851), section(3, 18892, 19140, 891, 931), section(3, 19173, 19426, 941, 969), section(3, 19459, 19768, 979, 1029), section(3, 19803, 20163, 1041, 1091), section(3, 20196, 20547, 1101, 1131), section(3, 20590, 20834, 1151, 1194), section(2, 20867, 21282, 1204, 1214)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationrequestRequestpayloadPayloadimageImagetitleTitles from labelsexampleExamplealert-keyAlert KeyresponseResponseDataDataErrorErrorerrors\nCodeErrorsretriesRetriesmappingOther JSON formatsfield-mappingField mappingvalue-mappingValue mappingsilence-detectionSilence detectionbest-practicesBest practiceslabelsTitle and labelsverifyVerifyseveritySeveritytroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownyour-program-gets-an-error-or-no-answerYour program gets an error or no answerthe-response-says-invalidparameterThe response says InvalidParameteracceptedThe request succeeds, but there is no new alert or incidentthe-alert-stays-open-after-the-recovery-was-sentThe alert stays open after the recovery was sentyour-program-is-answered-with-status-429Your program is answered with status 429stays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "Turn emails into Flashduty alerts: choose a push mode, let your system send mail to the integration's address, and have recovery mails recover alerts.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/email",
            ],
            source: include_str!("../../docs/en/Email.md"),
            body: 330,
            digest: 0xed21fb15ae569a49,
            sections: &[section(2, 624, 1151, 12, 24), section(2, 1203, 2852, 33, 45), section(3, 1375, 2013, 64, 83), section(3, 2015, 2852, 101, 119), section(2, 2890, 3472, 126, 139), section(2, 3504, 5836, 148, 157), section(3, 4117, 5836, 169, 181), section(2, 5868, 6690, 190, 215), section(2, 6719, 9000, 221, 227), section(3, 7487, 7918, 239, 251), section(3, 7920, 8438, 261, 271), section(3, 8440, 9000, 279, 287), section(2, 9032, 9980, 296, 305), section(2, 10011, 10535, 313, 321), section(2, 10587, 11138, 332, 348), section(2, 11178, 11780, 365, 382), section(2, 11818, 16360, 397, 412), section(3, 11880, 12441, 429, 458), section(3, 12443, 13192, 510, 563), section(3, 13194, 13720, 609, 656), section(3, 13722, 13998, 700, 745), section(3, 14000, 14412, 787, 829), section(3, 14414, 14666, 887, 946), section(3, 14699, 14952, 956, 984), section(3, 14985, 15294, 994, 1044), section(3, 15329, 15689, 1056, 1106), section(3, 15722, 16073, 1116, 1146), section(3, 16116, 16360, 1166, 1209), section(2, 16393, 16751, 1219, 1229)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationaddressEmail addresspush-modePush modeset-up-rulesSet up rulesconfigureIn your monitoring systemverifyVerifydefault-modeDefault modeby-subjectBy subjectby-rulesBy rulesalert-keyAlert KeyseveritySeveritymail\nlabelsTitle and labelssilence-detectionSilence detectiontroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownyour-system-mails-nothing-or-its-mails-do-not-arriveYour system mails nothing, or its mails do not arrivea-mail-was-delivered-but-there-is-no-new-alertA mail was delivered, but there is no new alertevery-mail-triggers-an-alert-even-recoveriesEvery mail triggers an alert, even recoveriesthe-recovery-mail-does-not-close-the-alertThe recovery mail does not close the alertthe-description-ends-in-the-middle-or-a-picture-is-missingThe description ends in the middle, or a picture is missingstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Warning), 28, 43), severity(Some(Severity::Ok), 67, 76)],
            cells: "Triggers or updates an alertNeeds attentionCloses an alert, by ruleRecovered",
        },
    ),
    guide(
        names(Integration::N9e),
        Frozen {
            language: Language::En,
            front_matter: [
                "Nightingale/Flashcat Integration",
                "Send Nightingale or Flashcat alert events to Flashduty: by notification rule from v8.0.0-beta.7 on, by callback address in v5 to v8.0.0-beta.6.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/flashcat",
            ],
            source: include_str!("../../docs/en/N9e.md"),
            body: 341,
            digest: 0x81679a80a7317349,
            sections: &[section(2, 523, 1281, 12, 24), section(2, 1333, 2954, 33, 45), section(3, 1500, 2148, 64, 83), section(3, 2150, 2954, 101, 119), section(2, 2994, 10372, 128, 151), section(3, 3140, 7208, 153, 176), section(4, 4008, 4795, 197, 218), section(4, 4797, 5881, 244, 270), section(4, 5883, 7208, 294, 318), section(3, 7233, 10372, 320, 339), section(4, 7991, 8769, 347, 370), section(4, 8799, 9447, 377, 429), section(4, 9481, 10372, 440, 496), section(2, 10401, 12834, 502, 508), section(3, 10561, 11778, 536, 564), section(3, 11780, 12834, 588, 612), section(2, 12866, 13860, 621, 630), section(2, 13891, 14433, 638, 646), section(2, 14462, 15391, 652, 668), section(2, 15431, 16230, 685, 702), section(2, 16268, 22228, 717, 732), section(3, 16330, 16886, 749, 778), section(3, 16888, 18101, 816, 854), section(3, 18103, 18580, 913, 974), section(3, 18582, 18986, 1031, 1088), section(3, 18988, 19488, 1130, 1172), section(3, 19490, 19902, 1205, 1238), section(3, 19904, 20210, 1288, 1341), section(3, 20212, 20534, 1399, 1457), section(3, 20567, 20820, 1467, 1495), section(3, 20853, 21162, 1505, 1555), section(3, 21197, 21557, 1567, 1617), section(3, 21590, 21941, 1627, 1657), section(3, 21984, 22228, 1677, 1720), section(2, 22261, 22638, 1730, 1740)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Nightingale/Flashcatv8v8.0.0-beta.7 and laterset-up-the-media-typeSet up the media typecreate-a-notification-ruleCreate a notification ruleattach-it-to-alert-rulesAttach it to alert rulesv7v5 to v8.0.0-beta.6callbackCallback of alert ruleswebhookGlobal callback in the console (V6 to v8.0.0-beta.6)server-confGlobal callback in the configuration file (V5.4 to 5.15)verifyVerifywith-v8-0-0-beta-7-and-laterWith v8.0.0-beta.7 and laterwith-v5-to-v8-0-0-beta-6With v5 to v8.0.0-beta.6alert-keyAlert KeyseveritySeveritylabelsTitle and labelssilence-detectionSilence detectiontroubleshootingTroubleshootinglatest-event-timeNo latest event time is showntrace-the-notification-from-the-senderTrace the notification from the senderan-event-has-no-notification-record-v8-0-0-beta-7-and-laterAn event has no notification record (v8.0.0-beta.7 and later)the-list-of-channels-stays-empty-in-the-notification-ruleThe list of channels stays empty in the notification rulealerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneflashduty-answers-with-status-429Flashduty answers with status 429triggers-arrive-recoveries-do-not-v7-6-0-to-v7-7-2Triggers arrive, recoveries do not (v7.6.0 to v7.7.2)a-rule-without-notifications-relies-on-a-subscription-ruleA rule without notifications relies on a subscription rulestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "Send Prometheus alerts to Flashduty from Alertmanager: a webhook receiver triggers an alert when a rule fires and recovers it afterwards.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/prometheus",
            ],
            source: include_str!("../../docs/en/Prometheus.md"),
            body: 327,
            digest: 0xfb61afeb62d306,
            sections: &[section(2, 407, 865, 12, 24), section(2, 917, 2353, 33, 45), section(3, 1084, 1722, 64, 83), section(3, 1724, 2353, 101, 119), section(2, 2393, 6681, 128, 143), section(3, 2417, 3745, 170, 197), section(3, 3747, 4351, 222, 247), section(3, 4353, 4720, 265, 283), section(3, 4722, 5295, 309, 335), section(3, 5297, 5770, 370, 405), section(3, 5772, 6681, 434, 463), section(2, 6710, 7572, 469, 475), section(2, 7604, 8225, 484, 493), section(2, 8256, 9440, 501, 509), section(2, 9469, 9683, 515, 531), section(2, 9721, 14881, 546, 561), section(3, 9783, 10339, 578, 607), section(3, 10341, 11386, 633, 659), section(3, 11388, 11939, 697, 735), section(3, 11941, 12271, 763, 791), section(3, 12273, 12689, 833, 875), section(3, 12691, 12938, 907, 939), section(3, 12940, 13187, 991, 1043), section(3, 13220, 13473, 1053, 1081), section(3, 13506, 13815, 1091, 1141), section(3, 13850, 14210, 1153, 1203), section(3, 14243, 14594, 1213, 1243), section(3, 14637, 14881, 1263, 1306), section(2, 14914, 15223, 1316, 1326)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Alertmanageradd-flashduty-as-a-receiverAdd Flashduty as a receiverkeep-an-existing-receiverKeep an existing receivergo-through-a-proxyGo through a proxyuse-the-time-of-evaluationUse the time of evaluationdeploy-with-the-prometheus-operatorDeploy with the Prometheus Operatorvolcengine-managed-prometheusVolcengine Managed PrometheusverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownalertmanager-sends-nothingAlertmanager sends nothingthe-log-says-context-deadline-exceededThe log says context deadline exceededalertmanager-logs-status-429Alertmanager logs status 429alerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneeach-alert-arrives-several-timesEach alert arrives several timesthe-recovery-shows-the-value-from-the-time-of-firingThe recovery shows the value from the time of firingstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Warning), 41, 56), severity(Some(Severity::Info), 60, 80), severity(Some(Severity::Info), 92, 112), severity(Some(Severity::Info), 119, 139), severity(Some(Severity::Info), 142, 162), severity(Some(Severity::Ok), 164, 173), severity(Some(Severity::Critical), 205, 212), severity(Some(Severity::Warning), 244, 259), severity(Some(Severity::Info), 291, 311), severity(Some(Severity::Warning), 331, 346)],
            cells: "criticalAct nowwarningNeeds attentionwarnNeeds attentioninfoFor your informationacknowledgedFor your informationunknownFor your informationunkFor your informationokRecoveredP0 in internal_label_alert_levelAct nowP1 in internal_label_alert_levelNeeds attentionP2 in internal_label_alert_levelFor your informationNone of these labelsNeeds attention",
        },
    ),
    guide(
        names(Integration::Grafana),
        Frozen {
            language: Language::En,
            front_matter: [
                "Grafana Integration",
                "Connect Grafana to Flashduty with a webhook contact point, or a notification channel in old versions, and choose the severity by label.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/grafana",
            ],
            source: include_str!("../../docs/en/Grafana.md"),
            body: 319,
            digest: 0xe35d920565c881c,
            sections: &[section(2, 802, 1266, 12, 24), section(2, 1318, 2748, 33, 45), section(3, 1485, 2120, 64, 83), section(3, 2122, 2748, 101, 119), section(2, 2788, 7419, 128, 138), section(3, 2835, 6350, 145, 161), section(4, 2857, 4043, 183, 205), section(4, 4045, 5025, 222, 239), section(4, 5027, 5505, 265, 291), section(4, 5507, 6350, 330, 369), section(3, 6379, 7419, 375, 390), section(4, 6400, 7065, 419, 448), section(4, 7067, 7419, 473, 498), section(2, 7448, 9104, 504, 510), section(3, 7463, 8518, 534, 558), section(3, 8520, 9104, 581, 604), section(2, 9136, 10390, 613, 622), section(3, 9154, 9933, 651, 680), section(3, 9935, 10390, 708, 736), section(2, 10421, 11663, 744, 752), section(3, 10438, 11126, 780, 808), section(3, 11128, 11663, 835, 862), section(2, 11692, 12414, 868, 884), section(2, 12452, 18280, 899, 914), section(3, 12514, 13070, 931, 960), section(3, 13072, 13884, 988, 1016), section(3, 13886, 14450, 1059, 1103), section(3, 14452, 14722, 1125, 1147), section(3, 14724, 15205, 1189, 1231), section(3, 15207, 15383, 1278, 1325), section(3, 15385, 15648, 1359, 1393), section(3, 15650, 16013, 1441, 1489), section(3, 16015, 16352, 1537, 1585), section(3, 16354, 16586, 1609, 1633), section(3, 16619, 16872, 1643, 1671), section(3, 16905, 17214, 1681, 1731), section(3, 17249, 17609, 1743, 1793), section(3, 17642, 17993, 1803, 1833), section(3, 18036, 18280, 1853, 1896), section(2, 18313, 19065, 1906, 1916)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn GrafanaunifiedGrafana Alertingcreate-a-contact-pointCreate a contact pointsend-alerts-to-itSend alerts to itset-the-severity-of-a-ruleSet the severity of a ruleprovision-the-contact-point-from-a-fileProvision the contact point from a filelegacyLegacy alertingcreate-a-notification-channelCreate a notification channeladd-it-to-the-alert-rulesAdd it to the alert rulesverifyVerifytry-out-grafana-alertingTry out Grafana Alertingtry-out-legacy-alertingTry out legacy alertingalert-keyAlert Keyalert-key-in-grafana-alertingAlert Key in Grafana Alertingalert-key-in-legacy-alertingAlert Key in legacy alertingseveritySeverityseverity-in-grafana-alertingSeverity in Grafana Alertingseverity-in-legacy-alertingSeverity in legacy alertinglabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-contact-point-test-failsThe contact point test failsthe-test-arrives-but-a-firing-rule-does-notThe test arrives, but a firing rule does notall-alerts-are-warningAll alerts are Warningalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonealerts-are-missing-when-many-rules-fire-at-onceAlerts are missing when many rules fire at onceflashduty-answers-grafana-with-429Flashduty answers Grafana with 429alerts-named-datasourcenodata-or-datasourceerrorAlerts named DatasourceNoData or DatasourceErrora-recovery-arrives-although-nothing-was-repairedA recovery arrives although nothing was repairedeach-alert-arrives-twiceEach alert arrives twicestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Warning), 41, 56), severity(Some(Severity::Info), 60, 80), severity(Some(Severity::Info), 92, 112), severity(Some(Severity::Info), 119, 139), severity(Some(Severity::Info), 142, 162), severity(Some(Severity::Ok), 164, 173), severity(Some(Severity::Warning), 193, 208), severity(Some(Severity::Warning), 216, 231), severity(Some(Severity::Critical), 238, 245), severity(Some(Severity::Ok), 247, 256)],
            cells: "criticalAct nowwarningNeeds attentionwarnNeeds attentioninfoFor your informationacknowledgedFor your informationunknownFor your informationunkFor your informationokRecoveredNone of these labelsNeeds attentionalertingNeeds attentionno_dataAct nowokRecovered",
        },
    ),
    guide(
        names(Integration::Zabbix),
        Frozen {
            language: Language::En,
            front_matter: [
                "Zabbix Integration",
                "Connect Zabbix 3.x to 7.x to Flashduty with a ready-made media type or script, so that problems trigger alerts and their resolution recovers them.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/zabbix",
            ],
            source: include_str!("../../docs/en/Zabbix.md"),
            body: 328,
            digest: 0x1e5f7557cab1426d,
            sections: &[section(2, 330, 1427, 12, 24), section(2, 1479, 2907, 33, 45), section(3, 1646, 2280, 64, 83), section(3, 2282, 2907, 101, 119), section(2, 2947, 15474, 128, 137), section(3, 3483, 6729, 139, 150), section(4, 3500, 5045, 179, 208), section(4, 5047, 5737, 239, 270), section(4, 5739, 6729, 294, 318), section(3, 6754, 10388, 320, 338), section(4, 6965, 8686, 374, 410), section(4, 8688, 9351, 448, 486), section(4, 9353, 10388, 517, 548), section(3, 10413, 15474, 550, 568), section(4, 10437, 11329, 586, 604), section(4, 11331, 12637, 639, 674), section(4, 12639, 13334, 712, 750), section(4, 13336, 15474, 781, 812), section(2, 15503, 18149, 818, 824), section(3, 15518, 16598, 845, 866), section(3, 16600, 18149, 895, 924), section(2, 18181, 19395, 933, 942), section(2, 19426, 20311, 950, 958), section(2, 20340, 21243, 964, 980), section(2, 21273, 22904, 987, 994), section(2, 22942, 28949, 1009, 1024), section(3, 23004, 23560, 1041, 1070), section(3, 23562, 23726, 1117, 1164), section(3, 23728, 24282, 1201, 1238), section(3, 24284, 25305, 1271, 1304), section(3, 25307, 25560, 1333, 1362), section(3, 25562, 26021, 1429, 1498), section(3, 26023, 26454, 1540, 1582), section(3, 26456, 26696, 1635, 1689), section(3, 26698, 27010, 1745, 1801), section(3, 27012, 27255, 1844, 1887), section(3, 27288, 27541, 1897, 1925), section(3, 27574, 27883, 1935, 1985), section(3, 27918, 28278, 1997, 2047), section(3, 28311, 28662, 2057, 2087), section(3, 28705, 28949, 2107, 2150), section(2, 28982, 29721, 2160, 2170)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Zabbixv7Version 7.ximport-the-media-type-for-7-xImport the media type for 7.xgive-the-media-to-a-user-in-7-xGive the media to a user in 7.xcreate-the-action-in-7-xCreate the action in 7.xv5Version 5.x to 6.ximport-the-media-type-for-5-x-to-6-xImport the media type for 5.x to 6.xgive-the-media-to-a-user-in-5-x-to-6-xGive the media to a user in 5.x to 6.xcreate-the-action-in-5-x-to-6-xCreate the action in 5.x to 6.xv4Version 3.x to 4.xinstall-the-scriptInstall the scriptcreate-the-media-type-in-3-x-to-4-xCreate the media type in 3.x to 4.xgive-the-media-to-a-user-in-3-x-to-4-xGive the media to a user in 3.x to 4.xcreate-the-action-in-3-x-to-4-xCreate the action in 3.x to 4.xverifyVerifycreate-a-test-triggerCreate a test triggertrigger-it-and-let-it-recoverTrigger it and let it recoveralert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-import-ends-with-unsupported-version-numberThe import ends with unsupported version numbera-problem-has-no-message-to-flashdutyA problem has no message to Flashdutythe-message-has-the-status-failedThe message has the status Failedmessages-fail-with-status-429Messages fail with status 429in-3-x-or-4-x-alerts-arrive-without-severity-and-host-or-not-at-allIn 3.x or 4.x, alerts arrive without severity and host, or not at allalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneyou-acknowledge-a-problem-and-zabbix-sends-no-messageYou acknowledge a problem, and Zabbix sends no messagetest-of-the-media-type-fails-with-an-incorrect-parameterTest of the media type fails with an incorrect parameterthe-markers-have-another-spelling-elsewhereThe markers have another spelling elsewherestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/uptime-kuma",
            ],
            source: include_str!("../../docs/en/UptimeKuma.md"),
            body: 339,
            digest: 0x390b8bd7e959b7dc,
            sections: &[section(2, 259, 739, 12, 24), section(2, 791, 2229, 33, 45), section(3, 958, 1597, 64, 83), section(3, 1599, 2229, 101, 119), section(2, 2269, 4264, 128, 142), section(3, 2292, 3593, 165, 188), section(3, 3595, 4264, 213, 238), section(2, 4293, 5213, 244, 250), section(2, 5245, 6134, 259, 268), section(2, 6165, 6829, 276, 284), section(2, 6858, 7595, 290, 306), section(2, 7633, 12817, 321, 336), section(3, 7695, 8251, 353, 382), section(3, 8253, 9339, 401, 420), section(3, 9341, 9811, 464, 509), section(3, 9813, 10156, 536, 563), section(3, 10158, 10646, 605, 647), section(3, 10648, 10869, 699, 751), section(3, 10871, 11123, 790, 829), section(3, 11156, 11409, 839, 867), section(3, 11442, 11751, 877, 927), section(3, 11786, 12146, 939, 989), section(3, 12179, 12530, 999, 1029), section(3, 12573, 12817, 1049, 1092), section(2, 12850, 13123, 1102, 1112)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Uptime Kumaset-up-the-notificationSet up the notificationenable-it-in-the-monitorsEnable it in the monitorsverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is showntest-shows-an-errorTest shows an errora-monitor-is-down-but-flashduty-has-no-alertA monitor is down, but Flashduty has no alertuptime-kuma-logs-status-429Uptime Kuma logs status 429alerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneone-monitor-recovers-or-changes-the-alert-of-anotherOne monitor recovers or changes the alert of anothera-push-monitor-never-sends-its-recoveryA push monitor never sends its recoverystays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Info), 41, 61), severity(Some(Severity::Ok), 63, 72), severity(Some(Severity::Info), 97, 117)],
            cells: "CriticalAct nowWarningNeeds attentionInfoFor your informationOkRecoveredNone: tests and remindersFor your information",
        },
    ),
    guide(
        names(Integration::AliyunARMS),
        Frozen {
            language: Language::En,
            front_matter: [
                "Alibaba Cloud ARMS Integration",
                "Send the alerts of ARMS Alert Management to Flashduty with a webhook in Alertmanager format, so that a resolved alert recovers.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/aliyun-arms",
            ],
            source: include_str!("../../docs/en/AliyunARMS.md"),
            body: 326,
            digest: 0xcd3d15d47ef690ed,
            sections: &[section(2, 353, 1033, 12, 24), section(2, 1085, 2537, 33, 45), section(3, 1252, 1898, 64, 83), section(3, 1900, 2537, 101, 119), section(2, 2577, 4853, 128, 149), section(3, 2607, 3935, 167, 185), section(3, 3937, 4853, 228, 271), section(2, 4882, 5571, 277, 283), section(2, 5603, 6136, 292, 301), section(2, 6167, 6791, 309, 317), section(2, 6820, 7031, 323, 339), section(2, 7069, 11028, 354, 369), section(3, 7131, 7687, 386, 415), section(3, 7689, 7874, 462, 509), section(3, 7876, 8703, 550, 592), section(3, 8705, 9064, 634, 676), section(3, 9066, 9334, 712, 748), section(3, 9367, 9620, 758, 786), section(3, 9653, 9962, 796, 846), section(3, 9997, 10357, 858, 908), section(3, 10390, 10741, 918, 948), section(3, 10784, 11028, 968, 1011), section(2, 11061, 11597, 1021, 1031)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Alibaba Cloud ARMScreate-the-webhookCreate the webhookchoose-the-webhook-in-a-notification-policyChoose the webhook in a notification policyverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-test-button-of-the-webhook-reports-an-errorThe test button of the webhook reports an errorthe-alert-is-in-arms-but-not-in-flashdutyThe alert is in ARMS, but not in Flashdutyalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonethe-same-alert-comes-again-and-againThe same alert comes again and againstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/aliyun-cm-event",
            ],
            source: include_str!("../../docs/en/AliyunCmEvent.md"),
            body: 352,
            digest: 0xffb1f2955933090,
            sections: &[section(2, 560, 1144, 12, 24), section(2, 1196, 2656, 33, 45), section(3, 1363, 2013, 64, 83), section(3, 2015, 2656, 101, 119), section(2, 2696, 4813, 128, 144), section(3, 2721, 3551, 167, 190), section(3, 3553, 4813, 220, 250), section(2, 4841, 5243, 255, 267), section(2, 5272, 6072, 273, 279), section(2, 6104, 6486, 288, 297), section(2, 6517, 7150, 305, 313), section(2, 7179, 7457, 319, 335), section(2, 7487, 8782, 342, 349), section(2, 8820, 12229, 364, 379), section(3, 8882, 9438, 396, 425), section(3, 9440, 9888, 477, 530), section(3, 9890, 10246, 578, 627), section(3, 10248, 10360, 669, 711), section(3, 10362, 10535, 739, 767), section(3, 10568, 10821, 777, 805), section(3, 10854, 11163, 815, 865), section(3, 11198, 11558, 877, 927), section(3, 11591, 11942, 937, 967), section(3, 11985, 12229, 987, 1030), section(2, 12262, 12608, 1040, 1050)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Cloud Monitorcreate-the-push-channelCreate the push channelcreate-the-subscription-policyCreate the subscription policycloseClose alertsverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-debug-event-succeeds-but-flashduty-shows-nothingThe debug event succeeds, but Flashduty shows nothingdebugging-works-but-a-real-event-does-not-arriveDebugging works, but a real event does not arrivealerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonea-metric-alert-arrives-twiceA metric alert arrives twicestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/aliyun-cm-metrics",
            ],
            source: include_str!("../../docs/en/AliyunCm.md"),
            body: 366,
            digest: 0x8603fae5c79e4946,
            sections: &[section(2, 445, 1099, 12, 24), section(2, 1151, 2615, 33, 45), section(3, 1318, 1970, 64, 83), section(3, 1972, 2615, 101, 119), section(2, 2655, 4964, 128, 144), section(3, 2853, 4146, 168, 192), section(3, 4148, 4964, 212, 232), section(2, 4993, 5913, 238, 244), section(2, 5945, 6363, 253, 262), section(2, 6394, 7040, 270, 278), section(2, 7069, 7280, 284, 300), section(2, 7318, 11783, 315, 330), section(3, 7380, 7936, 347, 376), section(3, 7938, 8169, 420, 464), section(3, 8171, 8831, 509, 555), section(3, 8833, 9166, 623, 692), section(3, 9168, 9361, 716, 740), section(3, 9363, 9821, 782, 824), section(3, 9823, 10089, 860, 896), section(3, 10122, 10375, 906, 934), section(3, 10408, 10717, 944, 994), section(3, 10752, 11112, 1006, 1056), section(3, 11145, 11496, 1066, 1096), section(3, 11539, 11783, 1116, 1159), section(2, 11816, 12304, 1169, 1179)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Cloud Monitoralert-callback-of-a-ruleAlert callback of a rulewebhook-of-a-contactWebhook of a contactverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-test-of-the-callback-does-not-return-200The test of the callback does not return 200the-rule-has-fired-but-flashduty-has-no-alertThe rule has fired, but Flashduty has no alertthe-test-of-the-callback-succeeds-but-the-real-alert-does-not-arriveThe test of the callback succeeds, but the real alert does not arriveeach-alert-arrives-twiceEach alert arrives twicealerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonea-problem-that-lasts-is-not-repeatedA problem that lasts is not repeatedstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "Send Simple Log Service alerts to Flashduty with a webhook, an alert template, and an action policy, with recovery.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/aliyun-sls",
            ],
            source: include_str!("../../docs/en/AliyunSLS.md"),
            body: 312,
            digest: 0x2969f8e52d631a62,
            sections: &[section(2, 381, 1069, 12, 24), section(2, 1121, 2571, 33, 45), section(3, 1288, 1933, 64, 83), section(3, 1935, 2571, 101, 119), section(2, 2611, 6484, 128, 149), section(3, 2782, 3716, 167, 185), section(3, 3718, 4550, 210, 235), section(3, 4552, 5351, 259, 283), section(3, 5353, 6042, 319, 355), section(3, 6044, 6484, 383, 411), section(2, 6513, 7396, 417, 423), section(2, 7428, 7933, 432, 441), section(2, 7964, 8558, 449, 457), section(2, 8587, 8877, 463, 479), section(2, 8915, 12836, 494, 509), section(3, 8977, 9533, 526, 555), section(3, 9535, 10266, 606, 658), section(3, 10268, 10397, 692, 726), section(3, 10399, 10677, 766, 806), section(3, 10679, 10930, 848, 890), section(3, 10932, 11142, 924, 958), section(3, 11175, 11428, 968, 996), section(3, 11461, 11770, 1006, 1056), section(3, 11805, 12165, 1068, 1118), section(3, 12198, 12549, 1128, 1158), section(3, 12592, 12836, 1178, 1221), section(2, 12869, 13308, 1231, 1241)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Simple Log Servicecreate-the-webhookCreate the webhookcreate-the-alert-templateCreate the alert templatecreate-the-action-policyCreate the action policyuse-the-action-policy-in-alert-rulesUse the action policy in alert rulesalerts-on-actiontrail-eventsAlerts on ActionTrail eventsverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownsls-raised-the-alert-but-flashduty-does-not-have-itSLS raised the alert, but Flashduty does not have itonly-some-of-several-alerts-arriveOnly some of several alerts arrivetitle-or-severity-of-the-alerts-is-wrongTitle or severity of the alerts is wrongalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonesls-gets-status-429-from-flashdutySLS gets status 429 from Flashdutystays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "Send CloudWatch alarms, cost anomalies and other SNS messages to Flashduty, with recovery, severity and labels.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/aws-cloudwatch",
            ],
            source: include_str!("../../docs/en/AWSCW.md"),
            body: 309,
            digest: 0xe39782382cf7da3,
            sections: &[section(2, 371, 1032, 12, 24), section(2, 1084, 2528, 33, 45), section(3, 1251, 1893, 64, 83), section(3, 1895, 2528, 101, 119), section(2, 2568, 6836, 128, 145), section(3, 2594, 3877, 182, 219), section(3, 3879, 4702, 246, 273), section(3, 4704, 5869, 296, 319), section(3, 5871, 6836, 355, 391), section(2, 6865, 7918, 397, 403), section(2, 7950, 8766, 412, 421), section(2, 8797, 9721, 429, 437), section(2, 9750, 10705, 443, 459), section(2, 10743, 16092, 474, 489), section(3, 10805, 11361, 506, 535), section(3, 11363, 11935, 581, 627), section(3, 11937, 13383, 675, 724), section(3, 13385, 13852, 766, 808), section(3, 13854, 14143, 853, 898), section(3, 14145, 14398, 945, 992), section(3, 14431, 14684, 1002, 1030), section(3, 14717, 15026, 1040, 1090), section(3, 15061, 15421, 1102, 1152), section(3, 15454, 15805, 1162, 1192), section(3, 15848, 16092, 1212, 1255), section(2, 16125, 16904, 1265, 1275)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn AWS CloudWatchcreate-the-topic-and-its-subscriptionCreate the topic and its subscriptionadd-the-topic-to-the-alarmsAdd the topic to the alarmsuse-the-aws-cli-insteadUse the AWS CLI insteadother-aws-services-on-the-same-topicOther AWS services on the same topicverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-subscription-stays-at-pending-confirmationThe subscription stays at Pending confirmationthe-alarm-is-in-alarm-but-flashduty-has-no-alertThe alarm is in ALARM, but Flashduty has no alertalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneflashduty-reports-an-error-about-subscribeurlFlashduty reports an error about SubscribeURLa-problem-that-lasts-for-hours-is-reported-onceA problem that lasts for hours is reported oncestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Warning), 5, 38), severity(Some(Severity::Warning), 55, 87), severity(Some(Severity::Ok), 89, 98)],
            cells: "ALARMThe condition of the alarm is metINSUFFICIENT_DATAThe metric is new or has stoppedOKRecovered",
        },
    ),
    guide(
        names(Integration::AzureMonitor),
        Frozen {
            language: Language::En,
            front_matter: [
                "Azure Monitor Integration",
                "Send Azure Monitor alerts to Flashduty with a webhook in an action group, with recovery by alert type, health events, and labels.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/azure-monitor",
            ],
            source: include_str!("../../docs/en/AzureMonitor.md"),
            body: 325,
            digest: 0x1d390075b60a9c67,
            sections: &[section(2, 340, 925, 12, 24), section(2, 977, 2419, 33, 45), section(3, 1144, 1785, 64, 83), section(3, 1787, 2419, 101, 119), section(2, 2459, 5346, 128, 144), section(3, 2484, 3827, 166, 188), section(3, 3829, 4713, 223, 258), section(3, 4715, 5346, 308, 359), section(2, 5375, 7382, 365, 371), section(3, 5390, 6532, 390, 409), section(3, 6534, 7382, 442, 475), section(2, 7414, 8663, 484, 493), section(2, 8694, 9701, 501, 509), section(2, 9730, 10700, 515, 531), section(2, 10738, 15317, 546, 561), section(3, 10800, 11356, 578, 607), section(3, 11358, 11558, 652, 697), section(3, 11560, 12228, 760, 824), section(3, 12230, 12411, 862, 900), section(3, 12413, 12643, 940, 980), section(3, 12645, 13394, 1022, 1064), section(3, 13396, 13623, 1100, 1136), section(3, 13656, 13909, 1146, 1174), section(3, 13942, 14251, 1184, 1234), section(3, 14286, 14646, 1246, 1296), section(3, 14679, 15030, 1306, 1336), section(3, 15073, 15317, 1356, 1399), section(2, 15350, 16077, 1409, 1419)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Azure Monitorcreate-an-action-groupCreate an action groupadd-the-action-group-to-alert-rulesAdd the action group to alert rulesservice-health-resource-health-and-security-alertsService Health, Resource Health and security alertsverifyVerifysend-a-sample-alertSend a sample alertlet-a-real-alert-fire-and-resolveLet a real alert fire and resolvealert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-test-of-the-action-group-ends-with-failedThe test of the action group ends with Failedthe-alert-is-fired-in-the-portal-but-flashduty-does-not-have-itThe alert is Fired in the portal, but Flashduty does not have itthe-webhook-call-fails-with-status-400The webhook call fails with status 400title-or-severity-of-the-alerts-is-wrongTitle or severity of the alerts is wrongalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneazure-gets-status-429-from-flashdutyAzure gets status 429 from Flashdutystays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "Enter Flashduty as the callback URL of alarm policies in Baidu Cloud Monitor (BCM), so that alarms arrive with their level and recover.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/baidu-bcm",
            ],
            source: include_str!("../../docs/en/BaiDuBCM.md"),
            body: 329,
            digest: 0x93095057f07fc456,
            sections: &[section(2, 274, 874, 12, 24), section(2, 926, 2372, 33, 45), section(3, 1093, 1736, 64, 83), section(3, 1738, 2372, 101, 119), section(2, 2412, 3826, 128, 146), section(3, 2582, 3462, 174, 202), section(3, 3464, 3826, 247, 292), section(2, 3855, 4854, 298, 304), section(2, 4886, 5252, 313, 322), section(2, 5283, 5924, 330, 338), section(2, 5953, 6164, 344, 360), section(2, 6202, 10054, 375, 390), section(3, 6264, 6820, 407, 436), section(3, 6822, 7438, 481, 527), section(3, 7440, 7674, 564, 601), section(3, 7676, 7919, 638, 675), section(3, 7921, 8360, 717, 759), section(3, 8393, 8646, 769, 797), section(3, 8679, 8988, 807, 857), section(3, 9023, 9383, 869, 919), section(3, 9416, 9767, 929, 959), section(3, 9810, 10054, 979, 1022), section(2, 10087, 10396, 1032, 1042)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Baidu Cloud BCMadd-the-callback-to-a-policyAdd the callback to a policyuse-a-notification-template-for-many-policiesUse a notification template for many policiesverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownbcm-shows-an-alarm-but-flashduty-has-no-alertBCM shows an alarm, but Flashduty has no alertalarms-of-some-resources-never-arriveAlarms of some resources never arrivethe-policy-already-calls-a-chat-robotThe policy already calls a chat robotalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "Send Huawei Cloud Eye alarms to Flashduty over HTTPS: severities carry over, and an alert recovers when Cloud Eye clears the alarm.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/huawei-ces",
            ],
            source: include_str!("../../docs/en/HuaWeiCES.md"),
            body: 327,
            digest: 0xd64dab825350470b,
            sections: &[section(2, 398, 1053, 12, 24), section(2, 1105, 2553, 33, 45), section(3, 1272, 1916, 64, 83), section(3, 1918, 2553, 101, 119), section(2, 2593, 5526, 128, 147), section(3, 3097, 4294, 183, 219), section(3, 4296, 5526, 250, 281), section(2, 5555, 6578, 287, 293), section(2, 6610, 7131, 302, 311), section(2, 7162, 7722, 319, 327), section(2, 7751, 7974, 333, 349), section(2, 8012, 12102, 364, 379), section(3, 8074, 8630, 396, 425), section(3, 8632, 9083, 462, 499), section(3, 9085, 9687, 548, 598), section(3, 9689, 10214, 640, 682), section(3, 10216, 10408, 734, 786), section(3, 10441, 10694, 796, 824), section(3, 10727, 11036, 834, 884), section(3, 11071, 11431, 896, 946), section(3, 11464, 11815, 956, 986), section(3, 11858, 12102, 1006, 1049), section(2, 12135, 12569, 1059, 1069)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Huawei Cloud CEScreate-a-contact-and-a-contact-groupCreate a contact and a contact groupselect-the-group-in-alarm-rulesSelect the group in alarm rulesverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-contact-does-not-become-confirmedThe contact does not become Confirmedcloud-eye-has-an-alarm-but-flashduty-has-no-alertCloud Eye has an alarm, but Flashduty has no alertalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonealerts-are-missing-when-many-resources-alarm-at-onceAlerts are missing when many resources alarm at oncestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/influxdata",
            ],
            source: include_str!("../../docs/en/InfluxDB.md"),
            body: 325,
            digest: 0x2ca3b3cd474e5220,
            sections: &[section(2, 445, 1199, 12, 24), section(2, 1251, 2687, 33, 45), section(3, 1418, 2056, 64, 83), section(3, 2058, 2687, 101, 119), section(2, 2727, 6229, 128, 139), section(3, 2770, 4423, 141, 152), section(4, 2787, 3550, 182, 212), section(4, 3552, 4423, 238, 264), section(3, 4448, 6229, 266, 277), section(4, 4465, 5293, 304, 331), section(4, 5295, 6229, 363, 395), section(2, 6258, 8367, 401, 407), section(3, 6273, 7206, 426, 445), section(3, 7208, 8367, 464, 483), section(2, 8399, 9999, 492, 501), section(3, 8417, 9264, 525, 549), section(3, 9266, 9999, 573, 597), section(2, 10030, 10963, 605, 613), section(2, 10992, 11931, 619, 635), section(2, 11969, 17493, 650, 665), section(3, 12031, 12587, 682, 711), section(3, 12589, 13376, 745, 780), section(3, 13378, 14593, 836, 894), section(3, 14595, 15106, 936, 978), section(3, 15108, 15475, 1035, 1093), section(3, 15477, 15799, 1129, 1165), section(3, 15832, 16085, 1175, 1203), section(3, 16118, 16427, 1213, 1263), section(3, 16462, 16822, 1275, 1325), section(3, 16855, 17206, 1335, 1365), section(3, 17249, 17493, 1385, 1428), section(2, 17526, 18118, 1438, 1448)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn InfluxDBv2Version 2.xcreate-a-notification-endpointCreate a notification endpointcreate-a-notification-ruleCreate a notification rulev1Version 1.xadd-a-handler-in-chronografAdd a handler in Chronografadd-a-handler-without-chronografAdd a handler without ChronografverifyVerifytry-out-version-2-xTry out version 2.xtry-out-version-1-xTry out version 1.xalert-keyAlert Keyalert-key-in-version-1-xAlert Key in version 1.xalert-key-in-version-2-xAlert Key in version 2.xseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownversion-2-x-influxdb-sends-nothingVersion 2.x: InfluxDB sends nothingversion-1-x-kapacitor-sends-nothing-or-its-requests-failVersion 1.x: Kapacitor sends nothing, or its requests failalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonethe-same-problem-is-sent-repeatedly-or-status-429-appearsThe same problem is sent repeatedly, or status 429 appearsa-rule-should-have-fired-and-did-notA rule should have fired and did notstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Warning), 41, 56), severity(Some(Severity::Info), 60, 80), severity(Some(Severity::Info), 87, 107), severity(Some(Severity::Ok), 109, 118)],
            cells: "CRITICALAct nowWARNINGNeeds attentionWARNNeeds attentionINFOFor your informationunknownFor your informationOKRecovered",
        },
    ),
    guide(
        names(Integration::OpenFalcon),
        Frozen {
            language: Language::En,
            front_matter: [
                "Open-Falcon Integration",
                "Let the alarm module of Open-Falcon call Flashduty for each event of a template or expression, with recoveries and a severity from its priority.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/open-falcon",
            ],
            source: include_str!("../../docs/en/OpenFalcon.md"),
            body: 336,
            digest: 0x9e943b1eda968311,
            sections: &[section(2, 320, 917, 12, 24), section(2, 969, 2397, 33, 45), section(3, 1136, 1770, 64, 83), section(3, 1772, 2397, 101, 119), section(2, 2437, 4443, 128, 142), section(3, 2576, 4062, 151, 160), section(3, 4064, 4443, 171, 182), section(2, 4472, 6029, 188, 194), section(2, 6061, 7068, 203, 212), section(2, 7099, 7873, 220, 228), section(2, 7902, 8503, 234, 250), section(2, 8533, 10054, 257, 264), section(2, 10092, 14698, 279, 294), section(3, 10154, 10710, 311, 340), section(3, 10712, 11519, 365, 390), section(3, 11521, 11749, 434, 479), section(3, 11751, 12122, 515, 551), section(3, 12124, 12474, 593, 635), section(3, 12476, 12717, 675, 715), section(3, 12719, 13004, 763, 812), section(3, 13037, 13290, 822, 850), section(3, 13323, 13632, 860, 910), section(3, 13667, 14027, 922, 972), section(3, 14060, 14411, 982, 1012), section(3, 14454, 14698, 1032, 1075), section(2, 14731, 15249, 1085, 1095)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Open-FalcontemplatesTemplatesexpressionsExpressionsverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownopen-falcon-sends-nothingOpen-Falcon sends nothingx509-certificate-signed-by-unknown-authorityx509: certificate signed by unknown authoritysome-events-are-missing-in-flashdutySome events are missing in Flashdutyalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonean-ongoing-problem-is-not-reported-againAn ongoing problem is not reported againevents-pile-up-in-redis-for-example-in-event-p20Events pile up in Redis, for example in event:p20stays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "Send alerts from any system that supports the PagerDuty Events API, v1 or v2, to Flashduty by changing its address and its key.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/pagerduty",
            ],
            source: include_str!("../../docs/en/PagerDuty.md"),
            body: 315,
            digest: 0x272beba7aa15db1f,
            sections: &[section(2, 353, 902, 12, 24), section(2, 954, 2409, 33, 45), section(3, 1128, 1772, 64, 83), section(3, 1774, 2409, 101, 119), section(2, 2449, 6571, 128, 153), section(3, 2789, 4134, 183, 213), section(3, 4136, 6571, 233, 254), section(2, 6600, 7892, 260, 266), section(2, 7924, 8814, 275, 284), section(2, 8845, 10086, 292, 300), section(2, 10115, 10475, 306, 322), section(2, 10505, 12949, 329, 336), section(2, 12987, 16848, 351, 366), section(3, 13049, 13612, 383, 412), section(3, 13614, 14012, 455, 499), section(3, 14014, 14450, 546, 593), section(3, 14452, 14919, 651, 710), section(3, 14921, 15154, 736, 762), section(3, 15187, 15440, 772, 800), section(3, 15473, 15782, 810, 860), section(3, 15817, 16177, 872, 922), section(3, 16210, 16561, 932, 962), section(3, 16604, 16848, 982, 1025), section(2, 16881, 17407, 1035, 1045)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn your monitoring systemchange-the-address-and-the-keyChange the address and the keyexample-elastalert-2Example: ElastAlert 2verifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownalerts-still-arrive-in-pagerduty-or-nowhereAlerts still arrive in PagerDuty, or nowherethe-sender-logs-an-error-with-status-400-or-401The sender logs an error with status 400 or 401each-notification-triggers-a-new-alert-or-alerts-stay-openEach notification triggers a new alert, or alerts stay openthe-sender-logs-status-429The sender logs status 429stays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(None, 20, 35), severity(Some(Severity::Warning), 42, 57), severity(Some(Severity::Info), 61, 81), severity(Some(Severity::Ok), 97, 106)],
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/blueking",
            ],
            source: include_str!("../../docs/en/TencentBK.md"),
            body: 315,
            digest: 0x21182ca1d44189a1,
            sections: &[section(2, 308, 891, 12, 24), section(2, 943, 2391, 33, 45), section(3, 1110, 1754, 64, 83), section(3, 1756, 2391, 101, 119), section(2, 2431, 5025, 128, 147), section(3, 3108, 4175, 169, 191), section(3, 4177, 5025, 217, 243), section(2, 5054, 6003, 249, 255), section(2, 6035, 6912, 264, 273), section(2, 6943, 7854, 281, 289), section(2, 7883, 8423, 295, 311), section(2, 8461, 12467, 326, 341), section(3, 8523, 9079, 358, 387), section(3, 9081, 10029, 431, 476), section(3, 10031, 10264, 519, 563), section(3, 10266, 10574, 605, 647), section(3, 10576, 10773, 680, 713), section(3, 10806, 11059, 723, 751), section(3, 11092, 11401, 761, 811), section(3, 11436, 11796, 823, 873), section(3, 11829, 12180, 883, 913), section(3, 12223, 12467, 933, 976), section(2, 12500, 12943, 986, 996)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Tencent BlueKingcreate-the-action-planCreate the action planrun-it-from-alert-policiesRun it from alert policiesverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownblueking-has-an-alert-but-flashduty-does-notBlueKing has an alert, but Flashduty does notthe-callback-succeeds-but-there-is-no-alertThe callback succeeds, but there is no alertalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonethe-same-alert-arrives-repeatedlyThe same alert arrives repeatedlystays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 43, 50), severity(Some(Severity::Warning), 94, 109), severity(Some(Severity::Info), 151, 171), severity(Some(Severity::Ok), 186, 195)],
            cells: "1 (Fatal; Emergency in the English console)Act now2 (Warning; Critical in the English console)Needs attention3 (Notice; Warning in the English console)For your informationRECOVERY_NOTICERecovered",
        },
    ),
    guide(
        names(Integration::TencentCLS),
        Frozen {
            language: Language::En,
            front_matter: [
                "Tencent Cloud CLS Integration",
                "Send alarms of Tencent Cloud Log Service (CLS) to Flashduty with a custom API callback and a ready-made request body, including recoveries.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/tencent-cls",
            ],
            source: include_str!("../../docs/en/TencentCLS.md"),
            body: 337,
            digest: 0x567dfe42c6ad4883,
            sections: &[section(2, 381, 975, 12, 24), section(2, 1027, 2477, 33, 45), section(3, 1194, 1839, 64, 83), section(3, 1841, 2477, 101, 119), section(2, 2517, 6986, 128, 148), section(3, 2546, 3555, 183, 218), section(3, 3557, 4505, 243, 268), section(3, 4507, 6184, 283, 298), section(3, 6186, 6986, 335, 372), section(2, 7015, 7987, 378, 384), section(2, 8019, 8811, 393, 402), section(2, 8842, 9441, 410, 418), section(2, 9470, 10183, 424, 440), section(2, 10221, 14036, 455, 470), section(3, 10283, 10839, 487, 516), section(3, 10841, 11269, 576, 637), section(3, 11271, 11637, 685, 733), section(3, 11639, 11945, 783, 833), section(3, 11947, 12342, 875, 917), section(3, 12375, 12628, 927, 955), section(3, 12661, 12970, 965, 1015), section(3, 13005, 13365, 1027, 1077), section(3, 13398, 13749, 1087, 1117), section(3, 13792, 14036, 1137, 1180), section(2, 14069, 14449, 1190, 1200)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Tencent Cloud CLScreate-a-notification-channel-groupCreate a notification channel groupuse-it-in-an-alarm-policyUse it in an alarm policyset-the-requestSet the requestset-the-request-once-for-all-policiesSet the request once for all policiesverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownalarm-history-lists-the-alarm-but-flashduty-does-not-have-itAlarm History lists the alarm, but Flashduty does not have itsome-alarms-of-a-policy-arrive-and-others-do-notSome alarms of a policy arrive and others do notalarms-are-missing-when-many-policies-fire-at-onceAlarms are missing when many policies fire at oncealerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 19, 34), severity(Some(Severity::Info), 38, 58), severity(Some(Severity::Ok), 74, 83)],
            cells: "CriticalAct nowWarnNeeds attentionInfoFor your informationnotify_type is 2Recovered",
        },
    ),
    guide(
        names(Integration::TencentCm),
        Frozen {
            language: Language::En,
            front_matter: [
                "Tencent Cloud Monitor CM Integration",
                "Send alarms of Tencent Cloud Monitor, now part of Tencent Cloud Observability Platform, to Flashduty with a callback in a notification template.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/tencent-cm",
            ],
            source: include_str!("../../docs/en/TencentCm.md"),
            body: 348,
            digest: 0xf4c38200a370f257,
            sections: &[section(2, 395, 971, 12, 24), section(2, 1023, 2487, 33, 45), section(3, 1190, 1842, 64, 83), section(3, 1844, 2487, 101, 119), section(2, 2527, 4294, 128, 155), section(3, 2563, 3715, 185, 215), section(3, 3717, 4294, 249, 283), section(2, 4323, 5146, 289, 295), section(2, 5178, 6194, 304, 313), section(2, 6225, 7094, 321, 329), section(2, 7123, 7731, 335, 351), section(2, 7769, 11724, 366, 381), section(3, 7831, 8387, 398, 427), section(3, 8389, 8706, 487, 548), section(3, 8708, 9132, 608, 669), section(3, 9134, 9503, 711, 753), section(3, 9505, 9796, 797, 843), section(3, 9798, 10030, 885, 927), section(3, 10063, 10316, 937, 965), section(3, 10349, 10658, 975, 1025), section(3, 10693, 11053, 1037, 1087), section(3, 11086, 11437, 1097, 1127), section(3, 11480, 11724, 1147, 1190), section(2, 11757, 12054, 1200, 1210)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Tencent Cloud Monitor CMcreate-a-notification-templateCreate a notification templateadd-the-template-to-alarm-policiesAdd the template to alarm policiesverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-template-cannot-be-saved-or-its-callback-fails-the-checkThe template cannot be saved, or its callback fails the checkalarm-history-lists-the-alarm-but-flashduty-does-not-have-itAlarm History lists the alarm, but Flashduty does not have italerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneevents-such-as-ping-unreachable-never-arriveEvents such as \"ping unreachable\" never arrivealarms-are-missing-when-many-occur-at-onceAlarms are missing when many occur at oncestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 7, 14), severity(Some(Severity::Warning), 18, 33), severity(Some(Severity::Info), 39, 59), severity(Some(Severity::Warning), 65, 80), severity(Some(Severity::Critical), 97, 104), severity(Some(Severity::Critical), 110, 117), severity(Some(Severity::Ok), 118, 127)],
            cells: "SeriousAct nowWarnNeeds attentionRemindFor your informationmetricNeeds attentionevent, prometheusAct nowOthersAct now0Recovered",
        },
    ),
    guide(
        names(Integration::TencentEb),
        Frozen {
            language: Language::En,
            front_matter: [
                "Tencent Cloud EventBridge Integration",
                "Send events of Tencent Cloud services to Flashduty with an EventBridge rule that sends them to a custom webhook.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/tencent-eventbridge",
            ],
            source: include_str!("../../docs/en/TencentEb.md"),
            body: 326,
            digest: 0x63d58814ea62c963,
            sections: &[section(2, 372, 1010, 12, 24), section(2, 1062, 2528, 33, 45), section(3, 1229, 1882, 64, 83), section(3, 1884, 2528, 101, 119), section(2, 2568, 4741, 128, 156), section(3, 2605, 3977, 176, 196), section(3, 3979, 4741, 223, 250), section(2, 4770, 5614, 256, 262), section(2, 5646, 6337, 271, 280), section(2, 6368, 6890, 288, 296), section(2, 6919, 7379, 302, 318), section(2, 7417, 11028, 333, 348), section(3, 7479, 8035, 365, 394), section(3, 8037, 8296, 419, 444), section(3, 8298, 8640, 483, 523), section(3, 8642, 8961, 573, 623), section(3, 8963, 9117, 658, 693), section(3, 9119, 9334, 735, 777), section(3, 9367, 9620, 787, 815), section(3, 9653, 9962, 825, 875), section(3, 9997, 10357, 887, 937), section(3, 10390, 10741, 947, 977), section(3, 10784, 11028, 997, 1040), section(2, 11061, 11463, 1050, 1060)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Tencent Cloud EventBridgecreate-an-event-ruleCreate an event ruleadd-flashduty-as-the-targetAdd Flashduty as the targetverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is showneventbridge-sends-nothingEventBridge sends nothingthe-test-event-arrives-real-ones-do-notThe test event arrives, real ones do notflashduty-receives-many-events-that-need-no-actionFlashduty receives many events that need no actionevents-stop-arriving-during-the-dayEvents stop arriving during the dayalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "Send OceanBase Cloud Platform alerts to Flashduty with a custom script channel: severities match the OCP levels, and recovered alerts turn Ok.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/oceanbase",
            ],
            source: include_str!("../../docs/en/OceanBase.md"),
            body: 330,
            digest: 0x88d1a298b7f28e02,
            sections: &[section(2, 336, 999, 12, 24), section(2, 1051, 2485, 33, 45), section(3, 1218, 1855, 64, 83), section(3, 1857, 2485, 101, 119), section(2, 2525, 8943, 128, 140), section(3, 2546, 4346, 164, 188), section(3, 4348, 5460, 214, 240), section(3, 5489, 8943, 246, 252), section(2, 8972, 10390, 258, 264), section(2, 10422, 11421, 273, 282), section(2, 11452, 12273, 290, 298), section(2, 12302, 13136, 304, 320), section(2, 13174, 17157, 335, 350), section(3, 13236, 13792, 367, 396), section(3, 13794, 14061, 423, 450), section(3, 14063, 14803, 478, 506), section(3, 14805, 15023, 548, 591), section(3, 15025, 15252, 633, 675), section(3, 15254, 15463, 703, 731), section(3, 15496, 15749, 741, 769), section(3, 15782, 16091, 779, 829), section(3, 16126, 16486, 841, 891), section(3, 16519, 16870, 901, 931), section(3, 16913, 17157, 951, 994), section(2, 17190, 18087, 1004, 1014)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn OceanBasecreate-the-alert-channelCreate the alert channelpush-alerts-to-the-channelPush alerts to the channelscriptScriptverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-channel-cannot-be-savedThe channel cannot be savedocp-shows-the-push-as-failedOCP shows the push as failedthe-alert-is-in-ocp-but-nothing-was-pushedThe alert is in OCP, but nothing was pushedalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneall-alerts-arrive-as-warningAll alerts arrive as Warningstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/graylog",
            ],
            source: include_str!("../../docs/en/Graylog.md"),
            body: 329,
            digest: 0x9344bb25982cfcae,
            sections: &[section(2, 360, 1081, 12, 24), section(2, 1133, 2563, 33, 45), section(3, 1300, 1935, 64, 83), section(3, 1937, 2563, 101, 119), section(2, 2603, 5781, 128, 138), section(3, 2622, 4329, 161, 184), section(3, 4331, 5781, 214, 244), section(2, 5810, 7502, 250, 256), section(3, 5825, 6306, 282, 308), section(3, 6308, 7502, 328, 348), section(2, 7534, 8465, 357, 366), section(2, 8496, 9211, 374, 382), section(2, 9240, 10267, 388, 404), section(2, 10305, 15103, 419, 434), section(3, 10367, 10923, 451, 480), section(3, 10925, 11527, 506, 532), section(3, 11529, 12238, 565, 598), section(3, 12240, 12785, 633, 669), section(3, 12787, 13266, 726, 784), section(3, 13268, 13409, 806, 828), section(3, 13442, 13695, 838, 866), section(3, 13728, 14037, 876, 926), section(3, 14072, 14432, 938, 988), section(3, 14465, 14816, 998, 1028), section(3, 14859, 15103, 1048, 1091), section(2, 15136, 15442, 1101, 1111)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Graylogcreate-the-notificationCreate the notificationattach-it-to-event-definitionsAttach it to event definitionsverifyVerifysend-the-test-notificationSend the test notificationtrigger-a-real-eventTrigger a real eventalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-url-is-not-allowlistedThe URL is not allowlistedthe-test-fails-with-another-errorThe test fails with another errorthe-test-arrives-real-alerts-do-notThe test arrives, real alerts do notgraylog-gets-status-429-or-a-problem-triggers-many-alertsGraylog gets status 429, or a problem triggers many alertsevery-alert-is-warningEvery alert is Warningstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 52, 67), severity(Some(Severity::Info), 74, 94)],
            cells: "3 (High)Act now2 (Medium; Normal before Graylog 6.2)Needs attention1 (Low)For your information",
        },
    ),
    guide(
        names(Integration::Skywalking),
        Frozen {
            language: Language::En,
            front_matter: [
                "SkyWalking Integration",
                "Send SkyWalking alarms to Flashduty with a webhook in alarm-settings.yml, and let a tag of each rule decide the severity.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/skywalking",
            ],
            source: include_str!("../../docs/en/Skywalking.md"),
            body: 311,
            digest: 0xb41b04bf5eb7be23,
            sections: &[section(2, 387, 1074, 12, 24), section(2, 1126, 2562, 33, 45), section(3, 1293, 1931, 64, 83), section(3, 1933, 2562, 101, 119), section(2, 2602, 5252, 128, 141), section(3, 2906, 4218, 144, 159), section(3, 4244, 5252, 162, 176), section(2, 5281, 8230, 182, 188), section(3, 5296, 6250, 201, 214), section(3, 6252, 7467, 228, 242), section(3, 7469, 8230, 276, 312), section(2, 8262, 9451, 321, 330), section(2, 9482, 10100, 338, 346), section(2, 10129, 10768, 352, 368), section(2, 10806, 15494, 383, 398), section(3, 10868, 11424, 415, 444), section(3, 11426, 12833, 501, 559), section(3, 12835, 13112, 600, 641), section(3, 13114, 13325, 660, 679), section(3, 13327, 13800, 725, 771), section(3, 13833, 14086, 781, 809), section(3, 14119, 14428, 819, 869), section(3, 14463, 14823, 881, 931), section(3, 14856, 15207, 941, 971), section(3, 15250, 15494, 991, 1034), section(2, 15527, 15988, 1044, 1054)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn SkyWalkingv969.6.0 and laterv868.6.0 to 9.5.0verifyVerifysend-a-sampleSend a sampletrigger-a-ruleTrigger a ruletest-the-recovery-10-4-0-and-laterTest the recovery (10.4.0 and later)alert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownskywalking-lists-the-alarm-but-flashduty-does-not-have-itSkyWalking lists the alarm, but Flashduty does not have itskywalking-does-not-list-the-alarm-eitherSkyWalking does not list the alarm eitherevery-alert-is-infoEvery alert is Infothe-oap-server-does-not-start-after-the-changeThe OAP server does not start after the changestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "Send Sentry issue alerts and metric alerts to Flashduty through an internal integration, and recover them when the issue is resolved.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/sentry",
            ],
            source: include_str!("../../docs/en/Sentry.md"),
            body: 315,
            digest: 0xd1da7ac5eb5cd912,
            sections: &[section(2, 342, 1004, 12, 24), section(2, 1056, 2484, 33, 45), section(3, 1223, 1857, 64, 83), section(3, 1859, 2484, 101, 119), section(2, 2524, 6173, 128, 137), section(3, 2542, 4023, 168, 199), section(3, 4052, 5128, 205, 221), section(3, 5157, 6173, 227, 254), section(2, 6202, 7314, 260, 266), section(2, 7346, 8516, 275, 284), section(2, 8547, 9179, 292, 300), section(2, 9208, 10155, 306, 322), section(2, 10193, 16113, 337, 352), section(3, 10255, 10811, 369, 398), section(3, 10813, 11153, 440, 482), section(3, 11155, 11834, 532, 583), section(3, 11836, 12314, 626, 669), section(3, 12316, 13530, 718, 767), section(3, 13532, 14076, 811, 855), section(3, 14078, 14419, 891, 927), section(3, 14452, 14705, 937, 965), section(3, 14738, 15047, 975, 1025), section(3, 15082, 15442, 1037, 1087), section(3, 15475, 15826, 1097, 1127), section(3, 15869, 16113, 1147, 1190), section(2, 16146, 16542, 1200, 1210)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Sentrycreate-the-internal-integrationCreate the internal integrationalertsUse it in alertslegacyUse it in the older consoleverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownalerts-do-not-offer-flashduty-as-an-actionAlerts do not offer Flashduty as an actionthe-alert-triggered-in-sentry-but-not-in-flashdutyThe alert triggered in Sentry, but not in Flashdutythe-editor-shows-a-warning-about-the-actionThe editor shows a warning about the actiona-self-hosted-sentry-reports-unable-to-reach-hostA self-hosted Sentry reports Unable to reach hostalerts-stay-open-after-the-issue-is-resolvedAlerts stay open after the issue is resolvedflashduty-receives-too-many-requestsFlashduty receives too many requestsstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/jiankongbao",
            ],
            source: include_str!("../../docs/en/Jiankongbao.md"),
            body: 318,
            digest: 0x46480d3fab6d52c6,
            sections: &[section(2, 463, 988, 12, 24), section(2, 1040, 2478, 33, 45), section(3, 1207, 1846, 64, 83), section(3, 1848, 2478, 101, 119), section(2, 2518, 4661, 128, 142), section(3, 2655, 4105, 165, 188), section(3, 4107, 4661, 227, 266), section(2, 4690, 5674, 272, 278), section(2, 5706, 6546, 287, 296), section(2, 6577, 7127, 304, 312), section(2, 7156, 7691, 318, 334), section(2, 7729, 11301, 349, 364), section(3, 7791, 8347, 381, 410), section(3, 8349, 8989, 454, 499), section(3, 8991, 9159, 533, 567), section(3, 9161, 9607, 609, 651), section(3, 9640, 9893, 661, 689), section(3, 9926, 10235, 699, 749), section(3, 10270, 10630, 761, 811), section(3, 10663, 11014, 821, 851), section(3, 11057, 11301, 871, 914), section(2, 11334, 11451, 924, 934)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Jiankongbaocreate-the-url-callbackCreate the URL callbackselect-the-callback-in-monitoring-tasksSelect the callback in monitoring tasksverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownjiankongbao-shows-an-alarm-but-sends-nothingJiankongbao shows an alarm, but sends nothingthere-is-no-url-callback-to-chooseThere is no URL callback to choosealerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Warning), 1, 21), severity(Some(Severity::Info), 22, 30), severity(Some(Severity::Ok), 58, 67)],
            cells: "1Fault: a check fails2Reminderany, with message_status = 2Recovered",
        },
    ),
    guide(
        names(Integration::AWSEventBridge),
        Frozen {
            language: Language::En,
            front_matter: [
                "AWS EventBridge Integration",
                "Send AWS events to Flashduty with an EventBridge rule, through an API destination or SNS. Findings, health events and alarms merge and recover.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/aws-eventbridge",
            ],
            source: include_str!("../../docs/en/AWSEventBridge.md"),
            body: 343,
            digest: 0x8e1df3cd75db931d,
            sections: &[section(2, 466, 1286, 12, 24), section(2, 1338, 2784, 33, 45), section(3, 1505, 2148, 64, 83), section(3, 2150, 2784, 101, 119), section(2, 2824, 8786, 128, 146), section(3, 2953, 4335, 165, 184), section(3, 4337, 5283, 209, 234), section(3, 5285, 7621, 247, 260), section(3, 7623, 8569, 287, 314), section(3, 8571, 8786, 332, 350), section(2, 8815, 10385, 356, 362), section(2, 10417, 12058, 371, 380), section(2, 12089, 13227, 388, 396), section(2, 13256, 14065, 402, 418), section(2, 14103, 19752, 433, 448), section(3, 14165, 14721, 465, 494), section(3, 14723, 16308, 543, 593), section(3, 16310, 16575, 646, 699), section(3, 16577, 16955, 750, 801), section(3, 16957, 17194, 840, 879), section(3, 17196, 17536, 921, 963), section(3, 17538, 17801, 997, 1031), section(3, 17803, 18058, 1081, 1131), section(3, 18091, 18344, 1141, 1169), section(3, 18377, 18686, 1179, 1229), section(3, 18721, 19081, 1241, 1291), section(3, 19114, 19465, 1301, 1331), section(3, 19508, 19752, 1351, 1394), section(2, 19785, 20455, 1404, 1414)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn AWS EventBridgecreate-a-connectionCreate a connectioncreate-an-api-destinationCreate an API destinationcreate-a-ruleCreate a ruledeliver-through-sns-insteadDeliver through SNS insteadcover-every-regionCover every RegionverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-event-was-accepted-but-flashduty-has-no-alertThe event was accepted, but Flashduty has no alertthe-connection-cannot-be-created-or-is-not-authorizedThe connection cannot be created or is not authorizedalerts-come-late-or-get-lost-when-many-events-occurAlerts come late or get lost when many events occuralerts-arrive-although-nothing-is-wrongAlerts arrive although nothing is wrongalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneone-finding-becomes-several-alertsOne finding becomes several alertsthe-sns-subscription-stays-at-pending-confirmationThe SNS subscription stays at Pending confirmationstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 53, 60), severity(Some(Severity::Warning), 112, 127), severity(Some(Severity::Info), 176, 196), severity(Some(Severity::Warning), 227, 242), severity(Some(Severity::Ok), 281, 290)],
            cells: "flashduty_severity: critical in the alarm descriptionAct nowflashduty_severity: warning in the alarm descriptionNeeds attentionflashduty_severity: info in the alarm descriptionFor your informationOthers: any event that triggersNeeds attentionA recovery state of the Alert Key tableRecovered",
        },
    ),
    guide(
        names(Integration::Dynatrace),
        Frozen {
            language: Language::En,
            front_matter: [
                "Dynatrace Integration",
                "Receive Dynatrace problems in Flashduty through a custom problem notification: which payload to paste, which alerting profile to select, how alerts recover.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/dynatrace",
            ],
            source: include_str!("../../docs/en/Dynatrace.md"),
            body: 344,
            digest: 0x83244dff28213338,
            sections: &[section(2, 330, 900, 12, 24), section(2, 952, 2386, 33, 45), section(3, 1119, 1756, 64, 83), section(3, 1758, 2386, 101, 119), section(2, 2426, 5071, 128, 140), section(2, 5100, 6579, 146, 152), section(2, 6611, 7370, 161, 170), section(2, 7401, 8127, 178, 186), section(2, 8156, 8805, 192, 208), section(2, 8835, 10045, 215, 222), section(2, 10083, 14219, 237, 252), section(3, 10145, 10701, 269, 298), section(3, 10703, 11084, 338, 378), section(3, 11086, 11689, 419, 461), section(3, 11691, 11938, 503, 545), section(3, 11940, 12206, 587, 629), section(3, 12208, 12525, 681, 734), section(3, 12558, 12811, 744, 772), section(3, 12844, 13153, 782, 832), section(3, 13188, 13548, 844, 894), section(3, 13581, 13932, 904, 934), section(3, 13975, 14219, 954, 997), section(2, 14252, 14846, 1007, 1017)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn DynatraceverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownsend-test-notification-reports-a-failureSend test notification reports a failurethe-test-arrives-but-real-problems-do-notThe test arrives, but real problems do nota-short-problem-was-never-reported-as-openA short problem was never reported as openalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonea-problem-got-worse-but-the-alert-keeps-its-severityA problem got worse, but the alert keeps its severitystays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/huawei-lts",
            ],
            source: include_str!("../../docs/en/HuaweiyunLTS.md"),
            body: 317,
            digest: 0x4c235e8d02cca223,
            sections: &[section(2, 403, 1081, 12, 24), section(2, 1133, 2581, 33, 45), section(3, 1300, 1944, 64, 83), section(3, 1946, 2581, 101, 119), section(2, 2621, 6773, 128, 147), section(3, 2649, 4435, 184, 221), section(3, 4437, 5819, 270, 319), section(3, 5821, 6773, 359, 399), section(2, 6802, 7992, 405, 411), section(2, 8024, 8510, 420, 429), section(2, 8541, 9125, 437, 445), section(2, 9154, 9433, 451, 467), section(2, 9471, 13903, 482, 497), section(3, 9533, 10089, 514, 543), section(3, 10091, 10559, 580, 617), section(3, 10561, 11188, 663, 710), section(3, 11190, 11721, 756, 802), section(3, 11723, 12209, 844, 886), section(3, 12242, 12495, 896, 924), section(3, 12528, 12837, 934, 984), section(3, 12872, 13232, 996, 1046), section(3, 13265, 13616, 1056, 1086), section(3, 13659, 13903, 1106, 1149), section(2, 13936, 14555, 1159, 1169)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Huawei Cloud LTScreate-the-topic-and-its-subscriptionCreate the topic and its subscriptioncreate-a-message-template-and-a-notification-ruleCreate a message template and a notification ruleuse-the-notification-rule-in-alarm-rulesUse the notification rule in alarm rulesverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-subscription-stays-at-unconfirmedThe subscription stays at Unconfirmedlts-lists-the-alarm-but-flashduty-has-no-alertLTS lists the alarm, but Flashduty has no alertthe-alert-has-the-wrong-severity-or-no-detailsThe alert has the wrong severity or no detailsalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "Send Cloud Monitoring, Error Reporting, Security Command Center, and budget alerts of Google Cloud to Flashduty by webhook or Pub/Sub.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/google-cloud-monitoring",
            ],
            source: include_str!("../../docs/en/GoogleCM.md"),
            body: 350,
            digest: 0x7f086e04f7d3a0fc,
            sections: &[section(2, 643, 1347, 12, 24), section(2, 1399, 2861, 33, 45), section(3, 1566, 2217, 64, 83), section(3, 2219, 2861, 101, 119), section(2, 2901, 8248, 128, 143), section(3, 3064, 4085, 172, 201), section(3, 4087, 4902, 237, 273), section(3, 4944, 5868, 292, 326), section(3, 5870, 6504, 358, 390), section(3, 6506, 7009, 405, 420), section(3, 7011, 7829, 443, 466), section(3, 7831, 8248, 487, 508), section(2, 8277, 10451, 514, 520), section(2, 10483, 11961, 529, 538), section(2, 11992, 13296, 546, 554), section(2, 13325, 14227, 560, 576), section(2, 14265, 18586, 591, 606), section(3, 14327, 14883, 623, 652), section(3, 14885, 15108, 673, 694), section(3, 15110, 15452, 741, 789), section(3, 15454, 15677, 834, 880), section(3, 15679, 16345, 922, 964), section(3, 16347, 16570, 1010, 1056), section(3, 16572, 16808, 1079, 1102), section(3, 16810, 16892, 1129, 1156), section(3, 16925, 17178, 1166, 1194), section(3, 17211, 17520, 1204, 1254), section(3, 17555, 17915, 1266, 1316), section(3, 17948, 18299, 1326, 1356), section(3, 18342, 18586, 1376, 1419), section(2, 18619, 19238, 1429, 1439)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Google Cloudcreate-a-notification-channelCreate a notification channeladd-the-channel-to-alerting-policiesAdd the channel to alerting policiespubsub-subscriptionCreate a Pub/Sub push subscriptioncloud-monitoring-through-pub-subCloud Monitoring through Pub/Suberror-reportingError Reportingsecurity-command-centerSecurity Command Centercloud-billing-budgetsCloud Billing budgetsverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is showntest-connection-failsTEST CONNECTION failsthe-incident-is-open-but-flashduty-has-no-alertThe incident is open, but Flashduty has no alertthe-condition-is-met-but-there-is-no-incidentThe condition is met, but there is no incidentalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonean-alert-of-security-command-center-stays-openAn alert of Security Command Center stays openno-budget-alert-arrivesNo budget alert arrivesevery-alert-arrives-as-infoEvery alert arrives as Infostays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 24), severity(Some(Severity::Warning), 29, 45), severity(Some(Severity::Warning), 52, 68), severity(Some(Severity::Info), 79, 95), severity(Some(Severity::Critical), 109, 132), severity(Some(Severity::Warning), 138, 161), severity(Some(Severity::Info), 181, 204), severity(Some(Severity::Warning), 215, 269), severity(Some(Severity::Critical), 295, 329), severity(Some(Severity::Warning), 352, 386), severity(Some(Severity::Warning), 416, 450), severity(Some(Severity::Info), 477, 511), severity(Some(Severity::Ok), 553, 562)],
            cells: "CriticalCloud MonitoringErrorCloud MonitoringWarningCloud MonitoringNo severityCloud MonitoringCRITICAL, HIGHSecurity Command CenterMEDIUMSecurity Command CenterLOW (or unspecified)Security Command CenterError groupError Reporting; severity in the push URL overrides itActual cost, at least 100%Budget: highest threshold exceededActual cost, below 100%Budget: highest threshold exceededForecasted cost, at least 100%Budget: highest threshold exceededForecasted cost, below 100%Budget: highest threshold exceededIncident closed, finding inactive or mutedRecovered",
        },
    ),
    guide(
        names(Integration::Zilliz),
        Frozen {
            language: Language::En,
            front_matter: [
                "Zilliz Integration",
                "Send the project and organization alerts of Zilliz Cloud to Flashduty: add a webhook channel to each alert and turn on its resolution notification.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/zilliz",
            ],
            source: include_str!("../../docs/en/Zilliz.md"),
            body: 329,
            digest: 0x975c3a46ffec49f2,
            sections: &[section(2, 454, 843, 12, 24), section(2, 895, 2323, 33, 45), section(3, 1062, 1696, 64, 83), section(3, 1698, 2323, 101, 119), section(2, 2363, 4042, 128, 137), section(2, 4071, 5067, 143, 149), section(2, 5099, 5943, 158, 167), section(2, 5974, 6541, 175, 183), section(2, 6570, 7236, 189, 205), section(2, 7274, 10762, 220, 235), section(3, 7336, 7892, 252, 281), section(3, 7894, 8239, 303, 325), section(3, 8241, 8463, 378, 432), section(3, 8465, 8784, 482, 533), section(3, 8786, 9068, 575, 617), section(3, 9101, 9354, 627, 655), section(3, 9387, 9696, 665, 715), section(3, 9731, 10091, 727, 777), section(3, 10124, 10475, 787, 817), section(3, 10518, 10762, 837, 880), section(2, 10795, 11215, 890, 900)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn ZillizverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-test-message-failsThe test message failsthe-history-tab-lists-an-alert-but-flashduty-has-noneThe History tab lists an alert, but Flashduty has nonea-metric-exceeds-its-threshold-but-nothing-happensA metric exceeds its threshold, but nothing happensalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "Send Splunk alerts to Flashduty with the webhook alert action, including the allow list, and close alerts for which Splunk sends no recovery.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/splunk",
            ],
            source: include_str!("../../docs/en/Splunk.md"),
            body: 323,
            digest: 0x9fca5d6e11670a37,
            sections: &[section(2, 348, 1003, 12, 24), section(2, 1055, 2483, 33, 45), section(3, 1222, 1856, 64, 83), section(3, 1858, 2483, 101, 119), section(2, 2523, 5564, 128, 137), section(3, 2541, 3993, 154, 171), section(4, 2785, 3682, 188, 205), section(4, 3684, 3993, 226, 247), section(3, 4028, 5564, 259, 275), section(2, 5593, 6640, 281, 287), section(2, 6672, 7605, 296, 305), section(2, 7636, 8194, 313, 321), section(2, 8223, 8863, 327, 343), section(2, 8893, 9885, 350, 357), section(2, 9923, 13937, 372, 387), section(3, 9985, 10541, 404, 433), section(3, 10543, 11509, 476, 520), section(3, 11511, 11755, 564, 609), section(3, 11757, 11984, 648, 687), section(3, 11986, 12243, 711, 735), section(3, 12276, 12529, 745, 773), section(3, 12562, 12871, 783, 833), section(3, 12906, 13266, 845, 895), section(3, 13299, 13650, 905, 935), section(3, 13693, 13937, 955, 998), section(2, 13970, 14650, 1008, 1018)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Splunkallow-the-addressAllow the addresssplunk-enterpriseSplunk Enterprisesplunk-cloud-platformSplunk Cloud Platformcreate-alertCreate the alertverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-alert-triggers-but-splunk-sends-nothingThe alert triggers, but Splunk sends nothingsplunk-finds-many-results-flashduty-gets-oneSplunk finds many results, Flashduty gets onethe-same-problem-is-sent-with-every-runThe same problem is sent with every runthe-log-shows-status-429The log shows status 429stays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/appdynamics",
            ],
            source: include_str!("../../docs/en/AppDynamics.md"),
            body: 347,
            digest: 0xf6d931da08e5e3b2,
            sections: &[section(2, 456, 1161, 12, 24), section(2, 1213, 2651, 33, 45), section(3, 1380, 2019, 64, 83), section(3, 2021, 2651, 101, 119), section(2, 2691, 8338, 128, 142), section(3, 2714, 4979, 169, 196), section(3, 4981, 5781, 213, 230), section(3, 5783, 6705, 256, 282), section(3, 6744, 8338, 298, 324), section(2, 8367, 9341, 330, 336), section(2, 9373, 10342, 345, 354), section(2, 10373, 10926, 362, 370), section(2, 10955, 11816, 376, 392), section(2, 11846, 13564, 399, 406), section(2, 13602, 17449, 421, 436), section(3, 13664, 14220, 453, 482), section(3, 14222, 14846, 536, 591), section(3, 14848, 15095, 644, 697), section(3, 15097, 15321, 743, 790), section(3, 15323, 15755, 841, 895), section(3, 15788, 16041, 905, 933), section(3, 16074, 16383, 943, 993), section(3, 16418, 16778, 1005, 1055), section(3, 16811, 17162, 1065, 1095), section(3, 17205, 17449, 1115, 1158), section(2, 17482, 18644, 1168, 1178)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn AppDynamicscreate-the-request-templateCreate the request templatecreate-the-actionCreate the actionadd-the-action-to-a-policyAdd the action to a policycustom-variablesSend variables of your ownverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-violation-is-in-appdynamics-but-no-request-is-sentThe violation is in AppDynamics, but no request is sentappdynamics-counts-requests-as-failed-that-did-arriveAppDynamics counts requests as failed that did arriveseveral-events-happened-only-one-alert-arrivedSeveral events happened, only one alert arrivedan-alert-shows-a-text-such-as-latestevent-node-nameAn alert shows a text such as ${latestEvent.node.name}stays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 5, 12), severity(Some(Severity::Warning), 16, 31), severity(Some(Severity::Info), 35, 55), severity(None, 126, 139)],
            cells: "ERRORAct nowWARNNeeds attentionINFOFor your informationNone: the type of the event says that a violation ended or was canceledSee Alert Key",
        },
    ),
    guide(
        names(Integration::SolarWinds),
        Frozen {
            language: Language::En,
            front_matter: [
                "SolarWinds Integration",
                "Send SolarWinds Observability alerts and their recoveries to Flashduty, with one webhook configuration for each alert type, or from self-hosted Orion.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/solarwinds",
            ],
            source: include_str!("../../docs/en/SolarWinds.md"),
            body: 340,
            digest: 0xeec92213ad303d82,
            sections: &[section(2, 481, 891, 12, 24), section(2, 943, 2379, 33, 45), section(3, 1110, 1748, 64, 83), section(3, 1750, 2379, 101, 119), section(2, 2419, 4925, 128, 141), section(3, 2441, 3972, 174, 207), section(3, 3974, 4925, 232, 257), section(2, 4953, 7014, 262, 295), section(2, 7043, 8157, 301, 307), section(2, 8189, 9281, 316, 325), section(2, 9312, 9831, 333, 341), section(2, 9860, 10698, 347, 363), section(2, 10736, 14843, 378, 393), section(3, 10798, 11354, 410, 439), section(3, 11356, 11753, 487, 536), section(3, 11755, 12020, 585, 635), section(3, 12022, 12528, 677, 719), section(3, 12530, 12930, 767, 815), section(3, 12932, 13149, 859, 903), section(3, 13182, 13435, 913, 941), section(3, 13468, 13777, 951, 1001), section(3, 13812, 14172, 1013, 1063), section(3, 14205, 14556, 1073, 1103), section(3, 14599, 14843, 1123, 1166), section(2, 14876, 15562, 1176, 1186)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn SolarWindscreate-the-webhook-configurationsCreate the webhook configurationschoose-them-in-the-alertsChoose them in the alertsorionSolarWinds Platform (self-hosted)verifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-alert-is-active-but-solarwinds-sends-nothingThe alert is active, but SolarWinds sends nothingalerts-of-one-type-arrive-those-of-another-do-notAlerts of one type arrive, those of another do notalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonealerts-of-the-self-hosted-platform-do-not-arriveAlerts of the self-hosted platform do not arrivealerts-are-missing-when-many-trigger-at-onceAlerts are missing when many trigger at oncestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/volcengine-cm-metrics",
            ],
            source: include_str!("../../docs/en/VolcEngineMetric.md"),
            body: 343,
            digest: 0xace03ca7a8152e19,
            sections: &[section(2, 461, 926, 12, 24), section(2, 978, 2436, 33, 45), section(3, 1145, 1794, 64, 83), section(3, 1796, 2436, 101, 119), section(2, 2476, 4302, 128, 155), section(3, 2512, 3485, 174, 193), section(3, 3487, 4302, 230, 267), section(2, 4331, 5128, 273, 279), section(2, 5160, 5979, 288, 297), section(2, 6010, 6532, 305, 313), section(2, 6561, 7043, 319, 335), section(2, 7081, 11300, 350, 365), section(3, 7143, 7699, 382, 411), section(3, 7701, 7888, 454, 497), section(3, 7890, 8673, 548, 600), section(3, 8675, 9118, 653, 706), section(3, 9120, 9378, 745, 784), section(3, 9380, 9606, 835, 886), section(3, 9639, 9892, 896, 924), section(3, 9925, 10234, 934, 984), section(3, 10269, 10629, 996, 1046), section(3, 10662, 11013, 1056, 1086), section(3, 11056, 11300, 1106, 1149), section(2, 11333, 11839, 1159, 1169)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Volcengine Cloud Monitorcreate-the-callbackCreate the callbackchoose-the-callback-in-alert-policiesChoose the callback in alert policiesverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-connectivity-test-of-the-callback-failsThe connectivity test of the callback failsthe-resource-is-in-alarm-but-flashduty-has-no-alertThe resource is in alarm, but Flashduty has no alertalerts-stay-open-after-the-resource-is-back-to-normalAlerts stay open after the resource is back to normalone-problem-is-reported-again-and-againOne problem is reported again and againalerts-are-missing-when-many-resources-fail-at-onceAlerts are missing when many resources fail at oncestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/volcengine-cm-event",
            ],
            source: include_str!("../../docs/en/VolcEngineEvent.md"),
            body: 349,
            digest: 0x7e311550be84592a,
            sections: &[section(2, 559, 998, 12, 24), section(2, 1050, 2504, 33, 45), section(3, 1217, 1864, 64, 83), section(3, 1866, 2504, 101, 119), section(2, 2544, 4485, 128, 155), section(3, 2580, 3727, 174, 193), section(3, 3729, 4485, 227, 261), section(2, 4514, 5381, 267, 273), section(2, 5413, 6003, 282, 291), section(2, 6034, 6992, 299, 307), section(2, 7021, 7548, 313, 329), section(2, 7586, 11303, 344, 359), section(3, 7648, 8204, 376, 405), section(3, 8206, 8831, 458, 512), section(3, 8833, 9130, 550, 589), section(3, 9132, 9391, 618, 647), section(3, 9393, 9609, 679, 711), section(3, 9642, 9895, 721, 749), section(3, 9928, 10237, 759, 809), section(3, 10272, 10632, 821, 871), section(3, 10665, 11016, 881, 911), section(3, 11059, 11303, 931, 974), section(2, 11336, 11797, 984, 994)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Volcengine Cloud Monitorcreate-the-callbackCreate the callbackchoose-the-callback-in-event-rulesChoose the callback in event rulesverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-event-is-in-the-event-center-but-not-in-flashdutyThe event is in the event center, but not in Flashdutyevents-arrive-but-metric-alerts-do-notEvents arrive, but metric alerts do notharmless-events-create-alertsHarmless events create alertsalerts-never-close-by-themselvesAlerts never close by themselvesstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 19, 26), severity(Some(Severity::Warning), 43, 58), severity(Some(Severity::Info), 73, 93), severity(None, 111, 142)],
            cells: "critical (Critical)Act nowwarning (Warning)Needs attentionnotice (Notice)For your informationEnd of the problemThe request has no field for it",
        },
    ),
    guide(
        names(Integration::VolcEngineTLS),
        Frozen {
            language: Language::En,
            front_matter: [
                "Volcengine TLS Integration",
                "Send log alerts and recoveries from Volcengine Torch Log Service (TLS) to Flashduty through a webhook with a content template.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/volcengine-tls",
            ],
            source: include_str!("../../docs/en/VolcEngineTLS.md"),
            body: 324,
            digest: 0x1cc32d570bf7af0a,
            sections: &[section(2, 432, 909, 12, 24), section(2, 961, 2405, 33, 45), section(3, 1128, 1770, 64, 83), section(3, 1772, 2405, 101, 119), section(2, 2445, 6251, 128, 145), section(3, 2471, 3438, 163, 181), section(3, 3440, 4694, 208, 235), section(3, 4696, 5498, 264, 293), section(3, 5500, 6251, 324, 355), section(2, 6280, 7312, 361, 367), section(2, 7344, 8090, 376, 385), section(2, 8121, 8747, 393, 401), section(2, 8776, 9397, 407, 423), section(2, 9435, 14230, 438, 453), section(3, 9497, 10053, 470, 499), section(3, 10055, 10774, 549, 600), section(3, 10776, 11356, 663, 727), section(3, 11358, 11843, 785, 843), section(3, 11845, 12192, 885, 927), section(3, 12194, 12318, 952, 977), section(3, 12320, 12536, 1029, 1082), section(3, 12569, 12822, 1092, 1120), section(3, 12855, 13164, 1130, 1180), section(3, 13199, 13559, 1192, 1242), section(3, 13592, 13943, 1252, 1282), section(3, 13986, 14230, 1302, 1345), section(2, 14263, 14688, 1355, 1365)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Volcengine TLScreate-the-webhookCreate the webhookcreate-the-content-templateCreate the content templatecreate-the-notification-groupCreate the notification groupuse-the-group-in-alert-policiesUse the group in alert policiesverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is showntls-has-triggered-the-alert-but-flashduty-has-noneTLS has triggered the alert, but Flashduty has nonerequests-are-sent-but-no-alert-is-created-or-fields-are-missingRequests are sent, but no alert is created or fields are missingnotifications-fail-when-a-name-contains-special-charactersNotifications fail when a name contains special charactersalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneall-alerts-arrive-as-infoAll alerts arrive as Infoa-problem-that-lasts-is-reported-rarely-or-too-oftenA problem that lasts is reported rarely, or too oftenstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/opmanager",
            ],
            source: include_str!("../../docs/en/OpManager.md"),
            body: 315,
            digest: 0x7eeb7e806afde319,
            sections: &[section(2, 347, 839, 12, 24), section(2, 891, 2325, 33, 45), section(3, 1058, 1695, 64, 83), section(3, 1697, 2325, 101, 119), section(2, 2365, 6065, 128, 140), section(2, 6094, 7114, 146, 152), section(2, 7146, 7838, 161, 170), section(2, 7869, 8412, 178, 186), section(2, 8441, 9283, 192, 208), section(2, 9321, 13625, 223, 238), section(3, 9383, 9939, 255, 284), section(3, 9941, 10643, 307, 330), section(3, 10645, 11107, 362, 395), section(3, 11109, 11557, 423, 451), section(3, 11559, 11931, 493, 535), section(3, 11964, 12217, 545, 573), section(3, 12250, 12559, 583, 633), section(3, 12594, 12954, 645, 695), section(3, 12987, 13338, 705, 735), section(3, 13381, 13625, 755, 798), section(2, 13658, 13936, 808, 818)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn OpManagerverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownopmanager-sends-nothingOpManager sends nothingsome-alarms-arrive-others-do-notSome alarms arrive, others do notfields-of-an-alert-are-emptyFields of an alert are emptyalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/meraki",
            ],
            source: include_str!("../../docs/en/Meraki.md"),
            body: 324,
            digest: 0x8d3b60ee06acf532,
            sections: &[section(2, 420, 851, 12, 24), section(2, 903, 2331, 33, 45), section(3, 1070, 1704, 64, 83), section(3, 1706, 2331, 101, 119), section(2, 2371, 3864, 128, 137), section(2, 3897, 5392, 147, 157), section(2, 5421, 6917, 163, 169), section(2, 6949, 7765, 178, 187), section(2, 7796, 8455, 195, 203), section(2, 8484, 9392, 209, 225), section(2, 9430, 13208, 240, 255), section(3, 9492, 10048, 272, 301), section(3, 10050, 10417, 325, 349), section(3, 10419, 10753, 391, 434), section(3, 10755, 11174, 457, 480), section(3, 11176, 11343, 523, 566), section(3, 11345, 11514, 607, 648), section(3, 11547, 11800, 658, 686), section(3, 11833, 12142, 696, 746), section(3, 12177, 12537, 758, 808), section(3, 12570, 12921, 818, 848), section(3, 12964, 13208, 868, 911), section(2, 13241, 13690, 921, 931)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn MerakirecoveriesRecoveriesverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-test-does-not-arriveThe test does not arrivethe-test-arrives-but-a-real-alert-does-notThe test arrives, but a real alert does notdeliveries-have-stoppedDeliveries have stoppedseverity-or-device-is-missing-in-the-alertsSeverity or device is missing in the alertsalerts-stay-open-after-the-device-is-backAlerts stay open after the device is backstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Info), 50, 70), severity(None, 144, 158)],
            cells: "criticalAct nowwarningNeeds attentioninformationalFor your informationNo value for recovery: the end of a problem is an alert with its own levelSee Recoveries",
        },
    ),
    guide(
        names(Integration::StateCloud),
        Frozen {
            language: Language::En,
            front_matter: [
                "StateCloud Integration",
                "Send StateCloud alarms to Flashduty with the Alert Callback of a Cloud Eye alarm rule, and see which nodes need the Huawei Cloud integration.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/ctyun",
            ],
            source: include_str!("../../docs/en/StateCloud.md"),
            body: 326,
            digest: 0x72cc6f94a9c0388,
            sections: &[section(2, 594, 1014, 12, 24), section(2, 1066, 2502, 33, 45), section(3, 1233, 1871, 64, 83), section(3, 1873, 2502, 101, 119), section(2, 2542, 3698, 128, 141), section(2, 3727, 4800, 147, 153), section(2, 4832, 5591, 162, 171), section(2, 5622, 6261, 179, 187), section(2, 6290, 7021, 193, 209), section(2, 7059, 7976, 224, 239), section(2, 8014, 11517, 254, 269), section(3, 8076, 8632, 286, 315), section(3, 8634, 8754, 345, 375), section(3, 8756, 9220, 426, 478), section(3, 9222, 9404, 511, 544), section(3, 9406, 9626, 586, 628), section(3, 9628, 9823, 675, 722), section(3, 9856, 10109, 732, 760), section(3, 10142, 10451, 770, 820), section(3, 10486, 10846, 832, 882), section(3, 10879, 11230, 892, 922), section(3, 11273, 11517, 942, 985), section(2, 11550, 11924, 995, 1005)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn StateCloudverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelssecondary-nodesSecondary nodestroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-test-of-the-callback-failsThe test of the callback failscloud-eye-shows-an-alarm-but-flashduty-has-no-alertCloud Eye shows an alarm, but Flashduty has no alertno-alarm-of-one-node-ever-arrivesNo alarm of one node ever arrivesalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonea-problem-that-lasts-for-hours-is-reported-onceA problem that lasts for hours is reported oncestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/guance",
            ],
            source: include_str!("../../docs/en/Guance.md"),
            body: 322,
            digest: 0x162f37fab3ac0e5,
            sections: &[section(2, 359, 936, 12, 24), section(2, 988, 2416, 33, 45), section(3, 1155, 1789, 64, 83), section(3, 1791, 2416, 101, 119), section(2, 2456, 4335, 128, 137), section(3, 2474, 3157, 167, 197), section(3, 3159, 3915, 235, 273), section(3, 3917, 4335, 302, 331), section(2, 4364, 5064, 337, 343), section(2, 5096, 5951, 352, 361), section(2, 5982, 6850, 369, 377), section(2, 6879, 7789, 383, 399), section(2, 7827, 11530, 414, 429), section(3, 7889, 8445, 446, 475), section(3, 8447, 9013, 518, 562), section(3, 9015, 9235, 594, 626), section(3, 9237, 9587, 668, 710), section(3, 9589, 9836, 743, 776), section(3, 9869, 10122, 786, 814), section(3, 10155, 10464, 824, 874), section(3, 10499, 10859, 886, 936), section(3, 10892, 11243, 946, 976), section(3, 11286, 11530, 996, 1039), section(2, 11563, 11937, 1049, 1059)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Guancecreate-the-notification-targetCreate the notification targetchoose-the-target-in-an-alert-strategyChoose the target in an alert strategylet-monitors-use-the-strategyLet monitors use the strategyverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-event-is-in-guance-but-not-in-flashdutyThe event is in Guance, but not in Flashdutynotifications-stopped-altogetherNotifications stopped altogetheralerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonealerts-arrive-about-a-minute-lateAlerts arrive about a minute latestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 34, 41), severity(Some(Severity::Warning), 54, 69), severity(Some(Severity::Warning), 86, 101), severity(Some(Severity::Info), 112, 132), severity(Some(Severity::Info), 153, 173), severity(Some(Severity::Ok), 186, 195), severity(Some(Severity::Info), 201, 221)],
            cells: "critical (Critical), fatal (Fatal)Act nowerror (Error)Needs attentionwarning (Warning)Needs attentioninfo (Info)For your informationnodata (Data Missing)For your informationok (recovery)RecoveredOthersFor your information",
        },
    ),
    guide(
        names(Integration::CustomChange),
        Frozen {
            language: Language::En,
            front_matter: [
                "Custom Change Event Integration",
                "API reference for changes from your own systems: the HTTP request with every field, the statuses, the response, error codes, retries and examples to run.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/change-integration/custom-event",
            ],
            source: include_str!("../../docs/en/CustomChange.md"),
            body: 341,
            digest: 0x386d594d36b3d60a,
            sections: &[section(2, 586, 854, 12, 24), section(2, 906, 1265, 33, 45), section(2, 1303, 1872, 52, 59), section(2, 1902, 3875, 66, 73), section(3, 3000, 3442, 79, 87), section(3, 3444, 3875, 94, 101), section(2, 3908, 4802, 111, 121), section(2, 4833, 5695, 129, 137), section(3, 5324, 5695, 142, 147), section(2, 5747, 6786, 158, 164), section(2, 6816, 7495, 171, 178), section(2, 7524, 8663, 184, 217), section(2, 8700, 9190, 231, 245), section(2, 9219, 10824, 251, 257), section(2, 10862, 13305, 272, 287), section(3, 10886, 11457, 329, 371), section(3, 11459, 11830, 405, 439), section(3, 11832, 12187, 507, 576), section(3, 12189, 12457, 633, 691), section(3, 12459, 12634, 731, 771), section(3, 12667, 13018, 781, 811), section(3, 13061, 13305, 831, 874), section(2, 13338, 13677, 884, 894)],
            headings: "requirementsRequirementsflashdutyIn FlashdutyrequestRequestpayloadPayloadstatusStatusesexampleExamplechange-keyChange keyresponseResponseErrorErrorerrors\nCodeErrorsretriesRetriesscriptReport a deployment from a scriptbest-practicesBest practicesverifyVerifytroubleshootingTroubleshootingthe-integration-shows-no-latest-event-timeThe integration shows no Latest Event Timethe-response-says-invalidparameterThe response says InvalidParameterthe-request-succeeds-but-the-change-history-does-not-list-the-changeThe request succeeds, but the Change History does not list the changea-change-never-ends-or-one-change-is-listed-several-timesA change never ends, or one change is listed several timesyour-program-is-answered-with-status-429Your program is answered with status 429rate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/change-integration/jira",
            ],
            source: include_str!("../../docs/en/Jira.md"),
            body: 307,
            digest: 0x74a695c3251d0778,
            sections: &[section(2, 338, 941, 12, 24), section(2, 993, 1343, 33, 45), section(2, 1383, 2976, 54, 61), section(2, 3005, 3639, 67, 73), section(2, 3672, 4625, 83, 93), section(2, 4654, 5752, 99, 113), section(2, 5781, 6616, 119, 135), section(2, 6654, 9930, 150, 165), section(3, 6678, 7421, 207, 249), section(3, 7423, 7706, 278, 307), section(3, 7708, 8265, 346, 385), section(3, 8267, 8445, 421, 457), section(3, 8447, 8816, 484, 511), section(3, 8818, 8996, 547, 583), section(3, 8998, 9259, 625, 667), section(3, 9292, 9643, 677, 707), section(3, 9686, 9930, 727, 770), section(2, 9963, 10281, 780, 790)],
            headings: "requirementsRequirementsflashdutyIn FlashdutyconfigureIn JiraverifyVerifychange-keyChange keystatusStatus mappinglabelsTitle and labelstroubleshootingTroubleshootingthe-integration-shows-no-latest-event-timeThe integration shows no Latest Event Timea-change-keeps-its-old-statusA change keeps its old statusflashduty-answers-with-invalidparameterFlashduty answers with InvalidParameterthe-title-of-a-change-is-out-of-dateThe title of a change is out of dateevents-arrive-late-or-twiceEvents arrive late or twiceevents-are-missing-after-a-bulk-editEvents are missing after a bulk editthe-change-history-of-an-incident-is-emptyThe Change History of an incident is emptyrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/instant-messaging/lark",
            ],
            source: include_str!("../../docs/en/Lark.md"),
            body: 302,
            digest: 0x14399488371f17e,
            sections: &[section(2, 339, 831, 12, 24), section(2, 860, 2229, 30, 44), section(2, 2263, 3342, 55, 87), section(2, 3374, 9154, 96, 110), section(3, 3449, 4148, 126, 142), section(3, 4150, 5232, 165, 188), section(3, 5234, 6201, 214, 240), section(3, 6203, 6615, 260, 280), section(3, 6652, 9154, 294, 313), section(2, 9184, 10086, 320, 335), section(2, 10117, 11055, 343, 356), section(3, 10244, 10674, 381, 406), section(3, 10676, 11055, 427, 448), section(2, 11086, 11915, 456, 464), section(2, 11944, 12592, 470, 476), section(2, 12621, 13567, 482, 488), section(2, 13596, 14853, 494, 500), section(2, 14891, 17707, 515, 530), section(3, 14915, 15392, 571, 612), section(3, 15394, 15736, 678, 745), section(3, 15738, 15965, 785, 825), section(3, 15967, 16526, 885, 945), section(3, 16528, 16945, 966, 987), section(3, 16947, 17263, 1032, 1077), section(3, 17265, 17707, 1135, 1194), section(2, 17740, 18383, 1204, 1214)],
            headings: "requirementsRequirementscreateCreate the appintegrationAdd the integration to FlashdutyconfigureIn Feishu/Larkadd-the-featuresAdd the featuressubscribe-to-the-eventsSubscribe to the eventssubscribe-to-the-callbacksSubscribe to the callbacksadd-the-redirect-urlAdd the redirect URLwar-room-scopeAdd the permissionsreleaseRelease the appaccountsLink accountslink-many-members-at-onceLink many members at oncelink-your-own-accountLink your own accountwar-roomWar roomai-sreAI SREverifyVerifylimitsLimitstroubleshootingTroubleshootingthe-console-does-not-save-the-request-urlThe console does not save the request URLa-person-gets-no-message-and-the-operation-log-says-app-not-linkedA person gets no message, and the operation log says app not linkednobody-can-find-the-app-in-the-workplaceNobody can find the app in the workplacebuttons-on-a-card-do-nothing-or-show-an-error-such-as-200340Buttons on a card do nothing or show an error such as 200340ai-sre-does-not-replyAI SRE does not replythe-group-list-of-an-escalation-rule-is-emptyThe group list of an escalation rule is emptythe-war-room-cannot-be-created-or-people-are-missing-in-itThe war room cannot be created, or people are missing in itreferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/instant-messaging/dingtalk",
            ],
            source: include_str!("../../docs/en/Dingtalk.md"),
            body: 299,
            digest: 0x5281842f620b9460,
            sections: &[section(2, 631, 1267, 12, 24), section(2, 1296, 2964, 30, 44), section(2, 2998, 3851, 55, 87), section(2, 3883, 8035, 96, 107), section(3, 3955, 5264, 130, 153), section(3, 5266, 6463, 172, 191), section(3, 6465, 6781, 206, 221), section(3, 6783, 7219, 240, 259), section(3, 7221, 8035, 284, 309), section(2, 8066, 13514, 317, 325), section(3, 8540, 9026, 339, 365), section(3, 9028, 10721, 385, 405), section(3, 10723, 12728, 430, 455), section(3, 12730, 13514, 477, 499), section(2, 13543, 14006, 505, 511), section(2, 14036, 14616, 518, 533), section(2, 14647, 15576, 541, 554), section(3, 14777, 15277, 579, 604), section(3, 15279, 15576, 625, 646), section(2, 15605, 16380, 652, 658), section(2, 16409, 17163, 664, 670), section(2, 17201, 20364, 685, 700), section(3, 17225, 17697, 741, 782), section(3, 17699, 18000, 848, 915), section(3, 18002, 18172, 955, 995), section(3, 18174, 18516, 1040, 1085), section(3, 18545, 19305, 1091, 1145), section(3, 19307, 19703, 1166, 1187), section(3, 19705, 19854, 1232, 1277), section(3, 19856, 20364, 1335, 1394), section(2, 20397, 20699, 1404, 1414)],
            headings: "requirementsRequirementscreateCreate the appintegrationAdd the integration to FlashdutyconfigureIn Dingtalksubscribe-to-the-eventsSubscribe to the eventscreate-the-cool-appCreate the cool appturn-on-the-botTurn on the botenter-the-homepagesEnter the homepagesapply-for-the-permissionsApply for the permissionswar-roomWar roomwar-room-scopeApply for more permissionscreate-the-group-botCreate the group botcreate-the-group-templateCreate the group templateenable-it-in-flashdutyEnable it in Flashdutyai-sreAI SREpublishRelease the appaccountsLink accountslink-many-members-at-onceLink many members at oncelink-your-own-accountLink your own accountverifyVerifylimitsLimitstroubleshootingTroubleshootingthe-console-does-not-save-the-request-urlThe console does not save the request URLa-person-gets-no-message-and-the-operation-log-says-app-not-linkedA person gets no message, and the operation log says app not linkednobody-can-find-the-app-in-the-workplaceNobody can find the app in the workplacebuttons-on-a-card-do-nothing-or-show-an-errorButtons on a card do nothing or show an errorgroupsThe Dingtalk group list of an escalation rule is emptyai-sre-does-not-replyAI SRE does not replythe-app-is-not-offered-for-the-group-templateThe app is not offered for the group templatethe-war-room-cannot-be-created-or-people-are-missing-in-itThe war room cannot be created, or people are missing in itreferencesReferences",
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
                "Connect WeCom through the ready-made Flashduty app or a custom app, and handle incidents on message cards in chat.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/instant-messaging/wecom",
            ],
            source: include_str!("../../docs/en/Wecom.md"),
            body: 280,
            digest: 0xcceacb527709227d,
            sections: &[section(2, 279, 1275, 12, 24), section(2, 1309, 3122, 35, 68), section(2, 3149, 8816, 72, 100), section(3, 3287, 4237, 114, 128), section(3, 4239, 5102, 149, 170), section(3, 5132, 6445, 177, 200), section(3, 6447, 7525, 219, 238), section(3, 7527, 8160, 254, 270), section(3, 8162, 8816, 288, 306), section(2, 8847, 9598, 314, 327), section(3, 8971, 9324, 352, 377), section(3, 9326, 9598, 398, 419), section(2, 9629, 10536, 427, 435), section(2, 10565, 12571, 441, 447), section(2, 12599, 13410, 452, 475), section(2, 13439, 14240, 481, 487), section(2, 14269, 14870, 493, 499), section(2, 14908, 18477, 514, 529), section(3, 14932, 15194, 582, 635), section(3, 15196, 15536, 672, 709), section(3, 15538, 15850, 775, 842), section(3, 15852, 16143, 895, 948), section(3, 16145, 16383, 993, 1039), section(3, 16385, 16666, 1101, 1163), section(3, 16668, 16924, 1196, 1229), section(3, 16926, 17372, 1261, 1294), section(3, 17374, 17995, 1360, 1427), section(3, 17997, 18477, 1485, 1544), section(2, 18510, 18987, 1554, 1564)],
            headings: "requirementsRequirementsthird-partyIntegrate third-party applicationselfIntegrate custom applicationcreate-the-appCreate the appenter-its-credentialsEnter its credentialsdomainsSet the trusted domainsset-up-the-callbackSet up the callbackset-the-homepageSet the homepageadd-the-trusted-ipAdd the trusted IPaccountsLink accountslink-many-members-at-onceLink many members at oncelink-your-own-accountLink your own accountwar-roomWar roomai-sreAI SREcardsNotifications and cardsverifyVerifylimitsLimitstroubleshootingTroubleshootingsaving-the-integration-fails-with-authorize-app-firstSaving the integration fails with authorize app firstwecom-does-not-save-the-api-receptionWeCom does not save the API receptiona-person-gets-no-message-and-the-operation-log-says-app-not-linkedA person gets no message, and the operation log says app not linkeda-notification-fails-with-wecom-license-not-activatedA notification fails with WeCom license not activatednobody-gets-a-message-and-wecom-answers-60020Nobody gets a message, and WeCom answers 60020opening-the-app-shows-that-redirect-uri-needs-a-trusted-domainOpening the app shows that redirect_uri needs a trusted domaina-card-still-shows-the-old-statusA card still shows the old statuson-a-mac-links-open-inside-wecomOn a Mac, links open inside WeComthe-ai-sre-robot-does-not-reply-or-wecom-reports-invalid-signatureThe AI SRE robot does not reply, or WeCom reports invalid signaturethe-war-room-cannot-be-created-or-people-are-missing-in-itThe war room cannot be created, or people are missing in itreferencesReferences",
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
                "Install the Flashduty app in your Slack workspace to send incidents to people and channels as cards and to create war rooms with one click.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/instant-messaging/slack",
            ],
            source: include_str!("../../docs/en/Slack.md"),
            body: 305,
            digest: 0x3925c43203efe81b,
            sections: &[section(2, 341, 870, 12, 24), section(2, 904, 1745, 35, 50), section(2, 1776, 2657, 58, 78), section(2, 2688, 3341, 86, 115), section(2, 3372, 4022, 123, 136), section(2, 4053, 5288, 144, 152), section(2, 5317, 5976, 158, 164), section(2, 6010, 7562, 175, 186), section(2, 7591, 8541, 192, 198), section(2, 8570, 9131, 204, 210), section(2, 9169, 12014, 225, 240), section(3, 9193, 9603, 282, 324), section(3, 9605, 9975, 373, 422), section(3, 9977, 10523, 457, 492), section(3, 10525, 11053, 516, 540), section(3, 11055, 11525, 583, 627), section(3, 11527, 12014, 685, 744), section(2, 12047, 12394, 754, 764)],
            headings: "requirementsRequirementsinstall-appInstall the appapprovalGet the app approvedchannelsAdd the app to Slack channelsaccountsLink accountswar-roomWar roomai-sreAI SREpermissionsPermissionsverifyVerifylimitsLimitstroubleshootingTroubleshootingan-error-appears-after-allow-or-after-saveAn error appears after Allow or after Savea-slack-channel-is-missing-in-the-escalation-ruleA Slack channel is missing in the escalation ruleslack-answers-a-click-with-an-errorSlack answers a click with an errora-person-gets-no-messageA person gets no messageai-sre-does-not-reply-or-cannot-read-a-fileAI SRE does not reply, or cannot read a filethe-war-room-cannot-be-created-or-people-are-missing-in-itThe war room cannot be created, or people are missing in itreferencesReferences",
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
                "Add the Flashduty app to Microsoft Teams and link teams, chats and people, so that incidents arrive as cards that responders can act on.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/instant-messaging/microsoft-teams",
            ],
            source: include_str!("../../docs/en/MicrosoftTeams.md"),
            body: 322,
            digest: 0x164c71b9ac2d94d2,
            sections: &[section(2, 418, 1110, 12, 24), section(2, 1140, 4417, 31, 46), section(3, 1164, 1649, 64, 82), section(3, 1679, 2399, 89, 107), section(3, 2401, 3456, 124, 141), section(3, 3485, 4417, 147, 170), section(2, 4448, 5273, 178, 191), section(2, 5300, 6386, 195, 206), section(2, 6413, 7045, 210, 227), section(2, 7076, 7930, 235, 252), section(2, 7959, 8765, 258, 291), section(2, 8794, 9738, 297, 303), section(2, 9767, 10449, 309, 315), section(2, 10487, 13027, 330, 345), section(3, 10511, 10813, 404, 463), section(3, 10815, 11132, 504, 545), section(3, 11134, 11633, 583, 621), section(3, 11635, 12302, 656, 691), section(3, 12304, 12655, 732, 774), section(3, 12657, 13027, 814, 854), section(2, 13060, 13480, 864, 874)],
            headings: "requirementsRequirementsinstallInstall the appfrom-the-app-storeFrom the app storepackageUpload the packagemake-it-availableMake it availableupdateUpdate an older versioncommandsLink commandsteamLink a teamchatLink a group chataccountsLink your accountnotifySend incidents to Microsoft TeamsverifyVerifylimitsLimitstroubleshootingTroubleshootingmicrosoft-teams-does-not-offer-to-upload-to-the-app-catalogMicrosoft Teams does not offer to upload to the app catalogflashduty-is-not-under-built-for-your-orgFlashduty is not under Built for your orgthe-bot-does-not-answer-a-link-commandThe bot does not answer a link commanda-team-or-a-person-gets-no-messagesA team or a person gets no messagesall-messages-stop-with-botdisabledbyadminAll messages stop, with BotDisabledByAdmina-team-or-a-person-was-linked-by-mistakeA team or a person was linked by mistakereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/webhooks/alert-webhook",
            ],
            source: include_str!("../../docs/en/AlertWebhook.md"),
            body: 324,
            digest: 0x9e3fea4075e5817b,
            sections: &[section(2, 286, 634, 12, 24), section(2, 666, 1954, 33, 45), section(2, 2012, 2733, 62, 73), section(2, 2763, 3351, 80, 87), section(3, 3198, 3351, 94, 110), section(2, 3381, 9122, 117, 124), section(3, 4096, 4347, 130, 136), section(3, 4375, 7238, 141, 146), section(3, 7269, 7463, 154, 162), section(3, 7465, 9122, 169, 176), section(2, 9153, 9528, 184, 192), section(2, 9557, 10259, 198, 204), section(2, 10289, 10610, 211, 218), section(2, 10641, 11121, 226, 250), section(2, 11151, 11784, 257, 275), section(2, 11813, 14542, 281, 287), section(2, 14580, 16841, 302, 317), section(3, 14604, 14884, 368, 420), section(3, 14886, 15340, 458, 496), section(3, 15342, 15832, 544, 592), section(3, 15834, 16170, 642, 693), section(3, 16172, 16415, 742, 792), section(3, 16417, 16668, 855, 919), section(3, 16670, 16841, 956, 993), section(2, 16874, 17275, 1003, 1013)],
            headings: "requirementsRequirementsconfigureIn Flashdutyevents\nEventTypesEvent typesrequestRequestsourcesSource addressespayloadPayloadPersonPersonAlertAlertIncidentIncidentexampleExampleresponseResponseerrorsErrorsretriesRetriesorderingIdempotence and orderinghistoryInvocation historyverifyVerifytroubleshootingTroubleshootingnothing-arrives-and-the-invocation-history-is-emptyNothing arrives, and the Invocation History is emptythe-record-is-a-failure-with-a-timeoutThe record is a failure with a timeoutthe-record-is-a-failure-with-a-certificate-errorThe record is a failure with a certificate errorthe-record-is-a-failure-with-status-401-403-or-404The record is a failure with status 401, 403 or 404an-alert-recovered-but-your-system-still-shows-itAn alert recovered, but your system still shows itan-alert-was-closed-in-flashduty-but-your-system-still-shows-itAn alert was closed in Flashduty, but your system still shows ityour-system-handles-some-events-twiceYour system handles some events twicereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/webhooks/incident-webhook",
            ],
            source: include_str!("../../docs/en/IncidentWebhook.md"),
            body: 336,
            digest: 0xfb2457f7184e891c,
            sections: &[section(2, 363, 711, 12, 24), section(2, 743, 2134, 33, 45), section(2, 2192, 3444, 62, 73), section(2, 3474, 4065, 80, 87), section(3, 3912, 4065, 94, 110), section(2, 4095, 13378, 117, 124), section(3, 4884, 5135, 130, 136), section(3, 5167, 5600, 145, 154), section(3, 5633, 6473, 164, 174), section(3, 6504, 11090, 182, 190), section(3, 11092, 13378, 197, 204), section(2, 13405, 15347, 208, 227), section(2, 15378, 15753, 235, 243), section(2, 15782, 16484, 249, 255), section(2, 16514, 16979, 262, 269), section(2, 17010, 17659, 277, 301), section(2, 17689, 18353, 308, 326), section(2, 18382, 21593, 332, 338), section(2, 21631, 23842, 353, 368), section(3, 21655, 22035, 419, 471), section(3, 22037, 22491, 509, 547), section(3, 22493, 22983, 595, 643), section(3, 22985, 23321, 693, 744), section(3, 23323, 23706, 796, 849), section(3, 23708, 23842, 872, 895), section(2, 23875, 24245, 905, 915)],
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/webhooks/custom-actions",
            ],
            source: include_str!("../../docs/en/CustomAction.md"),
            body: 322,
            digest: 0x19d0212043ba9a35,
            sections: &[section(2, 293, 840, 4, 13), section(2, 875, 1223, 25, 37), section(2, 1255, 2575, 46, 58), section(2, 2605, 3154, 65, 78), section(2, 3212, 3492, 95, 106), section(2, 3522, 4119, 113, 120), section(3, 3966, 4119, 127, 143), section(2, 4149, 16428, 150, 157), section(3, 5031, 5282, 163, 169), section(3, 5314, 5747, 178, 187), section(3, 5780, 6620, 197, 207), section(3, 6651, 11237, 215, 223), section(3, 11265, 13515, 228, 233), section(3, 13517, 16428, 240, 247), section(2, 16455, 18141, 251, 270), section(2, 18172, 19043, 278, 286), section(3, 18532, 19043, 292, 310), section(2, 19072, 19667, 316, 322), section(2, 19697, 19911, 329, 336), section(2, 19942, 20631, 344, 368), section(2, 20660, 23862, 374, 380), section(2, 23900, 26019, 395, 410), section(3, 23924, 24153, 438, 466), section(3, 24155, 24358, 492, 518), section(3, 24360, 24599, 576, 635), section(3, 24601, 25361, 696, 758), section(3, 25363, 25541, 804, 850), section(3, 25543, 25805, 880, 910), section(3, 25807, 26019, 958, 1007), section(2, 26052, 26507, 1017, 1027)],
            headings: "usesUse casesrequirementsRequirementsconfigureIn FlashdutytriggerRun an actionevents\nEventTypesEvent typesrequestRequestsourcesSource addressespayloadPayloadPersonPersonResponderResponderAssignedToAssignedToIncidentIncidentAlertAlertexampleExamplebodyCustom request bodyresponseResponsereportReport the outcomeerrorsErrorsretriesRetriesorderingIdempotence and orderingverifyVerifytroubleshootingTroubleshootingthe-action-is-not-under-moreThe action is not under Morea-channel-cannot-be-chosenA channel cannot be chosenthe-console-reports-a-failure-but-the-service-did-the-workThe console reports a failure, but the service did the workthe-console-reports-a-failure-and-nothing-reaches-the-serviceThe console reports a failure, and nothing reaches the servicethe-action-failed-once-and-was-not-tried-againThe action failed once and was not tried againone-click-ran-the-action-twiceOne click ran the action twicethe-console-reports-success-but-nothing-happenedThe console reports success, but nothing happenedreferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/configuration/templates",
            ],
            source: include_str!("../../docs/en/Templates.md"),
            body: 317,
            digest: 0x43086c4029f3c65a,
            sections: &[section(2, 279, 706, 12, 24), section(2, 738, 1856, 33, 58), section(2, 1888, 3008, 67, 79), section(3, 1909, 2715, 96, 113), section(3, 2717, 3008, 129, 145), section(2, 3037, 3861, 151, 157), section(2, 3890, 5419, 163, 178), section(2, 5448, 8993, 184, 190), section(3, 5575, 6422, 217, 244), section(3, 6424, 7386, 254, 264), section(3, 7388, 8213, 269, 274), section(3, 8215, 8592, 297, 320), section(3, 8594, 8993, 339, 358), section(2, 9022, 14523, 364, 386), section(3, 9255, 12330, 394, 402), section(3, 12359, 12658, 408, 414), section(3, 12691, 13164, 424, 434), section(3, 13196, 13583, 443, 452), section(3, 13611, 14191, 457, 462), section(3, 14219, 14523, 467, 472), section(2, 14555, 21059, 481, 490), section(3, 14573, 17020, 510, 531), section(3, 17047, 17931, 535, 555), section(3, 17933, 18397, 574, 593), section(3, 18426, 19130, 599, 605), section(3, 19157, 19931, 609, 622), section(3, 19933, 21059, 636, 650), section(2, 21090, 22058, 658, 666), section(2, 22122, 23420, 676, 691), section(2, 23496, 24807, 703, 715), section(2, 24877, 25733, 724, 733), section(2, 25803, 27299, 742, 751), section(2, 27369, 28631, 760, 779), section(2, 28695, 35441, 785, 800), section(3, 28889, 31893, 812, 824), section(3, 31895, 34132, 833, 842), section(3, 34134, 35441, 852, 862), section(2, 35509, 37008, 870, 882), section(2, 37070, 38587, 887, 896), section(2, 38655, 40048, 904, 916), section(2, 40110, 41468, 921, 930), section(2, 41528, 44717, 934, 942), section(2, 44775, 45352, 945, 948), section(2, 45414, 48423, 953, 958), section(2, 48469, 50927, 973, 988), section(3, 48521, 49154, 995, 1038), section(3, 49156, 49311, 1065, 1100), section(3, 49313, 49664, 1152, 1205), section(3, 49666, 50035, 1246, 1288), section(3, 50037, 50255, 1326, 1370), section(3, 50257, 50556, 1411, 1452), section(3, 50558, 50927, 1482, 1513), section(2, 50960, 51270, 1523, 1533)],
            headings: "requirementsRequirementsrenderingHow a message is renderedconfigureIn Flashdutycreate-a-templateCreate a templateuse-the-templateUse the templateverifyVerifysampleSample incidentsyntaxSyntaxvariable-reference-examplesVariable reference examplesconditionsConditionsloopsLoopsvariables-and-pipelinesVariables and pipelinesspaces-and-commentsSpaces and commentsfieldsComplete variable listIncidentIncidentPersonPersonAssignmentAssignmentResponderResponderAlertAlertImageImagefunctionsFunctionstext-labels-and-jsonText, labels and JSONtimeConvert time formatsseverity-and-reasonSeverity and reasonimagesImagesjsonJSON messagesmore-functionsMore functionschannelsChannelsfeishu-appFeishu/Lark appdingtalk-appDingtalk appwecom-appWeCom appslack-appSlack appteams-appMicrosoft Teams appfeishuFeishu/Lark botmessage-cardMessage cardrich-textRich textplain-textPlain textdingtalkDingtalk botwecomWeCom bottelegramTelegram botslackSlack botzoomZoom botsmsSMSemailEmailtroubleshootingTroubleshootingdefaultThe message looks like the default templategt-amp-or-34-in-the-message&gt;, &amp; or &#34; in the messagelabels-are-missing-or-a-line-has-a-name-and-no-valueLabels are missing, or a line has a name and no valuethe-feishu-lark-bot-posts-json-or-nothingThe Feishu/Lark bot posts JSON, or nothingsaving-fails-with-function-not-definedSaving fails with function \"…\" not definedthe-message-is-cut-off-or-does-not-arriveThe message is cut off or does not arrivetimes-are-hours-off-or-in-1970Times are hours off, or in 1970referencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/huawei-apm",
            ],
            source: include_str!("../../docs/en/HuaweiyunAPM.md"),
            body: 323,
            digest: 0xc76106679d79f76b,
            sections: &[section(2, 345, 1047, 12, 24), section(2, 1099, 2547, 33, 45), section(3, 1266, 1910, 64, 83), section(3, 1912, 2547, 101, 119), section(2, 2587, 6091, 128, 147), section(3, 2615, 4250, 184, 221), section(3, 4252, 4834, 257, 293), section(3, 4836, 6091, 315, 337), section(2, 6120, 7198, 343, 349), section(2, 7230, 8053, 358, 367), section(2, 8084, 8518, 375, 383), section(2, 8547, 8879, 389, 405), section(2, 8917, 13353, 420, 435), section(3, 8979, 9535, 452, 481), section(3, 9537, 10102, 518, 555), section(3, 10104, 10736, 601, 648), section(3, 10738, 10994, 697, 746), section(3, 10996, 11237, 787, 828), section(3, 11264, 11659, 832, 874), section(3, 11692, 11945, 884, 912), section(3, 11978, 12287, 922, 972), section(3, 12322, 12682, 984, 1034), section(3, 12715, 13066, 1044, 1074), section(3, 13109, 13353, 1094, 1137), section(2, 13386, 13779, 1147, 1157)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Huawei Cloud APMcreate-the-topic-and-its-subscriptionCreate the topic and its subscriptionmake-the-topic-a-notification-objectMake the topic a notification objectcreate-an-alarm-policyCreate an alarm policyverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-subscription-stays-at-unconfirmedThe subscription stays at Unconfirmedapm-shows-the-alarm-but-flashduty-has-no-alertAPM shows the alarm, but Flashduty has no alertthe-topic-is-missing-when-adding-the-notificationThe topic is missing when adding the notificationthe-alert-lacks-the-host-or-other-detailsThe alert lacks the host or other detailsopenAlerts stay open after the problem is gonestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/webhooks/jira-sync",
            ],
            source: include_str!("../../docs/en/JiraSync.md"),
            body: 288,
            digest: 0x7d4b0dff34e6d363,
            sections: &[section(2, 703, 1747, 12, 24), section(2, 1779, 3870, 33, 40), section(3, 1821, 2728, 45, 76), section(3, 2757, 3126, 82, 130), section(3, 3160, 3870, 141, 162), section(2, 3900, 6715, 169, 181), section(3, 4041, 4636, 196, 211), section(3, 4638, 6715, 226, 241), section(2, 6745, 8339, 248, 262), section(3, 6768, 7300, 268, 274), section(3, 7329, 8045, 280, 286), section(3, 8047, 8339, 306, 326), section(2, 8368, 9642, 332, 338), section(3, 8479, 9395, 360, 382), section(3, 9397, 9642, 404, 426), section(2, 9680, 12988, 441, 456), section(3, 9704, 10831, 487, 518), section(3, 10833, 11076, 564, 610), section(3, 11078, 11695, 635, 660), section(3, 11697, 11911, 690, 720), section(3, 11913, 12193, 748, 776), section(3, 12195, 12757, 805, 834), section(3, 12759, 12988, 884, 935), section(2, 13021, 13547, 945, 955)],
            headings: "requirementsRequirementsconfigureIn JiracloudJira Cloud: create an API tokenserverJira Server and Data Center: prepare the accountpermissionsCheck the permissionsconnectIn Flashdutyconnect-to-jiraConnect to Jiraset-up-the-syncSet up the syncmappingWhat is syncedfieldsFieldsstatusStatuschanges-made-in-jiraChanges made in JiraverifyVerifyfrom-flashduty-to-jiraFrom Flashduty to Jirafrom-jira-to-flashdutyFrom Jira to FlashdutytroubleshootingTroubleshootingthe-form-does-not-get-past-nextThe form does not get past Nextthe-project-or-the-issue-type-cannot-be-chosenThe project or the issue type cannot be chosenan-incident-gets-no-issueAn incident gets no issueseverity-mapping-cannot-be-setSeverity Mapping cannot be setthe-settings-cannot-be-savedThe settings cannot be savedthe-issue-stays-in-its-statusThe issue stays in its statusthe-title-or-a-label-changed-but-the-issue-did-notThe title or a label changed, but the issue did notreferencesReferences",
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
                "Send resource and event alarms of ZStack Cloud to Flashduty through a webhook endpoint, recoveries of resource alarms included.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/zstack",
            ],
            source: include_str!("../../docs/en/ZStack.md"),
            body: 309,
            digest: 0x65f49b1c0082167a,
            sections: &[section(2, 395, 849, 12, 24), section(2, 901, 2329, 33, 45), section(3, 1068, 1702, 64, 83), section(3, 1704, 2329, 101, 119), section(2, 2369, 4080, 128, 137), section(3, 2387, 3241, 156, 175), section(3, 3243, 4080, 204, 233), section(2, 4109, 4873, 239, 245), section(2, 4905, 5652, 254, 263), section(2, 5683, 6143, 271, 279), section(2, 6172, 6403, 285, 301), section(2, 6441, 10366, 316, 331), section(3, 6503, 7059, 348, 377), section(3, 7061, 7558, 400, 423), section(3, 7560, 7931, 465, 508), section(3, 7933, 8125, 543, 578), section(3, 8127, 8506, 610, 642), section(3, 8508, 8672, 690, 738), section(3, 8705, 8958, 748, 776), section(3, 8991, 9300, 786, 836), section(3, 9335, 9695, 848, 898), section(3, 9728, 10079, 908, 938), section(3, 10122, 10366, 958, 1001), section(2, 10399, 10830, 1011, 1021)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn ZStackcreate-the-endpointCreate the endpointchoose-the-endpoint-in-alarmsChoose the endpoint in alarmsverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownsend-test-message-failsSend Test Message failsthe-test-arrives-but-a-real-alarm-does-notThe test arrives, but a real alarm does notalerts-of-resource-alarms-stay-openAlerts of resource alarms stay openalerts-of-event-alarms-stay-openAlerts of event alarms stay openalerts-are-missing-when-many-alarms-fire-at-onceAlerts are missing when many alarms fire at oncestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "Connect Keep's Flashduty provider and load a workflow that triggers a Flashduty alert when one fires in Keep and recovers it once it is resolved.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/keep",
            ],
            source: include_str!("../../docs/en/Keep.md"),
            body: 323,
            digest: 0x79b11c68c3eefc5,
            sections: &[section(2, 322, 871, 12, 24), section(2, 923, 2368, 33, 45), section(3, 1097, 1736, 64, 83), section(3, 1738, 2368, 101, 119), section(2, 2408, 6429, 128, 135), section(3, 2424, 3126, 155, 175), section(3, 3157, 5511, 183, 200), section(3, 5513, 6429, 226, 252), section(2, 6458, 7906, 258, 264), section(2, 7938, 8917, 273, 282), section(2, 8948, 9631, 290, 298), section(2, 9660, 10283, 304, 320), section(2, 10313, 11915, 327, 334), section(2, 11953, 16621, 349, 364), section(3, 12015, 12578, 381, 410), section(3, 12580, 12948, 435, 460), section(3, 12950, 13209, 495, 530), section(3, 13211, 14292, 586, 642), section(3, 14294, 14650, 684, 726), section(3, 14652, 14927, 764, 802), section(3, 14960, 15213, 812, 840), section(3, 15246, 15555, 850, 900), section(3, 15590, 15950, 912, 962), section(3, 15983, 16334, 972, 1002), section(3, 16377, 16621, 1022, 1065), section(2, 16654, 17011, 1075, 1085)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Keepconnect-the-providerConnect the providerworkflowLoad the workflowor-build-it-in-the-consoleOr build it in the consoleverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-workflow-does-not-runThe workflow does not runa-run-fails-with-could-not-find-keyA run fails with Could not find keya-run-of-flashduty-action-fails-without-a-useful-messageA run of flashduty-action fails without a useful messagealerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonedifferent-problems-end-up-in-one-alertDifferent problems end up in one alertstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "Send ElastAlert 2 matches to Flashduty with its built-in flashduty alerter, and recover the alert with a second rule that reports the end of the problem.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/elastalert2",
            ],
            source: include_str!("../../docs/en/ElastAlert2.md"),
            body: 346,
            digest: 0x25c750be2801c2b,
            sections: &[section(2, 356, 934, 12, 24), section(2, 986, 2447, 33, 45), section(3, 1160, 1807, 64, 83), section(3, 1809, 2447, 101, 119), section(2, 2487, 6519, 128, 143), section(3, 2511, 4123, 163, 183), section(3, 4154, 6519, 191, 214), section(2, 6548, 7811, 220, 226), section(2, 7843, 8854, 235, 244), section(2, 8885, 9516, 252, 260), section(2, 9545, 10241, 266, 282), section(2, 10271, 12260, 289, 296), section(2, 12298, 17385, 311, 326), section(3, 12360, 12923, 343, 372), section(3, 12925, 13564, 398, 424), section(3, 13566, 14664, 463, 502), section(3, 14666, 14939, 566, 631), section(3, 14941, 15339, 673, 715), section(3, 15341, 15691, 762, 809), section(3, 15724, 15977, 819, 847), section(3, 16010, 16319, 857, 907), section(3, 16354, 16714, 919, 969), section(3, 16747, 17098, 979, 1009), section(3, 17141, 17385, 1029, 1072), section(2, 17418, 17833, 1082, 1092)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn ElastAlert 2write-the-alert-ruleWrite the alert rulerecoveryWrite the recovery ruleverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownelastalert-2-sends-nothingElastAlert 2 sends nothingthe-log-says-error-posting-to-flashdutyThe log says Error posting to flashdutythe-log-says-trigger-sent-to-flashduty-but-there-is-no-new-alertThe log says Trigger sent to flashduty, but there is no new alertalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneproblems-on-different-hosts-end-up-in-one-alertProblems on different hosts end up in one alertstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "Point a system that can only notify a Dingtalk group robot at Flashduty, and let its messages trigger, update and recover alerts.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/dingtalk-alert",
            ],
            source: include_str!("../../docs/en/DingtalkAlert.md"),
            body: 327,
            digest: 0xe818c36b6be17b,
            sections: &[section(2, 828, 1392, 12, 24), section(2, 1444, 3104, 33, 45), section(3, 1633, 2297, 64, 83), section(3, 2299, 3104, 101, 119), section(2, 3147, 4058, 131, 143), section(2, 4090, 6223, 152, 161), section(3, 4816, 6223, 173, 185), section(2, 6255, 8376, 194, 219), section(3, 7545, 8376, 225, 253), section(2, 8405, 10728, 259, 265), section(3, 9157, 9587, 277, 289), section(3, 9589, 9997, 297, 305), section(3, 9999, 10728, 313, 321), section(2, 10760, 11719, 330, 339), section(2, 11750, 12232, 347, 355), section(2, 12261, 12642, 361, 377), section(2, 12680, 17681, 392, 407), section(3, 12742, 13320, 424, 453), section(3, 13322, 14036, 490, 527), section(3, 14038, 14419, 560, 593), section(3, 14421, 14802, 647, 702), section(3, 14804, 15206, 771, 841), section(3, 15208, 15671, 895, 949), section(3, 15673, 15987, 993, 1038), section(3, 16020, 16273, 1048, 1076), section(3, 16306, 16615, 1086, 1136), section(3, 16650, 17010, 1148, 1198), section(3, 17043, 17394, 1208, 1238), section(3, 17437, 17681, 1258, 1301), section(2, 17714, 18171, 1311, 1321)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationmessage-typeMessage typepush-modePush modeset-up-rulesSet up rulesconfigureIn your monitoring systemaliyunAlibaba Cloud Message CenterverifyVerifydefault-modeDefault modeby-titleBy titleby-rulesBy rulesalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-system-sends-nothing-to-flashdutyThe system sends nothing to Flashdutythe-system-reports-errcode-310000The system reports errcode 310000the-system-asks-for-an-access-token-not-for-an-addressThe system asks for an access token, not for an addressall-alerts-are-called-dingtalk-alert-or-all-messages-are-in-one-alertAll alerts are called Dingtalk Alert, or all messages are in one alerta-recovery-triggers-a-new-alert-instead-of-closing-oneA recovery triggers a new alert instead of closing onea-message-was-sent-but-there-is-no-new-alertA message was sent, but there is no new alertstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Warning), 28, 43), severity(Some(Severity::Ok), 67, 76)],
            cells: "Triggers or updates an alertNeeds attentionCloses an alert, by ruleRecovered",
        },
    ),
    guide(
        names(Integration::FeishuAlert),
        Frozen {
            language: Language::En,
            front_matter: [
                "Feishu Alert Integration",
                "Receive the messages of systems that only support a Feishu or Lark group bot, and have them trigger, update and recover alerts in Flashduty.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/lark-alert",
            ],
            source: include_str!("../../docs/en/FeishuAlert.md"),
            body: 332,
            digest: 0x3a694b87877607b6,
            sections: &[section(2, 838, 1423, 12, 24), section(2, 1475, 3138, 33, 45), section(3, 1662, 2322, 64, 83), section(3, 2324, 3138, 101, 119), section(2, 3181, 4285, 131, 143), section(2, 4317, 6357, 152, 161), section(3, 4936, 6357, 173, 185), section(2, 6389, 8607, 194, 219), section(3, 7782, 8607, 225, 253), section(2, 8636, 10822, 259, 265), section(3, 9403, 9799, 277, 289), section(3, 9801, 10155, 297, 305), section(3, 10157, 10822, 313, 321), section(2, 10854, 11816, 330, 339), section(2, 11847, 12327, 347, 355), section(2, 12356, 12740, 361, 377), section(2, 12778, 17277, 392, 407), section(3, 12840, 13416, 424, 453), section(3, 13418, 13770, 500, 548), section(3, 13772, 14316, 585, 622), section(3, 14318, 14677, 655, 688), section(3, 14679, 14993, 722, 756), section(3, 14995, 15583, 798, 840), section(3, 15616, 15869, 850, 878), section(3, 15902, 16211, 888, 938), section(3, 16246, 16606, 950, 1000), section(3, 16639, 16990, 1010, 1040), section(3, 17033, 17277, 1060, 1103), section(2, 17310, 17632, 1113, 1123)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationmessage-typeMessage typepush-modePush modeset-up-rulesSet up rulesconfigureIn your monitoring systemaliyunAlibaba Cloud Message CenterverifyVerifydefault-modeDefault modeby-titleBy titleby-rulesBy rulesalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-test-message-arrives-but-real-alerts-do-notThe test message arrives, but real alerts do notthe-system-sends-nothing-to-flashdutyThe system sends nothing to Flashdutythere-is-no-field-for-a-whole-urlThere is no field for a whole URLevery-alert-is-called-feishu-alertEvery alert is called Feishu Alertalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is gonestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/volcengine-dial",
            ],
            source: include_str!("../../docs/en/VolcEngineDetect.md"),
            body: 326,
            digest: 0x6ae6c91ccb06b758,
            sections: &[section(2, 428, 863, 12, 24), section(2, 915, 2365, 33, 45), section(3, 1082, 1727, 64, 83), section(3, 1729, 2365, 101, 119), section(2, 2405, 4036, 128, 141), section(3, 2638, 3429, 170, 199), section(3, 3431, 4036, 226, 253), section(2, 4065, 4996, 259, 265), section(2, 5028, 5898, 274, 283), section(2, 5929, 6372, 291, 299), section(2, 6401, 6648, 305, 321), section(2, 6686, 10078, 336, 351), section(3, 6748, 7304, 368, 397), section(3, 7306, 7714, 448, 500), section(3, 7716, 7935, 537, 574), section(3, 7937, 8160, 623, 673), section(3, 8162, 8384, 723, 773), section(3, 8417, 8670, 783, 811), section(3, 8703, 9012, 821, 871), section(3, 9047, 9407, 883, 933), section(3, 9440, 9791, 943, 973), section(3, 9834, 10078, 993, 1036), section(2, 10111, 10436, 1046, 1056)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Volcenginecreate-the-system-integrationCreate the system integrationselect-it-in-alert-policiesSelect it in alert policiesverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is showncloud-detect-lists-the-alert-but-flashduty-has-noneCloud-Detect lists the alert, but Flashduty has nonea-failing-task-raises-no-alert-at-allA failing task raises no alert at allthe-push-url-is-in-a-team-and-no-alert-is-createdThe push URL is in a team, and no alert is createdalerts-stay-open-after-the-site-is-reachable-againAlerts stay open after the site is reachable againstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 17, 24), severity(Some(Severity::Warning), 41, 56)],
            cells: "P0 (严重告警)Act nowP2 (普通告警)Needs attention",
        },
    ),
    guide(
        names(Integration::Link),
        Frozen {
            language: Language::En,
            front_matter: [
                "Link Integration",
                "Put links to your own systems on the incident page of Flashduty, with parameters filled in from labels, custom fields and attributes of the incident.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/other-integration/link",
            ],
            source: include_str!("../../docs/en/Link.md"),
            body: 313,
            digest: 0xb8bdbf7ce554ecc0,
            sections: &[section(2, 367, 882, 8, 20), section(2, 917, 1447, 32, 44), section(2, 1479, 2463, 53, 65), section(2, 2495, 4774, 74, 95), section(3, 2913, 3227, 101, 107), section(3, 3229, 3558, 120, 133), section(3, 3560, 4774, 143, 153), section(2, 4803, 5496, 159, 165), section(2, 5525, 6304, 171, 177), section(2, 6342, 8244, 192, 207), section(3, 6366, 6641, 246, 285), section(3, 6643, 7261, 318, 351), section(3, 7263, 7505, 392, 433), section(3, 7507, 7919, 494, 555), section(3, 7921, 8244, 610, 666), section(2, 8277, 8664, 676, 686)],
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
                "Sync Flashduty and ServiceNow incidents, one way or both ways: state, urgency, comments and custom fields.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/webhooks/servicenow-sync",
            ],
            source: include_str!("../../docs/en/ServiceNowSync.md"),
            body: 283,
            digest: 0x1668fbf3d77ca7d0,
            sections: &[section(2, 464, 1146, 12, 24), section(2, 1178, 3545, 33, 46), section(3, 1259, 2129, 61, 76), section(3, 2131, 3046, 106, 136), section(3, 3074, 3545, 141, 157), section(2, 3575, 5483, 164, 176), section(3, 3722, 3970, 197, 218), section(3, 3972, 5483, 233, 248), section(2, 5513, 14930, 255, 283), section(3, 6866, 9479, 287, 317), section(3, 9508, 14930, 323, 355), section(4, 9695, 12332, 383, 411), section(4, 12334, 13423, 450, 489), section(4, 13425, 14930, 506, 523), section(2, 14960, 16865, 530, 544), section(3, 14983, 15705, 550, 556), section(3, 15734, 16227, 562, 568), section(3, 16258, 16865, 576, 584), section(2, 16894, 18881, 590, 596), section(3, 17015, 17992, 624, 652), section(3, 17994, 18881, 680, 708), section(2, 18919, 23342, 723, 738), section(3, 18970, 19748, 744, 775), section(3, 19750, 19936, 812, 849), section(3, 19938, 20557, 895, 941), section(3, 20559, 21244, 1007, 1074), section(3, 21246, 22105, 1120, 1166), section(3, 22107, 22678, 1196, 1226), section(3, 22680, 23122, 1259, 1292), section(3, 23124, 23342, 1335, 1378), section(2, 23375, 24063, 1388, 1398)],
            headings: "requirementsRequirementsconfigureIn ServiceNowcreate-the-userCreate the userset-the-password-and-the-rolesSet the password and the rolescheckCheck the accessconnectIn Flashdutyconnect-to-servicenowConnect to ServiceNowset-up-the-syncSet up the syncinboundFrom ServiceNow to FlashdutyruleAutomatically: a business rulebuttonOn request: a button on the formcreate-the-script-that-sendsCreate the script that sendscreate-the-script-that-the-button-callsCreate the script that the button callscreate-the-buttonCreate the buttonmappingWhat is syncedfieldsFieldsstatesStatesseveritySeverityverifyVerifyfrom-flashduty-to-servicenowFrom Flashduty to ServiceNowfrom-servicenow-to-flashdutyFrom ServiceNow to FlashdutytroubleshootingTroubleshootingsigninThe form does not get past Nextcustom-field-mapping-offers-no-fieldsCustom Field Mapping offers no fieldsa-flashduty-incident-does-not-reach-servicenowA Flashduty incident does not reach ServiceNowthe-incident-is-closed-in-flashduty-but-not-resolved-in-servicenowThe incident is closed in Flashduty, but not resolved in ServiceNowa-servicenow-incident-does-not-reach-flashdutyA ServiceNow incident does not reach Flashdutythe-button-fails-or-is-missingThe button fails or is missingstate-or-severity-does-not-followState or severity does not followcomments-or-changes-come-back-a-second-timeComments or changes come back a second timereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 4, 11), severity(Some(Severity::Warning), 17, 32), severity(Some(Severity::Info), 35, 55), severity(None, 61, 93)],
            cells: "HighAct nowMediumNeeds attentionLowFor your informationOthersValues that you added or renamed",
        },
    ),
    guide(
        names(Integration::Monit),
        Frozen {
            language: Language::En,
            front_matter: [
                "Monit Integration",
                "Switch on alerts in Monit, Flashduty's own alert engine, choose the channels they go to, and test trigger and recovery with one rule.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/monit",
            ],
            source: include_str!("../../docs/en/Monit.md"),
            body: 313,
            digest: 0xba84f2cb6e3f0e4e,
            sections: &[section(2, 539, 1318, 12, 24), section(2, 1350, 3937, 33, 41), section(3, 1367, 3245, 68, 95), section(3, 3273, 3937, 100, 116), section(2, 3966, 5138, 122, 128), section(2, 5170, 6413, 137, 146), section(2, 6444, 7250, 154, 162), section(2, 7279, 7913, 168, 184), section(2, 7951, 12289, 199, 214), section(3, 7975, 9118, 237, 260), section(3, 9120, 9447, 313, 367), section(3, 9449, 10104, 409, 451), section(3, 10106, 10595, 474, 497), section(3, 10628, 10881, 507, 535), section(3, 10914, 11223, 545, 595), section(3, 11258, 11618, 607, 657), section(3, 11651, 12002, 667, 697), section(3, 12045, 12289, 717, 760), section(2, 12322, 12806, 770, 780)],
            headings: "requirementsRequirementsconfigureIn Monitswitch-on-alerts-for-a-ruleSwitch on alerts for a rulerouteRoute by contentverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootingthe-rule-never-triggersThe rule never triggersthe-rule-shows-triggered-but-no-channel-has-the-alertThe rule shows Triggered, but no channel has the alertalerts-stay-open-after-the-problem-is-goneAlerts stay open after the problem is goneall-alerts-stop-at-onceAll alerts stop at oncestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "Turn on alerts for a RUM application, so that a new, reopened or escalated Issue triggers a Flashduty alert and closing the Issue recovers it.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/rum-alert",
            ],
            source: include_str!("../../docs/en/Rum.md"),
            body: 324,
            digest: 0xf4878665e0be0238,
            sections: &[section(2, 492, 1098, 12, 24), section(2, 1130, 3143, 33, 39), section(3, 1145, 2028, 74, 109), section(3, 2059, 2594, 117, 139), section(3, 2623, 3143, 145, 159), section(2, 3172, 4083, 165, 171), section(2, 4115, 4975, 180, 189), section(2, 5006, 6531, 197, 205), section(2, 6560, 7210, 211, 227), section(2, 7248, 10670, 242, 257), section(3, 7272, 7622, 294, 332), section(3, 7624, 8257, 366, 400), section(3, 8259, 8545, 444, 488), section(3, 8547, 8976, 518, 548), section(3, 9009, 9262, 558, 586), section(3, 9295, 9604, 596, 646), section(3, 9639, 9999, 658, 708), section(3, 10032, 10383, 718, 748), section(3, 10426, 10670, 768, 811), section(2, 10703, 11097, 821, 831)],
            headings: "requirementsRequirementsconfigureIn RUMswitch-on-alerts-for-an-applicationSwitch on alerts for an applicationtriggersWhat triggers an alertfilterKeep noise outverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootingan-issue-exists-but-there-is-no-alertAn Issue exists, but there is no alertthe-error-does-not-become-an-issueThe error does not become an Issuethe-alert-has-another-severity-than-expectedThe alert has another severity than expectedalerts-stay-open-after-the-fixAlerts stay open after the fixstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/cloudflare",
            ],
            source: include_str!("../../docs/en/Cloudflare.md"),
            body: 338,
            digest: 0x704f316fdc31f37d,
            sections: &[section(2, 294, 915, 12, 24), section(2, 967, 2403, 33, 45), section(3, 1134, 1772, 64, 83), section(3, 1774, 2403, 101, 119), section(2, 2443, 3648, 128, 141), section(3, 2465, 3222, 159, 177), section(3, 3224, 3648, 205, 233), section(2, 3676, 4873, 238, 259), section(2, 4902, 5572, 265, 271), section(2, 5604, 6159, 280, 289), section(2, 6190, 6542, 297, 305), section(2, 6571, 6782, 311, 327), section(2, 6820, 10777, 342, 357), section(3, 6882, 7438, 374, 403), section(3, 7440, 7724, 433, 463), section(3, 7726, 8701, 505, 548), section(3, 8703, 8862, 595, 642), section(3, 8864, 9083, 682, 722), section(3, 9116, 9369, 732, 760), section(3, 9402, 9711, 770, 820), section(3, 9746, 10106, 832, 882), section(3, 10139, 10490, 892, 922), section(3, 10533, 10777, 942, 985), section(2, 10810, 11368, 995, 1005)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Cloudflarecreate-the-webhookCreate the webhookchoose-the-webhook-in-alertsChoose the webhook in alertsplansAlert types and plansverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownsave-and-test-reports-an-errorSave and Test reports an errorthe-test-arrives-but-a-real-alert-does-notThe test arrives, but a real alert does notthe-alert-type-that-you-want-is-not-in-the-listThe alert type that you want is not in the listthe-url-of-the-webhook-cannot-be-changedThe URL of the webhook cannot be changedstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Warning), 22, 37)],
            cells: "Any alert, also a testNeeds attention",
        },
    ),
    guide(
        names(Integration::WecomAlert),
        Frozen {
            language: Language::En,
            front_matter: [
                "WeCom Bot Compatible Integration",
                "Turn messages meant for a WeCom group bot into Flashduty alerts, for systems that can notify only through WeCom: message types, rules, Alert Key, recovery.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/wecom-alert",
            ],
            source: include_str!("../../docs/en/WecomAlert.md"),
            body: 356,
            digest: 0x734f117f10a9503b,
            sections: &[section(2, 839, 1490, 12, 24), section(2, 1542, 3248, 33, 45), section(3, 1737, 2413, 64, 83), section(3, 2415, 3248, 101, 119), section(2, 3289, 4241, 129, 147), section(2, 4273, 6638, 156, 165), section(3, 4604, 6002, 177, 189), section(3, 6032, 6638, 196, 230), section(2, 6670, 7615, 239, 264), section(2, 7644, 9031, 270, 276), section(2, 9063, 10097, 285, 294), section(2, 10128, 10565, 302, 310), section(2, 10594, 11195, 316, 332), section(2, 11233, 15803, 347, 362), section(3, 11295, 11879, 379, 408), section(3, 11881, 12453, 445, 482), section(3, 12455, 12821, 524, 566), section(3, 12823, 12985, 601, 637), section(3, 12987, 13207, 657, 677), section(3, 13209, 13541, 733, 789), section(3, 13543, 13837, 837, 885), section(3, 13839, 14109, 949, 1013), section(3, 14142, 14395, 1023, 1051), section(3, 14428, 14737, 1061, 1111), section(3, 14772, 15132, 1123, 1173), section(3, 15165, 15516, 1183, 1213), section(3, 15559, 15803, 1233, 1276), section(2, 15836, 16121, 1286, 1296)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationcompatibleWhat is compatiblepush-modePush modeset-up-rulesSet up rulessilenceDetect a system that stops sendingconfigureIn your monitoring systemverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-system-sends-nothing-to-flashdutyThe system sends nothing to Flashdutythe-system-asks-for-a-key-instead-of-a-urlThe system asks for a key instead of a URLthe-test-arrives-real-alerts-do-notThe test arrives, real alerts do notmessages-are-cut-offMessages are cut offeach-message-triggers-a-new-alert-although-rules-are-setEach message triggers a new alert although rules are setan-alert-recovers-although-the-problem-continuesAn alert recovers although the problem continuesa-silence-detection-alert-is-triggered-although-the-system-worksA Silence Detection alert is triggered although the system worksstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Ok), 20, 29), severity(Some(Severity::Warning), 35, 50)],
            cells: "A close rule matchesRecoveredOthersNeeds attention",
        },
    ),
    guide(
        names(Integration::ServiceDeskPlusSync),
        Frozen {
            language: Language::En,
            front_matter: [
                "ServiceDesk Plus Sync Integration",
                "Sync Flashduty incidents and ManageEngine ServiceDesk Plus requests in one or both directions: authorization, webhook, trigger, status and field mapping.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/webhooks/servicedesk-plus-sync",
            ],
            source: include_str!("../../docs/en/ServiceDeskPlusSync.md"),
            body: 342,
            digest: 0x8feb21b9f51545c1,
            sections: &[section(2, 464, 1129, 12, 24), section(2, 1161, 4258, 33, 52), section(3, 1215, 3121, 57, 79), section(3, 3155, 4258, 90, 122), section(2, 4288, 6558, 129, 141), section(3, 4441, 4979, 168, 195), section(3, 4981, 6558, 210, 225), section(2, 6588, 9240, 232, 266), section(3, 6868, 8532, 284, 302), section(3, 8534, 9240, 320, 338), section(2, 9270, 10570, 345, 359), section(3, 9293, 9673, 365, 371), section(3, 9702, 10270, 377, 383), section(3, 10301, 10570, 391, 399), section(2, 10599, 12245, 405, 411), section(3, 10614, 11675, 445, 479), section(3, 11677, 12245, 513, 547), section(2, 12275, 12604, 554, 572), section(2, 12642, 16177, 587, 602), section(3, 12693, 13600, 608, 639), section(3, 13602, 14267, 676, 713), section(3, 14269, 15113, 747, 781), section(3, 15115, 15413, 823, 865), section(3, 15415, 15711, 912, 959), section(3, 15713, 15938, 1008, 1057), section(3, 15940, 16177, 1094, 1131), section(2, 16210, 16753, 1141, 1151)],
            headings: "requirementsRequirementsconfigureIn ServiceDesk PluscloudCloud: create a clienton-premisesOn premises: generate an API keyconnectIn Flashdutyconnect-to-servicedesk-plusConnect to ServiceDesk Plusset-up-the-syncSet up the syncinboundFrom ServiceDesk Plus to Flashdutycreate-the-webhookCreate the webhookcreate-the-triggerCreate the triggermappingWhat is syncedfieldsFieldsstatusStatusseveritySeverityverifyVerifyfrom-flashduty-to-servicedesk-plusFrom Flashduty to ServiceDesk Plusfrom-servicedesk-plus-to-flashdutyFrom ServiceDesk Plus to FlashdutyhistoryInvocation historytroubleshootingTroubleshootingsigninThe form does not get past Nextno-request-is-created-for-an-incidentNo request is created for an incidenta-request-does-not-reach-flashdutyA request does not reach Flashdutythe-status-of-the-incident-does-not-changeThe status of the incident does not changethe-sync-to-servicedesk-plus-stopped-completelyThe sync to ServiceDesk Plus stopped completelychanges-from-flashduty-are-sent-back-to-flashdutyChanges from Flashduty are sent back to Flashdutychanges-are-missing-after-a-bulk-editChanges are missing after a bulk editreferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Harbor),
        Frozen {
            language: Language::En,
            front_matter: [
                "Harbor Integration",
                "Send events of Harbor projects to Flashduty through a webhook: failed scans, quotas, replications; which events to select, delivery, troubleshooting.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/harbor",
            ],
            source: include_str!("../../docs/en/Harbor.md"),
            body: 331,
            digest: 0xe202f7b6c99514f4,
            sections: &[section(2, 331, 905, 12, 24), section(2, 957, 2385, 33, 45), section(3, 1124, 1758, 64, 83), section(3, 1760, 2385, 101, 119), section(2, 2425, 5206, 128, 137), section(3, 4307, 5206, 150, 163), section(2, 5235, 6309, 169, 175), section(2, 6341, 7025, 184, 193), section(2, 7056, 7690, 201, 209), section(2, 7719, 8610, 215, 231), section(2, 8648, 15006, 246, 261), section(3, 8710, 9266, 278, 307), section(3, 9296, 9950, 314, 334), section(3, 9952, 11784, 381, 428), section(3, 11786, 12281, 433, 438), section(3, 12311, 12854, 445, 479), section(3, 12856, 13074, 494, 509), section(3, 13076, 13312, 552, 595), section(3, 13345, 13598, 605, 633), section(3, 13631, 13940, 643, 693), section(3, 13975, 14335, 705, 755), section(3, 14368, 14719, 765, 795), section(3, 14762, 15006, 815, 858), section(2, 15039, 15544, 868, 878)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Harbormany-projectsMany projectsverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownnothingHarbor sends nothingerror-to-send-request-or-abnormal-response-codeerror to send request or abnormal response codeproxyProxytimeoutMessages are lost during an outagetoo-many-alertsToo many alertsalerts-of-a-scheduled-scan-have-no-findingsAlerts of a scheduled scan have no findingsstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Warning), 44, 60), severity(Some(Severity::Warning), 86, 118), severity(Some(Severity::Warning), 136, 162), severity(Some(Severity::Warning), 168, 184)],
            cells: "SCANNING_FAILED, QUOTA_EXCEED, QUOTA_WARNINGScans and quotasREPLICATION, TAG_RETENTIONFailed and successful runs alikeSCANNING_COMPLETEDRegardless of the findingsOthersAll other events",
        },
    ),
    guide(
        names(Integration::LabelMappingAPI),
        Frozen {
            language: Language::En,
            front_matter: [
                "Label Mapping API Integration",
                "Label Mapping API reference: how Flashduty requests alert labels from your service, with all fields, responses, limits, errors, retries and security.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/label-mapping-api",
            ],
            source: include_str!("../../docs/en/LabelMappingAPI.md"),
            body: 353,
            digest: 0xb8a928171a902124,
            sections: &[section(2, 377, 909, 12, 24), section(2, 941, 3147, 33, 45), section(3, 1155, 2222, 71, 97), section(3, 2224, 3147, 109, 121), section(2, 3177, 5199, 128, 135), section(3, 3632, 5199, 140, 145), section(2, 5230, 5783, 153, 161), section(2, 5814, 6317, 169, 177), section(2, 6346, 7046, 183, 189), section(2, 7076, 7459, 196, 203), section(2, 7488, 7890, 209, 215), section(2, 7921, 9685, 223, 231), section(3, 7966, 8537, 238, 265), section(3, 8539, 9114, 276, 287), section(3, 9144, 9685, 294, 302), section(2, 9715, 11551, 309, 324), section(2, 11580, 13086, 330, 336), section(2, 13124, 14679, 351, 366), section(3, 13148, 13881, 393, 420), section(3, 13883, 14083, 452, 484), section(3, 14085, 14364, 515, 546), section(3, 14366, 14679, 569, 592), section(2, 14712, 14917, 602, 612)],
            headings: "requirementsRequirementsconfigureIn Flashdutycreate-the-mapping-serviceCreate the mapping serviceadd-the-ruleAdd the rulerequestRequestEventEventresponseResponseseveritySeverityerrorsErrorsretriesRetrieslimitsLimitssecuritySecurityheadersHeaders that you cannot setcredentialsCredentialssourcesNetworksexampleExample serviceverifyVerifytroubleshootingTroubleshootingthe-alert-has-no-new-labelsThe alert has no new labelsonly-some-alerts-have-the-labelsOnly some alerts have the labelsthe-certificate-is-not-acceptedThe certificate is not acceptedthe-labels-are-outdatedThe labels are outdatedreferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 36), severity(Some(Severity::Warning), 43, 64), severity(Some(Severity::Info), 68, 83), severity(Some(Severity::Ok), 85, 94)],
            cells: "CriticalImmediate action is requiredWarningAttention is requiredInfoFor informationOkRecovered",
        },
    ),
    guide(
        names(Integration::VolcEngineRTC),
        Frozen {
            language: Language::En,
            front_matter: [
                "Volcengine RTC Integration",
                "Send Volcengine RTC alerts to Flashduty with the alert callback of a rule: rule types and when they notify, severities, a test call, alerts that stay open.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/volcengine-rtc",
            ],
            source: include_str!("../../docs/en/VolcEngineRTC.md"),
            body: 353,
            digest: 0x6aba50ac15d0d853,
            sections: &[section(2, 393, 750, 12, 24), section(2, 802, 2246, 33, 45), section(3, 969, 1611, 64, 83), section(3, 1613, 2246, 101, 119), section(2, 2286, 3614, 128, 141), section(2, 3643, 4937, 147, 153), section(2, 4969, 5724, 162, 171), section(2, 5755, 6221, 179, 187), section(2, 6250, 6582, 193, 209), section(2, 6620, 10749, 224, 239), section(3, 6682, 7238, 256, 285), section(3, 7240, 7973, 330, 376), section(3, 7975, 8401, 401, 426), section(3, 8403, 8658, 488, 551), section(3, 8660, 8861, 572, 593), section(3, 8863, 9055, 624, 655), section(3, 9088, 9341, 665, 693), section(3, 9374, 9683, 703, 753), section(3, 9718, 10078, 765, 815), section(3, 10111, 10462, 825, 855), section(3, 10505, 10749, 875, 918), section(2, 10782, 11037, 928, 938)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn VolcengineverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownrtc-lists-an-alert-record-but-nothing-arrivesRTC lists an alert record, but nothing arrivesrtc-lists-no-alert-recordRTC lists no alert recordthe-push-url-is-on-the-configuration-page-and-no-alert-appearsThe push URL is on the Configuration page, and no alert appearsalerts-do-not-recoverAlerts do not recovertoo-many-alerts-in-a-short-timeToo many alerts in a short timestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 23), severity(Some(Severity::Warning), 30, 53), severity(Some(Severity::Info), 59, 82)],
            cells: "Critical严重: act nowWarning警告: needs attentionNotice通知: for information",
        },
    ),
    guide(
        names(Integration::UcloudCloudWatch),
        Frozen {
            language: Language::En,
            front_matter: [
                "UCloud CloudWatch Integration",
                "Send UCloud CloudWatch alarms to Flashduty with the webhook of a notification template: template, alarm policies, a test, and what the message contains.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/ucloud-cloudwatch",
            ],
            source: include_str!("../../docs/en/UcloudCloudWatch.md"),
            body: 356,
            digest: 0xbf7060ca72b9f4f0,
            sections: &[section(2, 366, 785, 12, 24), section(2, 837, 2287, 33, 45), section(3, 1004, 1649, 64, 83), section(3, 1651, 2287, 101, 119), section(2, 2327, 3716, 128, 137), section(3, 2345, 3252, 169, 201), section(3, 3254, 3716, 225, 249), section(2, 3745, 4790, 255, 261), section(2, 4822, 5843, 270, 279), section(2, 5874, 6414, 287, 295), section(2, 6443, 7002, 301, 317), section(2, 7032, 7644, 324, 331), section(2, 7682, 11883, 346, 361), section(3, 7744, 8300, 378, 407), section(3, 8302, 9211, 456, 506), section(3, 9213, 9356, 527, 548), section(3, 9358, 9619, 584, 620), section(3, 9646, 9990, 624, 640), section(3, 9992, 10189, 680, 720), section(3, 10222, 10475, 730, 758), section(3, 10508, 10817, 768, 818), section(3, 10852, 11212, 830, 880), section(3, 11245, 11596, 890, 920), section(3, 11639, 11883, 940, 983), section(2, 11916, 12279, 993, 1003)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn UCloudcreate-the-notification-templateCreate the notification templateuse-it-in-alarm-policiesUse it in alarm policiesverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-alarm-is-in-alarm-records-but-nothing-arrivesThe alarm is in Alarm Records, but nothing arrivesalerts-are-in-chineseAlerts are in Chinesethe-same-event-is-listed-three-timesThe same event is listed three timesopenAlerts stay openthe-template-cannot-be-edited-or-deletedThe template cannot be edited or deletedstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Ok), 8, 17), severity(Some(Severity::Warning), 23, 55)],
            cells: "RecoveryRecoveredOthersA condition of the policy is met",
        },
    ),
    guide(
        names(Integration::Nagios),
        Frozen {
            language: Language::En,
            front_matter: [
                "Nagios Integration",
                "Send host and service notifications of Nagios Core to Flashduty with a notification command: script, contact, test, recovery, troubleshooting.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/nagios",
            ],
            source: include_str!("../../docs/en/Nagios.md"),
            body: 324,
            digest: 0xf7dffb742c3b1499,
            sections: &[section(2, 324, 822, 12, 24), section(2, 874, 2302, 33, 45), section(3, 1041, 1675, 64, 83), section(3, 1677, 2302, 101, 119), section(2, 2342, 6270, 128, 137), section(3, 3106, 3599, 155, 173), section(3, 3601, 5990, 188, 203), section(2, 6299, 8288, 209, 215), section(2, 8320, 9435, 224, 233), section(2, 9466, 10065, 241, 249), section(2, 10094, 10810, 255, 271), section(2, 10848, 16667, 286, 301), section(3, 10910, 11466, 318, 347), section(3, 11468, 12431, 367, 387), section(3, 12433, 13231, 436, 485), section(3, 13233, 13738, 529, 574), section(3, 13740, 13918, 600, 626), section(3, 13920, 14343, 660, 694), section(3, 14345, 14673, 715, 736), section(3, 14675, 14973, 785, 834), section(3, 15006, 15259, 844, 872), section(3, 15292, 15601, 882, 932), section(3, 15636, 15996, 944, 994), section(3, 16029, 16380, 1004, 1034), section(3, 16423, 16667, 1054, 1097), section(2, 16700, 17214, 1107, 1117)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Nagiosinstall-the-scriptInstall the scriptadd-the-contactAdd the contactverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownnagios-sends-nothingNagios sends nothingis-a-non-check-helper-but-exited-with-return-codeis a non-check helper but exited with return codethe-script-works-by-hand-but-not-from-nagiosThe script works by hand, but not from Nagiostimed-out-after-30-secondstimed out after 30 secondsmessages-are-lost-during-an-outageMessages are lost during an outagealerts-do-not-recoverAlerts do not recoverthe-output-is-truncated-or-characters-are-missingThe output is truncated or characters are missingstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 27), severity(Some(Severity::Critical), 31, 43), severity(Some(Severity::Critical), 54, 88), severity(Some(Severity::Warning), 95, 116), severity(Some(Severity::Info), 123, 146), severity(Some(Severity::Ok), 148, 165), severity(Some(Severity::Ok), 167, 181)],
            cells: "CRITICALService is criticalDOWNHost is downUNREACHABLEHost is behind a host that is downWARNINGService has a warningUNKNOWNThe check itself failedOKService recoveredUPHost recovered",
        },
    ),
    guide(
        names(Integration::JDCloudMonitor),
        Frozen {
            language: Language::En,
            front_matter: [
                "JD Cloud Monitor Integration",
                "Send JD Cloud alarms to Flashduty with the alert callback of a notice template: the template to paste, the rules that use it, levels and recovery.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/jdcloud",
            ],
            source: include_str!("../../docs/en/JDCloudMonitor.md"),
            body: 339,
            digest: 0x8c586f081a6593b6,
            sections: &[section(2, 354, 809, 12, 24), section(2, 861, 2315, 33, 45), section(3, 1028, 1675, 64, 83), section(3, 1677, 2315, 101, 119), section(2, 2355, 4396, 128, 139), section(3, 2375, 4057, 165, 191), section(3, 4059, 4396, 212, 233), section(2, 4425, 5453, 239, 245), section(2, 5485, 6274, 254, 263), section(2, 6305, 6880, 271, 279), section(2, 6909, 7579, 285, 301), section(2, 7609, 8312, 308, 315), section(2, 8350, 12670, 330, 345), section(3, 8412, 8968, 362, 391), section(3, 8970, 10008, 444, 498), section(3, 10010, 10328, 530, 563), section(3, 10330, 10496, 590, 617), section(3, 10523, 10811, 621, 637), section(3, 10813, 10976, 684, 731), section(3, 11009, 11262, 741, 769), section(3, 11295, 11604, 779, 829), section(3, 11639, 11999, 841, 891), section(3, 12032, 12383, 901, 931), section(3, 12426, 12670, 951, 994), section(2, 12703, 13169, 1004, 1014)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn JD Cloudcreate-the-notice-templateCreate the notice templateuse-it-in-alarm-rulesUse it in alarm rulesverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-alarm-is-in-historical-alarms-but-nothing-arrivesThe alarm is in Historical Alarms, but nothing arrivessome-alarms-arrive-others-do-notSome alarms arrive, others do notonly-one-notification-a-dayOnly one notification a dayopenAlerts stay openalarms-with-the-level-critical-are-only-warningAlarms with the level critical are only Warningstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 17, 33), severity(Some(Severity::Warning), 47, 66), severity(Some(Severity::Info), 82, 99), severity(Some(Severity::Ok), 115, 124)],
            cells: "紧急 (Critical)fatal in the API严重 (Major)critical in the API一般 (General)common in the APIAny, on recoveryRecovered",
        },
    ),
    guide(
        names(Integration::AliyunPrometheus),
        Frozen {
            language: Language::En,
            front_matter: [
                "Alibaba Cloud Prometheus Integration",
                "Send the alerts of Prometheus rules in Alibaba Cloud Monitor to Flashduty through a custom webhook: notification object, rule, severities, test.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/aliyun-prometheus",
            ],
            source: include_str!("../../docs/en/AliyunPrometheus.md"),
            body: 355,
            digest: 0xa60109651106f3c,
            sections: &[section(2, 964, 1366, 12, 24), section(2, 1418, 2898, 33, 45), section(3, 1585, 2245, 64, 83), section(3, 2247, 2898, 101, 119), section(2, 2938, 4422, 128, 144), section(3, 2963, 3881, 169, 194), section(3, 3883, 4422, 218, 242), section(2, 4451, 5443, 248, 254), section(2, 5475, 6598, 263, 272), section(2, 6629, 7250, 280, 288), section(2, 7279, 7717, 294, 310), section(2, 7755, 11917, 325, 340), section(3, 7817, 8373, 357, 386), section(3, 8375, 9276, 437, 489), section(3, 9278, 9588, 550, 612), section(3, 9590, 9768, 631, 650), section(3, 9795, 10055, 654, 670), section(3, 10057, 10223, 689, 708), section(3, 10256, 10509, 718, 746), section(3, 10542, 10851, 756, 806), section(3, 10886, 11246, 818, 868), section(3, 11279, 11630, 878, 908), section(3, 11673, 11917, 928, 971), section(2, 11950, 12362, 981, 991)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Alibaba Cloudcreate-the-custom-webhookCreate the custom webhookselect-it-in-alert-rulesSelect it in alert rulesverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-rule-fires-in-cloud-monitor-but-nothing-arrivesThe rule fires in Cloud Monitor, but nothing arrivesthe-webhook-cannot-be-saved-resourceexist-or-invalidparameterThe webhook cannot be saved: ResourceExist or InvalidParameterevery-alert-is-infoEvery alert is InfoopenAlerts stay openalerts-arrive-twiceAlerts arrive twicestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 42), severity(Some(Severity::Critical), 47, 74), severity(Some(Severity::Warning), 81, 103), severity(Some(Severity::Info), 115, 168)],
            cells: "CriticalP1: core service down, wide impactErrorP2: part of a service failsWarningP3: may lead to errorsNormal, InfoP4: for your information; default level of a new rule",
        },
    ),
    guide(
        names(Integration::HttpPull),
        Frozen {
            language: Language::En,
            front_matter: [
                "HTTP Pull Integration",
                "HTTP Pull reference: how Flashduty requests alerts from your HTTP endpoint, with paging, response format, severity mapping, limits and security.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/http-pull",
            ],
            source: include_str!("../../docs/en/HttpPull.md"),
            body: 332,
            digest: 0x35db4f2c4dd3bd84,
            sections: &[section(2, 548, 1252, 12, 24), section(2, 1304, 2750, 33, 45), section(3, 1444, 2123, 64, 83), section(3, 2125, 2750, 101, 119), section(2, 2788, 4045, 126, 133), section(3, 3559, 4045, 151, 169), section(2, 4078, 5931, 179, 185), section(2, 5962, 7483, 193, 201), section(2, 7514, 8035, 209, 217), section(2, 8065, 10661, 224, 239), section(2, 10690, 12118, 245, 251), section(2, 12147, 12578, 257, 263), section(2, 12610, 14106, 272, 281), section(2, 14137, 15119, 289, 297), section(2, 15148, 15528, 303, 319), section(2, 15566, 18924, 334, 349), section(3, 15590, 16052, 383, 417), section(3, 16054, 16634, 445, 474), section(3, 16636, 16802, 496, 518), section(3, 16804, 16959, 556, 594), section(3, 16961, 17346, 612, 630), section(3, 17348, 17614, 656, 682), section(3, 17647, 17900, 692, 720), section(3, 17933, 18242, 730, 780), section(3, 18277, 18637, 792, 842), section(3, 18680, 18924, 862, 905), section(2, 18957, 19382, 915, 925)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationrequestRequestnumber-of-requestsNumber of requestspaginationPagingresponseResponsesecuritySecurityexampleExample serviceverifyVerifylimitsLimitsalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootingno-request-arrives-at-the-endpointNo request arrives at the endpointrequests-arrive-but-no-alertRequests arrive, but no alertall-alerts-are-warningAll alerts are Warningthe-same-alert-is-triggered-repeatedlyThe same alert is triggered repeatedlyalerts-are-missingAlerts are missingthe-endpoint-is-overloadedThe endpoint is overloadedstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedsubscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 2, 30), severity(Some(Severity::Warning), 32, 60), severity(Some(Severity::Info), 62, 90), severity(Some(Severity::Warning), 96, 168)],
            cells: "P1Entry of the default mappingP2Entry of the default mappingP3Entry of the default mappingOthersNot in the mapping. This includes Critical and Info unless you add them.",
        },
    ),
    guide(
        names(Integration::Datadog),
        Frozen {
            language: Language::En,
            front_matter: [
                "Datadog Integration",
                "Send Datadog monitor alerts to Flashduty through a webhook: payload template, recovery by alert cycle, severities, custom labels, troubleshooting.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/datadog",
            ],
            source: include_str!("../../docs/en/Datadog.md"),
            body: 330,
            digest: 0xe68b4f345c06810a,
            sections: &[section(2, 319, 886, 12, 24), section(2, 938, 2368, 33, 45), section(3, 1105, 1740, 64, 83), section(3, 1742, 2368, 101, 119), section(2, 2408, 5070, 128, 138), section(3, 2451, 3796, 156, 174), section(3, 3798, 4369, 207, 240), section(3, 4564, 5070, 254, 268), section(2, 5099, 6048, 274, 280), section(2, 6080, 7323, 289, 298), section(2, 7354, 8050, 306, 314), section(2, 8079, 9291, 320, 336), section(2, 9321, 10222, 343, 350), section(2, 10260, 14794, 365, 380), section(3, 10322, 10878, 397, 426), section(3, 10880, 11424, 447, 468), section(3, 11426, 12112, 517, 566), section(3, 12114, 12576, 587, 608), section(3, 12578, 12731, 624, 640), section(3, 12733, 13100, 674, 708), section(3, 13133, 13386, 718, 746), section(3, 13419, 13728, 756, 806), section(3, 13763, 14123, 818, 868), section(3, 14156, 14507, 878, 908), section(3, 14550, 14794, 928, 971), section(2, 14827, 15202, 981, 991)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Datadogcreate-the-webhookCreate the webhooknotify-the-webhook-from-a-monitorNotify the webhook from a monitorwith-terraformWith TerraformverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is showndatadog-sends-nothingDatadog sends nothingflashduty-answers-with-an-invalid-parameter-errorFlashduty answers with an invalid parameter erroralerts-do-not-recoverAlerts do not recovera-label-is-emptyA label is emptymessages-are-lost-during-an-outageMessages are lost during an outagestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 5, 20), severity(Some(Severity::Warning), 27, 44), severity(Some(Severity::Info), 48, 59), severity(Some(Severity::Warning), 66, 107), severity(Some(Severity::Warning), 113, 126), severity(Some(Severity::Warning), 130, 152)],
            cells: "errorAlert thresholdwarningWarning thresholdinfoInformationsuccessOnly if alert_transition is not RecoveredOthersUnknown valueNoneField missing or empty",
        },
    ),
    guide(
        names(Integration::Elastic),
        Frozen {
            language: Language::En,
            front_matter: [
                "Elastic Integration",
                "Send alerts of Kibana rules to Flashduty through the Webhook connector, with a recovery for each alert: template, severities, licences, troubleshooting.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/elastic",
            ],
            source: include_str!("../../docs/en/Elastic.md"),
            body: 336,
            digest: 0xaa755eef32c74470,
            sections: &[section(2, 332, 1681, 12, 24), section(2, 1733, 3163, 33, 45), section(3, 1900, 2535, 64, 83), section(3, 2537, 3163, 101, 119), section(2, 3203, 6724, 128, 137), section(3, 3245, 3747, 157, 177), section(3, 3749, 5705, 204, 231), section(3, 5745, 6724, 240, 268), section(2, 6753, 7981, 274, 280), section(2, 8013, 9495, 289, 298), section(2, 9526, 10162, 306, 314), section(2, 10191, 10955, 320, 336), section(2, 10985, 11747, 343, 350), section(2, 11785, 17239, 365, 380), section(3, 11847, 12403, 397, 426), section(3, 12405, 12914, 446, 466), section(3, 12916, 13160, 526, 586), section(3, 13162, 13898, 624, 669), section(3, 13900, 14424, 697, 725), section(3, 14426, 14850, 759, 793), section(3, 14852, 15076, 852, 911), section(3, 15078, 15376, 932, 953), section(3, 15378, 15545, 991, 1029), section(3, 15578, 15831, 1039, 1067), section(3, 15864, 16173, 1077, 1127), section(3, 16208, 16568, 1139, 1189), section(3, 16601, 16952, 1199, 1229), section(3, 16995, 17239, 1249, 1292), section(2, 17272, 17728, 1302, 1312)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Kibanacreate-the-connectorCreate the connectoradd-the-actions-to-the-ruleAdd the actions to the rulepagerdutyWith the PagerDuty connectorverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownkibana-sends-nothingKibana sends nothingis-not-added-to-the-kibana-config-xpack-actions-allowedhostsis not added to the Kibana config xpack.actions.allowedHostserror-on-webhook-event-400-bad-requesterror on … webhook event: [400] Bad Requestproxy-or-company-certificateProxy or company certificatemessages-are-lost-during-an-outageMessages are lost during an outagethe-connector-is-greyed-out-or-fails-after-a-license-changeThe connector is greyed out or fails after a license changealerts-do-not-recoverAlerts do not recoveralerts-of-several-hosts-merge-into-oneAlerts of several hosts merge into onestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 14, 74), severity(Some(Severity::Warning), 89, 139), severity(Some(Severity::Info), 148, 195), severity(Some(Severity::Warning), 199, 217)],
            cells: "Critical, highSet by you, or a detection rule of severity critical or highWarning, mediumSet by you, or a detection rule of severity mediumInfo, lowSet by you, or a detection rule of severity lowNoneThe field is empty",
        },
    ),
    guide(
        names(Integration::NewRelic),
        Frozen {
            language: Language::En,
            front_matter: [
                "New Relic Integration",
                "Send New Relic issues to Flashduty through a workflow with a webhook destination: payload template, notification triggers, recovery, severities.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/new-relic",
            ],
            source: include_str!("../../docs/en/NewRelic.md"),
            body: 332,
            digest: 0xae70b0a505958be5,
            sections: &[section(2, 289, 780, 12, 24), section(2, 832, 2266, 33, 45), section(3, 999, 1636, 64, 83), section(3, 1638, 2266, 101, 119), section(2, 2306, 4886, 128, 140), section(3, 2351, 2918, 162, 184), section(3, 2920, 4878, 203, 222), section(2, 4915, 5925, 228, 234), section(2, 5957, 7105, 243, 252), section(2, 7136, 7600, 260, 268), section(2, 7629, 8709, 274, 290), section(2, 8739, 9514, 297, 304), section(2, 9552, 14216, 319, 334), section(3, 9614, 10170, 351, 380), section(3, 10172, 10614, 419, 459), section(3, 10616, 11496, 494, 529), section(3, 11498, 11853, 593, 658), section(3, 11855, 12078, 703, 748), section(3, 12080, 12435, 769, 790), section(3, 12437, 12522, 818, 846), section(3, 12555, 12808, 856, 884), section(3, 12841, 13150, 894, 944), section(3, 13185, 13545, 956, 1006), section(3, 13578, 13929, 1016, 1046), section(3, 13972, 14216, 1066, 1109), section(2, 14249, 14717, 1119, 1129)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn New Reliccreate-the-destinationCreate the destinationcreate-the-workflowCreate the workflowverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-test-arrives-but-real-issues-do-notThe test arrives, but real issues do notthe-destination-has-an-error-statusThe destination has an error statusthe-template-cannot-be-saved-or-undefined-appears-in-the-previewThe template cannot be saved, or undefined appears in the previewflashduty-answers-that-a-parameter-is-invalidFlashduty answers that a parameter is invalidalerts-do-not-recoverAlerts do not recoverthe-severity-does-not-changeThe severity does not changestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 39), severity(Some(Severity::Warning), 43, 73), severity(Some(Severity::Info), 84, 102), severity(Some(Severity::Warning), 108, 124)],
            cells: "CRITICALA critical threshold is crossedHIGHA warning threshold is crossedMEDIUM, LOWLess urgent issuesOthersEmpty or unknown",
        },
    ),
    guide(
        names(Integration::Github),
        Frozen {
            language: Language::En,
            front_matter: [
                "GitHub Integration",
                "Send failed GitHub Actions workflows and Dependabot, code scanning and secret scanning alerts to Flashduty, with recovery once they are fixed.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/github",
            ],
            source: include_str!("../../docs/en/Github.md"),
            body: 324,
            digest: 0xda7750b77a4d008,
            sections: &[section(2, 412, 1213, 12, 24), section(2, 1265, 2693, 33, 45), section(3, 1432, 2066, 64, 83), section(3, 2068, 2693, 101, 119), section(2, 2733, 4285, 128, 137), section(2, 4314, 5564, 143, 149), section(2, 5596, 8159, 158, 167), section(2, 8190, 9307, 175, 183), section(2, 9336, 10457, 189, 205), section(2, 10495, 15140, 220, 235), section(3, 10557, 11113, 252, 281), section(3, 11115, 11931, 301, 321), section(3, 11933, 12183, 338, 355), section(3, 12185, 12682, 388, 421), section(3, 12684, 12946, 454, 487), section(3, 12948, 13230, 521, 555), section(3, 13232, 13446, 585, 615), section(3, 13479, 13732, 625, 653), section(3, 13765, 14074, 663, 713), section(3, 14109, 14469, 725, 775), section(3, 14502, 14853, 785, 815), section(3, 14896, 15140, 835, 878), section(2, 15173, 15658, 888, 898)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn GitHubverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is showngithub-sends-nothingGitHub sends nothing_200-but-no-alert200, but no alerta-workflow-alert-does-not-recoverA workflow alert does not recovera-security-alert-does-not-recoverA security alert does not recovermessages-are-lost-during-an-outageMessages are lost during an outagegithub-rejects-another-webhookGitHub rejects another webhookstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 48, 58), severity(Some(Severity::Warning), 98, 108), severity(Some(Severity::Info), 145, 155), severity(Some(Severity::Critical), 181, 194), severity(Some(Severity::Warning), 222, 235), severity(Some(Severity::Info), 266, 279), severity(Some(Severity::Warning), 285, 330), severity(Some(Severity::Warning), 334, 382), severity(Some(Severity::Critical), 404, 438), severity(Some(Severity::Warning), 453, 489)],
            cells: "alert.security_advisory.severity: critical, highDependabotalert.security_advisory.severity: mediumDependabotalert.security_advisory.severity: lowDependabotalert.rule.severity: errorCode scanningalert.rule.severity: warningCode scanningalert.rule.severity: note, noneCode scanningOthersDependabot and code scanning: any other valueNoneDependabot and code scanning: the field is emptyNone (secret scanning)Secrets have no severity in GitHubNone (workflow)Workflows have no severity in GitHub",
        },
    ),
    guide(
        names(Integration::Gitlab),
        Frozen {
            language: Language::En,
            front_matter: [
                "GitLab Integration",
                "Send failed GitLab pipelines, failed deployments and vulnerabilities to Flashduty with a webhook, and recover the alerts once they are fixed.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/gitlab",
            ],
            source: include_str!("../../docs/en/Gitlab.md"),
            body: 323,
            digest: 0x4034f2300e947921,
            sections: &[section(2, 429, 1312, 12, 24), section(2, 1364, 2792, 33, 45), section(3, 1531, 2165, 64, 83), section(3, 2167, 2792, 101, 119), section(2, 2832, 3976, 128, 137), section(2, 4005, 5031, 143, 149), section(2, 5063, 6757, 158, 167), section(2, 6788, 7993, 175, 183), section(2, 8022, 9382, 189, 205), section(2, 9420, 14683, 220, 235), section(3, 9482, 10038, 252, 281), section(3, 10040, 10796, 301, 321), section(3, 10798, 11287, 371, 421), section(3, 11289, 11530, 445, 469), section(3, 11532, 12015, 527, 585), section(3, 12017, 12300, 625, 665), section(3, 12302, 12989, 707, 749), section(3, 13022, 13275, 759, 787), section(3, 13308, 13617, 797, 847), section(3, 13652, 14012, 859, 909), section(3, 14045, 14396, 919, 949), section(3, 14439, 14683, 969, 1012), section(2, 14716, 15110, 1022, 1032)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn GitLabverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is showngitlab-sends-nothingGitLab sends nothingthe-webhook-shows-temporarily-disabled-or-disabledThe webhook shows Temporarily disabled or Disabledno-vulnerability-arrivesNo vulnerability arrivesa-merge-request-recovers-or-triggers-the-alert-of-a-branchA merge request recovers or triggers the alert of a brancha-rejected-deployment-triggered-an-alertA rejected deployment triggered an alertalerts-stay-open-although-everything-worksAlerts stay open although everything worksstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 10, 32), severity(Some(Severity::Warning), 38, 50), severity(Some(Severity::Critical), 64, 79), severity(Some(Severity::Warning), 85, 93), severity(Some(Severity::Info), 111, 140)],
            cells: "productionProduction is affectedOthersAnother tiercritical, highFix immediatelymediumFix soonlow, info, unknownFor information, or not rated",
        },
    ),
    guide(
        names(Integration::JenkinsChange),
        Frozen {
            language: Language::En,
            front_matter: [
                "Jenkins Changes Integration",
                "Send the builds of Jenkins deployment jobs to Flashduty as change events, so that an incident shows what was deployed when it began.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/change-integration/jenkins",
            ],
            source: include_str!("../../docs/en/JenkinsChange.md"),
            body: 311,
            digest: 0xe6f059204c74b257,
            sections: &[section(2, 415, 829, 12, 24), section(2, 881, 1234, 33, 45), section(2, 1274, 3521, 54, 64), section(3, 1317, 2088, 79, 94), section(3, 2090, 2586, 119, 144), section(3, 2729, 3521, 160, 176), section(2, 3550, 4447, 182, 188), section(2, 4480, 5567, 198, 208), section(2, 5596, 6296, 214, 220), section(2, 6325, 7353, 226, 242), section(2, 7391, 12462, 257, 272), section(3, 7415, 8658, 289, 306), section(3, 8660, 9262, 335, 364), section(3, 9292, 10562, 371, 396), section(3, 10564, 11400, 421, 446), section(3, 11402, 11645, 479, 512), section(3, 11647, 11791, 558, 604), section(3, 11824, 12175, 614, 644), section(3, 12218, 12462, 664, 707), section(2, 12495, 12840, 717, 727)],
            headings: "requirementsRequirementsflashdutyIn FlashdutyconfigureIn Jenkinsprepare-jenkinsPrepare Jenkinsadd-the-endpoint-to-a-jobAdd the endpoint to a jobin-a-jenkinsfileIn a JenkinsfileverifyVerifychange-keyChange keystatusStatuslabelsTitle and labelstroubleshootingTroubleshootingno-change-appearsNo change appearsflashduty-rejects-the-messageFlashduty rejects the messagenetworkFailed to notify endpointa-change-stays-processingA change stays Processinga-build-has-two-events-at-its-endA build has two events at its endchanges-of-one-build-are-in-different-channelsChanges of one build are in different channelsrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::GithubChange),
        Frozen {
            language: Language::En,
            front_matter: [
                "GitHub Changes Integration",
                "Send GitHub deployments and releases to Flashduty as change events, so that an incident shows what was released when it began.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/change-integration/github",
            ],
            source: include_str!("../../docs/en/GithubChange.md"),
            body: 303,
            digest: 0x62c9531219468bb9,
            sections: &[section(2, 347, 884, 12, 24), section(2, 936, 1288, 33, 45), section(2, 1328, 2515, 54, 63), section(2, 2544, 3534, 69, 75), section(2, 3567, 4748, 85, 95), section(2, 4777, 5546, 101, 107), section(2, 5575, 6641, 113, 129), section(2, 6679, 9802, 144, 159), section(3, 6703, 7628, 176, 193), section(3, 7630, 7956, 227, 261), section(3, 7958, 8372, 295, 329), section(3, 8374, 8629, 362, 395), section(3, 8631, 8910, 421, 447), section(3, 8912, 9131, 485, 523), section(3, 9164, 9515, 533, 563), section(3, 9558, 9802, 583, 626), section(2, 9835, 10319, 636, 646)],
            headings: "requirementsRequirementsflashdutyIn FlashdutyconfigureIn GitHubverifyVerifychange-keyChange keystatusStatuslabelsTitle and labelstroubleshootingTroubleshootingno-change-appearsNo change appearsflashduty-returns-invalidparameterFlashduty returns InvalidParametera-change-stays-ready-or-processingA change stays Ready or Processinga-canceled-run-is-shown-as-failedA canceled run is shown as Failedstates-arrive-out-of-orderStates arrive out of ordergithub-does-not-accept-another-webhookGitHub does not accept another webhookrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::GitlabChange),
        Frozen {
            language: Language::En,
            front_matter: [
                "GitLab Changes Integration",
                "Send GitLab deployments to Flashduty as change events, so that an incident shows what was being deployed when it began.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/change-integration/gitlab",
            ],
            source: include_str!("../../docs/en/GitlabChange.md"),
            body: 296,
            digest: 0x41981ad83781cfbe,
            sections: &[section(2, 501, 1250, 12, 24), section(2, 1302, 1654, 33, 45), section(2, 1694, 2608, 54, 63), section(2, 2637, 3564, 69, 75), section(2, 3597, 4439, 85, 95), section(2, 4468, 5016, 101, 107), section(2, 5045, 5991, 113, 129), section(2, 6029, 8644, 144, 159), section(3, 6053, 6834, 176, 193), section(3, 6836, 7220, 243, 293), section(3, 7222, 7451, 329, 365), section(3, 7453, 7665, 405, 445), section(3, 7667, 7973, 479, 513), section(3, 8006, 8357, 523, 553), section(3, 8400, 8644, 573, 616), section(2, 8677, 9068, 626, 636)],
            headings: "requirementsRequirementsflashdutyIn FlashdutyconfigureIn GitLabverifyVerifychange-keyChange keystatusStatuslabelsTitle and labelstroubleshootingTroubleshootingno-change-appearsNo change appearsthe-webhook-shows-temporarily-disabled-or-disabledThe webhook shows Temporarily disabled or Disableda-change-stays-planned-or-processingA change stays Planned or Processinga-rejected-deployment-is-shown-as-failedA rejected deployment is shown as Failedflashduty-returns-invalidparameterFlashduty returns InvalidParameterrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::OpsgenieCompat),
        Frozen {
            language: Language::En,
            front_matter: [
                "Opsgenie Compatible Integration",
                "Send alerts to Flashduty from tools that use the Opsgenie Alert API by changing one URL: compatibility, Alertmanager, Grafana, scripts, migration.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/opsgenie",
            ],
            source: include_str!("../../docs/en/OpsgenieCompat.md"),
            body: 343,
            digest: 0x140f4e0747cfec83,
            sections: &[section(2, 798, 1477, 12, 24), section(2, 1529, 2983, 33, 45), section(3, 1696, 2343, 64, 83), section(3, 2345, 2983, 101, 119), section(2, 3024, 4409, 129, 147), section(2, 4441, 7561, 156, 168), section(3, 4495, 5761, 180, 203), section(3, 5791, 6884, 210, 226), section(3, 6914, 7561, 233, 265), section(2, 7590, 8984, 271, 277), section(2, 9011, 10017, 281, 299), section(2, 10049, 11016, 308, 317), section(2, 11047, 11482, 325, 333), section(2, 11511, 12032, 339, 355), section(2, 12062, 12896, 362, 369), section(2, 12934, 17361, 384, 399), section(3, 12996, 13552, 416, 445), section(3, 13554, 13868, 449, 452), section(3, 13870, 14003, 456, 459), section(3, 14005, 14287, 463, 466), section(3, 14289, 14557, 505, 545), section(3, 14559, 14902, 583, 622), section(3, 14904, 15378, 643, 664), section(3, 15380, 15533, 690, 716), section(3, 15535, 15667, 734, 752), section(3, 15700, 15953, 762, 790), section(3, 15986, 16295, 800, 850), section(3, 16330, 16690, 862, 912), section(3, 16723, 17074, 922, 952), section(3, 17117, 17361, 972, 1015), section(2, 17394, 17750, 1025, 1035)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationcompatibleWhat is compatibleconfigureIn your toolalertmanagerPrometheus AlertmanagergrafanaGrafana AlertingscriptsYour own scripts and other toolsverifyVerifymoveMove from Opsgeniealert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shown_404404_401401_422422alertmanager-unexpected-status-code-422Alertmanager: unexpected status code 422alertmanager-context-deadline-exceededAlertmanager: context deadline exceededalerts-do-not-recoverAlerts do not recovermany-problems-in-one-alertMany problems in one alertlabels-are-missingLabels are missingstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 6, 35), severity(Some(Severity::Warning), 37, 45), severity(Some(Severity::Info), 51, 72), severity(Some(Severity::Warning), 76, 100), severity(Some(Severity::Ok), 123, 132)],
            cells: "P1, P2Critical and high in OpsgenieP3ModerateP4, P5Low and informationalNoneOpsgenie's default is P3Any, in a Close requestRecovered",
        },
    ),
    guide(
        names(Integration::Argocd),
        Frozen {
            language: Language::En,
            front_matter: [
                "Argo CD Integration",
                "Send failed syncs and degraded applications from Argo CD Notifications to Flashduty, and recover the alerts once they are fixed.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/argocd",
            ],
            source: include_str!("../../docs/en/Argocd.md"),
            body: 311,
            digest: 0x79cd132e2db4bfb2,
            sections: &[section(2, 389, 1089, 12, 24), section(2, 1141, 2571, 33, 45), section(3, 1308, 1943, 64, 83), section(3, 1945, 2571, 101, 119), section(2, 2611, 7867, 128, 138), section(3, 7027, 7425, 157, 176), section(3, 7427, 7867, 216, 257), section(2, 7896, 9154, 263, 269), section(2, 9186, 10493, 278, 287), section(2, 10524, 10843, 295, 303), section(2, 10872, 11748, 309, 325), section(2, 11778, 12314, 332, 339), section(2, 12352, 17283, 354, 369), section(3, 12414, 12970, 386, 415), section(3, 12972, 14432, 436, 457), section(3, 14434, 14878, 512, 567), section(3, 14880, 15387, 592, 617), section(3, 15389, 15589, 648, 679), section(3, 15622, 15875, 689, 717), section(3, 15908, 16217, 727, 777), section(3, 16252, 16612, 789, 839), section(3, 16645, 16996, 849, 879), section(3, 17039, 17283, 899, 942), section(2, 17316, 17923, 952, 962)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Argo CDinstalled-with-helmInstalled with Helmapplicationsets-git-and-other-namespacesApplicationSets, Git and other namespacesverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownargo-cd-sends-nothingArgo CD sends nothinga-notification-was-lost-while-flashduty-was-unreachableA notification was lost while Flashduty was unreachablean-alert-does-not-recoverAn alert does not recovera-failing-sync-is-reported-lateA failing sync is reported latestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Warning), 4, 17), severity(Some(Severity::Critical), 23, 50)],
            cells: "syncA sync failedhealthThe application is degraded",
        },
    ),
    guide(
        names(Integration::ArgocdChange),
        Frozen {
            language: Language::En,
            front_matter: [
                "Argo CD Changes Integration",
                "Send the sync operations of Argo CD to Flashduty as change events, so that an incident shows what was being deployed when it began.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/change-integration/argocd",
            ],
            source: include_str!("../../docs/en/ArgocdChange.md"),
            body: 309,
            digest: 0xdcd4b4909f6c3604,
            sections: &[section(2, 563, 1152, 12, 24), section(2, 1204, 1557, 33, 45), section(2, 1597, 6786, 54, 64), section(3, 5941, 6344, 83, 102), section(3, 6346, 6786, 142, 183), section(2, 6815, 7777, 189, 195), section(2, 7810, 8942, 205, 215), section(2, 8971, 9630, 221, 227), section(2, 9659, 10783, 233, 249), section(2, 10821, 13703, 264, 279), section(3, 10845, 12190, 296, 313), section(3, 12192, 12461, 327, 341), section(3, 12463, 12649, 362, 383), section(3, 12651, 13032, 408, 433), section(3, 13065, 13416, 443, 473), section(3, 13459, 13703, 493, 536), section(2, 13736, 14223, 546, 556)],
            headings: "requirementsRequirementsflashdutyIn FlashdutyconfigureIn Argo CDinstalled-with-helmInstalled with Helmapplicationsets-git-and-other-namespacesApplicationSets, Git and other namespacesverifyVerifychange-keyChange keystatusStatuslabelsTitle and labelstroubleshootingTroubleshootingno-change-appearsNo change appearserror-code-400Error code 400a-change-has-no-startA change has no starta-change-stays-processingA change stays Processingrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::UptimeRobot),
        Frozen {
            language: Language::En,
            front_matter: [
                "UptimeRobot Integration",
                "Send down, up and expiry notifications of UptimeRobot monitors to Flashduty with a webhook, so that alerts recover when a monitor is up again.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/uptimerobot",
            ],
            source: include_str!("../../docs/en/UptimeRobot.md"),
            body: 334,
            digest: 0xc997e58b8d848e23,
            sections: &[section(2, 341, 769, 12, 24), section(2, 821, 2259, 33, 45), section(3, 988, 1627, 64, 83), section(3, 1629, 2259, 101, 119), section(2, 2299, 4484, 128, 142), section(2, 4513, 5370, 148, 154), section(2, 5402, 6390, 163, 172), section(2, 6421, 6820, 180, 188), section(2, 6849, 7355, 194, 210), section(2, 7385, 8222, 217, 224), section(2, 8260, 12000, 239, 254), section(3, 8322, 8878, 271, 300), section(3, 8880, 9277, 325, 350), section(3, 9279, 9533, 395, 440), section(3, 9535, 9888, 483, 526), section(3, 9890, 10306, 572, 618), section(3, 10339, 10592, 628, 656), section(3, 10625, 10934, 666, 716), section(3, 10969, 11329, 728, 778), section(3, 11362, 11713, 788, 818), section(3, 11756, 12000, 838, 881), section(2, 12033, 12324, 891, 901)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn UptimeRobotverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownuptimerobot-sends-nothingUptimeRobot sends nothingthe-notification-of-one-monitor-never-arrivesThe notification of one monitor never arrivesflashduty-answers-with-an-invalid-parameterFlashduty answers with an invalid parameteran-alert-stays-open-although-the-monitor-is-upAn alert stays open although the monitor is upstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 1, 20), severity(Some(Severity::Ok), 21, 44), severity(Some(Severity::Warning), 45, 81)],
            cells: "1The monitor is down2The monitor is up again3A certificate or domain expires soon",
        },
    ),
    guide(
        names(Integration::PRTG),
        Frozen {
            language: Language::En,
            front_matter: [
                "PRTG Integration",
                "Send the states of PRTG sensors to Flashduty with two notification templates, one to trigger and one to recover, and a state trigger.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/prtg",
            ],
            source: include_str!("../../docs/en/PRTG.md"),
            body: 311,
            digest: 0x6c5badaacab0a7ab,
            sections: &[section(2, 288, 1025, 12, 24), section(2, 1077, 2501, 33, 45), section(3, 1244, 1876, 64, 83), section(3, 1878, 2501, 101, 119), section(2, 2541, 5027, 128, 135), section(3, 2581, 3648, 165, 195), section(3, 3650, 4062, 229, 263), section(3, 4064, 5019, 284, 305), section(2, 5056, 6332, 311, 317), section(2, 6364, 7533, 326, 335), section(2, 7564, 8403, 343, 351), section(2, 8432, 9321, 357, 373), section(2, 9359, 13612, 388, 403), section(3, 9421, 9977, 420, 449), section(3, 9979, 10169, 489, 530), section(3, 10171, 10757, 548, 566), section(3, 10759, 11047, 600, 634), section(3, 11049, 11236, 663, 692), section(3, 11238, 11437, 714, 736), section(3, 11439, 11633, 777, 819), section(3, 11635, 11918, 840, 861), section(3, 11951, 12204, 871, 899), section(3, 12237, 12546, 909, 959), section(3, 12581, 12941, 971, 1021), section(3, 12974, 13325, 1031, 1061), section(3, 13368, 13612, 1081, 1124), section(2, 13645, 14017, 1134, 1144)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn PRTGcreate-the-template-for-alertsCreate the template for alertscreate-the-template-for-recoveriesCreate the template for recoveriesadd-the-state-triggerAdd the state triggerverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownprtg-reports-success-but-nothing-arrivesPRTG reports success, but nothing arrivesprtg-sends-nothingPRTG sends nothinga-notification-failed-and-was-lostA notification failed and was losta-parameter-error-is-reportedA parameter error is reportedall-alerts-are-warningAll alerts are Warninga-label-shows-tags-or-another-placeholderA label shows %tags or another placeholderalerts-do-not-recoverAlerts do not recoverstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 41, 94), severity(Some(Severity::Warning), 101, 180), severity(Some(Severity::Info), 187, 221), severity(Some(Severity::Warning), 227, 319)],
            cells: "Down, Down (Partial), Down (Acknowledged)The sensor fails, at least on one node of the clusterWarningA warning limit is reached, or the sensor reports an error that is not yet DownUnusualThe value is unusual for this timeOthersUnknown, a status in another language, or a placeholder that an old version does not replace",
        },
    ),
    guide(
        names(Integration::Checkmk),
        Frozen {
            language: Language::En,
            front_matter: [
                "Checkmk Integration",
                "Send host and service notifications of Checkmk to Flashduty with a notification script: installation, rule, recovery, flapping and downtimes.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/checkmk",
            ],
            source: include_str!("../../docs/en/Checkmk.md"),
            body: 325,
            digest: 0x60cb0b31b07ac77e,
            sections: &[section(2, 326, 893, 12, 24), section(2, 945, 2375, 33, 45), section(3, 1112, 1747, 64, 83), section(3, 1749, 2375, 101, 119), section(2, 2415, 6658, 128, 138), section(3, 2458, 5006, 156, 174), section(3, 5008, 6129, 189, 204), section(3, 6131, 6650, 226, 248), section(2, 6687, 7947, 254, 260), section(2, 7979, 9465, 269, 278), section(2, 9496, 10205, 286, 294), section(2, 10234, 11316, 300, 316), section(2, 11354, 16205, 331, 346), section(3, 11416, 11972, 363, 392), section(3, 11974, 12758, 413, 434), section(3, 12760, 13029, 470, 506), section(3, 13031, 13627, 562, 618), section(3, 13629, 13992, 646, 674), section(3, 13994, 14174, 714, 754), section(3, 14176, 14511, 775, 796), section(3, 14544, 14797, 806, 834), section(3, 14830, 15139, 844, 894), section(3, 15174, 15534, 906, 956), section(3, 15567, 15918, 966, 996), section(3, 15961, 16205, 1016, 1059), section(2, 16238, 16651, 1069, 1079)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Checkmkinstall-the-scriptInstall the scriptcreate-the-ruleCreate the rulethe-rule-in-2-0-to-2-3The rule in 2.0 to 2.3verifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is showncheckmk-sends-nothingCheckmk sends nothingflashduty-is-not-offered-as-a-methodFlashduty is not offered as a methodnotifications-are-lost-while-flashduty-cannot-be-reachedNotifications are lost while Flashduty cannot be reachedproxy-or-company-certificateProxy or company certificateevery-notification-arrives-several-timesEvery notification arrives several timesalerts-do-not-recoverAlerts do not recoverstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 27), severity(Some(Severity::Critical), 31, 47), severity(Some(Severity::Critical), 58, 90), severity(Some(Severity::Warning), 97, 116), severity(Some(Severity::Info), 123, 186), severity(Some(Severity::Critical), 192, 228)],
            cells: "CRITICALThe service is CRITDOWNThe host is downUNREACHABLEAll parents of the host are downWARNINGThe service is WARNUNKNOWNThe service is UNKN, for example because the check itself failsOthersA state that Flashduty does not know",
        },
    ),
    guide(
        names(Integration::Icinga),
        Frozen {
            language: Language::En,
            front_matter: [
                "Icinga Integration",
                "Send host and service notifications of Icinga 2 to Flashduty with a notification command and curl: configuration, clusters, recovery, troubleshooting.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/icinga",
            ],
            source: include_str!("../../docs/en/Icinga.md"),
            body: 332,
            digest: 0x393e36e58ba69dad,
            sections: &[section(2, 316, 875, 12, 24), section(2, 927, 2355, 33, 45), section(3, 1094, 1728, 64, 83), section(3, 1730, 2355, 101, 119), section(2, 2395, 5957, 128, 139), section(2, 5986, 7251, 145, 151), section(2, 7283, 8362, 160, 169), section(2, 8393, 9149, 177, 185), section(2, 9178, 10029, 191, 207), section(2, 10067, 15025, 222, 237), section(3, 10129, 10685, 254, 283), section(3, 10687, 11234, 303, 323), section(3, 11236, 12002, 380, 441), section(3, 12004, 12262, 474, 507), section(3, 12264, 12489, 535, 563), section(3, 12491, 12867, 602, 641), section(3, 12869, 13077, 673, 705), section(3, 13079, 13331, 726, 747), section(3, 13364, 13617, 757, 785), section(3, 13650, 13959, 795, 845), section(3, 13994, 14354, 857, 907), section(3, 14387, 14738, 917, 947), section(3, 14781, 15025, 967, 1010), section(2, 15058, 15489, 1020, 1030)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Icinga 2verifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownicinga-sends-nothingIcinga sends nothingnotification-command-for-object-terminated-with-exit-codeNotification command for object … terminated with exit codeargument-is-not-a-callable-objectArgument is not a callable objectproxy-or-company-certificateProxy or company certificatenotifications-are-lost-during-an-outageNotifications are lost during an outageevery-notification-arrives-twiceEvery notification arrives twicealerts-do-not-recoverAlerts do not recoverstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 51), severity(Some(Severity::Critical), 55, 71), severity(Some(Severity::Critical), 82, 108), severity(Some(Severity::Warning), 115, 159), severity(Some(Severity::Info), 166, 188), severity(Some(Severity::Critical), 194, 230)],
            cells: "CRITICALThe check result of the service is criticalDOWNThe host is downUNREACHABLEThe host cannot be reachedWARNINGThe check result of the service is a warningUNKNOWNThe check itself failsOthersA state that Flashduty does not know",
        },
    ),
    guide(
        names(Integration::Okta),
        Frozen {
            language: Language::En,
            front_matter: [
                "Okta Integration",
                "Send Okta account lockouts, breached credentials and reported suspicious activity to Flashduty with an event hook. Lockouts recover on unlock.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/okta",
            ],
            source: include_str!("../../docs/en/Okta.md"),
            body: 320,
            digest: 0x711b42921a5a340d,
            sections: &[section(2, 387, 1112, 12, 24), section(2, 1164, 2588, 33, 45), section(3, 1331, 1963, 64, 83), section(3, 1965, 2588, 101, 119), section(2, 2628, 4525, 128, 135), section(3, 2668, 4229, 156, 177), section(3, 4231, 4517, 196, 215), section(2, 4554, 5874, 221, 227), section(2, 5906, 7205, 236, 245), section(2, 7236, 8047, 253, 261), section(2, 8076, 8744, 267, 283), section(2, 8782, 12995, 298, 313), section(3, 8844, 9400, 330, 359), section(3, 9402, 9942, 377, 395), section(3, 9944, 10156, 407, 419), section(3, 10158, 10485, 455, 491), section(3, 10487, 11091, 539, 587), section(3, 11093, 11301, 625, 663), section(3, 11334, 11587, 673, 701), section(3, 11620, 11929, 711, 761), section(3, 11964, 12324, 773, 823), section(3, 12357, 12708, 833, 863), section(3, 12751, 12995, 883, 926), section(2, 13028, 13469, 936, 946)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Oktacreate-the-event-hookCreate the event hookverify-the-endpointVerify the endpointverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownokta-sends-nothingOkta sends nothingverify-failsVerify failsan-event-is-missing-during-an-outageAn event is missing during an outagethe-account-is-unlocked-but-the-alert-stays-openThe account is unlocked but the alert stays openthreats-of-threatinsight-do-not-arriveThreats of ThreatInsight do not arrivestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 50, 103), severity(Some(Severity::Warning), 140, 168), severity(Some(Severity::Warning), 185, 206), severity(Some(Severity::Ok), 255, 278)],
            cells: "user.account.report_suspicious_activity_by_enduserA user reports a sign-in or a change as not their ownsecurity.breached_credential.detectedA breached password was useduser.account.lockThe account is lockeduser.account.unlock, user.account.unlock_by_adminThe account is unlocked",
        },
    ),
    guide(
        names(Integration::Wazuh),
        Frozen {
            language: Language::En,
            front_matter: [
                "Wazuh Integration",
                "Send Wazuh alerts to Flashduty with the manager's built-in shuffle integration: configuration, clusters, severities by rule level, troubleshooting.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/wazuh",
            ],
            source: include_str!("../../docs/en/Wazuh.md"),
            body: 327,
            digest: 0x76e840c8728ecc22,
            sections: &[section(2, 343, 1104, 12, 24), section(2, 1156, 2582, 33, 45), section(3, 1323, 1956, 64, 83), section(3, 1958, 2582, 101, 119), section(2, 2622, 4699, 128, 136), section(3, 2663, 4163, 155, 174), section(3, 4165, 4419, 186, 198), section(3, 4421, 4691, 218, 238), section(2, 4728, 5456, 244, 250), section(2, 5488, 6170, 259, 268), section(2, 6201, 7060, 276, 284), section(2, 7089, 7754, 290, 306), section(2, 7792, 13585, 321, 336), section(3, 7854, 8410, 353, 382), section(3, 8412, 9025, 401, 420), section(3, 9055, 9526, 427, 460), section(3, 9528, 10407, 505, 551), section(3, 10409, 11045, 588, 625), section(3, 11047, 11645, 653, 681), section(3, 11647, 11891, 696, 711), section(3, 11924, 12177, 721, 749), section(3, 12210, 12519, 759, 809), section(3, 12554, 12914, 821, 871), section(3, 12947, 13298, 881, 911), section(3, 13341, 13585, 931, 974), section(2, 13618, 14145, 984, 994)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Wazuhadd-the-integrationAdd the integrationin-a-clusterIn a clusterseveral-destinationsSeveral destinationsverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownwazuh-sends-nothingWazuh sends nothingskippedAlerts of some rules never arrivealerts-are-missing-and-ossec-log-has-no-errorAlerts are missing, and ossec.log has no errorunable-to-run-integration-for-shuffleUnable to run integration for shuffleproxy-or-company-certificateProxy or company certificatetoo-many-alertsToo many alertsstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 45), severity(Some(Severity::Warning), 52, 105), severity(Some(Severity::Info), 111, 149), severity(None, 153, 287)],
            cells: "12 to 15Important events up to severe attacks7 to 11Suspicious events, repeated errors, integrity changes0 to 6Notifications and low-relevance errorsNoneThe severity field of the script determines it: 3 is Warning, 1 and 2 are Info. If this field is missing too, the severity is Warning.",
        },
    ),
    guide(
        names(Integration::Crowdstrike),
        Frozen {
            language: Language::En,
            front_matter: [
                "CrowdStrike Integration",
                "Send CrowdStrike Falcon endpoint and Next-Gen SIEM detections to Flashduty with a Fusion SOAR workflow and its Cloud HTTP Request action.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/crowdstrike",
            ],
            source: include_str!("../../docs/en/Crowdstrike.md"),
            body: 329,
            digest: 0xee1c5bc4aaf6d1d7,
            sections: &[section(2, 384, 1059, 12, 24), section(2, 1111, 2549, 33, 45), section(3, 1278, 1917, 64, 83), section(3, 1919, 2549, 101, 119), section(2, 2589, 4850, 128, 137), section(3, 2729, 4211, 174, 211), section(3, 4213, 4842, 243, 275), section(2, 4879, 6048, 281, 287), section(2, 6080, 6731, 296, 305), section(2, 6762, 7133, 313, 321), section(2, 7162, 7703, 327, 343), section(2, 7733, 8234, 350, 357), section(2, 8272, 12399, 372, 387), section(3, 8334, 8890, 404, 433), section(3, 8892, 9311, 453, 473), section(3, 9313, 9727, 498, 523), section(3, 9729, 10011, 557, 595), section(3, 10013, 10224, 634, 673), section(3, 10226, 10531, 711, 749), section(3, 10533, 10705, 764, 779), section(3, 10738, 10991, 789, 817), section(3, 11024, 11333, 827, 877), section(3, 11368, 11728, 889, 939), section(3, 11761, 12112, 949, 979), section(3, 12155, 12399, 999, 1042), section(2, 12432, 12908, 1052, 1062)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Falconworkflow-for-next-gen-siem-detectionsWorkflow for Next-Gen SIEM detectionsworkflow-for-endpoint-detectionsWorkflow for endpoint detectionsverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownfalcon-sends-nothingFalcon sends nothingthe-action-fails-with-400The action fails with 400property-contains-unknown-variableproperty … contains unknown variableurl-should-not-contain-query-parametersURL should not contain query parametersdetections-are-missing-after-an-outageDetections are missing after an outagetoo-many-alertsToo many alertsstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 14, 42), severity(Some(Severity::Warning), 48, 67), severity(Some(Severity::Info), 85, 100)],
            cells: "Critical, HighActive or very likely attackMediumSuspicious behaviorLow, InformationalWeak indication",
        },
    ),
    guide(
        names(Integration::MicrosoftSentinel),
        Frozen {
            language: Language::En,
            front_matter: [
                "Microsoft Sentinel Integration",
                "Send Microsoft Sentinel incidents to Flashduty with automation rules and a Logic Apps playbook. Closing an incident recovers its alert.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/microsoft-sentinel",
            ],
            source: include_str!("../../docs/en/MicrosoftSentinel.md"),
            body: 341,
            digest: 0x3404a45cb6006c28,
            sections: &[section(2, 456, 1513, 12, 24), section(2, 1565, 3021, 33, 45), section(3, 1732, 2380, 64, 83), section(3, 2382, 3021, 101, 119), section(2, 3061, 7166, 128, 149), section(3, 3115, 5928, 168, 187), section(3, 5930, 6335, 221, 255), section(3, 6337, 7158, 282, 309), section(2, 7195, 8136, 315, 321), section(2, 8168, 9191, 330, 339), section(2, 9222, 9914, 347, 355), section(2, 9943, 10781, 361, 377), section(2, 10819, 15367, 392, 407), section(3, 10881, 11437, 424, 453), section(3, 11439, 12094, 475, 497), section(3, 12096, 12832, 518, 539), section(3, 12834, 13404, 565, 591), section(3, 13406, 13673, 613, 635), section(3, 13706, 13959, 645, 673), section(3, 13992, 14301, 683, 733), section(3, 14336, 14696, 745, 795), section(3, 14729, 15080, 805, 835), section(3, 15123, 15367, 855, 898), section(2, 15400, 16024, 908, 918)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Microsoft Sentinelcreate-the-playbookCreate the playbookallow-sentinel-to-run-the-playbookAllow Sentinel to run the playbookcreate-two-automation-rulesCreate two automation rulesverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownsentinel-sends-nothingSentinel sends nothingthe-http-action-failsThe HTTP action failsthe-alert-does-not-recoverThe alert does not recovercomments-send-messagesComments send messagesstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 4, 39), severity(Some(Severity::Warning), 50, 94), severity(Some(Severity::Info), 107, 151), severity(Some(Severity::Warning), 157, 175), severity(Some(Severity::Ok), 181, 208)],
            cells: "HighSeverity High, status New or ActiveMedium, LowSeverity Medium or Low, status New or ActiveInformationalSeverity Informational, status New or ActiveOthersAny other severityClosedStatus Closed, any severity",
        },
    ),
    guide(
        names(Integration::SplunkObservability),
        Frozen {
            language: Language::En,
            front_matter: [
                "Splunk Observability Cloud Integration",
                "Send the alerts of Splunk Observability Cloud detectors (formerly SignalFx) to Flashduty through a webhook, with recovery, severities and labels.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/splunk-observability",
            ],
            source: include_str!("../../docs/en/SplunkObservability.md"),
            body: 361,
            digest: 0xdff2f896bede09ec,
            sections: &[section(2, 591, 961, 12, 24), section(2, 1013, 2481, 33, 45), section(3, 1180, 1834, 64, 83), section(3, 1836, 2481, 101, 119), section(2, 2521, 4659, 128, 157), section(3, 2583, 3581, 175, 193), section(3, 3583, 3946, 212, 231), section(3, 3948, 4651, 245, 259), section(2, 4688, 5736, 265, 271), section(2, 5768, 6916, 280, 289), section(2, 6947, 7493, 297, 305), section(2, 7522, 8838, 311, 327), section(3, 8525, 8838, 348, 369), section(2, 8876, 13044, 384, 399), section(3, 8938, 9494, 416, 445), section(3, 9496, 10002, 479, 514), section(3, 10004, 10317, 532, 550), section(3, 10319, 10576, 595, 640), section(3, 10578, 11090, 661, 682), section(3, 11092, 11350, 717, 752), section(3, 11383, 11636, 762, 790), section(3, 11669, 11978, 800, 850), section(3, 12013, 12373, 862, 912), section(3, 12406, 12757, 922, 952), section(3, 12800, 13044, 972, 1015), section(2, 13077, 13602, 1025, 1035)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Splunk Observability Cloudcreate-the-webhookCreate the webhookadd-it-to-detectorsAdd it to detectorswith-terraformWith TerraformverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelscustomize-the-payloadCustomize the payloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-test-arrives-but-alerts-do-notThe test arrives, but alerts do notnotifications-failNotifications failflashduty-answers-that-a-parameter-is-invalidFlashduty answers that a parameter is invalidalerts-do-not-recoverAlerts do not recoverone-problem-triggers-several-alertsOne problem triggers several alertsstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 15, 51), severity(Some(Severity::Warning), 65, 86), severity(Some(Severity::Info), 90, 105), severity(Some(Severity::Warning), 111, 127)],
            cells: "Critical, MajorThe two highest severities of SplunkMinor, WarningThe two in the middleInfoFor informationOthersEmpty or unknown",
        },
    ),
    guide(
        names(Integration::SumoLogic),
        Frozen {
            language: Language::En,
            front_matter: [
                "Sumo Logic Integration",
                "Send the alerts of Sumo Logic monitors to Flashduty through a webhook connection, one alert for each group, with recovery and severities.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/sumo-logic",
            ],
            source: include_str!("../../docs/en/SumoLogic.md"),
            body: 327,
            digest: 0x8b1ffdb7682508c,
            sections: &[section(2, 287, 832, 12, 24), section(2, 884, 2320, 33, 45), section(3, 1051, 1689, 64, 83), section(3, 1691, 2320, 101, 119), section(2, 2360, 4175, 128, 141), section(3, 2406, 3719, 162, 183), section(3, 3721, 4167, 201, 219), section(2, 4204, 5463, 225, 231), section(2, 5495, 6596, 240, 249), section(2, 6627, 7308, 257, 265), section(2, 7337, 7880, 271, 287), section(2, 7910, 8835, 294, 301), section(2, 8873, 12772, 316, 331), section(3, 8935, 9491, 348, 377), section(3, 9493, 10013, 411, 446), section(3, 10015, 10333, 490, 534), section(3, 10335, 10677, 555, 576), section(3, 10679, 10846, 621, 666), section(3, 10848, 11078, 695, 724), section(3, 11111, 11364, 734, 762), section(3, 11397, 11706, 772, 822), section(3, 11741, 12101, 834, 884), section(3, 12134, 12485, 894, 924), section(3, 12528, 12772, 944, 987), section(2, 12805, 13262, 997, 1007)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Sumo Logiccreate-the-connectionCreate the connectionadd-it-to-monitorsAdd it to monitorsverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-test-arrives-but-alerts-do-notThe test arrives, but alerts do notflashduty-returns-an-invalid-parameter-errorFlashduty returns an invalid parameter erroralerts-do-not-recoverAlerts do not recoveralerts-of-several-groups-overwrite-each-otherAlerts of several groups overwrite each otherseveral-hosts-share-one-alertSeveral hosts share one alertstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 41), severity(Some(Severity::Warning), 62, 114), severity(Some(Severity::Ok), 176, 185)],
            cells: "CriticalThe critical threshold is crossedWarning, Missing DataThe warning threshold is crossed, or data is missingResolvedCritical, ResolvedWarning, ResolvedMissingData, NormalRecovered",
        },
    ),
    guide(
        names(Integration::MongodbAtlas),
        Frozen {
            language: Language::En,
            front_matter: [
                "MongoDB Atlas Integration",
                "Send the alerts of a MongoDB Atlas project to Flashduty through its webhook integration: roles, notifiers, recovery, severities and labels.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/mongodb-atlas",
            ],
            source: include_str!("../../docs/en/MongodbAtlas.md"),
            body: 335,
            digest: 0x5cae2c800bd76b3f,
            sections: &[section(2, 361, 893, 12, 24), section(2, 945, 2387, 33, 45), section(3, 1112, 1753, 64, 83), section(3, 1755, 2387, 101, 119), section(2, 2427, 4451, 128, 144), section(3, 2476, 3345, 177, 210), section(3, 3347, 4017, 234, 258), section(3, 4019, 4443, 276, 294), section(2, 4480, 5364, 300, 306), section(2, 5396, 6907, 315, 324), section(2, 6938, 7567, 332, 340), section(2, 7596, 8637, 346, 362), section(2, 8675, 12473, 377, 392), section(3, 8737, 9293, 409, 438), section(3, 9295, 9647, 457, 476), section(3, 9649, 9856, 503, 530), section(3, 9858, 10149, 574, 618), section(3, 10151, 10337, 639, 660), section(3, 10339, 10556, 698, 736), section(3, 10558, 10779, 766, 796), section(3, 10812, 11065, 806, 834), section(3, 11098, 11407, 844, 894), section(3, 11442, 11802, 906, 956), section(3, 11835, 12186, 966, 996), section(3, 12229, 12473, 1016, 1059), section(2, 12506, 12966, 1069, 1079)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn MongoDB Atlasset-up-the-webhook-of-the-projectSet up the webhook of the projectadd-it-to-alert-settingsAdd it to alert settingswith-the-atlas-cliWith the Atlas CLIverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownatlas-sends-nothingAtlas sends nothingatlas-disabled-the-notifierAtlas disabled the notifierflashduty-returns-an-invalid-parameter-errorFlashduty returns an invalid parameter erroralerts-do-not-recoverAlerts do not recoverthe-same-alert-arrives-again-and-againThe same alert arrives again and againseveral-alerts-for-one-clusterSeveral alerts for one clusterstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 15, 50), severity(Some(Severity::Warning), 57, 72), severity(Some(Severity::Info), 76, 96), severity(Some(Severity::Warning), 102, 157)],
            cells: "CRITICAL, ERRORThe two highest severities of AtlasWARNINGNeeds attentionINFOFor your informationOthersMissing or unknown value; Info for informational alerts",
        },
    ),
    guide(
        names(Integration::Pingdom),
        Frozen {
            language: Language::En,
            front_matter: [
                "Pingdom Integration",
                "Send state changes of Pingdom uptime and transaction checks to Flashduty with a webhook, so that alerts recover when a check is up again.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/pingdom",
            ],
            source: include_str!("../../docs/en/Pingdom.md"),
            body: 321,
            digest: 0xbc10e84e6f9ae924,
            sections: &[section(2, 369, 808, 12, 24), section(2, 860, 2290, 33, 45), section(3, 1027, 1662, 64, 83), section(3, 1664, 2290, 101, 119), section(2, 2330, 3540, 128, 138), section(2, 3569, 4529, 144, 150), section(2, 4561, 5513, 159, 168), section(2, 5544, 5862, 176, 184), section(2, 5891, 6777, 190, 206), section(2, 6815, 10906, 221, 236), section(3, 6877, 7433, 253, 282), section(3, 7435, 7895, 303, 324), section(3, 7897, 8067, 362, 400), section(3, 8069, 8407, 433, 466), section(3, 8409, 8665, 513, 560), section(3, 8667, 8891, 596, 632), section(3, 8893, 9212, 675, 718), section(3, 9245, 9498, 728, 756), section(3, 9531, 9840, 766, 816), section(3, 9875, 10235, 828, 878), section(3, 10268, 10619, 888, 918), section(3, 10662, 10906, 938, 981), section(2, 10939, 11257, 991, 1001)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn PingdomverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownpingdom-sends-nothingPingdom sends nothingthe-test-succeeds-but-creates-no-alertThe test succeeds but creates no alertpingdom-reports-a-failed-deliveryPingdom reports a failed deliveryan-alert-arrives-minutes-after-the-outage-beganAn alert arrives minutes after the outage beganrepeated-notifications-do-not-arriveRepeated notifications do not arrivean-alert-stays-open-although-the-site-is-upAn alert stays open although the site is upstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 4, 19), severity(Some(Severity::Warning), 22, 36), severity(Some(Severity::Critical), 40, 95)],
            cells: "HIGHHigh importanceLOWLow importanceNoneNo importance in the message; Pingdom's default is High",
        },
    ),
    guide(
        names(Integration::StatusCake),
        Frozen {
            language: Language::En,
            front_matter: [
                "StatusCake Integration",
                "Send down and up notifications of StatusCake uptime tests to Flashduty with a webhook, so that alerts recover when a test is up again.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/statuscake",
            ],
            source: include_str!("../../docs/en/StatusCake.md"),
            body: 324,
            digest: 0xd4310fbd9584dee4,
            sections: &[section(2, 341, 844, 12, 24), section(2, 896, 2332, 33, 45), section(3, 1063, 1701, 64, 83), section(3, 1703, 2332, 101, 119), section(2, 2372, 3396, 128, 141), section(2, 3425, 4210, 147, 153), section(2, 4242, 5173, 162, 171), section(2, 5204, 5648, 179, 187), section(2, 5677, 6264, 193, 209), section(2, 6302, 9946, 224, 239), section(3, 6364, 6920, 256, 285), section(3, 6922, 7348, 345, 406), section(3, 7350, 7658, 446, 486), section(3, 7660, 8032, 529, 572), section(3, 8034, 8252, 608, 644), section(3, 8285, 8538, 654, 682), section(3, 8571, 8880, 692, 742), section(3, 8915, 9275, 754, 804), section(3, 9308, 9659, 814, 844), section(3, 9702, 9946, 864, 907), section(2, 9979, 10186, 917, 927)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn StatusCakeverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthe-test-of-the-group-succeeds-but-real-alerts-do-not-arriveThe test of the group succeeds, but real alerts do not arriveflashduty-answers-with-a-parameter-errorFlashduty answers with a parameter erroran-alert-stays-open-although-the-site-is-upAn alert stays open although the site is uprepeated-notifications-notify-nobodyRepeated notifications notify nobodystays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 4, 19), severity(Some(Severity::Ok), 21, 44)],
            cells: "DownThe test failedUpThe test succeeds again",
        },
    ),
    guide(
        names(Integration::Site24x7),
        Frozen {
            language: Language::En,
            front_matter: [
                "Site24x7 Integration",
                "Send status changes of Site24x7 monitors to Flashduty with a webhook: Down, Trouble and Critical trigger alerts, Up recovers them.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/site24x7",
            ],
            source: include_str!("../../docs/en/Site24x7.md"),
            body: 316,
            digest: 0x1956f4e2998de555,
            sections: &[section(2, 226, 761, 12, 24), section(2, 813, 2245, 33, 45), section(3, 980, 1616, 64, 83), section(3, 1618, 2245, 101, 119), section(2, 2285, 3764, 128, 139), section(3, 2329, 3080, 154, 169), section(3, 3082, 3544, 188, 207), section(2, 3793, 4941, 213, 219), section(2, 4973, 6096, 228, 237), section(2, 6127, 6690, 245, 253), section(2, 6719, 7402, 259, 275), section(2, 7440, 12620, 290, 305), section(3, 7502, 8058, 322, 351), section(3, 8060, 8640, 373, 395), section(3, 8642, 9892, 446, 498), section(4, 9384, 9892, 502, 514), section(3, 9894, 10328, 544, 574), section(3, 10330, 10525, 585, 596), section(3, 10527, 10926, 622, 648), section(3, 10959, 11212, 658, 686), section(3, 11245, 11554, 696, 746), section(3, 11589, 11949, 758, 808), section(3, 11982, 12333, 818, 848), section(3, 12376, 12620, 868, 911), section(2, 12653, 13064, 921, 931)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Site24x7add-the-webhookAdd the webhookchoose-what-is-sentChoose what is sentverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownsite24x7-sends-nothingSite24x7 sends nothingthe-test-reports-a-failure-or-only-the-test-arrivesThe test reports a failure, or only the test arrivestestTest by handmsp-and-business-unit-accountsMSP and business unit accountsalerts-flapAlerts flapthe-alert-does-not-recoverThe alert does not recoverstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 14, 79), severity(Some(Severity::Warning), 86, 133), severity(Some(Severity::Warning), 139, 155), severity(Some(Severity::Ok), 157, 187)],
            cells: "DOWN, CRITICALThe monitor is not available, or a critical threshold is exceededTROUBLEA threshold is exceeded, or some locations failOthersAny other statusUPThe monitor is available again",
        },
    ),
    guide(
        names(Integration::Logicmonitor),
        Frozen {
            language: Language::En,
            front_matter: [
                "LogicMonitor Integration",
                "Send LogicMonitor alerts to Flashduty with Custom HTTP Delivery: template, escalation chain and alert rule, severities, recovery, troubleshooting.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/logicmonitor",
            ],
            source: include_str!("../../docs/en/Logicmonitor.md"),
            body: 340,
            digest: 0xd1214d3f496d8b36,
            sections: &[section(2, 417, 875, 12, 24), section(2, 927, 2367, 33, 45), section(3, 1094, 1734, 64, 83), section(3, 1736, 2367, 101, 119), section(2, 2407, 5355, 128, 143), section(3, 2455, 4088, 165, 187), section(3, 4090, 4337, 214, 241), section(3, 4339, 5347, 262, 283), section(2, 5384, 6287, 289, 295), section(2, 6319, 7364, 304, 313), section(2, 7395, 7933, 321, 329), section(2, 7962, 9047, 335, 351), section(2, 9077, 9633, 358, 365), section(2, 9671, 14123, 380, 395), section(3, 9733, 10289, 412, 441), section(3, 10291, 10935, 467, 493), section(3, 10937, 11513, 528, 563), section(3, 11515, 11892, 589, 615), section(3, 11894, 12143, 653, 691), section(3, 12184, 12429, 709, 743), section(3, 12462, 12715, 753, 781), section(3, 12748, 13057, 791, 841), section(3, 13092, 13452, 853, 903), section(3, 13485, 13836, 913, 943), section(3, 13879, 14123, 963, 1006), section(2, 14156, 14645, 1016, 1026)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn LogicMonitorcreate-the-integrationCreate the integrationcreate-the-escalation-chainCreate the escalation chaincreate-the-alert-ruleCreate the alert ruleverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownlogicmonitor-sends-nothingLogicMonitor sends nothingthe-integrations-logs-show-an-errorThe Integrations Logs show an errorthe-alert-does-not-recoverThe alert does not recoverthe-same-alert-arrives-again-and-againThe same alert arrives again and againupdate-after-clearA cleared alert is triggered againstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 22), severity(Some(Severity::Warning), 27, 38), severity(Some(Severity::Info), 42, 55), severity(Some(Severity::Critical), 61, 76), severity(Some(Severity::Critical), 80, 98)],
            cells: "criticalLevel criticalerrorLevel errorwarnLevel warningOthersAny other valueNoneThe field is empty",
        },
    ),
    guide(
        names(Integration::Sonarqube),
        Frozen {
            language: Language::En,
            front_matter: [
                "SonarQube Integration",
                "Send failed quality gates of SonarQube Server and SonarQube Cloud to Flashduty with a webhook. Alerts recover when the gate passes.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/sonarqube",
            ],
            source: include_str!("../../docs/en/Sonarqube.md"),
            body: 319,
            digest: 0x540283a8646e03ce,
            sections: &[section(2, 340, 1294, 12, 24), section(2, 1346, 2780, 33, 45), section(3, 1513, 2150, 64, 83), section(3, 2152, 2780, 101, 119), section(2, 2820, 3874, 128, 140), section(2, 3903, 4967, 146, 152), section(2, 4999, 6274, 161, 170), section(2, 6305, 6849, 178, 186), section(2, 6878, 7475, 192, 208), section(2, 7513, 12267, 223, 238), section(3, 7575, 8131, 255, 284), section(3, 8133, 8613, 307, 330), section(3, 8615, 9161, 354, 378), section(3, 9189, 9588, 383, 411), section(3, 9590, 9890, 436, 462), section(3, 9892, 10333, 488, 514), section(3, 10335, 10573, 529, 544), section(3, 10606, 10859, 554, 582), section(3, 10892, 11201, 592, 642), section(3, 11236, 11596, 654, 704), section(3, 11629, 11980, 714, 744), section(3, 12023, 12267, 764, 807), section(2, 12300, 12852, 817, 827)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn SonarQubeverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownsonarqube-sends-nothingSonarQube sends nothingthe-last-delivery-failedThe last delivery failedproxyProxy or company certificatefailed-gates-but-no-alertFailed gates, but no alertthe-alert-does-not-recoverThe alert does not recovertoo-many-alertsToo many alertsstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Warning), 5, 20), severity(Some(Severity::Warning), 24, 71), severity(Some(Severity::Ok), 73, 88)],
            cells: "ERRORThe gate failedWARNThe warning threshold is reached (old versions)OKThe gate passed",
        },
    ),
    guide(
        names(Integration::AwsHealth),
        Frozen {
            language: Language::En,
            front_matter: [
                "AWS Health Integration",
                "Send AWS Health events to Flashduty with an EventBridge rule: outages, scheduled changes and account notifications, with recovery when they close.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/aws-health",
            ],
            source: include_str!("../../docs/en/AwsHealth.md"),
            body: 336,
            digest: 0xc6c0a65b4def9b0b,
            sections: &[section(2, 474, 1138, 12, 24), section(2, 1190, 2636, 33, 45), section(3, 1357, 2000, 64, 83), section(3, 2002, 2636, 101, 119), section(2, 2676, 5191, 128, 134), section(3, 2715, 3275, 160, 186), section(3, 3277, 4262, 201, 216), section(3, 4264, 5183, 233, 250), section(2, 5220, 6963, 256, 262), section(2, 6995, 7826, 271, 280), section(2, 7857, 8435, 288, 296), section(2, 8464, 9443, 302, 318), section(2, 9481, 13264, 333, 348), section(3, 9543, 10099, 365, 394), section(3, 10101, 10564, 419, 444), section(3, 10566, 10929, 462, 480), section(3, 10931, 11279, 506, 532), section(3, 11281, 11570, 556, 580), section(3, 11603, 11856, 590, 618), section(3, 11889, 12198, 628, 678), section(3, 12233, 12593, 690, 740), section(3, 12626, 12977, 750, 780), section(3, 13020, 13264, 800, 843), section(2, 13297, 13694, 853, 863)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn AWScreate-the-api-destinationCreate the API destinationcreate-the-ruleCreate the rulecover-all-regionsCover all RegionsverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is showneventbridge-sends-nothingEventBridge sends nothingthe-delivery-failsThe delivery failsthe-alert-does-not-recoverThe alert does not recoverone-event-has-two-alertsOne event has two alertsstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Warning), 14, 38), severity(Some(Severity::Ok), 44, 48)],
            cells: "open, upcomingIn progress or announcedclosedOver",
        },
    ),
    guide(
        names(Integration::AwsSecurityHub),
        Frozen {
            language: Language::En,
            front_matter: [
                "AWS Security Hub Integration",
                "Send findings of AWS Security Hub CSPM to Flashduty with an EventBridge rule. Each finding is one alert that recovers when it is resolved or archived.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/aws-security-hub",
            ],
            source: include_str!("../../docs/en/AwsSecurityHub.md"),
            body: 352,
            digest: 0xd9a88f187e8eb941,
            sections: &[section(2, 401, 1202, 12, 24), section(2, 1254, 2700, 33, 45), section(3, 1421, 2064, 64, 83), section(3, 2066, 2700, 101, 119), section(2, 2740, 5418, 128, 134), section(3, 2779, 3355, 159, 184), section(3, 3357, 3769, 210, 236), section(3, 3771, 4893, 251, 266), section(2, 5447, 7502, 272, 278), section(2, 7534, 8682, 287, 296), section(2, 8713, 9648, 304, 312), section(2, 9677, 10404, 318, 334), section(2, 10442, 14715, 349, 364), section(3, 10504, 11060, 381, 410), section(3, 11062, 11783, 435, 460), section(3, 11785, 12064, 483, 506), section(3, 12066, 12609, 527, 548), section(3, 12611, 12788, 572, 596), section(3, 12790, 13021, 612, 628), section(3, 13054, 13307, 638, 666), section(3, 13340, 13649, 676, 726), section(3, 13684, 14044, 738, 788), section(3, 14077, 14428, 798, 828), section(3, 14471, 14715, 848, 891), section(2, 14748, 15157, 901, 911)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn AWSchoose-account-and-regionChoose account and Regioncreate-the-api-destinationCreate the API destinationcreate-the-ruleCreate the ruleverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is showneventbridge-sends-nothingEventBridge sends nothingmany-alerts-after-setupMany alerts after setupalerts-do-not-recoverAlerts do not recovera-finding-has-two-alertsA finding has two alertsfailedcount-is-1FailedCount is 1stays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Warning), 13, 64), severity(Some(Severity::Ok), 94, 115)],
            cells: "NEW, NOTIFIEDThe finding is open, regardless of its own severityRESOLVED, SUPPRESSED, ARCHIVEDThe finding is closed",
        },
    ),
    guide(
        names(Integration::DbPull),
        Frozen {
            language: Language::En,
            front_matter: [
                "DB Pull Integration",
                "DB Pull reference: how Flashduty queries alerts from MySQL, PostgreSQL or ClickHouse, with cursor, field and severity mapping, limits and security.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/db-pull",
            ],
            source: include_str!("../../docs/en/DbPull.md"),
            body: 331,
            digest: 0xff45e8df56f2166f,
            sections: &[section(2, 515, 1279, 12, 24), section(2, 1331, 2822, 33, 45), section(3, 1487, 2180, 64, 83), section(3, 2182, 2822, 101, 119), section(2, 2863, 3475, 129, 139), section(2, 3503, 5345, 144, 149), section(2, 5374, 8296, 155, 161), section(3, 6964, 7740, 165, 189), section(3, 7742, 8296, 213, 237), section(2, 8326, 9304, 244, 257), section(2, 9335, 11013, 265, 273), section(2, 11042, 12192, 279, 285), section(2, 12221, 12544, 291, 297), section(2, 12576, 13922, 306, 315), section(2, 13953, 14747, 323, 331), section(2, 14776, 15705, 337, 353), section(2, 15743, 20027, 368, 383), section(3, 15767, 16126, 395, 407), section(3, 16128, 16848, 431, 455), section(3, 16850, 17212, 477, 500), section(3, 17239, 17574, 504, 544), section(3, 17576, 17766, 560, 576), section(3, 17768, 18046, 606, 636), section(3, 18048, 18236, 658, 680), section(3, 18238, 18488, 701, 722), section(3, 18490, 18717, 752, 782), section(3, 18750, 19003, 792, 820), section(3, 19036, 19345, 830, 880), section(3, 19380, 19740, 892, 942), section(3, 19783, 20027, 962, 1005), section(2, 20060, 20478, 1015, 1025)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconnectionConnectionqueryQuerycursorCursorlateRows that are never readwhen-the-cursor-is-resetWhen the cursor is resetmappingField mappingsecuritySecurityverifyVerifylimitsLimitsalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootingsaving-failsSaving failsflashduty-cannot-connectFlashduty cannot connectconnected-but-no-alertConnected, but no alertzoneNew rows arrive hours late or not at allrows-are-missingRows are missingthe-query-is-slow-or-times-outThe query is slow or times outall-alerts-are-warningAll alerts are Warningalerts-do-not-recoverAlerts do not recoverold-alerts-are-triggered-againOld alerts are triggered againstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedsubscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 6, 29), severity(Some(Severity::Warning), 31, 52), severity(Some(Severity::Info), 54, 75), severity(Some(Severity::Ok), 83, 124), severity(Some(Severity::Warning), 130, 148)],
            cells: "P0, P1Entries of this exampleP2Entry of this exampleP3Entry of this exampleresolvedEntry of this example; recovers the alertOthersNot in the mapping",
        },
    ),
    guide(
        names(Integration::Statuspage),
        Frozen {
            language: Language::En,
            front_matter: [
                "Atlassian Statuspage Integration",
                "Follow the status pages of services you depend on: component outages and incidents on any Atlassian Statuspage arrive in Flashduty.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/statuspage",
            ],
            source: include_str!("../../docs/en/Statuspage.md"),
            body: 331,
            digest: 0x53d58beb4aa4c5c6,
            sections: &[section(2, 466, 1033, 12, 24), section(2, 1085, 2541, 33, 45), section(3, 1252, 1900, 64, 83), section(3, 1902, 2541, 101, 119), section(2, 2581, 3746, 128, 146), section(3, 3346, 3746, 180, 214), section(2, 3775, 5395, 220, 226), section(2, 5427, 7066, 235, 244), section(2, 7097, 7990, 252, 260), section(2, 8019, 8982, 266, 282), section(2, 9020, 13328, 297, 312), section(3, 9082, 9638, 329, 358), section(3, 9640, 10112, 382, 406), section(3, 10149, 10458, 420, 457), section(3, 10460, 10965, 503, 549), section(3, 10967, 11173, 584, 619), section(3, 11175, 11380, 654, 689), section(3, 11382, 11634, 716, 743), section(3, 11667, 11920, 753, 781), section(3, 11953, 12262, 791, 841), section(3, 12297, 12657, 853, 903), section(3, 12690, 13041, 913, 943), section(3, 13084, 13328, 963, 1006), section(2, 13361, 13725, 1016, 1026)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureOn the status pageturn-on-webhooks-for-your-own-pageTurn on webhooks for your own pageverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownstatuspage-sends-nothingStatuspage sends nothingno-webhook-tabThe subscribe menu has no webhook tabthe-mailbox-gets-a-notice-of-failed-deliveriesThe mailbox gets a notice of failed deliveriesthe-alert-of-a-component-stays-openThe alert of a component stays openthe-alert-of-an-incident-stays-openThe alert of an incident stays openstop-the-messages-of-a-pageStop the messages of a pagestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 12, 33), severity(Some(Severity::Warning), 47, 89), severity(Some(Severity::Info), 109, 126), severity(Some(Severity::Warning), 132, 156), severity(Some(Severity::Critical), 164, 179), severity(Some(Severity::Warning), 184, 196), severity(Some(Severity::Info), 207, 228), severity(Some(Severity::Warning), 234, 258)],
            cells: "major_outageThe component is downpartial_outagePart of the users or functions is affecteddegraded_performanceSlow, but workingOthersAny other value, or nonecriticalCritical impactmajorMajor impactminor, noneMinor impact, or noneOthersAny other value, or none",
        },
    ),
    guide(
        names(Integration::Librenms),
        Frozen {
            language: Language::En,
            front_matter: [
                "LibreNMS Integration",
                "Send LibreNMS device alerts to Flashduty through an API transport, with a recovery for each alert rule and device.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/librenms",
            ],
            source: include_str!("../../docs/en/Librenms.md"),
            body: 300,
            digest: 0x10c5b732f32de5b2,
            sections: &[section(2, 252, 844, 12, 24), section(2, 896, 2328, 33, 45), section(3, 1063, 1699, 64, 83), section(3, 1701, 2328, 101, 119), section(2, 2368, 4675, 128, 139), section(3, 2412, 3812, 159, 179), section(3, 3814, 4342, 220, 262), section(3, 4344, 4667, 301, 341), section(2, 4704, 5362, 347, 353), section(2, 5394, 6362, 362, 371), section(2, 6393, 6991, 379, 387), section(2, 7020, 7621, 393, 409), section(2, 7659, 11940, 424, 439), section(3, 7721, 8277, 456, 485), section(3, 8279, 8706, 507, 529), section(3, 8708, 8898, 563, 597), section(3, 8900, 9206, 631, 665), section(3, 9208, 9509, 679, 694), section(3, 9511, 9901, 712, 730), section(3, 9903, 10246, 775, 820), section(3, 10279, 10532, 830, 858), section(3, 10565, 10874, 868, 918), section(3, 10909, 11269, 930, 980), section(3, 11302, 11653, 990, 1020), section(3, 11696, 11940, 1040, 1083), section(2, 11973, 12290, 1093, 1103)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn LibreNMScreate-the-transportCreate the transportuse-it-in-rules-librenms-26-4-0-and-laterUse it in rules: LibreNMS 26.4.0 and lateruse-it-in-rules-librenms-25-7-0-to-26-3Use it in rules: LibreNMS 25.7.0 to 26.3verifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownlibrenms-sends-nothingLibreNMS sends nothingtransport-delivery-failed-with-401Transport delivery failed with 401transport-delivery-failed-with-400Transport delivery failed with 400timeouts-proxyTimeouts, proxya-message-was-lostA message was lostthe-alert-stays-open-after-the-device-is-backThe alert stays open after the device is backstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 33), severity(Some(Severity::Warning), 40, 64), severity(Some(Severity::Info), 66, 85), severity(Some(Severity::Critical), 91, 115)],
            cells: "criticalRule of severity CriticalwarningRule of severity WarningokRule of severity OKOthersAny other value, or none",
        },
    ),
    guide(
        names(Integration::Netdata),
        Frozen {
            language: Language::En,
            front_matter: [
                "Netdata Integration",
                "Send alerts of the Netdata Agent to Flashduty through its custom notification method, with a recovery for each alert, chart and host.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/netdata",
            ],
            source: include_str!("../../docs/en/Netdata.md"),
            body: 317,
            digest: 0xefba9f7c6f5effb0,
            sections: &[section(2, 348, 1151, 12, 24), section(2, 1203, 2633, 33, 45), section(3, 1370, 2005, 64, 83), section(3, 2007, 2633, 101, 119), section(2, 2673, 4552, 128, 138), section(2, 4581, 5931, 144, 150), section(2, 5963, 6962, 159, 168), section(2, 6993, 7544, 176, 184), section(2, 7573, 8064, 190, 206), section(2, 8102, 12666, 221, 236), section(3, 8164, 8720, 253, 282), section(3, 8722, 9291, 303, 324), section(3, 9293, 9737, 375, 426), section(3, 9739, 9988, 454, 482), section(3, 9990, 10254, 500, 518), section(3, 10290, 10753, 531, 552), section(3, 10755, 10972, 569, 586), section(3, 11005, 11258, 596, 624), section(3, 11291, 11600, 634, 684), section(3, 11635, 11995, 696, 746), section(3, 12028, 12379, 756, 786), section(3, 12422, 12666, 806, 849), section(2, 12699, 13118, 859, 869)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn NetdataverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownnetdata-sends-nothingNetdata sends nothingthe-test-fails-or-the-log-has-another-code-than-200The test fails or the log has another code than 200proxy-or-company-certificateProxy or company certificatea-message-was-lostA message was lostnot-recoveredAlerts do not recoveralerts-come-twiceAlerts come twicestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Warning), 7, 32), severity(Some(Severity::Critical), 40, 65), severity(Some(Severity::Ok), 70, 125)],
            cells: "WARNINGThe warn expression holdsCRITICALThe crit expression holdsCLEARNeither holds. old_status contains the previous status.",
        },
    ),
    guide(
        names(Integration::Opensearch),
        Frozen {
            language: Language::En,
            front_matter: [
                "OpenSearch Integration",
                "Send the triggers of OpenSearch Alerting monitors to Flashduty through a custom webhook channel, with severities and an auto-resolve timeout.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/opensearch",
            ],
            source: include_str!("../../docs/en/Opensearch.md"),
            body: 331,
            digest: 0x1a039ace97730c8c,
            sections: &[section(2, 380, 1181, 12, 24), section(2, 1233, 2669, 33, 45), section(3, 1400, 2038, 64, 83), section(3, 2040, 2669, 101, 119), section(2, 2709, 4609, 128, 141), section(3, 2755, 3285, 159, 177), section(3, 3287, 4246, 206, 235), section(3, 4248, 4601, 261, 287), section(2, 4638, 5403, 293, 299), section(2, 5435, 6425, 308, 317), section(2, 6456, 6804, 325, 333), section(2, 6833, 7759, 339, 355), section(2, 7797, 12474, 370, 385), section(3, 7859, 8415, 402, 431), section(3, 8417, 8847, 455, 479), section(3, 8849, 9403, 562, 648), section(3, 9405, 9962, 680, 712), section(3, 9964, 10375, 765, 818), section(3, 10377, 10581, 849, 880), section(3, 10583, 10780, 937, 994), section(3, 10813, 11066, 1004, 1032), section(3, 11099, 11408, 1042, 1092), section(3, 11443, 11803, 1104, 1154), section(3, 11836, 12187, 1164, 1194), section(3, 12230, 12474, 1214, 1257), section(2, 12507, 13001, 1267, 1277)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn OpenSearchcreate-the-channelCreate the channeladd-the-action-to-the-monitorAdd the action to the monitorclose-alerts-automaticallyClose alerts automaticallyverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownopensearch-sends-nothingOpenSearch sends nothinghost-of-url-is-denied-based-on-plugin-setting-notification-core-http-host-deny-listHost of url is denied, based on plugin setting [notification.core.http.host_deny_list]connection-or-certificate-errorsConnection or certificate errorsflashduty-rejects-the-message-as-an-invalid-parameterFlashduty rejects the message as an invalid parameterthe-alert-opens-again-and-againThe alert opens again and againnobody-is-notified-after-an-acknowledgement-in-opensearchNobody is notified after an acknowledgement in OpenSearchstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 4, 28), severity(Some(Severity::Warning), 29, 41), severity(Some(Severity::Info), 45, 58), severity(Some(Severity::Warning), 64, 88)],
            cells: "1, 2Highest and second level3Middle level4, 5Lowest levelsOthersAny other value, or none",
        },
    ),
    guide(
        names(Integration::Rollbar),
        Frozen {
            language: Language::En,
            front_matter: [
                "Rollbar Integration",
                "Send Rollbar items to Flashduty through the project's webhook: new, repeated, reactivated and resolved errors, with severity and labels.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/rollbar",
            ],
            source: include_str!("../../docs/en/Rollbar.md"),
            body: 320,
            digest: 0x6c3cacb97ec738f0,
            sections: &[section(2, 273, 709, 12, 24), section(2, 761, 2191, 33, 45), section(3, 928, 1563, 64, 83), section(3, 1565, 2191, 101, 119), section(2, 2231, 3703, 128, 138), section(2, 3732, 4799, 144, 150), section(2, 4831, 5766, 159, 168), section(2, 5797, 6544, 176, 184), section(2, 6573, 7230, 190, 206), section(2, 7268, 11263, 221, 236), section(3, 7330, 7886, 253, 282), section(3, 7888, 8239, 303, 324), section(3, 8241, 8888, 353, 382), section(3, 8890, 9155, 421, 460), section(3, 9157, 9397, 480, 500), section(3, 9399, 9569, 523, 546), section(3, 9602, 9855, 556, 584), section(3, 9888, 10197, 594, 644), section(3, 10232, 10592, 656, 706), section(3, 10625, 10976, 716, 746), section(3, 11019, 11263, 766, 809), section(2, 11296, 11520, 819, 829)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn RollbarverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownrollbar-sends-nothingRollbar sends nothinghistory-shows-failed-attemptsHistory shows failed attemptsa-resolved-item-triggers-an-alert-againA resolved item triggers an alert againthe-alert-stays-openThe alert stays openevery-event-comes-twiceEvery event comes twicestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 12, 26), severity(Some(Severity::Warning), 35, 76), severity(Some(Severity::Warning), 87, 94), severity(Some(Severity::Info), 102, 113), severity(Some(Severity::Info), 122, 131), severity(Some(Severity::Warning), 137, 161)],
            cells: "50, criticalCritical error40, errorError; the default of uncaught exceptions30, warningWarning20, infoInformation10, debugDebuggingOthersAny other value, or none",
        },
    ),
    guide(
        names(Integration::Bugsnag),
        Frozen {
            language: Language::En,
            front_matter: [
                "BugSnag Integration",
                "Send BugSnag errors to Flashduty through the project's webhook: new, frequent and reopened errors, with recovery when they are fixed.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/bugsnag",
            ],
            source: include_str!("../../docs/en/Bugsnag.md"),
            body: 317,
            digest: 0x69bfbfbcad40bd53,
            sections: &[section(2, 301, 755, 12, 24), section(2, 807, 2237, 33, 45), section(3, 974, 1609, 64, 83), section(3, 1611, 2237, 101, 119), section(2, 2277, 3890, 128, 138), section(3, 2320, 2782, 153, 168), section(3, 2784, 3882, 188, 208), section(2, 3919, 4468, 214, 220), section(2, 4500, 5767, 229, 238), section(2, 5798, 6358, 246, 254), section(2, 6387, 7221, 260, 276), section(2, 7259, 11132, 291, 306), section(3, 7321, 7877, 323, 352), section(3, 7879, 8393, 373, 394), section(3, 8395, 8632, 435, 476), section(3, 8634, 8835, 528, 581), section(3, 8837, 9167, 601, 621), section(3, 9169, 9438, 638, 655), section(3, 9471, 9724, 665, 693), section(3, 9757, 10066, 703, 753), section(3, 10101, 10461, 765, 815), section(3, 10494, 10845, 825, 855), section(3, 10888, 11132, 875, 918), section(2, 11165, 11362, 928, 938)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn BugSnagadd-the-webhookAdd the webhookturn-on-the-triggersTurn on the triggersverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownbugsnag-sends-nothingBugSnag sends nothinga-fixed-error-comes-back-without-an-alertA fixed error comes back without an alerttest-fails-or-flashduty-reports-an-invalid-parameterTest fails, or Flashduty reports an invalid parameterthe-alert-stays-openThe alert stays opentoo-many-requestsToo many requestsstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 5, 33), severity(Some(Severity::Warning), 40, 80), severity(Some(Severity::Info), 84, 99), severity(Some(Severity::Warning), 105, 129)],
            cells: "errorDefault for unhandled errorswarningDefault for errors that the code reportsinfoSet in the codeOthersAny other value, or none",
        },
    ),
    guide(
        names(Integration::Honeycomb),
        Frozen {
            language: Language::En,
            front_matter: [
                "Honeycomb Integration",
                "Send Honeycomb Triggers and SLO burn alerts to Flashduty through a webhook recipient with payload templates, severity and recovery.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/honeycomb",
            ],
            source: include_str!("../../docs/en/Honeycomb.md"),
            body: 319,
            digest: 0x91e32bee2a0a6f35,
            sections: &[section(2, 330, 723, 12, 24), section(2, 775, 2209, 33, 45), section(3, 942, 1579, 64, 83), section(3, 1581, 2209, 101, 119), section(2, 2249, 5215, 128, 140), section(3, 2294, 4505, 160, 180), section(3, 4507, 4928, 199, 218), section(3, 4930, 5207, 240, 262), section(2, 5244, 5868, 268, 274), section(2, 5900, 6797, 283, 292), section(2, 6828, 7389, 300, 308), section(2, 7418, 8074, 314, 330), section(2, 8112, 12265, 345, 360), section(3, 8174, 8730, 377, 406), section(3, 8732, 9093, 429, 452), section(3, 9095, 9266, 495, 538), section(3, 9268, 9477, 570, 603), section(3, 9479, 9718, 632, 661), section(3, 9720, 10012, 679, 697), section(3, 10014, 10244, 720, 743), section(3, 10246, 10571, 764, 785), section(3, 10604, 10857, 795, 823), section(3, 10890, 11199, 833, 883), section(3, 11234, 11594, 895, 945), section(3, 11627, 11978, 955, 985), section(3, 12021, 12265, 1005, 1048), section(2, 12298, 12618, 1058, 1068)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Honeycombcreate-the-recipientCreate the recipientuse-it-in-a-triggerUse it in a Triggeruse-it-in-a-burn-alertUse it in a burn alertverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownhoneycomb-sends-nothingHoneycomb sends nothingflashduty-cannot-be-selected-as-a-recipientFlashduty cannot be selected as a recipientfailed-to-send-invalid-characterFailed to send: invalid characterflashduty-rejects-the-messageFlashduty rejects the messagea-message-was-lostA message was lostevery-alert-is-criticalEvery alert is Criticalalerts-do-not-recoverAlerts do not recoverstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 35), severity(Some(Severity::Warning), 42, 76), severity(Some(Severity::Info), 80, 114), severity(Some(Severity::Critical), 120, 144)],
            cells: "criticalDefault value in this guidewarningSet for this Trigger or burn alertinfoSet for this Trigger or burn alertOthersAny other value, or none",
        },
    ),
    guide(
        names(Integration::VeeamOne),
        Frozen {
            language: Language::En,
            front_matter: [
                "Veeam ONE Integration",
                "Send Veeam ONE alarms to Flashduty by email: an email integration with rules triggers an alert for each alarm and recovers it.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/veeam-one",
            ],
            source: include_str!("../../docs/en/VeeamOne.md"),
            body: 314,
            digest: 0x987382abf97990fe,
            sections: &[section(2, 370, 845, 12, 24), section(2, 897, 2566, 33, 45), section(3, 1069, 1707, 64, 83), section(3, 1709, 2566, 101, 119), section(2, 2606, 3454, 128, 146), section(2, 3482, 4809, 151, 163), section(2, 4838, 5801, 169, 175), section(2, 5833, 6802, 184, 193), section(2, 6833, 7319, 201, 209), section(2, 7348, 7666, 215, 231), section(2, 7704, 11757, 246, 261), section(3, 7766, 8327, 278, 307), section(3, 8329, 8769, 330, 353), section(3, 8800, 9352, 361, 387), section(3, 9354, 9737, 408, 429), section(3, 9739, 10063, 470, 511), section(3, 10096, 10349, 521, 549), section(3, 10382, 10691, 559, 609), section(3, 10726, 11086, 621, 671), section(3, 11119, 11470, 681, 711), section(3, 11513, 11757, 731, 774), section(2, 11790, 12119, 784, 794)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureRules in FlashdutyveeamIn Veeam ONEverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownveeam-one-sends-no-mailVeeam ONE sends no mailno-alertMails arrive, but no alertalerts-do-not-recoverAlerts do not recovereach-status-change-triggers-another-alertEach status change triggers another alertstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Warning), 5, 33), severity(Some(Severity::Warning), 40, 55), severity(Some(Severity::Ok), 69, 83)],
            cells: "ErrorCritical state of the objectWarningNeeds attentionReset/resolvedBack to normal",
        },
    ),
    guide(
        names(Integration::HcpTerraformChange),
        Frozen {
            language: Language::En,
            front_matter: [
                "HCP Terraform Integration",
                "Send the runs of HCP Terraform workspaces to Flashduty as change events, so that responders can see what changed around an incident.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/change-integration/hcp-terraform",
            ],
            source: include_str!("../../docs/en/HcpTerraformChange.md"),
            body: 315,
            digest: 0x3b79b6d76818b64a,
            sections: &[section(2, 348, 739, 12, 24), section(2, 791, 1150, 33, 45), section(2, 1190, 4363, 54, 70), section(3, 1816, 3486, 73, 94), section(3, 3488, 4363, 105, 116), section(2, 4392, 5082, 122, 128), section(2, 5115, 6001, 138, 148), section(2, 6030, 6916, 154, 160), section(2, 6945, 7529, 166, 182), section(2, 7567, 9976, 197, 212), section(3, 7591, 8001, 229, 246), section(3, 8003, 8400, 306, 367), section(3, 8402, 8875, 406, 445), section(3, 8877, 9166, 481, 517), section(3, 9168, 9305, 556, 595), section(3, 9338, 9689, 605, 635), section(3, 9732, 9976, 655, 698), section(2, 10009, 10561, 708, 718)],
            headings: "requirementsRequirementsflashdutyIn FlashdutyconfigureIn HCP TerraformtfeWith the tfe providerin-the-formIn the formverifyVerifychange-keyChange keystatusStatuslabelsTitle and labelstroubleshootingTroubleshootingno-change-appearsNo change appearsthe-notification-is-disabled-or-the-apply-fails-to-verify-itThe notification is disabled, or the apply fails to verify itflashduty-answers-with-invalidparameterFlashduty answers with InvalidParametera-change-stays-processing-or-plannedA change stays Processing or Planneda-canceled-run-is-missing-or-still-openA canceled run is missing or still openrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Signoz),
        Frozen {
            language: Language::En,
            front_matter: [
                "SigNoz Integration",
                "Send SigNoz alerts to Flashduty through a webhook notification channel and a Prometheus integration, with severity and recovery.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/signoz",
            ],
            source: include_str!("../../docs/en/Signoz.md"),
            body: 310,
            digest: 0x358f7ded716b5179,
            sections: &[section(2, 330, 796, 12, 24), section(2, 848, 2284, 33, 45), section(3, 1015, 1653, 64, 83), section(3, 1655, 2284, 101, 119), section(2, 2324, 3178, 128, 137), section(3, 2366, 2780, 155, 173), section(3, 2782, 3170, 189, 205), section(2, 3207, 3895, 211, 217), section(2, 3927, 5107, 226, 235), section(2, 5138, 5798, 243, 251), section(2, 5827, 6420, 257, 273), section(2, 6458, 10569, 288, 303), section(3, 6520, 7076, 320, 349), section(3, 7078, 7563, 369, 389), section(3, 7565, 7762, 425, 461), section(3, 7764, 8005, 481, 501), section(3, 8007, 8459, 521, 541), section(3, 8461, 8672, 559, 577), section(3, 8674, 8875, 601, 625), section(3, 8908, 9161, 635, 663), section(3, 9194, 9503, 673, 723), section(3, 9538, 9898, 735, 785), section(3, 9931, 10282, 795, 825), section(3, 10325, 10569, 845, 888), section(2, 10602, 11079, 898, 908)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn SigNozcreate-the-channelCreate the channeluse-it-in-a-ruleUse it in a ruleverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownsignoz-sends-nothingSigNoz sends nothingflashduty-returns-invalid-parametersFlashduty returns Invalid parametersrecoveries-come-lateRecoveries come latethe-alert-stays-openThe alert stays opena-message-was-lostA message was lostevery-alert-is-a-warningEvery alert is a Warningstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 15), severity(Some(Severity::Warning), 22, 37), severity(Some(Severity::Info), 41, 61), severity(Some(Severity::Warning), 67, 106)],
            cells: "criticalAct nowwarningNeeds attentioninfoFor your informationOthersAny other value, such as error, or none",
        },
    ),
    guide(
        names(Integration::Falco),
        Frozen {
            language: Language::En,
            front_matter: [
                "Falco Integration",
                "Send Falco runtime security events to Flashduty through Falcosidekick or http_output: setup, severities, labels, and how to close the alerts.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/falco",
            ],
            source: include_str!("../../docs/en/Falco.md"),
            body: 321,
            digest: 0xefb5366e411a6eca,
            sections: &[section(2, 349, 1131, 12, 24), section(2, 1183, 2609, 33, 45), section(3, 1350, 1983, 64, 83), section(3, 1985, 2609, 101, 119), section(2, 2649, 3954, 128, 136), section(3, 2690, 3612, 154, 172), section(3, 3614, 3946, 193, 214), section(2, 3983, 4904, 220, 226), section(2, 4936, 5772, 235, 244), section(2, 5803, 6319, 252, 260), section(2, 6348, 7068, 266, 282), section(2, 7106, 11531, 297, 312), section(3, 7168, 7724, 329, 358), section(3, 7726, 8314, 377, 396), section(3, 8316, 8615, 422, 452), section(3, 8617, 8867, 489, 530), section(3, 8869, 9139, 560, 590), section(3, 9141, 9492, 618, 646), section(3, 9494, 9653, 661, 676), section(3, 9655, 9837, 709, 742), section(3, 9870, 10123, 752, 780), section(3, 10156, 10465, 790, 840), section(3, 10500, 10860, 852, 902), section(3, 10893, 11244, 912, 942), section(3, 11287, 11531, 962, 1005), section(2, 11564, 11868, 1015, 1025)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Falcowith-falcosidekickWith Falcosidekickwithout-falcosidekickWithout FalcosidekickverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownfalco-sends-nothingFalco sends nothingwebhook-header-missing-400Webhook - header missing (400)webhook-exceeding-post-rate-limit-500Webhook - exceeding post rate limit (500)libcurl-failed-to-perform-calllibcurl failed to perform callproxy-or-company-certificateProxy or company certificatetoo-many-alertsToo many alertsthe-text-of-an-event-is-truncatedThe text of an event is truncatedstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 26, 42), severity(Some(Severity::Warning), 56, 66), severity(Some(Severity::Info), 94, 108), severity(Some(Severity::Warning), 114, 129), severity(Some(Severity::Warning), 133, 162)],
            cells: "Emergency, Alert, CriticalNeeds action nowError, WarningSuspiciousNotice, Informational, DebugFor the recordOthersAny other valueNoneThe field is missing or empty",
        },
    ),
    guide(
        names(Integration::Snyk),
        Frozen {
            language: Language::En,
            front_matter: [
                "Snyk Integration",
                "Send new and fixed vulnerabilities of Snyk Open Source and Container projects to Flashduty through a Snyk webhook, with a recovery for each issue.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/snyk",
            ],
            source: include_str!("../../docs/en/Snyk.md"),
            body: 324,
            digest: 0x273966772aa8ff3d,
            sections: &[section(2, 329, 1038, 12, 24), section(2, 1090, 2514, 33, 45), section(3, 1257, 1889, 64, 83), section(3, 1891, 2514, 101, 119), section(2, 2554, 3962, 128, 135), section(2, 3991, 5057, 141, 147), section(2, 5089, 6296, 156, 165), section(2, 6327, 6775, 173, 181), section(2, 6804, 7429, 187, 203), section(2, 7467, 11902, 218, 233), section(3, 7529, 8085, 250, 279), section(3, 8087, 8806, 297, 315), section(3, 8808, 9021, 345, 375), section(3, 9023, 9371, 404, 433), section(3, 9373, 9602, 478, 523), section(3, 9604, 9877, 562, 601), section(3, 9879, 10208, 622, 643), section(3, 10241, 10494, 653, 681), section(3, 10527, 10836, 691, 741), section(3, 10871, 11231, 753, 803), section(3, 11264, 11615, 813, 843), section(3, 11658, 11902, 863, 906), section(2, 11935, 12381, 916, 926)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn SnykverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownsnyk-sends-nothingSnyk sends nothingis-not-entitled-for-api-accessis not entitled for api accessthe-webhook-cannot-be-createdThe webhook cannot be createdvulnerabilities-that-snyk-lists-have-no-alertVulnerabilities that Snyk lists have no alertan-upgrade-triggers-many-alerts-at-onceAn upgrade triggers many alerts at oncealerts-do-not-recoverAlerts do not recoverstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 14, 47), severity(Some(Severity::Warning), 53, 68), severity(Some(Severity::Info), 71, 83), severity(Some(Severity::Warning), 89, 104), severity(Some(Severity::Warning), 108, 126)],
            cells: "critical, highCritical or high severity in SnykmediumMedium severitylowLow severityOthersAny other valueNoneThe field is empty",
        },
    ),
    guide(
        names(Integration::Fluxcd),
        Frozen {
            language: Language::En,
            front_matter: [
                "Flux CD Integration",
                "Send failed reconciliations of Flux objects to Flashduty through a generic Provider, with a recovery when the object reconciles again.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/fluxcd",
            ],
            source: include_str!("../../docs/en/Fluxcd.md"),
            body: 317,
            digest: 0xa5ef090a512bd22,
            sections: &[section(2, 427, 1101, 12, 24), section(2, 1153, 2583, 33, 45), section(3, 1320, 1955, 64, 83), section(3, 1957, 2583, 101, 119), section(2, 2623, 4726, 128, 135), section(2, 4755, 5800, 141, 147), section(2, 5832, 6904, 156, 165), section(2, 6935, 7348, 173, 181), section(2, 7377, 8219, 187, 203), section(2, 8257, 14309, 218, 233), section(3, 8319, 8875, 250, 279), section(3, 8877, 10130, 297, 315), section(3, 10132, 10559, 336, 357), section(3, 10611, 11708, 386, 415), section(3, 11710, 12012, 457, 499), section(3, 12014, 12272, 531, 563), section(3, 12274, 12615, 591, 619), section(3, 12648, 12901, 629, 657), section(3, 12934, 13243, 667, 717), section(3, 13278, 13638, 729, 779), section(3, 13671, 14022, 789, 819), section(3, 14065, 14309, 839, 882), section(2, 14342, 14585, 892, 902)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn FluxverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownflux-sends-nothingFlux sends nothingrequests-are-rejectedRequests are rejectedkustomizations-do-not-recoverKustomizations do not recoveralerts-trigger-and-recover-with-each-retryAlerts trigger and recover with each retryevents-are-lost-during-an-outageEvents are lost during an outageproxy-or-company-certificateProxy or company certificatestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 5, 55)],
            cells: "errorA reconciliation, a fetch or a health check failed",
        },
    ),
    guide(
        names(Integration::FluxcdChange),
        Frozen {
            language: Language::En,
            front_matter: [
                "Flux CD Changes Integration",
                "Send the revisions that Flux applies to Flashduty as change events, so that an incident shows what was being deployed when it began.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/change-integration/fluxcd",
            ],
            source: include_str!("../../docs/en/FluxcdChange.md"),
            body: 310,
            digest: 0x969ae321d06829b,
            sections: &[section(2, 581, 1129, 12, 24), section(2, 1181, 1534, 33, 45), section(2, 1574, 3874, 54, 61), section(2, 3903, 4654, 67, 73), section(2, 4687, 6424, 83, 93), section(2, 6453, 7325, 99, 105), section(3, 6468, 6843, 118, 131), section(3, 6845, 7325, 142, 153), section(2, 7354, 8295, 159, 175), section(2, 8333, 11820, 190, 205), section(3, 8357, 9143, 222, 239), section(3, 9145, 9656, 249, 259), section(3, 9689, 10244, 269, 294), section(3, 10246, 10420, 327, 360), section(3, 10422, 10698, 412, 464), section(3, 10700, 10883, 506, 548), section(3, 10885, 11149, 576, 604), section(3, 11182, 11533, 614, 644), section(3, 11576, 11820, 664, 707), section(2, 11853, 12096, 717, 727)],
            headings: "requirementsRequirementsflashdutyIn FlashdutyconfigureIn FluxverifyVerifychange-keyChange keystatusStatuskustomizationKustomizationhelmreleaseHelmReleaselabelsTitle and labelstroubleshootingTroubleshootingno-change-appearsNo change appearsstatus-400Status 400processingA change stays Processinga-kustomization-has-no-processingA Kustomization has no Processinga-finished-change-gets-new-events-with-each-intervalA finished change gets new events with each intervala-rollback-does-not-appear-as-a-new-changeA rollback does not appear as a new changeproxy-or-company-certificateProxy or company certificaterate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Coralogix),
        Frozen {
            language: Language::En,
            front_matter: [
                "Coralogix Integration",
                "Send Coralogix alerts to Flashduty through a Generic HTTPS connector of Notification Center, with recoveries: template, routing, severities.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/coralogix",
            ],
            source: include_str!("../../docs/en/Coralogix.md"),
            body: 328,
            digest: 0xc723e3ea55dab004,
            sections: &[section(2, 445, 1015, 12, 24), section(2, 1067, 2501, 33, 45), section(3, 1234, 1871, 64, 83), section(3, 1873, 2501, 101, 119), section(2, 2541, 5652, 128, 140), section(3, 2586, 3027, 160, 180), section(3, 3029, 4488, 197, 214), section(3, 4490, 5056, 231, 248), section(3, 5058, 5644, 276, 304), section(2, 5681, 6636, 310, 316), section(2, 6668, 7776, 325, 334), section(2, 7807, 8203, 342, 350), section(2, 8232, 8962, 356, 372), section(2, 8992, 9606, 379, 386), section(2, 9644, 13772, 401, 416), section(3, 9706, 10262, 433, 462), section(3, 10264, 10793, 485, 508), section(3, 10795, 11153, 526, 544), section(3, 11155, 11585, 565, 586), section(3, 11587, 11714, 620, 654), section(3, 11716, 11882, 673, 692), section(3, 11884, 12078, 730, 768), section(3, 12111, 12364, 778, 806), section(3, 12397, 12706, 816, 866), section(3, 12741, 13101, 878, 928), section(3, 13134, 13485, 938, 968), section(3, 13528, 13772, 988, 1031), section(2, 13805, 14471, 1041, 1051)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Coralogixcreate-the-connectorCreate the connectorcreate-the-presetCreate the presetcreate-the-routerCreate the routerchange-the-alert-definitionsChange the alert definitionsverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is showncoralogix-sends-nothingCoralogix sends nothingthe-delivery-failsThe delivery failsalerts-do-not-recoverAlerts do not recoverseveral-combinations-are-one-alertSeveral combinations are one alertmore-than-50-labelsMore than 50 labelsthe-same-alert-arrives-again-and-againThe same alert arrives again and againstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 6, 31), severity(Some(Severity::Warning), 33, 48), severity(Some(Severity::Info), 54, 66), severity(Some(Severity::Warning), 72, 87), severity(Some(Severity::Warning), 91, 109)],
            cells: "P1, P2Highest and high priorityP3Medium priorityP4, P5Low priorityOthersAny other valueNoneThe field is empty",
        },
    ),
    guide(
        names(Integration::Checkly),
        Frozen {
            language: Language::En,
            front_matter: [
                "Checkly Integration",
                "Send failures, degradations, recoveries and certificate warnings of Checkly checks to Flashduty through a Webhook alert channel.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/checkly",
            ],
            source: include_str!("../../docs/en/Checkly.md"),
            body: 312,
            digest: 0xe0c6fc473fdaefb7,
            sections: &[section(2, 294, 676, 12, 24), section(2, 728, 2158, 33, 45), section(3, 895, 1530, 64, 83), section(3, 1532, 2158, 101, 119), section(2, 2198, 3962, 128, 138), section(2, 3991, 4860, 144, 150), section(2, 4892, 5975, 159, 168), section(2, 6006, 6646, 176, 184), section(2, 6675, 7486, 190, 206), section(2, 7516, 8328, 213, 220), section(2, 8366, 12416, 235, 250), section(3, 8428, 8984, 267, 296), section(3, 8986, 9516, 317, 338), section(3, 9518, 9911, 382, 426), section(3, 9913, 10089, 442, 458), section(3, 10091, 10252, 483, 508), section(3, 10254, 10485, 541, 574), section(3, 10487, 10722, 595, 616), section(3, 10755, 11008, 626, 654), section(3, 11041, 11350, 664, 714), section(3, 11385, 11745, 726, 776), section(3, 11778, 12129, 786, 816), section(3, 12172, 12416, 836, 879), section(2, 12449, 12855, 889, 899)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn ChecklyverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is showncheckly-sends-nothingCheckly sends nothingflashduty-returns-an-invalid-parameter-errorFlashduty returns an invalid parameter errora-delivery-failsA delivery failsno-alert-for-a-slow-checkNo alert for a slow checkone-check-triggers-several-alertsOne check triggers several alertsalerts-do-not-recoverAlerts do not recoverstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 59, 117), severity(Some(Severity::Warning), 178, 232), severity(Some(Severity::Warning), 241, 273), severity(Some(Severity::Ok), 287, 325), severity(Some(Severity::Ok), 348, 390)],
            cells: "ALERT_FAILURE, ALERT_FAILURE_REMAIN, ALERT_DEGRADED_FAILUREThe check fails, still fails, or fails after a degradationALERT_DEGRADED, ALERT_DEGRADED_REMAIN, ALERT_FAILURE_DEGRADEDThe check is slow, still slow, or slow after a failureALERT_SSLA certificate is about to expireALERT_RECOVERYThe check passes again after a failureALERT_DEGRADED_RECOVERYThe check passes again after a degradation",
        },
    ),
    guide(
        names(Integration::HealthchecksIO),
        Frozen {
            language: Language::En,
            front_matter: [
                "Healthchecks.io Integration",
                "Send down and up notifications of Healthchecks.io checks to Flashduty through a webhook: template, test, severities, missing recoveries.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/healthchecks-io",
            ],
            source: include_str!("../../docs/en/HealthchecksIO.md"),
            body: 336,
            digest: 0x9b4d74c2153f6275,
            sections: &[section(2, 338, 909, 12, 24), section(2, 961, 2407, 33, 45), section(3, 1128, 1771, 64, 83), section(3, 1773, 2407, 101, 119), section(2, 2447, 3648, 128, 146), section(2, 3677, 4618, 152, 158), section(2, 4650, 5330, 167, 176), section(2, 5361, 5760, 184, 192), section(2, 5789, 6542, 198, 214), section(2, 6572, 6978, 221, 228), section(2, 7016, 11347, 243, 258), section(3, 7078, 7634, 275, 304), section(3, 7636, 8100, 333, 362), section(3, 8102, 8628, 386, 410), section(3, 8630, 9072, 432, 454), section(3, 9074, 9228, 495, 536), section(3, 9230, 9492, 557, 578), section(3, 9494, 9653, 620, 662), section(3, 9686, 9939, 672, 700), section(3, 9972, 10281, 710, 760), section(3, 10316, 10676, 772, 822), section(3, 10709, 11060, 832, 862), section(3, 11103, 11347, 882, 925), section(2, 11380, 11775, 935, 945)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Healthchecks.ioverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownhealthchecks-io-sends-nothingHealthchecks.io sends nothingreceived-status-code-400Received status code 400a-notification-is-lostA notification is losta-real-check-named-test-triggers-no-alertA real check named TEST triggers no alertalerts-do-not-recoverAlerts do not recoverthe-alert-triggers-and-recovers-repeatedlyThe alert triggers and recovers repeatedlystays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 4, 46), severity(Some(Severity::Ok), 48, 70)],
            cells: "downNo ping in time, or a failure was reportedupA success ping arrived",
        },
    ),
    guide(
        names(Integration::Emqx),
        Frozen {
            language: Language::En,
            front_matter: [
                "EMQX Integration",
                "Send EMQX alarms to Flashduty: the alert integration of EMQX Cloud, or two rules with an HTTP Server action in self-hosted EMQX.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/emqx",
            ],
            source: include_str!("../../docs/en/Emqx.md"),
            body: 306,
            digest: 0x541e927ccc70533,
            sections: &[section(2, 356, 870, 12, 24), section(2, 922, 2346, 33, 45), section(3, 1089, 1721, 64, 83), section(3, 1723, 2346, 101, 119), section(2, 2386, 4707, 128, 135), section(3, 2402, 2780, 145, 155), section(3, 2782, 4707, 171, 187), section(2, 4736, 5681, 193, 199), section(2, 5713, 6702, 208, 217), section(2, 6733, 7670, 225, 233), section(2, 7699, 8236, 239, 255), section(2, 8266, 8760, 262, 269), section(2, 8798, 13085, 284, 299), section(3, 8860, 9416, 316, 345), section(3, 9418, 9996, 363, 381), section(3, 9998, 10585, 430, 479), section(3, 10587, 10821, 496, 513), section(3, 10823, 11065, 534, 555), section(3, 11067, 11391, 583, 611), section(3, 11424, 11677, 621, 649), section(3, 11710, 12019, 659, 709), section(3, 12054, 12414, 721, 771), section(3, 12447, 12798, 781, 811), section(3, 12841, 13085, 831, 874), section(2, 13118, 13559, 884, 894)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn EMQXemqx-cloudEMQX Cloudself-hosted-emqxSelf-hosted EMQXverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownemqx-sends-nothingEMQX sends nothinghttp-connector-do-request-received-error-responsehttp_connector_do_request_received_error_responsea-message-is-lostA message is lostalerts-do-not-recoverAlerts do not recoverproxy-or-company-certificateProxy or company certificatestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 30), severity(Some(Severity::Warning), 44, 64), severity(Some(Severity::Info), 68, 83), severity(Some(Severity::Critical), 91, 101), severity(Some(Severity::Warning), 108, 118), severity(Some(Severity::Info), 122, 132), severity(Some(Severity::Ok), 134, 158)],
            cells: "CriticalService is interruptedError, WarningNeeds attention soonInfoFor informationCriticalSet by youWarningSet by youInfoSet by youOkThe alarm is deactivated",
        },
    ),
    guide(
        names(Integration::Consul),
        Frozen {
            language: Language::En,
            front_matter: [
                "HashiCorp Consul Integration",
                "Send failing and recovering Consul health checks to Flashduty through a checks watch with an HTTP handler: setup, ACL, severities, troubleshooting.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/consul",
            ],
            source: include_str!("../../docs/en/Consul.md"),
            body: 339,
            digest: 0xb65bf6de3646599f,
            sections: &[section(2, 336, 993, 12, 24), section(2, 1045, 2493, 33, 45), section(3, 1212, 1856, 64, 83), section(3, 1858, 2493, 101, 119), section(2, 2533, 4543, 128, 137), section(3, 3776, 4107, 140, 149), section(3, 4109, 4543, 167, 185), section(2, 4572, 5662, 191, 197), section(2, 5694, 7014, 206, 215), section(2, 7045, 7246, 223, 231), section(2, 7275, 7819, 237, 253), section(2, 7857, 12216, 268, 283), section(3, 7919, 8475, 300, 329), section(3, 8477, 8987, 349, 369), section(3, 8989, 9160, 406, 443), section(3, 9162, 9714, 478, 513), section(3, 9716, 9895, 545, 577), section(3, 9897, 10159, 607, 637), section(3, 10161, 10364, 667, 697), section(3, 10366, 10522, 710, 723), section(3, 10555, 10808, 733, 761), section(3, 10841, 11150, 771, 821), section(3, 11185, 11545, 833, 883), section(3, 11578, 11929, 893, 923), section(3, 11972, 12216, 943, 986), section(2, 12249, 12618, 996, 1006)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn ConsulaclWith ACLswatch-fewer-checksWatch fewer checksverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownconsul-sends-nothingConsul sends nothinghttp-watch-handler-failed-with-outputhttp watch handler failed with outputfailed-to-invoke-http-watch-handlerFailed to invoke http watch handlerrequest-body-exceeds-1-mib-limitrequest body exceeds 1 MiB limita-trigger-or-recovery-was-lostA trigger or recovery was lostan-alert-is-updated-constantlyAn alert is updated constantlya-check-flapsA check flapsstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 23), severity(Some(Severity::Warning), 30, 45), severity(Some(Severity::Ok), 52, 74)],
            cells: "criticalThe check failswarningThe check warnspassingThe check passes again",
        },
    ),
    guide(
        names(Integration::FirebaseCrashlytics),
        Frozen {
            language: Language::En,
            front_matter: [
                "Firebase Crashlytics Integration",
                "Send new crashes, regressions and velocity alerts of Firebase Crashlytics to Flashduty through a small Cloud Function with retries.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/firebase-crashlytics",
            ],
            source: include_str!("../../docs/en/FirebaseCrashlytics.md"),
            body: 341,
            digest: 0x47a44a8027fea09b,
            sections: &[section(2, 409, 1001, 12, 24), section(2, 1053, 2509, 33, 45), section(3, 1220, 1868, 64, 83), section(3, 1870, 2509, 101, 119), section(2, 2549, 5629, 128, 139), section(2, 5658, 6605, 145, 151), section(2, 6637, 7592, 160, 169), section(2, 7623, 8426, 177, 185), section(2, 8455, 9346, 191, 207), section(2, 9376, 9969, 214, 221), section(2, 10007, 14338, 236, 251), section(3, 10069, 10625, 268, 297), section(3, 10627, 11218, 322, 347), section(3, 11220, 11533, 369, 391), section(3, 11535, 11822, 415, 439), section(3, 11824, 12151, 459, 479), section(3, 12153, 12437, 499, 519), section(3, 12439, 12644, 534, 549), section(3, 12677, 12930, 559, 587), section(3, 12963, 13272, 597, 647), section(3, 13307, 13667, 659, 709), section(3, 13700, 14051, 719, 749), section(3, 14094, 14338, 769, 812), section(2, 14371, 14831, 822, 832)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn FirebaseverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is showncrashlytics-sends-nothingCrashlytics sends nothingflashduty-answered-400Flashduty answered 400an-alert-is-lost-or-lateAn alert is lost or latethe-deployment-failsThe deployment failscrashes-of-a-web-appCrashes of a web apptoo-many-alertsToo many alertsstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 25, 57), severity(Some(Severity::Critical), 79, 126), severity(Some(Severity::Warning), 146, 202), severity(Some(Severity::Warning), 230, 272), severity(Some(Severity::Warning), 295, 328)],
            cells: "crashlytics.newFatalIssueA crash that was not seen beforecrashlytics.regressionAn issue that was marked as closed occurs againcrashlytics.velocityAn issue affects more sessions than the threshold allowscrashlytics.newNonfatalIssueA non-fatal error that was not seen beforecrashlytics.newAnrIssueAndroid: the app does not respond",
        },
    ),
    guide(
        names(Integration::Thousandeyes),
        Frozen {
            language: Language::En,
            front_matter: [
                "ThousandEyes Integration",
                "Send Cisco ThousandEyes alerts to Flashduty through a classic webhook of the alert rule, with a recovery when the alert clears.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/thousandeyes",
            ],
            source: include_str!("../../docs/en/Thousandeyes.md"),
            body: 321,
            digest: 0xf4fe4c2bb5fb401a,
            sections: &[section(2, 390, 792, 12, 24), section(2, 844, 2284, 33, 45), section(3, 1011, 1651, 64, 83), section(3, 1653, 2284, 101, 119), section(2, 2324, 3608, 128, 143), section(3, 2554, 3163, 161, 179), section(3, 3165, 3600, 207, 235), section(2, 3637, 4338, 241, 247), section(2, 4370, 5164, 256, 265), section(2, 5195, 5829, 273, 281), section(2, 5858, 6852, 287, 303), section(2, 6890, 10232, 318, 333), section(3, 6952, 7508, 350, 379), section(3, 7510, 7821, 405, 431), section(3, 7823, 7952, 470, 510), section(3, 7954, 8138, 539, 568), section(3, 8140, 8412, 589, 610), section(3, 8414, 8538, 639, 668), section(3, 8571, 8824, 678, 706), section(3, 8857, 9166, 716, 766), section(3, 9201, 9561, 778, 828), section(3, 9594, 9945, 838, 868), section(3, 9988, 10232, 888, 931), section(2, 10265, 10604, 941, 951)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn ThousandEyescreate-the-webhookCreate the webhookselect-it-in-the-alert-rulesSelect it in the alert rulesverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownthousandeyes-sends-nothingThousandEyes sends nothingthe-test-succeeds-but-there-is-no-alertThe test succeeds, but there is no alertflashduty-rejects-the-messageFlashduty rejects the messagealerts-do-not-recoverAlerts do not recoveralerts-have-the-severity-infoAlerts have the severity Infostays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 15, 30), severity(Some(Severity::Warning), 35, 88), severity(Some(Severity::Info), 92, 137), severity(Some(Severity::Warning), 143, 158), severity(Some(Severity::Warning), 162, 180)],
            cells: "Critical, MajorSet in the ruleMinorSet in the rule; preset of the built-in default rulesInfoSet in the rule; preset of Add New Alert RuleOthersAny other valueNoneAgent notification",
        },
    ),
    guide(
        names(Integration::Instana),
        Frozen {
            language: Language::En,
            front_matter: [
                "Instana Integration",
                "Send IBM Instana issues and incidents to Flashduty through a Generic webhook alert channel, with a recovery when they close.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/instana",
            ],
            source: include_str!("../../docs/en/Instana.md"),
            body: 308,
            digest: 0xa81ba8ec9d347766,
            sections: &[section(2, 292, 812, 12, 24), section(2, 864, 2294, 33, 45), section(3, 1031, 1666, 64, 83), section(3, 1668, 2294, 101, 119), section(2, 2334, 4044, 128, 138), section(3, 2377, 3025, 162, 186), section(3, 3027, 3886, 230, 274), section(2, 4073, 5461, 280, 286), section(2, 5493, 6258, 295, 304), section(2, 6289, 6771, 312, 320), section(2, 6800, 7683, 326, 342), section(2, 7721, 11341, 357, 372), section(3, 7783, 8339, 389, 418), section(3, 8341, 8849, 439, 460), section(3, 8878, 9087, 466, 522), section(3, 9089, 9311, 551, 580), section(3, 9313, 9647, 601, 622), section(3, 9680, 9933, 632, 660), section(3, 9966, 10275, 670, 720), section(3, 10310, 10670, 732, 782), section(3, 10703, 11054, 792, 822), section(3, 11097, 11341, 842, 885), section(2, 11374, 11506, 895, 905)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Instanacreate-the-alert-channelCreate the alert channelselect-the-channel-in-an-alert-configurationSelect the channel in an alert configurationverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is showninstana-sends-nothingInstana sends nothingdomainthe domain is currently not allowed for security reasonsflashduty-rejects-the-messageFlashduty rejects the messagealerts-do-not-recoverAlerts do not recoverstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 2, 28), severity(Some(Severity::Warning), 29, 54), severity(Some(Severity::Info), 56, 87), severity(Some(Severity::Info), 93, 109), severity(Some(Severity::Info), 113, 133)],
            cells: "10Critical issue or incident5Warning issue or incident-1Change, or online/offline eventOthersAny other numberNoneThe field is missing",
        },
    ),
    guide(
        names(Integration::SolarwindsOrion),
        Frozen {
            language: Language::En,
            front_matter: [
                "SolarWinds Orion Integration",
                "Send alerts of self-hosted SolarWinds Platform (Orion) to Flashduty with a trigger action and a reset action that post JSON.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/solarwinds-orion",
            ],
            source: include_str!("../../docs/en/SolarwindsOrion.md"),
            body: 326,
            digest: 0x372e76b06c2f1a0a,
            sections: &[section(2, 491, 983, 12, 24), section(2, 1035, 2505, 33, 45), section(3, 1202, 1857, 64, 83), section(3, 1859, 2505, 101, 119), section(2, 2545, 4872, 128, 141), section(3, 2591, 4168, 163, 185), section(3, 4170, 4593, 205, 225), section(3, 4595, 4864, 256, 287), section(2, 4901, 5644, 293, 299), section(2, 5676, 6666, 308, 317), section(2, 6697, 7145, 325, 333), section(2, 7174, 7891, 339, 355), section(2, 7929, 11640, 370, 385), section(3, 7991, 8547, 402, 431), section(3, 8549, 8837, 455, 479), section(3, 8839, 9220, 509, 539), section(3, 9222, 9466, 585, 631), section(3, 9468, 9769, 652, 673), section(3, 9771, 9946, 714, 755), section(3, 9979, 10232, 765, 793), section(3, 10265, 10574, 803, 853), section(3, 10609, 10969, 865, 915), section(3, 11002, 11353, 925, 955), section(3, 11396, 11640, 975, 1018), section(2, 11673, 12164, 1028, 1038)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn SolarWindsadd-the-trigger-actionAdd the trigger actionadd-the-reset-actionAdd the reset actionuse-the-actions-in-other-alertsUse the actions in other alertsverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownsolarwinds-sends-nothingSolarWinds sends nothingfailed-to-execute-http-requestFailed to execute HTTP requestflashduty-says-that-the-body-is-not-valid-jsonFlashduty says that the body is not valid JSONalerts-do-not-recoverAlerts do not recoverthe-same-problem-notifies-again-and-againThe same problem notifies again and againstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 17, 44), severity(Some(Severity::Warning), 51, 78), severity(Some(Severity::Info), 99, 126), severity(Some(Severity::Warning), 132, 147), severity(Some(Severity::Warning), 151, 169)],
            cells: "Critical, SeriousSet in the alert definitionWarningSet in the alert definitionNotice, InformationalSet in the alert definitionOthersAny other valueNoneThe field is empty",
        },
    ),
    guide(
        names(Integration::AzureDevopsChange),
        Frozen {
            language: Language::En,
            front_matter: [
                "Azure DevOps Changes Integration",
                "Send Azure DevOps pipeline runs and classic release deployments to Flashduty as change events through service hooks.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/change-integration/azure-devops",
            ],
            source: include_str!("../../docs/en/AzureDevopsChange.md"),
            body: 305,
            digest: 0x663ce283a45961c5,
            sections: &[section(2, 294, 854, 12, 24), section(2, 906, 1264, 33, 45), section(2, 1304, 2664, 54, 69), section(2, 2693, 3359, 75, 81), section(2, 3392, 4478, 91, 101), section(2, 4507, 5297, 107, 113), section(2, 5326, 6257, 119, 135), section(2, 6295, 8741, 150, 165), section(3, 6319, 6859, 182, 199), section(3, 6861, 7497, 238, 277), section(3, 7499, 7727, 302, 327), section(3, 7729, 7916, 373, 419), section(3, 7918, 8070, 455, 491), section(3, 8103, 8454, 501, 531), section(3, 8497, 8741, 551, 594), section(2, 8774, 9013, 604, 614)],
            headings: "requirementsRequirementsflashdutyIn FlashdutyconfigureIn Azure DevOpsverifyVerifychange-keyChange keystatusStatuslabelsTitle and labelstroubleshootingTroubleshootingno-change-appearsNo change appearsflashduty-answers-with-invalidparameterFlashduty answers with InvalidParametera-change-stays-processingA change stays Processinga-redeployment-does-not-create-a-second-changeA redeployment does not create a second changethe-description-or-the-link-is-emptyThe description or the link is emptyrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::RedHatOpenshift),
        Frozen {
            language: Language::En,
            front_matter: [
                "Red Hat OpenShift Integration",
                "Send alerts of OpenShift monitoring to Flashduty through a webhook receiver of the built-in Alertmanager.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/red-hat-openshift",
            ],
            source: include_str!("../../docs/en/RedHatOpenshift.md"),
            body: 309,
            digest: 0x1526488c1ae7daf0,
            sections: &[section(2, 297, 835, 12, 24), section(2, 887, 2323, 33, 45), section(3, 1054, 1692, 64, 83), section(3, 1694, 2323, 101, 119), section(2, 2363, 4484, 128, 140), section(3, 2496, 3143, 158, 176), section(3, 3145, 4294, 207, 238), section(2, 4513, 5698, 244, 250), section(2, 5730, 6350, 259, 268), section(2, 6381, 6741, 276, 284), section(2, 6770, 7112, 290, 306), section(2, 7150, 10502, 321, 336), section(3, 7212, 7768, 353, 382), section(3, 7770, 8240, 408, 434), section(3, 8268, 8495, 439, 487), section(3, 8497, 8664, 528, 569), section(3, 8666, 8808, 590, 611), section(3, 8841, 9094, 621, 649), section(3, 9127, 9436, 659, 709), section(3, 9471, 9831, 721, 771), section(3, 9864, 10215, 781, 811), section(3, 10258, 10502, 831, 874), section(2, 10535, 10915, 884, 894)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn OpenShiftin-the-web-consoleIn the web consolein-the-secret-alertmanager-mainIn the secret alertmanager-mainverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownalertmanager-sends-nothingAlertmanager sends nothingproxyThe cluster reaches the internet through a proxyflashduty-answers-with-invalid-parametersFlashduty answers with Invalid parametersalerts-do-not-recoverAlerts do not recoverstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 23), severity(Some(Severity::Warning), 36, 51), severity(Some(Severity::Info), 55, 70), severity(Some(Severity::Warning), 76, 105), severity(Some(Severity::Warning), 109, 129)],
            cells: "criticalSet in the rulewarning, warnSet in the ruleinfoSet in the ruleOthersAny other value, such as noneNoneThe label is missing",
        },
    ),
    guide(
        names(Integration::Hertzbeat),
        Frozen {
            language: Language::En,
            front_matter: [
                "Apache HertzBeat Integration",
                "Send firing and resolved alerts of Apache HertzBeat to Flashduty with a WebHook receiver and a notice policy: setup, severities, troubleshooting.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/hertzbeat",
            ],
            source: include_str!("../../docs/en/Hertzbeat.md"),
            body: 340,
            digest: 0x58869119c7794aaf,
            sections: &[section(2, 229, 693, 12, 24), section(2, 745, 2193, 33, 45), section(3, 912, 1556, 64, 83), section(3, 1558, 2193, 101, 119), section(2, 2233, 3723, 128, 140), section(3, 2278, 2739, 156, 172), section(3, 2741, 3321, 186, 200), section(3, 3323, 3715, 218, 236), section(2, 3752, 4421, 242, 248), section(2, 4453, 5512, 257, 266), section(2, 5543, 6218, 274, 282), section(2, 6247, 6858, 288, 304), section(2, 6896, 11468, 319, 334), section(3, 6958, 7514, 351, 380), section(3, 7516, 8061, 403, 426), section(3, 8063, 8169, 445, 464), section(3, 8171, 8611, 485, 506), section(3, 8613, 9031, 544, 583), section(3, 9033, 9289, 618, 653), section(3, 9291, 9774, 674, 695), section(3, 9807, 10060, 705, 733), section(3, 10093, 10402, 743, 793), section(3, 10437, 10797, 805, 855), section(3, 10830, 11181, 865, 895), section(3, 11224, 11468, 915, 958), section(2, 11501, 11674, 968, 978)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn HertzBeatadd-the-receiverAdd the receiveradd-the-policyAdd the policycheck-the-groupingCheck the groupingverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownhertzbeat-sends-nothingHertzBeat sends nothinginvalid-webhook-urlInvalid webhook URLstatus-400-in-the-logStatus 400 in the logtimeouts-proxy-and-company-certificateTimeouts, proxy and company certificatean-alert-is-missing-after-an-outageAn alert is missing after an outagealerts-do-not-recoverAlerts do not recoverstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 28), severity(Some(Severity::Warning), 35, 54), severity(Some(Severity::Info), 58, 137), severity(Some(Severity::Warning), 143, 179), severity(Some(Severity::Warning), 183, 212)],
            cells: "criticalCritical in the rulewarningWarning in the ruleinfoInformation, for example from alerts that HertzBeat receives from other systemsOthersAny other value, including emergencyNoneThe label is missing or empty",
        },
    ),
    guide(
        names(Integration::Dolphinscheduler),
        Frozen {
            language: Language::En,
            front_matter: [
                "Apache DolphinScheduler Integration",
                "Send failures, recoveries and timeouts of Apache DolphinScheduler workflows to Flashduty through the Http alert plugin: setup and troubleshooting.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/dolphinscheduler",
            ],
            source: include_str!("../../docs/en/Dolphinscheduler.md"),
            body: 355,
            digest: 0x8465f83e816067c,
            sections: &[section(2, 395, 1042, 12, 24), section(2, 1094, 2542, 33, 45), section(3, 1261, 1905, 64, 83), section(3, 1907, 2542, 101, 119), section(2, 2582, 4570, 128, 147), section(3, 2634, 3589, 172, 197), section(3, 3591, 4054, 218, 239), section(3, 4056, 4562, 265, 291), section(2, 4599, 5593, 297, 303), section(2, 5625, 7040, 312, 321), section(2, 7071, 7614, 329, 337), section(2, 7643, 9063, 343, 359), section(2, 9093, 9551, 366, 373), section(2, 9589, 14324, 388, 403), section(3, 9651, 10207, 420, 449), section(3, 10209, 10816, 479, 509), section(3, 10851, 11106, 521, 552), section(3, 11108, 11705, 588, 625), section(3, 11707, 11962, 647, 669), section(3, 11964, 12310, 697, 725), section(3, 12312, 12630, 746, 767), section(3, 12663, 12916, 777, 805), section(3, 12949, 13258, 815, 865), section(3, 13293, 13653, 877, 927), section(3, 13686, 14037, 937, 967), section(3, 14080, 14324, 987, 1030), section(2, 14357, 14751, 1040, 1050)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn DolphinSchedulercreate-the-alarm-instanceCreate the alarm instancecreate-an-alarm-groupCreate an alarm groupuse-the-group-in-workflowsUse the group in workflowsverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is showndolphinscheduler-sends-nothingDolphinScheduler sends nothingtimeout-unitTest Send times out immediatelysend-http-alert-failed-response-bodysend http alert failed, response bodya-notification-is-lostA notification is lostproxy-or-company-certificateProxy or company certificatealerts-do-not-recoverAlerts do not recoverstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 7, 39), severity(Some(Severity::Warning), 47, 93), severity(Some(Severity::Ok), 100, 148), severity(Some(Severity::Info), 157, 173)],
            cells: "FAILUREThe workflow instance has failedTIME_OUTA workflow or task has exceeded its time limitSUCCESSRecovered; the alert keeps its previous severityTest SendThe test message",
        },
    ),
    guide(
        names(Integration::KSCloudMonitor),
        Frozen {
            language: Language::En,
            front_matter: [
                "Kingsoft Cloud Monitoring Integration",
                "Send metric and event alarms of Kingsoft Cloud Monitoring to Flashduty with an alarm callback, including recoveries of metric alarms: setup and tests.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/kscloud-monitor",
            ],
            source: include_str!("../../docs/en/KSCloudMonitor.md"),
            body: 360,
            digest: 0x91ce522e63693ac,
            sections: &[section(2, 381, 799, 12, 24), section(2, 851, 2317, 33, 45), section(3, 1018, 1671, 64, 83), section(3, 1673, 2317, 101, 119), section(2, 2357, 3143, 128, 145), section(2, 3172, 4928, 151, 157), section(2, 4960, 5729, 166, 175), section(2, 5760, 6345, 183, 191), section(2, 6374, 6932, 197, 213), section(2, 6962, 7845, 220, 227), section(2, 7883, 11730, 242, 257), section(3, 7945, 8501, 274, 303), section(3, 8503, 9147, 331, 359), section(3, 9149, 9329, 395, 431), section(3, 9331, 9774, 452, 473), section(3, 9776, 10036, 515, 557), section(3, 10069, 10322, 567, 595), section(3, 10355, 10664, 605, 655), section(3, 10699, 11059, 667, 717), section(3, 11092, 11443, 727, 757), section(3, 11486, 11730, 777, 820), section(2, 11763, 11878, 830, 840)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Kingsoft CloudverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownkingsoft-cloud-sends-nothingKingsoft Cloud sends nothingsms-and-email-arrive-but-no-callbackSMS and email arrive but no callbackalerts-do-not-recoverAlerts do not recoverresponders-are-notified-at-each-repetitionResponders are notified at each repetitionstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Warning), 29, 42), severity(Some(Severity::Warning), 70, 84), severity(Some(Severity::Ok), 113, 122)],
            cells: "Metric alarm, alarmState is 1Condition metEvent alarm, alarmState is 1Event occurredMetric alarm, alarmState is 0Recovered",
        },
    ),
    guide(
        names(Integration::HuaweiyunAOM),
        Frozen {
            language: Language::En,
            front_matter: [
                "Huawei Cloud AOM Integration",
                "Send alarms and recoveries of Huawei Cloud AOM to Flashduty through an SMN topic or a webhook data subscription: templates, severities, troubleshooting.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/huawei-aom",
            ],
            source: include_str!("../../docs/en/HuaweiyunAOM.md"),
            body: 348,
            digest: 0x7a94b1ccb228b072,
            sections: &[section(2, 404, 1101, 12, 24), section(2, 1153, 2601, 33, 45), section(3, 1320, 1964, 64, 83), section(3, 1966, 2601, 101, 119), section(2, 2641, 5702, 128, 143), section(3, 2665, 3526, 180, 217), section(3, 3528, 4488, 244, 271), section(3, 4490, 5082, 310, 349), section(3, 5112, 5702, 356, 388), section(2, 5731, 6522, 394, 400), section(2, 6554, 7998, 409, 418), section(2, 8029, 8621, 426, 434), section(2, 8650, 9550, 440, 456), section(2, 9580, 10893, 463, 470), section(2, 10931, 15220, 485, 500), section(3, 10993, 11549, 517, 546), section(3, 11551, 12093, 592, 638), section(3, 12095, 12499, 675, 712), section(3, 12501, 12760, 740, 768), section(3, 12762, 13108, 817, 867), section(3, 13110, 13526, 888, 909), section(3, 13559, 13812, 919, 947), section(3, 13845, 14154, 957, 1007), section(3, 14189, 14549, 1019, 1069), section(3, 14582, 14933, 1079, 1109), section(3, 14976, 15220, 1129, 1172), section(2, 15253, 15753, 1182, 1192)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Huawei Cloudcreate-the-topic-and-its-subscriptionCreate the topic and its subscriptioncreate-the-message-templateCreate the message templatecreate-the-notification-rule-and-use-itCreate the notification rule and use itwebhookWith a webhook data subscriptionverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownaom-lists-the-alarm-but-flashduty-has-no-alertAOM lists the alarm but Flashduty has no alertthe-subscription-stays-at-unconfirmedThe subscription stays at Unconfirmedsignature-verification-failsSignature verification failsthe-alert-has-the-wrong-severity-name-or-resourceThe alert has the wrong severity, name or resourcealerts-do-not-recoverAlerts do not recoverstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 31, 48), severity(Some(Severity::Warning), 78, 83), severity(Some(Severity::Info), 95, 115)],
            cells: "Critical, Major, 紧急, 重要Critical or majorMinor, Warning, 次要, 警告MinorInfo, 提示For your information",
        },
    ),
    guide(
        names(Integration::TencentCSS),
        Frozen {
            language: Language::En,
            front_matter: [
                "Tencent Cloud Live Integration",
                "Get an alert when a stream pushed to Tencent Cloud Live (CSS) is interrupted, and a recovery when it is pushed again: callback template, error codes.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/tencent-css",
            ],
            source: include_str!("../../docs/en/TencentCSS.md"),
            body: 348,
            digest: 0x6eab0f51e1341310,
            sections: &[section(2, 327, 900, 12, 24), section(2, 952, 2404, 33, 45), section(3, 1119, 1765, 64, 83), section(3, 1767, 2404, 101, 119), section(2, 2444, 3823, 128, 144), section(3, 2493, 3276, 172, 200), section(3, 3278, 3672, 226, 252), section(2, 3852, 4570, 258, 264), section(2, 4602, 5737, 273, 282), section(2, 5768, 6236, 290, 298), section(2, 6265, 7224, 304, 320), section(2, 7262, 11796, 335, 350), section(3, 7324, 7880, 367, 396), section(3, 7882, 8380, 413, 430), section(3, 8410, 9412, 437, 478), section(3, 9414, 9841, 499, 520), section(3, 9843, 10102, 549, 578), section(3, 10135, 10388, 588, 616), section(3, 10421, 10730, 626, 676), section(3, 10765, 11125, 688, 738), section(3, 11158, 11509, 748, 778), section(3, 11552, 11796, 798, 841), section(2, 11829, 12222, 851, 861)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Tencent Cloudcreate-the-callback-templateCreate the callback templatebind-it-to-the-push-domainBind it to the push domainverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is showncss-sends-nothingCSS sends nothingstoppedAn alert is triggered after a normal stopalerts-do-not-recoverAlerts do not recovercss-repeats-the-same-callbackCSS repeats the same callbackstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 27, 51), severity(Some(Severity::Ok), 87, 96)],
            cells: "Interruption, errcode not 1The push was interruptedPush, or interruption with errcode 1Recovered",
        },
    ),
    guide(
        names(Integration::Rizhiyi),
        Frozen {
            language: Language::En,
            front_matter: [
                "Logease Integration",
                "Send alerts and recoveries of Logease (Rizhiyi) monitoring items to Flashduty with an alarm plugin in Python: script, severities, troubleshooting.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/rizhiyi",
            ],
            source: include_str!("../../docs/en/Rizhiyi.md"),
            body: 330,
            digest: 0x172a1669e845a2b4,
            sections: &[section(2, 419, 1000, 12, 24), section(2, 1052, 2482, 33, 45), section(3, 1219, 1854, 64, 83), section(3, 1856, 2482, 101, 119), section(2, 2522, 6229, 128, 138), section(3, 2565, 5578, 154, 170), section(3, 5580, 6066, 193, 216), section(2, 6258, 7318, 222, 228), section(2, 7350, 8356, 237, 246), section(2, 8387, 8936, 254, 262), section(2, 8965, 9672, 268, 284), section(2, 9710, 14071, 299, 314), section(3, 9772, 10328, 331, 360), section(3, 10330, 11313, 381, 402), section(3, 11315, 11505, 431, 460), section(3, 11507, 11641, 486, 512), section(3, 11643, 11995, 546, 580), section(3, 12029, 12377, 591, 612), section(3, 12410, 12663, 622, 650), section(3, 12696, 13005, 660, 710), section(3, 13040, 13400, 722, 772), section(3, 13433, 13784, 782, 812), section(3, 13827, 14071, 832, 875), section(2, 14104, 14335, 885, 895)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Logeasewrite-the-pluginWrite the pluginupload-it-and-select-itUpload it and select itverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownlogease-sends-nothingLogease sends nothingthe-plugin-upload-is-rejectedThe plugin upload is rejectednginx-is-used-as-the-proxyNginx is used as the proxyalarms-are-missing-after-an-outageAlarms are missing after an outageno-recoveryAlerts do not recoverstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 14, 30), severity(Some(Severity::Warning), 33, 39), severity(Some(Severity::Info), 48, 66), severity(Some(Severity::Info), 70, 92), severity(Some(Severity::Info), 98, 135)],
            cells: "critical, highCritical or highmidMediumlow, infoLow or informationNoneThe alarm has no levelOthersA level that SEVERITIES does not list",
        },
    ),
    guide(
        names(Integration::GiteeChange),
        Frozen {
            language: Language::En,
            front_matter: [
                "Gitee Changes Integration",
                "Record branch pushes, tags and merged pull requests of Gitee in Flashduty as change events, using a WebHook of a repository or an enterprise.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/change-integration/gitee",
            ],
            source: include_str!("../../docs/en/GiteeChange.md"),
            body: 316,
            digest: 0xb558f68284f27df7,
            sections: &[section(2, 284, 541, 12, 24), section(2, 593, 944, 33, 45), section(2, 984, 1971, 54, 62), section(2, 2000, 2589, 68, 74), section(2, 2622, 3614, 84, 94), section(2, 3643, 3849, 100, 106), section(2, 3878, 4854, 112, 128), section(2, 4892, 6424, 143, 158), section(3, 4916, 5236, 175, 192), section(3, 5238, 5377, 208, 224), section(3, 5379, 5753, 263, 302), section(3, 5786, 6137, 312, 342), section(3, 6180, 6424, 362, 405), section(2, 6457, 6572, 415, 425)],
            headings: "requirementsRequirementsflashdutyIn FlashdutyconfigureIn GiteeverifyVerifychange-keyChange keystatusStatuslabelsTitle and labelstroubleshootingTroubleshootingno-change-appearsNo change appearstoo-many-changesToo many changesflashduty-answers-with-invalidparameterFlashduty answers with InvalidParameterrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::ZadigChange),
        Frozen {
            language: Language::En,
            front_matter: [
                "Zadig Changes Integration",
                "Record Zadig workflow tasks in Flashduty as change events, from start to result, with the system hook or a workflow notification.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/change-integration/zadig",
            ],
            source: include_str!("../../docs/en/ZadigChange.md"),
            body: 304,
            digest: 0xf7545b224bbd2db4,
            sections: &[section(2, 271, 578, 12, 24), section(2, 630, 981, 33, 45), section(2, 1021, 2111, 54, 62), section(3, 1336, 1773, 73, 84), section(3, 1775, 2103, 105, 126), section(2, 2140, 2600, 132, 138), section(2, 2633, 3551, 148, 158), section(2, 3580, 4165, 164, 170), section(2, 4194, 4969, 176, 192), section(2, 5007, 6995, 207, 222), section(3, 5031, 5522, 239, 256), section(3, 5524, 5773, 298, 341), section(3, 5775, 5927, 374, 407), section(3, 5929, 6324, 446, 485), section(3, 6357, 6708, 495, 525), section(3, 6751, 6995, 545, 588), section(2, 7028, 7152, 598, 608)],
            headings: "requirementsRequirementsflashdutyIn FlashdutyconfigureIn Zadigsystem-hookSystem hookworkflow-notificationWorkflow notificationverifyVerifychange-keyChange keystatusStatuslabelsTitle and labelstroubleshootingTroubleshootingno-change-appearsNo change appearsa-change-stays-ready-planned-or-processingA change stays Ready, Planned or Processingwaiting-for-approval-is-not-shownWaiting for approval is not shownflashduty-answers-with-invalidparameterFlashduty answers with InvalidParameterrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::ApolloChange),
        Frozen {
            language: Language::En,
            front_matter: [
                "Apollo Changes Integration",
                "Record every release, rollback and gray release of the Apollo configuration center in Flashduty as a change event, using the release webhook of Apollo Portal.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/change-integration/apollo",
            ],
            source: include_str!("../../docs/en/ApolloChange.md"),
            body: 335,
            digest: 0x19245c30c71355ab,
            sections: &[section(2, 320, 580, 12, 24), section(2, 632, 984, 33, 45), section(2, 1024, 2244, 54, 63), section(2, 2273, 2779, 69, 75), section(2, 2812, 3560, 85, 95), section(2, 3589, 3937, 101, 107), section(2, 3966, 5067, 113, 129), section(2, 5105, 7067, 144, 159), section(3, 5129, 5795, 176, 193), section(3, 5797, 6242, 232, 271), section(3, 6244, 6396, 305, 339), section(3, 6429, 6780, 349, 379), section(3, 6823, 7067, 399, 442), section(2, 7100, 7372, 452, 462)],
            headings: "requirementsRequirementsflashdutyIn FlashdutyconfigureIn ApolloverifyVerifychange-keyChange keystatusStatuslabelsTitle and labelstroubleshootingTroubleshootingno-change-appearsNo change appearsflashduty-answers-with-invalidparameterFlashduty answers with InvalidParameterthe-values-of-a-change-are-missingThe values of a change are missingrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Kapacitor),
        Frozen {
            language: Language::En,
            front_matter: [
                "Kapacitor Integration",
                "Send Kapacitor alerts to Flashduty with the post event handler: TICKscript, shared endpoint or topic handler, recovery, severities and troubleshooting.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/kapacitor",
            ],
            source: include_str!("../../docs/en/Kapacitor.md"),
            body: 339,
            digest: 0xda067790311a43e1,
            sections: &[section(2, 336, 724, 12, 24), section(2, 776, 2212, 33, 45), section(3, 943, 1581, 64, 83), section(3, 1583, 2212, 101, 119), section(2, 2252, 4551, 128, 140), section(3, 2439, 3547, 169, 198), section(3, 3549, 3913, 228, 258), section(3, 3915, 4551, 273, 288), section(2, 4580, 6129, 294, 300), section(2, 6161, 7120, 309, 318), section(2, 7151, 7663, 326, 334), section(2, 7692, 8398, 340, 356), section(2, 8436, 12946, 371, 386), section(3, 8498, 9054, 403, 432), section(3, 9056, 9537, 455, 478), section(3, 9539, 10007, 503, 528), section(3, 10009, 10522, 561, 594), section(3, 10524, 10879, 626, 658), section(3, 10881, 11252, 679, 700), section(3, 11285, 11538, 710, 738), section(3, 11571, 11880, 748, 798), section(3, 11915, 12275, 810, 860), section(3, 12308, 12659, 870, 900), section(3, 12702, 12946, 920, 963), section(2, 12979, 13323, 973, 983)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Kapacitoran-endpoint-in-kapacitor-confAn endpoint in kapacitor.confthe-push-url-in-the-tickscriptThe push URL in the TICKscripta-topic-handlerA topic handlerverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownkapacitor-sends-nothingKapacitor sends nothingfailed-to-post-alert-datafailed to POST alert datapost-returned-non-2xx-status-codePOST returned non 2xx status codeevents-are-lost-during-an-outageEvents are lost during an outagealerts-do-not-recoverAlerts do not recoverstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 38), severity(Some(Severity::Warning), 51, 81), severity(Some(Severity::Info), 85, 115), severity(Some(Severity::Ok), 117, 135)],
            cells: "CRITICALThe condition of .crit() holdsWARNING, WARNThe condition of .warn() holdsINFOThe condition of .info() holdsOKNo condition holds",
        },
    ),
    guide(
        names(Integration::Gatus),
        Frozen {
            language: Language::En,
            front_matter: [
                "Gatus Integration",
                "Send failures and recoveries of Gatus endpoints to Flashduty with the custom alert provider: body template, thresholds, reminders and troubleshooting.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/gatus",
            ],
            source: include_str!("../../docs/en/Gatus.md"),
            body: 330,
            digest: 0x5ad1c1f1c51b6857,
            sections: &[section(2, 294, 753, 12, 24), section(2, 805, 2231, 33, 45), section(3, 972, 1605, 64, 83), section(3, 1607, 2231, 101, 119), section(2, 2271, 4086, 128, 136), section(2, 4115, 5164, 142, 148), section(2, 5196, 6125, 157, 166), section(2, 6156, 6583, 174, 182), section(2, 6613, 7755, 189, 196), section(2, 7793, 12114, 211, 226), section(3, 7855, 8411, 243, 272), section(3, 8413, 8843, 291, 310), section(3, 8845, 9178, 357, 404), section(3, 9180, 9448, 458, 512), section(3, 9450, 9798, 548, 585), section(3, 9800, 10113, 619, 653), section(3, 10115, 10420, 674, 695), section(3, 10453, 10706, 705, 733), section(3, 10739, 11048, 743, 793), section(3, 11083, 11443, 805, 855), section(3, 11476, 11827, 865, 895), section(3, 11870, 12114, 915, 958), section(2, 12147, 12455, 968, 978)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn GatusverifyVerifyalert-keyAlert KeyseveritySeveritypayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is showngatus-sends-nothingGatus sends nothingcall-to-provider-alert-returned-status-code-400call to provider alert returned status code 400call-to-provider-alert-returned-status-code-401-or-404call to provider alert returned status code 401 or 404timeout-proxy-or-company-certificateTimeout, proxy or company certificatemessages-are-lost-during-an-outageMessages are lost during an outagealerts-do-not-recoverAlerts do not recoverstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 9, 37), severity(Some(Severity::Ok), 45, 73)],
            cells: "TRIGGEREDfailure-threshold is reachedRESOLVEDsuccess-threshold is reached",
        },
    ),
    guide(
        names(Integration::Crowdsec),
        Frozen {
            language: Language::En,
            front_matter: [
                "CrowdSec Integration",
                "Send detections of the CrowdSec Security Engine to Flashduty with its HTTP notification plugin: plugin file, profile, test, labels and troubleshooting.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/crowdsec",
            ],
            source: include_str!("../../docs/en/Crowdsec.md"),
            body: 337,
            digest: 0x3b3e6f5beafa9446,
            sections: &[section(2, 258, 768, 12, 24), section(2, 820, 2252, 33, 45), section(3, 987, 1623, 64, 83), section(3, 1625, 2252, 101, 119), section(2, 2292, 4234, 128, 139), section(3, 3845, 4234, 158, 177), section(2, 4263, 5468, 183, 189), section(2, 5500, 6513, 198, 207), section(2, 6544, 7054, 215, 223), section(2, 7083, 8080, 229, 245), section(2, 8118, 12979, 260, 275), section(3, 8180, 8736, 292, 321), section(3, 8738, 9291, 343, 365), section(3, 9293, 9542, 407, 449), section(3, 9544, 9809, 471, 497), section(3, 9811, 10399, 537, 577), section(3, 10401, 10949, 604, 631), section(3, 10951, 11140, 646, 661), section(3, 11142, 11285, 694, 727), section(3, 11318, 11571, 737, 765), section(3, 11604, 11913, 775, 825), section(3, 11948, 12308, 837, 887), section(3, 12341, 12692, 897, 927), section(3, 12735, 12979, 947, 990), section(2, 13012, 13317, 1000, 1010)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn CrowdSecmany-alerts-at-onceMany alerts at onceverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is showncrowdsec-sends-nothingCrowdSec sends nothingconfig-file-for-plugin-flashduty-not-foundconfig file for plugin flashduty not foundplugin-name-is-invalidplugin name … is invalidhttp-server-returned-non-200-status-codeHTTP server returned non 200 status codefailed-to-make-http-requestFailed to make HTTP requesttoo-many-alertsToo many alertsalerts-do-not-close-automaticallyAlerts do not close automaticallystays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Warning), 31, 77), severity(Some(Severity::Info), 101, 113)],
            cells: "Detections and manual decisionsAll alerts, including those in simulation modecscli notifications testTest message",
        },
    ),
    guide(
        names(Integration::Fail2ban),
        Frozen {
            language: Language::En,
            front_matter: [
                "Fail2ban Integration",
                "Send Fail2ban bans to Flashduty with a custom action and recover the alerts at the unban: action file, jail, test and troubleshooting.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/fail2ban",
            ],
            source: include_str!("../../docs/en/Fail2ban.md"),
            body: 320,
            digest: 0x3b08948b31275eda,
            sections: &[section(2, 314, 685, 12, 24), section(2, 737, 2193, 33, 45), section(3, 904, 1552, 64, 83), section(3, 1554, 2193, 101, 119), section(2, 2233, 4302, 128, 139), section(2, 4331, 5796, 145, 151), section(2, 5828, 6639, 160, 169), section(2, 6670, 7233, 177, 185), section(2, 7262, 7714, 191, 207), section(2, 7744, 8309, 214, 221), section(2, 8347, 12825, 236, 251), section(3, 8409, 8965, 268, 297), section(3, 8967, 9404, 319, 341), section(3, 9406, 9780, 363, 385), section(3, 9782, 10434, 417, 451), section(3, 10436, 10800, 485, 519), section(3, 10802, 11131, 554, 589), section(3, 11164, 11417, 599, 627), section(3, 11450, 11759, 637, 687), section(3, 11794, 12154, 699, 749), section(3, 12187, 12538, 759, 789), section(3, 12581, 12825, 809, 852), section(2, 12858, 13183, 862, 872)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Fail2banverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelspayloadPayloadtroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownfail2ban-sends-nothingFail2ban sends nothingreturned-22-in-the-logreturned 22 in the logreturned-6-7-28-or-60-in-the-logreturned 6, 7, 28 or 60 in the logmessages-are-lost-during-an-outageMessages are lost during an outagestopping-fail2ban-takes-a-long-timeStopping Fail2ban takes a long timestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 8, 47), severity(Some(Severity::Warning), 54, 61), severity(Some(Severity::Info), 65, 85)],
            cells: "CriticalFor jails that need immediate attentionWarningDefaultInfoFor information only",
        },
    ),
    guide(
        names(Integration::Suricata),
        Frozen {
            language: Language::En,
            front_matter: [
                "Suricata Integration",
                "Send Suricata alerts to Flashduty through Wazuh, or directly from eve.json with a small script: severities, test, deduplication and troubleshooting.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/suricata",
            ],
            source: include_str!("../../docs/en/Suricata.md"),
            body: 334,
            digest: 0xeda267cd29f09406,
            sections: &[section(2, 341, 916, 12, 24), section(2, 968, 2394, 33, 45), section(3, 1135, 1768, 64, 83), section(3, 1770, 2394, 101, 119), section(2, 2434, 8309, 128, 149), section(3, 4539, 8309, 155, 168), section(2, 8338, 9092, 174, 180), section(2, 9124, 9883, 189, 198), section(2, 9914, 10590, 206, 214), section(2, 10619, 11423, 220, 236), section(2, 11461, 15698, 251, 266), section(3, 11523, 12079, 283, 312), section(3, 12081, 12766, 343, 374), section(3, 12768, 13017, 393, 412), section(3, 13019, 13198, 434, 459), section(3, 13200, 13784, 510, 561), section(3, 13786, 14004, 576, 591), section(3, 14037, 14290, 601, 629), section(3, 14323, 14632, 639, 689), section(3, 14667, 15027, 701, 751), section(3, 15060, 15411, 761, 791), section(3, 15454, 15698, 811, 854), section(2, 15731, 16113, 864, 874)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Suricata and WazuhscriptWithout WazuhverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownsuricata-or-wazuh-sends-nothingSuricata or Wazuh sends nothingall-alerts-are-infoAll alerts are Infokeyerror-flashduty-urlKeyError: 'FLASHDUTY_URL'the-script-reports-a-certificate-error-or-a-timeoutThe script reports a certificate error or a timeouttoo-many-alertsToo many alertsstays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Critical), 1, 74), severity(Some(Severity::Warning), 75, 121), severity(Some(Severity::Info), 127, 213)],
            cells: "1For example privilege escalation and trojans; Wazuh rule 100611, level 122Suspicious traffic; Wazuh rule 100612, level 8OthersRule 86601, level 3; the script sends them only if LOWEST_SEVERITY is at least as high",
        },
    ),
    guide(
        names(Integration::Sensu),
        Frozen {
            language: Language::En,
            front_matter: [
                "Sensu Go Integration",
                "Send check and keepalive events of Sensu Go to Flashduty with a pipe handler and a pipeline: recovery, severities, silences and troubleshooting.",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/en/on-call/integration/alert-integration/alert-sources/sensu",
            ],
            source: include_str!("../../docs/en/Sensu.md"),
            body: 327,
            digest: 0x202d2b74816c79cb,
            sections: &[section(2, 247, 856, 12, 24), section(2, 908, 2340, 33, 45), section(3, 1075, 1711, 64, 83), section(3, 1713, 2340, 101, 119), section(2, 2380, 4310, 128, 139), section(3, 2424, 3562, 174, 209), section(3, 3564, 4042, 235, 261), section(3, 4044, 4302, 276, 291), section(2, 4339, 5670, 297, 303), section(2, 5702, 6687, 312, 321), section(2, 6718, 7286, 329, 337), section(2, 7315, 8052, 343, 359), section(2, 8090, 12616, 374, 389), section(3, 8152, 8708, 406, 435), section(3, 8710, 9342, 454, 473), section(3, 9344, 10020, 510, 548), section(3, 10022, 10283, 582, 616), section(3, 10285, 10711, 637, 658), section(3, 10713, 10922, 731, 804), section(3, 10955, 11208, 814, 842), section(3, 11241, 11550, 852, 902), section(3, 11585, 11945, 914, 964), section(3, 11978, 12329, 974, 1004), section(3, 12372, 12616, 1024, 1067), section(2, 12649, 12984, 1077, 1087)],
            headings: "requirementsRequirementsflashdutyIn Flashdutyprivate-integrationPrivate integrationshared-integrationShared integrationconfigureIn Sensu Gocreate-the-handler-and-the-pipelineCreate the handler and the pipelineadd-the-pipeline-to-checksAdd the pipeline to checkssend-keepalivesSend keepalivesverifyVerifyalert-keyAlert KeyseveritySeveritylabelsTitle and labelstroubleshootingTroubleshootinglatest-event-timeNo latest event time is shownsensu-sends-nothingSensu sends nothingthe-handler-runs-but-no-alert-appearsThe handler runs, but no alert appearsmessages-are-lost-during-an-outageMessages are lost during an outagealerts-do-not-recoverAlerts do not recovercannot-have-both-pipelines-and-fallback-pipeline-defined-at-the-same-timecannot have both pipelines and fallback_pipeline defined at the same timestays-openAlerts that nothing recoversno-channelAlerts reach the shared integration but no channelnot-notifiedThe alert is in the channel but nobody is notifiedrate-limitRequests are answered with 429subscription-expiredEvery integration stopped receiving at oncereferencesReferences",
            severities: &[severity(Some(Severity::Warning), 1, 8), severity(Some(Severity::Critical), 9, 17), severity(Some(Severity::Info), 23, 71), severity(Some(Severity::Ok), 72, 149)],
            cells: "1WARNING2CRITICALOthers3, UNKNOWN, and every other status that is not 00OK; the recovery has the severity of the last failing status in check.history",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/standard-alert",
            ],
            source: include_str!("../../docs/zh/CustomAlert.md"),
            body: 338,
            digest: 0xaff664571ff351e6,
            sections: &[section(2, 404, 974, 12, 24), section(2, 1026, 2449, 33, 46), section(3, 1169, 1793, 58, 70), section(3, 1795, 2449, 82, 94), section(2, 2487, 3057, 101, 107), section(2, 3087, 6057, 114, 126), section(3, 4364, 4823, 131, 136), section(3, 4851, 5494, 141, 162), section(3, 5496, 6057, 168, 174), section(2, 6089, 7615, 183, 192), section(2, 7646, 8781, 200, 206), section(3, 7965, 8273, 210, 214), section(3, 8301, 8781, 219, 224), section(2, 8833, 9804, 235, 241), section(2, 9834, 10555, 248, 254), section(2, 10585, 12405, 261, 279), section(3, 11054, 11905, 291, 303), section(3, 11907, 12405, 312, 321), section(2, 12445, 13023, 338, 350), section(2, 13060, 13581, 364, 376), section(2, 13610, 13969, 382, 397), section(2, 13998, 15605, 403, 409), section(2, 15636, 16144, 417, 429), section(2, 16182, 20443, 444, 456), section(3, 16241, 16778, 473, 500), section(3, 16780, 17308, 543, 588), section(3, 17310, 17615, 614, 640), section(3, 17646, 18281, 648, 693), section(3, 18283, 18615, 730, 769), section(3, 18617, 18846, 794, 819), section(3, 18879, 19130, 829, 853), section(3, 19163, 19474, 863, 917), section(3, 19509, 19870, 929, 980), section(3, 19903, 20205, 990, 1006), section(3, 20248, 20443, 1026, 1056), section(2, 20476, 20869, 1066, 1078)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成request请求payload请求内容imageImagetitle用标签拼出标题示例示例alert-keyAlert Keyresponse响应DataDataErrorErrorerrors\nCode错误retries重试mapping其他 JSON 格式字段映射字段映射值映射值映射silence-detection静默检测best-practices最佳实践labels标题与标签verify验证severity严重程度troubleshooting故障排查latest-event-time未显示最新事件时间程序收到错误-或者没有收到响应程序收到错误，或者没有收到响应响应为-invalidparameter响应为 InvalidParameteraccepted请求成功，却没有新的告警或故障已经发送恢复-告警仍未关闭已经发送恢复，告警仍未关闭程序收到状态码-429程序收到状态码 429stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "用邮件向 Flashduty 上报告警：选择推送模式，让系统把通知发到集成的邮件地址，并用恢复邮件恢复告警。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/email",
            ],
            source: include_str!("../../docs/zh/Email.md"),
            body: 315,
            digest: 0x7d8e2749a22d890,
            sections: &[section(2, 647, 1149, 12, 24), section(2, 1201, 2797, 33, 46), section(3, 1344, 1962, 58, 70), section(3, 1964, 2797, 82, 94), section(2, 2835, 3359, 101, 113), section(2, 3391, 5661, 122, 134), section(3, 4002, 5661, 146, 158), section(2, 5693, 6485, 167, 188), section(2, 6514, 8902, 194, 200), section(3, 7266, 7741, 212, 224), section(3, 7743, 8303, 233, 242), section(3, 8305, 8902, 251, 260), section(2, 8934, 9923, 269, 278), section(2, 9954, 10470, 286, 298), section(2, 10522, 11024, 309, 324), section(2, 11064, 11648, 341, 353), section(2, 11686, 15972, 368, 380), section(3, 11745, 12282, 397, 424), section(3, 12284, 12951, 473, 524), section(3, 12953, 13501, 561, 600), section(3, 13503, 13787, 652, 706), section(3, 13789, 14167, 736, 766), section(3, 14169, 14375, 803, 842), section(3, 14408, 14659, 852, 876), section(3, 14692, 15003, 886, 940), section(3, 15038, 15399, 952, 1003), section(3, 15432, 15734, 1013, 1029), section(3, 15777, 15972, 1049, 1079), section(2, 16005, 16357, 1089, 1101)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成address邮件地址push-mode推送模式设置规则设置规则configure在您的监控系统verify验证默认模式默认模式按标题按标题按规则按规则alert-keyAlert Keyseverity严重程度mail\nlabels标题与标签silence-detection静默检测troubleshooting故障排查latest-event-time未显示最新事件时间系统没有发出邮件-或者邮件没有送达系统没有发出邮件，或者邮件没有送达邮件已经送达-却没有新告警邮件已经送达，却没有新告警每封邮件都产生告警-恢复邮件也不例外每封邮件都产生告警，恢复邮件也不例外恢复邮件没有关闭告警恢复邮件没有关闭告警描述不完整-或者图片不见了描述不完整，或者图片不见了stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/flashcat",
            ],
            source: include_str!("../../docs/zh/N9e.md"),
            body: 315,
            digest: 0x635bf31b8f7ecf49,
            sections: &[section(2, 541, 1304, 12, 24), section(2, 1356, 2949, 33, 46), section(3, 1499, 2120, 58, 70), section(3, 2122, 2949, 82, 94), section(2, 2989, 10297, 103, 121), section(3, 3128, 7126, 123, 146), section(4, 3974, 4828, 164, 182), section(4, 4830, 5848, 200, 218), section(4, 5850, 7126, 242, 266), section(3, 7151, 10297, 268, 288), section(4, 7911, 8679, 296, 323), section(4, 8709, 9387, 330, 386), section(4, 9421, 10297, 397, 452), section(2, 10326, 12795, 458, 464), section(3, 10492, 11733, 496, 528), section(3, 11735, 12795, 558, 588), section(2, 12827, 13746, 597, 606), section(2, 13777, 14288, 614, 626), section(2, 14317, 15217, 632, 647), section(2, 15257, 16000, 664, 676), section(2, 16038, 21540, 691, 703), section(3, 16097, 16634, 720, 747), section(3, 16636, 17697, 771, 795), section(3, 17699, 18113, 843, 896), section(3, 18115, 18493, 941, 986), section(3, 18495, 18991, 1023, 1062), section(3, 18993, 19356, 1091, 1120), section(3, 19358, 19668, 1169, 1225), section(3, 19670, 19943, 1274, 1325), section(3, 19976, 20227, 1335, 1359), section(3, 20260, 20571, 1369, 1423), section(3, 20606, 20967, 1435, 1486), section(3, 21000, 21302, 1496, 1512), section(3, 21345, 21540, 1532, 1562), section(2, 21573, 21925, 1572, 1584)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在夜莺/Flashcatv8v8.0.0-beta.7 及以后配置通知媒介配置通知媒介新建通知规则新建通知规则在告警规则中引用在告警规则中引用v7v5 到 v8.0.0-beta.6callback告警规则的回调地址webhook在控制台配置全局回调（V6 到 v8.0.0-beta.6）server-conf在配置文件中配置全局回调（V5.4 到 5.15）verify验证v8-0-0-beta-7-及以后的验证v8.0.0-beta.7 及以后的验证v5-到-v8-0-0-beta-6-的验证v5 到 v8.0.0-beta.6 的验证alert-keyAlert Keyseverity严重程度labels标题与标签silence-detection静默检测troubleshooting故障排查latest-event-time未显示最新事件时间从发送方逐步排查从发送方逐步排查事件没有通知记录-v8-0-0-beta-7-及以后事件没有通知记录（v8.0.0-beta.7 及以后）通知规则里的协作空间列表是空的通知规则里的协作空间列表是空的问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭flashduty-返回状态码-429Flashduty 返回状态码 429能收到触发-收不到恢复-v7-6-0-到-v7-7-2能收到触发，收不到恢复（v7.6.0 到 v7.7.2）告警规则没有配置通知-依赖订阅规则告警规则没有配置通知，依赖订阅规则stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "在 Alertmanager 中添加一个 Webhook 接收器，规则触发时在 Flashduty 触发告警，恢复时自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/prometheus",
            ],
            source: include_str!("../../docs/zh/Prometheus.md"),
            body: 306,
            digest: 0x8d35b1b1927e572,
            sections: &[section(2, 398, 869, 12, 24), section(2, 921, 2328, 33, 46), section(3, 1064, 1680, 58, 70), section(3, 1682, 2328, 82, 94), section(2, 2368, 6573, 103, 119), section(3, 2393, 3733, 145, 171), section(3, 3735, 4362, 195, 219), section(3, 4364, 4728, 237, 255), section(3, 4730, 5275, 282, 309), section(3, 5277, 5743, 342, 375), section(3, 5745, 6573, 404, 433), section(2, 6602, 7467, 439, 445), section(2, 7499, 8133, 454, 463), section(2, 8164, 9202, 471, 483), section(2, 9231, 9428, 489, 504), section(2, 9466, 14355, 519, 531), section(3, 9525, 10062, 548, 575), section(3, 10064, 11064, 600, 625), section(3, 11066, 11607, 666, 707), section(3, 11609, 11952, 748, 789), section(3, 11954, 12323, 826, 865), section(3, 12325, 12537, 892, 919), section(3, 12539, 12758, 958, 997), section(3, 12791, 13042, 1007, 1031), section(3, 13075, 13386, 1041, 1095), section(3, 13421, 13782, 1107, 1158), section(3, 13815, 14117, 1168, 1184), section(3, 14160, 14355, 1204, 1234), section(2, 14388, 14685, 1244, 1256)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Alertmanager添加-flashduty-接收器添加 Flashduty 接收器保留已有的接收器保留已有的接收器经过代理访问经过代理访问使用规则计算的时间使用规则计算的时间使用-prometheus-operator-部署使用 Prometheus Operator 部署火山引擎托管-prometheus火山引擎托管 Prometheusverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间alertmanager-没有发送Alertmanager 没有发送日志中出现-context-deadline-exceeded日志中出现 context deadline exceededalertmanager-日志中出现状态码-429Alertmanager 日志中出现状态码 429问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭每条告警都收到多次每条告警都收到多次恢复通知里仍是触发时的取值恢复通知里仍是触发时的取值stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 21, 27), severity(Some(Severity::Warning), 31, 37), severity(Some(Severity::Info), 41, 47), severity(Some(Severity::Info), 59, 65), severity(Some(Severity::Info), 72, 78), severity(Some(Severity::Info), 81, 87), severity(Some(Severity::Ok), 89, 95), severity(Some(Severity::Critical), 128, 134), severity(Some(Severity::Warning), 167, 173), severity(Some(Severity::Info), 206, 212), severity(Some(Severity::Warning), 230, 236)],
            cells: "critical严重warning警告warn警告info提醒acknowledged提醒unknown提醒unk提醒ok恢复internal_label_alert_level 为 P0严重internal_label_alert_level 为 P1警告internal_label_alert_level 为 P2提醒没有这些标签警告",
        },
    ),
    guide(
        names(Integration::Grafana),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Grafana 集成",
                "用 Webhook 联络点（旧版本为通知渠道）把 Grafana 告警接入 Flashduty，并通过标签指定严重程度。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/grafana",
            ],
            source: include_str!("../../docs/zh/Grafana.md"),
            body: 303,
            digest: 0x9d73699c4d234e62,
            sections: &[section(2, 815, 1350, 12, 24), section(2, 1402, 2803, 33, 46), section(3, 1545, 2158, 58, 70), section(3, 2160, 2803, 82, 94), section(2, 2843, 7377, 103, 114), section(3, 2891, 6295, 121, 137), section(4, 2913, 4118, 152, 167), section(4, 4120, 5069, 191, 215), section(4, 5071, 5535, 242, 269), section(4, 5537, 6295, 293, 317), section(3, 6324, 7377, 323, 338), section(4, 6345, 7019, 356, 374), section(4, 7021, 7377, 404, 434), section(2, 7406, 8993, 440, 446), section(3, 7421, 8438, 469, 492), section(3, 8440, 8993, 514, 536), section(2, 9025, 10261, 545, 554), section(3, 9043, 9809, 584, 614), section(3, 9811, 10261, 643, 672), section(2, 10292, 11469, 680, 692), section(3, 10313, 10899, 724, 756), section(3, 10901, 11469, 787, 818), section(2, 11498, 12211, 824, 839), section(2, 12249, 17700, 854, 866), section(3, 12308, 12845, 883, 910), section(3, 12847, 13575, 931, 952), section(3, 13577, 14152, 998, 1046), section(3, 14154, 14416, 1071, 1101), section(3, 14418, 14848, 1138, 1177), section(3, 14850, 15010, 1222, 1267), section(3, 15012, 15251, 1299, 1331), section(3, 15253, 15618, 1390, 1449), section(3, 15620, 15901, 1492, 1537), section(3, 15903, 16103, 1564, 1591), section(3, 16136, 16387, 1601, 1625), section(3, 16420, 16731, 1635, 1689), section(3, 16766, 17127, 1701, 1752), section(3, 17160, 17462, 1762, 1778), section(3, 17505, 17700, 1798, 1828), section(2, 17733, 18439, 1838, 1850)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 GrafanaunifiedGrafana Alerting创建联络点创建联络点把告警发往联络点把告警发往联络点设置规则的严重程度设置规则的严重程度用文件预置联络点用文件预置联络点legacyLegacy Alerting创建通知渠道创建通知渠道在告警规则中选择渠道在告警规则中选择渠道verify验证测试-grafana-alerting测试 Grafana Alerting测试-legacy-alerting测试 Legacy Alertingalert-keyAlert Keygrafana-alerting-的-alert-keyGrafana Alerting 的 Alert Keylegacy-alerting-的-alert-keyLegacy Alerting 的 Alert Keyseverity严重程度grafana-alerting-的严重程度Grafana Alerting 的严重程度legacy-alerting-的严重程度Legacy Alerting 的严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间联络点测试失败联络点测试失败测试能收到-触发的规则却没有送达测试能收到，触发的规则却没有送达所有告警都是-警告所有告警都是“警告”问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭大量规则同时触发时少了一些告警大量规则同时触发时少了一些告警flashduty-向-grafana-返回-429Flashduty 向 Grafana 返回 429出现名为-datasourcenodata-或-datasourceerror-的告警出现名为 DatasourceNoData 或 DatasourceError 的告警没有修复任何问题-却收到了恢复没有修复任何问题，却收到了恢复每条告警都收到两次每条告警都收到两次stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 21, 27), severity(Some(Severity::Warning), 31, 37), severity(Some(Severity::Info), 41, 47), severity(Some(Severity::Info), 59, 65), severity(Some(Severity::Info), 72, 78), severity(Some(Severity::Info), 81, 87), severity(Some(Severity::Ok), 89, 95), severity(Some(Severity::Warning), 113, 119), severity(Some(Severity::Warning), 127, 133), severity(Some(Severity::Critical), 140, 146), severity(Some(Severity::Ok), 148, 154)],
            cells: "critical严重warning警告warn警告info提醒acknowledged提醒unknown提醒unk提醒ok恢复没有这些标签警告alerting警告no_data严重ok恢复",
        },
    ),
    guide(
        names(Integration::Zabbix),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Zabbix 集成",
                "用现成的媒介类型或脚本把 Zabbix 3.x 至 7.x 接入 Flashduty，问题出现时触发告警，解决时恢复告警。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/zabbix",
            ],
            source: include_str!("../../docs/zh/Zabbix.md"),
            body: 306,
            digest: 0x87c4e9b23d9c564a,
            sections: &[section(2, 292, 1400, 12, 24), section(2, 1452, 2851, 33, 46), section(3, 1595, 2207, 58, 70), section(3, 2209, 2851, 82, 94), section(2, 2891, 16412, 103, 113), section(3, 3582, 7325, 115, 125), section(4, 3598, 5275, 151, 177), section(4, 5277, 6129, 209, 241), section(4, 6131, 7325, 264, 287), section(3, 7350, 11377, 289, 307), section(4, 7567, 9358, 341, 375), section(4, 9360, 10186, 415, 455), section(4, 10188, 11377, 486, 517), section(3, 11402, 16412, 519, 537), section(4, 11426, 12295, 549, 561), section(4, 12297, 13563, 598, 635), section(4, 13565, 14269, 675, 715), section(4, 14271, 16412, 746, 777), section(2, 16441, 19286, 783, 789), section(3, 16456, 17714, 810, 831), section(3, 17716, 19286, 846, 861), section(2, 19318, 20470, 870, 879), section(2, 20501, 21330, 887, 899), section(2, 21359, 22268, 905, 920), section(2, 22298, 23869, 927, 939), section(2, 23907, 29853, 954, 966), section(3, 23966, 24503, 983, 1010), section(3, 24505, 24667, 1052, 1094), section(3, 24669, 25271, 1135, 1176), section(3, 25273, 26271, 1198, 1220), section(3, 26273, 26586, 1255, 1292), section(3, 26588, 27038, 1363, 1435), section(3, 27040, 27521, 1472, 1511), section(3, 27523, 27736, 1562, 1615), section(3, 27738, 28013, 1657, 1699), section(3, 28015, 28256, 1735, 1771), section(3, 28289, 28540, 1781, 1805), section(3, 28573, 28884, 1815, 1869), section(3, 28919, 29280, 1881, 1932), section(3, 29313, 29615, 1942, 1958), section(3, 29658, 29853, 1978, 2008), section(2, 29886, 30620, 2018, 2030)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Zabbixv77.x 版本导入-7-x-的媒介类型导入 7.x 的媒介类型在-7-x-中为用户添加媒介在 7.x 中为用户添加媒介在-7-x-中创建动作在 7.x 中创建动作v55.x 至 6.x 版本导入-5-x-至-6-x-的媒介类型导入 5.x 至 6.x 的媒介类型在-5-x-至-6-x-中为用户添加媒介在 5.x 至 6.x 中为用户添加媒介在-5-x-至-6-x-中创建动作在 5.x 至 6.x 中创建动作v43.x 至 4.x 版本安装脚本安装脚本在-3-x-至-4-x-中创建媒介类型在 3.x 至 4.x 中创建媒介类型在-3-x-至-4-x-中为用户添加媒介在 3.x 至 4.x 中为用户添加媒介在-3-x-至-4-x-中创建动作在 3.x 至 4.x 中创建动作verify验证创建测试触发器创建测试触发器触发与恢复触发与恢复alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间导入时提示-unsupported-version-number导入时提示 unsupported version number问题上没有发给-flashduty-的消息问题上没有发给 Flashduty 的消息消息状态为-failed消息状态为 Failed消息发送失败-状态码为-429消息发送失败，状态码为 429_3-x-或-4-x-的告警没有严重程度和主机-或者完全收不到3.x 或 4.x 的告警没有严重程度和主机，或者完全收不到问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭在-zabbix-中确认了问题-却没有发出消息在 Zabbix 中确认了问题，却没有发出消息测试报警媒介时提示参数不正确测试报警媒介时提示参数不正确其他页面中标记的拼写不同其他页面中标记的拼写不同stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "设置 Uptime Kuma 内置的 Flashduty 通知，并在监控项中启用，故障按您选定的严重程度触发告警。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/uptime-kuma",
            ],
            source: include_str!("../../docs/zh/UptimeKuma.md"),
            body: 310,
            digest: 0xb0452f77578ba7b6,
            sections: &[section(2, 239, 711, 12, 24), section(2, 763, 2172, 33, 46), section(3, 906, 1523, 58, 70), section(3, 1525, 2172, 82, 94), section(2, 2212, 4420, 103, 118), section(3, 2236, 3692, 130, 142), section(3, 3694, 4420, 163, 184), section(2, 4449, 5506, 190, 196), section(2, 5538, 6353, 205, 214), section(2, 6384, 7018, 222, 234), section(2, 7047, 7728, 240, 255), section(2, 7766, 12868, 270, 282), section(3, 7825, 8362, 299, 326), section(3, 8364, 9404, 347, 368), section(3, 9406, 9892, 418, 470), section(3, 9894, 10294, 510, 550), section(3, 10296, 10745, 587, 626), section(3, 10747, 10975, 677, 728), section(3, 10977, 11271, 766, 804), section(3, 11304, 11555, 814, 838), section(3, 11588, 11899, 848, 902), section(3, 11934, 12295, 914, 965), section(3, 12328, 12630, 975, 991), section(3, 12673, 12868, 1011, 1041), section(2, 12901, 13162, 1051, 1063)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Uptime Kuma设置通知设置通知在监控项中启用在监控项中启用verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间点击测试后报错点击测试后报错监控项已经故障-flashduty-中却没有告警监控项已经故障，Flashduty 中却没有告警uptime-kuma-的日志中有状态码-429Uptime Kuma 的日志中有状态码 429问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭一个监控项恢复或更新了另一个的告警一个监控项恢复或更新了另一个的告警push-类型的监控项不发送恢复Push 类型的监控项不发送恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 21, 27), severity(Some(Severity::Info), 31, 37), severity(Some(Severity::Ok), 39, 45), severity(Some(Severity::Info), 81, 87)],
            cells: "Critical严重Warning警告Info提醒Ok恢复没有严重程度：测试和提醒提醒",
        },
    ),
    guide(
        names(Integration::AliyunARMS),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "阿里云 ARMS 集成",
                "在 ARMS 告警管理中新建 Webhook，以 Alertmanager 格式把告警推送到 Flashduty，告警解决后自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/aliyun-arms",
            ],
            source: include_str!("../../docs/zh/AliyunARMS.md"),
            body: 315,
            digest: 0x62cba0903a39b748,
            sections: &[section(2, 301, 1015, 12, 24), section(2, 1067, 2482, 33, 46), section(3, 1210, 1830, 58, 70), section(3, 1832, 2482, 82, 94), section(2, 2522, 4588, 103, 120), section(3, 2548, 3724, 134, 148), section(3, 3726, 4588, 180, 212), section(2, 4617, 5274, 218, 224), section(2, 5306, 5834, 233, 242), section(2, 5865, 6474, 250, 262), section(2, 6503, 6702, 268, 283), section(2, 6740, 10466, 298, 310), section(3, 6799, 7336, 327, 354), section(3, 7338, 7499, 383, 412), section(3, 7501, 8266, 452, 494), section(3, 8268, 8612, 531, 570), section(3, 8614, 8869, 597, 624), section(3, 8902, 9153, 634, 658), section(3, 9186, 9497, 668, 722), section(3, 9532, 9893, 734, 785), section(3, 9926, 10228, 795, 811), section(3, 10271, 10466, 831, 861), section(2, 10499, 10936, 871, 883)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在阿里云 ARMS新建-webhook新建 Webhook在通知策略中选择-webhook在通知策略中选择 Webhookverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间webhook-的测试按钮报错Webhook 的测试按钮报错arms-中有告警-flashduty-中却没有ARMS 中有告警，Flashduty 中却没有问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭同一条告警反复推送同一条告警反复推送stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "通过云监控的事件订阅，把实例故障重启等阿里云产品事件推送到 Flashduty。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/aliyun-cm-event",
            ],
            source: include_str!("../../docs/zh/AliyunCmEvent.md"),
            body: 304,
            digest: 0xbd0a64b2d225b8e4,
            sections: &[section(2, 492, 1096, 12, 24), section(2, 1148, 2573, 33, 46), section(3, 1291, 1916, 58, 70), section(3, 1918, 2573, 82, 94), section(2, 2613, 4576, 103, 115), section(3, 2634, 3469, 133, 151), section(3, 3471, 4576, 169, 187), section(2, 4604, 5017, 192, 204), section(2, 5046, 5767, 210, 216), section(2, 5799, 6160, 225, 234), section(2, 6191, 6807, 242, 254), section(2, 6836, 7089, 260, 275), section(2, 7119, 8380, 282, 294), section(2, 8418, 11661, 309, 321), section(3, 8477, 9014, 338, 365), section(3, 9016, 9445, 415, 467), section(3, 9447, 9746, 507, 549), section(3, 9748, 9863, 586, 625), section(3, 9865, 10064, 658, 691), section(3, 10097, 10348, 701, 725), section(3, 10381, 10692, 735, 789), section(3, 10727, 11088, 801, 852), section(3, 11121, 11423, 862, 878), section(3, 11466, 11661, 898, 928), section(2, 11694, 12011, 938, 950)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在云监控创建推送渠道创建推送渠道创建订阅策略创建订阅策略close关闭告警verify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间调试提示成功-flashduty-中却什么都没有调试提示成功，Flashduty 中却什么都没有调试正常-真实事件却没有推送调试正常，真实事件却没有推送问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭一条指标报警推送了两次一条指标报警推送了两次stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "用报警规则的回调或报警联系人的 Webhook，把云监控的阈值报警推送到 Flashduty，指标恢复时告警自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/aliyun-cm-metrics",
            ],
            source: include_str!("../../docs/zh/AliyunCm.md"),
            body: 347,
            digest: 0xb25c34222ba9ce0d,
            sections: &[section(2, 365, 1023, 12, 24), section(2, 1075, 2500, 33, 46), section(3, 1218, 1843, 58, 70), section(3, 1845, 2500, 82, 94), section(2, 2540, 4687, 103, 115), section(3, 2746, 3876, 142, 169), section(3, 3878, 4687, 195, 221), section(2, 4716, 5581, 227, 233), section(2, 5613, 5987, 242, 251), section(2, 6018, 6643, 259, 271), section(2, 6672, 6871, 277, 292), section(2, 6909, 11053, 307, 319), section(3, 6968, 7505, 336, 363), section(3, 7507, 7693, 394, 425), section(3, 7695, 8295, 472, 521), section(3, 8297, 8593, 564, 609), section(3, 8595, 8794, 639, 669), section(3, 8796, 9227, 706, 745), section(3, 9229, 9456, 785, 827), section(3, 9489, 9740, 837, 861), section(3, 9773, 10084, 871, 925), section(3, 10119, 10480, 937, 988), section(3, 10513, 10815, 998, 1014), section(3, 10858, 11053, 1034, 1064), section(2, 11086, 11547, 1074, 1086)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在云监控按规则配置报警回调按规则配置报警回调按联系人配置-webhook按联系人配置 Webhookverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间测试回调返回的不是-200测试回调返回的不是 200规则已经报警-flashduty-中却没有告警规则已经报警，Flashduty 中却没有告警测试回调成功-真实报警却收不到测试回调成功，真实报警却收不到每条报警都推送了两次每条报警都推送了两次问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭问题一直没有解决-却不再通知问题一直没有解决，却不再通知stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "在日志服务中配置 Webhook、内容模板和行动策略，把 SLS 告警推送到 Flashduty，并随恢复通知自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/aliyun-sls",
            ],
            source: include_str!("../../docs/zh/AliyunSLS.md"),
            body: 322,
            digest: 0x7389a834de618d6,
            sections: &[section(2, 340, 1057, 12, 24), section(2, 1109, 2522, 33, 46), section(3, 1252, 1871, 58, 70), section(3, 1873, 2522, 82, 94), section(2, 2562, 6386, 103, 118), section(3, 2709, 3698, 132, 146), section(3, 3700, 4525, 164, 182), section(3, 4527, 5270, 200, 218), section(3, 5272, 5938, 254, 290), section(3, 5940, 6386, 317, 344), section(2, 6415, 7299, 350, 356), section(2, 7331, 7822, 365, 374), section(2, 7853, 8550, 382, 394), section(2, 8579, 8844, 400, 415), section(2, 8882, 12668, 430, 442), section(3, 8941, 9478, 459, 486), section(3, 9480, 10205, 528, 572), section(3, 10207, 10386, 621, 672), section(3, 10388, 10657, 708, 744), section(3, 10659, 10864, 781, 820), section(3, 10866, 11071, 854, 888), section(3, 11104, 11355, 898, 922), section(3, 11388, 11699, 932, 986), section(3, 11734, 12095, 998, 1049), section(3, 12128, 12430, 1059, 1075), section(3, 12473, 12668, 1095, 1125), section(2, 12701, 13118, 1135, 1147)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在日志服务新建-webhook新建 Webhook添加内容模板添加内容模板添加行动策略添加行动策略在告警规则中选择行动策略在告警规则中选择行动策略操作审计的事件告警操作审计的事件告警verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间sls-产生了告警-flashduty-中却没有SLS 产生了告警，Flashduty 中却没有同时有多条告警-只收到了其中一部分同时有多条告警，只收到了其中一部分告警的标题或严重程度不对告警的标题或严重程度不对问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭sls-收到-flashduty-返回的-429SLS 收到 Flashduty 返回的 429stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "经 SNS 把 CloudWatch 警报、成本异常等消息推送到 Flashduty，支持恢复、严重程度与标签。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/aws-cloudwatch",
            ],
            source: include_str!("../../docs/zh/AWSCW.md"),
            body: 307,
            digest: 0xc2ef5a5a257b6f01,
            sections: &[section(2, 379, 1091, 12, 24), section(2, 1143, 2558, 33, 46), section(3, 1286, 1906, 58, 70), section(3, 1908, 2558, 82, 94), section(2, 2598, 7053, 103, 121), section(3, 2625, 4066, 142, 163), section(3, 4068, 5013, 187, 211), section(3, 5015, 6133, 225, 239), section(3, 6135, 7053, 274, 309), section(2, 7082, 8137, 315, 321), section(2, 8169, 8947, 330, 339), section(2, 8978, 9909, 347, 359), section(2, 9938, 10829, 365, 380), section(2, 10867, 15932, 395, 407), section(3, 10926, 11463, 424, 451), section(3, 11465, 11988, 490, 529), section(3, 11990, 13428, 579, 631), section(3, 13430, 13883, 668, 707), section(3, 13885, 14131, 743, 779), section(3, 14133, 14335, 825, 873), section(3, 14368, 14619, 883, 907), section(3, 14652, 14963, 917, 971), section(3, 14998, 15359, 983, 1034), section(3, 15392, 15694, 1044, 1060), section(3, 15737, 15932, 1080, 1110), section(2, 15965, 16772, 1120, 1132)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 AWS CloudWatch创建主题和订阅创建主题和订阅在警报中选择主题在警报中选择主题改用-aws-cli改用 AWS CLI同一主题上的其他-aws-服务同一主题上的其他 AWS 服务verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间订阅一直停在-pending-confirmation订阅一直停在 Pending confirmation警报已处于-alarm-flashduty-中却没有告警警报已处于 ALARM，Flashduty 中却没有告警问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭flashduty-提示-subscribeurl-错误Flashduty 提示 SubscribeURL 错误问题持续了几个小时-却只通知一次问题持续了几个小时，却只通知一次stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Warning), 5, 32), severity(Some(Severity::Warning), 49, 79), severity(Some(Severity::Ok), 81, 87)],
            cells: "ALARM满足警报的触发条件INSUFFICIENT_DATA指标刚建立或停止上报OK恢复",
        },
    ),
    guide(
        names(Integration::AzureMonitor),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Azure Monitor 集成",
                "在 Azure Monitor 操作组中添加 Webhook，以常见警报架构把警报推送到 Flashduty，警报解决时自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/azure-monitor",
            ],
            source: include_str!("../../docs/zh/AzureMonitor.md"),
            body: 320,
            digest: 0xdb8524c83a09d5ab,
            sections: &[section(2, 323, 925, 12, 24), section(2, 977, 2390, 33, 46), section(3, 1120, 1739, 58, 70), section(3, 1741, 2390, 82, 94), section(2, 2430, 5732, 103, 120), section(3, 2456, 4026, 135, 150), section(3, 4028, 5057, 183, 216), section(3, 5059, 5732, 270, 324), section(2, 5761, 7902, 330, 336), section(3, 5776, 6963, 354, 372), section(3, 6965, 7902, 402, 432), section(2, 7934, 9181, 441, 450), section(2, 9212, 10194, 458, 470), section(2, 10223, 11190, 476, 491), section(2, 11228, 15807, 506, 518), section(3, 11287, 11824, 535, 562), section(3, 11826, 12057, 593, 624), section(3, 12059, 12717, 671, 720), section(3, 12719, 12890, 751, 784), section(3, 12892, 13154, 820, 856), section(3, 13156, 13982, 893, 932), section(3, 13984, 14210, 968, 1004), section(3, 14243, 14494, 1014, 1038), section(3, 14527, 14838, 1048, 1102), section(3, 14873, 15234, 1114, 1165), section(3, 15267, 15569, 1175, 1191), section(3, 15612, 15807, 1211, 1241), section(2, 15840, 16561, 1251, 1263)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Azure Monitor创建操作组创建操作组在警报规则中选择操作组在警报规则中选择操作组服务运行状况、资源运行状况与安全警报服务运行状况、资源运行状况与安全警报verify验证发送示例警报发送示例警报让真实警报触发并恢复让真实警报触发并恢复alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间操作组测试结果为-failed操作组测试结果为 Failed门户中警报已触发-flashduty-里却没有门户中警报已触发，Flashduty 里却没有webhook-调用失败-返回-400Webhook 调用失败，返回 400告警的标题或严重程度不对告警的标题或严重程度不对问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭azure-收到-flashduty-返回的-429Azure 收到 Flashduty 返回的 429stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "在百度云监控（BCM）的报警策略中填写回调地址，把报警连同级别发送到 Flashduty，恢复后告警自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/baidu-bcm",
            ],
            source: include_str!("../../docs/zh/BaiDuBCM.md"),
            body: 332,
            digest: 0x1050ed7b1ec3fbe1,
            sections: &[section(2, 260, 914, 12, 24), section(2, 966, 2391, 33, 46), section(3, 1109, 1734, 58, 70), section(3, 1736, 2391, 82, 94), section(2, 2431, 3731, 103, 125), section(3, 2584, 3404, 161, 197), section(3, 3406, 3731, 227, 257), section(2, 3760, 4752, 263, 269), section(2, 4784, 5147, 278, 287), section(2, 5178, 5794, 295, 307), section(2, 5823, 6022, 313, 328), section(2, 6060, 9732, 343, 355), section(3, 6119, 6656, 372, 399), section(3, 6658, 7238, 441, 485), section(3, 7240, 7465, 521, 557), section(3, 7467, 7706, 605, 653), section(3, 7708, 8135, 690, 729), section(3, 8168, 8419, 739, 763), section(3, 8452, 8763, 773, 827), section(3, 8798, 9159, 839, 890), section(3, 9192, 9494, 900, 916), section(3, 9537, 9732, 936, 966), section(2, 9765, 10106, 976, 988)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在百度云监控 BCM在报警策略中填写回调地址在报警策略中填写回调地址多个策略共用通知模板多个策略共用通知模板verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间bcm-有报警-flashduty-中却没有告警BCM 有报警，Flashduty 中却没有告警有些资源的报警一直收不到有些资源的报警一直收不到策略的回调地址已经填了聊天机器人策略的回调地址已经填了聊天机器人问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "把华为云监控 CES 的告警以 HTTPS 推送到 Flashduty，保留告警级别，恢复正常时自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/huawei-ces",
            ],
            source: include_str!("../../docs/zh/HuaWeiCES.md"),
            body: 309,
            digest: 0x5d7c445f9f587f50,
            sections: &[section(2, 339, 984, 12, 24), section(2, 1036, 2461, 33, 46), section(3, 1179, 1804, 58, 70), section(3, 1806, 2461, 82, 94), section(2, 2501, 5146, 103, 125), section(3, 2868, 4067, 152, 179), section(3, 4069, 5146, 212, 245), section(2, 5175, 6208, 251, 257), section(2, 6240, 6729, 266, 275), section(2, 6760, 7286, 283, 295), section(2, 7315, 7514, 301, 316), section(2, 7552, 11355, 331, 343), section(3, 7611, 8148, 360, 387), section(3, 8150, 8561, 423, 459), section(3, 8563, 9103, 503, 549), section(3, 9105, 9590, 586, 625), section(3, 9592, 9758, 668, 713), section(3, 9791, 10042, 723, 747), section(3, 10075, 10386, 757, 811), section(3, 10421, 10782, 823, 874), section(3, 10815, 11117, 884, 900), section(3, 11160, 11355, 920, 950), section(2, 11388, 11775, 960, 972)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在华为云监控 CES创建联系人和联系组创建联系人和联系组在告警规则中选择联系组在告警规则中选择联系组verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间联系人一直没有变为已确认联系人一直没有变为已确认云监控中有告警-flashduty-中却没有云监控中有告警，Flashduty 中却没有问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭大量资源同时告警时-有告警丢失大量资源同时告警时，有告警丢失stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/influxdata",
            ],
            source: include_str!("../../docs/zh/InfluxDB.md"),
            body: 294,
            digest: 0xf5c1010ddec2135c,
            sections: &[section(2, 434, 1180, 12, 24), section(2, 1232, 2639, 33, 46), section(3, 1375, 1991, 58, 70), section(3, 1993, 2639, 82, 94), section(2, 2679, 6161, 103, 115), section(3, 2723, 4323, 117, 127), section(4, 2739, 3512, 145, 163), section(4, 3514, 4323, 181, 199), section(3, 4348, 6161, 201, 211), section(4, 4364, 5203, 244, 277), section(4, 5205, 6161, 313, 349), section(2, 6190, 8260, 355, 361), section(3, 6205, 7102, 378, 395), section(3, 7104, 8260, 412, 429), section(2, 8292, 9827, 438, 447), section(3, 8310, 9113, 471, 494), section(3, 9115, 9827, 518, 541), section(2, 9858, 10780, 549, 561), section(2, 10809, 11696, 567, 582), section(2, 11734, 17091, 597, 609), section(3, 11793, 12330, 626, 653), section(3, 12332, 13097, 686, 720), section(3, 13099, 14278, 773, 829), section(3, 14280, 14783, 866, 905), section(3, 14785, 15164, 958, 1013), section(3, 15166, 15494, 1047, 1083), section(3, 15527, 15778, 1093, 1117), section(3, 15811, 16122, 1127, 1181), section(3, 16157, 16518, 1193, 1244), section(3, 16551, 16853, 1254, 1270), section(3, 16896, 17091, 1290, 1320), section(2, 17124, 17706, 1330, 1342)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 InfluxDBv22.x 版本创建通知端点创建通知端点创建通知规则创建通知规则v11.x 版本在-chronograf-中添加处理器在 Chronograf 中添加处理器不使用-chronograf-添加处理器不使用 Chronograf 添加处理器verify验证测试-2-x-版本测试 2.x 版本测试-1-x-版本测试 1.x 版本alert-keyAlert Key_1-x-版本的-alert-key1.x 版本的 Alert Key_2-x-版本的-alert-key2.x 版本的 Alert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间_2-x-版本-influxdb-没有发送2.x 版本：InfluxDB 没有发送_1-x-版本-kapacitor-没有发送-或者请求失败1.x 版本：Kapacitor 没有发送，或者请求失败问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭同一个问题反复发送-或者出现状态码-429同一个问题反复发送，或者出现状态码 429规则本应触发-却没有触发规则本应触发，却没有触发stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 21, 27), severity(Some(Severity::Warning), 31, 37), severity(Some(Severity::Info), 41, 47), severity(Some(Severity::Info), 54, 60), severity(Some(Severity::Ok), 62, 68)],
            cells: "CRITICAL严重WARNING警告WARN警告INFO提醒unknown提醒OK恢复",
        },
    ),
    guide(
        names(Integration::OpenFalcon),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Open-Falcon 集成",
                "在 Open-Falcon 的模板和表达式中填写回调地址，由 alarm 模块把告警与恢复发送到 Flashduty，严重程度取自 P0 到 P6。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/open-falcon",
            ],
            source: include_str!("../../docs/zh/OpenFalcon.md"),
            body: 335,
            digest: 0x5b1d1ceffd733855,
            sections: &[section(2, 333, 910, 12, 24), section(2, 962, 2361, 33, 46), section(3, 1105, 1717, 58, 70), section(3, 1719, 2361, 82, 94), section(2, 2401, 4238, 103, 118), section(3, 2497, 3881, 124, 130), section(3, 3883, 4238, 139, 148), section(2, 4267, 5821, 154, 160), section(2, 5853, 6842, 169, 178), section(2, 6873, 7589, 186, 198), section(2, 7618, 8235, 204, 219), section(2, 8265, 9782, 226, 238), section(2, 9820, 14235, 253, 265), section(3, 9879, 10416, 282, 309), section(3, 10418, 11209, 333, 357), section(3, 11211, 11437, 401, 446), section(3, 11439, 11822, 480, 514), section(3, 11824, 12161, 551, 590), section(3, 12163, 12381, 624, 660), section(3, 12383, 12638, 702, 746), section(3, 12671, 12922, 756, 780), section(3, 12955, 13266, 790, 844), section(3, 13301, 13662, 856, 907), section(3, 13695, 13997, 917, 933), section(3, 14040, 14235, 953, 983), section(2, 14268, 14761, 993, 1005)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Open-Falcon模板模板表达式表达式verify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间open-falcon-没有发送Open-Falcon 没有发送x509-certificate-signed-by-unknown-authorityx509: certificate signed by unknown authority部分事件没有到达-flashduty部分事件没有到达 Flashduty问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭问题一直存在-却不再报警问题一直存在，却不再报警事件积压在-redis-中-例如-event-p20事件积压在 Redis 中，例如 event:p20stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "支持 PagerDuty Events API（v1 或 v2）的系统，更换地址和密钥后即可把告警和恢复发给 Flashduty。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/pagerduty",
            ],
            source: include_str!("../../docs/zh/PagerDuty.md"),
            body: 304,
            digest: 0x8fbc9a87975a5d04,
            sections: &[section(2, 312, 858, 12, 24), section(2, 910, 2315, 33, 46), section(3, 1053, 1668, 58, 70), section(3, 1670, 2315, 82, 94), section(2, 2355, 6352, 103, 124), section(3, 2653, 3934, 145, 166), section(3, 3936, 6352, 185, 206), section(2, 6381, 7650, 212, 218), section(2, 7682, 8585, 227, 236), section(2, 8616, 9845, 244, 256), section(2, 9874, 10226, 262, 277), section(2, 10256, 12736, 284, 296), section(2, 12774, 16472, 311, 323), section(3, 12833, 13370, 340, 367), section(3, 13372, 13756, 417, 469), section(3, 13758, 14184, 509, 551), section(3, 14186, 14637, 609, 669), section(3, 14639, 14875, 701, 735), section(3, 14908, 15159, 745, 769), section(3, 15192, 15503, 779, 833), section(3, 15538, 15899, 845, 896), section(3, 15932, 16234, 906, 922), section(3, 16277, 16472, 942, 972), section(2, 16505, 17032, 982, 994)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在您的监控系统更换地址和密钥更换地址和密钥示例-elastalert-2示例：ElastAlert 2verify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间告警仍然到了-pagerduty-或者哪里都没有告警仍然到了 PagerDuty，或者哪里都没有发送端报错-状态码为-400-或-401发送端报错，状态码为 400 或 401每次通知都变成新告警-或者告警一直不关闭每次通知都变成新告警，或者告警一直不关闭发送端报错-状态码为-429发送端报错，状态码为 429stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(None, 19, 31), severity(Some(Severity::Warning), 38, 44), severity(Some(Severity::Info), 48, 54), severity(Some(Severity::Ok), 73, 79)],
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/blueking",
            ],
            source: include_str!("../../docs/zh/TencentBK.md"),
            body: 317,
            digest: 0x49477874e0f2fbfe,
            sections: &[section(2, 294, 895, 12, 24), section(2, 947, 2358, 33, 46), section(3, 1090, 1708, 58, 70), section(3, 1710, 2358, 82, 94), section(2, 2398, 4948, 103, 118), section(3, 3055, 4110, 136, 154), section(3, 4112, 4948, 178, 202), section(2, 4977, 5906, 208, 214), section(2, 5938, 6746, 223, 232), section(2, 6777, 7644, 240, 252), section(2, 7673, 8185, 258, 273), section(2, 8223, 12022, 288, 300), section(3, 8282, 8819, 317, 344), section(3, 8821, 9735, 385, 428), section(3, 9737, 9948, 456, 486), section(3, 9950, 10247, 523, 562), section(3, 10249, 10425, 589, 616), section(3, 10458, 10709, 626, 650), section(3, 10742, 11053, 660, 714), section(3, 11088, 11449, 726, 777), section(3, 11482, 11784, 787, 803), section(3, 11827, 12022, 823, 853), section(2, 12055, 12501, 863, 875)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在蓝鲸智云创建处理套餐创建处理套餐在告警策略中选用在告警策略中选用verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间蓝鲸中有告警-flashduty-中却没有蓝鲸中有告警，Flashduty 中却没有回调成功-却没有告警回调成功，却没有告警问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭同一条告警反复发送同一条告警反复发送stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/tencent-cls",
            ],
            source: include_str!("../../docs/zh/TencentCLS.md"),
            body: 324,
            digest: 0xa87553442ed16086,
            sections: &[section(2, 353, 927, 12, 24), section(2, 979, 2390, 33, 46), section(3, 1122, 1740, 58, 70), section(3, 1742, 2390, 82, 94), section(2, 2430, 6643, 103, 119), section(3, 2455, 3436, 140, 161), section(3, 3438, 4288, 185, 209), section(3, 4290, 5922, 227, 245), section(3, 5924, 6643, 272, 299), section(2, 6672, 7640, 305, 311), section(2, 7672, 8404, 320, 329), section(2, 8435, 9034, 337, 349), section(2, 9063, 9725, 355, 370), section(2, 9763, 13348, 385, 397), section(3, 9822, 10359, 414, 441), section(3, 10361, 10757, 488, 537), section(3, 10759, 11099, 593, 653), section(3, 11101, 11380, 689, 725), section(3, 11382, 11751, 762, 801), section(3, 11784, 12035, 811, 835), section(3, 12068, 12379, 845, 899), section(3, 12414, 12775, 911, 962), section(3, 12808, 13110, 972, 988), section(3, 13153, 13348, 1008, 1038), section(2, 13381, 13787, 1048, 1060)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在腾讯云 CLS新建通知渠道组新建通知渠道组在告警策略中选用在告警策略中选用设置请求内容设置请求内容为所有策略统一设置为所有策略统一设置verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间告警历史中有告警-flashduty-中却没有告警历史中有告警，Flashduty 中却没有同一条策略的告警-有的能收到-有的收不到同一条策略的告警，有的能收到，有的收不到多条策略同时触发时有遗漏多条策略同时触发时有遗漏问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "在腾讯云可观测平台（原云监控）的通知模板中配置接口回调，把告警及其恢复发送到 Flashduty。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/tencent-cm",
            ],
            source: include_str!("../../docs/zh/TencentCm.md"),
            body: 320,
            digest: 0x159265f72fa49f28,
            sections: &[section(2, 368, 878, 12, 24), section(2, 930, 2351, 33, 46), section(3, 1073, 1696, 58, 70), section(3, 1698, 2351, 82, 94), section(2, 2391, 3969, 103, 124), section(3, 2421, 3439, 142, 160), section(3, 3441, 3969, 190, 220), section(2, 3998, 4818, 226, 232), section(2, 4850, 5780, 241, 250), section(2, 5811, 6666, 258, 270), section(2, 6695, 7271, 276, 291), section(2, 7309, 11008, 306, 318), section(3, 7368, 7905, 335, 362), section(3, 7907, 8206, 411, 462), section(3, 8208, 8609, 509, 558), section(3, 8611, 8972, 595, 634), section(3, 8974, 9224, 678, 722), section(3, 9226, 9411, 758, 794), section(3, 9444, 9695, 804, 828), section(3, 9728, 10039, 838, 892), section(3, 10074, 10435, 904, 955), section(3, 10468, 10770, 965, 981), section(3, 10813, 11008, 1001, 1031), section(2, 11041, 11389, 1041, 1053)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在腾讯云监控 CM新建通知模板新建通知模板在告警策略中选用模板在告警策略中选用模板verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间通知模板无法保存-或者回调验证失败通知模板无法保存，或者回调验证失败告警历史中有告警-flashduty-中却没有告警历史中有告警，Flashduty 中却没有问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭ping-不可达之类的事件始终收不到ping 不可达之类的事件始终收不到大量告警同时触发时有遗漏大量告警同时触发时有遗漏stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 7, 13), severity(Some(Severity::Warning), 17, 23), severity(Some(Severity::Info), 29, 35), severity(Some(Severity::Warning), 41, 47), severity(Some(Severity::Critical), 64, 70), severity(Some(Severity::Critical), 76, 82), severity(Some(Severity::Ok), 83, 89)],
            cells: "Serious严重Warn警告Remind提醒metric警告event, prometheus严重其他严重0恢复",
        },
    ),
    guide(
        names(Integration::TencentEb),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "腾讯云 EventBridge 集成",
                "在腾讯云事件总线中新建事件规则，通过消息推送的自定义 Webhook 把云产品事件发送到 Flashduty。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/tencent-eventbridge",
            ],
            source: include_str!("../../docs/zh/TencentEb.md"),
            body: 332,
            digest: 0x116a4bb536a125c0,
            sections: &[section(2, 354, 948, 12, 24), section(2, 1000, 2427, 33, 46), section(3, 1143, 1769, 58, 70), section(3, 1771, 2427, 82, 94), section(2, 2467, 4554, 103, 127), section(3, 2500, 3796, 145, 163), section(3, 3798, 4554, 195, 227), section(2, 4583, 5343, 233, 239), section(2, 5375, 5999, 248, 257), section(2, 6030, 6565, 265, 277), section(2, 6594, 7011, 283, 298), section(2, 7049, 10514, 313, 325), section(3, 7108, 7645, 342, 369), section(3, 7647, 7897, 393, 417), section(3, 7899, 8235, 460, 505), section(3, 8237, 8539, 541, 577), section(3, 8541, 8703, 616, 655), section(3, 8705, 8917, 692, 731), section(3, 8950, 9201, 741, 765), section(3, 9234, 9545, 775, 829), section(3, 9580, 9941, 841, 892), section(3, 9974, 10276, 902, 918), section(3, 10319, 10514, 938, 968), section(2, 10547, 11016, 978, 990)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在腾讯云 EventBridge新建事件规则新建事件规则添加-flashduty-为事件目标添加 Flashduty 为事件目标verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间事件总线没有发送事件总线没有发送测试事件能收到-真实事件收不到测试事件能收到，真实事件收不到收到大量不需要处理的事件收到大量不需要处理的事件当天收到部分事件后不再收到当天收到部分事件后不再收到问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Warning), 1, 13), severity(Some(Severity::Warning), 14, 65)],
            cells: "1出现异常-没有状态的消息，例如某个操作已完成",
        },
    ),
    guide(
        names(Integration::OceanBase),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "OceanBase 集成",
                "用 OCP 的自定义脚本通道把 OceanBase 告警发送到 Flashduty，等级与 OCP 对应，恢复时自动恢复告警。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/oceanbase",
            ],
            source: include_str!("../../docs/zh/OceanBase.md"),
            body: 310,
            digest: 0x69514abbd05a6207,
            sections: &[section(2, 344, 1017, 12, 24), section(2, 1069, 2474, 33, 46), section(3, 1212, 1827, 58, 70), section(3, 1829, 2474, 82, 94), section(2, 2514, 8639, 103, 116), section(3, 2536, 4285, 134, 152), section(3, 4287, 5250, 176, 200), section(3, 5279, 8639, 206, 212), section(2, 8668, 10151, 218, 224), section(2, 10183, 11111, 233, 242), section(2, 11142, 11828, 250, 262), section(2, 11857, 12640, 268, 283), section(2, 12678, 16535, 298, 310), section(3, 12737, 13274, 327, 354), section(3, 13276, 13541, 372, 390), section(3, 13543, 14308, 421, 452), section(3, 14310, 14515, 484, 518), section(3, 14517, 14750, 555, 594), section(3, 14752, 14938, 618, 642), section(3, 14971, 15222, 652, 676), section(3, 15255, 15566, 686, 740), section(3, 15601, 15962, 752, 803), section(3, 15995, 16297, 813, 829), section(3, 16340, 16535, 849, 879), section(2, 16568, 17376, 889, 901)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 OceanBase新建告警通道新建告警通道将告警推送到通道将告警推送到通道script脚本verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间通道无法保存通道无法保存ocp-显示消息推送未成功OCP 显示消息推送未成功ocp-中有告警-却没有推送OCP 中有告警，却没有推送问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭所有告警都是警告所有告警都是警告stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/graylog",
            ],
            source: include_str!("../../docs/zh/Graylog.md"),
            body: 304,
            digest: 0x3df1e0d89dcda93e,
            sections: &[section(2, 378, 1117, 12, 24), section(2, 1169, 2570, 33, 46), section(3, 1312, 1925, 58, 70), section(3, 1927, 2570, 82, 94), section(2, 2610, 5633, 103, 114), section(3, 2630, 4233, 126, 138), section(3, 4235, 5633, 156, 174), section(2, 5662, 7362, 180, 186), section(3, 5677, 6116, 204, 222), section(3, 6118, 7362, 240, 258), section(2, 7394, 8295, 267, 276), section(2, 8326, 9023, 284, 296), section(2, 9052, 10007, 302, 317), section(2, 10045, 14657, 332, 344), section(3, 10104, 10641, 361, 388), section(3, 10643, 11252, 413, 438), section(3, 11254, 11948, 465, 492), section(3, 11950, 12450, 529, 568), section(3, 12452, 12917, 632, 698), section(3, 12919, 13060, 723, 753), section(3, 13093, 13344, 763, 787), section(3, 13377, 13688, 797, 851), section(3, 13723, 14084, 863, 914), section(3, 14117, 14419, 924, 940), section(3, 14462, 14657, 960, 990), section(2, 14690, 15006, 1000, 1012)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Graylog创建通知创建通知关联事件定义关联事件定义verify验证发送测试通知发送测试通知触发真实事件触发真实事件alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间url-不在允许列表中URL 不在允许列表中测试时出现其他错误测试时出现其他错误测试能收到-真实告警却没有测试能收到，真实告警却没有graylog-收到状态码-429-或者一个问题触发多条告警Graylog 收到状态码 429，或者一个问题触发多条告警所有告警都是-警告所有告警都是“警告”stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "在 alarm-settings.yml 中配置 Webhook，把 SkyWalking 告警发送到 Flashduty，并用规则标签指定严重程度。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/skywalking",
            ],
            source: include_str!("../../docs/zh/Skywalking.md"),
            body: 310,
            digest: 0x583cb491b06d0467,
            sections: &[section(2, 443, 1160, 12, 24), section(2, 1212, 2619, 33, 46), section(3, 1355, 1971, 58, 70), section(3, 1973, 2619, 82, 94), section(2, 2659, 5313, 103, 117), section(3, 2955, 4290, 120, 141), section(3, 4316, 5313, 144, 166), section(2, 5342, 8220, 172, 178), section(3, 5357, 6341, 196, 214), section(3, 6343, 7509, 232, 250), section(3, 7511, 8220, 285, 325), section(2, 8252, 9339, 334, 343), section(2, 9370, 9961, 351, 363), section(2, 9990, 10631, 369, 384), section(2, 10669, 15246, 399, 411), section(3, 10728, 11265, 428, 455), section(3, 11267, 12661, 501, 549), section(3, 12663, 12922, 578, 607), section(3, 12924, 13152, 632, 662), section(3, 13154, 13649, 697, 732), section(3, 13682, 13933, 742, 766), section(3, 13966, 14277, 776, 830), section(3, 14312, 14673, 842, 893), section(3, 14706, 15008, 903, 919), section(3, 15051, 15246, 939, 969), section(2, 15279, 15729, 979, 991)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 SkyWalkingv969.6.0 及以上版本v868.6.0 至 9.5.0 版本verify验证发送示例数据发送示例数据触发一条规则触发一条规则测试恢复-10-4-0-及以上版本测试恢复（10.4.0 及以上版本）alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间skywalking-中有告警-flashduty-中却没有SkyWalking 中有告警，Flashduty 中却没有skywalking-中也没有告警SkyWalking 中也没有告警所有告警都是-提醒所有告警都是“提醒”修改之后-oap-服务无法启动修改之后 OAP 服务无法启动stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "通过 Internal Integration 把 Sentry 的 Issue 告警和指标告警发送到 Flashduty，问题解决后自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/sentry",
            ],
            source: include_str!("../../docs/zh/Sentry.md"),
            body: 299,
            digest: 0x1432d2c144d09033,
            sections: &[section(2, 327, 972, 12, 24), section(2, 1024, 2423, 33, 46), section(3, 1167, 1779, 58, 70), section(3, 1781, 2423, 82, 94), section(2, 2463, 6071, 103, 113), section(3, 2482, 3905, 140, 167), section(3, 3934, 5085, 173, 191), section(3, 5114, 6071, 197, 224), section(2, 6100, 7206, 230, 236), section(2, 7238, 8319, 245, 254), section(2, 8350, 8945, 262, 274), section(2, 8974, 9897, 280, 295), section(2, 9935, 15539, 310, 322), section(3, 9994, 10531, 339, 366), section(3, 10533, 10837, 400, 434), section(3, 10839, 11509, 488, 544), section(3, 11511, 11969, 577, 610), section(3, 11971, 13074, 651, 692), section(3, 13076, 13584, 729, 768), section(3, 13586, 13942, 799, 830), section(3, 13975, 14226, 840, 864), section(3, 14259, 14570, 874, 928), section(3, 14605, 14966, 940, 991), section(3, 14999, 15301, 1001, 1017), section(3, 15344, 15539, 1037, 1067), section(2, 15572, 15965, 1077, 1089)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Sentry创建-internal-integration创建 Internal Integrationalerts在告警中使用legacy在旧版控制台中使用verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间告警的动作中没有-flashduty告警的动作中没有 Flashdutysentry-中告警已触发-flashduty-中却没有告警Sentry 中告警已触发，Flashduty 中却没有告警编辑告警时提示动作异常编辑告警时提示动作异常自建-sentry-提示-unable-to-reach-host自建 Sentry 提示 Unable to reach hostissue-已经解决-告警仍未关闭Issue 已经解决，告警仍未关闭flashduty-收到的请求过多Flashduty 收到的请求过多stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/jiankongbao",
            ],
            source: include_str!("../../docs/zh/Jiankongbao.md"),
            body: 304,
            digest: 0x1bcea4df60b9f457,
            sections: &[section(2, 446, 928, 12, 24), section(2, 980, 2385, 33, 46), section(3, 1123, 1738, 58, 70), section(3, 1740, 2385, 82, 94), section(2, 2425, 4274, 103, 115), section(3, 2518, 3767, 132, 149), section(3, 3769, 4274, 173, 197), section(2, 4303, 5242, 203, 209), section(2, 5274, 6090, 218, 227), section(2, 6121, 6691, 235, 247), section(2, 6720, 7229, 253, 268), section(2, 7267, 10633, 283, 295), section(3, 7326, 7863, 312, 339), section(3, 7865, 8464, 373, 409), section(3, 8466, 8606, 432, 455), section(3, 8608, 9036, 492, 531), section(3, 9069, 9320, 541, 565), section(3, 9353, 9664, 575, 629), section(3, 9699, 10060, 641, 692), section(3, 10093, 10395, 702, 718), section(3, 10438, 10633, 738, 768), section(2, 10666, 10766, 778, 790)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在监控宝创建-url-回调创建 URL 回调在监控任务中选用在监控任务中选用verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间监控宝有告警-却没有发送监控宝有告警，却没有发送没有-url-回调可选没有 URL 回调可选问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Warning), 1, 22), severity(Some(Severity::Info), 23, 29), severity(Some(Severity::Ok), 63, 69)],
            cells: "1警告：检查失败2提醒任意值，且 message_status = 2恢复",
        },
    ),
    guide(
        names(Integration::AWSEventBridge),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "AWS EventBridge 集成",
                "用 EventBridge 规则把 AWS 事件经 API 目标或 SNS 推送到 Flashduty，检测结果、健康事件和警报自动合并与恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/aws-eventbridge",
            ],
            source: include_str!("../../docs/zh/AWSEventBridge.md"),
            body: 335,
            digest: 0xd0b1a1c315076d2d,
            sections: &[section(2, 464, 1353, 12, 24), section(2, 1405, 2822, 33, 46), section(3, 1548, 2169, 58, 70), section(3, 2171, 2822, 82, 94), section(2, 2862, 9406, 103, 122), section(3, 2976, 4591, 134, 146), section(3, 4593, 5706, 163, 180), section(3, 5708, 8254, 192, 204), section(3, 8256, 9201, 221, 238), section(3, 9203, 9406, 256, 274), section(2, 9435, 11040, 280, 286), section(2, 11072, 12719, 295, 304), section(2, 12750, 13846, 312, 324), section(2, 13875, 14666, 330, 345), section(2, 14704, 20223, 360, 372), section(3, 14763, 15300, 389, 416), section(3, 15302, 16888, 463, 512), section(3, 16890, 17126, 555, 600), section(3, 17128, 17517, 637, 676), section(3, 17519, 17754, 707, 740), section(3, 17756, 18097, 777, 816), section(3, 18099, 18373, 855, 894), section(3, 18375, 18626, 934, 974), section(3, 18659, 18910, 984, 1008), section(3, 18943, 19254, 1018, 1072), section(3, 19289, 19650, 1084, 1135), section(3, 19683, 19985, 1145, 1161), section(3, 20028, 20223, 1181, 1211), section(2, 20256, 20934, 1221, 1233)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 AWS EventBridge创建连接创建连接创建-api-目标创建 API 目标创建规则创建规则改用-sns-发送改用 SNS 发送覆盖所有区域覆盖所有区域verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间事件发送成功-flashduty-中却没有告警事件发送成功，Flashduty 中却没有告警连接创建失败-或者一直没有授权连接创建失败，或者一直没有授权事件很多时-告警延迟或丢失事件很多时，告警延迟或丢失没有故障-也收到了告警没有故障，也收到了告警问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭一个检测结果变成了多条告警一个检测结果变成了多条告警sns-订阅一直是-pending-confirmationSNS 订阅一直是 Pending confirmationstays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 47, 53), severity(Some(Severity::Warning), 99, 105), severity(Some(Severity::Info), 148, 154), severity(Some(Severity::Warning), 181, 187), severity(Some(Severity::Ok), 218, 224)],
            cells: "警报描述中有 flashduty_severity: critical严重警报描述中有 flashduty_severity: warning警告警报描述中有 flashduty_severity: info提醒其他触发告警的事件警告Alert Key 表中的恢复状态恢复",
        },
    ),
    guide(
        names(Integration::Dynatrace),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Dynatrace 集成",
                "用自定义问题通知把 Dynatrace 的问题发送到 Flashduty，说明请求模板、告警配置文件的选择和自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/dynatrace",
            ],
            source: include_str!("../../docs/zh/Dynatrace.md"),
            body: 318,
            digest: 0x6046fe82ca84cc88,
            sections: &[section(2, 324, 893, 12, 24), section(2, 945, 2350, 33, 46), section(3, 1088, 1703, 58, 70), section(3, 1705, 2350, 82, 94), section(2, 2390, 5017, 103, 116), section(2, 5046, 6614, 122, 128), section(2, 6646, 7375, 137, 146), section(2, 7406, 8164, 154, 166), section(2, 8193, 8842, 172, 187), section(2, 8872, 10044, 194, 206), section(2, 10082, 14015, 221, 233), section(3, 10141, 10678, 250, 277), section(3, 10680, 11069, 322, 367), section(3, 11071, 11602, 407, 449), section(3, 11604, 11852, 494, 539), section(3, 11854, 12138, 576, 615), section(3, 12140, 12418, 664, 715), section(3, 12451, 12702, 725, 749), section(3, 12735, 13046, 759, 813), section(3, 13081, 13442, 825, 876), section(3, 13475, 13777, 886, 902), section(3, 13820, 14015, 922, 952), section(2, 14048, 14633, 962, 974)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Dynatraceverify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间点击-send-test-notification-后提示失败点击 Send test notification 后提示失败测试能收到-真实的问题却没有测试能收到，真实的问题却没有持续时间很短的问题没有触发通知持续时间很短的问题没有触发通知问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭问题加重了-告警的严重程度没有变化问题加重了，告警的严重程度没有变化stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/huawei-lts",
            ],
            source: include_str!("../../docs/zh/HuaweiyunLTS.md"),
            body: 304,
            digest: 0x6c3451a6b3f637fa,
            sections: &[section(2, 351, 1065, 12, 24), section(2, 1117, 2554, 33, 46), section(3, 1260, 1891, 58, 70), section(3, 1893, 2554, 82, 94), section(2, 2594, 6365, 103, 131), section(3, 2631, 4266, 152, 173), section(3, 4268, 5516, 212, 251), section(3, 5518, 6365, 275, 299), section(2, 6394, 7577, 305, 311), section(2, 7609, 8044, 320, 329), section(2, 8075, 8728, 337, 349), section(2, 8757, 8989, 355, 370), section(2, 9027, 13130, 385, 397), section(3, 9086, 9623, 414, 441), section(3, 9625, 10020, 468, 495), section(3, 10022, 10619, 534, 575), section(3, 10621, 11073, 621, 669), section(3, 11075, 11533, 706, 745), section(3, 11566, 11817, 755, 779), section(3, 11850, 12161, 789, 843), section(3, 12196, 12557, 855, 906), section(3, 12590, 12892, 916, 932), section(3, 12935, 13130, 952, 982), section(2, 13163, 13761, 992, 1004)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在华为云日志服务 LTS创建主题和订阅创建主题和订阅创建消息模板和告警通知规则创建消息模板和告警通知规则在告警规则中使用在告警规则中使用verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间订阅一直停在未确认订阅一直停在未确认lts-中有告警-flashduty-中却没有LTS 中有告警，Flashduty 中却没有告警的严重程度不对-或者缺少内容告警的严重程度不对，或者缺少内容问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "通过 Webhook 或 Pub/Sub 把 Google Cloud 的监控、错误、安全和预算告警发送到 Flashduty。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/google-cloud-monitoring",
            ],
            source: include_str!("../../docs/zh/GoogleCM.md"),
            body: 319,
            digest: 0x93961b17b3dc5159,
            sections: &[section(2, 617, 1265, 12, 24), section(2, 1317, 2730, 33, 46), section(3, 1460, 2079, 58, 70), section(3, 2081, 2730, 82, 94), section(2, 2770, 7977, 103, 119), section(3, 2923, 3927, 137, 155), section(3, 3929, 4815, 185, 215), section(3, 4857, 5724, 234, 261), section(3, 5726, 6305, 299, 337), section(3, 6307, 6790, 352, 367), section(3, 6792, 7580, 390, 413), section(3, 7582, 7977, 433, 453), section(2, 8006, 10175, 459, 465), section(2, 10207, 11623, 474, 483), section(2, 11654, 13060, 491, 503), section(2, 13089, 13992, 509, 524), section(2, 14030, 18182, 539, 551), section(3, 14089, 14626, 568, 595), section(3, 14628, 14842, 617, 639), section(3, 14844, 15217, 692, 747), section(3, 15219, 15408, 787, 829), section(3, 15410, 16077, 866, 905), section(3, 16079, 16288, 956, 1007), section(3, 16290, 16500, 1028, 1049), section(3, 16502, 16585, 1069, 1089), section(3, 16618, 16869, 1099, 1123), section(3, 16902, 17213, 1133, 1187), section(3, 17248, 17609, 1199, 1250), section(3, 17642, 17944, 1260, 1276), section(3, 17987, 18182, 1296, 1326), section(2, 18215, 18817, 1336, 1348)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Google Cloud创建通知渠道创建通知渠道在提醒政策中选择渠道在提醒政策中选择渠道pubsub-subscription创建 Pub/Sub 推送订阅通过-pub-sub-接收-cloud-monitoring通过 Pub/Sub 接收 Cloud Monitoringerror-reportingError Reportingsecurity-command-centerSecurity Command Centercloud-billing-预算Cloud Billing 预算verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间test-connection-失败TEST CONNECTION 失败突发事件已经产生-flashduty-中却没有告警突发事件已经产生，Flashduty 中却没有告警条件已经满足-却没有突发事件条件已经满足，却没有突发事件问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭security-command-center-的告警一直没有恢复Security Command Center 的告警一直没有恢复收不到预算告警收不到预算告警告警全部是-info告警全部是 Infostays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 33), severity(Some(Severity::Warning), 38, 63), severity(Some(Severity::Warning), 70, 95), severity(Some(Severity::Info), 106, 131), severity(Some(Severity::Critical), 146, 178), severity(Some(Severity::Warning), 184, 216), severity(Some(Severity::Info), 237, 269), severity(Some(Severity::Warning), 278, 348), severity(Some(Severity::Critical), 371, 416), severity(Some(Severity::Warning), 439, 484), severity(Some(Severity::Warning), 507, 552), severity(Some(Severity::Info), 575, 620), severity(Some(Severity::Ok), 674, 680)],
            cells: "Critical严重：Cloud MonitoringError警告：Cloud MonitoringWarning警告：Cloud MonitoringNo severity提醒：Cloud MonitoringCRITICAL、HIGH严重：Security Command CenterMEDIUM警告：Security Command CenterLOW（或未指定）提醒：Security Command Center错误组警告：Error Reporting，可用推送地址的 severity 参数修改实际费用达到 100%严重：预算，按已超过的最高阈值实际费用低于 100%警告：预算，按已超过的最高阈值预测费用达到 100%警告：预算，按已超过的最高阈值预测费用低于 100%提醒：预算，按已超过的最高阈值突发事件关闭、发现结果非活跃或被静音恢复",
        },
    ),
    guide(
        names(Integration::Zilliz),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Zilliz 集成",
                "在 Zilliz Cloud 的项目告警和组织告警中添加 Webhook 渠道，把告警及其恢复发送到 Flashduty。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/zilliz",
            ],
            source: include_str!("../../docs/zh/Zilliz.md"),
            body: 294,
            digest: 0x4476f41fa8383f24,
            sections: &[section(2, 393, 783, 12, 24), section(2, 835, 2234, 33, 46), section(3, 978, 1590, 58, 70), section(3, 1592, 2234, 82, 94), section(2, 2274, 4063, 103, 113), section(2, 4092, 5070, 119, 125), section(2, 5102, 5908, 134, 143), section(2, 5939, 6505, 151, 163), section(2, 6534, 7181, 169, 184), section(2, 7219, 10648, 199, 211), section(3, 7278, 7815, 228, 255), section(3, 7817, 8157, 279, 303), section(3, 8159, 8423, 350, 399), section(3, 8425, 8731, 436, 475), section(3, 8733, 9051, 512, 551), section(3, 9084, 9335, 561, 585), section(3, 9368, 9679, 595, 649), section(3, 9714, 10075, 661, 712), section(3, 10108, 10410, 722, 738), section(3, 10453, 10648, 758, 788), section(2, 10681, 11091, 798, 810)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Zillizverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间测试消息发送失败测试消息发送失败告警历史中有告警-flashduty-中却没有告警历史中有告警，Flashduty 中却没有指标超过了阈值-却没有告警指标超过了阈值，却没有告警问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/splunk",
            ],
            source: include_str!("../../docs/zh/Splunk.md"),
            body: 309,
            digest: 0xaaf4305796028a03,
            sections: &[section(2, 323, 999, 12, 24), section(2, 1051, 2450, 33, 46), section(3, 1194, 1806, 58, 70), section(3, 1808, 2450, 82, 94), section(2, 2490, 5478, 103, 113), section(3, 2509, 3915, 131, 149), section(4, 2737, 3609, 166, 183), section(4, 3611, 3915, 204, 225), section(3, 3950, 5478, 237, 249), section(2, 5507, 6578, 255, 261), section(2, 6610, 7527, 270, 279), section(2, 7558, 8097, 287, 299), section(2, 8126, 8745, 305, 320), section(2, 8775, 9754, 327, 339), section(2, 9792, 13686, 354, 366), section(3, 9851, 10388, 383, 410), section(3, 10390, 11345, 451, 494), section(3, 11347, 11594, 542, 592), section(3, 11596, 11826, 637, 682), section(3, 11828, 12089, 710, 738), section(3, 12122, 12373, 748, 772), section(3, 12406, 12717, 782, 836), section(3, 12752, 13113, 848, 899), section(3, 13146, 13448, 909, 925), section(3, 13491, 13686, 945, 975), section(2, 13719, 14413, 985, 997)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Splunk放行推送地址放行推送地址splunk-enterpriseSplunk Enterprisesplunk-cloud-platformSplunk Cloud Platformcreate-alert创建告警verify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间告警已经触发-splunk-却没有发送告警已经触发，Splunk 却没有发送splunk-有很多结果-flashduty-只收到一条Splunk 有很多结果，Flashduty 只收到一条同一个问题每次运行都会再发一次同一个问题每次运行都会再发一次日志中出现状态码-429日志中出现状态码 429stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "创建 HTTP 请求模板、动作和策略，把 AppDynamics 事件按原有严重程度发送到 Flashduty。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/appdynamics",
            ],
            source: include_str!("../../docs/zh/AppDynamics.md"),
            body: 297,
            digest: 0xb093b63d34b0c409,
            sections: &[section(2, 449, 1150, 12, 24), section(2, 1202, 2611, 33, 46), section(3, 1345, 1962, 58, 70), section(3, 1964, 2611, 82, 94), section(2, 2651, 8170, 103, 118), section(3, 2675, 4945, 136, 154), section(3, 4947, 5715, 166, 178), section(3, 5717, 6546, 202, 226), section(3, 6585, 8170, 242, 263), section(2, 8199, 9137, 269, 275), section(2, 9169, 10139, 284, 293), section(2, 10170, 10731, 301, 313), section(2, 10760, 11588, 319, 334), section(2, 11618, 13272, 341, 353), section(2, 13310, 16995, 368, 380), section(3, 13369, 13906, 397, 424), section(3, 13908, 14527, 473, 524), section(3, 14529, 14761, 573, 624), section(3, 14763, 14966, 667, 712), section(3, 14968, 15398, 765, 821), section(3, 15431, 15682, 831, 855), section(3, 15715, 16026, 865, 919), section(3, 16061, 16422, 931, 982), section(3, 16455, 16757, 992, 1008), section(3, 16800, 16995, 1028, 1058), section(2, 17028, 18156, 1068, 1080)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 AppDynamics创建请求模板创建请求模板创建动作创建动作在策略中添加动作在策略中添加动作custom-variables发送自定义变量verify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间appdynamics-中已有违规-却没有发送请求AppDynamics 中已有违规，却没有发送请求请求已经送达-appdynamics-却判定为失败请求已经送达，AppDynamics 却判定为失败发生了多个事件-只收到一条告警发生了多个事件，只收到一条告警告警中出现-latestevent-node-name-这样的文字告警中出现 ${latestEvent.node.name} 这样的文字stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 5, 11), severity(Some(Severity::Warning), 15, 21), severity(Some(Severity::Info), 25, 31), severity(None, 97, 110)],
            cells: "ERROR严重WARN警告INFO提醒没有对应取值，由事件类型表示违规已结束或取消见 Alert Key",
        },
    ),
    guide(
        names(Integration::SolarWinds),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "SolarWinds 集成",
                "为每种告警类型创建 Webhook 配置，把 SolarWinds 告警及其恢复发送到 Flashduty，也支持自建 Orion。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/solarwinds",
            ],
            source: include_str!("../../docs/zh/SolarWinds.md"),
            body: 309,
            digest: 0x6dc1e5d6a5d83b92,
            sections: &[section(2, 426, 842, 12, 24), section(2, 894, 2301, 33, 46), section(3, 1037, 1653, 58, 70), section(3, 1655, 2301, 82, 94), section(2, 2341, 4738, 103, 117), section(3, 2364, 3831, 138, 159), section(3, 3833, 4738, 183, 207), section(2, 4766, 6814, 212, 243), section(2, 6843, 7917, 249, 255), section(2, 7949, 8877, 264, 273), section(2, 8908, 9391, 281, 293), section(2, 9420, 10212, 299, 314), section(2, 10250, 14052, 329, 341), section(3, 10309, 10846, 358, 385), section(3, 10848, 11220, 430, 477), section(3, 11222, 11471, 526, 577), section(3, 11473, 11931, 614, 653), section(3, 11933, 12257, 683, 713), section(3, 12259, 12455, 749, 785), section(3, 12488, 12739, 795, 819), section(3, 12772, 13083, 829, 883), section(3, 13118, 13479, 895, 946), section(3, 13512, 13814, 956, 972), section(3, 13857, 14052, 992, 1022), section(2, 14085, 14760, 1032, 1044)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 SolarWinds创建-webhook-配置创建 Webhook 配置在告警中选择配置在告警中选择配置orionSolarWinds Platform（自建）verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间告警已经触发-solarwinds-却没有发送告警已经触发，SolarWinds 却没有发送一种类型的告警能收到-另一种收不到一种类型的告警能收到，另一种收不到问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭自建平台的告警收不到自建平台的告警收不到大量告警同时触发时有遗漏大量告警同时触发时有遗漏stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/volcengine-cm-metrics",
            ],
            source: include_str!("../../docs/zh/VolcEngineMetric.md"),
            body: 342,
            digest: 0x17b3a90bc3543d80,
            sections: &[section(2, 389, 848, 12, 24), section(2, 900, 2329, 33, 46), section(3, 1043, 1670, 58, 70), section(3, 1672, 2329, 82, 94), section(2, 2369, 4063, 103, 127), section(3, 2402, 3323, 145, 163), section(3, 3325, 4063, 193, 223), section(2, 4092, 4884, 229, 235), section(2, 4916, 5628, 244, 253), section(2, 5659, 6162, 261, 273), section(2, 6191, 6641, 279, 294), section(2, 6679, 10602, 309, 321), section(3, 6738, 7275, 338, 365), section(3, 7277, 7448, 401, 437), section(3, 7450, 8166, 484, 533), section(3, 8168, 8566, 576, 621), section(3, 8568, 8787, 648, 675), section(3, 8789, 9005, 714, 753), section(3, 9038, 9289, 763, 787), section(3, 9322, 9633, 797, 851), section(3, 9668, 10029, 863, 914), section(3, 10062, 10364, 924, 940), section(3, 10407, 10602, 960, 990), section(2, 10635, 11086, 1000, 1012)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在火山引擎云监控创建回调地址创建回调地址在告警策略中选用回调在告警策略中选用回调verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间回调地址的连通性测试失败回调地址的连通性测试失败资源已经告警-flashduty-中却没有告警资源已经告警，Flashduty 中却没有告警资源已经恢复正常-告警仍未关闭资源已经恢复正常，告警仍未关闭同一个问题反复通知同一个问题反复通知大量资源同时故障时漏掉告警大量资源同时故障时漏掉告警stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "在云监控的事件规则中选用回调地址，把火山引擎事件中心的云产品事件发送到 Flashduty 并触发告警。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/volcengine-cm-event",
            ],
            source: include_str!("../../docs/zh/VolcEngineEvent.md"),
            body: 344,
            digest: 0xbb00d8087cdce69a,
            sections: &[section(2, 523, 975, 12, 24), section(2, 1027, 2456, 33, 46), section(3, 1170, 1797, 58, 70), section(3, 1799, 2456, 82, 94), section(2, 2496, 4290, 103, 127), section(3, 2529, 3583, 145, 163), section(3, 3585, 4290, 193, 223), section(2, 4319, 5214, 229, 235), section(2, 5246, 5779, 244, 253), section(2, 5810, 6737, 261, 273), section(2, 6766, 7243, 279, 294), section(2, 7281, 10815, 309, 321), section(3, 7340, 7877, 338, 365), section(3, 7879, 8467, 415, 467), section(3, 8469, 8752, 507, 549), section(3, 8754, 9027, 579, 609), section(3, 9029, 9218, 633, 657), section(3, 9251, 9502, 667, 691), section(3, 9535, 9846, 701, 755), section(3, 9881, 10242, 767, 818), section(3, 10275, 10577, 828, 844), section(3, 10620, 10815, 864, 894), section(2, 10848, 11276, 904, 916)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在火山引擎云监控创建回调地址创建回调地址在事件规则中选用回调在事件规则中选用回调verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间事件中心有事件-flashduty-中却没有告警事件中心有事件，Flashduty 中却没有告警能收到事件-却收不到指标告警能收到事件，却收不到指标告警没有问题也产生了告警没有问题也产生了告警告警从不自动关闭告警从不自动关闭stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 20, 26), severity(Some(Severity::Warning), 45, 51), severity(Some(Severity::Info), 69, 75), severity(None, 87, 117)],
            cells: "critical（严重）严重warning（警告）警告notice（通知）提醒问题结束请求中没有对应的字段",
        },
    ),
    guide(
        names(Integration::VolcEngineTLS),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "火山引擎 TLS 集成",
                "通过自定义 Webhook 和内容模版，把火山引擎日志服务 TLS 的告警和恢复发送到 Flashduty。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/volcengine-tls",
            ],
            source: include_str!("../../docs/zh/VolcEngineTLS.md"),
            body: 309,
            digest: 0x7ae60390de68cf9d,
            sections: &[section(2, 340, 829, 12, 24), section(2, 881, 2300, 33, 46), section(3, 1024, 1646, 58, 70), section(3, 1648, 2300, 82, 94), section(2, 2340, 5942, 103, 122), section(3, 2368, 3302, 136, 150), section(3, 3304, 4507, 168, 186), section(3, 4509, 5225, 201, 216), section(3, 5227, 5942, 249, 282), section(2, 5971, 7089, 288, 294), section(2, 7121, 7755, 303, 312), section(2, 7786, 8355, 320, 332), section(2, 8384, 8962, 338, 353), section(2, 9000, 13471, 368, 380), section(3, 9059, 9596, 397, 424), section(3, 9598, 10244, 469, 516), section(3, 10246, 10772, 581, 650), section(3, 10774, 11221, 689, 728), section(3, 11223, 11525, 765, 804), section(3, 11527, 11667, 829, 859), section(3, 11669, 11874, 917, 977), section(3, 11907, 12158, 987, 1011), section(3, 12191, 12502, 1021, 1075), section(3, 12537, 12898, 1087, 1138), section(3, 12931, 13233, 1148, 1164), section(3, 13276, 13471, 1184, 1214), section(2, 13504, 13940, 1224, 1236)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在火山引擎 TLS创建-webhook创建 Webhook创建内容模版创建内容模版创建通知组创建通知组在告警策略中关联通知组在告警策略中关联通知组verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间tls-已经触发告警-flashduty-中却没有TLS 已经触发告警，Flashduty 中却没有请求已经发送-却没有产生告警-或者告警缺少字段请求已经发送，却没有产生告警，或者告警缺少字段名称中有特殊字符时通知失败名称中有特殊字符时通知失败问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭所有告警都是-提醒所有告警都是“提醒”持续的问题很久才通知一次-或者通知太频繁持续的问题很久才通知一次，或者通知太频繁stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "用 Webhook 通知配置把 ManageEngine OpManager 的告警发送到 Flashduty，清除后自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/opmanager",
            ],
            source: include_str!("../../docs/zh/OpManager.md"),
            body: 289,
            digest: 0xcc2883881beb01ae,
            sections: &[section(2, 345, 838, 12, 24), section(2, 890, 2295, 33, 46), section(3, 1033, 1648, 58, 70), section(3, 1650, 2295, 82, 94), section(2, 2335, 6055, 103, 116), section(2, 6084, 7065, 122, 128), section(2, 7097, 7799, 137, 146), section(2, 7830, 8377, 154, 166), section(2, 8406, 9233, 172, 187), section(2, 9271, 13498, 202, 214), section(3, 9330, 9867, 231, 258), section(3, 9869, 10539, 280, 302), section(3, 10541, 11026, 339, 378), section(3, 11028, 11496, 405, 432), section(3, 11498, 11901, 469, 508), section(3, 11934, 12185, 518, 542), section(3, 12218, 12529, 552, 606), section(3, 12564, 12925, 618, 669), section(3, 12958, 13260, 679, 695), section(3, 13303, 13498, 715, 745), section(2, 13531, 13800, 755, 767)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 OpManagerverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间opmanager-没有发送OpManager 没有发送有的告警能收到-有的收不到有的告警能收到，有的收不到告警的部分字段为空告警的部分字段为空问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/meraki",
            ],
            source: include_str!("../../docs/zh/Meraki.md"),
            body: 303,
            digest: 0x14c3952ae8ffe8a5,
            sections: &[section(2, 369, 821, 12, 24), section(2, 873, 2272, 33, 46), section(3, 1016, 1628, 58, 70), section(3, 1630, 2272, 82, 94), section(2, 2312, 3718, 103, 113), section(2, 3751, 5199, 123, 135), section(2, 5228, 6762, 141, 147), section(2, 6794, 7612, 156, 165), section(2, 7643, 8275, 173, 185), section(2, 8304, 9170, 191, 206), section(2, 9208, 12815, 221, 233), section(3, 9267, 9804, 250, 277), section(3, 9806, 10170, 292, 307), section(3, 10172, 10483, 344, 383), section(3, 10485, 10899, 410, 437), section(3, 10901, 11057, 470, 503), section(3, 11059, 11218, 540, 579), section(3, 11251, 11502, 589, 613), section(3, 11535, 11846, 623, 677), section(3, 11881, 12242, 689, 740), section(3, 12275, 12577, 750, 766), section(3, 12620, 12815, 786, 816), section(2, 12848, 13290, 826, 838)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Merakirecoveries恢复通知verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间收不到测试收不到测试测试能收到-真实告警却没有测试能收到，真实告警却没有一段时间后不再发送一段时间后不再发送告警缺少等级或设备信息告警缺少等级或设备信息设备已经恢复-告警仍未关闭设备已经恢复，告警仍未关闭stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 14), severity(Some(Severity::Warning), 21, 27), severity(Some(Severity::Info), 40, 46), severity(None, 124, 139)],
            cells: "critical严重warning警告informational提醒没有对应取值，问题结束时另发一条告警，带有自己的等级见恢复通知",
        },
    ),
    guide(
        names(Integration::StateCloud),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "天翼云集成",
                "在天翼云监控的告警规则中配置告警回调，把告警推送到 Flashduty，并说明哪些二级节点要改用华为云集成。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/ctyun",
            ],
            source: include_str!("../../docs/zh/StateCloud.md"),
            body: 320,
            digest: 0x9710374880ccac32,
            sections: &[section(2, 527, 938, 12, 24), section(2, 990, 2395, 33, 46), section(3, 1133, 1748, 58, 70), section(3, 1750, 2395, 82, 94), section(2, 2435, 3539, 103, 115), section(2, 3568, 4580, 121, 127), section(2, 4612, 5281, 136, 145), section(2, 5312, 5932, 153, 165), section(2, 5961, 6640, 171, 186), section(2, 6678, 7548, 201, 213), section(2, 7586, 10871, 228, 240), section(3, 7645, 8182, 257, 284), section(3, 8184, 8309, 308, 332), section(3, 8311, 8707, 382, 434), section(3, 8709, 8873, 470, 506), section(3, 8875, 9102, 543, 582), section(3, 9104, 9274, 628, 676), section(3, 9307, 9558, 686, 710), section(3, 9591, 9902, 720, 774), section(3, 9937, 10298, 786, 837), section(3, 10331, 10633, 847, 863), section(3, 10676, 10871, 883, 913), section(2, 10904, 11236, 923, 935)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在天翼云verify验证alert-keyAlert Keyseverity严重程度labels标题与标签secondary-nodes二级节点troubleshooting故障排查latest-event-time未显示最新事件时间告警回调测试失败告警回调测试失败云监控服务中有告警-flashduty-里却没有云监控服务中有告警，Flashduty 里却没有某个节点的告警一直收不到某个节点的告警一直收不到问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭问题持续了几个小时-却只通知一次问题持续了几个小时，却只通知一次stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/guance",
            ],
            source: include_str!("../../docs/zh/Guance.md"),
            body: 303,
            digest: 0x38dd64f2d2af105e,
            sections: &[section(2, 345, 864, 12, 24), section(2, 916, 2321, 33, 46), section(3, 1059, 1674, 58, 70), section(3, 1676, 2321, 82, 94), section(2, 2361, 4217, 103, 115), section(3, 2382, 3081, 133, 151), section(3, 3083, 3794, 187, 223), section(3, 3796, 4217, 250, 277), section(2, 4246, 5010, 283, 289), section(2, 5042, 5858, 298, 307), section(2, 5889, 6742, 315, 327), section(2, 6771, 7582, 333, 348), section(2, 7620, 11118, 363, 375), section(3, 7679, 8216, 392, 419), section(3, 8218, 8779, 469, 521), section(3, 8781, 8964, 545, 569), section(3, 8966, 9296, 606, 645), section(3, 9298, 9521, 675, 705), section(3, 9554, 9805, 715, 739), section(3, 9838, 10149, 749, 803), section(3, 10184, 10545, 815, 866), section(3, 10578, 10880, 876, 892), section(3, 10923, 11118, 912, 942), section(2, 11151, 11534, 952, 964)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在观测云新建通知对象新建通知对象在告警策略中选用通知对象在告警策略中选用通知对象让监控器使用该策略让监控器使用该策略verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间观测云中有事件-flashduty-中却没有告警观测云中有事件，Flashduty 中却没有告警所有通知都停止了所有通知都停止了问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭告警大约晚一分钟才到告警大约晚一分钟才到stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 40, 46), severity(Some(Severity::Warning), 63, 69), severity(Some(Severity::Warning), 88, 94), severity(Some(Severity::Info), 110, 116), severity(Some(Severity::Info), 140, 146), severity(Some(Severity::Ok), 160, 166), severity(Some(Severity::Info), 172, 178)],
            cells: "critical（紧急）、fatal（致命）严重error（重要）警告warning（警告）警告info（信息）提醒nodata（数据断档）提醒ok（恢复）恢复其他提醒",
        },
    ),
    guide(
        names(Integration::CustomChange),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "自定义变更事件集成",
                "自有系统上报变更的 API 参考：HTTP 请求与全部字段、变更状态、响应、错误码、重试与限流，以及可直接运行的示例。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/change-integration/custom-event",
            ],
            source: include_str!("../../docs/zh/CustomChange.md"),
            body: 341,
            digest: 0xecbf56f83f875b87,
            sections: &[section(2, 517, 793, 12, 24), section(2, 845, 1199, 33, 46), section(2, 1237, 1808, 53, 59), section(2, 1838, 3758, 66, 78), section(3, 2908, 3326, 84, 96), section(3, 3328, 3758, 102, 108), section(2, 3791, 4678, 118, 130), section(2, 4709, 5561, 138, 144), section(3, 5201, 5561, 149, 154), section(2, 5613, 6584, 165, 171), section(2, 6614, 7280, 178, 184), section(2, 7309, 8404, 190, 214), section(2, 8441, 8872, 228, 240), section(2, 8901, 10548, 246, 252), section(2, 10586, 12842, 267, 279), section(3, 10607, 11173, 315, 351), section(3, 11175, 11521, 377, 403), section(3, 11523, 11824, 452, 503), section(3, 11826, 12107, 564, 627), section(3, 12109, 12269, 652, 677), section(3, 12302, 12604, 687, 703), section(3, 12647, 12842, 723, 753), section(2, 12875, 13208, 763, 775)],
            headings: "requirements使用要求flashduty在 Flashdutyrequest请求payload请求内容status变更状态示例示例change-key变更标识response响应ErrorErrorerrors\nCode错误retries重试script在脚本中上报发布best-practices最佳实践verify验证troubleshooting故障排查集成没有显示最新事件时间集成没有显示最新事件时间响应为-invalidparameter响应为 InvalidParameter请求成功-历史变更中却没有这条变更请求成功，历史变更中却没有这条变更变更一直没有结束-或者同一次变更出现了多条变更一直没有结束，或者同一次变更出现了多条程序收到状态码-429程序收到状态码 429rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/change-integration/jira",
            ],
            source: include_str!("../../docs/zh/Jira.md"),
            body: 284,
            digest: 0xcec5ecede51eebdf,
            sections: &[section(2, 306, 952, 12, 24), section(2, 1004, 1347, 33, 46), section(2, 1387, 3000, 55, 63), section(2, 3029, 3677, 69, 75), section(2, 3710, 4638, 85, 97), section(2, 4667, 5776, 103, 115), section(2, 5805, 6625, 121, 136), section(2, 6663, 9707, 151, 163), section(3, 6684, 7393, 199, 235), section(3, 7395, 7644, 265, 295), section(3, 7646, 8218, 328, 361), section(3, 8220, 8367, 388, 415), section(3, 8369, 8704, 436, 457), section(3, 8706, 8904, 496, 535), section(3, 8906, 9134, 565, 595), section(3, 9167, 9469, 605, 621), section(3, 9512, 9707, 641, 671), section(2, 9740, 10063, 681, 693)],
            headings: "requirements使用要求flashduty在 Flashdutyconfigure在 Jiraverify验证change-key变更标识status状态映射labels标题与标签troubleshooting故障排查集成没有显示最新事件时间集成没有显示最新事件时间变更一直停留在旧状态变更一直停留在旧状态flashduty-返回-invalidparameterFlashduty 返回 InvalidParameter变更的标题没有更新变更的标题没有更新事件迟到或重复事件迟到或重复批量编辑之后少了一部分事件批量编辑之后少了一部分事件故障的历史变更是空的故障的历史变更是空的rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/instant-messaging/lark",
            ],
            source: include_str!("../../docs/zh/Lark.md"),
            body: 305,
            digest: 0xf88be5e568b8d4ff,
            sections: &[section(2, 313, 771, 12, 24), section(2, 800, 2145, 30, 42), section(2, 2179, 3167, 53, 79), section(2, 3199, 8697, 88, 97), section(3, 3267, 4008, 115, 133), section(3, 4010, 5005, 145, 157), section(3, 5007, 5898, 169, 181), section(3, 5900, 6299, 200, 219), section(3, 6336, 8697, 233, 245), section(2, 8727, 9586, 252, 264), section(2, 9617, 10520, 272, 284), section(3, 9739, 10173, 302, 320), section(3, 10175, 10520, 332, 344), section(2, 10551, 11298, 352, 361), section(2, 11327, 11856, 367, 373), section(2, 11885, 12773, 379, 385), section(2, 12802, 13990, 391, 403), section(2, 14028, 16496, 418, 430), section(3, 14049, 14425, 469, 508), section(3, 14427, 14722, 564, 622), section(3, 14724, 14907, 649, 676), section(3, 14909, 15396, 733, 797), section(3, 15398, 15768, 813, 829), section(3, 15770, 16036, 868, 907), section(3, 16038, 16496, 956, 1007), section(2, 16529, 17136, 1017, 1029)],
            headings: "requirements使用要求create创建应用integration在 Flashduty 添加集成configure在飞书添加应用能力添加应用能力订阅事件订阅事件订阅回调订阅回调添加重定向-url添加重定向 URLwar-room-scope开通权限release发布应用accounts关联账号批量关联成员批量关联成员自己关联自己关联war-room作战室ai-sreAI SREverify验证limits使用限制troubleshooting故障排查开发者后台无法保存请求地址开发者后台无法保存请求地址个人收不到消息-操作记录提示-未关联应用个人收不到消息，操作记录提示 未关联应用在工作台搜不到应用在工作台搜不到应用卡片按钮点了没有反应-或者报错-例如-200340卡片按钮点了没有反应，或者报错（例如 200340）ai-sre-不回复AI SRE 不回复分派策略中的群聊列表是空的分派策略中的群聊列表是空的作战室建不起来-或者有人没被拉进群作战室建不起来，或者有人没被拉进群references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/instant-messaging/dingtalk",
            ],
            source: include_str!("../../docs/zh/Dingtalk.md"),
            body: 306,
            digest: 0x46260c7919f8890b,
            sections: &[section(2, 634, 1134, 12, 24), section(2, 1163, 2530, 30, 42), section(2, 2564, 3360, 53, 79), section(2, 3392, 6756, 88, 97), section(3, 3460, 4485, 109, 121), section(3, 4487, 5406, 136, 151), section(3, 5408, 5679, 166, 181), section(3, 5681, 6022, 199, 217), section(3, 6024, 6756, 229, 241), section(2, 6787, 11318, 249, 258), section(3, 7242, 7689, 272, 290), section(3, 7691, 8985, 308, 326), section(3, 8987, 10565, 341, 356), section(3, 10567, 11318, 376, 396), section(2, 11347, 11730, 402, 408), section(2, 11760, 12258, 415, 427), section(2, 12289, 13099, 435, 447), section(3, 12411, 12882, 465, 483), section(3, 12884, 13099, 495, 507), section(2, 13128, 13867, 513, 519), section(2, 13896, 14584, 525, 537), section(2, 14622, 17437, 552, 564), section(3, 14643, 15010, 603, 642), section(3, 15012, 15289, 698, 756), section(3, 15291, 15435, 783, 810), section(3, 15437, 15725, 852, 894), section(3, 15754, 16399, 900, 945), section(3, 16401, 16780, 961, 977), section(3, 16782, 16905, 1004, 1031), section(3, 16907, 17437, 1080, 1131), section(2, 17470, 17793, 1141, 1153)],
            headings: "requirements使用要求create创建应用integration在 Flashduty 添加集成configure在钉钉订阅事件订阅事件创建酷应用创建酷应用开启机器人开启机器人填写首页地址填写首页地址申请权限申请权限war-room作战室war-room-scope申请更多权限创建群机器人创建群机器人创建群模板创建群模板在-flashduty-开启在 Flashduty 开启ai-sreAI SREpublish发布应用accounts关联账号批量关联成员批量关联成员自己关联自己关联verify验证limits使用限制troubleshooting故障排查开发者后台无法保存请求网址开发者后台无法保存请求网址个人收不到消息-操作记录提示-未关联应用个人收不到消息，操作记录提示 未关联应用在工作台搜不到应用在工作台搜不到应用卡片按钮点了没有反应或者报错卡片按钮点了没有反应或者报错groups分派策略中的钉钉群聊列表是空的ai-sre-不回复AI SRE 不回复群模板中选不到应用群模板中选不到应用作战室建不起来-或者有人没被拉进群作战室建不起来，或者有人没被拉进群references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/instant-messaging/wecom",
            ],
            source: include_str!("../../docs/zh/Wecom.md"),
            body: 295,
            digest: 0xae521d9b04bd404d,
            sections: &[section(2, 309, 1304, 12, 24), section(2, 1338, 2885, 35, 56), section(2, 2912, 7894, 60, 78), section(3, 3067, 3973, 90, 102), section(3, 3975, 4731, 114, 126), section(3, 4761, 5853, 133, 151), section(3, 5855, 6818, 163, 175), section(3, 6820, 7348, 187, 199), section(3, 7350, 7894, 214, 229), section(2, 7925, 8649, 237, 249), section(3, 8059, 8401, 267, 285), section(3, 8403, 8649, 297, 309), section(2, 8680, 9514, 317, 326), section(2, 9543, 11329, 332, 338), section(2, 11357, 12093, 343, 358), section(2, 12122, 12859, 364, 370), section(2, 12888, 13449, 376, 388), section(2, 13487, 16651, 403, 415), section(3, 13508, 13768, 456, 497), section(3, 13770, 14063, 532, 567), section(3, 14065, 14352, 623, 681), section(3, 14354, 14578, 722, 765), section(3, 14580, 14799, 817, 871), section(3, 14801, 15067, 933, 995), section(3, 15069, 15310, 1022, 1049), section(3, 15312, 15688, 1091, 1135), section(3, 15690, 16224, 1191, 1249), section(3, 16226, 16651, 1289, 1331), section(2, 16684, 17170, 1341, 1353)],
            headings: "requirements使用要求third-party集成第三方应用self集成自建应用创建应用创建应用填写凭证填写凭证domains设置可信域名设置回调设置回调设置主页设置主页添加可信-ip添加可信 IPaccounts关联账号批量关联成员批量关联成员自己关联自己关联war-room作战室ai-sreAI SREcards通知与卡片verify验证limits使用限制troubleshooting故障排查保存集成时报错-authorize-app-first保存集成时报错 authorize app first企业微信无法保存-api-接收企业微信无法保存 API 接收个人收不到消息-操作记录提示-未关联应用个人收不到消息，操作记录提示 未关联应用通知失败-提示-未开通企微许可通知失败，提示 未开通企微许可所有人都收不到消息-企业微信返回-60020所有人都收不到消息，企业微信返回 60020打开应用时提示-redirect-uri-需使用应用可信域名打开应用时提示 redirect_uri 需使用应用可信域名卡片上还是旧的状态卡片上还是旧的状态在-mac-上-链接在企业微信中打开在 Mac 上，链接在企业微信中打开ai-sre-机器人不回复-或者提示-invalid-signatureAI SRE 机器人不回复，或者提示 invalid signature作战室无法创建-或者缺少成员作战室无法创建，或者缺少成员references参考资料",
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
                "在 Slack 工作区安装 Flashduty 应用，向个人和频道发送故障卡片，并一键创建作战室。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/instant-messaging/slack",
            ],
            source: include_str!("../../docs/zh/Slack.md"),
            body: 272,
            digest: 0x54afcba79709a089,
            sections: &[section(2, 344, 833, 12, 24), section(2, 867, 1635, 35, 47), section(2, 1666, 2566, 55, 67), section(2, 2597, 3195, 75, 103), section(2, 3226, 3844, 111, 123), section(2, 3875, 4972, 131, 140), section(2, 5001, 5580, 146, 152), section(2, 5614, 7057, 163, 175), section(2, 7086, 7957, 181, 187), section(2, 7986, 8535, 193, 205), section(2, 8573, 11174, 220, 232), section(3, 8594, 8971, 265, 298), section(3, 8973, 9340, 341, 384), section(3, 9342, 9854, 418, 452), section(3, 9856, 10313, 476, 500), section(3, 10315, 10742, 541, 584), section(3, 10744, 11174, 624, 666), section(2, 11207, 11590, 676, 688)],
            headings: "requirements使用要求install-app安装应用approval应用审批channels把应用加进 Slack 频道accounts关联账号war-room作战室ai-sreAI SREpermissions应用权限verify验证limits使用限制troubleshooting故障排查点击允许或保存之后报错点击允许或保存之后报错分派策略里找不到某个-slack-频道分派策略里找不到某个 Slack 频道点击卡片后-slack-提示错误点击卡片后 Slack 提示错误某个人收不到消息某个人收不到消息ai-sre-不回复-或者无法读取文件AI SRE 不回复，或者无法读取文件作战室无法创建-或者缺少成员作战室无法创建，或者缺少成员references参考资料",
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
                "在企业的 Microsoft Teams 中添加 Flashduty 应用，关联团队、群聊和个人，用卡片接收并处理故障。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/instant-messaging/microsoft-teams",
            ],
            source: include_str!("../../docs/zh/MicrosoftTeams.md"),
            body: 305,
            digest: 0x58e2f75acbc39804,
            sections: &[section(2, 455, 1195, 12, 24), section(2, 1225, 4376, 31, 43), section(3, 1246, 1699, 64, 85), section(3, 1729, 2453, 92, 107), section(3, 2455, 3486, 125, 143), section(3, 3515, 4376, 149, 164), section(2, 4407, 5165, 172, 184), section(2, 5192, 6289, 188, 200), section(2, 6316, 6970, 204, 216), section(2, 7001, 7856, 224, 245), section(2, 7885, 8686, 251, 283), section(2, 8715, 9617, 289, 295), section(2, 9646, 10315, 301, 313), section(2, 10353, 12601, 328, 340), section(3, 10374, 10674, 395, 450), section(3, 10676, 10952, 488, 526), section(3, 10954, 11372, 556, 586), section(3, 11374, 11965, 616, 646), section(3, 11967, 12282, 696, 748), section(3, 12284, 12601, 775, 802), section(2, 12634, 13066, 812, 824)],
            headings: "requirements使用要求install安装应用从应用商店添加从应用商店添加package上传应用包设置可用范围设置可用范围update更新旧版本commands关联指令team关联团队chat关联群聊accounts关联自己的账号notify向 Microsoft Teams 发送故障verify验证limits使用限制troubleshooting故障排查microsoft-teams-里没有上传到应用目录的选项Microsoft Teams 里没有上传到应用目录的选项built-for-your-org-中没有-flashdutyBuilt for your org 中没有 Flashduty机器人不响应关联指令机器人不响应关联指令团队或个人收不到消息团队或个人收不到消息所有消息都停了-错误为-botdisabledbyadmin所有消息都停了，错误为 BotDisabledByAdmin误关联了团队或个人误关联了团队或个人references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/webhooks/alert-webhook",
            ],
            source: include_str!("../../docs/zh/AlertWebhook.md"),
            body: 318,
            digest: 0x3499419a0d7f2a5c,
            sections: &[section(2, 257, 570, 12, 24), section(2, 602, 1833, 33, 46), section(2, 1891, 2600, 63, 75), section(2, 2630, 3176, 82, 88), section(3, 3056, 3176, 95, 107), section(2, 3206, 8751, 114, 126), section(3, 3865, 4087, 132, 138), section(3, 4115, 6899, 143, 148), section(3, 6930, 7104, 156, 164), section(3, 7106, 8751, 170, 176), section(2, 8782, 9162, 184, 190), section(2, 9191, 9797, 196, 202), section(2, 9827, 10128, 209, 215), section(2, 10159, 10592, 223, 238), section(2, 10622, 11268, 245, 257), section(2, 11297, 13994, 263, 269), section(2, 14032, 16230, 284, 296), section(3, 14053, 14347, 342, 390), section(3, 14349, 14778, 424, 460), section(3, 14780, 15239, 500, 542), section(3, 15241, 15561, 591, 642), section(3, 15563, 15803, 688, 736), section(3, 15805, 16033, 796, 858), section(3, 16035, 16230, 900, 942), section(2, 16263, 16663, 952, 964)],
            headings: "requirements使用要求configure在 Flashdutyevents\nEventTypes事件类型request请求sources来源地址payload请求内容PersonPersonAlertAlertIncidentIncident示例示例response响应errors错误retries重试ordering幂等与顺序history调用历史verify验证troubleshooting故障排查什么都没有收到-调用历史也是空的什么都没有收到，调用历史也是空的记录显示失败-原因是超时记录显示失败，原因是超时记录显示失败-原因是证书错误记录显示失败，原因是证书错误记录显示失败-状态码为-401、403-或-404记录显示失败，状态码为 401、403 或 404告警已经恢复-您的系统里仍然存在告警已经恢复，您的系统里仍然存在告警已在-flashduty-中关闭-您的系统里仍然存在告警已在 Flashduty 中关闭，您的系统里仍然存在您的系统把一些事件处理了两次您的系统把一些事件处理了两次references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/webhooks/incident-webhook",
            ],
            source: include_str!("../../docs/zh/IncidentWebhook.md"),
            body: 321,
            digest: 0x1718708b6cc57145,
            sections: &[section(2, 314, 627, 12, 24), section(2, 659, 1983, 33, 46), section(2, 2041, 3202, 63, 75), section(2, 3232, 3781, 82, 88), section(3, 3661, 3781, 95, 107), section(2, 3811, 12753, 114, 126), section(3, 4561, 4783, 132, 138), section(3, 4815, 5212, 147, 156), section(3, 5245, 5993, 166, 176), section(3, 6024, 10474, 184, 192), section(3, 10476, 12753, 198, 204), section(2, 12780, 14702, 208, 226), section(2, 14733, 15113, 234, 240), section(2, 15142, 15748, 246, 252), section(2, 15778, 16232, 259, 265), section(2, 16263, 16868, 273, 288), section(2, 16898, 17571, 295, 307), section(2, 17600, 20780, 313, 319), section(2, 20818, 22962, 334, 346), section(3, 20839, 21247, 392, 440), section(3, 21249, 21678, 474, 510), section(3, 21680, 22139, 550, 592), section(3, 22141, 22461, 641, 692), section(3, 22463, 22847, 738, 786), section(3, 22849, 22962, 813, 840), section(2, 22995, 23374, 850, 862)],
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/webhooks/custom-actions",
            ],
            source: include_str!("../../docs/zh/CustomAction.md"),
            body: 311,
            digest: 0xf048cda5ebfa66f1,
            sections: &[section(2, 281, 752, 4, 16), section(2, 787, 1100, 28, 40), section(2, 1132, 2369, 49, 62), section(2, 2399, 2911, 69, 81), section(2, 2969, 3233, 98, 110), section(2, 3263, 3821, 117, 123), section(3, 3701, 3821, 130, 142), section(2, 3851, 15811, 149, 161), section(3, 4724, 4946, 167, 173), section(3, 4978, 5375, 182, 191), section(3, 5408, 6156, 201, 211), section(3, 6187, 10632, 219, 227), section(3, 10660, 12912, 232, 237), section(3, 12914, 15811, 243, 249), section(2, 15838, 17529, 253, 271), section(2, 17560, 18384, 279, 285), section(3, 17909, 18384, 291, 303), section(2, 18413, 18945, 309, 315), section(2, 18975, 19177, 322, 328), section(2, 19208, 19852, 336, 351), section(2, 19881, 23036, 357, 363), section(2, 23074, 25091, 378, 390), section(3, 23095, 23317, 415, 445), section(3, 23319, 23535, 475, 505), section(3, 23537, 23734, 551, 599), section(3, 23736, 24403, 645, 693), section(3, 24405, 24585, 729, 765), section(3, 24587, 24864, 799, 835), section(3, 24866, 25091, 884, 935), section(2, 25124, 25581, 945, 957)],
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/configuration/templates",
            ],
            source: include_str!("../../docs/zh/Templates.md"),
            body: 289,
            digest: 0xb975b2caf9d6214e,
            sections: &[section(2, 218, 678, 12, 24), section(2, 710, 1857, 33, 54), section(2, 1889, 2950, 63, 76), section(3, 1911, 2655, 88, 100), section(3, 2657, 2950, 112, 124), section(2, 2979, 3757, 130, 136), section(2, 3786, 5281, 142, 154), section(2, 5310, 8782, 160, 166), section(3, 5434, 6207, 184, 202), section(3, 6209, 7210, 214, 226), section(3, 7212, 8023, 232, 238), section(3, 8025, 8385, 253, 268), section(3, 8387, 8782, 283, 298), section(2, 8811, 14177, 304, 322), section(3, 9023, 11988, 330, 338), section(3, 12017, 12325, 344, 350), section(3, 12358, 12862, 360, 370), section(3, 12894, 13257, 379, 388), section(3, 13285, 13859, 393, 398), section(3, 13887, 14177, 403, 408), section(2, 14209, 20478, 417, 423), section(3, 14224, 16731, 446, 469), section(3, 16758, 17603, 473, 491), section(3, 17605, 18064, 518, 545), section(3, 18093, 18727, 551, 557), section(3, 18754, 19436, 561, 572), section(3, 19438, 20478, 584, 596), section(2, 20509, 21375, 604, 616), section(2, 21439, 22732, 626, 638), section(2, 22808, 24102, 650, 662), section(2, 24172, 24998, 671, 689), section(2, 25068, 26566, 698, 710), section(2, 26636, 27890, 719, 741), section(2, 27954, 34787, 747, 762), section(3, 28160, 31191, 774, 786), section(3, 31193, 33430, 795, 804), section(3, 33432, 34787, 816, 828), section(2, 34855, 36370, 836, 851), section(2, 36432, 37992, 856, 877), section(2, 38060, 39456, 885, 903), section(2, 39518, 40865, 908, 923), section(2, 40925, 44147, 927, 941), section(2, 44205, 44788, 944, 950), section(2, 44850, 47884, 955, 961), section(2, 47930, 50278, 976, 988), section(3, 47979, 48549, 995, 1031), section(3, 48551, 48727, 1064, 1102), section(3, 48729, 49068, 1148, 1196), section(3, 49070, 49436, 1248, 1302), section(3, 49438, 49627, 1338, 1380), section(3, 49629, 49914, 1414, 1450), section(3, 49916, 50278, 1493, 1538), section(2, 50311, 50615, 1548, 1560)],
            headings: "requirements使用要求rendering消息的渲染过程configure在 Flashduty创建模板创建模板使用模板使用模板verify验证sample示例故障syntax语法引用变量示例引用变量示例条件判断条件判断循环循环变量与管道变量与管道空白与注释空白与注释fields完整变量列表IncidentIncidentPersonPersonAssignmentAssignmentResponderResponderAlertAlertImageImagefunctions函数文本、标签与-json文本、标签与 JSONtime转换时间格式严重程度与通知原因严重程度与通知原因images图片jsonJSON 消息更多函数更多函数channels通知渠道feishu-app飞书应用dingtalk-app钉钉应用wecom-app企业微信应用slack-appSlack 应用teams-appMicrosoft Teams 应用feishu飞书机器人消息卡片消息卡片富文本富文本普通文本普通文本dingtalk钉钉机器人wecom企业微信机器人telegramTelegram 机器人slackSlack 机器人zoomZoom 机器人sms短信email邮件troubleshooting故障排查default消息显示为默认模板的内容消息中出现-gt-、-amp-或-34消息中出现 &gt;、&amp; 或 &#34;缺少标签-或者一行只有名称没有值缺少标签，或者一行只有名称没有值飞书机器人发出-json-原文-或者没有发送飞书机器人发出 JSON 原文，或者没有发送保存时报错-function-not-defined保存时报错 function \"…\" not defined消息被截断-或者没有送达消息被截断，或者没有送达时间差了几个小时-或者是-1970-年时间差了几个小时，或者是 1970 年references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/huawei-apm",
            ],
            source: include_str!("../../docs/zh/HuaweiyunAPM.md"),
            body: 304,
            digest: 0x20c1cf40b9c8c60e,
            sections: &[section(2, 296, 940, 12, 24), section(2, 992, 2405, 33, 46), section(3, 1135, 1754, 58, 70), section(3, 1756, 2405, 82, 94), section(2, 2445, 5669, 103, 119), section(3, 2470, 3975, 140, 161), section(3, 3977, 4578, 191, 221), section(3, 4580, 5669, 239, 257), section(2, 5698, 6685, 263, 269), section(2, 6717, 7432, 278, 287), section(2, 7463, 7942, 295, 307), section(2, 7971, 8254, 313, 328), section(2, 8292, 12457, 343, 355), section(3, 8351, 8888, 372, 399), section(3, 8890, 9393, 426, 453), section(3, 9395, 10018, 492, 533), section(3, 10020, 10215, 563, 593), section(3, 10217, 10439, 623, 653), section(3, 10466, 10860, 657, 696), section(3, 10893, 11144, 706, 730), section(3, 11177, 11488, 740, 794), section(3, 11523, 11884, 806, 857), section(3, 11917, 12219, 867, 883), section(3, 12262, 12457, 903, 933), section(2, 12490, 12854, 943, 955)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在华为云 APM创建主题和订阅创建主题和订阅把主题添加为通知对象把主题添加为通知对象创建告警策略创建告警策略verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间订阅一直停在未确认订阅一直停在未确认apm-中有告警-flashduty-中却没有APM 中有告警，Flashduty 中却没有新增通知时选不到主题新增通知时选不到主题告警中缺少主机等信息告警中缺少主机等信息open问题已经消失，告警仍未关闭stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/webhooks/jira-sync",
            ],
            source: include_str!("../../docs/zh/JiraSync.md"),
            body: 271,
            digest: 0x416e1f6efb960ec0,
            sections: &[section(2, 685, 1785, 12, 24), section(2, 1817, 3818, 33, 41), section(3, 1860, 2773, 46, 76), section(3, 2802, 3137, 82, 124), section(3, 3171, 3818, 135, 147), section(2, 3848, 6544, 154, 167), section(3, 3992, 4564, 178, 189), section(3, 4566, 6544, 201, 213), section(2, 6574, 8099, 220, 235), section(3, 6598, 7123, 241, 247), section(3, 7152, 7839, 253, 259), section(3, 7841, 8099, 286, 313), section(2, 8128, 9337, 319, 325), section(3, 8230, 9102, 347, 369), section(3, 9104, 9337, 391, 413), section(2, 9375, 12440, 428, 440), section(3, 9396, 10470, 470, 500), section(3, 10472, 10690, 530, 560), section(3, 10692, 11229, 587, 614), section(3, 11231, 11444, 644, 674), section(3, 11446, 11694, 692, 710), section(3, 11696, 12246, 737, 764), section(3, 12248, 12440, 801, 840), section(2, 12473, 12973, 850, 862)],
            headings: "requirements使用要求configure在 JiracloudJira Cloud：创建 API 令牌serverJira Server 与 Data Center：准备账户permissions检查权限connect在 Flashduty连接-jira连接 Jira设置同步设置同步mapping同步的内容字段字段status状态在-jira-中所做的修改在 Jira 中所做的修改verify验证从-flashduty-到-jira从 Flashduty 到 Jira从-jira-到-flashduty从 Jira 到 Flashdutytroubleshooting故障排查点击下一步后无法继续点击下一步后无法继续选不到项目或事务类型选不到项目或事务类型故障没有对应的事务故障没有对应的事务无法设置严重程度映射无法设置严重程度映射设置无法保存设置无法保存事务的状态一直不变事务的状态一直不变标题或标签变了-事务没有变标题或标签变了，事务没有变references参考资料",
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
                "通过 Webhook 通知对象把 ZStack Cloud 的资源报警和事件报警发送到 Flashduty，资源报警的恢复也会送达。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/zstack",
            ],
            source: include_str!("../../docs/zh/ZStack.md"),
            body: 309,
            digest: 0x9e8d6936444318f9,
            sections: &[section(2, 372, 853, 12, 24), section(2, 905, 2304, 33, 46), section(3, 1048, 1660, 58, 70), section(3, 1662, 2304, 82, 94), section(2, 2344, 4074, 103, 113), section(3, 2363, 3214, 131, 149), section(3, 3216, 4074, 182, 215), section(2, 4103, 4882, 221, 227), section(2, 4914, 5594, 236, 245), section(2, 5625, 6154, 253, 265), section(2, 6183, 6405, 271, 286), section(2, 6443, 10247, 301, 313), section(3, 6502, 7039, 330, 357), section(3, 7041, 7507, 381, 405), section(3, 7509, 7866, 448, 493), section(3, 7868, 8059, 535, 577), section(3, 8061, 8461, 619, 661), section(3, 8463, 8650, 707, 755), section(3, 8683, 8934, 765, 789), section(3, 8967, 9278, 799, 853), section(3, 9313, 9674, 865, 916), section(3, 9707, 10009, 926, 942), section(3, 10052, 10247, 962, 992), section(2, 10280, 10742, 1002, 1014)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 ZStack创建通知对象创建通知对象在报警器中选用通知对象在报警器中选用通知对象verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间发送测试消息失败发送测试消息失败测试消息能收到-真实报警却没有测试消息能收到，真实报警却没有资源报警器的告警一直没有关闭资源报警器的告警一直没有关闭事件报警器的告警一直没有关闭事件报警器的告警一直没有关闭大量报警同时触发时-部分告警缺失大量报警同时触发时，部分告警缺失stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "在 Keep 中连接 Flashduty Provider 并加载工作流，告警触发时在 Flashduty 触发告警，恢复时自动恢复告警。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/keep",
            ],
            source: include_str!("../../docs/zh/Keep.md"),
            body: 306,
            digest: 0xd7b982fe91cf3715,
            sections: &[section(2, 326, 892, 12, 24), section(2, 944, 2339, 33, 46), section(3, 1087, 1697, 58, 70), section(3, 1699, 2339, 82, 94), section(2, 2379, 6429, 103, 111), section(3, 2396, 3082, 126, 141), section(3, 3113, 5466, 149, 164), section(3, 5468, 6429, 182, 200), section(2, 6458, 7932, 206, 212), section(2, 7964, 8893, 221, 230), section(2, 8924, 9560, 238, 250), section(2, 9589, 10226, 256, 271), section(2, 10256, 11873, 278, 290), section(2, 11911, 16409, 305, 317), section(3, 11970, 12507, 334, 361), section(3, 12509, 12853, 382, 403), section(3, 12855, 13121, 441, 481), section(3, 13123, 14180, 535, 591), section(3, 14182, 14554, 628, 667), section(3, 14556, 14812, 706, 745), section(3, 14845, 15096, 755, 779), section(3, 15129, 15440, 789, 843), section(3, 15475, 15836, 855, 906), section(3, 15869, 16171, 916, 932), section(3, 16214, 16409, 952, 982), section(2, 16442, 16808, 992, 1004)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Keep连接-provider连接 Providerworkflow加载工作流改用界面编排改用界面编排verify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间工作流没有运行工作流没有运行运行失败-提示-could-not-find-key运行失败，提示 Could not find keyflashduty-action-运行失败-却没有有用的提示flashduty-action 运行失败，却没有有用的提示问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭不同的问题合并成了一条告警不同的问题合并成了一条告警stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "用 ElastAlert 2 自带的 flashduty 告警方式把匹配结果发送到 Flashduty，并用第二条规则在问题结束后恢复告警。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/elastalert2",
            ],
            source: include_str!("../../docs/zh/ElastAlert2.md"),
            body: 328,
            digest: 0x7403484f914bdf72,
            sections: &[section(2, 362, 981, 12, 24), section(2, 1033, 2444, 33, 46), section(3, 1176, 1794, 58, 70), section(3, 1796, 2444, 82, 94), section(2, 2484, 6500, 103, 119), section(3, 2509, 4130, 137, 155), section(3, 4161, 6500, 163, 181), section(2, 6529, 7781, 187, 193), section(2, 7813, 8878, 202, 211), section(2, 8909, 9521, 219, 231), section(2, 9550, 10240, 237, 252), section(2, 10270, 12313, 259, 271), section(2, 12351, 17276, 286, 298), section(3, 12410, 12947, 315, 342), section(3, 12949, 13620, 367, 392), section(3, 13622, 14680, 434, 476), section(3, 14682, 14936, 533, 592), section(3, 14938, 15327, 629, 668), section(3, 15329, 15679, 713, 758), section(3, 15712, 15963, 768, 792), section(3, 15996, 16307, 802, 856), section(3, 16342, 16703, 868, 919), section(3, 16736, 17038, 929, 945), section(3, 17081, 17276, 965, 995), section(2, 17309, 17737, 1005, 1017)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 ElastAlert 2编写告警规则编写告警规则recovery编写恢复规则verify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间elastalert-2-没有发送ElastAlert 2 没有发送日志中出现-error-posting-to-flashduty日志中出现 Error posting to flashduty日志中有-trigger-sent-to-flashduty-却没有新告警日志中有 Trigger sent to flashduty，却没有新告警问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭不同主机的问题合并成了一条告警不同主机的问题合并成了一条告警stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "让只支持钉钉群机器人的系统把消息发到 Flashduty，用消息触发、更新和恢复告警。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/dingtalk-alert",
            ],
            source: include_str!("../../docs/zh/DingtalkAlert.md"),
            body: 299,
            digest: 0xffb6104a00936467,
            sections: &[section(2, 778, 1342, 12, 24), section(2, 1394, 3005, 33, 46), section(3, 1549, 2179, 58, 70), section(3, 2181, 3005, 82, 94), section(2, 3048, 3960, 106, 118), section(2, 3992, 6069, 127, 139), section(3, 4711, 6069, 151, 163), section(2, 6101, 8103, 172, 193), section(3, 7348, 8103, 199, 220), section(2, 8132, 10467, 226, 232), section(3, 8857, 9310, 244, 256), section(3, 9312, 9732, 265, 274), section(3, 9734, 10467, 283, 292), section(2, 10499, 11504, 301, 310), section(2, 11535, 11998, 318, 330), section(2, 12027, 12393, 336, 351), section(2, 12431, 17266, 366, 378), section(3, 12490, 13039, 395, 422), section(3, 13041, 13726, 460, 498), section(3, 13728, 14113, 525, 552), section(3, 14115, 14487, 596, 642), section(3, 14489, 14890, 713, 791), section(3, 14892, 15342, 840, 891), section(3, 15344, 15669, 928, 967), section(3, 15702, 15953, 977, 1001), section(3, 15986, 16297, 1011, 1065), section(3, 16332, 16693, 1077, 1128), section(3, 16726, 17028, 1138, 1154), section(3, 17071, 17266, 1174, 1204), section(2, 17299, 17747, 1214, 1226)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成message-type消息类型push-mode推送模式设置规则设置规则configure在您的监控系统aliyun阿里云消息中心verify验证默认模式默认模式按标题按标题按规则按规则alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间系统没有向-flashduty-发送消息系统没有向 Flashduty 发送消息系统报错-errcode-310000系统报错 errcode 310000系统只让填-access-token-不让填地址系统只让填 access_token，不让填地址告警标题都是-钉钉告警-或者消息全部归入同一条告警告警标题都是“钉钉告警”，或者消息全部归入同一条告警恢复消息没有关闭告警-反而多出一条恢复消息没有关闭告警，反而多出一条消息已经发送-却没有新告警消息已经发送，却没有新告警stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/lark-alert",
            ],
            source: include_str!("../../docs/zh/FeishuAlert.md"),
            body: 302,
            digest: 0xb17054b7cf447f7b,
            sections: &[section(2, 787, 1379, 12, 24), section(2, 1431, 3057, 33, 46), section(3, 1586, 2216, 58, 70), section(3, 2218, 3057, 82, 94), section(2, 3100, 4247, 106, 118), section(2, 4279, 6209, 127, 139), section(3, 4906, 6209, 151, 163), section(2, 6241, 8266, 172, 193), section(3, 7511, 8266, 199, 220), section(2, 8295, 10538, 226, 232), section(3, 9055, 9476, 244, 256), section(3, 9478, 9847, 265, 274), section(3, 9849, 10538, 283, 292), section(2, 10570, 11574, 301, 310), section(2, 11605, 12079, 318, 330), section(2, 12108, 12487, 336, 351), section(2, 12525, 16817, 366, 378), section(3, 12584, 13133, 395, 422), section(3, 13135, 13472, 465, 510), section(3, 13474, 14029, 548, 586), section(3, 14031, 14363, 622, 658), section(3, 14365, 14686, 689, 725), section(3, 14688, 15220, 762, 801), section(3, 15253, 15504, 811, 835), section(3, 15537, 15848, 845, 899), section(3, 15883, 16244, 911, 962), section(3, 16277, 16579, 972, 988), section(3, 16622, 16817, 1008, 1038), section(2, 16850, 17165, 1048, 1060)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成message-type消息类型push-mode推送模式设置规则设置规则configure在您的监控系统aliyun阿里云消息中心verify验证默认模式默认模式按标题按标题按规则按规则alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间测试消息能收到-真实告警却没有测试消息能收到，真实告警却没有系统没有向-flashduty-发送消息系统没有向 Flashduty 发送消息找不到填写完整地址的地方找不到填写完整地址的地方所有告警都叫-飞书告警所有告警都叫“飞书告警”问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/volcengine-dial",
            ],
            source: include_str!("../../docs/zh/VolcEngineDetect.md"),
            body: 324,
            digest: 0xbabdb97249c5f31b,
            sections: &[section(2, 370, 832, 12, 24), section(2, 884, 2313, 33, 46), section(3, 1027, 1654, 58, 70), section(3, 1656, 2313, 82, 94), section(2, 2353, 3692, 103, 118), section(3, 2514, 3168, 136, 154), section(3, 3170, 3692, 178, 202), section(2, 3721, 4648, 208, 214), section(2, 4680, 5423, 223, 232), section(2, 5454, 5905, 240, 252), section(2, 5934, 6165, 258, 273), section(2, 6203, 9420, 288, 300), section(3, 6262, 6799, 317, 344), section(3, 6801, 7179, 388, 434), section(3, 7181, 7397, 468, 504), section(3, 7399, 7588, 553, 604), section(3, 7590, 7823, 647, 692), section(3, 7856, 8107, 702, 726), section(3, 8140, 8451, 736, 790), section(3, 8486, 8847, 802, 853), section(3, 8880, 9182, 863, 879), section(3, 9225, 9420, 899, 929), section(2, 9453, 9733, 939, 951)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在火山引擎创建系统集成创建系统集成在告警策略中选用在告警策略中选用verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间云拨测中有告警-flashduty-中却没有云拨测中有告警，Flashduty 中却没有拨测失败-却没有任何告警拨测失败，却没有任何告警推送地址填在了团队中-没有产生告警推送地址填在了团队中，没有产生告警网站已经可以访问-告警仍未关闭网站已经可以访问，告警仍未关闭stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 20, 26), severity(Some(Severity::Warning), 46, 52)],
            cells: "P0（严重告警）严重P2（普通告警）警告",
        },
    ),
    guide(
        names(Integration::Link),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Link 集成",
                "在 Flashduty 的故障详情中放置指向自有系统的链接，参数按标签、自定义字段和故障属性自动填写。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/other-integration/link",
            ],
            source: include_str!("../../docs/zh/Link.md"),
            body: 290,
            digest: 0x21e0ed37ef81da4d,
            sections: &[section(2, 372, 845, 8, 20), section(2, 880, 1394, 32, 44), section(2, 1426, 2331, 53, 66), section(2, 2363, 4526, 75, 91), section(3, 2723, 3024, 97, 103), section(3, 3026, 3333, 118, 133), section(3, 3335, 4526, 139, 145), section(2, 4555, 5182, 151, 157), section(2, 5211, 5980, 163, 175), section(2, 6018, 7700, 190, 202), section(3, 6039, 6300, 235, 268), section(3, 6302, 6814, 289, 310), section(3, 6816, 7072, 340, 370), section(3, 7074, 7434, 413, 458), section(3, 7436, 7700, 501, 546), section(2, 7733, 8134, 556, 568)],
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/webhooks/servicenow-sync",
            ],
            source: include_str!("../../docs/zh/ServiceNowSync.md"),
            body: 304,
            digest: 0x4c24595fc49a2e3c,
            sections: &[section(2, 533, 1176, 12, 24), section(2, 1208, 3594, 33, 47), section(3, 1296, 2155, 59, 71), section(3, 2157, 3082, 92, 113), section(3, 3110, 3594, 118, 130), section(2, 3624, 5447, 137, 150), section(3, 3774, 4022, 167, 184), section(3, 4024, 5447, 196, 208), section(2, 5477, 14913, 215, 243), section(3, 6845, 9466, 247, 275), section(3, 9495, 14913, 281, 308), section(4, 9674, 12281, 335, 362), section(4, 12283, 13376, 392, 422), section(4, 13378, 14913, 434, 446), section(2, 14943, 16951, 453, 468), section(3, 14967, 15691, 474, 480), section(3, 15720, 16336, 486, 492), section(3, 16367, 16951, 500, 512), section(2, 16980, 18886, 518, 524), section(3, 17086, 18000, 552, 580), section(3, 18002, 18886, 608, 636), section(2, 18924, 23226, 651, 663), section(3, 18972, 19731, 669, 699), section(3, 19733, 19897, 738, 777), section(3, 19899, 20462, 816, 855), section(3, 20464, 21159, 912, 971), section(3, 21161, 22036, 1013, 1055), section(3, 22038, 22552, 1082, 1109), section(3, 22554, 23005, 1145, 1181), section(3, 23007, 23226, 1214, 1247), section(2, 23259, 23934, 1257, 1269)],
            headings: "requirements使用要求configure在 ServiceNow创建用户创建用户设置密码和角色设置密码和角色check检查访问connect在 Flashduty连接-servicenow连接 ServiceNow设置同步设置同步inbound从 ServiceNow 到 Flashdutyrule自动发送：Business Rulebutton手动发送：表单按钮创建负责发送的脚本创建负责发送的脚本创建供按钮调用的脚本创建供按钮调用的脚本创建按钮创建按钮mapping同步的内容字段字段states状态severity严重程度verify验证从-flashduty-到-servicenow从 Flashduty 到 ServiceNow从-servicenow-到-flashduty从 ServiceNow 到 Flashdutytroubleshooting故障排查signin点击下一步后无法继续自定义字段映射中选不到字段自定义字段映射中选不到字段flashduty-故障没有到达-servicenowFlashduty 故障没有到达 ServiceNow故障已在-flashduty-中关闭-incident-却没有解决故障已在 Flashduty 中关闭，Incident 却没有解决servicenow-incident-没有到达-flashdutyServiceNow Incident 没有到达 Flashduty按钮报错或没有出现按钮报错或没有出现状态或严重程度没有跟着变状态或严重程度没有跟着变评论或修改又传回来一次评论或修改又传回来一次references参考资料",
            severities: &[severity(Some(Severity::Critical), 4, 10), severity(Some(Severity::Warning), 16, 22), severity(Some(Severity::Info), 25, 31), severity(None, 37, 64)],
            cells: "High严重Medium警告Low提醒其他您新增或改名的取值",
        },
    ),
    guide(
        names(Integration::Monit),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Monit 集成",
                "在 Flashduty 自有的告警引擎 Monit 中开启告警，选择投递的协作空间，并用一条规则验证触发与恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/monit",
            ],
            source: include_str!("../../docs/zh/Monit.md"),
            body: 307,
            digest: 0xaef6e50e6fcff792,
            sections: &[section(2, 488, 1253, 12, 24), section(2, 1285, 3809, 33, 42), section(3, 1303, 3121, 63, 84), section(3, 3149, 3809, 89, 104), section(2, 3838, 5013, 110, 116), section(2, 5045, 6253, 125, 134), section(2, 6284, 7063, 142, 154), section(2, 7092, 7673, 160, 175), section(2, 7711, 11772, 190, 202), section(3, 7732, 8810, 226, 250), section(3, 8812, 9150, 303, 358), section(3, 9152, 9736, 395, 434), section(3, 9738, 10175, 458, 482), section(3, 10208, 10459, 492, 516), section(3, 10492, 10803, 526, 580), section(3, 10838, 11199, 592, 643), section(3, 11232, 11534, 653, 669), section(3, 11577, 11772, 689, 719), section(2, 11805, 12299, 729, 741)],
            headings: "requirements使用要求configure在 Monit为规则开启告警为规则开启告警route按内容路由verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查规则始终没有触发规则始终没有触发规则显示-triggered-协作空间里却没有告警规则显示 Triggered，协作空间里却没有告警问题已经消失-告警仍未关闭问题已经消失，告警仍未关闭所有告警同时停止所有告警同时停止stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "为 RUM 应用开启告警：Issue 新增、复现或升级时触发 Flashduty 告警，关闭 Issue 后告警自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/rum-alert",
            ],
            source: include_str!("../../docs/zh/Rum.md"),
            body: 302,
            digest: 0x7b161c222ae5dde1,
            sections: &[section(2, 478, 1077, 12, 24), section(2, 1109, 3083, 33, 40), section(3, 1125, 1958, 61, 82), section(3, 1989, 2557, 90, 108), section(3, 2586, 3083, 114, 126), section(2, 3112, 4018, 132, 138), section(2, 4050, 4914, 147, 156), section(2, 4945, 6373, 164, 176), section(2, 6402, 7058, 182, 197), section(2, 7096, 10355, 212, 224), section(3, 7117, 7453, 249, 276), section(3, 7455, 8050, 300, 324), section(3, 8052, 8324, 360, 396), section(3, 8326, 8758, 433, 472), section(3, 8791, 9042, 482, 506), section(3, 9075, 9386, 516, 570), section(3, 9421, 9782, 582, 633), section(3, 9815, 10117, 643, 659), section(3, 10160, 10355, 679, 709), section(2, 10388, 10775, 719, 731)],
            headings: "requirements使用要求configure在 RUM为应用开启告警为应用开启告警triggers何时触发告警filter过滤噪音verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查有-issue-却没有告警有 Issue，却没有告警错误没有成为-issue错误没有成为 Issue告警的严重程度与预期不符告警的严重程度与预期不符问题已经修复-告警仍未关闭问题已经修复，告警仍未关闭stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
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
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/cloudflare",
            ],
            source: include_str!("../../docs/zh/Cloudflare.md"),
            body: 315,
            digest: 0xaa000f80d5aef674,
            sections: &[section(2, 298, 967, 12, 24), section(2, 1019, 2426, 33, 46), section(3, 1162, 1778, 58, 70), section(3, 1780, 2426, 82, 94), section(2, 2466, 3704, 103, 117), section(3, 2489, 3291, 131, 145), section(3, 3293, 3704, 171, 197), section(2, 3732, 4949, 202, 223), section(2, 4978, 5688, 229, 235), section(2, 5720, 6280, 244, 253), section(2, 6311, 6678, 261, 273), section(2, 6707, 6906, 279, 294), section(2, 6944, 10700, 309, 321), section(3, 7003, 7540, 338, 365), section(3, 7542, 7777, 395, 425), section(3, 7779, 8751, 462, 501), section(3, 8753, 8904, 537, 573), section(3, 8906, 9103, 601, 629), section(3, 9136, 9387, 639, 663), section(3, 9420, 9731, 673, 727), section(3, 9766, 10127, 739, 790), section(3, 10160, 10462, 800, 816), section(3, 10505, 10700, 836, 866), section(2, 10733, 11292, 876, 888)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Cloudflare创建-webhook创建 Webhook在告警中选用-webhook在告警中选用 Webhookplans告警类型与套餐verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间点击保存和测试后报错点击保存和测试后报错测试能收到-真实告警却没有测试能收到，真实告警却没有列表中没有想要的告警类型列表中没有想要的告警类型webhook-的-url-无法修改Webhook 的 URL 无法修改stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Warning), 27, 33)],
            cells: "任何告警，包括测试警告",
        },
    ),
    guide(
        names(Integration::WecomAlert),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "企微机器人兼容集成",
                "系统只支持企业微信群机器人时，用 Flashduty 的地址接收消息，并按规则触发、更新和恢复告警。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/wecom-alert",
            ],
            source: include_str!("../../docs/zh/WecomAlert.md"),
            body: 324,
            digest: 0xf666b21fc5756673,
            sections: &[section(2, 825, 1464, 12, 24), section(2, 1516, 3185, 33, 46), section(3, 1680, 2328, 58, 70), section(3, 2330, 3185, 82, 94), section(2, 3226, 4131, 104, 116), section(2, 4163, 6442, 125, 137), section(3, 4499, 5852, 149, 161), section(3, 5882, 6442, 168, 192), section(2, 6474, 7322, 201, 222), section(2, 7351, 8744, 228, 234), section(2, 8776, 9763, 243, 252), section(2, 9794, 10208, 260, 272), section(2, 10237, 10827, 278, 293), section(2, 10865, 15194, 308, 320), section(3, 10924, 11482, 337, 364), section(3, 11484, 12028, 402, 440), section(3, 12030, 12389, 475, 512), section(3, 12391, 12538, 549, 588), section(3, 12540, 12749, 603, 618), section(3, 12751, 13098, 670, 724), section(3, 13100, 13370, 761, 800), section(3, 13372, 13597, 843, 888), section(3, 13630, 13881, 898, 922), section(3, 13914, 14225, 932, 986), section(3, 14260, 14621, 998, 1049), section(3, 14654, 14956, 1059, 1075), section(3, 14999, 15194, 1095, 1125), section(2, 15227, 15521, 1135, 1147)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成compatible兼容范围push-mode推送模式设置规则设置规则silence检测系统停止发送configure在您的监控系统verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间系统没有向-flashduty-发送消息系统没有向 Flashduty 发送消息系统要填的是-key-不是地址系统要填的是 Key，不是地址测试能收到-真实告警收不到测试能收到，真实告警收不到消息被截断消息被截断已配置规则-每条消息仍触发一条新告警已配置规则，每条消息仍触发一条新告警问题仍然存在-告警却已恢复问题仍然存在，告警却已恢复系统正常-却触发了静默检测告警系统正常，却触发了静默检测告警stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Ok), 18, 24), severity(Some(Severity::Warning), 30, 36)],
            cells: "命中关闭规则恢复其他警告",
        },
    ),
    guide(
        names(Integration::ServiceDeskPlusSync),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "ServiceDesk Plus 同步集成",
                "让 Flashduty 故障与 ServiceDesk Plus 请求单向或双向保持一致：授权、Webhook、触发器、状态与字段映射。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/webhooks/servicedesk-plus-sync",
            ],
            source: include_str!("../../docs/zh/ServiceDeskPlusSync.md"),
            body: 317,
            digest: 0xeccc665fb1261d94,
            sections: &[section(2, 439, 1099, 12, 24), section(2, 1131, 4023, 33, 53), section(3, 1186, 2995, 58, 85), section(3, 3029, 4023, 96, 131), section(2, 4053, 6091, 138, 151), section(3, 4209, 4712, 174, 197), section(3, 4714, 6091, 209, 221), section(2, 6121, 8741, 228, 262), section(3, 6408, 8051, 276, 290), section(3, 8053, 8741, 305, 320), section(2, 8771, 10034, 327, 342), section(3, 8795, 9155, 348, 354), section(3, 9184, 9743, 360, 366), section(3, 9774, 10034, 374, 386), section(2, 10063, 11520, 392, 398), section(3, 10078, 11028, 432, 466), section(3, 11030, 11520, 500, 534), section(2, 11550, 11865, 541, 553), section(2, 11903, 15148, 568, 580), section(3, 11951, 12812, 586, 616), section(3, 12814, 13410, 643, 670), section(3, 13412, 14190, 698, 726), section(3, 14192, 14478, 753, 780), section(3, 14480, 14743, 822, 864), section(3, 14745, 14955, 905, 946), section(3, 14957, 15148, 979, 1012), section(2, 15181, 15741, 1022, 1034)],
            headings: "requirements使用要求configure在 ServiceDesk Pluscloud云版本：创建客户端on-premises私有化版本：生成 API 密钥connect在 Flashduty连接-servicedesk-plus连接 ServiceDesk Plus设置同步设置同步inbound从 ServiceDesk Plus 到 Flashduty创建-webhook创建 Webhook创建触发器创建触发器mapping同步的内容字段字段status状态severity严重程度verify验证从-flashduty-到-servicedesk-plus从 Flashduty 到 ServiceDesk Plus从-servicedesk-plus-到-flashduty从 ServiceDesk Plus 到 Flashdutyhistory调用历史troubleshooting故障排查signin点击下一步后无法继续故障没有对应的请求故障没有对应的请求请求没有到达-flashduty请求没有到达 Flashduty故障的状态没有变化故障的状态没有变化到-servicedesk-plus-的同步全部停止到 ServiceDesk Plus 的同步全部停止flashduty-的变更又被发回-flashdutyFlashduty 的变更又被发回 Flashduty批量编辑后缺少部分变更批量编辑后缺少部分变更references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Harbor),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Harbor 集成",
                "通过 Webhook 将 Harbor 项目的扫描失败、配额、复制等事件发送到 Flashduty，说明事件选择、投递和故障排查。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/harbor",
            ],
            source: include_str!("../../docs/zh/Harbor.md"),
            body: 318,
            digest: 0x14d63add842b4e80,
            sections: &[section(2, 328, 898, 12, 24), section(2, 950, 2349, 33, 46), section(3, 1093, 1705, 58, 70), section(3, 1707, 2349, 82, 94), section(2, 2389, 5190, 103, 113), section(3, 4280, 5190, 125, 137), section(2, 5219, 6325, 143, 149), section(2, 6357, 7033, 158, 167), section(2, 7064, 7668, 175, 187), section(2, 7697, 8538, 193, 208), section(2, 8576, 14700, 223, 235), section(3, 8635, 9172, 252, 279), section(3, 9202, 9829, 286, 305), section(3, 9831, 11571, 353, 401), section(3, 11573, 12075, 407, 413), section(3, 12105, 12678, 420, 447), section(3, 12680, 12889, 459, 471), section(3, 12891, 13103, 510, 549), section(3, 13136, 13387, 559, 583), section(3, 13420, 13731, 593, 647), section(3, 13766, 14127, 659, 710), section(3, 14160, 14462, 720, 736), section(3, 14505, 14700, 756, 786), section(2, 14733, 15220, 796, 808)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Harbor多个项目多个项目verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间nothingHarbor 没有发送error-to-send-request-或-abnormal-response-codeerror to send request 或 abnormal response code代理代理timeout故障期间的消息丢失告警过多告警过多定时扫描的告警没有漏洞信息定时扫描的告警没有漏洞信息stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Warning), 46, 61), severity(Some(Severity::Warning), 88, 112), severity(Some(Severity::Warning), 130, 151), severity(Some(Severity::Warning), 157, 175)],
            cells: "SCANNING_FAILED、QUOTA_EXCEED、QUOTA_WARNING扫描和配额REPLICATION、TAG_RETENTION失败和成功时相同SCANNING_COMPLETED与扫描结果无关其他其他所有事件",
        },
    ),
    guide(
        names(Integration::LabelMappingAPI),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "标签映射 API 集成",
                "标签映射 API 参考：Flashduty 如何向您的服务查询告警标签，请求与响应的全部字段、限制、错误、重试和安全要求。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/label-mapping-api",
            ],
            source: include_str!("../../docs/zh/LabelMappingAPI.md"),
            body: 351,
            digest: 0xd4650d6c830dfb5,
            sections: &[section(2, 356, 829, 12, 24), section(2, 861, 2933, 33, 46), section(3, 1074, 2083, 64, 82), section(3, 2085, 2933, 94, 106), section(2, 2963, 4952, 113, 119), section(3, 3416, 4952, 124, 129), section(2, 4983, 5543, 137, 143), section(2, 5574, 6061, 151, 163), section(2, 6090, 6792, 169, 175), section(2, 6822, 7178, 182, 188), section(2, 7207, 7632, 194, 200), section(2, 7663, 9308, 208, 214), section(3, 7706, 8276, 221, 245), section(3, 8278, 8795, 251, 257), section(3, 8825, 9308, 264, 270), section(2, 9338, 11139, 277, 289), section(2, 11168, 12606, 295, 301), section(2, 12644, 14104, 316, 328), section(3, 12665, 13417, 349, 370), section(3, 13419, 13599, 397, 424), section(3, 13601, 13829, 442, 460), section(3, 13831, 14104, 478, 496), section(2, 14137, 14340, 506, 518)],
            headings: "requirements使用要求configure在 Flashduty创建映射服务创建映射服务添加规则添加规则request请求EventEventresponse响应severity严重程度errors错误retries重试limits限制security安全headers禁止使用的请求头凭证凭证sources网络example示例服务verify验证troubleshooting故障排查告警没有新标签告警没有新标签只有部分告警有标签只有部分告警有标签证书不被接受证书不被接受标签已经过时标签已经过时references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 35), severity(Some(Severity::Warning), 42, 63), severity(Some(Severity::Info), 67, 85), severity(Some(Severity::Ok), 87, 105)],
            cells: "Critical严重：需要立即处理Warning警告：需要关注Info提醒：供了解Ok恢复：已恢复",
        },
    ),
    guide(
        names(Integration::VolcEngineRTC),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "火山引擎 RTC 集成",
                "用告警规则的告警回调把火山引擎实时音视频的告警接入 Flashduty：规则类型与通知时机、等级对应、测试通话和关闭方式。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/volcengine-rtc",
            ],
            source: include_str!("../../docs/zh/VolcEngineRTC.md"),
            body: 358,
            digest: 0x5dee6273f83711b8,
            sections: &[section(2, 374, 748, 12, 24), section(2, 800, 2219, 33, 46), section(3, 943, 1565, 58, 70), section(3, 1567, 2219, 82, 94), section(2, 2259, 3437, 103, 118), section(2, 3466, 4733, 124, 130), section(2, 4765, 5425, 139, 148), section(2, 5456, 5880, 156, 168), section(2, 5909, 6198, 174, 189), section(2, 6236, 10097, 204, 216), section(3, 6295, 6832, 233, 260), section(3, 6834, 7512, 305, 352), section(3, 7514, 7917, 377, 402), section(3, 7919, 8129, 454, 508), section(3, 8131, 8328, 526, 544), section(3, 8330, 8500, 568, 592), section(3, 8533, 8784, 602, 626), section(3, 8817, 9128, 636, 690), section(3, 9163, 9524, 702, 753), section(3, 9557, 9859, 763, 779), section(3, 9902, 10097, 799, 829), section(2, 10130, 10361, 839, 851)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在火山引擎verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间rtc-中有告警记录-flashduty-没有收到RTC 中有告警记录，Flashduty 没有收到rtc-中没有告警记录RTC 中没有告警记录推送地址填写在配置页面-没有触发告警推送地址填写在配置页面，没有触发告警告警没有恢复告警没有恢复短时间内告警过多短时间内告警过多stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 6, 24), severity(Some(Severity::Warning), 30, 42), severity(Some(Severity::Info), 48, 60)],
            cells: "严重需要立即处理警告需要关注通知仅供参考",
        },
    ),
    guide(
        names(Integration::UcloudCloudWatch),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "UCloud CloudWatch 集成",
                "用通知模板的接口回调把 UCloud 云监控的告警接入 Flashduty：模板、告警策略、验证方法和消息内容。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/ucloud-cloudwatch",
            ],
            source: include_str!("../../docs/zh/UcloudCloudWatch.md"),
            body: 331,
            digest: 0xe1a40102cd2f3185,
            sections: &[section(2, 319, 713, 12, 24), section(2, 765, 2186, 33, 46), section(3, 908, 1531, 58, 70), section(3, 1533, 2186, 82, 94), section(2, 2226, 3403, 103, 113), section(3, 2245, 3006, 131, 149), section(3, 3008, 3403, 173, 197), section(2, 3432, 4471, 203, 209), section(2, 4503, 5431, 218, 227), section(2, 5462, 5994, 235, 247), section(2, 6023, 6564, 253, 268), section(2, 6594, 7196, 275, 282), section(2, 7234, 11157, 297, 309), section(3, 7293, 7830, 326, 353), section(3, 7832, 8676, 400, 449), section(3, 8678, 8814, 470, 491), section(3, 8816, 9059, 518, 545), section(3, 9086, 9396, 549, 570), section(3, 9398, 9560, 597, 624), section(3, 9593, 9844, 634, 658), section(3, 9877, 10188, 668, 722), section(3, 10223, 10584, 734, 785), section(3, 10617, 10919, 795, 811), section(3, 10962, 11157, 831, 861), section(2, 11190, 11550, 871, 883)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 UCloud创建通知模板创建通知模板在告警策略中使用在告警策略中使用verify验证alert-keyAlert Keyseverity严重程度labels标题与标签payloadPayloadtroubleshooting故障排查latest-event-time未显示最新事件时间告警记录中有告警-flashduty-没有收到告警记录中有告警，Flashduty 没有收到告警内容是中文告警内容是中文同一事件列出了三次同一事件列出了三次open告警一直不关闭模板不能编辑或删除模板不能编辑或删除stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Ok), 6, 12), severity(Some(Severity::Warning), 18, 39)],
            cells: "恢复恢复其他满足策略的条件",
        },
    ),
    guide(
        names(Integration::Nagios),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Nagios 集成",
                "用通知命令把 Nagios Core 的主机和服务通知发送到 Flashduty，说明脚本、联系人、验证、自动恢复和故障排查。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/nagios",
            ],
            source: include_str!("../../docs/zh/Nagios.md"),
            body: 320,
            digest: 0xe5956142a59ca91e,
            sections: &[section(2, 322, 831, 12, 24), section(2, 883, 2282, 33, 46), section(3, 1026, 1638, 58, 70), section(3, 1640, 2282, 82, 94), section(2, 2322, 6245, 103, 113), section(3, 3087, 3598, 125, 137), section(3, 3600, 5982, 152, 167), section(2, 6274, 8205, 173, 179), section(2, 8237, 9326, 188, 197), section(2, 9357, 9968, 205, 217), section(2, 9997, 10658, 223, 238), section(2, 10696, 16141, 253, 265), section(3, 10755, 11292, 282, 309), section(3, 11294, 12205, 328, 347), section(3, 12207, 12991, 396, 445), section(3, 12993, 13475, 487, 531), section(3, 13477, 13647, 557, 583), section(3, 13649, 14009, 610, 637), section(3, 14011, 14287, 655, 673), section(3, 14289, 14544, 703, 733), section(3, 14577, 14828, 743, 767), section(3, 14861, 15172, 777, 831), section(3, 15207, 15568, 843, 894), section(3, 15601, 15903, 904, 920), section(3, 15946, 16141, 940, 970), section(2, 16174, 16664, 980, 992)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Nagios安装脚本安装脚本添加联系人添加联系人verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间nagios-没有发送Nagios 没有发送is-a-non-check-helper-but-exited-with-return-codeis a non-check helper but exited with return code手动运行正常-由-nagios-运行失败手动运行正常，由 Nagios 运行失败timed-out-after-30-secondstimed out after 30 seconds故障期间的消息丢失故障期间的消息丢失告警没有恢复告警没有恢复输出不完整或缺少字符输出不完整或缺少字符stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 26), severity(Some(Severity::Critical), 30, 42), severity(Some(Severity::Critical), 53, 101), severity(Some(Severity::Warning), 108, 120), severity(Some(Severity::Info), 127, 145), severity(Some(Severity::Ok), 147, 159), severity(Some(Severity::Ok), 161, 173)],
            cells: "CRITICAL服务严重异常DOWN主机宕机UNREACHABLE主机位于宕机的主机之后，无法到达WARNING服务警告UNKNOWN检查本身失败OK服务恢复UP主机恢复",
        },
    ),
    guide(
        names(Integration::JDCloudMonitor),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "京东云监控集成",
                "用通知模板的告警回调把京东云监控的告警接入 Flashduty：要粘贴的模板、规则如何引用、级别对应与恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/jdcloud",
            ],
            source: include_str!("../../docs/zh/JDCloudMonitor.md"),
            body: 328,
            digest: 0xe7d1473746764bd1,
            sections: &[section(2, 315, 739, 12, 24), section(2, 791, 2208, 33, 46), section(3, 934, 1555, 58, 70), section(3, 1557, 2208, 82, 94), section(2, 2248, 4175, 103, 115), section(3, 2269, 3832, 133, 151), section(3, 3834, 4175, 175, 199), section(2, 4204, 5203, 205, 211), section(2, 5235, 5946, 220, 229), section(2, 5977, 6538, 237, 249), section(2, 6567, 7268, 255, 270), section(2, 7298, 7997, 277, 284), section(2, 8035, 12097, 299, 311), section(3, 8094, 8631, 328, 355), section(3, 8633, 9584, 402, 451), section(3, 9586, 9885, 488, 527), section(3, 9887, 10053, 548, 569), section(3, 10080, 10344, 573, 594), section(3, 10346, 10500, 636, 678), section(3, 10533, 10784, 688, 712), section(3, 10817, 11128, 722, 776), section(3, 11163, 11524, 788, 839), section(3, 11557, 11859, 849, 865), section(3, 11902, 12097, 885, 915), section(2, 12130, 12602, 925, 937)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在京东云创建通知模板创建通知模板在告警规则中使用在告警规则中使用verify验证alert-keyAlert Keyseverity严重程度labels标题与标签payloadPayloadtroubleshooting故障排查latest-event-time未显示最新事件时间告警历史中有记录-flashduty-没有收到告警历史中有记录，Flashduty 没有收到有的告警能收到-有的收不到有的告警能收到，有的收不到一天只通知一次一天只通知一次open告警一直不关闭级别为-critical-的告警只是-warning级别为 critical 的告警只是 Warningstays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 6, 22), severity(Some(Severity::Warning), 28, 47), severity(Some(Severity::Info), 53, 70), severity(Some(Severity::Ok), 88, 94)],
            cells: "紧急API 中为 fatal严重API 中为 critical一般API 中为 common任意，恢复时恢复",
        },
    ),
    guide(
        names(Integration::AliyunPrometheus),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "阿里云 Prometheus 监控集成",
                "通过自定义 Webhook 把云监控中的 Prometheus 报警规则接入 Flashduty：通知对象、报警规则、等级对应和可自动恢复的验证。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/aliyun-prometheus",
            ],
            source: include_str!("../../docs/zh/AliyunPrometheus.md"),
            body: 365,
            digest: 0xee1ac77c0fbc6fba,
            sections: &[section(2, 901, 1276, 12, 24), section(2, 1328, 2767, 33, 46), section(3, 1471, 2103, 58, 70), section(3, 2105, 2767, 82, 94), section(2, 2807, 4205, 103, 115), section(3, 2828, 3702, 138, 161), section(3, 3704, 4205, 185, 209), section(2, 4234, 5189, 215, 221), section(2, 5221, 6278, 230, 239), section(2, 6309, 6931, 247, 259), section(2, 6960, 7359, 265, 280), section(2, 7397, 11363, 295, 307), section(3, 7456, 7993, 324, 351), section(3, 7995, 8850, 404, 459), section(3, 8852, 9121, 514, 571), section(3, 9123, 9304, 596, 626), section(3, 9331, 9608, 630, 651), section(3, 9610, 9766, 669, 687), section(3, 9799, 10050, 697, 721), section(3, 10083, 10394, 731, 785), section(3, 10429, 10790, 797, 848), section(3, 10823, 11125, 858, 874), section(3, 11168, 11363, 894, 924), section(2, 11396, 11796, 934, 946)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在阿里云创建自定义-webhook创建自定义 Webhook在报警规则中选择在报警规则中选择verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间规则在云监控中已触发-flashduty-没有收到规则在云监控中已触发，Flashduty 没有收到无法保存-webhook-resourceexist-或-invalidparameter无法保存 Webhook：ResourceExist 或 InvalidParameter所有告警都是-提醒所有告警都是“提醒”open告警一直不关闭告警收到两次告警收到两次stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 6, 50), severity(Some(Severity::Critical), 56, 79), severity(Some(Severity::Warning), 85, 108), severity(Some(Severity::Info), 121, 165)],
            cells: "紧急P1：核心服务不可用，影响范围大错误P2：部分服务失败警告P3：可能导致错误普通、InfoP4：仅供参考，新规则的默认等级",
        },
    ),
    guide(
        names(Integration::HttpPull),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "HTTP Pull 集成",
                "HTTP Pull 参考：Flashduty 如何定期请求您的接口拉取告警，包括分页、响应格式、严重程度映射、限制和安全。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/http-pull",
            ],
            source: include_str!("../../docs/zh/HttpPull.md"),
            body: 326,
            digest: 0xe7f88f7fb8f54488,
            sections: &[section(2, 492, 1148, 12, 24), section(2, 1200, 2654, 33, 46), section(3, 1352, 1994, 58, 70), section(3, 1996, 2654, 82, 94), section(2, 2692, 3928, 101, 107), section(3, 3472, 3928, 119, 131), section(2, 3961, 5775, 141, 147), section(2, 5806, 7271, 155, 161), section(2, 7302, 7795, 169, 175), section(2, 7825, 10360, 182, 194), section(2, 10389, 11751, 200, 206), section(2, 11780, 12188, 212, 218), section(2, 12220, 13624, 227, 236), section(2, 13655, 14608, 244, 256), section(2, 14637, 14983, 262, 277), section(2, 15021, 18158, 292, 304), section(3, 15042, 15427, 328, 352), section(3, 15429, 15992, 377, 404), section(3, 15994, 16134, 428, 452), section(3, 16136, 16269, 476, 500), section(3, 16271, 16657, 512, 524), section(3, 16659, 16896, 542, 560), section(3, 16929, 17180, 570, 594), section(3, 17213, 17524, 604, 658), section(3, 17559, 17920, 670, 721), section(3, 17963, 18158, 741, 771), section(2, 18191, 18614, 781, 793)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成request请求请求次数请求次数pagination分页response响应security安全example示例服务verify验证limits限制alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查接口没有收到请求接口没有收到请求有请求-但没有告警有请求，但没有告警所有告警都是警告所有告警都是警告同一告警反复触发同一告警反复触发告警缺失告警缺失接口负载过高接口负载过高stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 2, 26), severity(Some(Severity::Warning), 28, 52), severity(Some(Severity::Info), 54, 78), severity(Some(Severity::Warning), 84, 141)],
            cells: "P1默认映射中的一项P2默认映射中的一项P3默认映射中的一项其他不在映射中，包括没有添加的 Critical 和 Info",
        },
    ),
    guide(
        names(Integration::Datadog),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Datadog 集成",
                "通过 Webhook 把 Datadog Monitor 的告警发送到 Flashduty，说明请求模板、自动恢复、严重程度和自定义标签。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/datadog",
            ],
            source: include_str!("../../docs/zh/Datadog.md"),
            body: 314,
            digest: 0x5fcb024db3565b58,
            sections: &[section(2, 309, 875, 12, 24), section(2, 927, 2328, 33, 46), section(3, 1070, 1683, 58, 70), section(3, 1685, 2328, 82, 94), section(2, 2368, 4928, 103, 114), section(3, 2412, 3738, 128, 142), section(3, 3740, 4242, 163, 184), section(3, 4436, 4928, 200, 216), section(2, 4957, 5855, 222, 228), section(2, 5887, 7069, 237, 246), section(2, 7100, 7809, 254, 266), section(2, 7838, 8980, 272, 287), section(2, 9010, 9905, 294, 306), section(2, 9943, 14224, 321, 333), section(3, 10002, 10539, 350, 377), section(3, 10541, 11041, 397, 417), section(3, 11043, 11725, 445, 473), section(3, 11727, 12167, 491, 509), section(3, 12169, 12319, 521, 533), section(3, 12321, 12627, 560, 587), section(3, 12660, 12911, 597, 621), section(3, 12944, 13255, 631, 685), section(3, 13290, 13651, 697, 748), section(3, 13684, 13986, 758, 774), section(3, 14029, 14224, 794, 824), section(2, 14257, 14623, 834, 846)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Datadog创建-webhook创建 Webhook在-monitor-中通知在 Monitor 中通知使用-terraform使用 Terraformverify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间datadog-没有发送Datadog 没有发送flashduty-返回参数错误Flashduty 返回参数错误告警没有恢复告警没有恢复标签为空标签为空故障期间的消息丢失故障期间的消息丢失stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 5, 23), severity(Some(Severity::Warning), 30, 48), severity(Some(Severity::Info), 52, 64), severity(Some(Severity::Warning), 71, 111), severity(Some(Severity::Warning), 117, 129), severity(Some(Severity::Warning), 135, 156)],
            cells: "error越过告警阈值warning越过警告阈值info一般信息success仅当 alert_transition 不是 Recovered其他未知的值没有字段缺失或为空",
        },
    ),
    guide(
        names(Integration::Elastic),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Elastic 集成",
                "通过 Webhook 连接器把 Kibana 规则的告警发送到 Flashduty，逐条触发和恢复，并说明请求模板、严重程度和许可证要求。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/elastic",
            ],
            source: include_str!("../../docs/zh/Elastic.md"),
            body: 332,
            digest: 0x6abf11cc380ab09e,
            sections: &[section(2, 337, 1706, 12, 24), section(2, 1758, 3159, 33, 46), section(3, 1901, 2514, 58, 70), section(3, 2516, 3159, 82, 94), section(2, 3199, 6653, 103, 113), section(3, 3242, 3747, 128, 143), section(3, 3749, 5702, 164, 185), section(3, 5742, 6653, 194, 220), section(2, 6682, 7877, 226, 232), section(2, 7909, 9298, 241, 250), section(2, 9329, 10008, 258, 270), section(2, 10037, 10773, 276, 291), section(2, 10803, 11558, 298, 310), section(2, 11596, 16865, 325, 337), section(3, 11655, 12192, 354, 381), section(3, 12194, 12668, 400, 419), section(3, 12670, 12914, 479, 539), section(3, 12916, 13678, 577, 622), section(3, 13680, 14188, 643, 664), section(3, 14190, 14589, 691, 718), section(3, 14591, 14793, 761, 806), section(3, 14795, 15092, 824, 842), section(3, 15094, 15268, 878, 914), section(3, 15301, 15552, 924, 948), section(3, 15585, 15896, 958, 1012), section(3, 15931, 16292, 1024, 1075), section(3, 16325, 16627, 1085, 1101), section(3, 16670, 16865, 1121, 1151), section(2, 16898, 17352, 1161, 1173)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Kibana创建连接器创建连接器为规则添加动作为规则添加动作pagerduty使用 PagerDuty 连接器verify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间kibana-没有发送Kibana 没有发送is-not-added-to-the-kibana-config-xpack-actions-allowedhostsis not added to the Kibana config xpack.actions.allowedHostserror-on-webhook-event-400-bad-requesterror on … webhook event: [400] Bad Request代理或企业证书代理或企业证书故障期间的消息丢失故障期间的消息丢失连接器变灰-或许可证变更后失败连接器变灰，或许可证变更后失败告警没有恢复告警没有恢复多台主机的告警合并成一条多台主机的告警合并成一条stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 15, 79), severity(Some(Severity::Warning), 95, 150), severity(Some(Severity::Info), 160, 212), severity(Some(Severity::Warning), 218, 233)],
            cells: "Critical、high自行填写，或检测规则的严重程度为 critical、highWarning、medium自行填写，或检测规则的严重程度为 mediumInfo、low自行填写，或检测规则的严重程度为 low没有该字段为空",
        },
    ),
    guide(
        names(Integration::NewRelic),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "New Relic 集成",
                "用 Workflow 和 Webhook 把 New Relic 的 Issue 发送到 Flashduty：请求模板、通知时机、恢复和严重程度。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/new-relic",
            ],
            source: include_str!("../../docs/zh/NewRelic.md"),
            body: 308,
            digest: 0x4e80f8ee3ebf09a,
            sections: &[section(2, 253, 778, 12, 24), section(2, 830, 2235, 33, 46), section(3, 973, 1588, 58, 70), section(3, 1590, 2235, 82, 94), section(2, 2275, 4840, 103, 116), section(3, 2321, 2863, 134, 152), section(3, 2865, 4832, 167, 182), section(2, 4869, 5777, 188, 194), section(2, 5809, 6938, 203, 212), section(2, 6969, 7437, 220, 232), section(2, 7466, 8458, 238, 253), section(2, 8488, 9295, 260, 272), section(2, 9333, 13765, 287, 299), section(3, 9392, 9929, 316, 343), section(3, 9931, 10400, 384, 427), section(3, 10402, 11214, 457, 487), section(3, 11216, 11540, 534, 583), section(3, 11542, 11744, 611, 639), section(3, 11746, 12083, 657, 675), section(3, 12085, 12168, 699, 723), section(3, 12201, 12452, 733, 757), section(3, 12485, 12796, 767, 821), section(3, 12831, 13192, 833, 884), section(3, 13225, 13527, 894, 910), section(3, 13570, 13765, 930, 960), section(2, 13798, 14269, 970, 982)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 New Relic创建-destination创建 Destination创建-workflow创建 Workflowverify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间测试能收到-真实的-issue-却没有测试能收到，真实的 Issue 却没有destination-处于错误状态Destination 处于错误状态模板无法保存-或预览中出现-undefined模板无法保存，或预览中出现 undefinedflashduty-返回参数错误Flashduty 返回参数错误告警没有恢复告警没有恢复严重程度没有变化严重程度没有变化stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 30), severity(Some(Severity::Warning), 34, 55), severity(Some(Severity::Info), 67, 88), severity(Some(Severity::Warning), 94, 109)],
            cells: "CRITICAL越过 Critical 阈值HIGH越过 Warning 阈值MEDIUM、LOW不太紧急的 Issue其他为空或未知",
        },
    ),
    guide(
        names(Integration::Github),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "GitHub 集成",
                "用 Webhook 把 GitHub Actions 失败和 Dependabot、代码扫描、密钥扫描告警发送到 Flashduty，修复后自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/github",
            ],
            source: include_str!("../../docs/zh/Github.md"),
            body: 310,
            digest: 0x4d9e91cbd27124c5,
            sections: &[section(2, 392, 1112, 12, 24), section(2, 1164, 2563, 33, 46), section(3, 1307, 1919, 58, 70), section(3, 1921, 2563, 82, 94), section(2, 2603, 4057, 103, 113), section(2, 4086, 5278, 119, 125), section(2, 5310, 7804, 134, 143), section(2, 7835, 8997, 151, 163), section(2, 9026, 10143, 169, 184), section(2, 10181, 14595, 199, 211), section(3, 10240, 10777, 228, 255), section(3, 10779, 11542, 274, 293), section(3, 11544, 11779, 319, 347), section(3, 11781, 12261, 374, 401), section(3, 12263, 12517, 425, 449), section(3, 12519, 12796, 476, 503), section(3, 12798, 12998, 536, 569), section(3, 13031, 13282, 579, 603), section(3, 13315, 13626, 613, 667), section(3, 13661, 14022, 679, 730), section(3, 14055, 14357, 740, 756), section(3, 14400, 14595, 776, 806), section(2, 14628, 15109, 816, 828)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 GitHubverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间github-没有发送GitHub 没有发送返回-200-但没有告警返回 200，但没有告警工作流告警没有恢复工作流告警没有恢复安全告警没有恢复安全告警没有恢复故障期间的消息丢失故障期间的消息丢失github-不允许再添加-webhookGitHub 不允许再添加 Webhookstays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 48, 58), severity(Some(Severity::Warning), 98, 108), severity(Some(Severity::Info), 145, 155), severity(Some(Severity::Critical), 181, 193), severity(Some(Severity::Warning), 221, 233), severity(Some(Severity::Info), 264, 276), severity(Some(Severity::Warning), 282, 320), severity(Some(Severity::Warning), 326, 367), severity(Some(Severity::Critical), 391, 429), severity(Some(Severity::Warning), 450, 491)],
            cells: "alert.security_advisory.severity: critical, highDependabotalert.security_advisory.severity: mediumDependabotalert.security_advisory.severity: lowDependabotalert.rule.severity: error代码扫描alert.rule.severity: warning代码扫描alert.rule.severity: note, none代码扫描其他Dependabot 和代码扫描：其他值没有Dependabot 和代码扫描：字段为空没有（密钥扫描）密钥在 GitHub 中没有严重程度没有（工作流）工作流在 GitHub 中没有严重程度",
        },
    ),
    guide(
        names(Integration::Gitlab),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "GitLab 集成",
                "用 Webhook 把 GitLab 的流水线失败、部署失败和安全漏洞发送到 Flashduty，修复后自动恢复告警。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/gitlab",
            ],
            source: include_str!("../../docs/zh/Gitlab.md"),
            body: 300,
            digest: 0xc91be4bfeff0a693,
            sections: &[section(2, 365, 1248, 12, 24), section(2, 1300, 2699, 33, 46), section(3, 1443, 2055, 58, 70), section(3, 2057, 2699, 82, 94), section(2, 2739, 3875, 103, 113), section(2, 3904, 4906, 119, 125), section(2, 4938, 6471, 134, 143), section(2, 6502, 7745, 151, 163), section(2, 7774, 9017, 169, 184), section(2, 9055, 14018, 199, 211), section(3, 9114, 9651, 228, 255), section(3, 9653, 10453, 274, 293), section(3, 10455, 10902, 341, 389), section(3, 10904, 11104, 407, 425), section(3, 11106, 11564, 470, 515), section(3, 11566, 11810, 548, 581), section(3, 11812, 12421, 612, 645), section(3, 12454, 12705, 655, 679), section(3, 12738, 13049, 689, 743), section(3, 13084, 13445, 755, 806), section(3, 13478, 13780, 816, 832), section(3, 13823, 14018, 852, 882), section(2, 14051, 14436, 892, 904)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 GitLabverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间gitlab-没有发送GitLab 没有发送webhook-显示-temporarily-disabled-或-disabledWebhook 显示 Temporarily disabled 或 Disabled没有收到漏洞没有收到漏洞合并请求触发或恢复了分支的告警合并请求触发或恢复了分支的告警被驳回的部署触发了告警被驳回的部署触发了告警一切正常-告警仍未恢复一切正常，告警仍未恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 10, 37), severity(Some(Severity::Warning), 43, 64), severity(Some(Severity::Critical), 79, 106), severity(Some(Severity::Warning), 112, 139), severity(Some(Severity::Info), 159, 195)],
            cells: "production严重：影响生产环境其他警告：其余层级critical、high严重：需要立即修复medium警告：需要尽快修复low、info、unknown提醒：供参考，或尚未评级",
        },
    ),
    guide(
        names(Integration::JenkinsChange),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Jenkins 变更集成",
                "把 Jenkins 部署任务的构建作为变更事件推送到 Flashduty，处理故障时可以看到当时部署的内容。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/change-integration/jenkins",
            ],
            source: include_str!("../../docs/zh/JenkinsChange.md"),
            body: 296,
            digest: 0x8ed39641882dded9,
            sections: &[section(2, 385, 842, 12, 24), section(2, 894, 1240, 33, 46), section(2, 1280, 3489, 55, 66), section(3, 1324, 2084, 80, 94), section(3, 2086, 2576, 118, 142), section(3, 2715, 3489, 160, 178), section(2, 3518, 4390, 184, 190), section(2, 4423, 5427, 200, 209), section(2, 5456, 6177, 215, 221), section(2, 6206, 7138, 227, 242), section(2, 7176, 11899, 257, 269), section(3, 7197, 8412, 287, 305), section(3, 8414, 8974, 327, 349), section(3, 9004, 10121, 356, 381), section(3, 10123, 10958, 408, 435), section(3, 10960, 11182, 471, 507), section(3, 11184, 11326, 555, 603), section(3, 11359, 11661, 613, 629), section(3, 11704, 11899, 649, 679), section(2, 11932, 12270, 689, 701)],
            headings: "requirements使用要求flashduty在 Flashdutyconfigure在 Jenkins准备-jenkins准备 Jenkins为任务添加-endpoint为任务添加 Endpoint使用-jenkinsfile使用 Jenkinsfileverify验证change-key变更键status状态labels标题与标签troubleshooting故障排查没有出现变更没有出现变更flashduty-拒绝消息Flashduty 拒绝消息networkFailed to notify endpoint变更一直停在进行中变更一直停在进行中一次构建结束时有两个事件一次构建结束时有两个事件一次构建的变更进入不同的协作空间一次构建的变更进入不同的协作空间rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::GithubChange),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "GitHub 变更集成",
                "把 GitHub 的部署和发布作为变更事件推送到 Flashduty，处理故障时可以看到当时发布的内容。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/change-integration/github",
            ],
            source: include_str!("../../docs/zh/GithubChange.md"),
            body: 290,
            digest: 0xe2a6a47b5c82c27f,
            sections: &[section(2, 333, 863, 12, 24), section(2, 915, 1260, 33, 46), section(2, 1300, 2419, 55, 65), section(2, 2448, 3453, 71, 77), section(2, 3486, 4566, 87, 96), section(2, 4595, 5424, 102, 108), section(2, 5453, 6455, 114, 129), section(2, 6493, 9468, 144, 156), section(3, 6514, 7451, 174, 192), section(3, 7453, 7783, 225, 258), section(3, 7785, 8202, 300, 342), section(3, 8204, 8434, 375, 408), section(3, 8436, 8695, 432, 456), section(3, 8697, 8895, 489, 522), section(3, 8928, 9230, 532, 548), section(3, 9273, 9468, 568, 598), section(2, 9501, 9976, 608, 620)],
            headings: "requirements使用要求flashduty在 Flashdutyconfigure在 GitHubverify验证change-key变更键status状态labels标题与标签troubleshooting故障排查没有出现变更没有出现变更flashduty-返回-invalidparameterFlashduty 返回 InvalidParameter变更一直停在即将开始或进行中变更一直停在即将开始或进行中取消的运行显示为已失败取消的运行显示为已失败状态未按顺序到达状态未按顺序到达github-不允许再添加-webhookGitHub 不允许再添加 Webhookrate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::GitlabChange),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "GitLab 变更集成",
                "把 GitLab 的部署作为变更事件推送到 Flashduty，处理故障时可以看到当时正在部署的内容。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/change-integration/gitlab",
            ],
            source: include_str!("../../docs/zh/GitlabChange.md"),
            body: 287,
            digest: 0xc17a031f5d99608a,
            sections: &[section(2, 491, 1260, 12, 24), section(2, 1312, 1657, 33, 46), section(2, 1697, 2592, 55, 65), section(2, 2621, 3565, 71, 77), section(2, 3598, 4395, 87, 96), section(2, 4424, 4974, 102, 108), section(2, 5003, 5879, 114, 129), section(2, 5917, 8399, 144, 156), section(3, 5938, 6766, 174, 192), section(3, 6768, 7109, 240, 288), section(3, 7111, 7327, 327, 366), section(3, 7329, 7517, 402, 438), section(3, 7519, 7826, 471, 504), section(3, 7859, 8161, 514, 530), section(3, 8204, 8399, 550, 580), section(2, 8432, 8811, 590, 602)],
            headings: "requirements使用要求flashduty在 Flashdutyconfigure在 GitLabverify验证change-key变更键status状态labels标题与标签troubleshooting故障排查没有出现变更没有出现变更webhook-显示-temporarily-disabled-或-disabledWebhook 显示 Temporarily disabled 或 Disabled变更一直停在已提单或进行中变更一直停在已提单或进行中被驳回的部署显示为已失败被驳回的部署显示为已失败flashduty-返回-invalidparameterFlashduty 返回 InvalidParameterrate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::OpsgenieCompat),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Opsgenie 兼容集成",
                "使用 Opsgenie Alert API 的工具只改地址即可接入 Flashduty：兼容范围、Alertmanager、Grafana、自有脚本和迁移步骤。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/opsgenie",
            ],
            source: include_str!("../../docs/zh/OpsgenieCompat.md"),
            body: 329,
            digest: 0x71839feb5dc76178,
            sections: &[section(2, 759, 1408, 12, 24), section(2, 1460, 2877, 33, 46), section(3, 1603, 2224, 58, 70), section(3, 2226, 2877, 82, 94), section(2, 2918, 4249, 104, 116), section(2, 4281, 7376, 125, 140), section(3, 4338, 5567, 152, 175), section(3, 5597, 6684, 182, 198), section(3, 6714, 7376, 205, 232), section(2, 7405, 8815, 238, 244), section(2, 8842, 9764, 248, 267), section(2, 9796, 10753, 276, 285), section(2, 10784, 11201, 293, 305), section(2, 11230, 11746, 311, 326), section(2, 11776, 12634, 333, 340), section(2, 12672, 16856, 355, 367), section(3, 12731, 13268, 384, 411), section(3, 13270, 13574, 415, 418), section(3, 13576, 13692, 422, 425), section(3, 13694, 13935, 429, 432), section(3, 13937, 14194, 471, 512), section(3, 14196, 14532, 550, 590), section(3, 14534, 14991, 608, 626), section(3, 14993, 15136, 656, 686), section(3, 15138, 15259, 698, 710), section(3, 15292, 15543, 720, 744), section(3, 15576, 15887, 754, 808), section(3, 15922, 16283, 820, 871), section(3, 16316, 16618, 881, 897), section(3, 16661, 16856, 917, 947), section(2, 16889, 17247, 957, 969)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成compatible兼容范围configure在您的工具alertmanagerPrometheus AlertmanagergrafanaGrafana Alertingscripts自有脚本与其他工具verify验证move从 Opsgenie 迁移alert-keyAlert Keyseverity严重程度labels标题与标签payloadPayloadtroubleshooting故障排查latest-event-time未显示最新事件时间_404404_401401_422422alertmanager-unexpected-status-code-422Alertmanager：unexpected status code 422alertmanager-context-deadline-exceededAlertmanager：context deadline exceeded告警没有恢复告警没有恢复一条告警里有许多问题一条告警里有许多问题缺少标签缺少标签stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 7, 34), severity(Some(Severity::Warning), 36, 42), severity(Some(Severity::Info), 49, 61), severity(Some(Severity::Warning), 67, 94), severity(Some(Severity::Ok), 115, 121)],
            cells: "P1、P2Opsgenie 中的紧急和高P3中等P4、P5低和提示没有Opsgenie 的默认值是 P3任意，Close 请求恢复",
        },
    ),
    guide(
        names(Integration::Argocd),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Argo CD 集成",
                "用 Argo CD Notifications 把应用同步失败和健康降级发送到 Flashduty，恢复正常后告警自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/argocd",
            ],
            source: include_str!("../../docs/zh/Argocd.md"),
            body: 298,
            digest: 0x60e0cfb6c9a5cb8,
            sections: &[section(2, 372, 1101, 12, 24), section(2, 1153, 2554, 33, 46), section(3, 1296, 1909, 58, 70), section(3, 1911, 2554, 82, 94), section(2, 2594, 7709, 103, 114), section(3, 6915, 7300, 132, 150), section(3, 7302, 7709, 192, 234), section(2, 7738, 8980, 240, 246), section(2, 9012, 10187, 255, 264), section(2, 10218, 10565, 272, 284), section(2, 10594, 11434, 290, 305), section(2, 11464, 11997, 312, 324), section(2, 12035, 16735, 339, 351), section(3, 12094, 12631, 368, 395), section(3, 12633, 14045, 415, 435), section(3, 14047, 14436, 475, 515), section(3, 14438, 14926, 533, 551), section(3, 14928, 15138, 581, 611), section(3, 15171, 15422, 621, 645), section(3, 15455, 15766, 655, 709), section(3, 15801, 16162, 721, 772), section(3, 16195, 16497, 782, 798), section(3, 16540, 16735, 818, 848), section(2, 16768, 17368, 858, 870)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Argo CD使用-helm-安装使用 Helm 安装applicationset、git-与其他命名空间ApplicationSet、Git 与其他命名空间verify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间argo-cd-没有发送Argo CD 没有发送flashduty-不可达期间的通知丢失Flashduty 不可达期间的通知丢失告警没有恢复告警没有恢复同步失败的告警来得晚同步失败的告警来得晚stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Warning), 4, 25), severity(Some(Severity::Critical), 31, 58)],
            cells: "sync警告：同步失败health严重：应用健康降级",
        },
    ),
    guide(
        names(Integration::ArgocdChange),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Argo CD 变更集成",
                "把 Argo CD 的同步操作作为变更事件推送到 Flashduty，处理故障时一眼看到当时在部署什么。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/change-integration/argocd",
            ],
            source: include_str!("../../docs/zh/ArgocdChange.md"),
            body: 289,
            digest: 0x956d29ab08e2ebe9,
            sections: &[section(2, 520, 1147, 12, 24), section(2, 1199, 1545, 33, 46), section(2, 1585, 6625, 55, 66), section(3, 5830, 6216, 84, 102), section(3, 6218, 6625, 144, 186), section(2, 6654, 7585, 192, 198), section(2, 7618, 8629, 208, 217), section(2, 8658, 9305, 223, 229), section(2, 9334, 10391, 235, 250), section(2, 10429, 13079, 265, 277), section(3, 10450, 11729, 295, 313), section(3, 11731, 11986, 326, 339), section(3, 11988, 12169, 363, 387), section(3, 12171, 12506, 414, 441), section(3, 12539, 12841, 451, 467), section(3, 12884, 13079, 487, 517), section(2, 13112, 13590, 527, 539)],
            headings: "requirements使用要求flashduty在 Flashdutyconfigure在 Argo CD使用-helm-安装使用 Helm 安装applicationset、git-与其他命名空间ApplicationSet、Git 与其他命名空间verify验证change-key变更键status状态labels标题与标签troubleshooting故障排查没有出现变更没有出现变更错误码-400错误码 400变更没有开始事件变更没有开始事件变更一直停在进行中变更一直停在进行中rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::UptimeRobot),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "UptimeRobot 集成",
                "用 Webhook 把 UptimeRobot 监控项的宕机、恢复和到期提醒发送到 Flashduty，恢复后告警自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/uptimerobot",
            ],
            source: include_str!("../../docs/zh/UptimeRobot.md"),
            body: 309,
            digest: 0x97a2babadced295e,
            sections: &[section(2, 305, 717, 12, 24), section(2, 769, 2178, 33, 46), section(3, 912, 1529, 58, 70), section(3, 1531, 2178, 82, 94), section(2, 2218, 4365, 103, 118), section(2, 4394, 5266, 124, 130), section(2, 5298, 6158, 139, 148), section(2, 6189, 6619, 156, 168), section(2, 6648, 7147, 174, 189), section(2, 7177, 7990, 196, 208), section(2, 8028, 11487, 223, 235), section(3, 8087, 8624, 252, 279), section(3, 8626, 8970, 303, 327), section(3, 8972, 9194, 366, 405), section(3, 9196, 9517, 433, 461), section(3, 9519, 9890, 498, 537), section(3, 9923, 10174, 547, 571), section(3, 10207, 10518, 581, 635), section(3, 10553, 10914, 647, 698), section(3, 10947, 11249, 708, 724), section(3, 11292, 11487, 744, 774), section(2, 11520, 11805, 784, 796)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 UptimeRobotverify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间uptimerobot-没有发送UptimeRobot 没有发送某个监控项的通知一直收不到某个监控项的通知一直收不到flashduty-返回参数错误Flashduty 返回参数错误监控项已恢复-告警仍未恢复监控项已恢复，告警仍未恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 1, 25), severity(Some(Severity::Ok), 26, 56), severity(Some(Severity::Warning), 57, 93)],
            cells: "1严重：监控项宕机2恢复：监控项恢复正常3警告：证书或域名即将到期",
        },
    ),
    guide(
        names(Integration::PRTG),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "PRTG 集成",
                "用两个通知模板（触发与恢复）和状态触发器，把 PRTG 传感器的状态发送到 Flashduty。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/prtg",
            ],
            source: include_str!("../../docs/zh/PRTG.md"),
            body: 285,
            digest: 0x7c39f0de5e017556,
            sections: &[section(2, 284, 1035, 12, 24), section(2, 1087, 2482, 33, 46), section(3, 1230, 1840, 58, 70), section(3, 1842, 2482, 82, 94), section(2, 2522, 4896, 103, 111), section(3, 2563, 3613, 129, 147), section(3, 3615, 4018, 165, 183), section(3, 4020, 4888, 204, 225), section(2, 4925, 6136, 231, 237), section(2, 6168, 7290, 246, 255), section(2, 7321, 8129, 263, 275), section(2, 8158, 8980, 281, 296), section(2, 9018, 12998, 311, 323), section(3, 9077, 9614, 340, 367), section(3, 9616, 9803, 406, 447), section(3, 9805, 10353, 464, 481), section(3, 10355, 10609, 502, 523), section(3, 10611, 10758, 541, 559), section(3, 10760, 10966, 584, 614), section(3, 10968, 11131, 647, 681), section(3, 11133, 11401, 699, 717), section(3, 11434, 11685, 727, 751), section(3, 11718, 12029, 761, 815), section(3, 12064, 12425, 827, 878), section(3, 12458, 12760, 888, 904), section(3, 12803, 12998, 924, 954), section(2, 13031, 13372, 964, 976)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 PRTG创建告警模板创建告警模板创建恢复模板创建恢复模板添加状态触发器添加状态触发器verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间prtg-显示发送成功-却没有收到PRTG 显示发送成功，却没有收到prtg-没有发送PRTG 没有发送通知失败并丢失通知失败并丢失返回参数错误返回参数错误所有告警都是-警告所有告警都是“警告”标签显示为-tags-等占位符标签显示为 %tags 等占位符告警没有恢复告警没有恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 43, 103), severity(Some(Severity::Warning), 110, 175), severity(Some(Severity::Info), 182, 218), severity(Some(Severity::Warning), 224, 294)],
            cells: "Down、Down (Partial)、Down (Acknowledged)传感器失败，或至少在集群的一个节点上失败Warning达到警告阈值，或传感器报告错误但尚未进入 DownUnusual数值与该时段的平常值不同其他Unknown、其他语言的状态名，或旧版本未替换的占位符",
        },
    ),
    guide(
        names(Integration::Checkmk),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Checkmk 集成",
                "用通知脚本把 Checkmk 的主机和服务通知发送到 Flashduty，说明脚本安装、规则配置、恢复以及抖动和维护期。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/checkmk",
            ],
            source: include_str!("../../docs/zh/Checkmk.md"),
            body: 321,
            digest: 0xb000833003f36cc0,
            sections: &[section(2, 282, 820, 12, 24), section(2, 872, 2273, 33, 46), section(3, 1015, 1628, 58, 70), section(3, 1630, 2273, 82, 94), section(2, 2313, 6444, 103, 114), section(3, 2357, 4833, 126, 138), section(3, 4835, 5944, 150, 162), section(3, 5946, 6436, 184, 205), section(2, 6473, 7686, 211, 217), section(2, 7718, 9156, 226, 235), section(2, 9187, 9864, 243, 255), section(2, 9893, 10882, 261, 276), section(2, 10920, 15471, 291, 303), section(3, 10979, 11516, 320, 347), section(3, 11518, 12260, 367, 387), section(3, 12262, 12503, 418, 449), section(3, 12505, 13087, 493, 537), section(3, 13089, 13444, 558, 579), section(3, 13446, 13605, 603, 627), section(3, 13607, 13874, 645, 663), section(3, 13907, 14158, 673, 697), section(3, 14191, 14502, 707, 761), section(3, 14537, 14898, 773, 824), section(3, 14931, 15233, 834, 850), section(3, 15276, 15471, 870, 900), section(2, 15504, 15896, 910, 922)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Checkmk安装脚本安装脚本创建规则创建规则_2-0-至-2-3-的规则2.0 至 2.3 的规则verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间checkmk-没有发送Checkmk 没有发送方法列表中没有-flashduty方法列表中没有 Flashduty无法访问-flashduty-期间的通知丢失无法访问 Flashduty 期间的通知丢失代理或企业证书代理或企业证书每条通知到达多次每条通知到达多次告警没有恢复告警没有恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 22), severity(Some(Severity::Critical), 26, 38), severity(Some(Severity::Critical), 49, 82), severity(Some(Severity::Warning), 89, 103), severity(Some(Severity::Info), 110, 151), severity(Some(Severity::Critical), 157, 188)],
            cells: "CRITICAL服务为 CRITDOWN主机中断UNREACHABLE主机的所有父主机都中断WARNING服务为 WARNUNKNOWN服务为 UNKN，例如检查本身失败其他Flashduty 无法识别的状态",
        },
    ),
    guide(
        names(Integration::Icinga),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Icinga 集成",
                "用通知命令和 curl 把 Icinga 2 的主机和服务通知发送到 Flashduty，说明配置、集群、恢复和排查。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/icinga",
            ],
            source: include_str!("../../docs/zh/Icinga.md"),
            body: 302,
            digest: 0xa5c66e69e4b8b406,
            sections: &[section(2, 288, 868, 12, 24), section(2, 920, 2319, 33, 46), section(3, 1063, 1675, 58, 70), section(3, 1677, 2319, 82, 94), section(2, 2359, 5867, 103, 115), section(2, 5896, 7176, 121, 127), section(2, 7208, 8213, 136, 145), section(2, 8244, 8965, 153, 165), section(2, 8994, 9784, 171, 186), section(2, 9822, 14505, 201, 213), section(3, 9881, 10418, 230, 257), section(3, 10420, 10952, 276, 295), section(3, 10954, 11664, 352, 413), section(3, 11666, 11933, 446, 479), section(3, 11935, 12151, 500, 521), section(3, 12153, 12477, 548, 575), section(3, 12479, 12694, 599, 623), section(3, 12696, 12908, 641, 659), section(3, 12941, 13192, 669, 693), section(3, 13225, 13536, 703, 757), section(3, 13571, 13932, 769, 820), section(3, 13965, 14267, 830, 846), section(3, 14310, 14505, 866, 896), section(2, 14538, 14958, 906, 918)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Icinga 2verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间icinga-没有发送Icinga 没有发送notification-command-for-object-terminated-with-exit-codeNotification command for object … terminated with exit codeargument-is-not-a-callable-objectArgument is not a callable object代理或企业证书代理或企业证书故障期间的通知丢失故障期间的通知丢失每条通知到达两次每条通知到达两次告警没有恢复告警没有恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 38), severity(Some(Severity::Critical), 42, 54), severity(Some(Severity::Critical), 65, 80), severity(Some(Severity::Warning), 87, 117), severity(Some(Severity::Info), 124, 142), severity(Some(Severity::Critical), 148, 179)],
            cells: "CRITICAL服务的检查结果为严重DOWN主机中断UNREACHABLE主机不可达WARNING服务的检查结果为警告UNKNOWN检查本身失败其他Flashduty 无法识别的状态",
        },
    ),
    guide(
        names(Integration::Okta),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Okta 集成",
                "通过 Okta 事件钩子把账户锁定、凭据泄露和用户举报的可疑活动发送到 Flashduty，账户解锁后告警自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/okta",
            ],
            source: include_str!("../../docs/zh/Okta.md"),
            body: 315,
            digest: 0x286676a7c1d19218,
            sections: &[section(2, 349, 1081, 12, 24), section(2, 1133, 2528, 33, 46), section(3, 1276, 1886, 58, 70), section(3, 1888, 2528, 82, 94), section(2, 2568, 4378, 103, 111), section(3, 2609, 4101, 129, 147), section(3, 4103, 4370, 159, 171), section(2, 4407, 5704, 177, 183), section(2, 5736, 6903, 192, 201), section(2, 6934, 7750, 209, 221), section(2, 7779, 8423, 227, 242), section(2, 8461, 12400, 257, 269), section(3, 8520, 9057, 286, 313), section(3, 9059, 9584, 330, 347), section(3, 9586, 9779, 360, 373), section(3, 9781, 10072, 400, 427), section(3, 10074, 10602, 461, 497), section(3, 10604, 10803, 536, 575), section(3, 10836, 11087, 585, 609), section(3, 11120, 11431, 619, 673), section(3, 11466, 11827, 685, 736), section(3, 11860, 12162, 746, 762), section(3, 12205, 12400, 782, 812), section(2, 12433, 12875, 822, 834)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Okta创建事件钩子创建事件钩子验证端点验证端点verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间okta-没有发送Okta 没有发送verify-失败Verify 失败故障期间丢失了事件故障期间丢失了事件账户已解锁-告警仍未关闭账户已解锁，告警仍未关闭收不到-threatinsight-的威胁事件收不到 ThreatInsight 的威胁事件stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 50, 101), severity(Some(Severity::Warning), 138, 165), severity(Some(Severity::Warning), 182, 197), severity(Some(Severity::Ok), 247, 262)],
            cells: "user.account.report_suspicious_activity_by_enduser用户举报某次登录或变更并非本人所为security.breached_credential.detected已泄露的密码被使用user.account.lock账户已锁定user.account.unlock、user.account.unlock_by_admin账户已解锁",
        },
    ),
    guide(
        names(Integration::Wazuh),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Wazuh 集成",
                "使用 Wazuh 管理器内置的 shuffle 集成把告警发送到 Flashduty，说明配置、集群、规则级别与严重程度以及故障排查。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/wazuh",
            ],
            source: include_str!("../../docs/zh/Wazuh.md"),
            body: 324,
            digest: 0x2cea6e10f5a9595a,
            sections: &[section(2, 341, 1112, 12, 24), section(2, 1164, 2561, 33, 46), section(3, 1307, 1918, 58, 70), section(3, 1920, 2561, 82, 94), section(2, 2601, 4633, 103, 112), section(3, 2643, 4112, 124, 136), section(3, 4114, 4347, 142, 148), section(3, 4349, 4625, 160, 172), section(2, 4662, 5380, 178, 184), section(2, 5412, 6087, 193, 202), section(2, 6118, 6933, 210, 222), section(2, 6962, 7599, 228, 243), section(2, 7637, 13206, 258, 270), section(3, 7696, 8233, 287, 314), section(3, 8235, 8839, 332, 350), section(3, 8869, 9334, 357, 393), section(3, 9336, 10211, 435, 479), section(3, 10213, 10793, 516, 553), section(3, 10795, 11383, 574, 595), section(3, 11385, 11609, 607, 619), section(3, 11642, 11893, 629, 653), section(3, 11926, 12237, 663, 717), section(3, 12272, 12633, 729, 780), section(3, 12666, 12968, 790, 806), section(3, 13011, 13206, 826, 856), section(2, 13239, 13743, 866, 878)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Wazuh添加集成添加集成集群集群多个目标多个目标verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间wazuh-没有发送Wazuh 没有发送skipped部分规则的告警始终收不到告警缺失-而-ossec-log-中没有错误告警缺失，而 ossec.log 中没有错误unable-to-run-integration-for-shuffleUnable to run integration for shuffle代理或企业证书代理或企业证书告警过多告警过多stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 9, 42), severity(Some(Severity::Warning), 50, 104), severity(Some(Severity::Info), 111, 141), severity(None, 147, 254)],
            cells: "12 至 15重要事件，直至严重攻击7 至 11可疑事件、反复出现的错误、完整性变化0 至 6通知和相关性低的错误没有由脚本的 severity 字段决定：3 为 Warning，1 和 2 为 Info。该字段也没有时为 Warning。",
        },
    ),
    guide(
        names(Integration::Crowdstrike),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "CrowdStrike 集成",
                "通过 Fusion SOAR 工作流把 CrowdStrike Falcon 的终端检测和 Next-Gen SIEM 检测发送到 Flashduty。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/crowdstrike",
            ],
            source: include_str!("../../docs/zh/Crowdstrike.md"),
            body: 299,
            digest: 0x3964cbd6fb9fac8b,
            sections: &[section(2, 385, 1060, 12, 24), section(2, 1112, 2521, 33, 46), section(3, 1255, 1872, 58, 70), section(3, 1874, 2521, 82, 94), section(2, 2561, 4748, 103, 113), section(3, 2675, 4104, 145, 177), section(3, 4106, 4740, 201, 225), section(2, 4777, 5913, 231, 237), section(2, 5945, 6524, 246, 255), section(2, 6555, 6940, 263, 275), section(2, 6969, 7515, 281, 296), section(2, 7545, 8049, 303, 315), section(2, 8087, 11955, 330, 342), section(3, 8146, 8683, 359, 386), section(3, 8685, 9085, 405, 424), section(3, 9087, 9463, 447, 472), section(3, 9465, 9724, 506, 544), section(3, 9726, 9913, 583, 622), section(3, 9915, 10192, 646, 670), section(3, 10194, 10358, 682, 694), section(3, 10391, 10642, 704, 728), section(3, 10675, 10986, 738, 792), section(3, 11021, 11382, 804, 855), section(3, 11415, 11717, 865, 881), section(3, 11760, 11955, 901, 931), section(2, 11988, 12466, 941, 953)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Falconnext-gen-siem-检测的工作流Next-Gen SIEM 检测的工作流终端检测的工作流终端检测的工作流verify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间falcon-没有发送Falcon 没有发送动作失败-返回-400动作失败，返回 400property-contains-unknown-variableproperty … contains unknown variableurl-should-not-contain-query-parametersURL should not contain query parameters故障之后缺少检测故障之后缺少检测告警过多告警过多stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 15, 51), severity(Some(Severity::Warning), 57, 69), severity(Some(Severity::Info), 88, 103)],
            cells: "Critical、High正在发生或极有可能的攻击Medium可疑行为Low、Informational较弱的迹象",
        },
    ),
    guide(
        names(Integration::MicrosoftSentinel),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Microsoft Sentinel 集成",
                "用自动化规则和 Logic Apps playbook 把 Microsoft Sentinel 事件发送到 Flashduty，事件关闭后告警自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/microsoft-sentinel",
            ],
            source: include_str!("../../docs/zh/MicrosoftSentinel.md"),
            body: 330,
            digest: 0xee503748fdeba107,
            sections: &[section(2, 457, 1500, 12, 24), section(2, 1552, 2975, 33, 46), section(3, 1695, 2319, 58, 70), section(3, 2321, 2975, 82, 94), section(2, 3015, 7011, 103, 125), section(3, 3070, 5812, 140, 155), section(3, 5814, 6204, 186, 217), section(3, 6206, 7003, 244, 271), section(2, 7040, 7936, 277, 283), section(2, 7968, 8913, 292, 301), section(2, 8944, 9656, 309, 321), section(2, 9685, 10503, 327, 342), section(2, 10541, 14870, 357, 369), section(3, 10600, 11137, 386, 413), section(3, 11139, 11732, 434, 455), section(3, 11734, 12444, 472, 489), section(3, 12446, 13006, 507, 525), section(3, 13008, 13273, 549, 573), section(3, 13306, 13557, 583, 607), section(3, 13590, 13901, 617, 671), section(3, 13936, 14297, 683, 734), section(3, 14330, 14632, 744, 760), section(3, 14675, 14870, 780, 810), section(2, 14903, 15519, 820, 832)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Microsoft Sentinel创建-playbook创建 playbook允许-sentinel-运行-playbook允许 Sentinel 运行 playbook创建两条自动化规则创建两条自动化规则verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间sentinel-没有发送Sentinel 没有发送http-操作失败HTTP 操作失败告警没有恢复告警没有恢复评论也会发送消息评论也会发送消息stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 4, 51), severity(Some(Severity::Warning), 63, 120), severity(Some(Severity::Info), 133, 189), severity(Some(Severity::Warning), 195, 213), severity(Some(Severity::Ok), 219, 259)],
            cells: "High严重程度为 High，状态为 New 或 ActiveMedium、Low严重程度为 Medium 或 Low，状态为 New 或 ActiveInformational严重程度为 Informational，状态为 New 或 Active其他其他严重程度Closed状态为 Closed，与严重程度无关",
        },
    ),
    guide(
        names(Integration::SplunkObservability),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Splunk Observability Cloud 集成",
                "通过 Webhook 把 Splunk Observability Cloud（原 SignalFx）检测器的告警发送到 Flashduty，并自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/splunk-observability",
            ],
            source: include_str!("../../docs/zh/SplunkObservability.md"),
            body: 332,
            digest: 0xafd59fbc98577b3c,
            sections: &[section(2, 588, 964, 12, 24), section(2, 1016, 2455, 33, 46), section(3, 1159, 1791, 58, 70), section(3, 1793, 2455, 82, 94), section(2, 2495, 4482, 103, 133), section(3, 2558, 3480, 147, 161), section(3, 3482, 3810, 179, 197), section(3, 3812, 4474, 213, 229), section(2, 4511, 5509, 235, 241), section(2, 5541, 6610, 250, 259), section(2, 6641, 7165, 267, 279), section(2, 7194, 8408, 285, 300), section(3, 8126, 8408, 321, 342), section(2, 8446, 12394, 357, 369), section(3, 8505, 9042, 386, 413), section(3, 9044, 9550, 444, 477), section(3, 9552, 9847, 489, 501), section(3, 9849, 10084, 529, 557), section(3, 10086, 10584, 575, 593), section(3, 10586, 10797, 623, 653), section(3, 10830, 11081, 663, 687), section(3, 11114, 11425, 697, 751), section(3, 11460, 11821, 763, 814), section(3, 11854, 12156, 824, 840), section(3, 12199, 12394, 860, 890), section(2, 12427, 12951, 900, 912)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Splunk Observability Cloud创建-webhook创建 Webhook添加到检测器添加到检测器使用-terraform使用 Terraformverify验证alert-keyAlert Keyseverity严重程度labels标题与标签自定义请求内容自定义请求内容troubleshooting故障排查latest-event-time未显示最新事件时间测试能收到-告警却没有测试能收到，告警却没有通知失败通知失败flashduty-返回参数错误Flashduty 返回参数错误告警没有恢复告警没有恢复一个问题触发多条告警一个问题触发多条告警stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 16, 41), severity(Some(Severity::Warning), 56, 68), severity(Some(Severity::Info), 72, 84), severity(Some(Severity::Warning), 90, 105)],
            cells: "Critical、MajorSplunk 中最高的两级Minor、Warning中间两级Info仅供参考其他为空或未知",
        },
    ),
    guide(
        names(Integration::SumoLogic),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Sumo Logic 集成",
                "通过 Webhook Connection 把 Sumo Logic Monitor 的告警发送到 Flashduty，每个分组一条告警，并自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/sumo-logic",
            ],
            source: include_str!("../../docs/zh/SumoLogic.md"),
            body: 310,
            digest: 0xa396b8e65c98aa47,
            sections: &[section(2, 283, 851, 12, 24), section(2, 903, 2310, 33, 46), section(3, 1046, 1662, 58, 70), section(3, 1664, 2310, 82, 94), section(2, 2350, 4158, 103, 117), section(3, 2397, 3708, 134, 151), section(3, 3710, 4150, 168, 185), section(2, 4187, 5352, 191, 197), section(2, 5384, 6414, 206, 215), section(2, 6445, 7118, 223, 235), section(2, 7147, 7671, 241, 256), section(2, 7701, 8616, 263, 275), section(2, 8654, 12293, 290, 302), section(3, 8713, 9250, 319, 346), section(3, 9252, 9762, 377, 410), section(3, 9764, 10025, 438, 466), section(3, 10027, 10325, 484, 502), section(3, 10327, 10481, 535, 568), section(3, 10483, 10696, 598, 628), section(3, 10729, 10980, 638, 662), section(3, 11013, 11324, 672, 726), section(3, 11359, 11720, 738, 789), section(3, 11753, 12055, 799, 815), section(3, 12098, 12293, 835, 865), section(2, 12326, 12781, 875, 887)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Sumo Logic创建-connection创建 Connection添加到-monitor添加到 Monitorverify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间能收到测试-收不到告警能收到测试，收不到告警flashduty-返回参数错误Flashduty 返回参数错误告警没有恢复告警没有恢复多个分组的告警互相覆盖多个分组的告警互相覆盖多台主机共用一条告警多台主机共用一条告警stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 30), severity(Some(Severity::Warning), 52, 91), severity(Some(Severity::Ok), 156, 162)],
            cells: "Critical越过 Critical 阈值Warning、Missing Data越过 Warning 阈值，或数据缺失ResolvedCritical、ResolvedWarning、ResolvedMissingData、Normal恢复",
        },
    ),
    guide(
        names(Integration::MongodbAtlas),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "MongoDB Atlas 集成",
                "通过项目的 Webhook 集成把 MongoDB Atlas 告警发送到 Flashduty，说明角色、通知方式、恢复、严重程度和标签。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/mongodb-atlas",
            ],
            source: include_str!("../../docs/zh/MongodbAtlas.md"),
            body: 330,
            digest: 0x47d70d6ef7862798,
            sections: &[section(2, 330, 877, 12, 24), section(2, 929, 2342, 33, 46), section(3, 1072, 1691, 58, 70), section(3, 1693, 2342, 82, 94), section(2, 2382, 4360, 103, 120), section(3, 2432, 3292, 143, 166), section(3, 3294, 3932, 187, 208), section(3, 3934, 4352, 224, 240), section(2, 4389, 5218, 246, 252), section(2, 5250, 6680, 261, 270), section(2, 6711, 7292, 278, 290), section(2, 7321, 8329, 296, 311), section(2, 8367, 12000, 326, 338), section(3, 8426, 8963, 355, 382), section(3, 8965, 9327, 400, 418), section(3, 9329, 9535, 445, 472), section(3, 9537, 9814, 500, 528), section(3, 9816, 9991, 546, 564), section(3, 9993, 10196, 591, 618), section(3, 10198, 10403, 645, 672), section(3, 10436, 10687, 682, 706), section(3, 10720, 11031, 716, 770), section(3, 11066, 11427, 782, 833), section(3, 11460, 11762, 843, 859), section(3, 11805, 12000, 879, 909), section(2, 12033, 12473, 919, 931)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 MongoDB Atlas设置项目的-webhook设置项目的 Webhook添加到告警设置添加到告警设置使用-atlas-cli使用 Atlas CLIverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间atlas-没有发送Atlas 没有发送atlas-停用了通知方式Atlas 停用了通知方式flashduty-返回参数错误Flashduty 返回参数错误告警没有恢复告警没有恢复同一条告警反复到达同一条告警反复到达一个集群有多条告警一个集群有多条告警stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 16, 43), severity(Some(Severity::Warning), 50, 62), severity(Some(Severity::Info), 66, 78), severity(Some(Severity::Warning), 84, 131)],
            cells: "CRITICAL、ERRORAtlas 的两个最高等级WARNING需要关注INFO仅供参考其他取值缺失或未知；信息类告警为 Info",
        },
    ),
    guide(
        names(Integration::Pingdom),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Pingdom 集成",
                "用 Webhook 把 Pingdom Uptime 检查和 Transaction 检查的状态变化发送到 Flashduty，恢复后告警自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/pingdom",
            ],
            source: include_str!("../../docs/zh/Pingdom.md"),
            body: 305,
            digest: 0x26148dc0a3b6dbd,
            sections: &[section(2, 357, 812, 12, 24), section(2, 864, 2265, 33, 46), section(3, 1007, 1620, 58, 70), section(3, 1622, 2265, 82, 94), section(2, 2305, 3408, 103, 114), section(2, 3437, 4383, 120, 126), section(2, 4415, 5297, 135, 144), section(2, 5328, 5674, 152, 164), section(2, 5703, 6543, 170, 185), section(2, 6581, 10405, 200, 212), section(3, 6640, 7177, 229, 256), section(3, 7179, 7608, 276, 296), section(3, 7610, 7803, 330, 366), section(3, 7805, 8114, 392, 418), section(3, 8116, 8313, 451, 484), section(3, 8315, 8536, 508, 532), section(3, 8538, 8808, 566, 602), section(3, 8841, 9092, 612, 636), section(3, 9125, 9436, 646, 700), section(3, 9471, 9832, 712, 763), section(3, 9865, 10167, 773, 789), section(3, 10210, 10405, 809, 839), section(2, 10438, 10751, 849, 861)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Pingdomverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间pingdom-没有发送Pingdom 没有发送测试成功-但没有产生告警测试成功，但没有产生告警pingdom-提示发送失败Pingdom 提示发送失败宕机几分钟后才收到告警宕机几分钟后才收到告警没有收到重复通知没有收到重复通知网站已恢复-告警仍未恢复网站已恢复，告警仍未恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 4, 28), severity(Some(Severity::Warning), 31, 55), severity(Some(Severity::Critical), 61, 122)],
            cells: "HIGH严重：重要程度高LOW警告：重要程度低没有严重：消息中没有重要程度，Pingdom 默认为 High",
        },
    ),
    guide(
        names(Integration::StatusCake),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "StatusCake 集成",
                "通过 Webhook 将 StatusCake Uptime 测试的宕机和恢复通知发送到 Flashduty，测试恢复后告警自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/statuscake",
            ],
            source: include_str!("../../docs/zh/StatusCake.md"),
            body: 310,
            digest: 0x92ca3c21503edfb0,
            sections: &[section(2, 309, 755, 12, 24), section(2, 807, 2214, 33, 46), section(3, 950, 1566, 58, 70), section(3, 1568, 2214, 82, 94), section(2, 2254, 3250, 103, 117), section(2, 3279, 4073, 123, 129), section(2, 4105, 4961, 138, 147), section(2, 4992, 5450, 155, 167), section(2, 5479, 6051, 173, 188), section(2, 6089, 9563, 203, 215), section(3, 6148, 6685, 232, 259), section(3, 6687, 7095, 311, 365), section(3, 7097, 7399, 393, 421), section(3, 7401, 7746, 455, 491), section(3, 7748, 7966, 524, 557), section(3, 7999, 8250, 567, 591), section(3, 8283, 8594, 601, 655), section(3, 8629, 8990, 667, 718), section(3, 9023, 9325, 728, 744), section(3, 9368, 9563, 764, 794), section(2, 9596, 9800, 804, 816)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 StatusCakeverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间通知组的测试成功-却收不到真实的告警通知组的测试成功，却收不到真实的告警flashduty-返回参数错误Flashduty 返回参数错误网站已恢复-告警仍未恢复网站已恢复，告警仍未恢复重复通知没有提醒任何人重复通知没有提醒任何人stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 4, 16), severity(Some(Severity::Ok), 18, 36)],
            cells: "Down测试失败Up测试恢复正常",
        },
    ),
    guide(
        names(Integration::Site24x7),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Site24x7 集成",
                "通过 Webhook 将 Site24x7 监控器的状态变化发送到 Flashduty：Down、Trouble、Critical 触发告警，Up 恢复告警。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/site24x7",
            ],
            source: include_str!("../../docs/zh/Site24x7.md"),
            body: 314,
            digest: 0xa7874f24713b00e5,
            sections: &[section(2, 228, 777, 12, 24), section(2, 829, 2232, 33, 46), section(3, 972, 1586, 58, 70), section(3, 1588, 2232, 82, 94), section(2, 2272, 3743, 103, 115), section(3, 2317, 3046, 129, 143), section(3, 3048, 3532, 164, 185), section(2, 3772, 4869, 191, 197), section(2, 4901, 5960, 206, 215), section(2, 5991, 6540, 223, 235), section(2, 6569, 7228, 241, 256), section(2, 7266, 12186, 271, 283), section(3, 7325, 7862, 300, 327), section(3, 7864, 8372, 348, 369), section(3, 8374, 9644, 406, 445), section(4, 9127, 9644, 449, 461), section(3, 9646, 10038, 486, 511), section(3, 10040, 10211, 523, 535), section(3, 10213, 10589, 553, 571), section(3, 10622, 10873, 581, 605), section(3, 10906, 11217, 615, 669), section(3, 11252, 11613, 681, 732), section(3, 11646, 11948, 742, 758), section(3, 11991, 12186, 778, 808), section(2, 12219, 12624, 818, 830)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Site24x7添加-webhook添加 Webhook选择发送的内容选择发送的内容verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间site24x7-没有发送Site24x7 没有发送测试失败-或只收到测试告警测试失败，或只收到测试告警test手动测试msp-和业务单元账户MSP 和业务单元账户告警抖动告警抖动告警没有恢复告警没有恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 15, 60), severity(Some(Severity::Warning), 67, 103), severity(Some(Severity::Warning), 112, 124), severity(Some(Severity::Ok), 126, 150)],
            cells: "DOWN、CRITICAL监控对象不可用，或超过严重阈值TROUBLE超过阈值，或部分地点异常其他值其他状态UP监控对象恢复可用",
        },
    ),
    guide(
        names(Integration::Logicmonitor),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "LogicMonitor 集成",
                "通过 Custom HTTP Delivery 把 LogicMonitor 告警发送到 Flashduty，说明请求模板、升级链、告警规则和恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/logicmonitor",
            ],
            source: include_str!("../../docs/zh/Logicmonitor.md"),
            body: 319,
            digest: 0x13a9b77beb2e632e,
            sections: &[section(2, 430, 885, 12, 24), section(2, 937, 2348, 33, 46), section(3, 1080, 1698, 58, 70), section(3, 1700, 2348, 82, 94), section(2, 2388, 5280, 103, 119), section(3, 2437, 4050, 131, 143), section(3, 4052, 4288, 158, 173), section(3, 4290, 5272, 191, 209), section(2, 5309, 6159, 215, 221), section(2, 6191, 7155, 230, 239), section(2, 7186, 7760, 247, 259), section(2, 7789, 8716, 265, 280), section(2, 8746, 9311, 287, 299), section(2, 9349, 13522, 314, 326), section(3, 9408, 9945, 343, 370), section(3, 9947, 10571, 395, 420), section(3, 10573, 11093, 450, 480), section(3, 11095, 11400, 498, 516), section(3, 11402, 11634, 540, 564), section(3, 11675, 11925, 582, 612), section(3, 11958, 12209, 622, 646), section(3, 12242, 12553, 656, 710), section(3, 12588, 12949, 722, 773), section(3, 12982, 13284, 783, 799), section(3, 13327, 13522, 819, 849), section(2, 13555, 14045, 859, 871)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 LogicMonitor创建集成创建集成创建升级链创建升级链创建告警规则创建告警规则verify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间logicmonitor-没有发送LogicMonitor 没有发送integrations-logs-中有错误Integrations Logs 中有错误告警没有恢复告警没有恢复同一告警反复发送同一告警反复发送update-after-clear已清除的告警再次触发stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 26), severity(Some(Severity::Warning), 31, 46), severity(Some(Severity::Info), 50, 67), severity(Some(Severity::Critical), 73, 82), severity(Some(Severity::Critical), 88, 103)],
            cells: "critical级别为 criticalerror级别为 errorwarn级别为 warning其他其他值没有该字段为空",
        },
    ),
    guide(
        names(Integration::Sonarqube),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "SonarQube 集成",
                "通过 Webhook 将 SonarQube Server 和 Cloud 未通过的质量门禁发送到 Flashduty，门禁通过后告警自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/sonarqube",
            ],
            source: include_str!("../../docs/zh/Sonarqube.md"),
            body: 311,
            digest: 0xcb621f2ae73eda4e,
            sections: &[section(2, 362, 1268, 12, 24), section(2, 1320, 2725, 33, 46), section(3, 1463, 2078, 58, 70), section(3, 2080, 2725, 82, 94), section(2, 2765, 3801, 103, 116), section(2, 3830, 4812, 122, 128), section(2, 4844, 6031, 137, 146), section(2, 6062, 6601, 154, 166), section(2, 6630, 7193, 172, 187), section(2, 7231, 11679, 202, 214), section(3, 7290, 7827, 231, 258), section(3, 7829, 8281, 280, 302), section(3, 8283, 8777, 326, 350), section(3, 8805, 9155, 355, 376), section(3, 9157, 9435, 407, 440), section(3, 9437, 9859, 458, 476), section(3, 9861, 10082, 488, 500), section(3, 10115, 10366, 510, 534), section(3, 10399, 10710, 544, 598), section(3, 10745, 11106, 610, 661), section(3, 11139, 11441, 671, 687), section(3, 11484, 11679, 707, 737), section(2, 11712, 12238, 747, 759)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 SonarQubeverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间sonarqube-没有发送SonarQube 没有发送最近一次投递失败最近一次投递失败proxy代理或企业证书门禁未通过-却没有告警门禁未通过，却没有告警告警没有恢复告警没有恢复告警过多告警过多stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Warning), 5, 20), severity(Some(Severity::Warning), 24, 57), severity(Some(Severity::Ok), 59, 71)],
            cells: "ERROR门禁未通过WARN达到警告阈值（旧版本）OK门禁通过",
        },
    ),
    guide(
        names(Integration::AwsHealth),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "AWS Health 集成",
                "用 EventBridge 规则把 AWS Health 事件发送到 Flashduty：服务问题、计划变更和账户通知，事件结束后告警自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/aws-health",
            ],
            source: include_str!("../../docs/zh/AwsHealth.md"),
            body: 331,
            digest: 0x8e4d6fa782000558,
            sections: &[section(2, 450, 1101, 12, 24), section(2, 1153, 2570, 33, 46), section(3, 1296, 1917, 58, 70), section(3, 1919, 2570, 82, 94), section(2, 2610, 4926, 103, 110), section(3, 2650, 3147, 127, 144), section(3, 3149, 4074, 156, 168), section(3, 4076, 4918, 186, 204), section(2, 4955, 6717, 210, 216), section(2, 6749, 7543, 225, 234), section(2, 7574, 8165, 242, 254), section(2, 8194, 9162, 260, 275), section(2, 9200, 12797, 290, 302), section(3, 9259, 9796, 319, 346), section(3, 9798, 10267, 370, 394), section(3, 10269, 10585, 406, 418), section(3, 10587, 10911, 436, 454), section(3, 10913, 11200, 481, 508), section(3, 11233, 11484, 518, 542), section(3, 11517, 11828, 552, 606), section(3, 11863, 12224, 618, 669), section(3, 12257, 12559, 679, 695), section(3, 12602, 12797, 715, 745), section(2, 12830, 13229, 755, 767)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 AWS创建-api-目标创建 API 目标创建规则创建规则覆盖所有区域覆盖所有区域verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间eventbridge-没有发送EventBridge 没有发送投递失败投递失败告警没有恢复告警没有恢复一个事件有两条告警一个事件有两条告警stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Warning), 15, 36), severity(Some(Severity::Ok), 42, 51)],
            cells: "open、upcoming进行中或已预告closed已结束",
        },
    ),
    guide(
        names(Integration::AwsSecurityHub),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "AWS Security Hub 集成",
                "用 EventBridge 规则把 AWS Security Hub CSPM 的检测结果发送到 Flashduty，解决或归档后告警自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/aws-security-hub",
            ],
            source: include_str!("../../docs/zh/AwsSecurityHub.md"),
            body: 321,
            digest: 0x42332843975fb080,
            sections: &[section(2, 442, 1194, 12, 24), section(2, 1246, 2663, 33, 46), section(3, 1389, 2010, 58, 70), section(3, 2012, 2663, 82, 94), section(2, 2703, 5242, 103, 110), section(3, 2743, 3253, 131, 152), section(3, 3255, 3631, 169, 186), section(3, 3633, 4720, 198, 210), section(2, 5271, 7361, 216, 222), section(2, 7393, 8529, 231, 240), section(2, 8560, 9523, 248, 260), section(2, 9552, 10278, 266, 281), section(2, 10316, 14471, 296, 308), section(3, 10375, 10912, 325, 352), section(3, 10914, 11643, 376, 400), section(3, 11645, 11932, 430, 460), section(3, 11934, 12431, 478, 496), section(3, 12433, 12651, 529, 562), section(3, 12653, 12874, 579, 596), section(3, 12907, 13158, 606, 630), section(3, 13191, 13502, 640, 694), section(3, 13537, 13898, 706, 757), section(3, 13931, 14233, 767, 783), section(3, 14276, 14471, 803, 833), section(2, 14504, 14917, 843, 855)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 AWS选择账户和区域选择账户和区域创建-api-目标创建 API 目标创建规则创建规则verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间eventbridge-没有发送EventBridge 没有发送配置之后告警数量很多配置之后告警数量很多告警没有恢复告警没有恢复一个检测结果有两条告警一个检测结果有两条告警failedcount-为-1FailedCount 为 1stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Warning), 14, 68), severity(Some(Severity::Ok), 100, 121)],
            cells: "NEW、NOTIFIED检测结果未关闭，与自身的严重程度无关RESOLVED、SUPPRESSED、ARCHIVED检测结果已关闭",
        },
    ),
    guide(
        names(Integration::DbPull),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "DB Pull 集成",
                "DB Pull 参考：Flashduty 如何定期查询 MySQL、PostgreSQL 或 ClickHouse 中的告警，包括游标、映射、限制和安全。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/db-pull",
            ],
            source: include_str!("../../docs/zh/DbPull.md"),
            body: 316,
            digest: 0x30ba5875be0058f,
            sections: &[section(2, 484, 1257, 12, 24), section(2, 1309, 2786, 33, 46), section(3, 1464, 2116, 58, 70), section(3, 2118, 2786, 82, 94), section(2, 2827, 3423, 104, 110), section(2, 3451, 5246, 115, 121), section(2, 5275, 7958, 127, 133), section(3, 6761, 7446, 137, 152), section(3, 7448, 7958, 170, 188), section(2, 7988, 8916, 195, 207), section(2, 8947, 10550, 215, 221), section(2, 10579, 11670, 227, 233), section(2, 11699, 11996, 239, 245), section(2, 12028, 13310, 254, 263), section(2, 13341, 14103, 271, 283), section(2, 14132, 14947, 289, 304), section(2, 14985, 19069, 319, 331), section(3, 15006, 15334, 343, 355), section(3, 15336, 16016, 377, 399), section(3, 16018, 16374, 424, 451), section(3, 16401, 16736, 455, 506), section(3, 16738, 16913, 515, 524), section(3, 16915, 17190, 545, 566), section(3, 17192, 17388, 590, 614), section(3, 17390, 17599, 632, 650), section(3, 17601, 17807, 674, 698), section(3, 17840, 18091, 708, 732), section(3, 18124, 18435, 742, 796), section(3, 18470, 18831, 808, 859), section(3, 18874, 19069, 879, 909), section(2, 19102, 19524, 919, 931)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成connection连接query查询cursor游标late读不到的行何时重置游标何时重置游标mapping字段映射security安全verify验证limits限制alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查保存失败保存失败flashduty-无法连接Flashduty 无法连接已连接-但没有告警已连接，但没有告警zone新的行晚几个小时到达，或者没有到达行缺失行缺失查询缓慢或超时查询缓慢或超时所有告警都是警告所有告警都是警告告警没有恢复告警没有恢复旧的告警再次触发旧的告警再次触发stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 7, 25), severity(Some(Severity::Warning), 27, 45), severity(Some(Severity::Info), 47, 65), severity(Some(Severity::Ok), 73, 106), severity(Some(Severity::Warning), 112, 127)],
            cells: "P0、P1本示例中的项P2本示例中的项P3本示例中的项resolved本示例中的项，恢复告警其他不在映射中",
        },
    ),
    guide(
        names(Integration::Statuspage),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Atlassian Statuspage 集成",
                "订阅上游服务的状态页，把任意 Atlassian Statuspage 页面上的组件异常和事故发送到 Flashduty。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/statuspage",
            ],
            source: include_str!("../../docs/zh/Statuspage.md"),
            body: 314,
            digest: 0xc9ed0a29a8ef1dee,
            sections: &[section(2, 437, 1015, 12, 24), section(2, 1067, 2494, 33, 46), section(3, 1210, 1836, 58, 70), section(3, 1838, 2494, 82, 94), section(2, 2534, 3637, 103, 118), section(3, 3262, 3637, 153, 188), section(2, 3666, 5296, 194, 200), section(2, 5328, 6853, 209, 218), section(2, 6884, 7776, 226, 238), section(2, 7805, 8735, 244, 259), section(2, 8773, 12699, 274, 286), section(3, 8832, 9369, 303, 330), section(3, 9371, 9779, 353, 376), section(3, 9816, 10121, 390, 426), section(3, 10123, 10557, 459, 492), section(3, 10559, 10718, 519, 546), section(3, 10720, 10893, 573, 600), section(3, 10895, 11102, 633, 666), section(3, 11135, 11386, 676, 700), section(3, 11419, 11730, 710, 764), section(3, 11765, 12126, 776, 827), section(3, 12159, 12461, 837, 853), section(3, 12504, 12699, 873, 903), section(2, 12732, 13087, 913, 925)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在状态页上为自己的状态页开启-webhook为自己的状态页开启 Webhookverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间statuspage-没有发送Statuspage 没有发送no-webhook-tab订阅菜单中没有 Webhook 选项邮箱收到推送失败的通知邮箱收到推送失败的通知组件的告警没有恢复组件的告警没有恢复事故的告警没有恢复事故的告警没有恢复停止接收某个页面的消息停止接收某个页面的消息stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 12, 27), severity(Some(Severity::Warning), 41, 71), severity(Some(Severity::Info), 91, 112), severity(Some(Severity::Warning), 118, 148), severity(Some(Severity::Critical), 156, 168), severity(Some(Severity::Warning), 173, 185), severity(Some(Severity::Info), 197, 224), severity(Some(Severity::Warning), 230, 260)],
            cells: "major_outage组件不可用partial_outage部分用户或功能受影响degraded_performance变慢，但仍可用其他其他值，或没有该字段critical严重影响major较大影响minor、none轻微影响或没有影响其他其他值，或没有该字段",
        },
    ),
    guide(
        names(Integration::Librenms),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "LibreNMS 集成",
                "通过 API 类型的告警通道把 LibreNMS 的设备告警发送到 Flashduty，按规则和设备逐条触发和恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/librenms",
            ],
            source: include_str!("../../docs/zh/Librenms.md"),
            body: 305,
            digest: 0xfce001e3a39acfef,
            sections: &[section(2, 247, 842, 12, 24), section(2, 894, 2297, 33, 46), section(3, 1037, 1651, 58, 70), section(3, 1653, 2297, 82, 94), section(2, 2337, 4667, 103, 115), section(3, 2382, 3781, 133, 151), section(3, 3783, 4357, 201, 253), section(3, 4359, 4659, 296, 341), section(2, 4696, 5360, 347, 353), section(2, 5392, 6296, 362, 371), section(2, 6327, 6959, 379, 391), section(2, 6988, 7602, 397, 412), section(2, 7640, 11720, 427, 439), section(3, 7699, 8236, 456, 483), section(3, 8238, 8666, 504, 525), section(3, 8668, 8856, 559, 593), section(3, 8858, 9167, 627, 661), section(3, 9169, 9451, 676, 691), section(3, 9453, 9814, 703, 715), section(3, 9816, 10123, 752, 791), section(3, 10156, 10407, 801, 825), section(3, 10440, 10751, 835, 889), section(3, 10786, 11147, 901, 952), section(3, 11180, 11482, 962, 978), section(3, 11525, 11720, 998, 1028), section(2, 11753, 12071, 1038, 1050)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 LibreNMS创建告警通道创建告警通道在规则中使用-librenms-26-4-0-及以上版本在规则中使用：LibreNMS 26.4.0 及以上版本在规则中使用-librenms-25-7-0-至-26-3在规则中使用：LibreNMS 25.7.0 至 26.3verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间librenms-没有发送LibreNMS 没有发送transport-delivery-failed-with-401Transport delivery failed with 401transport-delivery-failed-with-400Transport delivery failed with 400超时或代理超时或代理消息丢失消息丢失设备已经恢复-告警没有恢复设备已经恢复，告警没有恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 41), severity(Some(Severity::Warning), 48, 80), severity(Some(Severity::Info), 82, 109), severity(Some(Severity::Critical), 115, 145)],
            cells: "critical规则的严重程度为 Criticalwarning规则的严重程度为 Warningok规则的严重程度为 OK其他其他值，或没有该字段",
        },
    ),
    guide(
        names(Integration::Netdata),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Netdata 集成",
                "通过 Netdata Agent 的自定义通知把告警发送到 Flashduty，按主机、图表和告警名称逐条触发和恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/netdata",
            ],
            source: include_str!("../../docs/zh/Netdata.md"),
            body: 306,
            digest: 0xec09c3758425b6bb,
            sections: &[section(2, 322, 1075, 12, 24), section(2, 1127, 2528, 33, 46), section(3, 1270, 1883, 58, 70), section(3, 1885, 2528, 82, 94), section(2, 2568, 4412, 103, 114), section(2, 4441, 5773, 120, 126), section(2, 5805, 6754, 135, 144), section(2, 6785, 7329, 152, 164), section(2, 7358, 7822, 170, 185), section(2, 7860, 12150, 200, 212), section(3, 7919, 8456, 229, 256), section(3, 8458, 8981, 276, 296), section(3, 8983, 9409, 343, 392), section(3, 9411, 9652, 413, 434), section(3, 9654, 9901, 446, 458), section(3, 9937, 10333, 471, 489), section(3, 10335, 10553, 513, 537), section(3, 10586, 10837, 547, 571), section(3, 10870, 11181, 581, 635), section(3, 11216, 11577, 647, 698), section(3, 11610, 11912, 708, 724), section(3, 11955, 12150, 744, 774), section(2, 12183, 12595, 784, 796)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Netdataverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间netdata-没有发送Netdata 没有发送测试失败-或日志中的状态码不是-200测试失败，或日志中的状态码不是 200代理或企业证书代理或企业证书消息丢失消息丢失not-recovered告警没有恢复同一告警收到两次同一告警收到两次stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Warning), 7, 27), severity(Some(Severity::Critical), 35, 55), severity(Some(Severity::Ok), 60, 107)],
            cells: "WARNINGwarn 表达式成立CRITICALcrit 表达式成立CLEAR都不成立。old_status 为之前的状态。",
        },
    ),
    guide(
        names(Integration::Opensearch),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "OpenSearch 集成",
                "通过自定义 Webhook 通道把 OpenSearch Alerting 监控器的触发器通知发送到 Flashduty，并配置自动关闭。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/opensearch",
            ],
            source: include_str!("../../docs/zh/Opensearch.md"),
            body: 312,
            digest: 0xe008a84dc911f18c,
            sections: &[section(2, 384, 1207, 12, 24), section(2, 1259, 2666, 33, 46), section(3, 1402, 2018, 58, 70), section(3, 2020, 2666, 82, 94), section(2, 2706, 4578, 103, 117), section(3, 2753, 3301, 129, 141), section(3, 3303, 4250, 165, 189), section(3, 4252, 4570, 207, 225), section(2, 4607, 5332, 231, 237), section(2, 5364, 6333, 246, 255), section(2, 6364, 6737, 263, 275), section(2, 6766, 7658, 281, 296), section(2, 7696, 12152, 311, 323), section(3, 7755, 8292, 340, 367), section(3, 8294, 8698, 390, 413), section(3, 8700, 9263, 496, 582), section(3, 9265, 9782, 603, 624), section(3, 9784, 10150, 661, 698), section(3, 10152, 10362, 716, 734), section(3, 10364, 10555, 776, 818), section(3, 10588, 10839, 828, 852), section(3, 10872, 11183, 862, 916), section(3, 11218, 11579, 928, 979), section(3, 11612, 11914, 989, 1005), section(3, 11957, 12152, 1025, 1055), section(2, 12185, 12663, 1065, 1077)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 OpenSearch创建通道创建通道为监控器添加动作为监控器添加动作自动关闭告警自动关闭告警verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间opensearch-没有发送OpenSearch 没有发送host-of-url-is-denied-based-on-plugin-setting-notification-core-http-host-deny-listHost of url is denied, based on plugin setting [notification.core.http.host_deny_list]连接或证书错误连接或证书错误flashduty-以参数错误拒绝消息Flashduty 以参数错误拒绝消息告警反复产生告警反复产生在-opensearch-中确认之后没有通知在 OpenSearch 中确认之后没有通知stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 5, 26), severity(Some(Severity::Warning), 27, 39), severity(Some(Severity::Info), 44, 59), severity(Some(Severity::Warning), 65, 95)],
            cells: "1、2最高和次高等级3中间等级4、5较低的等级其他其他值，或没有该字段",
        },
    ),
    guide(
        names(Integration::Rollbar),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Rollbar 集成",
                "通过项目的 Webhook 把 Rollbar 的错误项发送到 Flashduty，包括新增、重复、重新激活和已解决。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/rollbar",
            ],
            source: include_str!("../../docs/zh/Rollbar.md"),
            body: 300,
            digest: 0x572bbe63afdecd9f,
            sections: &[section(2, 283, 690, 12, 24), section(2, 742, 2143, 33, 46), section(3, 885, 1498, 58, 70), section(3, 1500, 2143, 82, 94), section(2, 2183, 3651, 103, 114), section(2, 3680, 4746, 120, 126), section(2, 4778, 5684, 135, 144), section(2, 5715, 6474, 152, 164), section(2, 6503, 7124, 170, 185), section(2, 7162, 10977, 200, 212), section(3, 7221, 7758, 229, 256), section(3, 7760, 8106, 276, 296), section(3, 8108, 8697, 325, 354), section(3, 8699, 8966, 390, 426), section(3, 8968, 9190, 444, 462), section(3, 9192, 9380, 486, 510), section(3, 9413, 9664, 520, 544), section(3, 9697, 10008, 554, 608), section(3, 10043, 10404, 620, 671), section(3, 10437, 10739, 681, 697), section(3, 10782, 10977, 717, 747), section(2, 11010, 11243, 757, 769)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Rollbarverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间rollbar-没有发送Rollbar 没有发送history-中有失败的记录History 中有失败的记录已解决的错误项又产生告警已解决的错误项又产生告警告警没有恢复告警没有恢复每个事件收到两次每个事件收到两次stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 13, 25), severity(Some(Severity::Warning), 35, 74), severity(Some(Severity::Warning), 86, 92), severity(Some(Severity::Info), 101, 107), severity(Some(Severity::Info), 117, 123), severity(Some(Severity::Warning), 129, 159)],
            cells: "50、critical严重错误40、error错误，未捕获异常的默认级别30、warning警告20、info信息10、debug调试其他其他值，或没有该字段",
        },
    ),
    guide(
        names(Integration::Bugsnag),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "BugSnag 集成",
                "通过项目的 Webhook 把 BugSnag 错误发送到 Flashduty：新增、频发和重新打开时触发，标记修复时恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/bugsnag",
            ],
            source: include_str!("../../docs/zh/Bugsnag.md"),
            body: 309,
            digest: 0x7ffe08c9aa2cc1ae,
            sections: &[section(2, 299, 753, 12, 24), section(2, 805, 2206, 33, 46), section(3, 948, 1561, 58, 70), section(3, 1563, 2206, 82, 94), section(2, 2246, 3882, 103, 114), section(3, 2290, 2753, 128, 142), section(3, 2755, 3874, 160, 178), section(2, 3911, 4430, 184, 190), section(2, 4462, 5634, 199, 208), section(2, 5665, 6275, 216, 228), section(2, 6304, 7100, 234, 249), section(2, 7138, 10834, 264, 276), section(3, 7197, 7734, 293, 320), section(3, 7736, 8230, 340, 360), section(3, 8232, 8458, 406, 454), section(3, 8460, 8651, 498, 544), section(3, 8653, 8965, 562, 580), section(3, 8967, 9237, 592, 604), section(3, 9270, 9521, 614, 638), section(3, 9554, 9865, 648, 702), section(3, 9900, 10261, 714, 765), section(3, 10294, 10596, 775, 791), section(3, 10639, 10834, 811, 841), section(2, 10867, 11071, 851, 863)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 BugSnag添加-webhook添加 Webhook启用触发条件启用触发条件verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间bugsnag-没有发送BugSnag 没有发送已修复的错误再次出现-但没有告警已修复的错误再次出现，但没有告警test-失败-或-flashduty-返回参数错误Test 失败，或 Flashduty 返回参数错误告警没有恢复告警没有恢复请求过多请求过多stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 5, 32), severity(Some(Severity::Warning), 39, 75), severity(Some(Severity::Info), 79, 97), severity(Some(Severity::Warning), 103, 133)],
            cells: "error未处理错误的默认值warning由代码上报的错误的默认值info在代码中设置其他其他值，或没有该字段",
        },
    ),
    guide(
        names(Integration::Honeycomb),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Honeycomb 集成",
                "通过 Webhook 接收方和请求模板，把 Honeycomb 的 Trigger 与 SLO 燃尽告警发送到 Flashduty。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/honeycomb",
            ],
            source: include_str!("../../docs/zh/Honeycomb.md"),
            body: 293,
            digest: 0x94eda5a74a14be7b,
            sections: &[section(2, 319, 733, 12, 24), section(2, 785, 2190, 33, 46), section(3, 928, 1543, 58, 70), section(3, 1545, 2190, 82, 94), section(2, 2230, 5204, 103, 116), section(3, 2276, 4487, 131, 146), section(3, 4489, 4908, 167, 188), section(3, 4910, 5196, 212, 236), section(2, 5233, 5792, 242, 248), section(2, 5824, 6644, 257, 266), section(2, 6675, 7210, 274, 286), section(2, 7239, 7886, 292, 307), section(2, 7924, 11815, 322, 334), section(3, 7983, 8520, 351, 378), section(3, 8522, 8864, 400, 422), section(3, 8866, 9006, 460, 498), section(3, 9008, 9215, 530, 563), section(3, 9217, 9437, 585, 607), section(3, 9439, 9699, 619, 631), section(3, 9701, 9914, 656, 686), section(3, 9916, 10218, 704, 722), section(3, 10251, 10502, 732, 756), section(3, 10535, 10846, 766, 820), section(3, 10881, 11242, 832, 883), section(3, 11275, 11577, 893, 909), section(3, 11620, 11815, 929, 959), section(2, 11848, 12172, 969, 981)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Honeycomb创建接收方创建接收方在-trigger-中使用在 Trigger 中使用在燃尽告警中使用在燃尽告警中使用verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间honeycomb-没有发送Honeycomb 没有发送无法选择-flashduty-作为接收方无法选择 Flashduty 作为接收方failed-to-send-invalid-characterFailed to send: invalid characterflashduty-拒绝消息Flashduty 拒绝消息消息丢失消息丢失所有告警都是-严重所有告警都是“严重”告警没有恢复告警没有恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 26), severity(Some(Severity::Warning), 33, 75), severity(Some(Severity::Info), 79, 121), severity(Some(Severity::Critical), 127, 157)],
            cells: "critical本文的默认值warning为该 Trigger 或燃尽告警单独设置info为该 Trigger 或燃尽告警单独设置其他其他值，或没有该字段",
        },
    ),
    guide(
        names(Integration::VeeamOne),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Veeam ONE 集成",
                "通过邮件把 Veeam ONE 告警发送到 Flashduty：用邮件集成的规则逐条触发和恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/veeam-one",
            ],
            source: include_str!("../../docs/zh/VeeamOne.md"),
            body: 285,
            digest: 0xb94ab425038c47af,
            sections: &[section(2, 389, 863, 12, 24), section(2, 915, 2524, 33, 46), section(3, 1058, 1676, 58, 70), section(3, 1678, 2524, 82, 94), section(2, 2564, 3370, 103, 132), section(2, 3398, 4681, 137, 150), section(2, 4710, 5673, 156, 162), section(2, 5705, 6607, 171, 180), section(2, 6638, 7160, 188, 200), section(2, 7189, 7478, 206, 221), section(2, 7516, 11306, 236, 248), section(3, 7575, 8112, 265, 292), section(3, 8114, 8510, 320, 348), section(3, 8541, 9051, 356, 389), section(3, 9053, 9394, 407, 425), section(3, 9396, 9709, 467, 509), section(3, 9742, 9993, 519, 543), section(3, 10026, 10337, 553, 607), section(3, 10372, 10733, 619, 670), section(3, 10766, 11068, 680, 696), section(3, 11111, 11306, 716, 746), section(2, 11339, 11681, 756, 768)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Flashduty 中配置规则veeam在 Veeam ONEverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间veeam-one-没有发送邮件Veeam ONE 没有发送邮件no-alert邮件已送达，但没有告警告警没有恢复告警没有恢复每次状态变化都产生另一条告警每次状态变化都产生另一条告警stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Warning), 5, 29), severity(Some(Severity::Warning), 36, 48), severity(Some(Severity::Ok), 62, 74)],
            cells: "Error对象处于严重状态Warning需要关注Reset/resolved恢复正常",
        },
    ),
    guide(
        names(Integration::HcpTerraformChange),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "HCP Terraform 集成",
                "把 HCP Terraform 工作区的运行作为变更事件推送到 Flashduty，处理故障时可以查看同一时段的变更。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/change-integration/hcp-terraform",
            ],
            source: include_str!("../../docs/zh/HcpTerraformChange.md"),
            body: 305,
            digest: 0xf2374f1e6bc9495b,
            sections: &[section(2, 335, 732, 12, 24), section(2, 784, 1136, 33, 46), section(2, 1176, 4273, 55, 72), section(3, 1795, 3438, 75, 94), section(3, 3440, 4273, 106, 118), section(2, 4302, 5009, 124, 130), section(2, 5042, 5888, 140, 149), section(2, 5917, 6834, 155, 161), section(2, 6863, 7427, 167, 182), section(2, 7465, 9698, 197, 209), section(3, 7486, 7865, 227, 245), section(3, 7867, 8248, 295, 347), section(3, 8250, 8719, 380, 413), section(3, 8721, 8982, 452, 491), section(3, 8984, 9125, 533, 575), section(3, 9158, 9460, 585, 601), section(3, 9503, 9698, 621, 651), section(2, 9731, 10268, 661, 673)],
            headings: "requirements使用要求flashduty在 Flashdutyconfigure在 HCP Terraformtfe使用 tfe provider使用表单使用表单verify验证change-key变更键status状态labels标题与标签troubleshooting故障排查没有出现变更没有出现变更通知处于停用状态-或-apply-时验证失败通知处于停用状态，或 apply 时验证失败flashduty-返回-invalidparameterFlashduty 返回 InvalidParameter变更一直停在进行中或已提单变更一直停在进行中或已提单取消的运行没有出现或没有结束取消的运行没有出现或没有结束rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Signoz),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "SigNoz 集成",
                "通过 SigNoz 的 Webhook 通知渠道和 Flashduty 的 Prometheus 集成接收告警，自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/signoz",
            ],
            source: include_str!("../../docs/zh/Signoz.md"),
            body: 280,
            digest: 0xc02f462abc9fcdaa,
            sections: &[section(2, 282, 745, 12, 24), section(2, 797, 2204, 33, 46), section(3, 940, 1556, 58, 70), section(3, 1558, 2204, 82, 94), section(2, 2244, 3097, 103, 113), section(3, 2287, 2704, 125, 137), section(3, 2706, 3089, 155, 173), section(2, 3126, 3725, 179, 185), section(2, 3757, 4809, 194, 203), section(2, 4840, 5490, 211, 223), section(2, 5519, 6093, 229, 244), section(2, 6131, 9900, 259, 271), section(3, 6190, 6727, 288, 315), section(3, 6729, 7187, 334, 353), section(3, 7189, 7362, 388, 423), section(3, 7364, 7562, 435, 447), section(3, 7564, 7948, 465, 483), section(3, 7950, 8114, 495, 507), section(3, 8116, 8303, 532, 562), section(3, 8336, 8587, 572, 596), section(3, 8620, 8931, 606, 660), section(3, 8966, 9327, 672, 723), section(3, 9360, 9662, 733, 749), section(3, 9705, 9900, 769, 799), section(2, 9933, 10400, 809, 821)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 SigNoz创建渠道创建渠道在规则中使用在规则中使用verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间signoz-没有发送SigNoz 没有发送flashduty-返回-invalid-parametersFlashduty 返回 Invalid parameters恢复较晚恢复较晚告警没有恢复告警没有恢复消息丢失消息丢失所有告警都是-警告所有告警都是“警告”stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 20), severity(Some(Severity::Warning), 27, 39), severity(Some(Severity::Info), 43, 55), severity(Some(Severity::Warning), 61, 106)],
            cells: "critical立即处理warning需要关注info仅供参考其他其他值，例如 error，或没有该标签",
        },
    ),
    guide(
        names(Integration::Falco),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Falco 集成",
                "通过 Falcosidekick 或 http_output 把 Falco 的运行时安全事件发送到 Flashduty，并说明严重程度、标签和关闭方式。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/falco",
            ],
            source: include_str!("../../docs/zh/Falco.md"),
            body: 316,
            digest: 0xc2175906159bf589,
            sections: &[section(2, 347, 1119, 12, 24), section(2, 1171, 2568, 33, 46), section(3, 1314, 1925, 58, 70), section(3, 1927, 2568, 82, 94), section(2, 2608, 3892, 103, 112), section(3, 2650, 3560, 132, 152), section(3, 3562, 3884, 175, 198), section(2, 3921, 4854, 204, 210), section(2, 4886, 5691, 219, 228), section(2, 5722, 6297, 236, 248), section(2, 6326, 7038, 254, 269), section(2, 7076, 11260, 284, 296), section(3, 7135, 7672, 313, 340), section(3, 7674, 8291, 358, 376), section(3, 8293, 8534, 402, 432), section(3, 8536, 8773, 469, 510), section(3, 8775, 9021, 540, 570), section(3, 9023, 9341, 591, 612), section(3, 9343, 9494, 624, 636), section(3, 9496, 9663, 657, 678), section(3, 9696, 9947, 688, 712), section(3, 9980, 10291, 722, 776), section(3, 10326, 10687, 788, 839), section(3, 10720, 11022, 849, 865), section(3, 11065, 11260, 885, 915), section(2, 11293, 11587, 925, 937)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Falco使用-falcosidekick使用 Falcosidekick不使用-falcosidekick不使用 Falcosidekickverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间falco-没有发送Falco 没有发送webhook-header-missing-400Webhook - header missing (400)webhook-exceeding-post-rate-limit-500Webhook - exceeding post rate limit (500)libcurl-failed-to-perform-calllibcurl failed to perform call代理或企业证书代理或企业证书告警过多告警过多事件内容被截断事件内容被截断stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 28, 55), severity(Some(Severity::Warning), 70, 97), severity(Some(Severity::Info), 127, 145), severity(Some(Severity::Warning), 151, 175), severity(Some(Severity::Warning), 181, 211)],
            cells: "Emergency、Alert、Critical严重：需要立即处理Error、Warning警告：存在可疑行为Notice、Informational、Debug提醒：供查阅其他警告：其他任何值没有警告：字段缺失或为空",
        },
    ),
    guide(
        names(Integration::Snyk),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Snyk 集成",
                "通过 Snyk Webhook 把开源依赖和容器项目的新增、已修复漏洞发送到 Flashduty，逐个漏洞触发和恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/snyk",
            ],
            source: include_str!("../../docs/zh/Snyk.md"),
            body: 302,
            digest: 0x65bd9006ec50b85,
            sections: &[section(2, 310, 1056, 12, 24), section(2, 1108, 2503, 33, 46), section(3, 1251, 1861, 58, 70), section(3, 1863, 2503, 82, 94), section(2, 2543, 3875, 103, 111), section(2, 3904, 4928, 117, 123), section(2, 4960, 6162, 132, 141), section(2, 6193, 6670, 149, 161), section(2, 6699, 7263, 167, 182), section(2, 7301, 11375, 197, 209), section(3, 7360, 7897, 226, 253), section(3, 7899, 8558, 270, 287), section(3, 8560, 8756, 317, 347), section(3, 8758, 9057, 367, 387), section(3, 9059, 9226, 416, 445), section(3, 9228, 9479, 475, 505), section(3, 9481, 9778, 523, 541), section(3, 9811, 10062, 551, 575), section(3, 10095, 10406, 585, 639), section(3, 10441, 10802, 651, 702), section(3, 10835, 11137, 712, 728), section(3, 11180, 11375, 748, 778), section(2, 11408, 11858, 788, 800)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Snykverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间snyk-没有发送Snyk 没有发送is-not-entitled-for-api-accessis not entitled for api access无法创建-webhook无法创建 Webhooksnyk-中的漏洞没有告警Snyk 中的漏洞没有告警一次升级触发大量告警一次升级触发大量告警告警没有恢复告警没有恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 15, 53), severity(Some(Severity::Warning), 59, 74), severity(Some(Severity::Info), 77, 89), severity(Some(Severity::Warning), 95, 119), severity(Some(Severity::Warning), 125, 146)],
            cells: "critical、high严重：Snyk 中的 critical 或 highmedium警告：mediumlow提醒：low其他警告：其他任何值没有警告：字段为空",
        },
    ),
    guide(
        names(Integration::Fluxcd),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Flux CD 集成",
                "通过 generic 类型的 Provider 把 Flux 对象的调谐失败发送到 Flashduty，再次成功时自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/fluxcd",
            ],
            source: include_str!("../../docs/zh/Fluxcd.md"),
            body: 294,
            digest: 0xb6ef7a3f0abede9b,
            sections: &[section(2, 421, 1103, 12, 24), section(2, 1155, 2556, 33, 46), section(3, 1298, 1911, 58, 70), section(3, 1913, 2556, 82, 94), section(2, 2596, 4675, 103, 111), section(2, 4704, 5724, 117, 123), section(2, 5756, 6708, 132, 141), section(2, 6739, 7186, 149, 161), section(2, 7215, 8030, 167, 182), section(2, 8068, 13794, 197, 209), section(3, 8127, 8664, 226, 253), section(3, 8666, 9878, 270, 287), section(3, 9880, 10262, 302, 317), section(3, 10314, 11372, 346, 372), section(3, 11374, 11661, 408, 444), section(3, 11663, 11886, 471, 498), section(3, 11888, 12197, 519, 540), section(3, 12230, 12481, 550, 574), section(3, 12514, 12825, 584, 638), section(3, 12860, 13221, 650, 701), section(3, 13254, 13556, 711, 727), section(3, 13599, 13794, 747, 777), section(2, 13827, 14073, 787, 799)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Fluxverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间flux-没有发送Flux 没有发送请求被拒绝请求被拒绝kustomizations-do-not-recoverKustomization 没有恢复每次重试都触发和恢复告警每次重试都触发和恢复告警故障期间的事件丢失故障期间的事件丢失代理或企业证书代理或企业证书stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 5, 50)],
            cells: "error严重：调谐、拉取或健康检查失败",
        },
    ),
    guide(
        names(Integration::FluxcdChange),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Flux CD 变更集成",
                "把 Flux 应用的每个版本作为变更事件推送到 Flashduty，处理故障时可以查看当时的部署。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/change-integration/fluxcd",
            ],
            source: include_str!("../../docs/zh/FluxcdChange.md"),
            body: 286,
            digest: 0x2a4757c39bfb39ac,
            sections: &[section(2, 543, 1110, 12, 24), section(2, 1162, 1508, 33, 46), section(2, 1548, 3793, 55, 63), section(2, 3822, 4539, 69, 75), section(2, 4572, 6178, 85, 94), section(2, 6207, 7107, 100, 106), section(3, 6222, 6613, 119, 132), section(3, 6615, 7107, 143, 154), section(2, 7136, 8009, 160, 175), section(2, 8047, 11356, 190, 202), section(3, 8068, 8843, 220, 238), section(3, 8845, 9363, 251, 264), section(3, 9396, 9962, 274, 307), section(3, 9964, 10133, 344, 385), section(3, 10135, 10376, 430, 475), section(3, 10378, 10539, 505, 535), section(3, 10541, 10783, 556, 577), section(3, 10816, 11118, 587, 603), section(3, 11161, 11356, 623, 653), section(2, 11389, 11635, 663, 675)],
            headings: "requirements使用要求flashduty在 Flashdutyconfigure在 Fluxverify验证change-key变更键status状态kustomizationKustomizationhelmreleaseHelmReleaselabels标题与标签troubleshooting故障排查没有出现变更没有出现变更状态码-400状态码 400processing变更一直处于“进行中”kustomization-没有-进行中-状态Kustomization 没有“进行中”状态已完成的变更每个周期都有新事件已完成的变更每个周期都有新事件回滚没有成为新的变更回滚没有成为新的变更代理或企业证书代理或企业证书rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Coralogix),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Coralogix 集成",
                "通过 Notification Center 的 Generic HTTPS 连接器把 Coralogix 告警的触发和恢复发送到 Flashduty。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/coralogix",
            ],
            source: include_str!("../../docs/zh/Coralogix.md"),
            body: 297,
            digest: 0xf9448cf2677a4bd,
            sections: &[section(2, 452, 1028, 12, 24), section(2, 1080, 2485, 33, 46), section(3, 1223, 1838, 58, 70), section(3, 1840, 2485, 82, 94), section(2, 2525, 5590, 103, 116), section(3, 2571, 3007, 131, 146), section(3, 3009, 4454, 158, 170), section(3, 4456, 4993, 185, 200), section(3, 4995, 5582, 218, 236), section(2, 5619, 6514, 242, 248), section(2, 6546, 7606, 257, 266), section(2, 7637, 8050, 274, 286), section(2, 8079, 8788, 292, 307), section(2, 8818, 9416, 314, 326), section(2, 9454, 13384, 341, 353), section(3, 9513, 10050, 370, 397), section(3, 10052, 10576, 419, 441), section(3, 10578, 10902, 453, 465), section(3, 10904, 11315, 483, 501), section(3, 11317, 11442, 531, 561), section(3, 11444, 11611, 580, 599), section(3, 11613, 11787, 623, 647), section(3, 11820, 12071, 657, 681), section(3, 12104, 12415, 691, 745), section(3, 12450, 12811, 757, 808), section(3, 12844, 13146, 818, 834), section(3, 13189, 13384, 854, 884), section(2, 13417, 14059, 894, 906)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Coralogix创建连接器创建连接器创建预设创建预设创建路由器创建路由器修改告警定义修改告警定义verify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间coralogix-没有发送Coralogix 没有发送发送失败发送失败告警没有恢复告警没有恢复多个组合只有一条告警多个组合只有一条告警标签超过-50-个标签超过 50 个同一告警反复发送同一告警反复发送stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 7, 37), severity(Some(Severity::Warning), 39, 60), severity(Some(Severity::Info), 67, 88), severity(Some(Severity::Warning), 94, 118), severity(Some(Severity::Warning), 124, 145)],
            cells: "P1、P2严重：最高和高优先级P3警告：中优先级P4、P5提醒：低优先级其他警告：其他任何值没有警告：字段为空",
        },
    ),
    guide(
        names(Integration::Checkly),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Checkly 集成",
                "通过 Webhook 告警渠道把 Checkly 检查的失败、降级、恢复和证书到期发送到 Flashduty。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/checkly",
            ],
            source: include_str!("../../docs/zh/Checkly.md"),
            body: 288,
            digest: 0x4b3e7db6ef7ce9e9,
            sections: &[section(2, 280, 663, 12, 24), section(2, 715, 2116, 33, 46), section(3, 858, 1471, 58, 70), section(3, 1473, 2116, 82, 94), section(2, 2156, 3935, 103, 114), section(2, 3964, 4790, 120, 126), section(2, 4822, 5822, 135, 144), section(2, 5853, 6495, 152, 164), section(2, 6524, 7322, 170, 185), section(2, 7352, 8169, 192, 204), section(2, 8207, 12006, 219, 231), section(3, 8266, 8803, 248, 275), section(3, 8805, 9304, 295, 315), section(3, 9306, 9670, 343, 371), section(3, 9672, 9831, 383, 395), section(3, 9833, 9983, 422, 449), section(3, 9985, 10210, 479, 509), section(3, 10212, 10409, 527, 545), section(3, 10442, 10693, 555, 579), section(3, 10726, 11037, 589, 643), section(3, 11072, 11433, 655, 706), section(3, 11466, 11768, 716, 732), section(3, 11811, 12006, 752, 782), section(2, 12039, 12446, 792, 804)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Checklyverify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间checkly-没有发送Checkly 没有发送flashduty-返回参数错误Flashduty 返回参数错误发送失败发送失败检查变慢却没有告警检查变慢却没有告警一个检查产生多条告警一个检查产生多条告警告警没有恢复告警没有恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 61, 124), severity(Some(Severity::Warning), 187, 250), severity(Some(Severity::Warning), 259, 286), severity(Some(Severity::Ok), 300, 336), severity(Some(Severity::Ok), 359, 395)],
            cells: "ALERT_FAILURE、ALERT_FAILURE_REMAIN、ALERT_DEGRADED_FAILURE严重：检查失败、持续失败，或由降级变为失败ALERT_DEGRADED、ALERT_DEGRADED_REMAIN、ALERT_FAILURE_DEGRADED警告：检查变慢、持续变慢，或由失败变为降级ALERT_SSL警告：证书即将到期ALERT_RECOVERY恢复：失败后检查再次通过ALERT_DEGRADED_RECOVERY恢复：降级后检查再次通过",
        },
    ),
    guide(
        names(Integration::HealthchecksIO),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Healthchecks.io 集成",
                "通过 Webhook 把 Healthchecks.io 检查的 down 和 up 通知发送到 Flashduty，并说明模板、测试和恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/healthchecks-io",
            ],
            source: include_str!("../../docs/zh/HealthchecksIO.md"),
            body: 316,
            digest: 0x11c589525979d0ff,
            sections: &[section(2, 322, 878, 12, 24), section(2, 930, 2347, 33, 46), section(3, 1073, 1694, 58, 70), section(3, 1696, 2347, 82, 94), section(2, 2387, 3574, 103, 122), section(2, 3603, 4524, 128, 134), section(2, 4556, 5172, 143, 152), section(2, 5203, 5651, 160, 172), section(2, 5680, 6399, 178, 193), section(2, 6429, 6850, 200, 212), section(2, 6888, 10911, 227, 239), section(3, 6947, 7484, 256, 283), section(3, 7486, 7897, 311, 339), section(3, 7899, 8370, 363, 387), section(3, 8372, 8769, 399, 411), section(3, 8771, 8924, 450, 489), section(3, 8926, 9173, 507, 525), section(3, 9175, 9314, 552, 579), section(3, 9347, 9598, 589, 613), section(3, 9631, 9942, 623, 677), section(3, 9977, 10338, 689, 740), section(3, 10371, 10673, 750, 766), section(3, 10716, 10911, 786, 816), section(2, 10944, 11311, 826, 838)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Healthchecks.ioverify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间healthchecks-io-没有发送Healthchecks.io 没有发送received-status-code-400Received status code 400通知丢失通知丢失名为-test-的真实检查没有告警名为 TEST 的真实检查没有告警告警没有恢复告警没有恢复告警反复触发和恢复告警反复触发和恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 4, 60), severity(Some(Severity::Ok), 62, 91)],
            cells: "down严重：没有按时收到 ping，或者报告了失败up恢复：收到成功的 ping",
        },
    ),
    guide(
        names(Integration::Emqx),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "EMQX 集成",
                "把 EMQX 告警发送到 Flashduty：EMQX Cloud 使用告警集成，自建 EMQX 使用两条规则和 HTTP 服务动作。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/emqx",
            ],
            source: include_str!("../../docs/zh/Emqx.md"),
            body: 296,
            digest: 0xa6a58767f83b83a3,
            sections: &[section(2, 328, 846, 12, 24), section(2, 898, 2293, 33, 46), section(3, 1041, 1651, 58, 70), section(3, 1653, 2293, 82, 94), section(2, 2333, 4616, 103, 111), section(3, 2350, 2710, 121, 131), section(3, 2712, 4616, 142, 153), section(2, 4645, 5542, 159, 165), section(2, 5574, 6523, 174, 183), section(2, 6554, 7540, 191, 203), section(2, 7569, 8083, 209, 224), section(2, 8113, 8604, 231, 243), section(2, 8642, 12644, 258, 270), section(3, 8701, 9238, 287, 314), section(3, 9240, 9794, 331, 348), section(3, 9796, 10357, 397, 446), section(3, 10359, 10550, 458, 470), section(3, 10552, 10767, 488, 506), section(3, 10769, 11047, 527, 548), section(3, 11080, 11331, 558, 582), section(3, 11364, 11675, 592, 646), section(3, 11710, 12071, 658, 709), section(3, 12104, 12406, 719, 735), section(3, 12449, 12644, 755, 785), section(2, 12677, 13114, 795, 807)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 EMQXemqx-cloudEMQX Cloud自建-emqx自建 EMQXverify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间emqx-没有发送EMQX 没有发送http-connector-do-request-received-error-responsehttp_connector_do_request_received_error_response消息丢失消息丢失告警没有恢复告警没有恢复代理或企业证书代理或企业证书stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 29), severity(Some(Severity::Warning), 44, 71), severity(Some(Severity::Info), 75, 96), severity(Some(Severity::Critical), 104, 125), severity(Some(Severity::Warning), 132, 153), severity(Some(Severity::Info), 157, 178), severity(Some(Severity::Ok), 180, 204)],
            cells: "Critical严重：服务中断Error、Warning警告：需要尽快处理Info提醒：仅供了解Critical严重：自行填写Warning警告：自行填写Info提醒：自行填写Ok恢复：告警已解除",
        },
    ),
    guide(
        names(Integration::Consul),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "HashiCorp Consul 集成",
                "通过带 HTTP 处理器的 checks watch 把 Consul 健康检查的失败和恢复发送到 Flashduty。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/consul",
            ],
            source: include_str!("../../docs/zh/Consul.md"),
            body: 291,
            digest: 0x4343583da96855c2,
            sections: &[section(2, 350, 1001, 12, 24), section(2, 1053, 2472, 33, 46), section(3, 1196, 1818, 58, 70), section(3, 1820, 2472, 82, 94), section(2, 2512, 4454, 103, 113), section(3, 3698, 4029, 116, 129), section(3, 4031, 4454, 150, 171), section(2, 4483, 5580, 177, 183), section(2, 5612, 6922, 192, 201), section(2, 6953, 7168, 209, 221), section(2, 7197, 7730, 227, 242), section(2, 7768, 11886, 257, 269), section(3, 7827, 8364, 286, 313), section(3, 8366, 8840, 332, 351), section(3, 8842, 9002, 388, 425), section(3, 9004, 9507, 460, 495), section(3, 9509, 9690, 527, 559), section(3, 9692, 9947, 580, 601), section(3, 9949, 10144, 619, 637), section(3, 10146, 10289, 655, 673), section(3, 10322, 10573, 683, 707), section(3, 10606, 10917, 717, 771), section(3, 10952, 11313, 783, 834), section(3, 11346, 11648, 844, 860), section(3, 11691, 11886, 880, 910), section(2, 11919, 12288, 920, 932)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Consulacl启用了 ACL只监听部分检查只监听部分检查verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间consul-没有发送Consul 没有发送http-watch-handler-failed-with-outputhttp watch handler failed with outputfailed-to-invoke-http-watch-handlerFailed to invoke http watch handlerrequest-body-exceeds-1-mib-limitrequest body exceeds 1 MiB limit触发或恢复丢失触发或恢复丢失告警不断更新告警不断更新检查反复变化检查反复变化stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 29), severity(Some(Severity::Warning), 36, 57), severity(Some(Severity::Ok), 64, 85)],
            cells: "critical严重：检查失败warning警告：检查告警passing恢复：检查通过",
        },
    ),
    guide(
        names(Integration::FirebaseCrashlytics),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Firebase Crashlytics 集成",
                "通过一个带重试的 Cloud Function 把 Firebase Crashlytics 的新崩溃、回归和速率告警发送到 Flashduty。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/firebase-crashlytics",
            ],
            source: include_str!("../../docs/zh/FirebaseCrashlytics.md"),
            body: 328,
            digest: 0x468e385a259861,
            sections: &[section(2, 384, 977, 12, 24), section(2, 1029, 2456, 33, 46), section(3, 1172, 1798, 58, 70), section(3, 1800, 2456, 82, 94), section(2, 2496, 5532, 103, 115), section(2, 5561, 6535, 121, 127), section(2, 6567, 7457, 136, 145), section(2, 7488, 8287, 153, 165), section(2, 8316, 9163, 171, 186), section(2, 9193, 9779, 193, 205), section(2, 9817, 13909, 220, 232), section(3, 9876, 10413, 249, 276), section(3, 10415, 10936, 300, 324), section(3, 10938, 11211, 346, 368), section(3, 11213, 11495, 389, 410), section(3, 11497, 11809, 422, 434), section(3, 11811, 12117, 453, 472), section(3, 12119, 12312, 484, 496), section(3, 12345, 12596, 506, 530), section(3, 12629, 12940, 540, 594), section(3, 12975, 13336, 606, 657), section(3, 13369, 13671, 667, 683), section(3, 13714, 13909, 703, 733), section(2, 13942, 14384, 743, 755)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Firebaseverify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间crashlytics-没有发送Crashlytics 没有发送flashduty-answered-400Flashduty answered 400告警丢失或延迟告警丢失或延迟部署失败部署失败web-应用的崩溃Web 应用的崩溃告警过多告警过多stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 25, 52), severity(Some(Severity::Critical), 74, 122), severity(Some(Severity::Warning), 142, 181), severity(Some(Severity::Warning), 209, 245), severity(Some(Severity::Warning), 268, 300)],
            cells: "crashlytics.newFatalIssue严重：出现新的崩溃crashlytics.regression严重：已标记为关闭的问题再次出现crashlytics.velocity警告：受影响的会话超过阈值crashlytics.newNonfatalIssue警告：出现新的非致命错误crashlytics.newAnrIssue警告：Android 应用无响应",
        },
    ),
    guide(
        names(Integration::Thousandeyes),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "ThousandEyes 集成",
                "通过告警规则的经典 Webhook 把 Cisco ThousandEyes 告警发送到 Flashduty，告警清除时自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/thousandeyes",
            ],
            source: include_str!("../../docs/zh/Thousandeyes.md"),
            body: 306,
            digest: 0x2521c9066ff5ac09,
            sections: &[section(2, 379, 775, 12, 24), section(2, 827, 2238, 33, 46), section(3, 970, 1588, 58, 70), section(3, 1590, 2238, 82, 94), section(2, 2278, 3579, 103, 119), section(3, 2511, 3141, 133, 147), section(3, 3143, 3571, 179, 211), section(2, 3608, 4253, 217, 223), section(2, 4285, 5052, 232, 241), section(2, 5083, 5734, 249, 261), section(2, 5763, 6648, 267, 282), section(2, 6686, 9882, 297, 309), section(3, 6745, 7282, 326, 353), section(3, 7284, 7580, 378, 403), section(3, 7582, 7707, 437, 473), section(3, 7709, 7881, 495, 517), section(3, 7883, 8149, 535, 553), section(3, 8151, 8285, 584, 620), section(3, 8318, 8569, 630, 654), section(3, 8602, 8913, 664, 718), section(3, 8948, 9309, 730, 781), section(3, 9342, 9644, 791, 807), section(3, 9687, 9882, 827, 857), section(2, 9915, 10236, 867, 879)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 ThousandEyes创建-webhook创建 Webhook在告警规则中选择-webhook在告警规则中选择 Webhookverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间thousandeyes-没有发送ThousandEyes 没有发送测试成功-但没有触发告警测试成功，但没有触发告警flashduty-拒绝消息Flashduty 拒绝消息告警没有恢复告警没有恢复告警的严重程度为-提醒告警的严重程度为“提醒”stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 16, 34), severity(Some(Severity::Warning), 39, 90), severity(Some(Severity::Info), 94, 146), severity(Some(Severity::Warning), 152, 161), severity(Some(Severity::Warning), 167, 179)],
            cells: "Critical、Major在规则中设置Minor在规则中设置；内置默认规则的预设值Info在规则中设置；Add New Alert Rule 的预设值其他其他值没有Agent 通知",
        },
    ),
    guide(
        names(Integration::Instana),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Instana 集成",
                "通过 Generic webhook 告警通道把 IBM Instana 的问题和事故发送到 Flashduty，关闭时自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/instana",
            ],
            source: include_str!("../../docs/zh/Instana.md"),
            body: 294,
            digest: 0x8414d4511afa4e1,
            sections: &[section(2, 318, 829, 12, 24), section(2, 881, 2282, 33, 46), section(3, 1024, 1637, 58, 70), section(3, 1639, 2282, 82, 94), section(2, 2322, 4006, 103, 114), section(3, 2366, 3028, 132, 150), section(3, 3030, 3869, 180, 210), section(2, 4035, 5430, 216, 222), section(2, 5462, 6171, 231, 240), section(2, 6202, 6687, 248, 260), section(2, 6716, 7610, 266, 281), section(2, 7648, 11019, 296, 308), section(3, 7707, 8244, 325, 352), section(3, 8246, 8661, 372, 392), section(3, 8690, 8902, 398, 454), section(3, 8904, 9128, 476, 498), section(3, 9130, 9422, 516, 534), section(3, 9455, 9706, 544, 568), section(3, 9739, 10050, 578, 632), section(3, 10085, 10446, 644, 695), section(3, 10479, 10781, 705, 721), section(3, 10824, 11019, 741, 771), section(2, 11052, 11186, 781, 793)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Instana创建告警通道创建告警通道在告警配置中选择通道在告警配置中选择通道verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间instana-没有发送Instana 没有发送domainthe domain is currently not allowed for security reasonsflashduty-拒绝消息Flashduty 拒绝消息告警没有恢复告警没有恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 2, 26), severity(Some(Severity::Warning), 27, 54), severity(Some(Severity::Info), 56, 83), severity(Some(Severity::Info), 89, 101), severity(Some(Severity::Info), 107, 119)],
            cells: "10严重的问题或事故5警告级的问题或事故-1变更，或上下线事件其他其他数值没有字段缺失",
        },
    ),
    guide(
        names(Integration::SolarwindsOrion),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "SolarWinds Orion 集成",
                "通过触发动作和重置动作，把自建 SolarWinds Platform（Orion）的告警发送到 Flashduty 并自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/solarwinds-orion",
            ],
            source: include_str!("../../docs/zh/SolarwindsOrion.md"),
            body: 320,
            digest: 0xee724086253bf7fd,
            sections: &[section(2, 459, 970, 12, 24), section(2, 1022, 2463, 33, 46), section(3, 1165, 1798, 58, 70), section(3, 1800, 2463, 82, 94), section(2, 2503, 4846, 103, 117), section(3, 2550, 4150, 135, 153), section(3, 4152, 4571, 171, 189), section(3, 4573, 4838, 213, 237), section(2, 4875, 5577, 243, 249), section(2, 5609, 6586, 258, 267), section(2, 6617, 7051, 275, 287), section(2, 7080, 7799, 293, 308), section(2, 7837, 11344, 323, 335), section(3, 7896, 8433, 352, 379), section(3, 8435, 8692, 402, 425), section(3, 8694, 9089, 455, 485), section(3, 9091, 9308, 533, 581), section(3, 9310, 9590, 599, 617), section(3, 9592, 9747, 641, 665), section(3, 9780, 10031, 675, 699), section(3, 10064, 10375, 709, 763), section(3, 10410, 10771, 775, 826), section(3, 10804, 11106, 836, 852), section(3, 11149, 11344, 872, 902), section(2, 11377, 11861, 912, 924)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 SolarWinds添加触发动作添加触发动作添加重置动作添加重置动作在其他告警中使用在其他告警中使用verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间solarwinds-没有发送SolarWinds 没有发送failed-to-execute-http-requestFailed to execute HTTP requestflashduty-提示请求内容不是有效的-jsonFlashduty 提示请求内容不是有效的 JSON告警没有恢复告警没有恢复同一问题反复通知同一问题反复通知stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 18, 42), severity(Some(Severity::Warning), 49, 73), severity(Some(Severity::Info), 95, 119), severity(Some(Severity::Warning), 125, 134), severity(Some(Severity::Warning), 140, 155)],
            cells: "Critical、Serious在告警定义中设置Warning在告警定义中设置Notice、Informational在告警定义中设置其他其他值没有该字段为空",
        },
    ),
    guide(
        names(Integration::AzureDevopsChange),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Azure DevOps 变更集成",
                "通过服务挂钩把 Azure DevOps 的管道运行和经典发布部署作为变更事件推送到 Flashduty。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/change-integration/azure-devops",
            ],
            source: include_str!("../../docs/zh/AzureDevopsChange.md"),
            body: 293,
            digest: 0x438dcedbde845cd0,
            sections: &[section(2, 306, 856, 12, 24), section(2, 908, 1259, 33, 46), section(2, 1299, 2605, 55, 71), section(2, 2634, 3352, 77, 83), section(2, 3385, 4394, 93, 102), section(2, 4423, 5221, 108, 114), section(2, 5250, 6175, 120, 135), section(2, 6213, 8491, 150, 162), section(3, 6234, 6759, 180, 198), section(3, 6761, 7413, 231, 264), section(3, 7415, 7625, 291, 318), section(3, 7627, 7780, 357, 396), section(3, 7782, 7918, 417, 438), section(3, 7951, 8253, 448, 464), section(3, 8296, 8491, 484, 514), section(2, 8524, 8764, 524, 536)],
            headings: "requirements使用要求flashduty在 Flashdutyconfigure在 Azure DevOpsverify验证change-key变更键status状态labels标题与标签troubleshooting故障排查没有出现变更没有出现变更flashduty-返回-invalidparameterFlashduty 返回 InvalidParameter变更一直停在进行中变更一直停在进行中重新部署没有产生第二条变更重新部署没有产生第二条变更描述或链接为空描述或链接为空rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::RedHatOpenshift),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Red Hat OpenShift 集成",
                "通过内置 Alertmanager 的 Webhook 接收器，把 OpenShift 监控的告警发送到 Flashduty。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/red-hat-openshift",
            ],
            source: include_str!("../../docs/zh/RedHatOpenshift.md"),
            body: 300,
            digest: 0x5b25c3610e9947a3,
            sections: &[section(2, 247, 785, 12, 24), section(2, 837, 2244, 33, 46), section(3, 980, 1596, 58, 70), section(3, 1598, 2244, 82, 94), section(2, 2284, 4382, 103, 116), section(3, 2405, 3058, 136, 156), section(3, 3060, 4200, 187, 218), section(2, 4411, 5638, 224, 230), section(2, 5670, 6241, 239, 248), section(2, 6272, 6629, 256, 268), section(2, 6658, 6973, 274, 289), section(2, 7011, 10174, 304, 316), section(3, 7070, 7607, 333, 360), section(3, 7609, 8053, 385, 410), section(3, 8081, 8281, 415, 448), section(3, 8283, 8426, 483, 518), section(3, 8428, 8577, 536, 554), section(3, 8610, 8861, 564, 588), section(3, 8894, 9205, 598, 652), section(3, 9240, 9601, 664, 715), section(3, 9634, 9936, 725, 741), section(3, 9979, 10174, 761, 791), section(2, 10207, 10583, 801, 813)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 OpenShift使用-web-控制台使用 Web 控制台修改-secret-alertmanager-main修改 Secret alertmanager-mainverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间alertmanager-没有发送Alertmanager 没有发送proxy集群通过代理访问互联网flashduty-返回-invalid-parametersFlashduty 返回 Invalid parameters告警没有恢复告警没有恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 26), severity(Some(Severity::Warning), 40, 58), severity(Some(Severity::Info), 62, 80), severity(Some(Severity::Warning), 86, 109), severity(Some(Severity::Warning), 115, 130)],
            cells: "critical在规则中设置warning、warn在规则中设置info在规则中设置其他其他值，例如 none没有没有该标签",
        },
    ),
    guide(
        names(Integration::Hertzbeat),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Apache HertzBeat 集成",
                "通过 WebHook 接收对象和通知策略把 Apache HertzBeat 的告警与恢复发送到 Flashduty，含配置、等级映射和故障排查。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/hertzbeat",
            ],
            source: include_str!("../../docs/zh/Hertzbeat.md"),
            body: 335,
            digest: 0xe9af81ed2926bc56,
            sections: &[section(2, 235, 711, 12, 24), section(2, 763, 2182, 33, 46), section(3, 906, 1528, 58, 70), section(3, 1530, 2182, 82, 94), section(2, 2222, 3810, 103, 116), section(3, 2268, 2810, 134, 152), section(3, 2812, 3397, 164, 176), section(3, 3399, 3802, 188, 200), section(2, 3839, 4523, 206, 212), section(2, 4555, 5608, 221, 230), section(2, 5639, 6329, 238, 250), section(2, 6358, 6958, 256, 271), section(2, 6996, 11353, 286, 298), section(3, 7055, 7592, 315, 342), section(3, 7594, 8178, 364, 386), section(3, 8180, 8283, 405, 424), section(3, 8285, 8744, 449, 474), section(3, 8746, 9091, 504, 534), section(3, 9093, 9343, 558, 582), section(3, 9345, 9756, 600, 618), section(3, 9789, 10040, 628, 652), section(3, 10073, 10384, 662, 716), section(3, 10419, 10780, 728, 779), section(3, 10813, 11115, 789, 805), section(3, 11158, 11353, 825, 855), section(2, 11386, 11555, 865, 877)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 HertzBeat新增接收对象新增接收对象新增策略新增策略检查分组检查分组verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间hertzbeat-没有发送HertzBeat 没有发送invalid-webhook-urlInvalid webhook URL日志中的状态码-400日志中的状态码 400超时、代理与企业证书超时、代理与企业证书中断之后缺少告警中断之后缺少告警告警没有恢复告警没有恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 36), severity(Some(Severity::Warning), 43, 71), severity(Some(Severity::Info), 75, 131), severity(Some(Severity::Warning), 137, 171), severity(Some(Severity::Warning), 177, 198)],
            cells: "critical规则中选择 严重告警warning规则中选择 警告告警info信息，例如 HertzBeat 从其他系统接入的告警其他任何其他值，包括 emergency没有标签缺失或为空",
        },
    ),
    guide(
        names(Integration::Dolphinscheduler),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Apache DolphinScheduler 集成",
                "通过 Http 告警插件把 Apache DolphinScheduler 工作流实例的失败、恢复和超时发送到 Flashduty，含配置与故障排查。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/dolphinscheduler",
            ],
            source: include_str!("../../docs/zh/Dolphinscheduler.md"),
            body: 347,
            digest: 0x3a188e2615513604,
            sections: &[section(2, 322, 960, 12, 24), section(2, 1012, 2431, 33, 46), section(3, 1155, 1777, 58, 70), section(3, 1779, 2431, 82, 94), section(2, 2471, 4457, 103, 123), section(3, 2524, 3492, 141, 159), section(3, 3494, 3924, 174, 189), section(3, 3926, 4449, 219, 249), section(2, 4486, 5498, 255, 261), section(2, 5530, 6818, 270, 279), section(2, 6849, 7362, 287, 299), section(2, 7391, 8722, 305, 320), section(2, 8752, 9234, 327, 339), section(2, 9272, 13634, 354, 366), section(3, 9331, 9868, 383, 410), section(3, 9870, 10465, 439, 468), section(3, 10500, 10749, 480, 504), section(3, 10751, 11273, 540, 577), section(3, 11275, 11492, 589, 601), section(3, 11494, 11785, 622, 643), section(3, 11787, 12037, 661, 679), section(3, 12070, 12321, 689, 713), section(3, 12354, 12665, 723, 777), section(3, 12700, 13061, 789, 840), section(3, 13094, 13396, 850, 866), section(3, 13439, 13634, 886, 916), section(2, 13667, 14071, 926, 938)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 DolphinScheduler创建告警实例创建告警实例创建告警组创建告警组在工作流中使用告警组在工作流中使用告警组verify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间dolphinscheduler-没有发送DolphinScheduler 没有发送timeout-unit测试发送立即超时send-http-alert-failed-response-bodysend http alert failed, response body通知丢失通知丢失代理或企业证书代理或企业证书告警没有恢复告警没有恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 7, 28), severity(Some(Severity::Warning), 36, 66), severity(Some(Severity::Ok), 73, 115), severity(Some(Severity::Info), 127, 139)],
            cells: "FAILURE工作流实例失败TIME_OUT工作流或任务超过时限SUCCESS恢复，告警保持原来的严重程度测试发送测试消息",
        },
    ),
    guide(
        names(Integration::KSCloudMonitor),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "金山云监控集成",
                "通过告警回调把金山云监控的指标告警和事件告警发送到 Flashduty，指标告警可自动恢复，含配置和测试方法。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/kscloud-monitor",
            ],
            source: include_str!("../../docs/zh/KSCloudMonitor.md"),
            body: 339,
            digest: 0xdc317e79d8cb6536,
            sections: &[section(2, 317, 711, 12, 24), section(2, 763, 2180, 33, 46), section(3, 906, 1527, 58, 70), section(3, 1529, 2180, 82, 94), section(2, 2220, 2900, 103, 115), section(2, 2929, 4639, 121, 127), section(2, 4671, 5376, 136, 145), section(2, 5407, 5998, 153, 165), section(2, 6027, 6551, 171, 186), section(2, 6581, 7398, 193, 205), section(2, 7436, 10999, 220, 232), section(3, 7495, 8032, 249, 276), section(3, 8034, 8579, 297, 318), section(3, 8581, 8770, 355, 394), section(3, 8772, 9151, 412, 430), section(3, 9153, 9402, 481, 532), section(3, 9435, 9686, 542, 566), section(3, 9719, 10030, 576, 630), section(3, 10065, 10426, 642, 693), section(3, 10459, 10761, 703, 719), section(3, 10804, 10999, 739, 769), section(2, 11032, 11135, 779, 791)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在金山云verify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间金山云没有发送金山云没有发送收到短信和邮件-却没有回调收到短信和邮件，却没有回调告警没有恢复告警没有恢复处理人员在每次重复告警时都收到通知处理人员在每次重复告警时都收到通知stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Warning), 31, 43), severity(Some(Severity::Warning), 74, 86), severity(Some(Severity::Ok), 117, 123)],
            cells: "指标告警，alarmState 为 1条件成立事件告警，alarmState 为 1事件发生指标告警，alarmState 为 0恢复",
        },
    ),
    guide(
        names(Integration::HuaweiyunAOM),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "华为云 AOM 集成",
                "通过 SMN 主题或 Webhook 数据订阅把华为云 AOM 的告警与恢复发送到 Flashduty，含消息模板、严重程度和故障排查。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/huawei-aom",
            ],
            source: include_str!("../../docs/zh/HuaweiyunAOM.md"),
            body: 334,
            digest: 0x6e859eb87d0e4158,
            sections: &[section(2, 398, 1055, 12, 24), section(2, 1107, 2520, 33, 46), section(3, 1250, 1869, 58, 70), section(3, 1871, 2520, 82, 94), section(2, 2560, 5367, 103, 115), section(3, 2581, 3357, 136, 157), section(3, 3359, 4261, 175, 193), section(3, 4263, 4781, 220, 247), section(3, 4811, 5367, 254, 281), section(2, 5396, 6148, 287, 293), section(2, 6180, 7459, 302, 311), section(2, 7490, 8088, 319, 331), section(2, 8117, 8993, 337, 352), section(2, 9023, 10306, 359, 371), section(2, 10344, 14297, 386, 398), section(3, 10403, 10940, 415, 442), section(3, 10942, 11425, 481, 522), section(3, 11427, 11742, 543, 564), section(3, 11744, 12005, 582, 600), section(3, 12007, 12328, 645, 690), section(3, 12330, 12700, 708, 726), section(3, 12733, 12984, 736, 760), section(3, 13017, 13328, 770, 824), section(3, 13363, 13724, 836, 887), section(3, 13757, 14059, 897, 913), section(3, 14102, 14297, 933, 963), section(2, 14330, 14763, 973, 985)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在华为云创建主题和订阅创建主题和订阅创建消息模板创建消息模板创建并使用通知规则创建并使用通知规则webhook使用 Webhook 数据订阅verify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间aom-中有告警-flashduty-中却没有AOM 中有告警，Flashduty 中却没有订阅一直未确认订阅一直未确认签名校验失败签名校验失败告警的严重程度、名称或资源不对告警的严重程度、名称或资源不对告警没有恢复告警没有恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 34, 49), severity(Some(Severity::Warning), 82, 88), severity(Some(Severity::Info), 101, 107)],
            cells: "Critical、Major、紧急、重要紧急或重要Minor、Warning、次要、警告次要Info、提示提示",
        },
    ),
    guide(
        names(Integration::TencentCSS),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "腾讯云直播集成",
                "腾讯云直播（CSS）推流异常中断时触发告警，重新推流后自动恢复，含回调模板配置、断流错误码和故障排查。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/tencent-css",
            ],
            source: include_str!("../../docs/zh/TencentCSS.md"),
            body: 337,
            digest: 0xb739359d1085d2e8,
            sections: &[section(2, 263, 794, 12, 24), section(2, 846, 2263, 33, 46), section(3, 989, 1610, 58, 70), section(3, 1612, 2263, 82, 94), section(2, 2303, 3527, 103, 115), section(3, 2348, 3031, 133, 151), section(3, 3033, 3377, 172, 193), section(2, 3556, 4236, 199, 205), section(2, 4268, 5312, 214, 223), section(2, 5343, 5810, 231, 243), section(2, 5839, 6704, 249, 264), section(2, 6742, 10962, 279, 291), section(3, 6801, 7338, 308, 335), section(3, 7340, 7755, 356, 377), section(3, 7785, 8763, 384, 411), section(3, 8765, 9114, 429, 447), section(3, 9116, 9365, 480, 513), section(3, 9398, 9649, 523, 547), section(3, 9682, 9993, 557, 611), section(3, 10028, 10389, 623, 674), section(3, 10422, 10724, 684, 700), section(3, 10767, 10962, 720, 750), section(2, 10995, 11380, 760, 772)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在腾讯云创建回调模板创建回调模板绑定到推流域名绑定到推流域名verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间云直播没有发送云直播没有发送stopped正常停播后触发告警告警没有恢复告警没有恢复云直播重复发送同一回调云直播重复发送同一回调stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 25, 37), severity(Some(Severity::Ok), 73, 79)],
            cells: "断流，errcode 不为 1推流中断推流，或 errcode 为 1 的断流恢复",
        },
    ),
    guide(
        names(Integration::Rizhiyi),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "日志易 集成",
                "通过 Python 告警插件把日志易监控项的告警和恢复发送到 Flashduty，含插件脚本、等级映射和故障排查。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/rizhiyi",
            ],
            source: include_str!("../../docs/zh/Rizhiyi.md"),
            body: 316,
            digest: 0xeabbca46239075b7,
            sections: &[section(2, 379, 953, 12, 24), section(2, 1005, 2410, 33, 46), section(3, 1148, 1763, 58, 70), section(3, 1765, 2410, 82, 94), section(2, 2450, 6138, 103, 115), section(3, 2495, 5494, 127, 139), section(3, 5496, 5982, 160, 181), section(2, 6167, 7266, 187, 193), section(2, 7298, 8286, 202, 211), section(2, 8317, 8814, 219, 231), section(2, 8843, 9493, 237, 252), section(2, 9531, 13608, 267, 279), section(3, 9590, 10127, 296, 323), section(3, 10129, 11065, 344, 365), section(3, 11067, 11257, 386, 407), section(3, 11259, 11387, 432, 457), section(3, 11389, 11677, 484, 511), section(3, 11711, 12011, 522, 540), section(3, 12044, 12295, 550, 574), section(3, 12328, 12639, 584, 638), section(3, 12674, 13035, 650, 701), section(3, 13068, 13370, 711, 727), section(3, 13413, 13608, 747, 777), section(2, 13641, 13878, 787, 799)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在日志易编写插件编写插件上传并选用插件上传并选用插件verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间日志易没有发送日志易没有发送插件上传被拒绝插件上传被拒绝使用-nginx-作为代理使用 Nginx 作为代理中断期间的告警丢失中断期间的告警丢失no-recovery告警没有恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 15, 27), severity(Some(Severity::Warning), 30, 33), severity(Some(Severity::Info), 43, 55), severity(Some(Severity::Info), 61, 79), severity(Some(Severity::Info), 85, 120)],
            cells: "critical、high严重或高mid中low、info低或信息没有告警不带等级其他SEVERITIES 中没有列出的等级",
        },
    ),
    guide(
        names(Integration::GiteeChange),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Gitee 变更集成",
                "通过仓库或企业的 WebHook，把 Gitee 的分支推送、标签和已合并的 Pull Request 记录为变更事件。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/change-integration/gitee",
            ],
            source: include_str!("../../docs/zh/GiteeChange.md"),
            body: 290,
            digest: 0x381d36425b244cbb,
            sections: &[section(2, 296, 549, 12, 24), section(2, 601, 945, 33, 46), section(2, 985, 1894, 55, 64), section(2, 1923, 2495, 70, 76), section(2, 2528, 3543, 86, 95), section(2, 3572, 3818, 101, 107), section(2, 3847, 4787, 113, 128), section(2, 4825, 6219, 143, 155), section(3, 4846, 5124, 173, 191), section(3, 5126, 5254, 203, 215), section(3, 5256, 5646, 248, 281), section(3, 5679, 5981, 291, 307), section(3, 6024, 6219, 327, 357), section(2, 6252, 6374, 367, 379)],
            headings: "requirements使用要求flashduty在 Flashdutyconfigure在 Giteeverify验证change-key变更键status状态labels标题与标签troubleshooting故障排查没有出现变更没有出现变更变更过多变更过多flashduty-返回-invalidparameterFlashduty 返回 InvalidParameterrate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::ZadigChange),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Zadig 变更集成",
                "通过系统钩子或工作流通知，把 Zadig 工作流任务作为变更事件记录到 Flashduty，从开始到结果。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/change-integration/zadig",
            ],
            source: include_str!("../../docs/zh/ZadigChange.md"),
            body: 293,
            digest: 0xa0a4a0e307e4e992,
            sections: &[section(2, 272, 594, 12, 24), section(2, 646, 990, 33, 46), section(2, 1030, 2021, 55, 64), section(3, 1322, 1719, 76, 88), section(3, 1721, 2013, 103, 118), section(2, 2050, 2510, 124, 130), section(2, 2543, 3453, 140, 149), section(2, 3482, 4096, 155, 161), section(2, 4125, 4857, 167, 182), section(2, 4895, 6751, 197, 209), section(3, 4916, 5403, 227, 245), section(3, 5405, 5652, 299, 353), section(3, 5654, 5777, 374, 395), section(3, 5779, 6178, 428, 461), section(3, 6211, 6513, 471, 487), section(3, 6556, 6751, 507, 537), section(2, 6784, 6903, 547, 559)],
            headings: "requirements使用要求flashduty在 Flashdutyconfigure在 Zadig系统钩子系统钩子工作流通知工作流通知verify验证change-key变更键status状态labels标题与标签troubleshooting故障排查没有出现变更没有出现变更变更一直停在即将开始、已提单或进行中变更一直停在即将开始、已提单或进行中看不到等待审批看不到等待审批flashduty-返回-invalidparameterFlashduty 返回 InvalidParameterrate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::ApolloChange),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Apollo 变更集成",
                "通过 Apollo Portal 的发布 Webhook，把配置中心的发布、回滚和灰度发布作为变更事件记录到 Flashduty。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/change-integration/apollo",
            ],
            source: include_str!("../../docs/zh/ApolloChange.md"),
            body: 299,
            digest: 0xa9fef480d0b12f76,
            sections: &[section(2, 305, 595, 12, 24), section(2, 647, 992, 33, 46), section(2, 1032, 2163, 55, 65), section(2, 2192, 2661, 71, 77), section(2, 2694, 3389, 87, 96), section(2, 3418, 3786, 102, 108), section(2, 3815, 4765, 114, 129), section(2, 4803, 6608, 144, 156), section(3, 4824, 5444, 174, 192), section(3, 5446, 5893, 225, 258), section(3, 5895, 6035, 285, 312), section(3, 6068, 6370, 322, 338), section(3, 6413, 6608, 358, 388), section(2, 6641, 6908, 398, 410)],
            headings: "requirements使用要求flashduty在 Flashdutyconfigure在 Apolloverify验证change-key变更键status状态labels标题与标签troubleshooting故障排查没有出现变更没有出现变更flashduty-返回-invalidparameterFlashduty 返回 InvalidParameter变更中没有配置的值变更中没有配置的值rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[],
            cells: "",
        },
    ),
    guide(
        names(Integration::Kapacitor),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Kapacitor 集成",
                "通过 post 事件处理器把 Kapacitor 告警发送到 Flashduty，自动恢复，并说明三种配置方式与严重程度。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/kapacitor",
            ],
            source: include_str!("../../docs/zh/Kapacitor.md"),
            body: 312,
            digest: 0x47e6e2be8297321e,
            sections: &[section(2, 289, 689, 12, 24), section(2, 741, 2148, 33, 46), section(3, 884, 1500, 58, 70), section(3, 1502, 2148, 82, 94), section(2, 2188, 4513, 103, 116), section(3, 2357, 3493, 153, 190), section(3, 3495, 3856, 226, 262), section(3, 3858, 4513, 282, 302), section(2, 4542, 6082, 308, 314), section(2, 6114, 7094, 323, 332), section(2, 7125, 7646, 340, 352), section(2, 7675, 8363, 358, 373), section(2, 8401, 12738, 388, 400), section(3, 8460, 8997, 417, 444), section(3, 8999, 9475, 466, 488), section(3, 9477, 9912, 513, 538), section(3, 9914, 10441, 571, 604), section(3, 10443, 10809, 631, 658), section(3, 10811, 11141, 676, 694), section(3, 11174, 11425, 704, 728), section(3, 11458, 11769, 738, 792), section(3, 11804, 12165, 804, 855), section(3, 12198, 12500, 865, 881), section(3, 12543, 12738, 901, 931), section(2, 12771, 13121, 941, 953)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Kapacitor在-kapacitor-conf-中定义-endpoint在 kapacitor.conf 中定义 endpoint在-tickscript-中填写推送地址在 TICKscript 中填写推送地址使用-topic-handler使用 topic handlerverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间kapacitor-没有发送Kapacitor 没有发送failed-to-post-alert-datafailed to POST alert datapost-returned-non-2xx-status-codePOST returned non 2xx status code中断期间的事件丢失中断期间的事件丢失告警没有恢复告警没有恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 32), severity(Some(Severity::Warning), 45, 69), severity(Some(Severity::Info), 73, 97), severity(Some(Severity::Ok), 99, 120)],
            cells: "CRITICAL满足 .crit() 的条件WARNING, WARN满足 .warn() 的条件INFO满足 .info() 的条件OK不满足任何条件",
        },
    ),
    guide(
        names(Integration::Gatus),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Gatus 集成",
                "通过 Gatus 的 custom 告警渠道把端点的异常与恢复发送到 Flashduty，含请求模板、阈值与故障排查。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/gatus",
            ],
            source: include_str!("../../docs/zh/Gatus.md"),
            body: 302,
            digest: 0x2a8b473766c7b97a,
            sections: &[section(2, 258, 716, 12, 24), section(2, 768, 2165, 33, 46), section(3, 911, 1522, 58, 70), section(3, 1524, 2165, 82, 94), section(2, 2205, 3953, 103, 112), section(2, 3982, 4968, 118, 124), section(2, 5000, 5881, 133, 142), section(2, 5912, 6349, 150, 162), section(2, 6379, 7465, 169, 181), section(2, 7503, 11491, 196, 208), section(3, 7562, 8099, 225, 252), section(3, 8101, 8472, 270, 288), section(3, 8474, 8776, 335, 382), section(3, 8778, 9013, 437, 492), section(3, 9015, 9332, 522, 552), section(3, 9334, 9611, 579, 606), section(3, 9613, 9894, 624, 642), section(3, 9927, 10178, 652, 676), section(3, 10211, 10522, 686, 740), section(3, 10557, 10918, 752, 803), section(3, 10951, 11253, 813, 829), section(3, 11296, 11491, 849, 879), section(2, 11524, 11829, 889, 901)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Gatusverify验证alert-keyAlert Keyseverity严重程度payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间gatus-没有发送Gatus 没有发送call-to-provider-alert-returned-status-code-400call to provider alert returned status code 400call-to-provider-alert-returned-status-code-401-或-404call to provider alert returned status code 401 或 404超时、代理或企业证书超时、代理或企业证书中断期间的消息丢失中断期间的消息丢失告警没有恢复告警没有恢复stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 9, 33), severity(Some(Severity::Ok), 41, 65)],
            cells: "TRIGGERED达到 failure-thresholdRESOLVED达到 success-threshold",
        },
    ),
    guide(
        names(Integration::Crowdsec),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "CrowdSec 集成",
                "通过 CrowdSec 的 HTTP 通知插件把检测到的攻击来源发送到 Flashduty，含插件配置、测试、标签与故障排查。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/crowdsec",
            ],
            source: include_str!("../../docs/zh/Crowdsec.md"),
            body: 318,
            digest: 0x4da0368c6d645a0f,
            sections: &[section(2, 268, 753, 12, 24), section(2, 805, 2208, 33, 46), section(3, 948, 1562, 58, 70), section(3, 1564, 2208, 82, 94), section(2, 2248, 4092, 103, 115), section(3, 3768, 4092, 130, 145), section(2, 4121, 5290, 151, 157), section(2, 5322, 6266, 166, 175), section(2, 6297, 6828, 183, 195), section(2, 6857, 7825, 201, 216), section(2, 7863, 12464, 231, 243), section(3, 7922, 8459, 260, 287), section(3, 8461, 9036, 308, 329), section(3, 9038, 9265, 371, 413), section(3, 9267, 9497, 435, 461), section(3, 9499, 10073, 501, 541), section(3, 10075, 10554, 568, 595), section(3, 10556, 10749, 607, 619), section(3, 10751, 10867, 640, 661), section(3, 10900, 11151, 671, 695), section(3, 11184, 11495, 705, 759), section(3, 11530, 11891, 771, 822), section(3, 11924, 12226, 832, 848), section(3, 12269, 12464, 868, 898), section(2, 12497, 12806, 908, 920)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 CrowdSec告警较多时告警较多时verify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间crowdsec-没有发送CrowdSec 没有发送config-file-for-plugin-flashduty-not-foundconfig file for plugin flashduty not foundplugin-name-is-invalidplugin name … is invalidhttp-server-returned-non-200-status-codeHTTP server returned non 200 status codefailed-to-make-http-requestFailed to make HTTP request告警过多告警过多告警未自动关闭告警未自动关闭stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Warning), 33, 78), severity(Some(Severity::Info), 102, 114)],
            cells: "检测到的攻击和手动封禁所有告警，包括模拟模式下的告警cscli notifications test测试消息",
        },
    ),
    guide(
        names(Integration::Fail2ban),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Fail2ban 集成",
                "用自定义 action 把 Fail2ban 的封禁发送到 Flashduty，解封时自动恢复，含配置、测试与故障排查。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/fail2ban",
            ],
            source: include_str!("../../docs/zh/Fail2ban.md"),
            body: 305,
            digest: 0x9b6d4bac89b469d4,
            sections: &[section(2, 258, 668, 12, 24), section(2, 720, 2143, 33, 46), section(3, 863, 1487, 58, 70), section(3, 1489, 2143, 82, 94), section(2, 2183, 4241, 103, 115), section(2, 4270, 5707, 121, 127), section(2, 5739, 6541, 136, 145), section(2, 6572, 7102, 153, 165), section(2, 7131, 7576, 171, 186), section(2, 7606, 8152, 193, 205), section(2, 8190, 12474, 220, 232), section(3, 8249, 8786, 249, 276), section(3, 8788, 9239, 297, 318), section(3, 9241, 9584, 345, 372), section(3, 9586, 10210, 414, 456), section(3, 10212, 10541, 483, 510), section(3, 10543, 10877, 538, 566), section(3, 10910, 11161, 576, 600), section(3, 11194, 11505, 610, 664), section(3, 11540, 11901, 676, 727), section(3, 11934, 12236, 737, 753), section(3, 12279, 12474, 773, 803), section(2, 12507, 12839, 813, 825)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Fail2banverify验证alert-keyAlert Keyseverity严重程度labels标题与标签payload请求内容troubleshooting故障排查latest-event-time未显示最新事件时间fail2ban-没有发送Fail2ban 没有发送日志中出现-returned-22日志中出现 returned 22日志中出现-returned-6、7、28-或-60日志中出现 returned 6、7、28 或 60中断期间的消息丢失中断期间的消息丢失停止-fail2ban-耗时很长停止 Fail2ban 耗时很长stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 8, 34), severity(Some(Severity::Warning), 41, 50), severity(Some(Severity::Info), 54, 66)],
            cells: "Critical需要立即处理的 jailWarning默认值Info仅作记录",
        },
    ),
    guide(
        names(Integration::Suricata),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Suricata 集成",
                "通过 Wazuh，或用脚本直接读取 eve.json，把 Suricata 告警发送到 Flashduty，含严重程度与故障排查。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/suricata",
            ],
            source: include_str!("../../docs/zh/Suricata.md"),
            body: 306,
            digest: 0xe20c93c6f7124f8a,
            sections: &[section(2, 311, 913, 12, 24), section(2, 965, 2362, 33, 46), section(3, 1108, 1719, 58, 70), section(3, 1721, 2362, 82, 94), section(2, 2402, 8313, 103, 125), section(3, 4568, 8313, 131, 143), section(2, 8342, 9081, 149, 155), section(2, 9113, 9881, 164, 173), section(2, 9912, 10573, 181, 193), section(2, 10602, 11383, 199, 214), section(2, 11421, 15428, 229, 241), section(3, 11480, 12017, 258, 285), section(3, 12019, 12686, 316, 347), section(3, 12688, 12924, 370, 393), section(3, 12926, 13092, 415, 440), section(3, 13094, 13580, 473, 506), section(3, 13582, 13831, 518, 530), section(3, 13864, 14115, 540, 564), section(3, 14148, 14459, 574, 628), section(3, 14494, 14855, 640, 691), section(3, 14888, 15190, 701, 717), section(3, 15233, 15428, 737, 767), section(2, 15461, 15833, 777, 789)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Suricata 和 Wazuhscript没有 Wazuhverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间suricata-或-wazuh-没有发送Suricata 或 Wazuh 没有发送所有告警都是-info所有告警都是 Infokeyerror-flashduty-urlKeyError: 'FLASHDUTY_URL'脚本报告证书错误或超时脚本报告证书错误或超时告警过多告警过多stays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Critical), 1, 62), severity(Some(Severity::Warning), 63, 108), severity(Some(Severity::Info), 114, 199)],
            cells: "1例如提权攻击、木马；Wazuh 规则 100611，级别 122可疑流量；Wazuh 规则 100612，级别 8其他规则 86601，级别 3；脚本只有在 LOWEST_SEVERITY 不小于该值时才发送",
        },
    ),
    guide(
        names(Integration::Sensu),
        Frozen {
            language: Language::Zh,
            front_matter: [
                "Sensu Go 集成",
                "通过 pipe handler 和 pipeline 把 Sensu Go 的检查与 keepalive 事件发送到 Flashduty，自动恢复。",
                "2026-11-26T10:00:00+08:00",
                "https://docs.flashduty.com/zh/on-call/integration/alert-integration/alert-sources/sensu",
            ],
            source: include_str!("../../docs/zh/Sensu.md"),
            body: 290,
            digest: 0xae1ce7a25e6ff323,
            sections: &[section(2, 243, 886, 12, 24), section(2, 938, 2341, 33, 46), section(3, 1081, 1695, 58, 70), section(3, 1697, 2341, 82, 94), section(2, 2381, 4290, 103, 115), section(3, 2426, 3562, 142, 169), section(3, 3564, 4022, 193, 217), section(3, 4024, 4282, 233, 249), section(2, 4319, 5608, 255, 261), section(2, 5640, 6609, 270, 279), section(2, 6640, 7207, 287, 299), section(2, 7236, 7966, 305, 320), section(2, 8004, 12325, 335, 347), section(3, 8063, 8600, 364, 391), section(3, 8602, 9209, 409, 427), section(3, 9211, 9863, 460, 495), section(3, 9865, 10125, 522, 549), section(3, 10127, 10530, 567, 585), section(3, 10532, 10728, 658, 731), section(3, 10761, 11012, 741, 765), section(3, 11045, 11356, 775, 829), section(3, 11391, 11752, 841, 892), section(3, 11785, 12087, 902, 918), section(3, 12130, 12325, 938, 968), section(2, 12358, 12692, 978, 990)],
            headings: "requirements使用要求flashduty在 Flashduty专属集成专属集成共享集成共享集成configure在 Sensu Go创建-handler-和-pipeline创建 handler 和 pipeline为检查添加-pipeline为检查添加 pipeline发送-keepalive发送 keepaliveverify验证alert-keyAlert Keyseverity严重程度labels标题与标签troubleshooting故障排查latest-event-time未显示最新事件时间sensu-没有发送Sensu 没有发送handler-已执行-但没有告警handler 已执行，但没有告警中断期间的消息丢失中断期间的消息丢失告警没有恢复告警没有恢复cannot-have-both-pipelines-and-fallback-pipeline-defined-at-the-same-timecannot have both pipelines and fallback_pipeline defined at the same timestays-open告警一直没有恢复no-channel共享集成收到了告警，协作空间里却没有not-notified协作空间里有告警，但没有人收到通知rate-limit请求返回 429subscription-expired所有集成同时停止接收references参考资料",
            severities: &[severity(Some(Severity::Warning), 1, 8), severity(Some(Severity::Critical), 9, 17), severity(Some(Severity::Info), 23, 73), severity(Some(Severity::Ok), 74, 157)],
            cells: "1WARNING2CRITICAL其他3（UNKNOWN）以及其他所有不为 0 的状态0OK；恢复事件的严重程度取自 check.history 中最后一个失败的状态",
        },
    ),
];

pub(super) const SEED: u64 = 0xa2684a87bd05df2b;
pub(super) static DISPLACEMENTS: [u16; 49] = [3, 2, 1, 2, 0, 0, 4, 3, 1, 3, 3, 0, 0, 0, 0, 1, 4, 5, 0, 4, 1, 0, 0, 0, 0, 5, 9, 1, 3, 0, 3, 1, 4, 1, 5, 2, 1, 0, 0, 8, 1, 10, 1, 0, 8, 17, 8, 4, 12];
pub(super) static SLOTS: [Slot<Integration>; 256] = [
    slot(Integration::AWSEventBridge),
    Slot::EMPTY,
    slot(Integration::Librenms),
    slot(Integration::Skywalking),
    slot(Integration::Gatus),
    slot(Integration::JDCloudMonitor),
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::Jira),
    slot(Integration::HuaweiyunAPM),
    slot(Integration::Nagios),
    slot(Integration::Logicmonitor),
    slot(Integration::HuaweiyunAOM),
    slot(Integration::HuaweiyunLTS),
    slot(Integration::Datadog),
    slot(Integration::Emqx),
    slot(Integration::FeishuAlert),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::Argocd),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::UcloudCloudWatch),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::Sensu),
    slot(Integration::Signoz),
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::CustomAction),
    slot(Integration::Email),
    Slot::EMPTY,
    slot(Integration::Splunk),
    slot(Integration::FirebaseCrashlytics),
    Slot::EMPTY,
    slot(Integration::Harbor),
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::MicrosoftSentinel),
    slot(Integration::RedHatOpenshift),
    Slot::EMPTY,
    slot(Integration::AppDynamics),
    slot(Integration::AzureMonitor),
    slot(Integration::PagerDuty),
    slot(Integration::OceanBase),
    Slot::EMPTY,
    slot(Integration::Cloudflare),
    slot(Integration::IncidentWebhook),
    slot(Integration::FluxcdChange),
    Slot::EMPTY,
    slot(Integration::AliyunSLS),
    slot(Integration::VolcEngineDetect),
    Slot::EMPTY,
    slot(Integration::AlertWebhook),
    slot(Integration::ServiceNowSync),
    slot(Integration::Falco),
    slot(Integration::MongodbAtlas),
    Slot::EMPTY,
    slot(Integration::VeeamOne),
    Slot::EMPTY,
    slot(Integration::GiteeChange),
    slot(Integration::Link),
    Slot::EMPTY,
    slot(Integration::GithubChange),
    Slot::EMPTY,
    slot(Integration::Statuspage),
    Slot::EMPTY,
    slot(Integration::Keep),
    slot(Integration::StateCloud),
    slot(Integration::Wecom),
    slot(Integration::HealthchecksIO),
    slot(Integration::Opensearch),
    slot(Integration::Fluxcd),
    slot(Integration::Lark),
    slot(Integration::UptimeRobot),
    slot(Integration::TencentCLS),
    slot(Integration::AwsHealth),
    Slot::EMPTY,
    slot(Integration::TencentCm),
    Slot::EMPTY,
    slot(Integration::TencentCSS),
    slot(Integration::Bugsnag),
    slot(Integration::JiraSync),
    slot(Integration::Suricata),
    slot(Integration::Site24x7),
    slot(Integration::TencentBK),
    slot(Integration::HttpPull),
    slot(Integration::ArgocdChange),
    slot(Integration::TencentEb),
    slot(Integration::VolcEngineMetric),
    Slot::EMPTY,
    slot(Integration::GitlabChange),
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::Okta),
    slot(Integration::Icinga),
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::Jiankongbao),
    Slot::EMPTY,
    slot(Integration::LabelMappingAPI),
    slot(Integration::ElastAlert2),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::SplunkObservability),
    slot(Integration::Crowdstrike),
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::Honeycomb),
    slot(Integration::Pingdom),
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::KSCloudMonitor),
    slot(Integration::JenkinsChange),
    slot(Integration::UptimeKuma),
    slot(Integration::Prometheus),
    slot(Integration::Kapacitor),
    slot(Integration::OpenFalcon),
    slot(Integration::Sentry),
    slot(Integration::AWSCW),
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::Snyk),
    slot(Integration::SolarWinds),
    Slot::EMPTY,
    slot(Integration::AliyunPrometheus),
    slot(Integration::Graylog),
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::InfluxDB),
    slot(Integration::Dolphinscheduler),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::ZadigChange),
    slot(Integration::Dingtalk),
    slot(Integration::ApolloChange),
    slot(Integration::AwsSecurityHub),
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::Meraki),
    slot(Integration::DbPull),
    Slot::EMPTY,
    slot(Integration::WecomAlert),
    Slot::EMPTY,
    slot(Integration::Dynatrace),
    slot(Integration::Hertzbeat),
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::AliyunARMS),
    slot(Integration::Templates),
    slot(Integration::StatusCake),
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::Sonarqube),
    slot(Integration::ZStack),
    slot(Integration::DingtalkAlert),
    slot(Integration::Crowdsec),
    slot(Integration::Elastic),
    slot(Integration::VolcEngineRTC),
    slot(Integration::Rollbar),
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::CustomChange),
    slot(Integration::Fail2ban),
    Slot::EMPTY,
    slot(Integration::VolcEngineTLS),
    slot(Integration::AzureDevopsChange),
    Slot::EMPTY,
    slot(Integration::AliyunCmEvent),
    Slot::EMPTY,
    slot(Integration::Zabbix),
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::GoogleCM),
    slot(Integration::CustomAlert),
    Slot::EMPTY,
    slot(Integration::Thousandeyes),
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::HcpTerraformChange),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::SolarwindsOrion),
    slot(Integration::Wazuh),
    slot(Integration::Netdata),
    Slot::EMPTY,
    slot(Integration::Monit),
    slot(Integration::Zilliz),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::Coralogix),
    slot(Integration::N9e),
    slot(Integration::Checkly),
    slot(Integration::Checkmk),
    slot(Integration::AliyunCm),
    slot(Integration::NewRelic),
    slot(Integration::VolcEngineEvent),
    slot(Integration::Guance),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::Instana),
    slot(Integration::Github),
    slot(Integration::Gitlab),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::Consul),
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::Slack),
    Slot::EMPTY,
    slot(Integration::ServiceDeskPlusSync),
    slot(Integration::OpsgenieCompat),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::OpManager),
    Slot::EMPTY,
    slot(Integration::Rum),
    Slot::EMPTY,
    slot(Integration::Rizhiyi),
    slot(Integration::HuaWeiCES),
    slot(Integration::BaiDuBCM),
    slot(Integration::Grafana),
    Slot::EMPTY,
    slot(Integration::MicrosoftTeams),
    Slot::EMPTY,
    Slot::EMPTY,
    slot(Integration::PRTG),
    slot(Integration::SumoLogic),
    Slot::EMPTY,
];

pub(super) static FOLDED: [NameRow; 1134] = [
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
    name(1392, 0x80028, 3, 14), name(1407, 0x22082, 5, 14), name(1422, 0x4024080, 5, 14), name(1430, 0x1205254, 8, 15), name(1440, 0x1305252, 10, 15), name(1446, 0x1205240, 6, 15), name(1456, 0x4c1ca, 10, 15), name(1465, 0x180a0a, 9, 15),
    name(1480, 0x49c000, 5, 15), name(1490, 0x1d06a, 10, 16), name(1496, 0xd04a, 6, 16), name(1506, 0x29d04a, 10, 16), name(1518, 0xa8080, 4, 16), name(1527, 0x23500b2, 9, 17), name(1529, 0x10010, 2, 17), name(1538, 0x594222, 9, 17),
    name(1556, 0x27d42b2, 18, 17), name(1571, 0x235c0b2, 11, 17), name(1580, 0x10482c, 9, 18), name(1595, 0x305aac, 15, 18), name(1607, 0x25020000, 4, 18), name(1615, 0x205aa4, 8, 18), name(1624, 0x14ea04, 9, 18), name(1630, 0x21000000, 2, 18),
    name(1642, 0x21020080, 4, 18), name(1654, 0x30d038, 12, 18), name(1663, 0x40028000, 3, 18), name(1673, 0x185028, 10, 19), name(1688, 0x38d038, 15, 19), name(1712, 0x408ab02a, 10, 19), name(1724, 0x30d038, 12, 19), name(1727, 0x81008, 3, 19),
    name(1742, 0x6c92b8, 15, 19), name(1759, 0x5cd2a8, 17, 19), name(1768, 0x40028000, 3, 19), name(1780, 0x802022, 4, 19), name(1801, 0x4082a022, 7, 19), name(1810, 0x106028, 9, 20), name(1831, 0x34f238, 21, 20), name(1848, 0x4002a088, 7, 20),
    name(1860, 0x30d038, 12, 20), name(1864, 0x118008, 4, 20), name(1876, 0x34f218, 12, 20), name(1909, 0x27df27e, 33, 20), name(1918, 0x40028000, 3, 20), name(1927, 0x20080, 3, 20), name(1942, 0x40028080, 5, 20), name(1966, 0x400b8804, 8, 20),
    name(1975, 0x10402c, 9, 21), name(1998, 0x74d2bc, 23, 21), name(2018, 0x4056c2b4, 14, 21), name(2030, 0x30d038, 12, 21), name(2048, 0x5442bc, 18, 21), name(2059, 0x5442b4, 11, 21), name(2072, 0x584028, 13, 21), name(2081, 0x40028000, 3, 21),
    name(2093, 0x88400800, 4, 21), name(2114, 0xc8428800, 7, 21), name(2123, 0x8c02e, 9, 22), name(2126, 0x18008, 3, 22), name(2148, 0x3df07e, 22, 22), name(2166, 0xbc02e, 12, 22), name(2175, 0x18448, 5, 22), name(2177, 0x8004, 2, 22),
    name(2189, 0xa0008020, 4, 22), name(2196, 0x2049082, 7, 23), name(2209, 0x21c90a2, 13, 23), name(2217, 0x2049082, 8, 23), name(2221, 0x10e0, 4, 23), name(2230, 0x1c90a2, 9, 23), name(2242, 0x800460, 4, 23), name(2254, 0x890020, 4, 23),
    name(2264, 0x2885a82, 10, 24), name(2280, 0x2895baa, 16, 24), name(2283, 0x18002, 3, 24), name(2286, 0x12002, 3, 24), name(2298, 0x60008400, 4, 24), name(2310, 0x40028080, 4, 24), name(2316, 0x21c4020, 6, 25), name(2324, 0x21cc220, 8, 25),
    name(2333, 0x21c40a0, 9, 25), name(2344, 0x23c4220, 11, 25), name(2355, 0x21c5022, 11, 25), name(2368, 0x14caaa, 13, 25), name(2380, 0x2028080, 4, 25), name(2392, 0x1020084, 4, 25), name(2403, 0xce86, 11, 26), name(2412, 0x20020080, 3, 26),
    name(2415, 0xc04, 3, 26), name(2424, 0x4020080, 3, 26), name(2433, 0xa89238, 9, 26), name(2444, 0x24180e, 11, 26), name(2453, 0x40241008, 5, 26), name(2467, 0xdc42b6, 14, 27), name(2478, 0x5442b4, 11, 27), name(2495, 0x454e2b6, 17, 27),
    name(2511, 0xf8d13a, 16, 27), name(2519, 0x784024, 8, 27), name(2522, 0x880002, 3, 27), name(2528, 0x400e002, 6, 27), name(2540, 0x4021400, 4, 27), name(2558, 0x4421c00, 6, 27), name(2567, 0x214403a, 9, 28), name(2583, 0x21460ba, 16, 28),
    name(2596, 0x21c403a, 13, 28), name(2601, 0x480212, 5, 28), name(2620, 0x15f26e, 19, 28), name(2632, 0x2b85322, 12, 29), name(2646, 0xb8933a, 14, 29), name(2670, 0x49a7022, 10, 29), name(2681, 0xa0933a, 11, 29), name(2690, 0x4024000, 3, 29),
    name(2693, 0x86000, 3, 29), name(2707, 0x5cdaaa, 14, 29), name(2710, 0x181000, 3, 29), name(2719, 0xb81322, 9, 29), name(2734, 0x822022, 5, 29), name(2749, 0x4824020, 5, 29), name(2757, 0xb0a8, 8, 30), name(2778, 0x34f2b8, 21, 30),
    name(2781, 0x10088, 3, 30), name(2792, 0x2090b8, 11, 30), name(2805, 0x15e288, 13, 30), name(2816, 0x5c0a3a, 11, 30), name(2825, 0x821000, 3, 30), name(2840, 0x821080, 5, 30), name(2855, 0x290a0, 9, 30), name(2861, 0x4001200, 6, 31),
    name(2872, 0x4209218, 11, 31), name(2878, 0x683200, 6, 31), name(2892, 0x5c803e, 14, 31), name(2907, 0xbc000, 5, 31), name(2913, 0x295800, 6, 32), name(2929, 0x3d5a20, 16, 32), name(2940, 0x29d818, 11, 32), name(2949, 0xa95824, 9, 32),
    name(2960, 0x3d5822, 11, 32), name(2971, 0x209621a, 11, 33), name(2975, 0x10012, 4, 33), name(2991, 0x209e21a, 16, 33), name(3008, 0x2297a1a, 17, 33), name(3018, 0x8cd212, 10, 34), name(3023, 0x4c200, 5, 34), name(3046, 0x2dcd236, 23, 34),
    name(3064, 0x9df252, 18, 34), name(3067, 0x888000, 3, 34), name(3083, 0x54f2a8, 16, 35), name(3112, 0x7cf2b8, 29, 35), name(3139, 0x224880, 9, 35), name(3149, 0x40d2a8, 10, 35), name(3161, 0x224800, 4, 35), name(3170, 0x20800, 3, 35),
    name(3189, 0x5cf2a8, 19, 35), name(3211, 0x74f2b8, 22, 35), name(3232, 0x224880, 7, 35), name(3241, 0x20080, 3, 35), name(3256, 0x50d2a8, 15, 36), name(3284, 0x7cf2b8, 28, 36), name(3311, 0x624880, 9, 36), name(3321, 0x40d2a8, 10, 36),
    name(3333, 0x224800, 4, 36), name(3342, 0x20800, 3, 36), name(3364, 0x74f2b8, 22, 36), name(3385, 0x224880, 7, 36), name(3394, 0x20080, 3, 36), name(3415, 0x54d2a8, 21, 36), name(3439, 0x626808, 8, 36), name(3452, 0x58d2a8, 13, 37),
    name(3467, 0x3a5800, 7, 37), name(3477, 0x40d2a8, 10, 37), name(3489, 0x224800, 4, 37), name(3498, 0x20800, 3, 37), name(3501, 0x181000, 3, 37), name(3516, 0x5c93a8, 15, 37), name(3536, 0x4cd2a8, 20, 37), name(3560, 0xa26822, 8, 37),
    name(3572, 0x802022, 4, 37), name(3581, 0x5e0a2, 9, 38), name(3593, 0x62a2, 12, 38), name(3614, 0x5e2a2, 21, 38), name(3618, 0x4008100, 4, 38), name(3624, 0x80400, 2, 38), name(3630, 0x20002, 2, 38), name(3636, 0x42a22, 6, 39),
    name(3647, 0xcaa2a, 11, 39), name(3652, 0x88208, 5, 39), name(3667, 0xcab36, 15, 39), name(3673, 0x20020000, 2, 39), name(3685, 0x20062a22, 8, 39), name(3695, 0x38903a, 10, 40), name(3704, 0x10020200, 3, 40), name(3709, 0x2304008, 5, 40),
    name(3717, 0x2c42e0, 8, 40), name(3730, 0x2cd2f8, 13, 40), name(3741, 0x230d21a, 11, 40), name(3758, 0x30f33a, 17, 40), name(3773, 0x10020280, 5, 40), name(3782, 0x220002, 3, 40), name(3794, 0x20202002, 4, 40), name(3800, 0x2040aa, 6, 41),
    name(3809, 0x20804, 3, 41), name(3818, 0xb4012a, 9, 41), name(3829, 0x20d0ba, 11, 41), name(3837, 0x1301052, 8, 41), name(3843, 0x8020000, 2, 41), name(3855, 0x38e1aa, 12, 42), name(3872, 0x78e1aa, 17, 42), name(3893, 0x5500e00, 7, 42),
    name(3912, 0x5c41ba, 19, 42), name(3921, 0x143aa, 9, 42), name(3936, 0x251f030, 15, 42), name(3947, 0x251d030, 11, 42), name(3959, 0x5c5022, 12, 42), name(3974, 0x5100600, 5, 42), name(3992, 0x15008c0, 6, 42), name(4004, 0x420808, 4, 42),
    name(4008, 0x40602, 4, 43), name(4023, 0x7c4622, 15, 43), name(4033, 0x440e02, 6, 43), name(4042, 0x2c0622, 9, 43), name(4052, 0x447aa, 10, 43), name(4061, 0x24961a, 9, 43), name(4075, 0x14463a, 14, 43), name(4085, 0x4c0622, 10, 43),
    name(4094, 0x185202, 9, 43), name(4104, 0x1140602, 6, 43), name(4108, 0x41802, 4, 44), name(4118, 0x2c1b62, 10, 44), name(4124, 0x40000040, 2, 44), name(4130, 0x280360, 6, 44), name(4139, 0x3c1a22, 9, 44), name(4148, 0x290362, 9, 44),
    name(4160, 0x40100140, 4, 44), name(4175, 0x51000050, 5, 44), name(4183, 0x105a92, 8, 45), name(4189, 0x200, 2, 45), name(4193, 0x4290, 4, 45), name(4201, 0x4290, 8, 45), name(4212, 0x115a92, 11, 45), name(4224, 0x100300, 4, 45),
    name(4239, 0x900300, 5, 45), name(4254, 0x11000210, 5, 45), name(4259, 0x80a028, 5, 46), name(4271, 0x4004002, 4, 46), name(4277, 0x4002, 2, 46), name(4283, 0x848820, 6, 46), name(4293, 0x94892a, 10, 46), name(4299, 0x1848800, 6, 46),
    name(4317, 0x4104102, 6, 46), name(4329, 0x104102, 4, 46), name(4350, 0x15004012, 7, 46), name(4355, 0x8180a, 5, 47), name(4363, 0x9180a, 8, 47), name(4371, 0x18980e, 8, 47), name(4383, 0x8592a, 12, 47), name(4394, 0x18190a, 7, 47),
    name(4405, 0xa180a, 7, 47), name(4419, 0x1108181a, 8, 47), name(4433, 0x1ca26a, 14, 48), name(4438, 0x182022, 5, 48), name(4445, 0x182022, 7, 48), name(4453, 0x192022, 8, 48), name(4461, 0x18a026, 8, 48), name(4472, 0x18e022, 7, 48),
    name(4484, 0x949926, 12, 49), name(4497, 0x808d64, 9, 49), name(4517, 0xb4dba6, 20, 49), name(4530, 0x14182e, 13, 49), name(4548, 0x54582e, 18, 49), name(4560, 0x40000448, 4, 49), name(4572, 0x542, 4, 49), name(4590, 0x40400c48, 6, 49),
    name(4605, 0x90cb3c, 15, 50), name(4618, 0x10808924, 9, 50), name(4641, 0xb0cbbc, 23, 50), name(4657, 0x105a3e, 16, 50), name(4678, 0x505a3e, 21, 50), name(4690, 0x50000028, 4, 50), name(4702, 0x10000122, 4, 50), name(4720, 0x50400828, 6, 50),
    name(4732, 0x38e20a, 12, 51), name(4747, 0x14002600, 5, 51), name(4760, 0x38e20a, 13, 51), name(4772, 0x30c20e, 12, 51), name(4786, 0x10c23a, 14, 51), name(4797, 0x853e2, 11, 51), name(4804, 0x24c804, 7, 51), name(4819, 0x14000700, 5, 51),
    name(4831, 0x10000520, 4, 51), name(4840, 0x193022, 9, 52), name(4861, 0x19f26a, 21, 52), name(4873, 0x84000022, 4, 52), name(4889, 0x1930a2, 16, 52), name(4899, 0x11b0a2, 10, 52), name(4911, 0x80008102, 4, 52), name(4923, 0x4000122, 4, 52),
    name(4935, 0x81008002, 4, 52), name(4947, 0x80000042, 4, 52), name(4959, 0x2a16322, 12, 53), name(4973, 0xa1b33a, 14, 53), name(4985, 0x4036002, 6, 53), name(4996, 0xa0933a, 11, 53), name(5005, 0x4024000, 3, 53), name(5008, 0x86000, 3, 53),
    name(5040, 0x15f2ea, 32, 53), name(5049, 0xa12322, 9, 53), name(5067, 0x201001c2, 6, 53), name(5094, 0x241241c2, 9, 53), name(5102, 0x20c460a, 8, 54), name(5112, 0x41622, 6, 54), name(5122, 0x140e2a, 10, 54), name(5135, 0x22c462a, 13, 54),
    name(5144, 0x185202, 9, 54), name(5154, 0x240622, 6, 54), name(5170, 0x241622, 8, 54), name(5182, 0x201020, 4, 54), name(5188, 0x418080a, 6, 55), name(5199, 0x438981a, 11, 55), name(5205, 0x490010a, 6, 55), name(5214, 0x418480a, 9, 55),
    name(5220, 0x120000, 2, 55), name(5232, 0x120001, 4, 55), name(5236, 0x10820, 4, 56), name(5242, 0x30920, 6, 56), name(5254, 0x859860, 12, 56), name(5263, 0x98a22, 9, 56), name(5274, 0x191a2a, 11, 56), name(5285, 0x1c1022, 11, 57),
    name(5295, 0x1c1022, 10, 57), name(5313, 0x1c132a, 18, 57), name(5328, 0x1dd12a, 15, 57), name(5336, 0x141822, 8, 57), name(5344, 0x80460, 4, 57), name(5357, 0x145ab2, 13, 58), name(5369, 0x640, 4, 58), name(5375, 0x200, 2, 58),
    name(5388, 0x14da96, 13, 58), name(5399, 0x10da96, 11, 58), name(5414, 0x90dbb6, 15, 58), name(5422, 0x4290, 8, 58), name(5437, 0x4000300, 5, 58), name(5455, 0x4000310, 6, 58), name(5473, 0x8740, 6, 58), name(5484, 0x3c1362, 11, 59),
    name(5496, 0x40000440, 4, 59), name(5502, 0x40000040, 2, 59), name(5513, 0x3c8364, 11, 59), name(5522, 0x388364, 9, 59), name(5535, 0xa88b64, 13, 59), name(5542, 0x149806, 7, 59), name(5551, 0x141822, 9, 59), name(5566, 0x44000140, 5, 59),
    name(5584, 0x44000150, 6, 59), name(5602, 0x40008540, 6, 59), name(5618, 0x50d2b8, 16, 60), name(5639, 0x224900, 7, 60), name(5649, 0x40d2a8, 10, 60), name(5661, 0x224800, 4, 60), name(5670, 0x20800, 3, 60), name(5691, 0x70d2b8, 21, 60),
    name(5702, 0x309038, 11, 60), name(5711, 0x20900, 3, 60), name(5717, 0x900, 2, 60), name(5721, 0x5a00, 4, 61), name(5733, 0x1c5a32, 12, 61), name(5745, 0x1145a22, 12, 61), name(5751, 0x40000020, 2, 61), name(5763, 0x40180020, 4, 61),
    name(5775, 0x40400120, 4, 61), name(5787, 0x40081020, 4, 61), name(5801, 0x2ccc228, 14, 62), name(5817, 0xccd228, 12, 62), name(5827, 0xccc228, 10, 62), name(5831, 0x88c000, 4, 62), name(5849, 0xdcc238, 18, 62), name(5863, 0xdce228, 14, 62),
    name(5879, 0xecc228, 12, 62), name(5901, 0xecd228, 14, 62), name(5906, 0x10e200, 5, 63), name(5914, 0x1ce200, 8, 63), name(5928, 0x238f352, 14, 63), name(5945, 0x23cf352, 17, 63), name(5954, 0x10e2b0, 9, 63), name(5966, 0x204440, 4, 63),
    name(5969, 0x242000, 3, 64), name(5987, 0x3cf2a2, 18, 64), name(5999, 0x23c3152, 12, 64), name(6017, 0x14e2f0, 18, 64), name(6030, 0x94e2a4, 13, 64), name(6043, 0x8c8024, 13, 64), name(6061, 0xc0820180, 6, 64), name(6079, 0x8a1180, 6, 64),
    name(6091, 0x2a080, 4, 64), name(6101, 0x24907a, 10, 65), name(6103, 0x48, 2, 65), name(6126, 0x3cd27a, 23, 65), name(6136, 0x94b02a, 10, 66), name(6154, 0x91b22e, 18, 66), name(6175, 0x16004102, 7, 66), name(6183, 0x90a02c, 8, 66),
    name(6193, 0x94a02c, 10, 66), name(6206, 0x94892e, 13, 66), name(6218, 0x4442, 4, 66), name(6239, 0x4004102, 7, 66), name(6263, 0x4004112, 8, 66), name(6278, 0x4004102, 5, 66), name(6297, 0x26d5a38, 19, 67), name(6318, 0x6d1a38, 17, 67),
    name(6333, 0x6d1a38, 15, 67), name(6345, 0x62a2, 12, 67), name(6348, 0x90010, 3, 67), name(6371, 0x4c6aba, 23, 67), name(6392, 0x6d1a38, 17, 67), name(6398, 0x80400, 2, 67), name(6410, 0x201020, 4, 67), name(6416, 0x48106, 6, 68),
    name(6424, 0x48186, 8, 68), name(6438, 0x21c83a6, 14, 68), name(6455, 0x21cc2aa, 17, 68), name(6464, 0x862aa, 9, 68), name(6469, 0x2540200, 5, 68), name(6481, 0x10088000, 4, 68), name(6493, 0x10008800, 4, 68), name(6508, 0x172a6, 15, 69),
    name(6523, 0x40010293, 7, 69), name(6535, 0x172a6, 12, 69), name(6550, 0x14732e, 15, 69), name(6566, 0x10712e, 16, 69), name(6581, 0x14732a, 15, 69), name(6585, 0x201c, 4, 69), name(6597, 0x40000091, 4, 69), name(6609, 0x44000080, 4, 69),
    name(6621, 0x44000440, 4, 69), name(6634, 0x54d2a8, 13, 70), name(6649, 0x364808, 7, 70), name(6659, 0x40d2a8, 10, 70), name(6671, 0x224800, 4, 70), name(6680, 0x20800, 3, 70), name(6685, 0x540028, 5, 70), name(6706, 0x34f22a, 21, 70),
    name(6721, 0x404a0040, 5, 70), name(6748, 0x406a4840, 9, 70), name(6759, 0x23d102c, 11, 70), name(6775, 0xb0911a, 16, 71), name(6781, 0x209018, 6, 71), name(6794, 0x34f218, 13, 71), name(6798, 0x20e000, 4, 71), name(6807, 0x9800000, 3, 71),
    name(6822, 0x229098, 9, 71), name(6831, 0x20080, 3, 71), name(6837, 0x8c282, 6, 72), name(6847, 0xcc2aa, 10, 72), name(6854, 0x18c282, 7, 72), name(6862, 0x108c282, 8, 72), name(6866, 0x54020, 4, 72), name(6885, 0x10e25a, 19, 72),
    name(6897, 0xac282, 8, 72), name(6911, 0x34f618, 14, 73), name(6926, 0x10021080, 5, 73), name(6933, 0x209418, 7, 73), name(6950, 0x34f698, 17, 73), name(6963, 0x20d698, 13, 73), name(6972, 0x10021000, 3, 73), name(6990, 0x10021080, 6, 73),
    name(7005, 0x14121000, 5, 73), name(7021, 0x23df322, 16, 74), name(7043, 0x3db33e, 22, 74), name(7068, 0x803fb1a0, 15, 74), name(7095, 0x7de3fa, 27, 74), name(7109, 0x3da122, 14, 74), name(7131, 0x3df338, 22, 74), name(7150, 0x803fb120, 13, 74),
    name(7178, 0x3fa9a4, 16, 74), name(7184, 0x2205202, 6, 74), name(7193, 0x80021000, 3, 74), name(7201, 0x311100, 8, 75), name(7212, 0x11d380, 11, 75), name(7222, 0x3d1022, 10, 75), name(7232, 0x1d282, 10, 75), name(7240, 0x3d1020, 8, 75),
    name(7256, 0x3dc28a, 16, 75), name(7266, 0x510300, 6, 75), name(7278, 0x4444, 4, 75), name(7290, 0x400640, 4, 75), name(7297, 0x108092, 7, 76), name(7299, 0x10, 2, 76), name(7313, 0x14e292, 14, 76), name(7327, 0x9089b6, 14, 76),
    name(7337, 0x11a092, 10, 76), name(7350, 0x1084d2, 9, 76), name(7357, 0x18122a, 7, 77), name(7370, 0x1c132a, 13, 77), name(7376, 0x4a06, 6, 77), name(7379, 0x1820, 3, 77), name(7393, 0x145aa6, 14, 77), name(7405, 0x38923a, 12, 77),
    name(7425, 0x25c922e, 20, 77), name(7440, 0x23c122a, 15, 77), name(7448, 0x845228, 8, 78), name(7450, 0x44000, 2, 78), name(7461, 0x84d228, 11, 78), name(7475, 0x9c522a, 14, 78), name(7491, 0x84da68, 16, 78), name(7495, 0x65000, 4, 78),
    name(7506, 0x85722a, 11, 78), name(7512, 0x300384, 6, 79), name(7525, 0x38c38e, 13, 79), name(7535, 0x11c036, 10, 79), name(7547, 0x8c2ba, 12, 79), name(7561, 0x1c42aa, 14, 79), name(7575, 0xb49bc4, 14, 79), name(7579, 0x801a0, 4, 79),
    name(7591, 0x3007c4, 8, 79), name(7606, 0x10020022, 5, 79), name(7612, 0x101286, 6, 80), name(7620, 0x10128e, 8, 80), name(7630, 0x10129e, 10, 80), name(7644, 0x1152a6, 14, 80), name(7659, 0x80101286, 9, 80), name(7671, 0x40109286, 8, 80),
    name(7686, 0x80100442, 5, 80), name(7699, 0x84faa, 13, 81), name(7713, 0x84faa, 14, 81), name(7726, 0x1184e20, 9, 81), name(7733, 0x84e20, 7, 81), name(7745, 0x285e34, 12, 81), name(7760, 0x95e20, 15, 81), name(7771, 0x85e60, 11, 81),
    name(7789, 0x31d2ca, 18, 81), name(7802, 0x4084e30, 9, 81), name(7815, 0xa4e28, 9, 81), name(7827, 0x3043ae, 12, 82), name(7840, 0x3843ae, 13, 82), name(7852, 0x1300384, 8, 82), name(7868, 0x231f3b4, 16, 82), name(7881, 0x3c13a6, 13, 82),
    name(7904, 0x239f3be, 23, 82), name(7916, 0x340384, 8, 82), name(7928, 0x32038c, 8, 82), name(7940, 0x1120008, 4, 82), name(7952, 0x1053ae, 12, 83), name(7965, 0x1853ae, 13, 83), name(7977, 0x1101286, 8, 83), name(7993, 0x211f2b6, 16, 83),
    name(8005, 0x21192b6, 12, 83), name(8022, 0x54f2a6, 17, 83), name(8034, 0x141386, 8, 83), name(8046, 0x12128e, 8, 83), name(8060, 0x19e2aa, 14, 84), name(8078, 0x19f2ae, 18, 84), name(8092, 0x1209c2a0, 10, 84), name(8100, 0x9c2a0, 8, 84),
    name(8116, 0x1dd2a2, 16, 84), name(8124, 0x2004aa0, 8, 84), name(8141, 0x1de2a2, 17, 84), name(8158, 0x19d2a2, 17, 84), name(8172, 0x809c2a2, 10, 84), name(8186, 0x9c2a0, 10, 84), name(8192, 0x4809a, 6, 85), name(8196, 0x48082, 4, 85),
    name(8215, 0x1cc2da, 19, 85), name(8221, 0x198280, 6, 85), name(8239, 0x121120, 6, 85), name(8251, 0x4c1ba, 12, 86), name(8264, 0xcc1ba, 13, 86), name(8276, 0x114809a, 8, 86), name(8286, 0x20cc09a, 10, 86), name(8302, 0x215f0ba, 16, 86),
    name(8312, 0x219c288, 10, 86), name(8324, 0x490ba, 8, 86), name(8335, 0x35a224, 11, 87), name(8352, 0x9ce2a4, 17, 87), name(8361, 0x30d1220, 9, 87), name(8373, 0x2020080, 4, 87), name(8388, 0x28180, 5, 87), name(8392, 0x150080, 4, 88),
    name(8400, 0xd1022, 8, 88), name(8418, 0x95eaa0, 18, 88), name(8435, 0x1de3b0, 17, 88), name(8447, 0x1d10a2, 12, 88), name(8460, 0x80150181, 7, 88), name(8467, 0x2928, 7, 89), name(8470, 0x2808, 3, 89), name(8480, 0x84292a, 10, 89),
    name(8483, 0xa010, 3, 89), name(8492, 0x210ea50, 9, 89), name(8511, 0x4003928, 11, 89), name(8517, 0x428a, 6, 90), name(8524, 0x4428a, 7, 90), name(8533, 0x8042ae, 9, 90), name(8547, 0x14c2ba, 14, 90), name(8557, 0x8442ae, 10, 90),
    name(8569, 0x46ca, 8, 90), name(8573, 0x108802, 4, 91), name(8587, 0x58c922, 14, 91), name(8608, 0x294ca7a, 21, 91), name(8622, 0x30d80a, 14, 91), name(8640, 0x14533e, 18, 91), name(8656, 0x518a02, 8, 91), name(8668, 0x4800042, 4, 91),
    name(8673, 0x4a00102, 5, 92), name(8685, 0x4a461a2, 12, 92), name(8690, 0x88028, 5, 92), name(8699, 0x4a82322, 9, 92), name(8707, 0x5a40112, 8, 92), name(8718, 0x14c2b2, 11, 92), name(8736, 0x3cd3e2, 18, 92), name(8754, 0xc200821, 6, 92),
    name(8765, 0x9c8a38, 11, 93), name(8782, 0x9cda7a, 17, 93), name(8792, 0x2cc242, 10, 93), name(8805, 0x18d3ca, 13, 93), name(8816, 0x11862a0, 11, 93), name(8822, 0x862a0, 6, 93), name(8825, 0x40030, 3, 93), name(8846, 0x10e901, 7, 93),
    name(8863, 0x1cf268, 17, 94), name(8871, 0x185220, 8, 94), name(8884, 0x43c5222, 13, 94), name(8904, 0x11ce278, 20, 94), name(8918, 0x15d072, 14, 94), name(8935, 0x2099a8e, 17, 94), name(8944, 0x42c2222, 9, 94), name(8956, 0x20c100, 4, 94),
    name(8975, 0x27dda26, 19, 95), name(8999, 0x27dda3e, 24, 95), name(9007, 0x10852c2, 8, 95), name(9010, 0x1080040, 3, 95), name(9020, 0x22bd800, 10, 95), name(9029, 0x297802, 9, 95), name(9059, 0x3dfaea, 30, 95), name(9075, 0x2395b28, 16, 95),
    name(9084, 0x2d7800, 9, 95), name(9093, 0x28b288, 9, 96), name(9097, 0x28a000, 4, 96), name(9113, 0x3cf288, 16, 96), name(9133, 0x38f2a8, 20, 96), name(9143, 0xa8a020, 6, 96), name(9153, 0x28a440, 6, 96), name(9165, 0x18f096, 12, 97),
    name(9172, 0xe094, 7, 97), name(9177, 0xe080, 5, 97), name(9187, 0x18f082, 10, 97), name(9198, 0x1c1022, 11, 97), name(9201, 0x82000, 3, 97), name(9211, 0x2e094, 8, 97), name(9224, 0xe4d4, 9, 97), name(9231, 0x1e290, 7, 98),
    name(9248, 0x8df292, 17, 98), name(9259, 0x312b28, 11, 98), name(9275, 0x1ccb2a, 16, 98), name(9294, 0x21ce3a8, 19, 98), name(9300, 0x900, 2, 98), name(9312, 0x2020080, 4, 98), name(9322, 0x38082a, 10, 99), name(9332, 0x392220, 10, 99),
    name(9345, 0x1c0126, 13, 99), name(9357, 0x35c08a, 12, 99), name(9374, 0x35c2ca, 17, 99), name(9386, 0x2020080, 4, 99), name(9394, 0x19c0220, 8, 100), name(9406, 0x59c8320, 12, 100), name(9426, 0x19c62a2, 20, 100), name(9443, 0x9ce2a4, 17, 100),
    name(9457, 0x19c0620, 10, 100), name(9469, 0x2020080, 4, 100), name(9481, 0x14f288, 12, 101), name(9491, 0x48f220, 10, 101), name(9499, 0x1c3022, 8, 101), name(9517, 0x27db338, 18, 101), name(9528, 0x20b2b8, 11, 101), name(9546, 0x64020081, 6, 101),
    name(9555, 0x2ec026, 9, 102), name(9560, 0xcc002, 5, 102), name(9575, 0x6ec026, 15, 102), name(9589, 0x2ed03e, 14, 102), name(9599, 0x2cd01a, 10, 102), name(9610, 0x23212a2, 11, 102), name(9622, 0x8102, 4, 102), name(9631, 0x8100, 3, 102),
    name(9643, 0x810a, 4, 102), name(9652, 0x981122, 9, 103), name(9670, 0x9c9136, 18, 103), name(9693, 0x1dd136, 23, 103), name(9696, 0x10110, 3, 103), name(9709, 0x5c132a, 13, 103), name(9724, 0x2851ba, 15, 103), name(9739, 0xe91002, 7, 103),
    name(9754, 0xc80822, 7, 103), name(9766, 0x1140002, 4, 103), name(9780, 0x2bc032e, 14, 104), name(9791, 0x23c032c, 11, 104), name(9806, 0x23d232c, 15, 104), name(9810, 0x80042, 4, 104), name(9821, 0x8842d2, 11, 104), name(9844, 0x41de2fa, 23, 104),
    name(9859, 0x88230a, 7, 104), name(9865, 0x211014, 6, 105), name(9877, 0x391036, 12, 105), name(9884, 0x2b1000, 7, 105), name(9889, 0x20a3000, 5, 105), name(9899, 0x1f90a0, 10, 105), name(9909, 0x289b28, 10, 105), name(9924, 0x19d2b6, 15, 105),
    name(9939, 0x494200, 5, 105), name(9954, 0x94440, 5, 105), name(9964, 0x3900a2, 10, 106), name(9983, 0x3952a2, 19, 106), name(9995, 0x3982a2, 12, 106), name(10011, 0x23d0312, 16, 106), name(10020, 0x600002, 3, 106), name(10041, 0x2403202, 7, 106),
    name(10059, 0x1402402, 6, 106), name(10067, 0xc7224, 8, 107), name(10081, 0x1de280, 14, 107), name(10098, 0x94eaa0, 17, 107), name(10110, 0x10020080, 4, 107), name(10128, 0x50020080, 6, 107), name(10135, 0x104032, 7, 108), name(10147, 0x1040b2, 12, 108),
    name(10159, 0x30d03a, 12, 108), name(10170, 0x214f242, 11, 108), name(10187, 0x214f362, 17, 108), name(10199, 0x3ce038, 12, 108), name(10211, 0xc020080, 4, 108), name(10221, 0xdc12a, 10, 109), name(10239, 0x1dd3aa, 18, 109), name(10259, 0xdc13e, 20, 109),
    name(10276, 0x1de32a, 17, 109), name(10299, 0x44de32a, 23, 109), name(10311, 0x800460, 4, 109), name(10318, 0x49006, 7, 110), name(10329, 0x14b226, 11, 110), name(10343, 0x849926, 14, 110), name(10356, 0x14caaa, 13, 110), name(10375, 0x115e2a8, 19, 110),
    name(10387, 0x2028080, 4, 110), name(10399, 0x1020084, 4, 110), name(10406, 0x284086, 7, 111), name(10416, 0x384384, 10, 111), name(10435, 0x3c63a6, 19, 111), name(10449, 0xa8c9a6, 14, 111), name(10463, 0x1dc3aa, 14, 111), name(10475, 0x2028080, 4, 111),
    name(10487, 0x20288, 4, 111), name(10496, 0x200e12c, 9, 112), name(10507, 0x200e32c, 11, 112), name(10523, 0x214e3ac, 16, 112), name(10532, 0x345026, 9, 112), name(10544, 0x3cd026, 12, 112), name(10555, 0x3480b4, 11, 112), name(10567, 0x20000448, 4, 112),
    name(10579, 0x2808010, 4, 112), name(10587, 0x40e022, 8, 113), name(10592, 0x402022, 5, 113), name(10603, 0x61282e, 11, 113), name(10615, 0x54e222, 12, 113), name(10631, 0x35ea8e, 16, 113), name(10643, 0x20020080, 4, 113), name(10655, 0x200004c0, 4, 113),
    name(10673, 0x15e1ea, 18, 114), name(10685, 0x15a16a, 12, 114), name(10699, 0x34b07a, 14, 114), name(10718, 0x1de262, 19, 114), name(10721, 0x100048, 3, 114), name(10724, 0x100060, 3, 114), name(10736, 0x34e062, 12, 114), name(10754, 0x1da36a, 18, 114),
    name(10769, 0x114a062, 11, 114), name(10787, 0x65100001, 6, 114), name(10793, 0x408c280, 6, 115), name(10804, 0x428d298, 11, 115), name(10816, 0x41cd2a2, 12, 115), name(10829, 0x488cba4, 13, 115), name(10848, 0x21df022, 19, 115), name(10860, 0x8884, 4, 115),
    name(10865, 0x904a, 5, 116), name(10878, 0x89a7a, 13, 116), name(10893, 0x23c6228, 15, 116), name(10910, 0x23cc22a, 17, 116), name(10921, 0x20892da, 11, 116), name(10936, 0x411300, 5, 116), name(10948, 0x2000300, 4, 116), name(10952, 0x2084800, 4, 117),
    name(10966, 0x22dc828, 14, 117), name(10979, 0x21cca2a, 13, 117), name(10982, 0x8000a, 3, 117), name(10999, 0x27c522e, 17, 117), name(11002, 0x400028, 3, 117), name(11014, 0x40008800, 4, 117), name(11026, 0x40018001, 4, 117), name(11038, 0x60408000, 4, 117),
    name(11044, 0x1201058, 6, 118), name(11048, 0x1201040, 4, 118), name(11054, 0x1641040, 6, 118), name(11076, 0x14d26a, 22, 118), name(11089, 0x438ea02, 13, 118), name(11100, 0xc3122, 11, 118), name(11112, 0x30028, 4, 118), name(11124, 0x12051fa, 12, 119),
    name(11137, 0x12851fa, 13, 119), name(11149, 0x1301058, 8, 119), name(11159, 0x12051ea, 10, 119), name(11173, 0x331f070, 14, 119), name(11192, 0x438ebaa, 19, 119), name(11209, 0xc71aa, 17, 119), name(11219, 0x1241140, 6, 119), name(11229, 0x1301040, 6, 119),
    name(11238, 0x104928a, 9, 120), name(11253, 0x11c92aa, 15, 120), name(11271, 0x14c26a, 18, 120), name(11283, 0x1d43a8, 12, 120), name(11285, 0x1000008, 2, 120), name(11297, 0x800460, 4, 120), name(11312, 0x98804, 5, 120), name(11319, 0x2001928, 7, 121),
    name(11328, 0x2021928, 9, 121), name(11347, 0x21ce3a8, 19, 121), name(11355, 0x10b2a, 8, 121), name(11367, 0x8c892c, 12, 121), name(11376, 0x140126, 9, 121), name(11382, 0x900, 2, 121), name(11394, 0x30180, 4, 121), name(11408, 0x189b2a, 14, 122),
    name(11420, 0x18192a, 12, 122), name(11426, 0x14388, 6, 122), name(11440, 0x14e288, 14, 122), name(11459, 0x14e3a6, 19, 122), name(11472, 0x98633a, 13, 122), name(11490, 0xc420082, 6, 122), name(11502, 0xa0088, 4, 122), name(11506, 0x1022020, 4, 123),
    name(11515, 0x122b038, 9, 123), name(11525, 0x16a824, 10, 123), name(11529, 0x122000, 4, 123), name(11532, 0x22020, 3, 123), name(11547, 0x128300, 5, 123), name(11562, 0xa102, 5, 123), name(11568, 0x28d008, 6, 124), name(11583, 0x2dd30a, 15, 124),
    name(11594, 0xb8d10a, 11, 124), name(11611, 0x38d92a, 17, 124), name(11622, 0x10192a, 11, 124), name(11638, 0x24c8238, 16, 124), name(11649, 0x4c2328, 11, 124), name(11661, 0x32002, 4, 124), name(11673, 0x800021, 4, 124), name(11692, 0x21c136e, 19, 125),
    name(11700, 0xc0266, 8, 125), name(11711, 0x21c130a, 11, 125), name(11722, 0xcb32e, 11, 125), name(11730, 0xd010a, 8, 125), name(11733, 0x44002, 3, 125), name(11745, 0x100308, 4, 125), name(11760, 0x8008308, 5, 125), name(11772, 0x238c132, 12, 126),
    name(11789, 0x238c33a, 17, 126), name(11806, 0x94eaa0, 17, 126), name(11824, 0x14e2a0, 18, 126), name(11843, 0x21ce3a8, 19, 126), name(11855, 0x10020080, 4, 126), name(11861, 0x900, 2, 126), name(11868, 0x184202, 7, 127), name(11878, 0x186206, 10, 127),
    name(11888, 0x196202, 10, 127), name(11899, 0x1c3022, 11, 127), name(11931, 0x15f2ea, 32, 127), name(11949, 0x20120180, 6, 127), name(11964, 0x8cd212, 15, 128), name(11982, 0x9df252, 18, 128), name(11995, 0x15f242, 13, 128), name(12008, 0x8df212, 13, 128),
    name(12021, 0x8cf212, 13, 128), name(12046, 0x95ea6a, 25, 128), name(12058, 0x10020080, 4, 128), name(12075, 0x46dc1ba, 17, 129), name(12093, 0x46dc1ba, 18, 129), name(12110, 0x57d8032, 13, 129), name(12124, 0x42d5222, 14, 129), name(12127, 0x8012, 3, 129),
    name(12131, 0x580000, 4, 129), name(12134, 0x180040, 3, 129), name(12148, 0xc122a, 14, 129), name(12160, 0x4c8b28, 12, 129), name(12171, 0x42c0022, 7, 129), name(12183, 0x1120008, 4, 129), name(12198, 0x1dc372, 15, 130), name(12207, 0x19c360, 9, 130),
    name(12210, 0x18008, 3, 130), name(12214, 0xc8002, 4, 130), name(12217, 0x8810, 3, 130), name(12236, 0x1de3e0, 19, 130), name(12248, 0x2090100, 4, 130), name(12257, 0x4140126, 9, 131), name(12272, 0x415012e, 15, 131), name(12280, 0x30d01a, 8, 131),
    name(12299, 0x1cf2a2, 19, 131), name(12311, 0x2080900, 4, 131), name(12323, 0x40420080, 4, 131), name(12337, 0x1240a3, 8, 131), name(12353, 0x2dd338, 16, 132), name(12375, 0x2dd33a, 22, 132), name(12392, 0xac9978, 17, 132), name(12405, 0x28d7bc, 13, 132),
    name(12408, 0x101020, 3, 132), name(12420, 0x4800048, 4, 132), name(12432, 0x800004a, 4, 132), name(12447, 0x1000006a, 5, 132), name(12461, 0x3cfa18, 14, 133), name(12484, 0x3cfad8, 23, 133), name(12499, 0x20080, 5, 133), name(12512, 0x38dad8, 13, 133),
    name(12517, 0x2284800, 5, 133), name(12520, 0x80808, 3, 133), name(12540, 0x3cfad8, 20, 133), name(12552, 0x34f218, 12, 133), name(12561, 0x20000, 3, 133), name(12570, 0x20080, 3, 133), name(12582, 0x2a0e322, 12, 134), name(12596, 0xa0b33a, 14, 134),
    name(12608, 0x402e002, 6, 134), name(12619, 0xa0933a, 11, 134), name(12628, 0x4024000, 3, 134), name(12631, 0xa002, 3, 134), name(12634, 0x86000, 3, 134), name(12665, 0x1df2aa, 31, 134), name(12683, 0x110142, 6, 134), name(12704, 0x4134100, 7, 134),
    name(12714, 0x184028, 10, 135), name(12730, 0x70d238, 16, 135), name(12745, 0x4012a000, 5, 135), name(12757, 0x30d038, 12, 135), name(12760, 0x80008, 3, 135), name(12782, 0x7cf2ba, 22, 135), name(12795, 0x5c72a2, 13, 135), name(12804, 0x40028000, 3, 135),
    name(12813, 0x122000, 3, 135), name(12825, 0x102102, 4, 135), name(12832, 0x6040300, 7, 136), name(12839, 0x890a2, 7, 136), name(12848, 0x880020, 3, 136), name(12857, 0x2108026, 9, 136), name(12865, 0x2908026, 8, 136), name(12878, 0x14f280, 13, 136),
    name(12887, 0x3800000, 3, 136), name(12899, 0x8200a0, 4, 136), name(12911, 0x810060, 4, 136), name(12922, 0x1043aa, 11, 137), name(12927, 0x1002a0, 5, 137), name(12939, 0x908ba4, 12, 137), name(12946, 0x8c30a, 7, 137), name(12955, 0x3903a0, 9, 137),
    name(12966, 0x11002a0, 7, 137), name(12972, 0x20002, 2, 137), name(12984, 0x10a, 4, 137), name(12996, 0x40010a, 4, 137), name(13007, 0x40043ba, 11, 138), name(13019, 0x40843ba, 12, 138), name(13030, 0x5100292, 7, 138), name(13035, 0x4000292, 5, 138),
    name(13044, 0x448830, 9, 138), name(13057, 0x4849ad2, 13, 138), name(13071, 0x140002b2, 8, 138), name(13082, 0x402029a, 7, 138), name(13094, 0x1d1aa, 12, 139), name(13107, 0x9d1aa, 13, 139), name(13119, 0x1119002, 8, 139), name(13125, 0x19002, 6, 139),
    name(13137, 0x159002, 12, 139), name(13148, 0x15920a, 11, 139), name(13161, 0xcd2ea, 13, 139), name(13173, 0x6008, 4, 139), name(13185, 0x26008, 4, 139), name(13197, 0x4019802, 8, 139), name(13206, 0x158a0a, 9, 140), name(13216, 0x1d0a08, 10, 140),
    name(13225, 0x180a0a, 9, 140), name(13235, 0x4c1ca, 10, 140), name(13254, 0x135da5a, 19, 140), name(13266, 0x408440, 4, 140), name(13271, 0x380082, 5, 141), name(13280, 0xb84282, 9, 141), name(13295, 0x1c9136, 15, 141), name(13309, 0x7da238, 14, 141),
    name(13321, 0x800021, 4, 141), name(13336, 0x28180, 5, 141), name(13344, 0x8c8038, 8, 142), name(13358, 0x23c42a8, 14, 142), name(13363, 0x81208, 5, 142), name(13366, 0x90200, 3, 142), name(13385, 0x7dc220, 19, 142), name(13397, 0x240022, 4, 142),
    name(13405, 0x45246, 8, 143), name(13419, 0x14526e, 14, 143), name(13424, 0x14206, 5, 143), name(13434, 0x34806c, 10, 143), name(13438, 0x1602, 4, 143), name(13453, 0x8180108, 7, 143), name(13461, 0x10202, 4, 143), name(13469, 0x3c020a, 8, 144),
    name(13476, 0x48c420, 7, 144), name(13479, 0x80210, 3, 144), name(13483, 0x84210, 4, 144), name(13508, 0xbcca38, 25, 144), name(13520, 0x200821, 4, 144), name(13525, 0x284020, 5, 145), name(13532, 0x28c0a0, 7, 145), name(13541, 0x2cc028, 9, 145),
    name(13549, 0x385028, 8, 145), name(13561, 0x28483e, 12, 145), name(13571, 0x3840a2, 10, 145), name(13580, 0x411a22, 9, 145), name(13591, 0x55332, 11, 145), name(13603, 0xc020080, 4, 145),
];
pub(super) const FOLDED_TEXT: &str = "customalertstandardalertevent标准告警事件customeventeventapihttpapi自定义告警自定义事件标准告警email邮件mailsmtp邮箱邮件告警n9enightingaleflashcat夜莺flashcatnightingaleflashcat夜莺夜莺监控快猫快猫星云prometheusalertmanagerprom普罗米修斯grafanagrafanacloudgrafanaalertingunifiedalertinglegacyalerting仪表盘告警zabbixzbxzabbixserverzabbixwebhookzabbixmediatypezabbix监控zabbix告警uptimekumakuma拨测站点监控可用性监控aliyunarmsalibabacloudarms阿里云armsarmsapplicationrealtimemonitoringservice应用实时监控服务aliyunalibabacloud阿里云aliyuncmeventalibabacloudmonitorcmevent阿里云监控cm事件cloudmonitor云监控云监控事件系统事件事件订阅aliyunalibabacloud阿里云aliyuncmalibabacloudmonitorcmmetrics阿里云监控cm指标cloudmonitor云监控云监控指标阈值报警aliyuncmsaliyunalibabacloud阿里云aliyunslsalibabacloudsls阿里云slsslssimplelogservice日志服务阿里云日志服务aliyunalibabacloud阿里云awscwawscloudwatchcloudwatchamazoncloudwatchcloudwatchalarmaws亚马逊云监控亚马逊云azuremonitorazuremicrosoftazureazurealertsactiongroup微软云微软云监控baidubcmbaiducloudbcm百度云监控bcmbaiducloudbaiduaicloudbaiducloudmonitorbcm百度云百度智能云百度云监控云监控huaweiceshuaweicloudces华为云监控ceshuaweicloud华为云smncloudeyeces云监控服务华为云监控influxdbinfluxdatainfluxchronograftickstack时序数据库openfalconfalconfalconplus小米监控pagerdutypdeventsapipagerdutyeventsapipagerduty协议tencentbktencentblueking蓝鲸智云bluekingbkmonitor蓝鲸蓝鲸监控tencentcloud腾讯云tencentclstencentcloudcls腾讯云日志服务clstencentcloudclscloudlogservicetencentlogservice腾讯云日志服务腾讯云日志服务tencentcmtencentcloudmonitorcm腾讯云监控cmtencentcloudtcopcloudmonitortencentcloudobservabilityplatform腾讯云云监控腾讯云监控腾讯云可观测平台tencentebtencentcloudeventbridge腾讯云eventbridgetencentcloudtencenteventbridgeeventbridgetencentevents腾讯云事件总线腾讯云事件总线oceanbaseocpoceanbasecloudplatformoceanbase云平台ocp告警ob奥星贝斯grayloggraylogalertsgraylog2gelflogalerts日志告警日志平台skywalkingapacheskywalkingoapapm链路追踪链路监控sentrysentryiogetsentrysentryissuesentryalerterrortracking错误监控异常监控jiankongbao监控宝jkb云智慧cloudwiseurlcallbackurl回调awseventbridgeeventbridgeamazoneventbridgecloudwatcheventseventbusawsamazon亚马逊云亚马逊云事件dynatracedynatracemanageddynatracesaasdavisproblemnotificationhuaweiyunltshuaweicloudlts华为云日志服务ltshuaweicloud华为云smnlogtankserviceltshuaweilts云日志服务华为云日志googlecmgooglecloudmonitoringgcpgooglecloudgcpmonitoringstackdriver谷歌云谷歌云监控google云监控zillizzillizcloudmilvusvectordatabase向量数据库splunksplunkenterprisesplunkcloudsplunkwebsplunkalertappdynamicsappdciscoappdynamicssplunkappdynamicssolarwindsorionsolarwindsobservabilitysolarwindsplatformswovolcenginemetricvolcenginecloudmonitormetrics火山引擎云监控指标volcengine火山引擎火山云volcenginecmmetricsvolcenginecloudmonitor火山引擎云监控云监控volcengineeventvolcenginecloudmonitorevents火山引擎云监控事件volcengine火山引擎火山云volcenginecloudmonitor火山引擎云监控云监控volcengineeventcenter火山引擎事件中心volcenginetls火山引擎tlsvolcengine火山引擎火山云tlstorchlogservicevolcenginelogservice火山引擎日志服务日志服务opmanagermanageenginemanageengineopmanagerzoho卓豪网管merakiciscomerakiciscomerakidashboard思科思科merakistatecloud天翼云ctyunesurfingesurfingcloudtianyicloudchinatelecomcloud天翼云监控电信云中国电信guance观测云truewatchguanceclouddataflux驻云customchangecustomchangeevent自定义变更事件standardchangeeventchangeapideploymenteventdeployeventreleaseevent自定义变更标准变更事件发布事件jirajiraissueeventsjira事件jiraissuejirachangejiracloudjiradatacenterjiraserveratlassianjira变更larkfeishulark飞书feishularksuitefeishuapp飞书应用飞书作战室dingtalk钉钉dingdingdingdingtalkapp钉钉应用钉钉酷应用钉钉作战室wecom企业微信企微weworkwechatworkwxwork企业微信应用企微应用企业微信作战室slackslackappslackbotslackchannelslack应用slack频道slack作战室microsoftteamsteamsmsteamsteamsappteamsbot微软teamsalertwebhook告警webhookoutgoingalertwebhookalertcallbackalerteventcallback告警回调告警推送告警事件回调incidentwebhook故障webhookoutgoingincidentwebhookincidentcallbackincidenteventcallback故障回调故障推送故障事件回调customaction自定义操作customactionsactionbuttonincidentactionselfhealingrunbook自定义动作故障自愈templatesnotificationtemplates通知模板messagetemplatesgotemplate消息模板通知模版模板变量模板管理huaweiyunapmhuaweicloudapm华为云apmhuaweicloud华为云smnapplicationperformancemanagementhuaweiapm应用性能管理华为云应用性能管理jirasyncjira同步jiraticketjiraissuesyncatlassianjira工单jira工单同步工单同步zstackzstackcloudzwatchzstacksns云轴云轴科技keepkeephqkeepworkflowkeepaiopselastickeepelastalert2elastalertelasticsearchalertopensearchalertelkalertes告警dingtalkalert钉钉告警钉钉dingtalkrobotdingtalkbotdingtalkwebhookdingding钉钉机器人钉钉群机器人钉钉消息告警feishualert飞书告警飞书feishurobotfeishubotfeishuwebhooklarkbotlarkalert飞书机器人飞书群机器人飞书消息告警volcenginedetect火山引擎云拨测volcengine火山引擎火山云volcengineclouddetectclouddetect云拨测拨测linkrelatedlinksexternallink链接关联链接外部链接跳转链接servicenowsyncservicenow同步servicenowsnowservicenowincidentservicenowitsmservicenow工单servicenow工单同步monitmonitorsflashdutymonitflashdutymonitorsmonitedge告警引擎rumrealusermonitoringflashdutyrumfrontendmonitoringwebmonitoringbrowsererrors真实用户监控用户体验监控前端监控cloudflarecfcloudflarenotificationswecomalertwecombotcompatible企微机器人兼容wecombotwecomrobotwechatworkbot企微告警企业微信机器人企业微信群机器人企微机器人servicedeskplussyncservicedeskplus同步servicedeskplusmanageenginesdpmanageengineservicedeskservicedeskplus工单卓豪工单同步harborgoharborharborregistrycontainerregistryimagescantrivy镜像仓库镜像扫描labelmappingapi标签映射apilabelmappinglabelenrichmentlabelenhancementalertenrichmentcmdb标签映射标签增强告警增强volcenginertc火山引擎rtcvolcengine火山引擎火山云vertcrealtimecommunication实时音视频火山引擎实时音视频byteplusrtcucloudcloudwatchuclouducloudmonitorumon优刻得ucloud云监控云监控nagiosnagioscorenagios4nagiosxinrpenotificationcommandnagios监控jdcloudmonitor京东云监控jdcloudjdcloudmonitoringjingdongcloud京东云京东云云监控京东智联云aliyunprometheusalibabacloudprometheus阿里云prometheus监控managedserviceforprometheusarmsprometheuscloudmonitorprometheus阿里云prometheus可观测监控prometheus版aliyun阿里云httppullhttppollingpullalertsapipollingrestpullcursorpaginationhttp拉取轮询告警拉取告警datadogdddatadogmonitordatadogwebhookdatadogapmdatadog告警elasticelasticsearchkibanaelkkibanaalertingelasticcloudelasticobservabilityelasticsecuritynewrelicnrnewreliconenewrelicalertsnewrelicworkflownrqlnewrelicapmgithubgithubactionsdependabotcodescanningsecretscanninggithubworkflowghesgithub告警工作流失败gitlabgitlabcigitlabcicdgitlabpipelinegitlab流水线gitlab漏洞流水线告警jenkinschangejenkinschangesjenkins变更jenkinsjenkinsbuildjenkinspipelinejenkinsfilenotificationpluginjenkins构建jenkins发布githubchangegithubchangesgithub变更githubdeploymentgithubreleasegithubactionsdeploymentgithub部署github发布发布变更gitlabchangegitlabchangesgitlab变更gitlabdeploymentgitlabdeploygitlabenvironmentgitlab部署gitlab发布opsgeniecompatopsgeniecompatibleopsgenie兼容opsgenieopsgeniealertapigeniekeyopsgeniemigrationatlassianopsgenieopsgenie迁移opsgenie协议argocdargoargocdnotificationsgitops应用同步失败argocdchangeargocdchangesargocd变更argocdsyncargocddeploymentgitopssyncargocd同步uptimerobotwebsitemonitoringsslexpiry网站监控可用性监控prtgpaesslerprtgnetworkmonitorprtghostedmonitorpaesslerprtgprtg传感器checkmkcmkcheckmkrawomdmknotifydcheckmk通知脚本icingaicinga2icingawebicingadirectoricingaweb2icinga告警oktaoktaeventhooksoktaworkforceidentityaccountlockoutbreachedcredentialokta事件钩子账户锁定wazuhwazuhmanagerossecwazuhsiemwazuhxdrintegratordshuffleintegration主机入侵检测crowdstrikecrowdstrikefalconfusionsoarfalconinsightnextgensiemngsiemedr终端检测与响应microsoftsentinelsentinelazuresentinelmicrosoftdefenderxdrdefenderportallogicappsplaybookazuresiem微软哨兵splunkobservabilitysplunkobservabilitycloudsignalfxsfxsplunko11ysplunkapmsplunkinfrastructuremonitoringsplunksyntheticssplunkrumsumologicsumosumologicmonitorsumologicconnectionssumo日志sumo告警mongodbatlasmongodbmongomongoatlasatlasalertsmmsmongodb云mongodb告警pingdomsolarwindspingdomuptimechecktransactionchecksyntheticmonitoring拨测网站监控statuscakeuptimetestheartbeattestcontactgroupnotificationgroup网站监控site24x7zohosite24x7manageenginesite24x7websitemonitoring卓豪site24x7网站监控logicmonitorlmenvisionlmalertscustomhttpdeliverylogicmodule基础设施监控sonarqubesonarsonarqubeserversonarqubecloudsonarcloudqualitygate质量门禁质量阈代码质量awshealthawshealthdashboardpersonalhealthdashboardphdservicehealthscheduledchangeaws运行状况aws健康事件计划变更awssecurityhubsecurityhubsecurityhubcspmasffawsfindingsamazoninspectorfindingsaws安全中心dbpulldatabasepullsqlpullmysqlpostgresqlclickhousedatabasepolling数据库拉取数据库告警statuspageatlassianstatuspagestatuspageiothirdpartystatus状态页第三方服务状态上游服务状态librenmssnmpmonitoringnetworkmonitoring网络监控网络设备监控netdatanetdataagentnetdatacloudalarmnotifyhealthalarmnotifycustomsender主机监控opensearchopensearchalertingopensearchdashboardsopensearchmonitoramazonopensearchservice日志告警rollbarrollbaritemrollbarwebhookerrortrackingexceptionmonitoring错误监控异常监控bugsnaginsighthubsmartbearinsighthubbugsnagwebhookcrashreporting错误监控崩溃监控honeycombhoneycombiohoneycombtriggerburnalertsloburnalerterrorbudget燃尽告警错误预算veeamoneveeamveeambackupveeammonitorbackupmonitoring备份监控备份告警hcpterraformchangehcpterraformterraformcloudterraformenterprisetfctfeterraformrunhashicorpterraformterraform变更基础设施变更signozsignozcloudsignozalertssignozwebhookopentelemetryalerts可观测性falcofalcosidekickruntimesecuritycontainersecuritysysdigfalco运行时安全容器安全snyksnykopensourcesnykcontainerscavulnerabilityscancve漏洞扫描开源漏洞依赖漏洞fluxcdfluxfluxv2notificationcontrollerkustomizationhelmrelease调谐失败fluxcdchangefluxcdchangesfluxcd变更fluxchangefluxdeploymentkustomizationchangehelmreleasechangeflux部署flux变更coralogixcoralogixalertsnotificationcentergenerichttpscx日志告警可观测平台checklychecklyhqsyntheticmonitoringapicheckbrowsercheckheartbeat拨测合成监控healthchecksiohealthcheckshcpingcronmonitoringheartbeatmonitoringdeadmanswitch定时任务监控心跳监控emqxemqxcloudmqttbrokermqttemq物联网消息消息服务器consulhashicorpconsulconsulwatchconsulhealthcheckhealthcheckservicediscoveryservicemesh服务发现健康检查firebasecrashlyticsfirebasecrashlyticsmobilecrashappcrashanr应用崩溃移动端崩溃thousandeyesciscothousandeyesnetworkmonitoringinternetmonitoringsyntheticmonitoring网络监控拨测instanaibminstanainstanaapmsmartalertsapplicationperformancemonitoring应用性能监控solarwindsorionsolarwindsplatformorionplatformsolarwindsnpmsolarwindssamnetworkperformancemonitor网络监控azuredevopschangeazuredevopschangesazuredevops变更azurepipelinesadovststfsclassicreleaseservicehooksazure管道发布变更redhatopenshiftopenshiftocprosaokdopenshiftmonitoring容器平台hertzbeatapachehertzbeattancloudagentlessmonitoring赫兹跳动实时监控无agent监控dolphinschedulerapachedolphinschedulerworkflowschedulerjobschedulingetl海豚调度任务调度工作流调度kscloudmonitorkingsoftcloudmonitoring金山云监控kingsoftcloudksyunksckingsoftcloudmonitorcloudmonitor金山云云监控huaweiyunaomhuaweicloudaom华为云aomhuaweicloud华为云aomsmnapplicationoperationsmanagement应用运维管理华为云应用运维tencentcsstencentcloudlive腾讯云直播tencentcloudcsscloudstreamingserviceslivestreaming腾讯云云直播直播推流rizhiyilogease日志易yottabyteyottaweblogmonitoring优特捷日志监控日志分析giteechangegiteegiteewebhookoschinagiteepushgitee变更码云代码推送代码合并zadigchangezadigchangeszadig变更zadigkoderoverzadigworkflowzadig工作流zadig发布apollochangeapollochangesapollo变更apolloapolloportalctripapolloconfigrelease配置中心配置发布携程apollokapacitortickscripttickstackchronografinfluxdatakapacitor时序告警gatustwingatushealthdashboardcustomprovider健康检查可用性监控crowdsecsecurityenginecscliipsintrusionprevention入侵防御fail2banfail2banclientipbanbruteforcejailssh暴力破解ip封禁suricataevejsonidsnidsnetworkintrusiondetection入侵检测sensusensugosensucoresensuctlsensubackendsensuagentkeepalivepipehandler主机监控";

pub(super) const CONTENT_DATE: &str = "2026-11-26T10:00:00+08:00";
pub(super) const CONTENT_DIGEST: u64 = 0xb5ea6a48880b963f;

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
    file("en/WecomAlert.md", &EN[66]),
    file("en/ServiceDeskPlusSync.md", &EN[67]),
    file("en/Harbor.md", &EN[68]),
    file("en/LabelMappingAPI.md", &EN[69]),
    file("en/VolcEngineRTC.md", &EN[70]),
    file("en/UcloudCloudWatch.md", &EN[71]),
    file("en/Nagios.md", &EN[72]),
    file("en/JDCloudMonitor.md", &EN[73]),
    file("en/AliyunPrometheus.md", &EN[74]),
    file("en/HttpPull.md", &EN[75]),
    file("en/Datadog.md", &EN[76]),
    file("en/Elastic.md", &EN[77]),
    file("en/NewRelic.md", &EN[78]),
    file("en/Github.md", &EN[79]),
    file("en/Gitlab.md", &EN[80]),
    file("en/JenkinsChange.md", &EN[81]),
    file("en/GithubChange.md", &EN[82]),
    file("en/GitlabChange.md", &EN[83]),
    file("en/OpsgenieCompat.md", &EN[84]),
    file("en/Argocd.md", &EN[85]),
    file("en/ArgocdChange.md", &EN[86]),
    file("en/UptimeRobot.md", &EN[87]),
    file("en/PRTG.md", &EN[88]),
    file("en/Checkmk.md", &EN[89]),
    file("en/Icinga.md", &EN[90]),
    file("en/Okta.md", &EN[91]),
    file("en/Wazuh.md", &EN[92]),
    file("en/Crowdstrike.md", &EN[93]),
    file("en/MicrosoftSentinel.md", &EN[94]),
    file("en/SplunkObservability.md", &EN[95]),
    file("en/SumoLogic.md", &EN[96]),
    file("en/MongodbAtlas.md", &EN[97]),
    file("en/Pingdom.md", &EN[98]),
    file("en/StatusCake.md", &EN[99]),
    file("en/Site24x7.md", &EN[100]),
    file("en/Logicmonitor.md", &EN[101]),
    file("en/Sonarqube.md", &EN[102]),
    file("en/AwsHealth.md", &EN[103]),
    file("en/AwsSecurityHub.md", &EN[104]),
    file("en/DbPull.md", &EN[105]),
    file("en/Statuspage.md", &EN[106]),
    file("en/Librenms.md", &EN[107]),
    file("en/Netdata.md", &EN[108]),
    file("en/Opensearch.md", &EN[109]),
    file("en/Rollbar.md", &EN[110]),
    file("en/Bugsnag.md", &EN[111]),
    file("en/Honeycomb.md", &EN[112]),
    file("en/VeeamOne.md", &EN[113]),
    file("en/HcpTerraformChange.md", &EN[114]),
    file("en/Signoz.md", &EN[115]),
    file("en/Falco.md", &EN[116]),
    file("en/Snyk.md", &EN[117]),
    file("en/Fluxcd.md", &EN[118]),
    file("en/FluxcdChange.md", &EN[119]),
    file("en/Coralogix.md", &EN[120]),
    file("en/Checkly.md", &EN[121]),
    file("en/HealthchecksIO.md", &EN[122]),
    file("en/Emqx.md", &EN[123]),
    file("en/Consul.md", &EN[124]),
    file("en/FirebaseCrashlytics.md", &EN[125]),
    file("en/Thousandeyes.md", &EN[126]),
    file("en/Instana.md", &EN[127]),
    file("en/SolarwindsOrion.md", &EN[128]),
    file("en/AzureDevopsChange.md", &EN[129]),
    file("en/RedHatOpenshift.md", &EN[130]),
    file("en/Hertzbeat.md", &EN[131]),
    file("en/Dolphinscheduler.md", &EN[132]),
    file("en/KSCloudMonitor.md", &EN[133]),
    file("en/HuaweiyunAOM.md", &EN[134]),
    file("en/TencentCSS.md", &EN[135]),
    file("en/Rizhiyi.md", &EN[136]),
    file("en/GiteeChange.md", &EN[137]),
    file("en/ZadigChange.md", &EN[138]),
    file("en/ApolloChange.md", &EN[139]),
    file("en/Kapacitor.md", &EN[140]),
    file("en/Gatus.md", &EN[141]),
    file("en/Crowdsec.md", &EN[142]),
    file("en/Fail2ban.md", &EN[143]),
    file("en/Suricata.md", &EN[144]),
    file("en/Sensu.md", &EN[145]),
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
    file("zh/WecomAlert.md", &ZH[66]),
    file("zh/ServiceDeskPlusSync.md", &ZH[67]),
    file("zh/Harbor.md", &ZH[68]),
    file("zh/LabelMappingAPI.md", &ZH[69]),
    file("zh/VolcEngineRTC.md", &ZH[70]),
    file("zh/UcloudCloudWatch.md", &ZH[71]),
    file("zh/Nagios.md", &ZH[72]),
    file("zh/JDCloudMonitor.md", &ZH[73]),
    file("zh/AliyunPrometheus.md", &ZH[74]),
    file("zh/HttpPull.md", &ZH[75]),
    file("zh/Datadog.md", &ZH[76]),
    file("zh/Elastic.md", &ZH[77]),
    file("zh/NewRelic.md", &ZH[78]),
    file("zh/Github.md", &ZH[79]),
    file("zh/Gitlab.md", &ZH[80]),
    file("zh/JenkinsChange.md", &ZH[81]),
    file("zh/GithubChange.md", &ZH[82]),
    file("zh/GitlabChange.md", &ZH[83]),
    file("zh/OpsgenieCompat.md", &ZH[84]),
    file("zh/Argocd.md", &ZH[85]),
    file("zh/ArgocdChange.md", &ZH[86]),
    file("zh/UptimeRobot.md", &ZH[87]),
    file("zh/PRTG.md", &ZH[88]),
    file("zh/Checkmk.md", &ZH[89]),
    file("zh/Icinga.md", &ZH[90]),
    file("zh/Okta.md", &ZH[91]),
    file("zh/Wazuh.md", &ZH[92]),
    file("zh/Crowdstrike.md", &ZH[93]),
    file("zh/MicrosoftSentinel.md", &ZH[94]),
    file("zh/SplunkObservability.md", &ZH[95]),
    file("zh/SumoLogic.md", &ZH[96]),
    file("zh/MongodbAtlas.md", &ZH[97]),
    file("zh/Pingdom.md", &ZH[98]),
    file("zh/StatusCake.md", &ZH[99]),
    file("zh/Site24x7.md", &ZH[100]),
    file("zh/Logicmonitor.md", &ZH[101]),
    file("zh/Sonarqube.md", &ZH[102]),
    file("zh/AwsHealth.md", &ZH[103]),
    file("zh/AwsSecurityHub.md", &ZH[104]),
    file("zh/DbPull.md", &ZH[105]),
    file("zh/Statuspage.md", &ZH[106]),
    file("zh/Librenms.md", &ZH[107]),
    file("zh/Netdata.md", &ZH[108]),
    file("zh/Opensearch.md", &ZH[109]),
    file("zh/Rollbar.md", &ZH[110]),
    file("zh/Bugsnag.md", &ZH[111]),
    file("zh/Honeycomb.md", &ZH[112]),
    file("zh/VeeamOne.md", &ZH[113]),
    file("zh/HcpTerraformChange.md", &ZH[114]),
    file("zh/Signoz.md", &ZH[115]),
    file("zh/Falco.md", &ZH[116]),
    file("zh/Snyk.md", &ZH[117]),
    file("zh/Fluxcd.md", &ZH[118]),
    file("zh/FluxcdChange.md", &ZH[119]),
    file("zh/Coralogix.md", &ZH[120]),
    file("zh/Checkly.md", &ZH[121]),
    file("zh/HealthchecksIO.md", &ZH[122]),
    file("zh/Emqx.md", &ZH[123]),
    file("zh/Consul.md", &ZH[124]),
    file("zh/FirebaseCrashlytics.md", &ZH[125]),
    file("zh/Thousandeyes.md", &ZH[126]),
    file("zh/Instana.md", &ZH[127]),
    file("zh/SolarwindsOrion.md", &ZH[128]),
    file("zh/AzureDevopsChange.md", &ZH[129]),
    file("zh/RedHatOpenshift.md", &ZH[130]),
    file("zh/Hertzbeat.md", &ZH[131]),
    file("zh/Dolphinscheduler.md", &ZH[132]),
    file("zh/KSCloudMonitor.md", &ZH[133]),
    file("zh/HuaweiyunAOM.md", &ZH[134]),
    file("zh/TencentCSS.md", &ZH[135]),
    file("zh/Rizhiyi.md", &ZH[136]),
    file("zh/GiteeChange.md", &ZH[137]),
    file("zh/ZadigChange.md", &ZH[138]),
    file("zh/ApolloChange.md", &ZH[139]),
    file("zh/Kapacitor.md", &ZH[140]),
    file("zh/Gatus.md", &ZH[141]),
    file("zh/Crowdsec.md", &ZH[142]),
    file("zh/Fail2ban.md", &ZH[143]),
    file("zh/Suricata.md", &ZH[144]),
    file("zh/Sensu.md", &ZH[145]),
];

#[cfg(feature = "dir")]
static LANGUAGES: [include_dir::DirEntry<'static>; 2] = [
    include_dir::DirEntry::Dir(include_dir::Dir::new("en", &EN_FILES)),
    include_dir::DirEntry::Dir(include_dir::Dir::new("zh", &ZH_FILES)),
];

#[cfg(feature = "dir")]
pub(super) static DIR: include_dir::Dir<'static> = include_dir::Dir::new("", &LANGUAGES);
