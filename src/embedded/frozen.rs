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

pub(super) static CATALOG: Catalog = Catalog {
    rows: &[
        row(Category::Alert, Some(Topic::Generic), 0, [11, 31, 49, 55, 144]),
        row(Category::Alert, Some(Topic::Generic), 144, [5, 10, 16, 22, 58]),
        row(Category::Alert, Some(Topic::Observability), 202, [3, 23, 38, 44, 104]),
        row(Category::Alert, Some(Topic::Observability), 306, [10, 20, 30, 36, 83]),
        row(Category::Alert, Some(Topic::Observability), 389, [7, 14, 21, 27, 106]),
        row(Category::Alert, Some(Topic::Infrastructure), 495, [6, 12, 18, 24, 102]),
        row(Category::Alert, Some(Topic::Uptime), 597, [10, 21, 32, 38, 90]),
        row(Category::Alert, Some(Topic::Observability), 687, [10, 28, 42, 48, 161]),
        row(Category::Alert, Some(Topic::Cloud), 848, [13, 43, 68, 74, 169]),
        row(Category::Alert, Some(Topic::Cloud), 1017, [8, 40, 65, 71, 164]),
        row(Category::Alert, Some(Topic::Cloud), 1181, [9, 26, 39, 45, 144]),
        row(Category::Alert, Some(Topic::Cloud), 1325, [5, 19, 33, 39, 120]),
        row(Category::Alert, Some(Topic::Cloud), 1445, [12, 25, 38, 44, 117]),
        row(Category::Alert, Some(Topic::Cloud), 1562, [8, 23, 42, 48, 150]),
        row(Category::Alert, Some(Topic::Cloud), 1712, [9, 25, 44, 50, 133]),
        row(Category::Alert, Some(Topic::Observability), 1845, [8, 16, 24, 30, 85]),
        row(Category::Alert, Some(Topic::Infrastructure), 1930, [10, 21, 32, 38, 89]),
        row(Category::Alert, Some(Topic::Generic), 2019, [9, 18, 27, 33, 95]),
        row(Category::Alert, Some(Topic::Infrastructure), 2114, [9, 25, 37, 43, 116]),
        row(Category::Alert, Some(Topic::Cloud), 2230, [10, 27, 52, 58, 158]),
        row(Category::Alert, Some(Topic::Cloud), 2388, [9, 33, 51, 57, 187]),
        row(Category::Alert, Some(Topic::Cloud), 2575, [9, 34, 55, 61, 167]),
        row(Category::Alert, Some(Topic::Data), 2742, [9, 18, 27, 33, 108]),
        row(Category::Alert, Some(Topic::Observability), 2850, [7, 14, 21, 27, 92]),
        row(Category::Alert, Some(Topic::Observability), 2942, [10, 20, 30, 36, 99]),
        row(Category::Alert, Some(Topic::Errors), 3041, [6, 12, 18, 24, 110]),
        row(Category::Alert, Some(Topic::Uptime), 3151, [11, 22, 31, 37, 84]),
        row(Category::Alert, Some(Topic::Cloud), 3235, [14, 29, 44, 50, 151]),
        row(Category::Alert, Some(Topic::Observability), 3386, [9, 18, 27, 33, 92]),
        row(Category::Alert, Some(Topic::Cloud), 3478, [12, 28, 53, 59, 149]),
        row(Category::Alert, Some(Topic::Cloud), 3627, [8, 31, 54, 60, 146]),
        row(Category::Alert, Some(Topic::Data), 3773, [6, 12, 18, 24, 75]),
        row(Category::Alert, Some(Topic::Observability), 3848, [6, 12, 18, 24, 78]),
        row(Category::Alert, Some(Topic::Observability), 3926, [11, 22, 33, 39, 93]),
        row(Category::Alert, Some(Topic::Infrastructure), 4019, [10, 20, 30, 36, 90]),
        row(Category::Alert, Some(Topic::Cloud), 4109, [16, 48, 75, 81, 193]),
        row(Category::Alert, Some(Topic::Cloud), 4302, [15, 46, 73, 79, 218]),
        row(Category::Alert, Some(Topic::Cloud), 4520, [13, 27, 43, 49, 165]),
        row(Category::Alert, Some(Topic::Infrastructure), 4685, [9, 18, 27, 33, 101]),
        row(Category::Alert, Some(Topic::Infrastructure), 4786, [6, 12, 18, 24, 80]),
        row(Category::Alert, Some(Topic::Cloud), 4866, [10, 20, 29, 35, 136]),
        row(Category::Alert, Some(Topic::Observability), 5002, [6, 12, 21, 27, 87]),
        row(Category::Change, Some(Topic::Change), 5089, [12, 31, 52, 58, 182]),
        row(Category::Change, Some(Topic::Change), 5271, [4, 21, 32, 38, 122]),
        row(Category::Im, Some(Topic::Messaging), 5393, [4, 15, 21, 27, 90]),
        row(Category::Im, Some(Topic::Messaging), 5483, [8, 16, 22, 28, 106]),
        row(Category::Im, Some(Topic::Messaging), 5589, [5, 10, 22, 28, 127]),
        row(Category::Im, Some(Topic::Messaging), 5716, [5, 10, 15, 21, 96]),
        row(Category::Im, Some(Topic::Messaging), 5812, [14, 29, 44, 50, 105]),
        row(Category::Webhook, Some(Topic::Generic), 5917, [12, 25, 39, 45, 148]),
        row(Category::Webhook, Some(Topic::Generic), 6065, [15, 31, 45, 51, 163]),
        row(Category::Webhook, Some(Topic::Generic), 6228, [12, 25, 40, 46, 140]),
        row(Category::Template, Some(Topic::Messaging), 6368, [9, 31, 43, 49, 130]),
        row(Category::Alert, Some(Topic::Observability), 6498, [12, 28, 41, 54, 173]),
        row(Category::Webhook, Some(Topic::Ticketing), 6671, [8, 17, 28, 41, 121]),
        row(Category::Alert, Some(Topic::Infrastructure), 6792, [6, 12, 18, 31, 81]),
        row(Category::Alert, Some(Topic::Generic), 6873, [4, 8, 12, 18, 70]),
        row(Category::Alert, Some(Topic::Observability), 6943, [11, 23, 35, 41, 120]),
        row(Category::Alert, Some(Topic::Generic), 7063, [13, 27, 39, 45, 159]),
        row(Category::Alert, Some(Topic::Generic), 7222, [11, 23, 35, 41, 160]),
        row(Category::Alert, Some(Topic::Uptime), 7382, [16, 33, 54, 60, 147]),
        row(Category::Link, Some(Topic::Generic), 7529, [4, 8, 12, 18, 91]),
        row(Category::Webhook, Some(Topic::Ticketing), 7620, [14, 29, 46, 52, 157]),
        row(Category::Alert, Some(Topic::Infrastructure), 7777, [5, 10, 15, 21, 98]),
        row(Category::Alert, Some(Topic::Observability), 7875, [3, 6, 9, 15, 150]),
        row(Category::Alert, Some(Topic::Cloud), 8025, [10, 20, 30, 36, 63]),
        row(Category::Alert, Some(Topic::Generic), 8088, [10, 30, 51, 57, 182]),
        row(Category::Webhook, Some(Topic::Ticketing), 8270, [19, 40, 63, 69, 189]),
        row(Category::Alert, Some(Topic::Ci), 8459, [6, 12, 18, 24, 110]),
        row(Category::Alert, Some(Topic::Data), 8569, [15, 32, 48, 54, 163]),
        row(Category::Alert, Some(Topic::Observability), 8732, [13, 27, 43, 49, 169]),
        row(Category::Alert, Some(Topic::Cloud), 8901, [16, 33, 50, 56, 138]),
        row(Category::Alert, Some(Topic::Infrastructure), 9039, [6, 12, 18, 24, 93]),
        row(Category::Alert, Some(Topic::Cloud), 9132, [14, 30, 45, 51, 147]),
        row(Category::Alert, Some(Topic::Cloud), 9279, [16, 40, 67, 73, 230]),
        row(Category::Alert, Some(Topic::Generic), 9509, [8, 17, 26, 32, 134]),
        row(Category::Alert, Some(Topic::Observability), 9643, [7, 14, 21, 21, 82]),
        row(Category::Alert, Some(Topic::Observability), 9725, [7, 14, 21, 21, 114]),
        row(Category::Alert, Some(Topic::Observability), 9839, [8, 17, 26, 26, 97]),
        row(Category::Alert, Some(Topic::Ci), 9936, [6, 12, 18, 18, 124]),
        row(Category::Alert, Some(Topic::Ci), 10060, [6, 12, 18, 18, 102]),
        row(Category::Change, Some(Topic::Change), 10162, [13, 28, 42, 42, 142]),
        row(Category::Change, Some(Topic::Change), 10304, [12, 26, 39, 39, 138]),
        row(Category::Change, Some(Topic::Change), 10442, [12, 26, 39, 39, 117]),
        row(Category::Alert, Some(Topic::Generic), 10559, [14, 33, 48, 48, 165]),
        row(Category::Alert, Some(Topic::Ci), 10724, [6, 13, 20, 20, 78]),
        row(Category::Change, Some(Topic::Change), 10802, [12, 27, 41, 41, 125]),
        row(Category::Alert, Some(Topic::Uptime), 10927, [11, 22, 33, 33, 104]),
        row(Category::Alert, Some(Topic::Infrastructure), 11031, [4, 8, 12, 12, 90]),
        row(Category::Alert, Some(Topic::Infrastructure), 11121, [7, 14, 21, 21, 89]),
        row(Category::Alert, Some(Topic::Infrastructure), 11210, [6, 12, 18, 18, 86]),
        row(Category::Alert, Some(Topic::Security), 11296, [4, 8, 12, 12, 119]),
        row(Category::Alert, Some(Topic::Security), 11415, [5, 10, 15, 15, 106]),
        row(Category::Alert, Some(Topic::Security), 11521, [11, 22, 33, 33, 126]),
        row(Category::Alert, Some(Topic::Security), 11647, [17, 35, 53, 53, 159]),
        row(Category::Alert, Some(Topic::Observability), 11806, [19, 45, 71, 71, 168]),
        row(Category::Alert, Some(Topic::Observability), 11974, [9, 19, 29, 29, 99]),
        row(Category::Alert, Some(Topic::Data), 12073, [12, 25, 38, 38, 107]),
        row(Category::Alert, Some(Topic::Uptime), 12180, [7, 14, 21, 21, 111]),
        row(Category::Alert, Some(Topic::Uptime), 12291, [10, 20, 30, 30, 114]),
        row(Category::Alert, Some(Topic::Uptime), 12405, [8, 16, 24, 24, 117]),
        row(Category::Alert, Some(Topic::Infrastructure), 12522, [12, 24, 36, 36, 123]),
        row(Category::Alert, Some(Topic::Security), 12645, [9, 18, 27, 27, 125]),
        row(Category::Alert, Some(Topic::Cloud), 12770, [9, 19, 29, 29, 158]),
        row(Category::Alert, Some(Topic::Security), 12928, [14, 30, 46, 46, 149]),
        row(Category::Alert, Some(Topic::Generic), 13077, [6, 13, 20, 20, 119]),
        row(Category::Alert, Some(Topic::Uptime), 13196, [10, 30, 50, 50, 167]),
        row(Category::Alert, Some(Topic::Infrastructure), 13363, [8, 16, 24, 24, 100]),
        row(Category::Alert, Some(Topic::Infrastructure), 13463, [7, 14, 21, 21, 108]),
        row(Category::Alert, Some(Topic::Observability), 13571, [10, 20, 30, 30, 141]),
        row(Category::Alert, Some(Topic::Errors), 13712, [7, 14, 21, 21, 111]),
        row(Category::Alert, Some(Topic::Errors), 13823, [7, 14, 21, 21, 121]),
        row(Category::Alert, Some(Topic::Observability), 13944, [9, 18, 27, 27, 122]),
        row(Category::Alert, Some(Topic::Data), 14066, [8, 17, 26, 26, 102]),
        row(Category::Change, Some(Topic::Change), 14168, [18, 31, 44, 44, 158]),
        row(Category::Alert, Some(Topic::Observability), 14326, [6, 12, 18, 18, 101]),
        row(Category::Alert, Some(Topic::Security), 14427, [5, 10, 15, 15, 106]),
        row(Category::Alert, Some(Topic::Security), 14533, [4, 8, 12, 12, 109]),
        row(Category::Alert, Some(Topic::Ci), 14642, [6, 13, 20, 20, 102]),
        row(Category::Change, Some(Topic::Change), 14744, [12, 27, 41, 41, 146]),
        row(Category::Alert, Some(Topic::Observability), 14890, [9, 18, 27, 27, 109]),
        row(Category::Alert, Some(Topic::Uptime), 14999, [7, 14, 21, 21, 105]),
        row(Category::Alert, Some(Topic::Uptime), 15104, [14, 29, 44, 44, 149]),
        row(Category::Alert, Some(Topic::Data), 15253, [4, 8, 12, 12, 75]),
        row(Category::Alert, Some(Topic::Infrastructure), 15328, [6, 22, 38, 38, 140]),
        row(Category::Alert, Some(Topic::Errors), 15468, [19, 39, 59, 59, 135]),
        row(Category::Alert, Some(Topic::Uptime), 15603, [12, 24, 36, 36, 148]),
        row(Category::Alert, Some(Topic::Observability), 15751, [7, 14, 21, 21, 111]),
        row(Category::Alert, Some(Topic::Infrastructure), 15862, [15, 31, 47, 47, 152]),
        row(Category::Change, Some(Topic::Change), 16014, [17, 37, 56, 56, 140]),
        row(Category::Alert, Some(Topic::Infrastructure), 16154, [15, 32, 49, 49, 105]),
        row(Category::Alert, Some(Topic::Observability), 16259, [9, 25, 41, 41, 124]),
        row(Category::Alert, Some(Topic::Data), 16383, [16, 39, 62, 62, 159]),
        row(Category::Alert, Some(Topic::Cloud), 16542, [14, 39, 54, 54, 135]),
        row(Category::Alert, Some(Topic::Cloud), 16677, [12, 28, 41, 41, 146]),
        row(Category::Alert, Some(Topic::Cloud), 16823, [10, 28, 43, 43, 145]),
        row(Category::Alert, Some(Topic::Observability), 16968, [7, 14, 23, 23, 92]),
        row(Category::Change, Some(Topic::Change), 17060, [11, 16, 21, 21, 99]),
        row(Category::Change, Some(Topic::Change), 17159, [11, 24, 36, 36, 95]),
        row(Category::Change, Some(Topic::Change), 17254, [12, 26, 39, 39, 127]),
        row(Category::Alert, Some(Topic::Observability), 17381, [9, 18, 27, 27, 93]),
        row(Category::Alert, Some(Topic::Uptime), 17474, [5, 10, 15, 15, 87]),
        row(Category::Alert, Some(Topic::Security), 17561, [8, 16, 24, 24, 93]),
        row(Category::Alert, Some(Topic::Security), 17654, [8, 16, 24, 24, 90]),
        row(Category::Alert, Some(Topic::Security), 17744, [8, 16, 24, 24, 91]),
        row(Category::Alert, Some(Topic::Infrastructure), 17835, [5, 13, 21, 21, 108]),
    ],
    text: "CustomAlertStandard Alert Event标准告警事件v1.0.2custom alert\ncustom event\nevent api\nhttp api\n自定义告警\n自定义事件\n标准告警EmailEmail邮件v1.0.2e-mail\nmail\nsmtp\n邮箱\n邮件告警N9eNightingale/Flashcat夜莺/Flashcatv1.0.2Nightingale\nFlashcat\n夜莺\n夜莺监控\n快猫\n快猫星云PrometheusPrometheusPrometheusv1.0.2alertmanager\nalert manager\nprom\n普罗米修斯GrafanaGrafanaGrafanav1.0.2grafana cloud\ngrafana alerting\nunified alerting\nlegacy alerting\n仪表盘告警ZabbixZabbixZabbixv1.0.2zbx\nzabbix server\nzabbix webhook\nzabbix media type\nzabbix 监控\nzabbix 告警UptimeKumaUptime KumaUptime Kumav1.0.2uptime-kuma\nkuma\n拨测\n站点监控\n可用性监控AliyunARMSAlibaba Cloud ARMS阿里云 ARMSv1.0.2arms\naliyun arms\napplication real-time monitoring service\n应用实时监控服务\naliyun\nalibaba cloud\n阿里云AliyunCmEventAlibaba Cloud Monitor CM Event阿里云监控 CM 事件v1.0.2cloudmonitor\n云监控\n云监控事件\n系统事件\n事件订阅\naliyun\nalibaba cloud\n阿里云AliyunCmAlibaba Cloud Monitor CM Metrics阿里云监控 CM 指标v1.0.2cloudmonitor\n云监控\n云监控指标\n阈值报警\naliyun cms\naliyun\nalibaba cloud\n阿里云AliyunSLSAlibaba Cloud SLS阿里云 SLSv1.0.2sls\nsimple log service\n日志服务\n阿里云日志服务\naliyun sls\naliyun\nalibaba cloud\n阿里云AWSCWAWS CloudWatchAWS CloudWatchv1.0.2cloudwatch\namazon cloudwatch\ncloudwatch alarm\naws\n亚马逊云监控\n亚马逊云AzureMonitorAzure MonitorAzure Monitorv1.0.2azure\nmicrosoft azure\nazure alerts\naction group\n微软云\n微软云监控BaiDuBCMBaidu Cloud BCM百度云监控 BCMv1.0.2baidu cloud\nbaidu ai cloud\nbaidu cloud monitor\nbcm\n百度云\n百度智能云\n百度云监控\n云监控HuaWeiCESHuawei Cloud CES华为云监控 CESv1.0.2huawei cloud\n华为云\nsmn\ncloud eye\nces\nhuawei ces\n云监控服务\n华为云监控InfluxDBInfluxDBInfluxDBv1.0.2influxdata\ninflux\nchronograf\ntick stack\n时序数据库OpenFalconOpen-FalconOpen-Falconv1.0.2falcon\nopen falcon\nfalcon-plus\nfalcon+\n小米监控PagerDutyPagerDutyPagerDutyv1.0.2pager duty\npd\nevents api\npagerduty events api\npagerduty 协议TencentBKTencent BlueKing蓝鲸智云v1.0.2blueking\nbk monitor\nbkmonitor\n蓝鲸\n蓝鲸监控\ntencent cloud\n腾讯云TencentCLSTencent Cloud CLS腾讯云日志服务 CLSv1.0.2tencent cloud\ncls\ncloud log service\ntencent log service\n腾讯云\n日志服务\n腾讯云日志服务TencentCmTencent Cloud Monitor CM腾讯云监控 CMv1.0.2tencent cloud\ntcop\ncloud monitor\ntencent cloud observability platform\n腾讯云\n云监控\n腾讯云监控\n腾讯云可观测平台TencentEbTencent Cloud EventBridge腾讯云 EventBridgev1.0.2tencent cloud\ntencent eventbridge\nevent bridge\ntencent events\n腾讯云\n事件总线\n腾讯云事件总线OceanBaseOceanBaseOceanBasev1.0.2ocp\noceanbase cloud platform\noceanbase 云平台\nocp 告警\nob\n奥星贝斯GraylogGraylogGraylogv1.0.2graylog alerts\ngraylog2\ngelf\nlog alerts\n日志告警\n日志平台SkywalkingSkyWalkingSkyWalkingv1.0.2apache skywalking\nsky walking\noap\napm\n链路追踪\n链路监控SentrySentrySentryv1.0.2sentry.io\ngetsentry\nsentry issue\nsentry alert\nerror tracking\n错误监控\n异常监控JiankongbaoJiankongbao监控宝v1.0.2jkb\n云智慧\ncloudwise\nurl callback\nurl 回调AWSEventBridgeAWS EventBridgeAWS EventBridgev1.0.2eventbridge\namazon eventbridge\ncloudwatch events\nevent bus\naws\namazon\n亚马逊云\n亚马逊云事件DynatraceDynatraceDynatracev1.0.2dynatrace managed\ndynatrace saas\ndavis\nproblem notificationHuaweiyunLTSHuawei Cloud LTS华为云日志服务 LTSv1.0.2huawei cloud\n华为云\nsmn\nlog tank service\nlts\nhuawei lts\n云日志服务\n华为云日志GoogleCMGoogle Cloud MonitoringGoogle Cloud Monitoringv1.0.2gcp\ngoogle cloud\ngcp monitoring\nstackdriver\n谷歌云\n谷歌云监控\nGoogle 云监控ZillizZillizZillizv1.0.2zilliz cloud\nmilvus\nvector database\n向量数据库SplunkSplunkSplunkv1.0.2splunk enterprise\nsplunk cloud\nsplunk web\nsplunk alertAppDynamicsAppDynamicsAppDynamicsv1.0.2appd\napp dynamics\ncisco appdynamics\nsplunk appdynamicsSolarWindsSolarWindsSolarWindsv1.0.2orion\nsolarwinds observability\nsolarwinds platform\nswoVolcEngineMetricVolcengine Cloud Monitor Metrics火山引擎云监控指标v1.0.2volcengine\n火山引擎\n火山云\nvolcengine cm metrics\nvolcengine cloud monitor\n火山引擎云监控\n云监控VolcEngineEventVolcengine Cloud Monitor Events火山引擎云监控事件v1.0.2volcengine\n火山引擎\n火山云\nvolcengine cloud monitor\n火山引擎云监控\n云监控\nvolcengine event center\n火山引擎事件中心VolcEngineTLSVolcengine TLS火山引擎 TLSv1.0.2volcengine\n火山引擎\n火山云\ntls\ntorch log service\nvolcengine log service\n火山引擎日志服务\n日志服务OpManagerOpManagerOpManagerv1.0.2manageengine\nmanage engine\nmanageengine opmanager\nzoho\n卓豪\n网管MerakiMerakiMerakiv1.0.2cisco meraki\ncisco\nmeraki dashboard\n思科\n思科 merakiStateCloudStateCloud天翼云v1.0.2ctyun\nesurfing\nesurfing cloud\ntianyi cloud\nchina telecom cloud\n天翼云监控\n电信云\n中国电信GuanceGuance观测云v1.0.2truewatch\nguance cloud\nguancecloud\ndataflux\n观测云\n驻云CustomChangeCustom Change Event自定义变更事件v1.0.2standard change event\nchange api\ndeployment event\ndeploy event\nrelease event\n自定义变更\n标准变更事件\n发布事件JiraJira Issue EventsJira 事件v1.0.2jira issue\njira change\njira cloud\njira data center\njira server\natlassian\njira 变更LarkFeishu/Lark飞书v1.0.2feishu\n飞书\nlarksuite\nfeishu app\n飞书应用\n飞书作战室DingtalkDingtalk钉钉v1.0.2钉钉\nding\ndingding\ndingtalk app\n钉钉应用\n钉钉酷应用\n钉钉作战室WecomWeCom企业微信v1.0.2企业微信\n企微\nwework\nwechat work\nwxwork\n企业微信应用\n企微应用\n企业微信作战室SlackSlackSlackv1.0.2slack app\nslack bot\nslack channel\nslack 应用\nslack 频道\nslack 作战室MicrosoftTeamsMicrosoft TeamsMicrosoft Teamsv1.0.2teams\nms teams\nmsteams\nteams app\nteams bot\n微软 teamsAlertWebhookAlert Webhook告警 Webhookv1.0.2outgoing alert webhook\nalert callback\nalert event callback\n告警回调\n告警推送\n告警事件回调IncidentWebhookIncident Webhook故障 Webhookv1.0.2outgoing incident webhook\nincident callback\nincident event callback\n故障回调\n故障推送\n故障事件回调CustomActionCustom Action自定义操作v1.0.2custom actions\naction button\nincident action\nself-healing\nrunbook\n自定义动作\n故障自愈TemplatesNotification Templates通知模板v1.0.2message templates\ngo template\n消息模板\n通知模版\n模板变量\n模板管理HuaweiyunAPMHuawei Cloud APM华为云 APMv1.2.5-beta.2huawei cloud\n华为云\nsmn\napplication performance management\nhuawei apm\n应用性能管理\n华为云应用性能管理JiraSyncJira SyncJira 同步v1.2.5-beta.2jira ticket\njira issue sync\natlassian\njira 工单\njira 工单同步\n工单同步ZStackZStackZStackv1.2.5-beta.2zstack cloud\nzwatch\nzstack sns\n云轴\n云轴科技KeepKeepKeepv1.2.6keephq\nkeep hq\nkeep workflow\nkeep aiops\nelastic keepElastAlert2ElastAlert 2ElastAlert 2v1.2.6elastalert\nelast alert\nelasticsearch alert\nopensearch alert\nelk alert\nes 告警DingtalkAlertDingtalk Alert钉钉告警v1.2.6钉钉\ndingtalk robot\ndingtalk bot\ndingtalk webhook\ndingding\n钉钉机器人\n钉钉群机器人\n钉钉消息告警FeishuAlertFeishu Alert飞书告警v1.2.7飞书\nfeishu robot\nfeishu bot\nfeishu webhook\nlark bot\nlark alert\n飞书机器人\n飞书群机器人\n飞书消息告警VolcEngineDetectVolcengine Detect火山引擎云拨测v1.3.2volcengine\n火山引擎\n火山云\nvolcengine cloud-detect\ncloud detect\n云拨测\n拨测LinkLinkLinkv1.2.8related links\nexternal link\n链接\n关联链接\n外部链接\n跳转链接ServiceNowSyncServiceNow SyncServiceNow 同步v1.3.1servicenow\nservice now\nsnow\nservicenow incident\nservicenow itsm\nservicenow 工单\nservicenow 工单同步MonitMonitMonitv1.3.2monitors\nflashduty monit\nflashduty monitors\nmonitedge\nmonit edge\n告警引擎RumRUMRUMv1.3.2real user monitoring\nflashduty rum\nfrontend monitoring\nweb monitoring\nbrowser errors\n真实用户监控\n用户体验监控\n前端监控CloudflareCloudflareCloudflarev1.3.3cf\ncloudflare notificationsWecomAlertWeCom Bot Compatible企微机器人兼容v1.3.8wecom alert\nwecom bot\nwecom robot\nwechat work bot\n企微告警\n企业微信机器人\n企业微信群机器人\n企微机器人ServiceDeskPlusSyncServiceDesk Plus SyncServiceDesk Plus 同步v1.3.8servicedesk plus\nservice desk plus\nmanageengine\nsdp\nmanageengine servicedesk\nservicedesk plus 工单\n卓豪\n工单同步HarborHarborHarborv1.3.8goharbor\nharbor registry\ncontainer registry\nimage scan\ntrivy\n镜像仓库\n镜像扫描LabelMappingAPILabel Mapping API标签映射 APIv1.3.8label mapping\nlabel enrichment\nlabel enhancement\nalert enrichment\ncmdb\n标签映射\n标签增强\n告警增强VolcEngineRTCVolcengine RTC火山引擎 RTCv1.3.8volcengine\n火山引擎\n火山云\nveRTC\nreal-time communication\n实时音视频\n火山引擎实时音视频\nbyteplus rtcUcloudCloudWatchUCloud CloudWatchUCloud CloudWatchv1.3.8ucloud\nucloud monitor\numon\nucloud cloud watch\n优刻得\nUCloud 云监控\n云监控NagiosNagiosNagiosv1.3.8nagios core\nnagios4\nnagios xi\nnrpe\nnotification command\nnagios 监控JDCloudMonitorJD Cloud Monitor京东云监控v1.3.8jdcloud\njd cloud\njd cloud monitoring\njingdong cloud\n京东云\n京东云云监控\n京东智联云AliyunPrometheusAlibaba Cloud Prometheus阿里云 Prometheus 监控v1.3.8aliyun prometheus\nmanaged service for prometheus\narms prometheus\ncloudmonitor prometheus\n阿里云 prometheus\n可观测监控 prometheus 版\naliyun\n阿里云HttpPullHTTP PullHTTP Pullv1.3.8http polling\npull alerts\napi polling\nrest pull\ncursor pagination\nhttp 拉取\n轮询告警\n拉取告警DatadogDatadogDatadogdd\ndatadog monitor\ndatadog webhook\ndatadog apm\ndatadog 告警ElasticElasticElasticelasticsearch\nkibana\nelk\nkibana alerting\nelastic cloud\nelastic observability\nelastic securityNewRelicNew RelicNew Relicnr\nnew relic one\nnew relic alerts\nnew relic workflow\nnrql\nnew relic apmGithubGitHubGitHubgithub actions\ndependabot\ncode scanning\nsecret scanning\ngithub workflow\nghes\ngithub 告警\n工作流失败GitlabGitLabGitLabgitlab ci\ngitlab cicd\ngitlab pipeline\ngitlab 流水线\ngitlab 漏洞\n流水线告警JenkinsChangeJenkins ChangesJenkins 变更jenkins\njenkins build\njenkins pipeline\njenkinsfile\nnotification plugin\njenkins 构建\njenkins 发布GithubChangeGitHub ChangesGitHub 变更github deployment\ngithub release\ngithub actions deployment\ngithub 部署\ngithub 发布\n发布变更GitlabChangeGitLab ChangesGitLab 变更gitlab deployment\ngitlab deploy\ngitlab environment\ngitlab 部署\ngitlab 发布OpsgenieCompatOpsgenie CompatibleOpsgenie 兼容opsgenie\nops genie\nopsgenie alert api\ngenie key\nopsgenie migration\natlassian opsgenie\nopsgenie 迁移\nopsgenie 协议ArgocdArgo CDArgo CDargocd\nargo\nargocd notifications\ngitops\n应用同步失败ArgocdChangeArgo CD ChangesArgo CD 变更argocd sync\nargocd change\nargocd deployment\ngitops sync\nargo cd 同步\nargocd 变更UptimeRobotUptimeRobotUptimeRobotuptime robot\nwebsite monitoring\nssl expiry\n网站监控\n可用性监控PRTGPRTGPRTGpaessler\nprtg network monitor\nprtg hosted monitor\npaessler prtg\nprtg 传感器CheckmkCheckmkCheckmkcheck_mk\ncheck mk\ncmk\ncheckmk raw\nomd\nmknotifyd\ncheckmk 通知脚本IcingaIcingaIcingaicinga2\nicinga 2\nicinga web\nicinga director\nicingaweb2\nicinga 告警OktaOktaOktaokta event hooks\nokta workforce identity\naccount lockout\nbreached credential\nokta 事件钩子\n账户锁定WazuhWazuhWazuhwazuh manager\nossec\nwazuh siem\nwazuh xdr\nintegratord\nshuffle integration\n主机入侵检测CrowdstrikeCrowdStrikeCrowdStrikecrowdstrike falcon\nfusion soar\nfalcon insight\nnext-gen siem\nng-siem\nedr\n终端检测与响应MicrosoftSentinelMicrosoft SentinelMicrosoft Sentinelsentinel\nazure sentinel\nmicrosoft defender xdr\ndefender portal\nlogic apps playbook\nazure siem\n微软哨兵SplunkObservabilitySplunk Observability CloudSplunk Observability Cloudsignalfx\nsfx\nsplunk o11y\nsplunk apm\nsplunk infrastructure monitoring\nsplunk synthetics\nsplunk rumSumoLogicSumo LogicSumo Logicsumo\nsumo logic monitor\nsumo logic connections\nsumo 日志\nsumo 告警MongodbAtlasMongoDB AtlasMongoDB Atlasmongodb\nmongo\nmongo atlas\natlas alerts\nmms\nmongodb 云\nmongodb 告警PingdomPingdomPingdomsolarwinds pingdom\nuptime check\ntransaction check\nsynthetic monitoring\n拨测\n网站监控StatusCakeStatusCakeStatusCakestatus cake\nuptime test\nheartbeat test\ncontact group\nnotification group\n网站监控Site24x7Site24x7Site24x7zoho site24x7\nmanageengine site24x7\nsite 24x7\nwebsite monitoring\n卓豪 site24x7\n网站监控LogicmonitorLogicMonitorLogicMonitorlogic monitor\nlm envision\nlm alerts\ncustom http delivery\nlogicmodule\n基础设施监控SonarqubeSonarQubeSonarQubesonar\nsonarqube server\nsonarqube cloud\nsonarcloud\nquality gate\n质量门禁\n质量阈\n代码质量AwsHealthAWS HealthAWS Healthaws health dashboard\npersonal health dashboard\nphd\nservice health\nscheduled change\naws 运行状况\naws 健康事件\n计划变更AwsSecurityHubAWS Security HubAWS Security Hubsecurity hub\nsecurity hub cspm\nsecurityhub\nasff\naws findings\namazon inspector findings\naws 安全中心DbPullDB PullDB Pulldatabase pull\nsql pull\nmysql\npostgresql\nclickhouse\ndatabase polling\n数据库拉取\n数据库告警StatuspageAtlassian StatuspageAtlassian Statuspagestatus page\nstatuspage.io\natlassian status page\nthird-party status\n状态页\n第三方服务状态\n上游服务状态LibrenmsLibreNMSLibreNMSlibre nms\nsnmp monitoring\nnetwork monitoring\n网络监控\n网络设备监控NetdataNetdataNetdatanetdata agent\nnetdata cloud\nalarm-notify\nhealth_alarm_notify\ncustom_sender\n主机监控OpensearchOpenSearchOpenSearchopen search\nopensearch alerting\nopensearch dashboards\nopensearch monitor\namazon opensearch service\n日志告警RollbarRollbarRollbarrollbar item\nrollbar webhook\nerror tracking\nexception monitoring\n错误监控\n异常监控BugsnagBugSnagBugSnagbug snag\ninsight hub\nsmartbear insight hub\nbugsnag webhook\ncrash reporting\n错误监控\n崩溃监控HoneycombHoneycombHoneycombhoneycomb.io\nhoneycomb trigger\nburn alert\nslo burn alert\nerror budget\n燃尽告警\n错误预算VeeamOneVeeam ONEVeeam ONEveeam\nveeam backup\nveeam monitor\nbackup monitoring\n备份监控\n备份告警HcpTerraformChangeHCP TerraformHCP Terraformterraform cloud\nterraform enterprise\ntfc\ntfe\nterraform run\nhashicorp terraform\nterraform 变更\n基础设施变更SignozSigNozSigNozsig noz\nsignoz cloud\nsignoz alerts\nsignoz webhook\nopentelemetry alerts\n可观测性FalcoFalcoFalcofalcosidekick\nruntime security\ncontainer security\nsysdig falco\n运行时安全\n容器安全SnykSnykSnyksnyk open source\nsnyk container\nsca\nvulnerability scan\ncve\n漏洞扫描\n开源漏洞\n依赖漏洞FluxcdFlux CDFlux CDflux\nfluxcd\nflux v2\nnotification-controller\nkustomization\nhelmrelease\n调谐失败FluxcdChangeFlux CD ChangesFlux CD 变更flux change\nfluxcd change\nflux deployment\nkustomization change\nhelmrelease change\nflux 部署\nflux 变更CoralogixCoralogixCoralogixcoralogix alerts\nnotification center\ngeneric https\ncx\n日志告警\n可观测平台ChecklyChecklyChecklychecklyhq\nsynthetic monitoring\napi check\nbrowser check\nheartbeat\n拨测\n合成监控HealthchecksIOHealthchecks.ioHealthchecks.iohealthchecks\nhc-ping\ncron monitoring\nheartbeat monitoring\ndead man switch\n定时任务监控\n心跳监控EmqxEMQXEMQXemqx cloud\nmqtt broker\nmqtt\nemq\n物联网消息\n消息服务器ConsulHashiCorp ConsulHashiCorp Consulconsul watch\nconsul health check\nhealth check\nservice discovery\nservice mesh\n服务发现\n健康检查FirebaseCrashlyticsFirebase CrashlyticsFirebase Crashlyticsfirebase\ncrashlytics\nmobile crash\napp crash\nanr\n应用崩溃\n移动端崩溃ThousandeyesThousandEyesThousandEyescisco thousandeyes\nthousand eyes\nnetwork monitoring\ninternet monitoring\nsynthetic monitoring\n网络监控\n拨测InstanaInstanaInstanaibm instana\ninstana apm\nsmart alerts\napplication performance monitoring\n应用性能监控SolarwindsOrionSolarWinds OrionSolarWinds Orionsolarwinds platform\norion platform\nsolarwinds npm\nsolarwinds sam\nnetwork performance monitor\n网络监控AzureDevopsChangeAzure DevOps ChangesAzure DevOps 变更azure pipelines\nado\nvsts\ntfs\nclassic release\nservice hooks\nazure 管道\n发布变更RedHatOpenshiftRed Hat OpenShiftRed Hat OpenShiftopenshift\nocp\nrosa\nokd\nopenshift monitoring\n容器平台HertzbeatApache HertzBeatApache HertzBeathertz beat\ntancloud\nagentless monitoring\n赫兹跳动\n实时监控\n无 agent 监控DolphinschedulerApache DolphinSchedulerApache DolphinSchedulerdolphin scheduler\nworkflow scheduler\njob scheduling\netl\n海豚调度\n任务调度\n工作流调度KSCloudMonitorKingsoft Cloud Monitoring金山云监控kingsoft cloud\nksyun\nksc\nkingsoft cloud monitor\ncloud monitor\n金山云\n云监控HuaweiyunAOMHuawei Cloud AOM华为云 AOMhuawei cloud\n华为云\naom\nsmn\napplication operations management\n应用运维管理\n华为云应用运维TencentCSSTencent Cloud Live腾讯云直播tencent cloud\ncss\ncloud streaming services\ntencent css\nlive streaming\n腾讯云\n云直播\n直播推流RizhiyiLogease日志易yottabyte\nyottaweb\nlog monitoring\n优特捷\n日志监控\n日志分析GiteeChangeGiteeGiteegitee webhook\noschina\ngitee push\ngitee 变更\n码云\n代码推送\n代码合并ZadigChangeZadig ChangesZadig 变更zadig\nkoderover\nzadig workflow\nzadig 工作流\nzadig 发布ApolloChangeApollo ChangesApollo 变更apollo\napollo portal\nctrip apollo\nconfig release\n配置中心\n配置发布\n携程 apolloKapacitorKapacitorKapacitortickscript\ntick stack\nchronograf\ninfluxdata kapacitor\n时序告警GatusGatusGatustwin gatus\nhealth dashboard\ncustom provider\n健康检查\n可用性监控CrowdsecCrowdSecCrowdSeccrowd sec\nsecurity engine\ncscli\nips\nintrusion prevention\n入侵防御Fail2banFail2banFail2banfail2ban-client\nip ban\nbrute force\njail\nssh 暴力破解\nIP 封禁SuricataSuricataSuricataeve json\neve.json\nids\nnids\nnetwork intrusion detection\n入侵检测SensuSensu GoSensu Gosensu\nsensu core\nsensuctl\nsensu backend\nsensu agent\nkeepalive\npipe handler\n主机监控",
};

pub(super) static EN: [Guide; Integration::ALL.len()] = [
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::CustomAlert as u16,
        source: include_str!("../../docs/en/CustomAlert.md"),
        body: 345,
        digest: 0xee1e2209d0e83988,
        front_matter: ([12, 60, 210, 243], [32, 141, 25, 96]),
        sections: [0, 36],
        severities: [0, 4],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Email as u16,
        source: include_str!("../../docs/en/Email.md"),
        body: 330,
        digest: 0xed21fb15ae569a49,
        front_matter: ([12, 45, 204, 237], [17, 150, 25, 87]),
        sections: [36, 65],
        severities: [4, 6],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::N9e as u16,
        source: include_str!("../../docs/en/N9e.md"),
        body: 341,
        digest: 0x81679a80a7317349,
        front_matter: ([12, 60, 212, 245], [32, 143, 25, 90]),
        sections: [65, 100],
        severities: [6, 10],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Prometheus as u16,
        source: include_str!("../../docs/en/Prometheus.md"),
        body: 327,
        digest: 0xfb61afeb62d306,
        front_matter: ([12, 50, 196, 229], [22, 137, 25, 92]),
        sections: [100, 129],
        severities: [10, 22],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Grafana as u16,
        source: include_str!("../../docs/en/Grafana.md"),
        body: 319,
        digest: 0xe35d920565c881c,
        front_matter: ([12, 47, 191, 224], [19, 135, 25, 89]),
        sections: [129, 169],
        severities: [22, 34],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Zabbix as u16,
        source: include_str!("../../docs/en/Zabbix.md"),
        body: 328,
        digest: 0x1e5f7557cab1426d,
        front_matter: ([12, 46, 201, 234], [18, 146, 25, 88]),
        sections: [169, 211],
        severities: [34, 41],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::UptimeKuma as u16,
        source: include_str!("../../docs/en/UptimeKuma.md"),
        body: 339,
        digest: 0x390b8bd7e959b7dc,
        front_matter: ([12, 51, 207, 240], [23, 147, 25, 93]),
        sections: [211, 236],
        severities: [41, 46],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AliyunARMS as u16,
        source: include_str!("../../docs/en/AliyunARMS.md"),
        body: 326,
        digest: 0xcd3d15d47ef690ed,
        front_matter: ([12, 58, 194, 227], [30, 127, 25, 93]),
        sections: [236, 259],
        severities: [46, 51],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AliyunCmEvent as u16,
        source: include_str!("../../docs/en/AliyunCmEvent.md"),
        body: 352,
        digest: 0xffb1f2955933090,
        front_matter: ([12, 70, 216, 249], [42, 137, 25, 97]),
        sections: [259, 284],
        severities: [51, 55],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AliyunCm as u16,
        source: include_str!("../../docs/en/AliyunCm.md"),
        body: 366,
        digest: 0x8603fae5c79e4946,
        front_matter: ([12, 72, 228, 261], [44, 147, 25, 99]),
        sections: [284, 309],
        severities: [55, 60],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AliyunSLS as u16,
        source: include_str!("../../docs/en/AliyunSLS.md"),
        body: 312,
        digest: 0x2969f8e52d631a62,
        front_matter: ([12, 57, 181, 214], [29, 115, 25, 92]),
        sections: [309, 336],
        severities: [60, 66],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AWSCW as u16,
        source: include_str!("../../docs/en/AWSCW.md"),
        body: 309,
        digest: 0xe39782382cf7da3,
        front_matter: ([12, 54, 174, 207], [26, 111, 25, 96]),
        sections: [336, 362],
        severities: [66, 69],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AzureMonitor as u16,
        source: include_str!("../../docs/en/AzureMonitor.md"),
        body: 325,
        digest: 0x1d390075b60a9c67,
        front_matter: ([12, 53, 191, 224], [25, 129, 25, 95]),
        sections: [362, 390],
        severities: [69, 75],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::BaiDuBCM as u16,
        source: include_str!("../../docs/en/BaiDuBCM.md"),
        body: 329,
        digest: 0x93095057f07fc456,
        front_matter: ([12, 55, 199, 232], [27, 135, 25, 91]),
        sections: [390, 413],
        severities: [75, 80],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::HuaWeiCES as u16,
        source: include_str!("../../docs/en/HuaWeiCES.md"),
        body: 327,
        digest: 0xd64dab825350470b,
        front_matter: ([12, 56, 196, 229], [28, 131, 25, 92]),
        sections: [413, 436],
        severities: [80, 85],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::InfluxDB as u16,
        source: include_str!("../../docs/en/InfluxDB.md"),
        body: 325,
        digest: 0x2ca3b3cd474e5220,
        front_matter: ([12, 48, 194, 227], [20, 137, 25, 92]),
        sections: [436, 468],
        severities: [85, 91],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::OpenFalcon as u16,
        source: include_str!("../../docs/en/OpenFalcon.md"),
        body: 336,
        digest: 0x9e943b1eda968311,
        front_matter: ([12, 51, 204, 237], [23, 144, 25, 93]),
        sections: [468, 494],
        severities: [91, 99],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::PagerDuty as u16,
        source: include_str!("../../docs/en/PagerDuty.md"),
        body: 315,
        digest: 0x272beba7aa15db1f,
        front_matter: ([12, 49, 185, 218], [21, 127, 25, 91]),
        sections: [494, 518],
        severities: [99, 104],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::TencentBK as u16,
        source: include_str!("../../docs/en/TencentBK.md"),
        body: 315,
        digest: 0x21182ca1d44189a1,
        front_matter: ([12, 56, 186, 219], [28, 121, 25, 90]),
        sections: [518, 541],
        severities: [104, 108],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::TencentCLS as u16,
        source: include_str!("../../docs/en/TencentCLS.md"),
        body: 337,
        digest: 0x567dfe42c6ad4883,
        front_matter: ([12, 57, 205, 238], [29, 139, 25, 93]),
        sections: [541, 566],
        severities: [108, 112],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::TencentCm as u16,
        source: include_str!("../../docs/en/TencentCm.md"),
        body: 348,
        digest: 0xf4c38200a370f257,
        front_matter: ([12, 64, 217, 250], [36, 144, 25, 92]),
        sections: [566, 590],
        severities: [112, 119],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::TencentEb as u16,
        source: include_str!("../../docs/en/TencentEb.md"),
        body: 326,
        digest: 0x63d58814ea62c963,
        front_matter: ([12, 65, 186, 219], [37, 112, 25, 101]),
        sections: [590, 614],
        severities: [119, 121],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::OceanBase as u16,
        source: include_str!("../../docs/en/OceanBase.md"),
        body: 330,
        digest: 0x88d1a298b7f28e02,
        front_matter: ([12, 49, 200, 233], [21, 142, 25, 91]),
        sections: [614, 639],
        severities: [121, 127],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Graylog as u16,
        source: include_str!("../../docs/en/Graylog.md"),
        body: 329,
        digest: 0x9344bb25982cfcae,
        front_matter: ([12, 47, 201, 234], [19, 145, 25, 89]),
        sections: [639, 665],
        severities: [127, 130],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Skywalking as u16,
        source: include_str!("../../docs/en/Skywalking.md"),
        body: 311,
        digest: 0xb41b04bf5eb7be23,
        front_matter: ([12, 50, 180, 213], [22, 121, 25, 92]),
        sections: [665, 691],
        severities: [130, 134],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Sentry as u16,
        source: include_str!("../../docs/en/Sentry.md"),
        body: 315,
        digest: 0xd1da7ac5eb5cd912,
        front_matter: ([12, 46, 188, 221], [18, 133, 25, 88]),
        sections: [691, 717],
        severities: [134, 138],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Jiankongbao as u16,
        source: include_str!("../../docs/en/Jiankongbao.md"),
        body: 318,
        digest: 0x46480d3fab6d52c6,
        front_matter: ([12, 51, 186, 219], [23, 126, 25, 93]),
        sections: [717, 739],
        severities: [138, 141],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AWSEventBridge as u16,
        source: include_str!("../../docs/en/AWSEventBridge.md"),
        body: 343,
        digest: 0x8e1df3cd75db931d,
        front_matter: ([12, 55, 207, 240], [27, 143, 25, 97]),
        sections: [739, 768],
        severities: [141, 146],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Dynatrace as u16,
        source: include_str!("../../docs/en/Dynatrace.md"),
        body: 344,
        digest: 0x83244dff28213338,
        front_matter: ([12, 49, 214, 247], [21, 156, 25, 91]),
        sections: [768, 791],
        severities: [146, 152],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::HuaweiyunLTS as u16,
        source: include_str!("../../docs/en/HuaweiyunLTS.md"),
        body: 317,
        digest: 0x4c235e8d02cca223,
        front_matter: ([12, 57, 186, 219], [29, 120, 25, 92]),
        sections: [791, 815],
        severities: [152, 157],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::GoogleCM as u16,
        source: include_str!("../../docs/en/GoogleCM.md"),
        body: 350,
        digest: 0x7f086e04f7d3a0fc,
        front_matter: ([12, 63, 206, 239], [35, 134, 25, 105]),
        sections: [815, 846],
        severities: [157, 170],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Zilliz as u16,
        source: include_str!("../../docs/en/Zilliz.md"),
        body: 329,
        digest: 0x975c3a46ffec49f2,
        front_matter: ([12, 46, 202, 235], [18, 147, 25, 88]),
        sections: [846, 867],
        severities: [170, 173],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Splunk as u16,
        source: include_str!("../../docs/en/Splunk.md"),
        body: 323,
        digest: 0x9fca5d6e11670a37,
        front_matter: ([12, 46, 196, 229], [18, 141, 25, 88]),
        sections: [867, 893],
        severities: [173, 175],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AppDynamics as u16,
        source: include_str!("../../docs/en/AppDynamics.md"),
        body: 347,
        digest: 0xf6d931da08e5e3b2,
        front_matter: ([12, 51, 215, 248], [23, 155, 25, 93]),
        sections: [893, 919],
        severities: [175, 179],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::SolarWinds as u16,
        source: include_str!("../../docs/en/SolarWinds.md"),
        body: 340,
        digest: 0xeec92213ad303d82,
        front_matter: ([12, 50, 209, 242], [22, 150, 25, 92]),
        sections: [919, 944],
        severities: [179, 183],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::VolcEngineMetric as u16,
        source: include_str!("../../docs/en/VolcEngineMetric.md"),
        body: 343,
        digest: 0xace03ca7a8152e19,
        front_matter: ([12, 72, 201, 234], [44, 120, 25, 103]),
        sections: [944, 968],
        severities: [183, 187],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::VolcEngineEvent as u16,
        source: include_str!("../../docs/en/VolcEngineEvent.md"),
        body: 349,
        digest: 0x7e311550be84592a,
        front_matter: ([12, 71, 209, 242], [43, 129, 25, 101]),
        sections: [968, 991],
        severities: [187, 191],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::VolcEngineTLS as u16,
        source: include_str!("../../docs/en/VolcEngineTLS.md"),
        body: 324,
        digest: 0x1cc32d570bf7af0a,
        front_matter: ([12, 54, 189, 222], [26, 126, 25, 96]),
        sections: [991, 1018],
        severities: [191, 195],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::OpManager as u16,
        source: include_str!("../../docs/en/OpManager.md"),
        body: 315,
        digest: 0x7eeb7e806afde319,
        front_matter: ([12, 49, 185, 218], [21, 127, 25, 91]),
        sections: [1018, 1039],
        severities: [195, 200],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Meraki as u16,
        source: include_str!("../../docs/en/Meraki.md"),
        body: 324,
        digest: 0x8d3b60ee06acf532,
        front_matter: ([12, 46, 197, 230], [18, 142, 25, 88]),
        sections: [1039, 1062],
        severities: [200, 204],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::StateCloud as u16,
        source: include_str!("../../docs/en/StateCloud.md"),
        body: 326,
        digest: 0x72cc6f94a9c0388,
        front_matter: ([12, 50, 200, 233], [22, 141, 25, 87]),
        sections: [1062, 1085],
        severities: [204, 208],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Guance as u16,
        source: include_str!("../../docs/en/Guance.md"),
        body: 322,
        digest: 0x162f37fab3ac0e5,
        front_matter: ([12, 46, 195, 228], [18, 140, 25, 88]),
        sections: [1085, 1109],
        severities: [208, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::CustomChange as u16,
        source: include_str!("../../docs/en/CustomChange.md"),
        body: 341,
        digest: 0x386d594d36b3d60a,
        front_matter: ([12, 59, 221, 254], [31, 153, 25, 81]),
        sections: [1109, 1132],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Jira as u16,
        source: include_str!("../../docs/en/Jira.md"),
        body: 307,
        digest: 0x74a695c3251d0778,
        front_matter: ([12, 57, 195, 228], [29, 129, 25, 73]),
        sections: [1132, 1150],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Lark as u16,
        source: include_str!("../../docs/en/Lark.md"),
        body: 302,
        digest: 0x14399488371f17e,
        front_matter: ([12, 51, 191, 224], [23, 131, 25, 72]),
        sections: [1150, 1176],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Dingtalk as u16,
        source: include_str!("../../docs/en/Dingtalk.md"),
        body: 299,
        digest: 0x5281842f620b9460,
        front_matter: ([12, 48, 184, 217], [20, 127, 25, 76]),
        sections: [1176, 1207],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Wecom as u16,
        source: include_str!("../../docs/en/Wecom.md"),
        body: 280,
        digest: 0xcceacb527709227d,
        front_matter: ([12, 45, 168, 201], [17, 114, 25, 73]),
        sections: [1207, 1236],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Slack as u16,
        source: include_str!("../../docs/en/Slack.md"),
        body: 305,
        digest: 0x3925c43203efe81b,
        front_matter: ([12, 45, 193, 226], [17, 139, 25, 73]),
        sections: [1236, 1254],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::MicrosoftTeams as u16,
        source: include_str!("../../docs/en/MicrosoftTeams.md"),
        body: 322,
        digest: 0x164c71b9ac2d94d2,
        front_matter: ([12, 55, 200, 233], [27, 136, 25, 83]),
        sections: [1254, 1275],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AlertWebhook as u16,
        source: include_str!("../../docs/en/AlertWebhook.md"),
        body: 324,
        digest: 0x9e3fea4075e5817b,
        front_matter: ([12, 53, 213, 246], [25, 151, 25, 72]),
        sections: [1275, 1300],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::IncidentWebhook as u16,
        source: include_str!("../../docs/en/IncidentWebhook.md"),
        body: 336,
        digest: 0xfb2457f7184e891c,
        front_matter: ([12, 56, 222, 255], [28, 157, 25, 75]),
        sections: [1300, 1326],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::CustomAction as u16,
        source: include_str!("../../docs/en/CustomAction.md"),
        body: 322,
        digest: 0x19d0212043ba9a35,
        front_matter: ([12, 53, 210, 243], [25, 148, 25, 73]),
        sections: [1326, 1356],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Templates as u16,
        source: include_str!("../../docs/en/Templates.md"),
        body: 317,
        digest: 0x43086c4029f3c65a,
        front_matter: ([12, 60, 217, 250], [32, 148, 25, 61]),
        sections: [1356, 1409],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::HuaweiyunAPM as u16,
        source: include_str!("../../docs/en/HuaweiyunAPM.md"),
        body: 323,
        digest: 0xc76106679d79f76b,
        front_matter: ([12, 51, 192, 225], [23, 132, 25, 92]),
        sections: [1409, 1434],
        severities: [215, 217],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::JiraSync as u16,
        source: include_str!("../../docs/en/JiraSync.md"),
        body: 288,
        digest: 0x7d4b0dff34e6d363,
        front_matter: ([12, 49, 181, 214], [21, 123, 25, 68]),
        sections: [1434, 1458],
        severities: [217, 217],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::ZStack as u16,
        source: include_str!("../../docs/en/ZStack.md"),
        body: 309,
        digest: 0x65f49b1c0082167a,
        front_matter: ([12, 46, 182, 215], [18, 127, 25, 88]),
        sections: [1458, 1482],
        severities: [217, 221],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Keep as u16,
        source: include_str!("../../docs/en/Keep.md"),
        body: 323,
        digest: 0x79b11c68c3eefc5,
        front_matter: ([12, 44, 198, 231], [16, 145, 25, 86]),
        sections: [1482, 1508],
        severities: [221, 227],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::ElastAlert2 as u16,
        source: include_str!("../../docs/en/ElastAlert2.md"),
        body: 346,
        digest: 0x25c750be2801c2b,
        front_matter: ([12, 52, 214, 247], [24, 153, 25, 93]),
        sections: [1508, 1533],
        severities: [227, 231],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::DingtalkAlert as u16,
        source: include_str!("../../docs/en/DingtalkAlert.md"),
        body: 327,
        digest: 0xe818c36b6be17b,
        front_matter: ([12, 54, 192, 225], [26, 129, 25, 96]),
        sections: [1533, 1563],
        severities: [231, 233],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::FeishuAlert as u16,
        source: include_str!("../../docs/en/FeishuAlert.md"),
        body: 332,
        digest: 0x3a694b87877607b6,
        front_matter: ([12, 52, 201, 234], [24, 140, 25, 92]),
        sections: [1563, 1592],
        severities: [233, 235],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::VolcEngineDetect as u16,
        source: include_str!("../../docs/en/VolcEngineDetect.md"),
        body: 326,
        digest: 0x6ae6c91ccb06b758,
        front_matter: ([12, 57, 190, 223], [29, 124, 25, 97]),
        sections: [1592, 1615],
        severities: [235, 237],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Link as u16,
        source: include_str!("../../docs/en/Link.md"),
        body: 313,
        digest: 0xb8bdbf7ce554ecc0,
        front_matter: ([12, 44, 202, 235], [16, 149, 25, 72]),
        sections: [1615, 1631],
        severities: [237, 237],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::ServiceNowSync as u16,
        source: include_str!("../../docs/en/ServiceNowSync.md"),
        body: 283,
        digest: 0x1668fbf3d77ca7d0,
        front_matter: ([12, 55, 170, 203], [27, 106, 25, 74]),
        sections: [1631, 1662],
        severities: [237, 241],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Monit as u16,
        source: include_str!("../../docs/en/Monit.md"),
        body: 313,
        digest: 0xba84f2cb6e3f0e4e,
        front_matter: ([12, 45, 187, 220], [17, 133, 25, 87]),
        sections: [1662, 1681],
        severities: [241, 245],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Rum as u16,
        source: include_str!("../../docs/en/Rum.md"),
        body: 324,
        digest: 0xf4878665e0be0238,
        front_matter: ([12, 43, 194, 227], [15, 142, 25, 91]),
        sections: [1681, 1701],
        severities: [245, 249],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Cloudflare as u16,
        source: include_str!("../../docs/en/Cloudflare.md"),
        body: 338,
        digest: 0x704f316fdc31f37d,
        front_matter: ([12, 50, 207, 240], [22, 148, 25, 92]),
        sections: [1701, 1725],
        severities: [249, 250],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::WecomAlert as u16,
        source: include_str!("../../docs/en/WecomAlert.md"),
        body: 356,
        digest: 0x734f117f10a9503b,
        front_matter: ([12, 60, 224, 257], [32, 155, 25, 93]),
        sections: [1725, 1753],
        severities: [250, 252],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::ServiceDeskPlusSync as u16,
        source: include_str!("../../docs/en/ServiceDeskPlusSync.md"),
        body: 342,
        digest: 0x8feb21b9f51545c1,
        front_matter: ([12, 61, 223, 256], [33, 153, 25, 80]),
        sections: [1753, 1780],
        severities: [252, 252],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Harbor as u16,
        source: include_str!("../../docs/en/Harbor.md"),
        body: 331,
        digest: 0xe202f7b6c99514f4,
        front_matter: ([12, 46, 204, 237], [18, 149, 25, 88]),
        sections: [1780, 1804],
        severities: [252, 256],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::LabelMappingAPI as u16,
        source: include_str!("../../docs/en/LabelMappingAPI.md"),
        body: 353,
        digest: 0xb8a928171a902124,
        front_matter: ([12, 57, 215, 248], [29, 149, 25, 99]),
        sections: [1804, 1827],
        severities: [256, 260],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::VolcEngineRTC as u16,
        source: include_str!("../../docs/en/VolcEngineRTC.md"),
        body: 353,
        digest: 0x6aba50ac15d0d853,
        front_matter: ([12, 54, 218, 251], [26, 155, 25, 96]),
        sections: [1827, 1849],
        severities: [260, 263],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::UcloudCloudWatch as u16,
        source: include_str!("../../docs/en/UcloudCloudWatch.md"),
        body: 356,
        digest: 0xbf7060ca72b9f4f0,
        front_matter: ([12, 57, 218, 251], [29, 152, 25, 99]),
        sections: [1849, 1874],
        severities: [263, 265],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Nagios as u16,
        source: include_str!("../../docs/en/Nagios.md"),
        body: 324,
        digest: 0xf7dffb742c3b1499,
        front_matter: ([12, 46, 197, 230], [18, 142, 25, 88]),
        sections: [1874, 1900],
        severities: [265, 272],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::JDCloudMonitor as u16,
        source: include_str!("../../docs/en/JDCloudMonitor.md"),
        body: 339,
        digest: 0x8c586f081a6593b6,
        front_matter: ([12, 56, 211, 244], [28, 146, 25, 89]),
        sections: [1900, 1925],
        severities: [272, 276],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AliyunPrometheus as u16,
        source: include_str!("../../docs/en/AliyunPrometheus.md"),
        body: 355,
        digest: 0xa60109651106f3c,
        front_matter: ([12, 64, 217, 250], [36, 144, 25, 99]),
        sections: [1925, 1949],
        severities: [276, 280],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::HttpPull as u16,
        source: include_str!("../../docs/en/HttpPull.md"),
        body: 332,
        digest: 0x35db4f2c4dd3bd84,
        front_matter: ([12, 49, 202, 235], [21, 144, 25, 91]),
        sections: [1949, 1976],
        severities: [280, 284],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Datadog as u16,
        source: include_str!("../../docs/en/Datadog.md"),
        body: 330,
        digest: 0xe68b4f345c06810a,
        front_matter: ([12, 47, 202, 235], [19, 146, 25, 89]),
        sections: [1976, 2002],
        severities: [284, 290],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Elastic as u16,
        source: include_str!("../../docs/en/Elastic.md"),
        body: 336,
        digest: 0xaa755eef32c74470,
        front_matter: ([12, 47, 208, 241], [19, 152, 25, 89]),
        sections: [2002, 2031],
        severities: [290, 294],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::NewRelic as u16,
        source: include_str!("../../docs/en/NewRelic.md"),
        body: 332,
        digest: 0xae70b0a505958be5,
        front_matter: ([12, 49, 202, 235], [21, 144, 25, 91]),
        sections: [2031, 2057],
        severities: [294, 298],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Github as u16,
        source: include_str!("../../docs/en/Github.md"),
        body: 324,
        digest: 0xda7750b77a4d008,
        front_matter: ([12, 46, 197, 230], [18, 142, 25, 88]),
        sections: [2057, 2080],
        severities: [298, 308],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Gitlab as u16,
        source: include_str!("../../docs/en/Gitlab.md"),
        body: 323,
        digest: 0x4034f2300e947921,
        front_matter: ([12, 46, 196, 229], [18, 141, 25, 88]),
        sections: [2080, 2103],
        severities: [308, 313],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::JenkinsChange as u16,
        source: include_str!("../../docs/en/JenkinsChange.md"),
        body: 311,
        digest: 0xe6f059204c74b257,
        front_matter: ([12, 55, 196, 229], [27, 132, 25, 76]),
        sections: [2103, 2123],
        severities: [313, 313],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::GithubChange as u16,
        source: include_str!("../../docs/en/GithubChange.md"),
        body: 303,
        digest: 0x62c9531219468bb9,
        front_matter: ([12, 54, 189, 222], [26, 126, 25, 75]),
        sections: [2123, 2140],
        severities: [313, 313],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::GitlabChange as u16,
        source: include_str!("../../docs/en/GitlabChange.md"),
        body: 296,
        digest: 0x41981ad83781cfbe,
        front_matter: ([12, 54, 182, 215], [26, 119, 25, 75]),
        sections: [2140, 2156],
        severities: [313, 313],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::OpsgenieCompat as u16,
        source: include_str!("../../docs/en/OpsgenieCompat.md"),
        body: 343,
        digest: 0x140f4e0747cfec83,
        front_matter: ([12, 59, 214, 247], [31, 146, 25, 90]),
        sections: [2156, 2187],
        severities: [313, 318],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Argocd as u16,
        source: include_str!("../../docs/en/Argocd.md"),
        body: 311,
        digest: 0x79cd132e2db4bfb2,
        front_matter: ([12, 47, 184, 217], [19, 128, 25, 88]),
        sections: [2187, 2211],
        severities: [318, 320],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::ArgocdChange as u16,
        source: include_str!("../../docs/en/ArgocdChange.md"),
        body: 309,
        digest: 0xdcd4b4909f6c3604,
        front_matter: ([12, 55, 195, 228], [27, 131, 25, 75]),
        sections: [2211, 2228],
        severities: [320, 320],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::UptimeRobot as u16,
        source: include_str!("../../docs/en/UptimeRobot.md"),
        body: 334,
        digest: 0xc997e58b8d848e23,
        front_matter: ([12, 51, 202, 235], [23, 142, 25, 93]),
        sections: [2228, 2250],
        severities: [320, 323],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::PRTG as u16,
        source: include_str!("../../docs/en/PRTG.md"),
        body: 311,
        digest: 0x6c5badaacab0a7ab,
        front_matter: ([12, 44, 186, 219], [16, 133, 25, 86]),
        sections: [2250, 2277],
        severities: [323, 327],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Checkmk as u16,
        source: include_str!("../../docs/en/Checkmk.md"),
        body: 325,
        digest: 0x60cb0b31b07ac77e,
        front_matter: ([12, 47, 197, 230], [19, 141, 25, 89]),
        sections: [2277, 2303],
        severities: [327, 333],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Icinga as u16,
        source: include_str!("../../docs/en/Icinga.md"),
        body: 332,
        digest: 0x393e36e58ba69dad,
        front_matter: ([12, 46, 205, 238], [18, 150, 25, 88]),
        sections: [2303, 2327],
        severities: [333, 339],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Okta as u16,
        source: include_str!("../../docs/en/Okta.md"),
        body: 320,
        digest: 0x711b42921a5a340d,
        front_matter: ([12, 44, 195, 228], [16, 142, 25, 86]),
        sections: [2327, 2351],
        severities: [339, 343],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Wazuh as u16,
        source: include_str!("../../docs/en/Wazuh.md"),
        body: 327,
        digest: 0x76e840c8728ecc22,
        front_matter: ([12, 45, 201, 234], [17, 147, 25, 87]),
        sections: [2351, 2377],
        severities: [343, 347],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Crowdstrike as u16,
        source: include_str!("../../docs/en/Crowdstrike.md"),
        body: 329,
        digest: 0xee1c5bc4aaf6d1d7,
        front_matter: ([12, 51, 197, 230], [23, 137, 25, 93]),
        sections: [2377, 2403],
        severities: [347, 350],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::MicrosoftSentinel as u16,
        source: include_str!("../../docs/en/MicrosoftSentinel.md"),
        body: 341,
        digest: 0x3404a45cb6006c28,
        front_matter: ([12, 58, 202, 235], [30, 135, 25, 100]),
        sections: [2403, 2427],
        severities: [350, 355],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::SplunkObservability as u16,
        source: include_str!("../../docs/en/SplunkObservability.md"),
        body: 361,
        digest: 0xdff2f896bede09ec,
        front_matter: ([12, 66, 220, 253], [38, 145, 25, 102]),
        sections: [2427, 2453],
        severities: [355, 359],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::SumoLogic as u16,
        source: include_str!("../../docs/en/SumoLogic.md"),
        body: 327,
        digest: 0x8b1ffdb7682508c,
        front_matter: ([12, 50, 196, 229], [22, 137, 25, 92]),
        sections: [2453, 2478],
        severities: [359, 362],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::MongodbAtlas as u16,
        source: include_str!("../../docs/en/MongodbAtlas.md"),
        body: 335,
        digest: 0x5cae2c800bd76b3f,
        front_matter: ([12, 53, 201, 234], [25, 139, 25, 95]),
        sections: [2478, 2504],
        severities: [362, 366],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Pingdom as u16,
        source: include_str!("../../docs/en/Pingdom.md"),
        body: 321,
        digest: 0xbc10e84e6f9ae924,
        front_matter: ([12, 47, 193, 226], [19, 137, 25, 89]),
        sections: [2504, 2527],
        severities: [366, 369],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::StatusCake as u16,
        source: include_str!("../../docs/en/StatusCake.md"),
        body: 324,
        digest: 0xd4310fbd9584dee4,
        front_matter: ([12, 50, 193, 226], [22, 134, 25, 92]),
        sections: [2527, 2548],
        severities: [369, 371],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Site24x7 as u16,
        source: include_str!("../../docs/en/Site24x7.md"),
        body: 316,
        digest: 0x1956f4e2998de555,
        front_matter: ([12, 48, 187, 220], [20, 130, 25, 90]),
        sections: [2548, 2573],
        severities: [371, 375],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Logicmonitor as u16,
        source: include_str!("../../docs/en/Logicmonitor.md"),
        body: 340,
        digest: 0xd1214d3f496d8b36,
        front_matter: ([12, 52, 207, 240], [24, 146, 25, 94]),
        sections: [2573, 2599],
        severities: [375, 380],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Sonarqube as u16,
        source: include_str!("../../docs/en/Sonarqube.md"),
        body: 319,
        digest: 0x540283a8646e03ce,
        front_matter: ([12, 49, 189, 222], [21, 131, 25, 91]),
        sections: [2599, 2622],
        severities: [380, 383],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AwsHealth as u16,
        source: include_str!("../../docs/en/AwsHealth.md"),
        body: 336,
        digest: 0xc6c0a65b4def9b0b,
        front_matter: ([12, 50, 205, 238], [22, 146, 25, 92]),
        sections: [2622, 2646],
        severities: [383, 385],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AwsSecurityHub as u16,
        source: include_str!("../../docs/en/AwsSecurityHub.md"),
        body: 352,
        digest: 0xd9a88f187e8eb941,
        front_matter: ([12, 56, 215, 248], [28, 150, 25, 98]),
        sections: [2646, 2671],
        severities: [385, 387],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::DbPull as u16,
        source: include_str!("../../docs/en/DbPull.md"),
        body: 331,
        digest: 0xff45e8df56f2166f,
        front_matter: ([12, 47, 203, 236], [19, 147, 25, 89]),
        sections: [2671, 2702],
        severities: [387, 392],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Statuspage as u16,
        source: include_str!("../../docs/en/Statuspage.md"),
        body: 331,
        digest: 0x53d58beb4aa4c5c6,
        front_matter: ([12, 60, 200, 233], [32, 131, 25, 92]),
        sections: [2702, 2726],
        severities: [392, 400],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Librenms as u16,
        source: include_str!("../../docs/en/Librenms.md"),
        body: 300,
        digest: 0x10c5b732f32de5b2,
        front_matter: ([12, 48, 171, 204], [20, 114, 25, 90]),
        sections: [2726, 2752],
        severities: [400, 404],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Netdata as u16,
        source: include_str!("../../docs/en/Netdata.md"),
        body: 317,
        digest: 0xefba9f7c6f5effb0,
        front_matter: ([12, 47, 189, 222], [19, 133, 25, 89]),
        sections: [2752, 2775],
        severities: [404, 407],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Opensearch as u16,
        source: include_str!("../../docs/en/Opensearch.md"),
        body: 331,
        digest: 0x1a039ace97730c8c,
        front_matter: ([12, 50, 200, 233], [22, 141, 25, 92]),
        sections: [2775, 2801],
        severities: [407, 411],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Rollbar as u16,
        source: include_str!("../../docs/en/Rollbar.md"),
        body: 320,
        digest: 0x6c3cacb97ec738f0,
        front_matter: ([12, 47, 192, 225], [19, 136, 25, 89]),
        sections: [2801, 2823],
        severities: [411, 417],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Bugsnag as u16,
        source: include_str!("../../docs/en/Bugsnag.md"),
        body: 317,
        digest: 0x69bfbfbcad40bd53,
        front_matter: ([12, 47, 189, 222], [19, 133, 25, 89]),
        sections: [2823, 2847],
        severities: [417, 421],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Honeycomb as u16,
        source: include_str!("../../docs/en/Honeycomb.md"),
        body: 319,
        digest: 0x91e32bee2a0a6f35,
        front_matter: ([12, 49, 189, 222], [21, 131, 25, 91]),
        sections: [2847, 2874],
        severities: [421, 425],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::VeeamOne as u16,
        source: include_str!("../../docs/en/VeeamOne.md"),
        body: 314,
        digest: 0x987382abf97990fe,
        front_matter: ([12, 49, 184, 217], [21, 126, 25, 91]),
        sections: [2874, 2896],
        severities: [425, 428],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::HcpTerraformChange as u16,
        source: include_str!("../../docs/en/HcpTerraformChange.md"),
        body: 315,
        digest: 0x3b79b6d76818b64a,
        front_matter: ([12, 53, 194, 227], [25, 132, 25, 82]),
        sections: [2896, 2914],
        severities: [428, 428],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Signoz as u16,
        source: include_str!("../../docs/en/Signoz.md"),
        body: 310,
        digest: 0x358f7ded716b5179,
        front_matter: ([12, 46, 183, 216], [18, 128, 25, 88]),
        sections: [2914, 2939],
        severities: [428, 432],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Falco as u16,
        source: include_str!("../../docs/en/Falco.md"),
        body: 321,
        digest: 0xefb5366e411a6eca,
        front_matter: ([12, 45, 195, 228], [17, 141, 25, 87]),
        sections: [2939, 2965],
        severities: [432, 437],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Snyk as u16,
        source: include_str!("../../docs/en/Snyk.md"),
        body: 324,
        digest: 0x273966772aa8ff3d,
        front_matter: ([12, 44, 199, 232], [16, 146, 25, 86]),
        sections: [2965, 2988],
        severities: [437, 442],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Fluxcd as u16,
        source: include_str!("../../docs/en/Fluxcd.md"),
        body: 317,
        digest: 0xa5ef090a512bd22,
        front_matter: ([12, 47, 190, 223], [19, 134, 25, 88]),
        sections: [2988, 3011],
        severities: [442, 443],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::FluxcdChange as u16,
        source: include_str!("../../docs/en/FluxcdChange.md"),
        body: 310,
        digest: 0x969ae321d06829b,
        front_matter: ([12, 55, 196, 229], [27, 132, 25, 75]),
        sections: [3011, 3031],
        severities: [443, 443],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Coralogix as u16,
        source: include_str!("../../docs/en/Coralogix.md"),
        body: 328,
        digest: 0xc723e3ea55dab004,
        front_matter: ([12, 49, 198, 231], [21, 140, 25, 91]),
        sections: [3031, 3059],
        severities: [443, 448],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Checkly as u16,
        source: include_str!("../../docs/en/Checkly.md"),
        body: 312,
        digest: 0xe0c6fc473fdaefb7,
        front_matter: ([12, 47, 184, 217], [19, 128, 25, 89]),
        sections: [3059, 3083],
        severities: [448, 453],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::HealthchecksIO as u16,
        source: include_str!("../../docs/en/HealthchecksIO.md"),
        body: 336,
        digest: 0x9b4d74c2153f6275,
        front_matter: ([12, 55, 200, 233], [27, 136, 25, 97]),
        sections: [3083, 3107],
        severities: [453, 455],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Emqx as u16,
        source: include_str!("../../docs/en/Emqx.md"),
        body: 306,
        digest: 0x541e927ccc70533,
        front_matter: ([12, 44, 181, 214], [16, 128, 25, 86]),
        sections: [3107, 3132],
        severities: [455, 462],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Consul as u16,
        source: include_str!("../../docs/en/Consul.md"),
        body: 339,
        digest: 0xb65bf6de3646599f,
        front_matter: ([12, 56, 212, 245], [28, 147, 25, 88]),
        sections: [3132, 3158],
        severities: [462, 465],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::FirebaseCrashlytics as u16,
        source: include_str!("../../docs/en/FirebaseCrashlytics.md"),
        body: 341,
        digest: 0x47a44a8027fea09b,
        front_matter: ([12, 60, 200, 233], [32, 131, 25, 102]),
        sections: [3158, 3182],
        severities: [465, 470],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Thousandeyes as u16,
        source: include_str!("../../docs/en/Thousandeyes.md"),
        body: 321,
        digest: 0xf4fe4c2bb5fb401a,
        front_matter: ([12, 52, 188, 221], [24, 127, 25, 94]),
        sections: [3182, 3206],
        severities: [470, 475],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Instana as u16,
        source: include_str!("../../docs/en/Instana.md"),
        body: 308,
        digest: 0xa81ba8ec9d347766,
        front_matter: ([12, 47, 180, 213], [19, 124, 25, 89]),
        sections: [3206, 3229],
        severities: [475, 480],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::SolarwindsOrion as u16,
        source: include_str!("../../docs/en/SolarwindsOrion.md"),
        body: 326,
        digest: 0x372e76b06c2f1a0a,
        front_matter: ([12, 56, 189, 222], [28, 124, 25, 98]),
        sections: [3229, 3254],
        severities: [480, 485],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AzureDevopsChange as u16,
        source: include_str!("../../docs/en/AzureDevopsChange.md"),
        body: 305,
        digest: 0x663ce283a45961c5,
        front_matter: ([12, 60, 185, 218], [32, 116, 25, 81]),
        sections: [3254, 3270],
        severities: [485, 485],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::RedHatOpenshift as u16,
        source: include_str!("../../docs/en/RedHatOpenshift.md"),
        body: 309,
        digest: 0x1526488c1ae7daf0,
        front_matter: ([12, 57, 171, 204], [29, 105, 25, 99]),
        sections: [3270, 3293],
        severities: [485, 490],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Hertzbeat as u16,
        source: include_str!("../../docs/en/Hertzbeat.md"),
        body: 340,
        digest: 0x58869119c7794aaf,
        front_matter: ([12, 56, 210, 243], [28, 145, 25, 91]),
        sections: [3293, 3319],
        severities: [490, 495],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Dolphinscheduler as u16,
        source: include_str!("../../docs/en/Dolphinscheduler.md"),
        body: 355,
        digest: 0x8465f83e816067c,
        front_matter: ([12, 63, 218, 251], [35, 146, 25, 98]),
        sections: [3319, 3346],
        severities: [495, 499],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::KSCloudMonitor as u16,
        source: include_str!("../../docs/en/KSCloudMonitor.md"),
        body: 360,
        digest: 0x91ce522e63693ac,
        front_matter: ([12, 65, 224, 257], [37, 150, 25, 97]),
        sections: [3346, 3368],
        severities: [499, 502],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::HuaweiyunAOM as u16,
        source: include_str!("../../docs/en/HuaweiyunAOM.md"),
        body: 348,
        digest: 0x7a94b1ccb228b072,
        front_matter: ([12, 56, 217, 250], [28, 152, 25, 92]),
        sections: [3368, 3395],
        severities: [502, 505],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::TencentCSS as u16,
        source: include_str!("../../docs/en/TencentCSS.md"),
        body: 348,
        digest: 0x6eab0f51e1341310,
        front_matter: ([12, 58, 216, 249], [30, 149, 25, 93]),
        sections: [3395, 3418],
        severities: [505, 507],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Rizhiyi as u16,
        source: include_str!("../../docs/en/Rizhiyi.md"),
        body: 330,
        digest: 0x172a1669e845a2b4,
        front_matter: ([12, 47, 202, 235], [19, 146, 25, 89]),
        sections: [3418, 3442],
        severities: [507, 512],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::GiteeChange as u16,
        source: include_str!("../../docs/en/GiteeChange.md"),
        body: 316,
        digest: 0xb558f68284f27df7,
        front_matter: ([12, 53, 203, 236], [25, 141, 25, 74]),
        sections: [3442, 3456],
        severities: [512, 512],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::ZadigChange as u16,
        source: include_str!("../../docs/en/ZadigChange.md"),
        body: 304,
        digest: 0xf7545b224bbd2db4,
        front_matter: ([12, 53, 191, 224], [25, 129, 25, 74]),
        sections: [3456, 3473],
        severities: [512, 512],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::ApolloChange as u16,
        source: include_str!("../../docs/en/ApolloChange.md"),
        body: 335,
        digest: 0x19245c30c71355ab,
        front_matter: ([12, 54, 221, 254], [26, 158, 25, 75]),
        sections: [3473, 3487],
        severities: [512, 512],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Kapacitor as u16,
        source: include_str!("../../docs/en/Kapacitor.md"),
        body: 339,
        digest: 0xda067790311a43e1,
        front_matter: ([12, 49, 209, 242], [21, 151, 25, 91]),
        sections: [3487, 3512],
        severities: [512, 516],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Gatus as u16,
        source: include_str!("../../docs/en/Gatus.md"),
        body: 330,
        digest: 0x5ad1c1f1c51b6857,
        front_matter: ([12, 45, 204, 237], [17, 150, 25, 87]),
        sections: [3512, 3535],
        severities: [516, 518],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Crowdsec as u16,
        source: include_str!("../../docs/en/Crowdsec.md"),
        body: 337,
        digest: 0x3b3e6f5beafa9446,
        front_matter: ([12, 48, 208, 241], [20, 151, 25, 90]),
        sections: [3535, 3560],
        severities: [518, 520],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Fail2ban as u16,
        source: include_str!("../../docs/en/Fail2ban.md"),
        body: 320,
        digest: 0x3b08948b31275eda,
        front_matter: ([12, 48, 191, 224], [20, 134, 25, 90]),
        sections: [3560, 3583],
        severities: [520, 523],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Suricata as u16,
        source: include_str!("../../docs/en/Suricata.md"),
        body: 334,
        digest: 0xeda267cd29f09406,
        front_matter: ([12, 48, 205, 238], [20, 148, 25, 90]),
        sections: [3583, 3606],
        severities: [523, 526],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Sensu as u16,
        source: include_str!("../../docs/en/Sensu.md"),
        body: 327,
        digest: 0x202d2b74816c79cb,
        front_matter: ([12, 48, 201, 234], [20, 144, 25, 87]),
        sections: [3606, 3631],
        severities: [526, 530],
    })),
];

static EN_TABLES: Tables = Tables {
    language: Language::En,
    catalog: &CATALOG,
    sections: &[
        0x20000000223001b4, 0x20000d005b00040b, 0x30001700288004b2, 0x30002b0027f0073c, 0x20003e00238009e1, 0x20004600bbb00c37, 0x30004e001be01131, 0x300054002b30130b,
        0x30005a00232015c0, 0x2000620059a01812, 0x20006c0047a01dcb, 0x3000750013601f06, 0x300075001ed02058, 0x2000760040f02279, 0x200082002e2026a6, 0x20008a006c5029a6,
        0x3000920032402b71, 0x3000a0001d402e97, 0x2000ae0029403093, 0x2000c00021f0334c, 0x2000cf0018003588, 0x2000d60060703725, 0x2000dd0020603d4b, 0x2000e6011eb03f77,
        0x3000f60022c03fb5, 0x30010800246041e3, 0x300130001370442b, 0x300153002e704581, 0x30015c001600486a, 0x30018d000f8049cc, 0x3001b6000fd04ae5, 0x3001c10013504c03,
        0x3001cc0016804d5b, 0x3001d90015f04ee4, 0x300203000f40506e, 0x2002180019f05183, 0x2000000020f00270, 0x20000d00671004b3, 0x3000170027e0055f, 0x30002b00345007df,
        0x2002230024600b4a, 0x20022b0091c00db0, 0x300235006b701015, 0x20024200336016ec, 0x2000d6008e901a3f, 0x30024c001af01d3f, 0x3002590020601ef0, 0x30026400230020f8,
        0x200062003b402348, 0x2000dd0020c0271b, 0x20026d002270295b, 0x2000ae0025a02baa, 0x2000e6011be02e2a, 0x3000f60023102e68, 0x300279002ed0309b, 0x3002ae0020e0338a,
        0x3002dd001140359a, 0x30030a0019c036b0, 0x300335000fc0384e, 0x3001b6000fd0396b, 0x3001c10013503a89, 0x3001cc0016803be1, 0x3001d90015f03d6a, 0x300203000f403ef4,
        0x2002180016604009, 0x200000002f60020b, 0x20000d0065500535, 0x30001700288005dc, 0x30002b0032400866, 0x20024201cd200bb2, 0x30037000fe400c44, 0x4003730031300fa8,
        0x4003890043c012bd, 0x4003a40052d016fb, 0x3003bd00c4301c41, 0x4003c00030a01f37, 0x4003c9002880225f, 0x4003d10037b02509, 0x2000d600981028a1, 0x3003dd004c102941,
        0x3003fa0041e02e04, 0x200062003e203242, 0x2000dd0021e03643, 0x2000cf003a10387e, 0x2000ae0031f03c47, 0x2000e60174803f8c, 0x3000f60022c03fca, 0x300413004bd041f8,
        0x30043a001dd046b7, 0x3004760019404896, 0x3004b0001f404a2c, 0x3004db0019c04c22, 0x3004fd0013204dc0, 0x3005300014204ef4, 0x3001b6000fd05057, 0x3001c10013505175,
        0x3001cc00168052cd, 0x3001d90015f05456, 0x300203000f4055e0, 0x20021800179056f5, 0x200000001ca00197, 0x20000d0059c00395, 0x3000170027e0043c, 0x30002b00275006bc,
        0x200242010c000959, 0x3005920053000971, 0x3005ae0025c00ea3, 0x3005c80016f01101, 0x3005db0023d01272, 0x3005f6001d9014b1, 0x30061a0038d0168c, 0x2000d60035e01a36,
        0x2000620026d01db4, 0x2000dd004a002040, 0x2000cf000d6024fd, 0x2000e601428025f9, 0x3000f60022c02637, 0x3006380041502865, 0x3006530022702c7c, 0x3006a10014a02ea5,
        0x3004b0001a002ff1, 0x3006be000f703193, 0x3006df000f70328c, 0x3001b6000fd033a4, 0x3001c100135034c2, 0x3001cc001680361a, 0x3001d90015f037a3, 0x300203000f40392d,
        0x2002180013503a42, 0x200000001d000322, 0x20000d0059600526, 0x3000170027b005cd, 0x30002b002720084a, 0x2002420121700ae4, 0x3007a400dbb00b13, 0x4007ac004a200b29,
        0x4007c3003d400fcd, 0x4007d5001de013a3, 0x4007f00034b01583, 0x30081800410018eb, 0x40081f0029901900, 0x40083d0016001b9b, 0x2000d60067801d18, 0x3008570041f01d27,
        0x3008700024802148, 0x200062004e6023b0, 0x3008880030b023c2, 0x3008a6001c7026cf, 0x2000dd004da028b5, 0x3008c3002b0028c6, 0x3008e00021702b78, 0x2000cf002d202dac,
        0x2000e6016c4030a4, 0x3000f60022c030e2, 0x3008fc0032c03310, 0x300919002340363e, 0x3009450010e03874, 0x3004b0001e103984, 0x30095c000b003b67, 0x30098c0010703c19,
        0x3009af0016b03d22, 0x300a110015103e8f, 0x300a42000e803fe2, 0x3001b6000fd040eb, 0x3001c10013504209, 0x3001cc0016804361, 0x3001d90015f044ea, 0x300203000f404674,
        0x200218002f004789, 0x200000004490014a, 0x20000d00594005c7, 0x3000170027a0066e, 0x30002b00271008ea, 0x200242030ef00b83, 0x3003bd00cae00d9b, 0x400a5b0060900dac,
        0x400a79002b2013b7, 0x400a99003de0166b, 0x300ab200e3201a62, 0x400ab5006b901b35, 0x400ada00297021f0, 0x400b010040b02489, 0x300b21013c5028ad, 0x400b240037c028c5,
        0x400b370051a02c43, 0x400b5b002b70315f, 0x400b820085a03418, 0x2000d600a5603c8f, 0x300ba20043803c9e, 0x300bb80060d040d8, 0x200062004be04705, 0x2000dd0037504be2,
        0x2000cf0038704f74, 0x2000460065f05319, 0x2000e6017770599e, 0x3000f60022c059dc, 0x300bd6000a405c0a, 0x300c060022a05cb0, 0x300c2c003fd05edc, 0x300c4e000fd062db,
        0x300c6c001cb063da, 0x3004b0001af065a7, 0x300cb0000f006758, 0x300ce6001380684a, 0x300d1f000f306984, 0x3001b6000fd06a98, 0x3001c10013506bb6, 0x3001cc0016806d0e,
        0x3001d90015f06e97, 0x300203000f407021, 0x200218002e307136, 0x200000001e000103, 0x20000d0059e00317, 0x3000170027f003be, 0x30002b002760063f, 0x200242007cb008dd,
        0x300d6700515008f4, 0x300d7f0029d00e0b, 0x2000d600398010c5, 0x200062003790147d, 0x2000dd0029801815, 0x2000cf002e101aca, 0x2000e60144001dd1, 0x3000f60022c01e0f,
        0x300d990043e0203d, 0x300dad001d60247d, 0x300dda0015702655, 0x3004b0001e8027ae, 0x300df6000dd02998, 0x300e2b000fc02a77, 0x3001b6000fd02b94, 0x3001c10013502cb2,
        0x3001cc0016802e0a, 0x3001d90015f02f93, 0x300203000f40311d, 0x2002180011103232, 0x200000002a800161, 0x20000d005ac0043d, 0x30001700286004e4, 0x30002b0027d0076c,
        0x200242008e400a11, 0x300e530053000a2f, 0x300e660039400f61, 0x2000d6002b101312, 0x20006200215015e3, 0x2000dd0027001817, 0x2000cf000d301aa4, 0x2000e600f7701b9d,
        0x3000f60022c01bdb, 0x300e92000b901e09, 0x300ec20033b01ec4, 0x3004b00016702201, 0x300eec0010c0236a, 0x3001b6000fd02497, 0x3001c100135025b5, 0x3001cc001680270d,
        0x3001d90015f02896, 0x300203000f402a20, 0x2002180021802b35, 0x2000000024800230, 0x20000d005b4004ac, 0x3000170028a00553, 0x30002b00281007df, 0x2002420084500a88,
        0x300f2d0033e00aa1, 0x300f45004ec00de1, 0x200f6400192012e9, 0x2000d60032001498, 0x2000620017e017d8, 0x2000dd0027901975, 0x2000cf0011601c0b, 0x2000460050f01d3f,
        0x2000e600d5102274, 0x3000f60022c022b2, 0x300f6a001c0024e0, 0x300f9f00164026a2, 0x3004b00007002808, 0x300fd0000ad0287a, 0x3001b6000fd02948, 0x3001c10013502a66,
        0x3001cc0016802bbe, 0x3001d90015f02d47, 0x300203000f402ed1, 0x2002180015a02fe6, 0x2000000028e001bd, 0x20000d005b80047f, 0x3000170028c00526, 0x30002b00283007b4,
        0x2002420090500a5f, 0x3010110050d00b25, 0x30102a0033001034, 0x2000d60039801381, 0x200062001a201739, 0x2000dd00286018fa, 0x2000cf000d301b9d, 0x2000e60117101c96,
        0x3000f60022c01cd4, 0x30103f000e701f02, 0x30106c0029401feb, 0x30109a0014d02281, 0x300a42000c1023d0, 0x3004b0001ca02493, 0x3010df0010a0265f, 0x3001b6000fd0278a,
        0x3001c100135028a8, 0x3001cc0016802a00, 0x3001d90015f02b89, 0x300203000f402d13, 0x200218001e802e28, 0x200000002b00017d, 0x20000d005aa00461, 0x3000170028500508,
        0x30002b0027c0078f, 0x20024200f2100a33, 0x300e53003a600ade, 0x3011040034000e86, 0x30111e0031f011c8, 0x301137002b1014e9, 0x30115c001b80179c, 0x2000d60037301971,
        0x200062001f901d04, 0x2000dd0025201f1c, 0x2000cf001220218b, 0x2000e600f51022d3, 0x3000f60022c02311, 0x301179002db0253f, 0x3011ad000810281c, 0x3011d0001160289f,
        0x3004b0000fb029b7, 0x3011f9000d202ab4, 0x3001b6000fd02ba7, 0x3001c10013502cc5, 0x3001cc0016802e1d, 0x3001d90015f02fa6, 0x300203000f403130, 0x200218001b703245,
        0x2000000029500173, 0x20000d005a40043c, 0x30001700282004e3, 0x30002b0027900767, 0x200242010ac00a08, 0x30123b0050300a22, 0x3012610033700f27, 0x30127d0048d01260,
        0x301295003c5016ef, 0x2000d60041d01ad1, 0x2000620033001f0e, 0x2000dd0039c0225d, 0x2000cf003bb02616, 0x2000e6014e5029f7, 0x3000f60022c02a35, 0x3012ba0023c02c63,
        0x3012e9005a602ea1, 0x3004b0001d303449, 0x30131a001210361e, 0x301348000fd03741, 0x3001b6000fd0385f, 0x3001c1001350397d, 0x3001cc0016803ad5, 0x3001d90015f03c5e,
        0x300203000f403de8, 0x2002180030b03efd, 0x2000000024900154, 0x20000d005a2003d1, 0x3000170028100478, 0x30002b00278006fb, 0x20024200b470099b, 0x3013780053f009b4,
        0x30138f0037400ef5, 0x3013b3002770126b, 0x2000d6007d7014ff, 0x3013e6004760150e, 0x3013fa0035001986, 0x200062004e101cf6, 0x2000dd003ef021f6, 0x2000cf003ca02602,
        0x2000e6011e3029f2, 0x3000f60022c02a30, 0x30141c000c802c5e, 0x30144a0029c02d28, 0x30148a000b502fc6, 0x3011d0000e60307d, 0x3004b0002ed03165, 0x3014b1000e303454,
        0x3001b6000fd03558, 0x3001c10013503676, 0x3001cc00168037ce, 0x3001d90015f03957, 0x300203000f403ae1, 0x200218002d703bf6, 0x2000000025800112, 0x20000d005a60039e,
        0x3000170028300445, 0x30002b0027a006ca, 0x200242005860096c, 0x3014ff0037000a16, 0x30151c0016a00d88, 0x2000d6003e700f0f, 0x2000620016e01316, 0x2000dd00281014a3,
        0x2000cf000d301741, 0x2000e600f0c0183a, 0x3000f60022c01878, 0x30154a0026801aa6, 0x301578000ea01d10, 0x30159e000f301dfc, 0x3004b0001b701ef1, 0x3001b6000fd020c9,
        0x3001c100135021e7, 0x3001cc001680233f, 0x3001d90015f024c8, 0x300203000f402652, 0x2002180013502767, 0x2000000028f0018e, 0x20000d005a800451, 0x30001700284004f8,
        0x30002b0027b0077e, 0x20024200b7500a21, 0x3015e6004ad00c19, 0x30160b004ce010c8, 0x2000d6003ff015b3, 0x20006200209019d2, 0x2000dd0023001bfa, 0x2000cf000df01e47,
        0x2000e600ffa01f4c, 0x3000f60022c01f8a, 0x30162b001c3021b8, 0x3016510025a0237d, 0x3004b00020d025d9, 0x301683000c0027e8, 0x3001b6000fd028c9, 0x3001c100135029e7,
        0x3001cc0016802b3f, 0x3001d90015f02cc8, 0x300203000f402e52, 0x200218001b202f67, 0x200000002f2001bd, 0x20000d0059c004e3, 0x3000170027e0058a, 0x30002b002750080a,
        0x20024200dae00aa7, 0x3016f10067500ad2, 0x4016f4002fb00ae3, 0x4003890036700de0, 0x301713006f501160, 0x4017160033c01171, 0x401732003a6014af, 0x2000d60083d01872,
        0x301753003a501881, 0x3017670048701c28, 0x20006200640020cf, 0x30177b0034f020e1, 0x301794002dd02432, 0x2000dd003a50272e, 0x2000cf003ab02af0, 0x2000e60159402ec1,
        0x3000f60022c02eff, 0x3017ad003130312d, 0x3017d0004bf03442, 0x3004b0001ff03903, 0x3018090016f03b04, 0x3018430014203c75, 0x3001b6000fd03dd8, 0x3001c10013503ef6,
        0x3001cc001680404e, 0x3001d90015f041d7, 0x300203000f404361, 0x2002180025004476, 0x2000000025500140, 0x20000d00594003c9, 0x3000170027a00470, 0x30002b00271006ec,
        0x200242007d600985, 0x301868005ce00a10, 0x3018720017b00fe0, 0x2000d60061501178, 0x200062003ef017ad, 0x2000dd0030601bbb, 0x2000cf0025901ede, 0x200046005f102155,
        0x2000e6011fe0276c, 0x3000f60022c027aa, 0x30187e00327029d8, 0x301898000e402d01, 0x3018c50017302de7, 0x3004b00015e02f5c, 0x3018ea000f1030bc, 0x3019130011d031af,
        0x3001b6000fd032ed, 0x3001c1001350340b, 0x3001cc0016803563, 0x3001d90015f036ec, 0x300203000f403876, 0x200218002060398b, 0x2000000022500161, 0x20000d005af003ba,
        0x3000170028400468, 0x30002b0027b006ee, 0x2002420101a00991, 0x30198c0054100ae5, 0x3019ab0098301028, 0x2000d60050c019c8, 0x2000620037a01ef4, 0x2000dd004d90228d,
        0x2000cf0016802783, 0x2000460098c02909, 0x2000e600f15032bb, 0x3000f600233032f9, 0x3019c00018e0352e, 0x3019ec001b4036be, 0x301a1c001d303874, 0x301a57000e903a49,
        0x3001b6000fd03b53, 0x3001c10013503c71, 0x3001cc0016803dc9, 0x3001d90015f03f52, 0x300203000f4040dc, 0x2002180020e041f1, 0x2000000024700134, 0x20000d005a8003af,
        0x3000170028400456, 0x30002b0027b006dc, 0x20024200a220097f, 0x301a8d0042b00c24, 0x301aa40035001051, 0x2000d6003b5013be, 0x2000620036d01793, 0x2000dd0038f01b1f,
        0x2000cf0021c01ecb, 0x2000e600fa60210d, 0x3000f60022c0214b, 0x301abf003b402379, 0x301aec000e90272f, 0x3004b0001340281a, 0x301b18000c502950, 0x3001b6000fd02a36,
        0x3001c10013502b54, 0x3001cc0016802cac, 0x3001d90015f02e35, 0x300203000f402fbf, 0x200218001bb030d4, 0x200000002520017d, 0x20000d005aa00403, 0x30001700285004aa,
        0x30002b0027c00731, 0x20024201175009d5, 0x301beb003f1009f2, 0x301c0f003b400de5, 0x301c290068d0119b, 0x301c39003200182a, 0x2000d6003cc01b67, 0x2000620031801f53,
        0x2000dd002570228a, 0x2000cf002c9024fe, 0x2000e600ee7027ed, 0x3000f60022c0282b, 0x301c5f001ac02a59, 0x301c9c0016e02c07, 0x301ccd0013202d77, 0x3004b00018b02eab,
        0x3001b6000fd03057, 0x3001c10013503175, 0x3001cc00168032cd, 0x3001d90015f03456, 0x300203000f4035e0, 0x2002180017c036f5, 0x200000002400018b, 0x20000d005b8003ff,
        0x3000170028c004a6, 0x30002b0028300734, 0x200242006e7009df, 0x301d1b0048000a03, 0x301d3a0024100e85, 0x2000d600337010e3, 0x200062003f80143a, 0x2000dd0036501851,
        0x2000cf0026001bd3, 0x2000e600f7301e59, 0x3000f60022c01e97, 0x301d5d0013d020c5, 0x301c5f001a802204, 0x3004b000171023ae, 0x301d9a0012302521, 0x301dc7000e802646,
        0x3001b6000fd0274f, 0x3001c1001350286d, 0x3001cc00168029c5, 0x3001d90015f02b4e, 0x300203000f402cd8, 0x2002180012902ded, 0x2000000027e00174, 0x20000d005ba00426,
        0x3000170028d004cd, 0x30002b002840075c, 0x2002420087d00a08, 0x301e0c0055c00a2d, 0x301e21002fa00f8b, 0x2000d60034c012a2, 0x200062002b30160e, 0x2000dd0020a018e0,
        0x2000cf001cc01b07, 0x2000e600e1b01cf9, 0x3000f60022c01d37, 0x301e3d0010301f65, 0x301e57001560206a, 0x301e7f0013f021c2, 0x301eb20009a02303, 0x3004b0000d70239f,
        0x3001b6000fd02497, 0x3001c100135025b5, 0x3001cc001680270d, 0x3001d90015f02896, 0x300203000f402a20, 0x2002180019202b35, 0x2000000029700150, 0x20000d0059a0041b,
        0x3000170027d004c2, 0x30002b0027400741, 0x20024201912009dd, 0x301ed600708009f2, 0x301eef00458010fc, 0x301f0a00d7e01571, 0x2000d60058a0230c, 0x200062003e7028b6,
        0x2000dd0033502cbc, 0x2000cf003420300e, 0x2000e600f8f03376, 0x3000f60022c033b4, 0x301f110010b035e2, 0x301f2d002e4036ef, 0x301f4a000da039d5, 0x3004b0000e303ab1,
        0x301f75000d103b96, 0x3001b6000fd03c88, 0x3001c10013503da6, 0x3001cc0016803efe, 0x3001d90015f04087, 0x300203000f404211, 0x2002180038104326, 0x200000002d100168,
        0x20000d005960046d, 0x3000170027b00514, 0x30002b0027200791, 0x20024200c6a00a2b, 0x302032006ab00a3e, 0x30204a005aa010eb, 0x2000d60069c016b2, 0x302069001e1016c1,
        0x302084004aa018a4, 0x200062003a301d6e, 0x2000dd002cb02130, 0x2000cf0040302418, 0x2000e6012be02841, 0x3000f60022c0287f, 0x3020990025a02aad, 0x3020b4002c502d09,
        0x3020d60022102fd0, 0x3020fa001df031f3, 0x3021340008d033d4, 0x3001b6000fd03482, 0x3001c100135035a0, 0x3001cc00168036f8, 0x3001d90015f03881, 0x300203000f403a0b,
        0x2002180013203b20, 0x200000002af00183, 0x20000d0059c00466, 0x3000170027e0050d, 0x30002b002750078d, 0x20024200a5a00a2a, 0x3021af0052000b5a, 0x3021b3003f001094,
        0x2000d600b85014a1, 0x3021b7003ba014b0, 0x3021c5004bf0186c, 0x3021d4002f901d2d, 0x200062004a502046, 0x2000dd0026a0250a, 0x2000cf0027f02791, 0x2000e60125002a36,
        0x3000f60022c02a74, 0x3021f70057f02ca2, 0x3022310011503223, 0x30225b000d30333a, 0x30226f001d90340f, 0x3001b6000fd03609, 0x3001c10013503727, 0x3001cc001680387f,
        0x3001d90015f03a08, 0x300203000f403b92, 0x200218001cd03ca7, 0x2000000029600156, 0x20000d0059400420, 0x3000170027a004c7, 0x30002b0027100743, 0x20024200e41009dc,
        0x30229e005c9009ee, 0x3022be0043400fd4, 0x300818003f801425, 0x2000d6004580183a, 0x2000620049201cb2, 0x2000dd0027802163, 0x2000cf003b3023f8, 0x2000e601720027d1,
        0x3000f60022c0280f, 0x3022c50015402a3d, 0x3022f0002a702b93, 0x302323001de02e3c, 0x30234f004be0301c, 0x3023b300220034dc, 0x3023e000155036fe, 0x3001b6000fd03874,
        0x3001c10013503992, 0x3001cc0016803aea, 0x3001d90015f03c73, 0x300203000f403dfd, 0x2002180018c03f12, 0x2000000020d001cf, 0x20000d0059e00410, 0x3000170027f004b7,
        0x30002b0027600738, 0x2002420085f009d6, 0x302405005aa00a5f, 0x30241d0022a0100b, 0x2000d6003d801252, 0x200062003480164a, 0x2000dd00226019b1, 0x2000cf0021701bf4,
        0x2000e600df401e31, 0x3000f60022c01e6f, 0x302445002800209d, 0x302472000a80231f, 0x3004b0001be023c9, 0x3001b6000fd025a8, 0x3001c100135026c6, 0x3001cc001680281e,
        0x3001d90015f029a7, 0x300203000f402b31, 0x2002180007502c46, 0x20000000334001d2, 0x20000d005a60053a, 0x30001700283005e1, 0x30002b0027a00866, 0x2002420174a00b08,
        0x3024bc0056600b89, 0x3024d0003b2010f1, 0x3024ea00920014a5, 0x3024f8003b201dc7, 0x302514000d70217b, 0x2000d6006220226f, 0x20006200669028b1, 0x2000dd0047202f39,
        0x2000cf00329033c8, 0x2000e60161103717, 0x3000f60022c03755, 0x3025270063103983, 0x3025590010903fb6, 0x30258f0017a040c1, 0x3025c3000ed0423d, 0x3004b0001540432c,
        0x3025eb0010704482, 0x30260e000ff0458b, 0x3001b6000fd046ab, 0x3001c100135047c9, 0x3001cc0016804921, 0x3001d90015f04aaa, 0x300203000f404c34, 0x2002180029e04d49,
        0x2000000023a0014a, 0x20000d0059a003b8, 0x3000170027d0045f, 0x30002b00274006de, 0x20024200a550097a, 0x2000d6005c7013ec, 0x200062002f7019d3, 0x2000dd002d601ce9,
        0x2000cf0028901fdc, 0x200046004ba02283, 0x2000e60102802763, 0x3000f60022c027a1, 0x30273d0017d029cf, 0x3027660025b02b4e, 0x302790000f702dab, 0x3004b00010a02ea4,
        0x3027bb0013d02fb0, 0x3001b6000fd0310e, 0x3001c1001350322c, 0x3001cc0016803384, 0x3001d90015f0350d, 0x300203000f403697, 0x20021800252037ac, 0x200000002a600193,
        0x20000d005a80046d, 0x3000170028400514, 0x30002b0027b0079a, 0x2002420103800a3d, 0x30123b006fa00a59, 0x3028150056601155, 0x302847003b8016bd, 0x2000d6004a601a92,
        0x200062001e601f58, 0x2000dd002480215d, 0x2000cf00117023c2, 0x2000e601150024ff, 0x3000f60022c0253d, 0x302870001d40276b, 0x3028960027302941, 0x3028c50021302bb6,
        0x3004b0001e602dcb, 0x3001b6000fd02fd2, 0x3001c100135030f0, 0x3001cc0016803248, 0x3001d90015f033d1, 0x300203000f40355b, 0x2002180026b03670, 0x200000002c000283,
        0x20000d005b600577, 0x3000170028b0061e, 0x30002b00282008ab, 0x200242014e300b55, 0x30081f003fd00bf8, 0x3028f40032f00ff7, 0x3029190039c01350, 0x30292d0027a016ee,
        0x30294e001f70196a, 0x30295e0033201b63, 0x302976001a101e97, 0x2000d60087e02055, 0x200062005c6028f3, 0x2000dd0051802ed8, 0x2000cf003860340d, 0x2000e6010e1037b9,
        0x3000f60022c037f7, 0x30298c000df03a25, 0x3029a20015603b06, 0x3029d2000df03c5e, 0x3004b00029a03d3f, 0x302a00000df03fdb, 0x302a2f000ec040bc, 0x302a4700052041aa,
        0x3001b6000fd0421d, 0x3001c1001350433b, 0x3001cc0016804493, 0x3001d90015f0461c, 0x300203000f4047a6, 0x2002180026b048bb, 0x20000000185001c6, 0x20000d005940037f,
        0x3000170027a00426, 0x30002b00271006a2, 0x2002420068f0093b, 0x2000d6003e400fe7, 0x2000620034c013eb, 0x2000dd0023701756, 0x2000cf0029a019aa, 0x2000e600da001c6a,
        0x3000f60022c01ca8, 0x302afa0015901ed6, 0x302b11000de02031, 0x302b470013f02111, 0x3004b00011a02252, 0x3001b6000fd0238d, 0x3001c100135024ab, 0x3001cc0016802603,
        0x3001d90015f0278c, 0x300203000f402916, 0x200218001a402a2b, 0x2000000028f0015c, 0x20000d005940041f, 0x3000170027a004c6, 0x30002b0027100742, 0x20024200be1009db,
        0x302b7a005ac009ed, 0x402b8c0038100ae1, 0x402b9e0013500e64, 0x302bb40060000fbc, 0x2000d600417015d9, 0x200062003a501a10, 0x2000dd0022e01dd4, 0x2000cf002800201f,
        0x200046003e0022bd, 0x2000e600fae026c3, 0x3000f60022c02701, 0x302bc1003c60292f, 0x302bed000f402cf7, 0x302c1a000e302ded, 0x302c420010102ed2, 0x3001b6000fd02ff4,
        0x3001c10013503112, 0x3001cc001680326a, 0x3001d90015f033f3, 0x300203000f40357d, 0x200218002a803692, 0x200000002c1001c8, 0x20000d0059e004bd, 0x3000170027f00564,
        0x30002b00276007e5, 0x2002420160f00a83, 0x302c5b008d900a9a, 0x302c770032001375, 0x302c890039a01697, 0x302ca40063a01a58, 0x2000d6003ce020af, 0x200062003c90249d,
        0x2000dd0022902885, 0x2000cf0035d02acb, 0x200046006b602e46, 0x2000e600f0703522, 0x3000f60022c03560, 0x302cb5002700378e, 0x302cec000f703a00, 0x302d22000e003af9,
        0x302d51001b003bdb, 0x3001b6000fd03dac, 0x3001c10013503eca, 0x3001cc0016804022, 0x3001d90015f041ab, 0x300203000f404335, 0x2002180048a0444a, 0x2000000019a001e1,
        0x20000d0059c003af, 0x3000170027e00456, 0x30002b00275006d6, 0x200242009ca00973, 0x302e12005fb00989, 0x302e34003b700f86, 0x202e4e0080d01359, 0x2000d60045a01b83,
        0x2000620044401ffd, 0x2000dd0020702460, 0x2000cf0034602684, 0x2000e60100b029f0, 0x3000f60022c02a2e, 0x302e540018d02c5c, 0x302e850010902deb, 0x3004b0001fa02ef6,
        0x302eb700190030f2, 0x302ee8000d903284, 0x3001b6000fd0337e, 0x3001c1001350349c, 0x3001cc00168035f4, 0x3001d90015f0377d, 0x300203000f403907, 0x200218002ae03a1c,
        0x200000001d1001cd, 0x20000d005b2003d2, 0x3000170028900479, 0x30002b0028000704, 0x20024200722009ac, 0x302f15003cd009d0, 0x302f290032f00d9f, 0x2000d60031d010eb,
        0x2000620033301428, 0x2000dd0020a0177a, 0x2000cf001e2019a1, 0x2000e60107b01ba9, 0x3000f60022c01be7, 0x302f4f000bb01e15, 0x302f7b0030f01ed2, 0x302faf001bb021e3,
        0x302fe500102023a0, 0x30300d000e2024a4, 0x3001b6000fd025a7, 0x3001c100135026c5, 0x3001cc001680281d, 0x3001d90015f029a6, 0x300203000f402b30, 0x200218001fa02c45,
        0x200000001b70022f, 0x20000d005ae0041a, 0x30001700287004c1, 0x30002b0027e0074a, 0x20024200795009f0, 0x302f150047b00a14, 0x3030cc002f400e91, 0x2000d600363011a2,
        0x2000620024e01525, 0x2000dd003be01792, 0x2000cf0020f01b6d, 0x2000e600e8501da2, 0x3000f60022c01de0, 0x3030ef002710200e, 0x3031250012902281, 0x30314c00103023ac,
        0x30316a000d8024b1, 0x3001b6000fd025aa, 0x3001c100135026c8, 0x3001cc0016802820, 0x3001d90015f029a9, 0x300203000f402b33, 0x200218001cd02c48, 0x200000001dd001b0,
        0x20000d005a4003c1, 0x3000170028200468, 0x30002b00279006ec, 0x20024200ede0098d, 0x300e53003c7009a7, 0x30318b004e600d70, 0x3031a70032201258, 0x3031c5002ef0157c,
        0x2000d60040801888, 0x200062002ea01cb0, 0x2000dd0027201fb9, 0x2000cf0026d02248, 0x2000e6012bb024db, 0x3000f60022c02519, 0x3031e5002cf02747, 0x3032180024402a18,
        0x303258001e502c5e, 0x3004b00015b02e45, 0x3032930007c02fa2, 0x3032ad000d803020, 0x3001b6000fd03119, 0x3001c10013503237, 0x3001cc001680338f, 0x3001d90015f03518,
        0x300203000f4036a2, 0x200218001a9037b7, 0x200000001ec0015b, 0x20000d0059a0037b, 0x3000170027d00422, 0x30002b00274006a1, 0x20024200e740093d, 0x2000d6003fc017ce,
        0x200062002b401bea, 0x2000dd0021f01ebd, 0x2000cf0034a020f9, 0x2000e6010d002469, 0x3000f60022c024a7, 0x3032e2002be026d5, 0x3032fa001ce02995, 0x30331b001c002b65,
        0x3004b00017402d27, 0x3001b6000fd02ebc, 0x3001c10013502fda, 0x3001cc0016803132, 0x3001d90015f032bb, 0x300203000f403445, 0x200218001160355a, 0x200000001af001a4,
        0x20000d0059400387, 0x3000170027a0042e, 0x30002b00271006aa, 0x200242005d500943, 0x203338005d700f39, 0x2000d6005d80152d, 0x2000620033001b25, 0x2000dd0029301e74,
        0x2000cf0038c02124, 0x2000e600ec2024d6, 0x3000f60022c02514, 0x3033430016f02742, 0x30335c0014e028b3, 0x303387001a302a03, 0x30339f000a702ba8, 0x3033cb000a902c51,
        0x3001b6000fd02d1b, 0x3001c10013502e39, 0x3001cc0016802f91, 0x3001d90015f0311a, 0x300203000f4032a4, 0x200218001c1033b9, 0x200000001a400252, 0x20000d0059c0042a,
        0x3000170027e004d1, 0x30002b0027500751, 0x20024200484009ee, 0x2000d60043100e8f, 0x200062002f7012e0, 0x2000dd0027f015f6, 0x2000cf002db01892, 0x20344f0039501b93,
        0x2000e600daf01f4e, 0x3000f60022c01f8c, 0x30345f00078021ba, 0x30347e001d002234, 0x3034b2000b602406, 0x3004b0000dc024be, 0x301348000c30259c, 0x3001b6000fd02680,
        0x3001c1001350279e, 0x3001cc00168028f6, 0x3001d90015f02a7f, 0x300203000f402c09, 0x2002180017602d1e, 0x2000000024100167, 0x20000d00594003dc, 0x3000170027a00483,
        0x30002b00271006ff, 0x2002420075700998, 0x303537002ab009aa, 0x303556002f400c57, 0x30357d001a200f4d, 0x2000d6002bc0110c, 0x20006200357013e8, 0x2000dd003640175e,
        0x2000cf0038e01adf, 0x2000e600e7701e93, 0x3000f60022c01ed1, 0x30359b00236020ff, 0x3035c7000dc02337, 0x3004b00015e02415, 0x3035e8000f702575, 0x3001b6000fd0268d,
        0x3001c100135027ab, 0x3001cc0016802903, 0x3001d90015f02a8c, 0x300203000f402c16, 0x2002180017602d2b, 0x2000000010c0024a, 0x20000d001670038a, 0x20003e0023900517,
        0x200046007b50076e, 0x3036b7001ba00bb8, 0x30005a001af00d74, 0x2036be0037e00f44, 0x20006c0035e012e1, 0x30007500173014cc, 0x2000760040f01673, 0x200082002a701aa0,
        0x201f0a0047301d64, 0x2000c0001ea021fc, 0x2000d60064502403, 0x2000e60098b02a6e, 0x3036c90023b02a86, 0x3001300017302cc3, 0x3036f40016302e38, 0x3037390010c02f9d,
        0x30018d000af030ab, 0x3001d90015f0317b, 0x300203000f403305, 0x200218001530341a, 0x2000000025b00152, 0x20000d0015e003e1, 0x2002420063900567, 0x2000d60027a00bbd,
        0x2036be003b900e58, 0x2036b70044a0122e, 0x2000cf0034301695, 0x2000e600ccc019fe, 0x3036c9002e701a16, 0x3037730011b01cff, 0x3037910022d01e1c, 0x3037b9000b20204b,
        0x3037de00171020ff, 0x3037fa000b202272, 0x30381f0010502326, 0x3001d90015f0244c, 0x300203000f4025d6, 0x2002180013e026eb, 0x200000001ec00153, 0x20384a005590035c,
        0x20385100437008d7, 0x2002420169400d2e, 0x30385d002bb00d79, 0x30386e0043a01036, 0x303886003c701472, 0x3038a10019c0183b, 0x3038b6009c6019fc, 0x2038c500386023e0,
        0x2038cd003aa02785, 0x3038d6001ae02804, 0x3038f00017b029b4, 0x2039060033d02b4e, 0x20390f0028802ea8, 0x2000d6003b20314d, 0x203916004e90351c, 0x2000e600b0003a2b,
        0x30391d001dd03a43, 0x3039470015603c22, 0x3039ce000e303d7a, 0x3039f70022f03e5f, 0x303a71001a104090, 0x303a870013c04233, 0x303ab5001ba04371, 0x200218002830454c,
        0x2000000027c00277, 0x20384a0068400510, 0x2038510035500bb6, 0x2002420103800f2b, 0x30386e0051d00f73, 0x303af0004ad01492, 0x303b040013c01941, 0x303b14001b401a7f,
        0x303b280032e01c35, 0x2039060154801f82, 0x3038b6001e60215c, 0x303b420069d02344, 0x303b57007d5029e3, 0x303b7100310031ba, 0x20390f001cf034e7, 0x203b8800244036d4,
        0x2038cd003a103937, 0x3038d6001f4039b9, 0x3038f00012903baf, 0x2000d60030703cf5, 0x203916002f204019, 0x2000e600c5b04331, 0x30391d001d804349, 0x3039470012d04523,
        0x3039ce000aa04652, 0x303b9000156046fe, 0x303bbe002f804871, 0x303a710018c04b6b, 0x303bc50009504cf9, 0x303ab5001fc04d90, 0x2002180012e04fad, 0x200000003e400117,
        0x203bf3007150051d, 0x203bff0162300c4d, 0x303c04003b600cd7, 0x303c130035f0108f, 0x303c29005210140c, 0x303c31004360192f, 0x303c450027901d67, 0x303c560028e01fe2,
        0x2038cd002ef0228f, 0x3038d6001610230b, 0x3038f0001100246e, 0x2039060038b0259d, 0x20390f007d602945, 0x203c690032b03137, 0x2000d6003210347f, 0x20391600259037bd,
        0x2000e600df103a3c, 0x303c6f0010603a54, 0x303cdb0015403b5c, 0x3039470013803cb2, 0x303d010012303dec, 0x303d6d000ee03f11, 0x303dca0011904001, 0x303e48001000411c,
        0x303e6a001be0421e, 0x303e8b0026d043de, 0x303ab5001e00464d, 0x200218001dd0484e, 0x2000000021100155, 0x203f120034900388, 0x203f1e00371006f0, 0x203f270028d00a80,
        0x2038cd0028a00d2c, 0x203906004d300fd5, 0x20390f00293014c5, 0x203f30006100177a, 0x2000d6003b601da7, 0x203916002310217a, 0x2000e600b1d023d1, 0x303f3c0019a023e9,
        0x303f670017202585, 0x303f9900222026f9, 0x303fbd002100291d, 0x303fd6001d602b2f, 0x303ab5001e702d07, 0x2002180015b02f0f, 0x200000002b4001a2, 0x20400200ccd00474,
        0x30400a001e50048c, 0x30401d002d00068f, 0x3040250041f00961, 0x304037003a400d9d, 0x20403e0033901160, 0x2040470043e014b4, 0x20404c002780190d, 0x2038cd0035601ba4,
        0x2040510032601f17, 0x2000d6003b00225a, 0x203916002aa02627, 0x2000e6009ec028f7, 0x3040580012e0290f, 0x3040940013d02a3f, 0x3040be001f302b7e, 0x3040e50029b02d73,
        0x3041090015f03010, 0x30415e0017203171, 0x200218001a403304, 0x2000000015c0011e, 0x200242005080029a, 0x204187002d1007dc, 0x20003e0024c00acb, 0x3041990009900c7e,
        0x2000460166d00d35, 0x300075000fb01000, 0x30007500b2f01117, 0x300075000c201c65, 0x30005a0067901d29, 0x20006c00177023c1, 0x2041a1002be02555, 0x2000820014102831,
        0x2041a8001e002991, 0x2041b10027902b8f, 0x2000d600aa902e25, 0x2000e6008d5038f4, 0x3041b9001180390c, 0x3041ed001c603a26, 0x304214001ea03bee, 0x3042450015003dda,
        0x304278000f303f2c, 0x3042aa000fb04021, 0x3042ea000ab0411e, 0x20021800191041ea, 0x2000000015c0016b, 0x2002420056f002e7, 0x204187004e400890, 0x20003e0024f00d92,
        0x3041990009900f48, 0x2000460244300fff, 0x300075000fb01314, 0x300075001b10142f, 0x3000750034801601, 0x300075011ea01968, 0x30005a008ee02b54, 0x204310007960345d,
        0x20006c0017703c12, 0x2041a1002be03da6, 0x200082001d104082, 0x2041a80028904272, 0x2041b10029804519, 0x2000d600c8b047ce, 0x2000e6008a30547f, 0x3041b90017c05497,
        0x3041ed001c605615, 0x304214001ea057dd, 0x30424500150059c9, 0x3043150017f05b1b, 0x30434a0008605c9c, 0x2002180017205d43, 0x2043620022300125, 0x2000000015c0036b,
        0x20024200528004e7, 0x2043670022500a2d, 0x2041870011800c8c, 0x20003e0025500dc2, 0x3041990009900f7e, 0x20004602ff701035, 0x300075000fb013a7, 0x300075001b1014c2,
        0x3000750034801694, 0x300075011ea019fb, 0x300075008ca02c01, 0x30005a00b5f034cd, 0x2043100069604047, 0x20006c00367046fc, 0x30436f001ff04864, 0x2041a10025304a80,
        0x200082000d604cf1, 0x2041a8002b104de6, 0x2000d600c82050b4, 0x2000e60084705d5c, 0x304376000e505d74, 0x304393000cb05e5b, 0x3043ae000ef05f28, 0x3043e9002f806019,
        0x304427000b206313, 0x30445600106063c7, 0x304475000d4064cf, 0x200218001c7065c4, 0x200000001ab00117, 0x2044a60045e002e2, 0x2002420046000760, 0x3044b00032600775,
        0x3044c20012300a9d, 0x2000d60033800bdd, 0x2044d3005f900f32, 0x2044da00dd901548, 0x3044e10034f015c7, 0x3044fd003c201918, 0x3045080033901cdc, 0x30450e0017902017,
        0x3045260018f02192, 0x20453a0157d0233e, 0x30007500c0302427, 0x3000750012b03047, 0x300075001d903193, 0x300075001830338c, 0x300075002440352b, 0x300075001300378b,
        0x20454101968038db, 0x30454b0098f038ed, 0x3045600037404297, 0x304565001d00460d, 0x304579002c0047fa, 0x3045800030604ad5, 0x3045850046604ddd, 0x203f27003c805262,
        0x204594005120566a, 0x20459f0051f05bc8, 0x2045ac003580612d, 0x2045b6005d8064cb, 0x2045c0004ee06ae9, 0x2045ca01a5a07017, 0x3045d100bbc070d9, 0x3045de008bd07c97,
        0x3045e80051b08556, 0x2045f3005db08ab5, 0x2045fc005ed090ce, 0x20460200571096ff, 0x20460b0054e09cae, 0x20461100c750a238, 0x204616002410aee7, 0x20461a00bc10b166,
        0x2000e60099a0bd55, 0x304620002790bd89, 0x3046280009b0c004, 0x3046680015f0c0a1, 0x30469d001710c202, 0x3046c7000da0c375, 0x30471b0012b0c451, 0x304745001710c57e,
        0x200218001360c710, 0x200000002be00159, 0x20000d005a80044b, 0x30001700284004f2, 0x30002b0027b00778, 0x20024200db000a1b, 0x30123b0066300a37, 0x304764002460109c,
        0x304789004e7012e4, 0x2000d600436017e8, 0x2000620033701c3e, 0x2000dd001b201f94, 0x2000cf0014c02163, 0x2000e601154022d5, 0x3000f60022c02313, 0x3028700023502541,
        0x3047a00027802778, 0x3047cf00100029f2, 0x304801000f102af4, 0x30482b0018b02c00, 0x3001b6000fd02dac, 0x3001c10013502eca, 0x3001cc0016803022, 0x3001d90015f031ab,
        0x300203000f403335, 0x200218001890344a, 0x20000000414002bf, 0x2002420082b006f3, 0x3048300038b0071d, 0x3048360017100ac5, 0x303f30002c600c58, 0x20483d00aff00f3c,
        0x3048450025300fc9, 0x3048550081d0121e, 0x20008a0063a01a59, 0x30453a0021401a70, 0x3036b7002cc01ca1, 0x3048650012401f6f, 0x2000d6004fa020b0, 0x30487a003940211f,
        0x304891000f5024b5, 0x2000e600cec025d0, 0x3048a800467025e8, 0x3048c8000f302a51, 0x3048f70026902b46, 0x304911000d602db1, 0x3049300011802e89, 0x30494d0023202fa3,
        0x30496b000e5031d7, 0x2002180020e032dd, 0x200000001c60018b, 0x20000d0059400385, 0x3000170027a0042c, 0x30002b00271006a8, 0x200242006af00941, 0x30499e0035600953,
        0x3049b20034500cab, 0x2000d6002fc0100d, 0x200062002eb01329, 0x2000dd001cc01633, 0x2000cf000e70181c, 0x2000e600f5501929, 0x3000f60022c01967, 0x3049d0001f101b95,
        0x3049e80017301d88, 0x304a13000c001efd, 0x304a370017b01fbf, 0x304a58000a40213c, 0x3001b6000fd02201, 0x3001c1001350231f, 0x3001cc0016802477, 0x3001d90015f02600,
        0x300203000f40278a, 0x200218001af0289f, 0x2000000022500142, 0x20000d005a50039b, 0x3000170027f00449, 0x30002b00276006ca, 0x20024200fb500968, 0x304a89002be00978,
        0x304a9e0093200c55, 0x304aa70039401589, 0x2000d6005a80193a, 0x200062003d301f02, 0x2000dd002ab022f4, 0x2000cf0026f025bc, 0x2000460064202849, 0x2000e60123c02eb1,
        0x3000f60023302eef, 0x304ac20017003124, 0x304adc0010303296, 0x304b00004390339b, 0x3004b000164037d6, 0x304b39001130393c, 0x3001b6000fd03a70, 0x3001c10013503b8e,
        0x3001cc0016803ce6, 0x3001d90015f03e6f, 0x300203000f403ff9, 0x200218001650410e, 0x2000000024200164, 0x20000d005b5003da, 0x3000170028700488, 0x30002b0027e00711,
        0x20024200fc0009b7, 0x304b7a0064c009cf, 0x304b8f0093d0103a, 0x2000d6004ef01994, 0x200062003f301ea3, 0x2000dd00277022b5, 0x2000cf002b802549, 0x200046007c50281f,
        0x2000e6013df0300a, 0x3000f60023303048, 0x304b980027f0327d, 0x304bb30044a034fe, 0x304bdb001110394a, 0x3004b00018e03a5d, 0x304c1c0015e03bed, 0x3001b6000fd03d6c,
        0x3001c10013503e8a, 0x3001cc0016803fe2, 0x3001d90015f0416b, 0x300203000f4042f5, 0x2002180019f0440a, 0x200000002340033c, 0x20000d0067c005a4, 0x3000170029800661,
        0x30002b00325008fb, 0x204c4c0038f00c4b, 0x20022b0085500ffa, 0x3002350057f012d0, 0x200242008490186f, 0x304c590033f01d79, 0x2000d600913020d5, 0x30024c001ae023c5,
        0x304c600019802575, 0x300264002d90270f, 0x200062003bf02a08, 0x2000dd001e202de6, 0x2000cf0017d02fe5, 0x2000e60138903188, 0x3000f600242031c6, 0x304c69002ca0340a,
        0x304c8f0017d036d6, 0x304cb10017d03855, 0x304ce800192039d4, 0x304d2e001cf03b68, 0x304d650013a03d39, 0x3001b6000fd03e94, 0x3001c10013503fb2, 0x3001cc001680410a,
        0x3001d90015f04293, 0x300203000f40441d, 0x200218001c904532, 0x2000000024900346, 0x20000d0067f005c3, 0x300017002940067e, 0x30002b0032e00914, 0x204c4c0045000c6d,
        0x20022b007f8010dd, 0x3002350058d01348, 0x200242008aa018f5, 0x304c590033901e66, 0x2000d60088a021bc, 0x30024c0018c024bb, 0x304c600016202649, 0x30026400299027ad,
        0x200062003c202a66, 0x2000dd001e002e47, 0x2000cf0018003044, 0x2000e601193031ea, 0x3000f60024003228, 0x304d92001600346a, 0x304c6900220035cc, 0x304dc200167037ee,
        0x304de40013a03957, 0x3004b00024c03a93, 0x3001b6000fd03d00, 0x3001c10013503e1e, 0x3001cc0016803f76, 0x3001d90015f040ff, 0x300203000f404289, 0x200218001420439e,
        0x200000001b3001ac, 0x20000d005aa00393, 0x300017002850043a, 0x30002b0027c006c1, 0x2002420065f00965, 0x304e070031700a4e, 0x304e250025d00d67, 0x2000d6003a300fe1,
        0x20006200366013a4, 0x2000dd001bb01729, 0x2000cf000f701901, 0x2000e600d4001a1e, 0x3000f60022c01a5c, 0x304e410019801c8a, 0x304e75000db01e24, 0x304e9b000df01f01,
        0x304ecd000de01fe2, 0x3001b6000fd020e1, 0x3001c100135021ff, 0x3001cc0016802357, 0x3001d90015f024e0, 0x300203000f40266a, 0x200218001450277f, 0x204f3c002030016f,
        0x2000000021200395, 0x200242003d8005c7, 0x204f45008e7009bf, 0x3000cf0013a00b61, 0x304f4f0014900c9d, 0x304f5d004be00de8, 0x2000d6002b5012c3, 0x2039160030b01595,
        0x2000e60076e018c6, 0x304f6800113018de, 0x304f900026a019f3, 0x304fb2000f201c5f, 0x304fdc0019c01d53, 0x30501a0014301ef1, 0x2002180018302055, 0x200000002aa001d0,
        0x2002420093f0049a, 0x30505200366004eb, 0x3050620039300853, 0x305081001d700c02, 0x20483d0077400df7, 0x305087000f800e8a, 0x304855005e700f84, 0x20509d024c901589,
        0x3050a500a3501ad2, 0x3050aa0152e02524, 0x4050b100a4d025df, 0x4050ce004410302e, 0x4050f6005e103471, 0x20008a0077103a70, 0x30453a002d203a87, 0x305108001ed03d76,
        0x3000dd0025f03f82, 0x2000d6007c3041fe, 0x30510f003d104277, 0x30512c003770464a, 0x2000e601147049e7, 0x3051490030a04a1a, 0x305150000ba04d26, 0x3051760026b04de2,
        0x3051a5002ad0504f, 0x3051e80035b052fe, 0x3052170023b0565b, 0x305236001ba05898, 0x305258000da05a54, 0x200218002b005b4f, 0x2000000030b0021b, 0x20024200a1b00546,
        0x3052840075600557, 0x3052a00029800cc9, 0x2000d60049400f7e, 0x200062004db01432, 0x2000dd003260192c, 0x2000cf0027a01c6f, 0x2000e6010f201f0f, 0x3052a60047701f27,
        0x3052be00147023a0, 0x3004b00028f024e9, 0x3052f4001e90277a, 0x3001b6000fd02984, 0x3001c10013502aa2, 0x3001cc0016802bfa, 0x3001d90015f02d83, 0x300203000f402f0d,
        0x200218001e403022, 0x2000000025e001ec, 0x200242007dd0046a, 0x30530c0037300479, 0x305330002170080b, 0x3053390020800a3f, 0x2000d60038f00c64, 0x2000620035c01013,
        0x2000dd005f50138e, 0x2000cf0028a019a0, 0x2000e600d5e01c50, 0x3053400015e01c68, 0x3053660027901dc8, 0x3053890011e02043, 0x3053b6001ad02163, 0x3001b6000fd02331,
        0x3001c1001350244f, 0x3001cc00168025a7, 0x3001d90015f02730, 0x300203000f4028ba, 0x2002180018a029cf, 0x2000000026d00126, 0x20000d0059c003c7, 0x3000170027e0046e,
        0x30002b00275006ee, 0x200242004b50098b, 0x300e53002f5009a1, 0x3053d5001a800c98, 0x2053f2004ad00e5c, 0x2000d60029e01326, 0x2000620022b015e4, 0x2000dd001600182e,
        0x2000cf000d3019ab, 0x2000e600f7501aa4, 0x3000f60022c01ae2, 0x3053f80011c01d10, 0x30335c003cf01e2e, 0x3054170009f021ff, 0x305447000db022a0, 0x3001b6000fd0239c,
        0x3001c100135024ba, 0x3001cc0016802612, 0x3001d90015f0279b, 0x300203000f402925, 0x2002180022e02a3a, 0x2000000028b00347, 0x20000d006aa00606, 0x300017002a4006c9,
        0x30002b003410096f, 0x205470003b800cd9, 0x20022b0093d010b1, 0x30023500576011fc, 0x30547b0025e01790, 0x200242003b101a0e, 0x2000d60056b01ddc, 0x2000620040a02367,
        0x2000dd001b502790, 0x2000cf0025902962, 0x2000e6011da02be1, 0x3000f60024802c1f, 0x304c690023c02e69, 0x3054830016e030a7, 0x3020d6000a203217, 0x3054ae000dc032bb,
        0x3054c30014c03399, 0x3054fc00126034e7, 0x30552d0010e0360f, 0x3001b6000fd0373e, 0x3001c1001350385c, 0x3001cc00168039b4, 0x3001d90015f03b3d, 0x300203000f403cc7,
        0x2002180011d03ddc, 0x20000000299001d0, 0x20024200c1900489, 0x30483000772004bf, 0x30556e0044f00c53, 0x20483d008de010c0, 0x30557a0021a01159, 0x3048550062901375,
        0x20509d00a5c019bc, 0x300e530068001ad4, 0x305596002c202156, 0x20008a0051402436, 0x30453a0017c0244d, 0x3036b700238025e6, 0x3000dd0010d0283d, 0x2000d60066e02967,
        0x3055a90042502976, 0x3055cc0023802d9d, 0x2041b10014902ff3, 0x2000e600dcf03162, 0x3051490038b03195, 0x3055ef0029903522, 0x3056150034c037bd, 0x3056380012a03b0b,
        0x3056630012803c37, 0x305693000e103d61, 0x3056c5000ed03e44, 0x2002180021f03f52, 0x2000000023e0014b, 0x20000d00594003bd, 0x3000170027a00464, 0x30002b00271006e0,
        0x20024200add00979, 0x3056eb00383010d3, 0x2000d60043201473, 0x200062002ac018c5, 0x2000dd0027a01b90, 0x2000cf0037b01e27, 0x2000e6018d6021c8, 0x3000f60022c02206,
        0x3056f90028e02450, 0x30570100728026e0, 0x305761001ef02e0a, 0x3057670021f03017, 0x30576f000da03238, 0x30577f000ec03314, 0x3001b6000fd03421, 0x3001c1001350353f,
        0x3001cc0016803697, 0x3001d90015f03820, 0x300203000f4039aa, 0x200218001f903abf, 0x2000000021400179, 0x2002420089e003ad, 0x3058250042b00483, 0x3058400039b008b0,
        0x20003e007e600c69, 0x3000750061f00e30, 0x20006c002290146e, 0x2000dd001f7016b6, 0x2041a1002bc018ca, 0x2000820017f01ba4, 0x2039160019201d40, 0x20584d006e401ef1,
        0x3058560023b01f1e, 0x30585e0023f0215b, 0x3041990021d023b8, 0x20005a0072c025f3, 0x2000d6005e202d3c, 0x2000e60061303344, 0x30586a002dd0335c, 0x305886000c80363b,
        0x3058a70011703705, 0x3058c7001390381e, 0x200218000cd03978, 0x2000000016500189, 0x20000d005a400322, 0x30001700282003c9, 0x30002b002790064d, 0x20024200530008ee,
        0x2000d60050e00e3b, 0x200062002f301369, 0x2000dd001d20167b, 0x2000cf0014c0186a, 0x2000e601021019dc, 0x3000f60022c01a1a, 0x3058df002dd01c48, 0x30590d001aa01f27,
        0x305927000ff020d3, 0x305966000c9021d4, 0x30597c000c00229f, 0x3001b6000fd02380, 0x3001c1001350249e, 0x3001cc00168025f6, 0x3001d90015f0277f, 0x300203000f402909,
        0x200218000ff02a1e, 0x200000001a30016e, 0x20000d005aa00345, 0x30001700285003ec, 0x30002b0027c00673, 0x2002420056d00917, 0x3059f40038b00929, 0x305a15001ce00cb6,
        0x2000d60041500ea1, 0x200062003fd012d6, 0x2000dd0021c016f2, 0x2000cf0022f0192b, 0x2000460026401b78, 0x2000e60106901e02, 0x3000f60022c01e40, 0x305a2e0038d0206e,
        0x305a600008f023fd, 0x305a76001050248e, 0x30482b00158025ae, 0x305a9b000c502708, 0x3001b6000fd027ee, 0x3001c1001350290c, 0x3001cc0016802a64, 0x3001d90015f02bed,
        0x300203000f402d77, 0x2002180016b02e8c, 0x200000001f200144, 0x20000d005940036a, 0x3000170027a00411, 0x30002b002710068d, 0x20024200f5800926, 0x300b24001ed00c22,
        0x305ac40095500e11, 0x2000d6007c50189b, 0x2000620045b02080, 0x2000dd00257024fa, 0x2000cf002cc0276e, 0x2000e6016bb02a60, 0x3000f60022c02a9e, 0x305ad4003c302ccc,
        0x305ae90031e03091, 0x305b1b001f9033b1, 0x305b48000b2035ac, 0x305b63001a703660, 0x3059660014803809, 0x305b860012a03953, 0x3001b6000fd03a9e, 0x3001c10013503bbc,
        0x3001cc0016803d14, 0x3001d90015f03e9d, 0x300203000f404027, 0x200218002020413c, 0x200000001c700162, 0x20000d005ae0035d, 0x3000170028700404, 0x30002b0027e0068d,
        0x200242007f900933, 0x305bb80069200947, 0x305bd30015100fdb, 0x2000d60040401149, 0x200062003150156d, 0x2000dd0023f018a1, 0x2000cf0029e01afd, 0x200046002bf01db9,
        0x2000e6010e00209e, 0x3000f60022c020dc, 0x305be90040e0230a, 0x3032fa0013e0271a, 0x305c1f000a60285a, 0x30482b001200291b, 0x305c3b000a302a3d, 0x3001b6000fd02b01,
        0x3001c10013502c1f, 0x3001cc0016802d77, 0x3001d90015f02f00, 0x300203000f40308a, 0x200218001d20319f, 0x20000000192003c4, 0x20000d005c80058a, 0x3000170029400631,
        0x30002b0028b008c7, 0x200242005cc00b7a, 0x305d040039600b93, 0x305d1e0021b00f2b, 0x2000d6003e001163, 0x2000620046301563, 0x2000dd0026d019e5, 0x2000cf001b601c6f,
        0x2000e60104201e4b, 0x3000f60022c01e89, 0x305d3700385020b7, 0x305d6b001360243e, 0x30225b000b202576, 0x30482b0010402643, 0x305de8000a602749, 0x3001b6000fd02810,
        0x3001c1001350292e, 0x3001cc0016802a86, 0x3001d90015f02c0f, 0x300203000f402d99, 0x2002180019c02eae, 0x200000002c000224, 0x20000d005a600518, 0x300017002a7005a4,
        0x30002b002710084d, 0x20003e004e900ae4, 0x305e3f001e600de7, 0x205e520073d00fee, 0x20006c005f10174a, 0x20584d0020901d5a, 0x20005a00a2401f81, 0x2000d600594029c2,
        0x203916001af02f73, 0x200062005d803142, 0x2000dd003d603739, 0x2000cf0017c03b2c, 0x2000e600d1e03cce, 0x305e5d001ce03ce6, 0x305e800024403eb6, 0x300945000a6040fc,
        0x305e9d0009b041a4, 0x305ec40018104241, 0x305ed70010a043c4, 0x3001b6000fd044ef, 0x3001c1001350460d, 0x3001cc0016804765, 0x300203000f4048f8, 0x200218001a904a0d,
        0x200000002370013f, 0x20000d00596003aa, 0x3000170027b00451, 0x30002b00272006ce, 0x20024200a6600968, 0x300e530054100993, 0x305f420023b00ed6, 0x305f64001fa011d4,
        0x2000d6003b5013eb, 0x200062004db017c0, 0x2000dd002b801cba, 0x2000cf004bc01f8f, 0x2000460038502469, 0x2000e6011b602814, 0x3000f60022c02852, 0x305f730022002a80,
        0x305f89002ae02ca2, 0x305966001ce02f52, 0x305fbb0009903122, 0x305b630016f031bd, 0x3001b6000fd0334d, 0x3001c1001350346b, 0x3001cc00168035c3, 0x3001d90015f0374c,
        0x300203000f4038d6, 0x20021800177039eb, 0x200000005450014c, 0x20000d00596006c5, 0x3000170027b0076c, 0x30002b00272009e9, 0x20024200dc100c83, 0x305ffe001f600cad,
        0x306013007a400ea5, 0x30602f003d301671, 0x2000d6004cc01a61, 0x200062005ca01f4d, 0x2000dd0027c02536, 0x2000cf002fc027cf, 0x200046002fa02ae9, 0x2000e60154e02e09,
        0x3000f60022c02e47, 0x306039001fd03075, 0x30604e000f403274, 0x30608b002e00336a, 0x3060b20020c0364c, 0x305b63001a80385a, 0x3060cf000e003a04, 0x3059660012a03ae6,
        0x30610b000a703c12, 0x3001b6000fd03cda, 0x3001c10013503df8, 0x3001cc0016803f50, 0x3001d90015f040d9, 0x300203000f404263, 0x200218001c804378, 0x200000001eb00121,
        0x20000d0059a00340, 0x3000170027d003e7, 0x30002b0027400666, 0x20024200a1400902, 0x3061fb002370092f, 0x306212007a600b68, 0x2000d6003f201333, 0x2000620047c01745,
        0x2000dd001d001be0, 0x2000cf0043801dcd, 0x2000460030702223, 0x2000e60123802550, 0x3000f60022c0258e, 0x306226001ba027bc, 0x30624e0037002978, 0x3062720016302cea,
        0x3062f5000df02e4f, 0x3059660016302f30, 0x3063230005503095, 0x3001b6000fd0310b, 0x3001c10013503229, 0x3001cc0016803381, 0x3001d90015f0350a, 0x300203000f403694,
        0x200218001d4037a9, 0x200000003210019c, 0x20000d00594004f1, 0x3000170027a00598, 0x30002b0027100814, 0x2002420061000aad, 0x2000d6004e2010da, 0x20006200a03015dc,
        0x2000dd0045d01ffe, 0x2000cf0046102478, 0x2000e601225028ff, 0x3000f60022c0293d, 0x30635f0033002b6b, 0x306374000fa02e9d, 0x306398001f102f99, 0x3063ba001060318c,
        0x305b630011a03294, 0x3063dc000d6033b0, 0x3001b6000fd034a7, 0x3001c100135035c5, 0x3001cc001680371d, 0x3001d90015f038a6, 0x300203000f403a30, 0x200218001e503b45,
        0x20000000373001ad, 0x20000d0059400554, 0x3000170027a005fb, 0x30002b0027100877, 0x2002420047800b10, 0x2000d60040200fa5, 0x2000620069e013c7, 0x2000dd004b501a84,
        0x2000cf0055001f56, 0x2000e60148f024cc, 0x3000f60022c0250a, 0x30651e002f402738, 0x306533001e902a2e, 0x306599000f102c19, 0x3065b2001e302d0c, 0x3065ed0011b02ef1,
        0x306616002af0300e, 0x3001b6000fd032de, 0x3001c100135033fc, 0x3001cc0016803554, 0x3001d90015f036dd, 0x300203000f403867, 0x2002180018a0397c, 0x2000000019e0019f,
        0x20000d0016100371, 0x200242008c7004fa, 0x3066910030300525, 0x3066a1001f00082a, 0x3066bb0031800aa9, 0x2000d60038100dde, 0x2036be0043f01180, 0x2036b7002bc015dc,
        0x2000cf00404018b5, 0x2000e6013cf01cdf, 0x3066cc004db01cf7, 0x3066de0025a021d4, 0x3066fc004f60244c, 0x3067040034402944, 0x30671e000f302c8a, 0x3067400009002d7f,
        0x3001d90015f02e30, 0x300203000f402fba, 0x20021800159030cf, 0x200000002190015b, 0x20000d00160003a8, 0x200242004a300530, 0x2000d6003de009f0, 0x2036be0049d00def,
        0x2036b700301012a9, 0x2000cf0042a015c7, 0x2000e600c3301a17, 0x3066cc0039d01a2f, 0x30676f0014601dce, 0x3067b50019e01f16, 0x3067d8000ff020b6, 0x3067fa00117021b7,
        0x306815000db022d0, 0x3001d90015f023cc, 0x300203000f402556, 0x200218001e40266b, 0x200000002ed001f5, 0x20000d0016000516, 0x200242003920069e, 0x2000d60039f00a4d,
        0x2036be0034a00e0d, 0x2036b70022401174, 0x2000cf003b2013b5, 0x2000e600a370178d, 0x3066cc0030d017a5, 0x3065330018001ab4, 0x30683c000e501c36, 0x306861000d401d1d,
        0x30676f0013201df3, 0x3001d90015f01f46, 0x300203000f4020d0, 0x20021800187021e5, 0x200000002a70031e, 0x20000d005ae005f9, 0x30001700287006a0, 0x30002b0027e00929,
        0x2054700056900bd0, 0x20024200c3001159, 0x30688a004f20118f, 0x306897004450169f, 0x30689f0028701b02, 0x2000d60057201da6, 0x2068a7003ee02333, 0x200062003c702741,
        0x2000dd001b302b27, 0x2000cf0020902cf7, 0x2000460034202f1e, 0x2000e60114b03286, 0x3000f60022c032c4, 0x3068ac0013a034f2, 0x3068b1000850362e, 0x3068b60011a036b5,
        0x3068bb0010c037d1, 0x30690c00157038df, 0x305966001da03a38, 0x30695b0009903c14, 0x3069760008403caf, 0x3001b6000fd03d54, 0x3001c10013503e72, 0x3001cc0016803fca,
        0x3001d90015f04153, 0x300203000f4042dd, 0x20021800164043f2, 0x200000002bc00185, 0x20000d0059600475, 0x3000170027b0051c, 0x30002b0027200799, 0x2002420148800a33,
        0x3069e90018e01b73, 0x3069fd001b801d03, 0x2000d6004ea01ed8, 0x2000620051b023e2, 0x2000dd0013f0291c, 0x2000cf0036c02a78, 0x2000460021802e02, 0x2000e60134303040,
        0x3000f60022c0307e, 0x306a26005b4032ac, 0x306a3c001bc03862, 0x306a74001fb03a20, 0x306a8e000c803c1d, 0x3001b6000fd03d06, 0x3001c10013503e24, 0x3001cc0016803f7c,
        0x3001d90015f04105, 0x300203000f40428f, 0x2002180025f043a4, 0x2000000024d00233, 0x20000d00161004b4, 0x200242014450063d, 0x3069e90019301735, 0x3069fd001b8018ca,
        0x2000d6003c201a9f, 0x2036be0046c01e82, 0x2036b7002930230b, 0x2000cf00464025bb, 0x2000e600b4202a45, 0x3066cc0054102a5d, 0x306aae0010d02fa0, 0x306abd000ba030af,
        0x3067040017d0316b, 0x3001d90015f03309, 0x300203000f403493, 0x200218001e7035a8, 0x200000001ac00155, 0x20000d0059e00335, 0x3000170027f003dc, 0x30002b002760065d,
        0x20024200889008fb, 0x2000d600359011a1, 0x200062003dc0151a, 0x2000dd0018f01915, 0x2000cf001fa01ac1, 0x2000460034501cd9, 0x2000e600e9c02044, 0x3000f60022c02082,
        0x306ad30018d022b0, 0x306aed000fe0243f, 0x306b1b001610253f, 0x306b47001a0026a2, 0x3001b6000fd02863, 0x3001c10013502981, 0x3001cc0016802ad9, 0x3001d90015f02c62,
        0x300203000f402dec, 0x2002180012302f01, 0x200000002e100120, 0x20000d0059000435, 0x30001700278004dc, 0x30002b0026f00756, 0x200242009b6009ed, 0x306b760042b00a15,
        0x306b950019c00e42, 0x306bb8003bb00fe0, 0x2000d6004fc013c0, 0x20006200491018dc, 0x2000dd0034701d8c, 0x2000cf00379020f0, 0x2000e60109d0248f, 0x3000f60022c024cd,
        0x306bce000be026fb, 0x306bf70024a027bb, 0x306c0a0012002a07, 0x306c2d000bb02b29, 0x300945000c702be6, 0x306c4b000c202caf, 0x3059660011b02d73, 0x3001b6000fd02eaf,
        0x3001c10013502fcd, 0x3001cc0016803125, 0x3001d90015f032ae, 0x300203000f403438, 0x200218001740354d, 0x2000000023700146, 0x20000d00596003b1, 0x3000170027b00458,
        0x30002b00272006d5, 0x200242010930096f, 0x300b24009f40099a, 0x306d000046101390, 0x306d1000207017f3, 0x2000d6004ec01a1f, 0x200062005ce01f2b, 0x2000dd002c502518,
        0x2000cf0043a027fa, 0x2000e6012f302c5a, 0x3000f60022c02c98, 0x306d270031002ec6, 0x306d3d0010d031d8, 0x306d6200254032e7, 0x3060b20016b0353d, 0x306d9b000b4036aa,
        0x3059660014f03760, 0x3001b6000fd038d0, 0x3001c100135039ee, 0x3001cc0016803b46, 0x3001d90015f03ccf, 0x300203000f403e59, 0x2002180019d03f6e, 0x2000000022f0013c,
        0x20000d005940039f, 0x3000170027a00446, 0x30002b00271006c2, 0x20024200dea0095b, 0x2000d6004f101762, 0x2000620043701c73, 0x2000dd002f4020c9, 0x2000cf00353023da,
        0x2000e60135e02753, 0x3000f60022c02791, 0x306dc400223029bf, 0x306dd9002fe02be4, 0x306e130010202ee4, 0x3060b2000e102fe8, 0x306e3500178030cb, 0x306e5d000d003245,
        0x305966000fc03317, 0x3001b6000fd03434, 0x3001c10013503552, 0x3001cc00168036aa, 0x3001d90015f03833, 0x300203000f4039bd, 0x200218001af03ad2, 0x200000002d500183,
        0x20000d005900048c, 0x3000170027800533, 0x30002b0026f007ad, 0x2002420076900a44, 0x306e7e0061900a6c, 0x306e940011e01087, 0x2000d600528011ca, 0x2000620051301712,
        0x2000dd0032b01c44, 0x2000cf0029c01f8c, 0x2000e6010750224e, 0x3000f60022c0228c, 0x306ea80021c024ba, 0x306ebb000d4026d8, 0x306ed500147027ae, 0x306efa0025c028f7,
        0x306f2b000d002b55, 0x3001b6000fd02c46, 0x3001c10013502d64, 0x3001cc0016802ebc, 0x3001d90015f03045, 0x300203000f4031cf, 0x200218001b9032e4, 0x200000002f900157,
        0x20000d0059200484, 0x300017002790052b, 0x30002b00270007a6, 0x2002420081d00a3e, 0x306f9c005dc00a67, 0x306fb0000fe01045, 0x306fbd0010e01145, 0x2000d6002d801278,
        0x200062002aa01570, 0x2000dd0035b01839, 0x2000cf0029901bb1, 0x2000e6016a101e70, 0x3000f60022c01eae, 0x306fd200265020dc, 0x306fe6001d70235f, 0x306fee0036f02538,
        0x30704b0027c028a9, 0x3060b20025602b27, 0x30576f000f402d7f, 0x3001b6000fd02e94, 0x3001c10013502fb2, 0x3001cc001680310a, 0x3001d90015f03293, 0x300203000f40341d,
        0x2002180020f03532, 0x200000002a300180, 0x20000d0059e00457, 0x3000170027f004fe, 0x30002b002760077f, 0x200242008d500a1d, 0x307198005ca00aa9, 0x3071be0027501075,
        0x2000d6004910130f, 0x2000620028b017c0, 0x2000dd0017301a6a, 0x2000cf0021d01bfa, 0x200046001f501e35, 0x2000e60101f02050, 0x3000f60022c0208e, 0x3071df001a3022bc,
        0x3071f40019e02461, 0x3072280011a02601, 0x30724b000d30271d, 0x30727300131027f2, 0x30576f000ac02925, 0x3001b6000fd029f2, 0x3001c10013502b10, 0x3001cc0016802c68,
        0x3001d90015f02df1, 0x300203000f402f7b, 0x200218001dc03090, 0x20000000421001c8, 0x20000d005b00061d, 0x30001700288006c4, 0x30002b0027f0094e, 0x2002420100900bf5,
        0x3072e900afd00c2b, 0x3072fd001950172a, 0x30732000335018c1, 0x2000d6003ad01c1b, 0x200062003ff01fe8, 0x2000dd002b402406, 0x2000cf00346026d7, 0x2000e6011c402a43,
        0x3000f60022c02a81, 0x30733c0028f02caf, 0x307353002e002f40, 0x3073690023a03222, 0x3073840010b0345e, 0x3001b6000fd0358a, 0x3001c100135036a8, 0x3001cc0016803800,
        0x3001d90015f03989, 0x300203000f403b13, 0x2002180027003c28, 0x200000001720024f, 0x20000d005bc003f5, 0x3000170028e0049c, 0x30002b002850072c, 0x2002420085a009d9,
        0x300e53003e600a17, 0x3073d40016b00dff, 0x305f64002bf00f6c, 0x2000d60041801250, 0x2000620047c01688, 0x2000dd0022201b23, 0x2000cf0052401d62, 0x3073e8001390214d,
        0x2000e601048022ac, 0x3000f60022c022ea, 0x3073fe001fa02518, 0x3074210013902714, 0x3062f5001010284f, 0x3059660020002952, 0x3074340010202b54, 0x3001b6000fd02c77,
        0x3001c10013502d95, 0x3001cc0016802eed, 0x3001d90015f03076, 0x300203000f403200, 0x2002180020d03315, 0x200000002210011f, 0x20000d0059c00374, 0x3000170027e0041b,
        0x30002b002750069b, 0x2002420071700938, 0x3074b20052100966, 0x3074c8001be00e89, 0x2000d6004eb0106c, 0x2000620044d01577, 0x2000dd002a9019e3, 0x2000cf0021f01ca9,
        0x2000460039d01ee6, 0x2000e600f3b022a9, 0x3000f60022c022e7, 0x3073fe0020802515, 0x3074db0013e0271f, 0x305966001560285f, 0x307508000a7029b7, 0x307536000e602a60,
        0x3001b6000fd02b67, 0x3001c10013502c85, 0x3001cc0016802ddd, 0x3001d90015f02f66, 0x300203000f4030f0, 0x200218001c903205, 0x2000000021400169, 0x20000d005a2003b1,
        0x3000170028100458, 0x30002b00278006db, 0x200242007e80097b, 0x3075e800365009ac, 0x30760a0029e00d13, 0x307623001a800fb3, 0x2000d60037401180, 0x200062005e701514,
        0x2000dd0027501b1a, 0x2000cf0041101dac, 0x2000e600ed6021e3, 0x3000f60022c02221, 0x307636001600244f, 0x30764a000cf025b1, 0x3074db0012302682, 0x305966000ba027a7,
        0x307666000d902863, 0x30768d000dd0293e, 0x3001b6000fd02a3c, 0x3001c10013502b5a, 0x3001cc0016802cb2, 0x3001d90015f02e3b, 0x300203000f402fc5, 0x200218001cc030da,
        0x200000001b700171, 0x20000d005960035c, 0x3000170027b00403, 0x30002b0027200680, 0x200242004ba0091a, 0x2000d6003c000df1, 0x200062003b8011d1, 0x2000dd0013e015a8,
        0x2000cf0037601703, 0x2000e600ffb01a9f, 0x3000f60022c01add, 0x3076e0001cc01d0b, 0x3076f6000aa01ed9, 0x30771d0015201f85, 0x30773f00100020d9, 0x30776f000e0021db,
        0x3077940013f022bd, 0x3001b6000fd0241d, 0x3001c1001350253b, 0x3001cc0016802693, 0x3001d90015f0281c, 0x300203000f4029a6, 0x2002180013e02abb, 0x200000001f700155,
        0x20000d0059c00380, 0x3000170027e00427, 0x30002b00275006a7, 0x2002420040000944, 0x2000d60031100d61, 0x200062003a301092, 0x2000dd001bc01454, 0x2000cf0024b0162d,
        0x2000e600e3c0189e, 0x3000f60022c018dc, 0x3077c0001aa01b0a, 0x3077fd0013401cb6, 0x3077940017401dec, 0x307826000da01f62, 0x3001b6000fd0205d, 0x3001c1001350217b,
        0x3001cc00168022d3, 0x3001d90015f0245c, 0x300203000f4025e6, 0x200218000cf026fb, 0x20000000217000e2, 0x20000d005980032d, 0x3000170027c003d4, 0x30002b0027300652,
        0x200242005c7008ed, 0x30784b002ef00919, 0x30785b001ce00c0a, 0x2000d60047c00ed1, 0x200062004630136d, 0x2000dd00233017ef, 0x2000cf002ab01a3f, 0x2000e60143c01d10,
        0x3000f60022c01d4e, 0x30786f0024401f7c, 0x307886004e2021c2, 0x4078ba001fc024a8, 0x3078bf001b2026a6, 0x3078de000c30285a, 0x3073690018f0291f, 0x3001b6000fd02acf,
        0x3001c10013502bed, 0x3001cc0016802d45, 0x3001d90015f02ece, 0x300203000f403058, 0x2002180019b0316d, 0x200000001ca001a1, 0x20000d005a00039f, 0x3000170028000446,
        0x30002b00277006c8, 0x20024200b8400967, 0x30793b0066100997, 0x307952000f700ffa, 0x30796e003f0010f3, 0x2000d60038701508, 0x20006200415018af, 0x2000dd0021a01ce3,
        0x2000cf0043d01f1a, 0x2000460022c02375, 0x2000e601164025c7, 0x3000f60022c02605, 0x3079840028402833, 0x30799f0024002ab9, 0x3073690017902cfb, 0x307666000f902e76,
        0x3079c3000f502f98, 0x3001b6000fd030ae, 0x3001c100135031cc, 0x3001cc0016803324, 0x3001d90015f034ad, 0x300203000f403637, 0x200218001e90374c, 0x200000003ba00154,
        0x20000d0059a00542, 0x3000170027d005e9, 0x30002b0027400868, 0x2002420041e00b04, 0x2000d60042800f3f, 0x200062004fb01387, 0x2000dd00220018a1, 0x2000cf0025501ade,
        0x2000e60129201d59, 0x3000f60022c01d97, 0x3079d6001e001fc5, 0x3079ee00222021a7, 0x3057610018f023e5, 0x307a070012c02576, 0x307369001b9026a4, 0x30576f000ee0285f,
        0x3001b6000fd0296e, 0x3001c10013502a8c, 0x3001cc0016802be4, 0x3001d90015f02d6d, 0x300203000f402ef7, 0x200218002280300c, 0x20000000298001da, 0x20000d005a6004a6,
        0x300017002830054d, 0x30002b0027a007d2, 0x200242009d300a74, 0x307a210023000a9b, 0x306d00003d900ccd, 0x307a3c00397010a8, 0x2000d6006cf01464, 0x2000620033f01b53,
        0x2000dd0024201eb1, 0x2000cf003d302110, 0x2000e600ec702509, 0x3000f60022c02547, 0x301e3d001cf02775, 0x307a4e0016b02946, 0x3073690015c02ab3, 0x307a610012102c11,
        0x3001b6000fd02d53, 0x3001c10013502e71, 0x3001cc0016802fc9, 0x3001d90015f03152, 0x300203000f4032dc, 0x2002180018d033f1, 0x2000000032100191, 0x20000d005a6004e6,
        0x300017002830058d, 0x30002b0027a00812, 0x20024200a7600ab4, 0x307aa20024000adb, 0x307a210019c00d1d, 0x306d000046200ebb, 0x2000d60080701547, 0x2000620047c01d6e,
        0x2000dd003a702209, 0x2000cf002d7025cd, 0x2000e6010b1028ca, 0x3000f60022c02908, 0x301e3d002d102b36, 0x307abc0011702e09, 0x3059660021f02f22, 0x307ad4000b103143,
        0x307aed000e7031f6, 0x3001b6000fd032fe, 0x3001c1001350341c, 0x3001cc0016803574, 0x3001d90015f036fd, 0x300203000f403887, 0x200218001990399c, 0x200000002fc00203,
        0x20000d005d300533, 0x300017002b5005cf, 0x30002b0028000886, 0x207b860026400b2f, 0x207b910073200daf, 0x207b9700b6a014fe, 0x307b9e0030801b34, 0x307ba30022a01e3e,
        0x20008a003d202086, 0x20584d0068e02477, 0x2000d60047e02b22, 0x2039160014302fbd, 0x2000620054203120, 0x2000dd0031a03681, 0x2000cf003a1039b8, 0x2000e6010bc03d7f,
        0x307bbc0016703d97, 0x307bc9002d003f00, 0x307be20016a041d2, 0x307bf90014f04357, 0x307bfe000be044a8, 0x307c0f0011604568, 0x300945000bc04680, 0x305966000fa0473e,
        0x307c2e000e30483a, 0x3001b6000fd0493e, 0x3001c10013504a5c, 0x3001cc0016804bb4, 0x300203000f404d47, 0x200218001a204e5c, 0x20000000237001d2, 0x20000d005b00043d,
        0x30001700288004e4, 0x30002b0027f0076e, 0x2002420048d00a15, 0x307c6c0019000d12, 0x2000d60065400ebf, 0x2000620066701533, 0x2000dd0037d01bb9, 0x2000cf003c301f53,
        0x2000e6010d40233c, 0x3000f60022c0237a, 0x307c8f001d8025a8, 0x307ca800135027a5, 0x307cb7001f9028dc, 0x307ce6000ce02ad7, 0x307d0a000cd02ba7, 0x307d2e000fc02c76,
        0x3001b6000fd02d93, 0x3001c10013502eb1, 0x3001cc0016803009, 0x3001d90015f03192, 0x300203000f40331c, 0x2002180016c03431, 0x20000000250000fc, 0x20000d0059800380,
        0x3000170027c00427, 0x30002b00273006a5, 0x2002420090300940, 0x307d6c005780096c, 0x307d810021000ee6, 0x307dab00143010f8, 0x2000d60029201260, 0x200062003c801512,
        0x2000dd00256018f9, 0x2000cf0025901b6c, 0x2000e6010b901deb, 0x3000f60022c01e29, 0x307dd3001ab02057, 0x307dea000be02204, 0x307e0d00132022c4, 0x307e300012d023f8,
        0x307e3f0018602527, 0x307e5200157026af, 0x3001b6000fd02827, 0x3001c10013502945, 0x3001cc0016802a9d, 0x3001d90015f02c26, 0x300203000f402db0, 0x2002180013d02ec5,
        0x200000003230015c, 0x20000d00596004b3, 0x3000170027b0055a, 0x30002b00272007d7, 0x2002420075700a71, 0x2000d600546011e5, 0x200062003e70174b, 0x2000dd0022701b51,
        0x2000cf001eb01d95, 0x2000e6011d401fa6, 0x3000f60022c01fe4, 0x307e800023902212, 0x307e96001bc0244d, 0x3060b2000f90260b, 0x307e3f0010802706, 0x307eca001cf02832,
        0x307ed8000d902a03, 0x3001b6000fd02afd, 0x3001c10013502c1b, 0x3001cc0016802d73, 0x3001d90015f02efc, 0x300203000f403086, 0x200218001a30319b, 0x200000003210017c,
        0x20000d0059c004d1, 0x3000170027e00578, 0x30002b00275007f8, 0x2002420076c00a95, 0x307f6d0021200ac3, 0x307f80003bf00cd7, 0x307f9e0016101098, 0x2000d6002fd0121e,
        0x200062003de0153b, 0x2000dd0015c01938, 0x2000cf0039e01ab1, 0x2000e60124501e75, 0x3000f60022c01eb3, 0x307fb9001ae020e1, 0x307fd20022a02291, 0x3080260022d024bd,
        0x3080470019b026ec, 0x30807d000cc02889, 0x30809d000c502957, 0x3001b6000fd02a3d, 0x3001c10013502b5b, 0x3001cc0016802cb3, 0x3001d90015f02e3c, 0x300203000f402fc6,
        0x200218001ee030db, 0x200000001b400111, 0x20000d00596002f9, 0x3000170027b003a0, 0x30002b002720061d, 0x200242005c0008b7, 0x2000d60042b00e94, 0x200062003a7012df,
        0x2000dd002eb016a5, 0x2000cf00291019ad, 0x2000e600f9b01c64, 0x3000f60022c01ca2, 0x3081080015f01ed0, 0x30811e0028702031, 0x30815a00109022ba, 0x308182000f0023c5,
        0x308197000aa024b7, 0x3001b6000fd02582, 0x3001c100135026a0, 0x3001cc00168027f8, 0x3001d90015f02981, 0x300203000f402b0b, 0x200218000e002c20, 0x200000001c60012d,
        0x20000d0059600327, 0x3000170027b003ce, 0x30002b002720064b, 0x2002420064d008e5, 0x30784b001ce00910, 0x30823c0044a00ae0, 0x2000d60022500f4f, 0x200062004f301194,
        0x2000dd00230016a6, 0x2000cf00342018f3, 0x2000e600f2101c5b, 0x3000f60022c01c99, 0x3082510020201ec7, 0x308267000ed020cb, 0x308291000c9021ba, 0x3081820014a02285,
        0x3082fc0010d023d1, 0x3001b6000fd024ff, 0x3001c1001350261d, 0x3001cc0016802775, 0x3001d90015f028fe, 0x300203000f402a88, 0x200218000c502b9d, 0x200000001890014a,
        0x20000d0059a00307, 0x3000170027d003ae, 0x30002b002740062d, 0x20024200b96008c9, 0x30830e008a3008f6, 0x308323001a50119b, 0x3083370011501342, 0x2000d6002700147c,
        0x200062003810170c, 0x2000dd0023101aac, 0x2000cf0029001cfa, 0x2000e60103901fb0, 0x3000f60022c01fee, 0x30834e001690221c, 0x308366000ab02387, 0x3083be000d102434,
        0x3066de000ef02507, 0x307e3f00124025f8, 0x3083df000e60271e, 0x3059660014502806, 0x3001b6000fd0296c, 0x3001c10013502a8a, 0x3001cc0016802be2, 0x3001d90015f02d6b,
        0x300203000f402ef5, 0x200218001400300a, 0x200000001db00172, 0x20000d0068500381, 0x3000170027e0042d, 0x30002b00359006ad, 0x2002420035000a2e, 0x2083f70052f00d9a,
        0x2000d6003c3012e6, 0x200062003c9016c9, 0x2000dd001e601ab1, 0x2000cf0013e01cb4, 0x2000e600fd501e18, 0x3000f60023101e56, 0x3083fd001b802089, 0x3084150022802260,
        0x3059660017f0248a, 0x30841e001440260b, 0x3001b6000fd02770, 0x3001c1001350288e, 0x3001cc00168029e6, 0x3001d90015f02b6f, 0x300203000f402cf9, 0x2002180014902e0e,
        0x200000001870015c, 0x20000d0016700317, 0x20024200c65004a6, 0x3084480068600718, 0x30844c0036b00da0, 0x2000d6002b201128, 0x2036be00376013fb, 0x2036b7003760178e,
        0x2000cf0024801b21, 0x2000e60096901d8f, 0x3066cc0019a01da7, 0x3084580018d01f43, 0x303791001d9020d2, 0x30849500121022ad, 0x3084ba00089023d0, 0x3001d90015f0247a,
        0x300203000f402604, 0x2002180022802719, 0x200000001d20014a, 0x20000d0059c00350, 0x3000170027e003f7, 0x30002b0027500677, 0x2002420035600914, 0x307f6d0019e0093e,
        0x3084e20018400ade, 0x2000d6002b000c87, 0x2000620049c00f57, 0x2000dd0029401412, 0x2000cf00251016c3, 0x2000e60100f0193a, 0x3000f60022c01978, 0x3084f3001e501ba6,
        0x308508000c501d8d, 0x308552000f101e54, 0x308182001c401f47, 0x307e3f000d30210d, 0x308567000c9021e2, 0x3001b6000fd022cc, 0x3001c100135023ea, 0x3001cc0016802542,
        0x3001d90015f026cb, 0x300203000f402855, 0x200218001dd0296a, 0x2000000030e0015d, 0x20000d005920049f, 0x3000170027900546, 0x30002b00270007c1, 0x2002420051900a59,
        0x3085af0039a00a82, 0x3085c20014c00e1e, 0x2000d60039900f8f, 0x2000620034401348, 0x2000dd00204016ab, 0x2000cf002d0018cc, 0x2000e60114901bc2, 0x3000f60022c01c00,
        0x3085d80024c01e2e, 0x3085ec0012b0207c, 0x308607000fa021a9, 0x30862d0010e022a5, 0x3060b20015f023b5, 0x30576f0009f02516, 0x30864c000b6025b7, 0x3001b6000fd0268e,
        0x3001c100135027ac, 0x3001cc0016802904, 0x3001d90015f02a8d, 0x300203000f402c17, 0x2002180013002d2c, 0x200000002c500149, 0x20000d0059000442, 0x30001700278004e9,
        0x30002b0026f00763, 0x20024200580009fa, 0x2000d60042a00f97, 0x200062004b7013e1, 0x2000dd001c0018b7, 0x2000cf0027101a94, 0x2000e60115301d2b, 0x3000f60022c01d69,
        0x3086e0002cf01f97, 0x3086f3000d502268, 0x3087120015c0233f, 0x308730000e50249d, 0x30875e0011102584, 0x3059660014902697, 0x3001b6000fd02801, 0x3001c1001350291f,
        0x3001cc0016802a77, 0x3001d90015f02c00, 0x300203000f402d8a, 0x200218001be02e9f, 0x200000002a2001ab, 0x20000d0059600481, 0x3000170027b00528, 0x30002b00272007a5,
        0x2002420083700a3f, 0x2000d60041501293, 0x20006200430016c8, 0x2000dd0019d01b17, 0x2000cf0034a01cd1, 0x2000e6017a402041, 0x3000f60022c0207f, 0x3087b7004e5022ad,
        0x3087ca001ab02794, 0x3087e00044902973, 0x3087fe0012e02dbe, 0x3088290010202eee, 0x3060b20015502ff2, 0x3001b6000fd03168, 0x3001c10013503286, 0x3001cc00168033de,
        0x3001d90015f03567, 0x300203000f4036f1, 0x200218000f303806, 0x2000000022400245, 0x20000d001610049d, 0x200242008fc00626, 0x2000d6002ef00f3f, 0x2036be006c90124f,
        0x2036b70036801935, 0x30884a0017701944, 0x308858001e001abd, 0x2000cf003ad01cba, 0x2000e600d9f0208d, 0x3066cc00312020a5, 0x308864001ff023b9, 0x30886f0022b025d9,
        0x30887a000ae02806, 0x30889c00114028b6, 0x3088d1000b7029cc, 0x3060b20010802a85, 0x3001d90015f02bae, 0x300203000f402d38, 0x200218000f302e4d, 0x2000000023a001bd,
        0x20000d0059a0042b, 0x3000170027d004d2, 0x30002b0027400751, 0x20024200c27009ed, 0x305ffe001b900a1a, 0x3088fc005b300bd5, 0x30890e002360118a, 0x3089200024a013c2,
        0x2000d6003bb01631, 0x2000620045401a0c, 0x2000dd0018c01e7f, 0x2000cf002da02028, 0x2000460026602320, 0x2000e601020025ac, 0x3000f60022c025ea, 0x30893d0021102818,
        0x307a4e0016602a2b, 0x305966001ae02b93, 0x3089550007f02d43, 0x308978000a602dc4, 0x307666000c202e6c, 0x3001b6000fd02f4f, 0x3001c1001350306d, 0x3001cc00168031c5,
        0x3001d90015f0334e, 0x300203000f4034d8, 0x2002180029a035ed, 0x2000000017e00126, 0x20000d00596002d8, 0x3000170027b0037f, 0x30002b00272005fc, 0x200242006e400896,
        0x2000d60036500f97, 0x2000620043b0131c, 0x2000dd0028001776, 0x2000cf0032b01a13, 0x2000460032c01d5c, 0x2000e600fd2020ae, 0x3000f60022c020ec, 0x3089c1002120231a,
        0x3074db001890252e, 0x3089d7000b0026b9, 0x3089e8000a10276b, 0x308a02000e70280e, 0x305966000eb028f7, 0x3001b6000fd02a03, 0x3001c10013502b21, 0x3001cc0016802c79,
        0x3001d90015f02e02, 0x300203000f402f8c, 0x20021800196030a1, 0x2000000023b00152, 0x20000d005a6003c1, 0x3000170028300468, 0x30002b0027a006ed, 0x200242004b10098f,
        0x2000d6003ad00e5d, 0x200062002a80122a, 0x2000dd0018f014f1, 0x2000cf002f10169d, 0x20004600196019ac, 0x2000e6010eb01b68, 0x3000f60022c01ba6, 0x308b10001d001dd4,
        0x308b2e0020e01fa6, 0x308b47001ba021b6, 0x308b5e0009a02372, 0x305966001060240e, 0x308b880009f02516, 0x3001b6000fd025d6, 0x3001c100135026f4, 0x3001cc001680284c,
        0x3001d90015f029d5, 0x300203000f402b5f, 0x2002180018b02c74, 0x2000000020200164, 0x20000d005900039a, 0x3000170027800441, 0x30002b0026f006bb, 0x2002420091100952,
        0x308bb30017a00962, 0x308bbe0078500ade, 0x2000d6003b101280, 0x200062003dd01651, 0x2000dd003a901a4d, 0x2000cf0021901e13, 0x200046001ee0204a, 0x2000e6010bf0225e,
        0x3000f60022c0229c, 0x308bcf00242024ca, 0x308be20024b0270e, 0x308c14000ea0295b, 0x305966000f202a47, 0x3060b20014402b3b, 0x3001b6000fd02ca0, 0x3001c10013502dbe,
        0x3001cc0016802f16, 0x3001d90015f0309f, 0x300203000f403229, 0x200218001b90333e, 0x2000000029100150, 0x20000d005a800415, 0x30001700284004bc, 0x30002b0027b00742,
        0x200242007da009e5, 0x308c4a0014b00ec0, 0x308c4e001b20100d, 0x2000d600442011dc, 0x200062005280163e, 0x2000dd000c901b85, 0x2000cf0022001c6b, 0x2000e60110701eb1,
        0x3000f60022c01eef, 0x308c61001fe0211d, 0x308c76000ab0231d, 0x308c9c00228023ca, 0x308cc0000b3025f4, 0x308ce100106026a9, 0x308d00000cb027b1, 0x308d1f0009c0287e,
        0x3001b6000fd0293b, 0x3001c10013502a59, 0x3001cc0016802bb1, 0x3001d90015f02d3a, 0x300203000f402ec4, 0x2002180017102fd9, 0x2000000025000199, 0x20000d005b00041d,
        0x30001700288004c4, 0x30002b0027f0074e, 0x20024200c08009f5, 0x2000d6003b30161a, 0x200062003bb019ed, 0x2000dd0032301dc7, 0x2000cf0037b02107, 0x20004600251024a0,
        0x2000e6010eb02717, 0x3000f60022c02755, 0x308d2d0024f02983, 0x308d470013902bd4, 0x308d5e0011f02d0f, 0x308d770014702e30, 0x308d8c0011c02f79, 0x30576f000cd03097,
        0x3001b6000fd03185, 0x3001c100135032a3, 0x3001cc00168033fb, 0x3001d90015f03584, 0x300203000f40370e, 0x200218001cc03823, 0x2000000019200186, 0x20000d005a00034c,
        0x30001700280003f3, 0x30002b0027700675, 0x2002420050400914, 0x300e5300261009fa, 0x308da1001b300c5d, 0x2000d6002bd00e35, 0x2000620031a01112, 0x2000dd0027a0144b,
        0x2000cf003e2016e2, 0x2000e600d0e01aea, 0x3000f60022c01b28, 0x308dbe0013701d56, 0x308dd90008101e8f, 0x3066de000b801f12, 0x3059660011001fcc, 0x308e010007c020de,
        0x3001b6000fd0217b, 0x3001c10013502299, 0x3001cc00168023f1, 0x3001d90015f0257a, 0x300203000f402704, 0x2002180015302819, 0x2000000020800124, 0x20000d0059600360,
        0x3000170027b00407, 0x30002b0027200684, 0x200242006ae0091e, 0x301ed60028800949, 0x308e720035b00bd3, 0x2000d60056c00fe9, 0x200062002fd01575, 0x2000dd001e201891,
        0x2000cf0037301a90, 0x2000e600e2401e29, 0x3000f60022c01e67, 0x308e9f001fc02095, 0x308eb5000d1022ae, 0x3066de000de02381, 0x3059660014e02461, 0x3001b6000fd025d0,
        0x3001c100135026ee, 0x3001cc0016802846, 0x3001d90015f029cf, 0x300203000f402b59, 0x2002180008402c6e, 0x200000001ec001eb, 0x20000d005be0040b, 0x3000170028f004b2,
        0x30002b0028600743, 0x20024200917009f1, 0x308ebc0062900a1f, 0x308ed3001a70104a, 0x308ee80010d011f3, 0x2000d6002e701325, 0x200062003de0162c, 0x2000dd001c001a29,
        0x2000cf002cd01c06, 0x2000e600e7f01ef9, 0x3000f60022c01f37, 0x308f080012002165, 0x308f210017d02287, 0x308f40000f402406, 0x3059660012d024fc, 0x308f6f000af0262b,
        0x3001b6000fd026fb, 0x3001c10013502819, 0x3001cc0016802971, 0x3001d90015f02afa, 0x300203000f402c84, 0x200218001eb02d99, 0x2000000023000126, 0x20000d001660038a,
        0x2002420055000518, 0x2000d60029a00a85, 0x2036be0043e00d40, 0x2036b7003160119b, 0x2000cf003a3014ce, 0x2000e60098e01897, 0x3066cc0021c018af, 0x3037910027c01acd,
        0x306704000e401d4b, 0x308ff9000bb01e31, 0x3090280009801eee, 0x3001d90015f01fa7, 0x300203000f402131, 0x200218000ef02246, 0x2000000021a00129, 0x20000d0059c00377,
        0x3000170027e0041e, 0x30002b002750069e, 0x200242008490093b, 0x30904d00287009c0, 0x3090600047d00c49, 0x2000d6004a1011a1, 0x2000620026c01662, 0x2000dd00168018ed,
        0x2000cf0015601a72, 0x2000e600d1801bee, 0x3000f60022c01c2c, 0x300638001d601e5a, 0x305761000e30204c, 0x3090a0000a702131, 0x3059660008e021da, 0x3001b6000fd02289,
        0x3001c100135023a7, 0x3001cc00168024ff, 0x3001d90015f02688, 0x300203000f402812, 0x2002180017c02927, 0x200000001d0000e5, 0x20000d005a8002e9, 0x3000170028400390,
        0x30002b0027b00616, 0x200242005d2008b9, 0x309137001cd008e6, 0x3091480024400ab5, 0x3091570018800cfb, 0x2000d60029d00ea8, 0x2000620042301165, 0x2000dd002a3015a7,
        0x2000cf0026301867, 0x2000e6011dc01af0, 0x3000f60022c01b2e, 0x30916a0022101d5c, 0x3091820006a01f7f, 0x309196001b801feb, 0x3091c2001a2021a5, 0x3091e90010002349,
        0x305966001e30244b, 0x3001b6000fd0264f, 0x3001c1001350276d, 0x3001cc00168028c5, 0x3001d90015f02a4e, 0x300203000f402bd8, 0x200218000ad02ced, 0x200000002870018b,
        0x20000d005a800446, 0x30001700284004ed, 0x30002b0027b00773, 0x200242007c400a16, 0x309273003bb00a4a, 0x30928d001cf00e07, 0x3092a3001fa00fd8, 0x2000d6003e2011f7,
        0x20006200587015f9, 0x2000dd0021f01b9f, 0x2000cf0058c01ddb, 0x200046001ca02385, 0x2000e60127f02575, 0x3000f60022c025b3, 0x3092be0025f027e1, 0x3092dd000ff02a63,
        0x3092ea0025502b64, 0x308b47000ff02dbb, 0x3060b20015a02ebc, 0x3059660013e03018, 0x3001b6000fd03177, 0x3001c10013503295, 0x3001cc00168033ed, 0x3001d90015f03576,
        0x300203000f403700, 0x2002180018a03815, 0x200000001a20017d, 0x20000d005ba00353, 0x3000170028d003fa, 0x30002b0028400689, 0x2002420031200935, 0x2000d6006dc00c64,
        0x2000620030101360, 0x2000dd0024901680, 0x2000cf0022e018e6, 0x2000460037301b32, 0x2000e600f0701ecb, 0x3000f60022c01f09, 0x30932a0028402137, 0x309347000b4023bd,
        0x305966001bb02473, 0x30936c0010402630, 0x3001b6000fd02755, 0x3001c10013502873, 0x3001cc00168029cb, 0x3001d90015f02b54, 0x300203000f402cde, 0x2002180007302df3,
        0x200000002b900194, 0x20000d005a800481, 0x3000170028400528, 0x30002b0027b007ae, 0x20024200bf500a51, 0x30123b0035d00a69, 0x309417003c000dc8, 0x309433002500118a,
        0x3003c90024e013f8, 0x2000d60031701663, 0x200062005a40199a, 0x2000dd0025001f5d, 0x2000cf00384021ca, 0x200046005210256c, 0x2000e6010c102ab3, 0x3000f60022c02af1,
        0x30945b0021e02d1f, 0x3028700019402f3f, 0x30948a00103030d5, 0x3094a70015a031da, 0x305966001a003336, 0x3001b6000fd034f7, 0x3001c10013503615, 0x3001cc001680376d,
        0x3001d90015f038f6, 0x300203000f403a80, 0x200218001f403b95, 0x2000000023d00147, 0x20000d005ac003b8, 0x300017002860045f, 0x30002b0027d006e7, 0x200242005630098c,
        0x3095520030f009bd, 0x30956f0018a00cce, 0x2000d6002ce00f0c, 0x2000620046f011fa, 0x2000dd001d401688, 0x2000cf003bf01879, 0x2000e6011b601c5e, 0x3000f60022c01c9c,
        0x30958a001f201eca, 0x30959c003ea020da, 0x305966001ab024c6, 0x3095a40010302673, 0x3001b6000fd02797, 0x3001c100135028b5, 0x3001cc0016802a0d, 0x3001d90015f02b96,
        0x300203000f402d20, 0x2002180018902e35, 0x20000000245001a3, 0x20000d005960041c, 0x3000170027b004c3, 0x30002b0027200740, 0x20024200e7b009da, 0x30962600bc500a05,
        0x309637001e6015cc, 0x2000d60042401872, 0x200062003ee01cb6, 0x2000dd00225020c3, 0x2000cf002c302305, 0x2000e601109025ee, 0x3000f60022c0262c, 0x30964f003d70285a,
        0x309665000be02c33, 0x3096830008602cf3, 0x30969e0016002d7b, 0x3096c10015c02efd, 0x3001b6000fd0307a, 0x3001c10013503198, 0x3001cc00168032f0, 0x3001d90015f03479,
        0x300203000f403603, 0x200218000e703718, 0x200000001010011c, 0x20000d0015f00251, 0x200242003db003d8, 0x2000d60024d007d0, 0x2036be003e000a3e, 0x2036b7000ce00e3b,
        0x2000cf003d000f26, 0x2000e6005fc0131c, 0x3066cc0014001334, 0x3097370008b01476, 0x3037910017601503, 0x3001d90015f0169a, 0x300203000f401824, 0x2002180007301939,
        0x200000001330010f, 0x20000d0015f00276, 0x20024200442003fd, 0x309748001b500538, 0x30975400148006ef, 0x2000d6001cc0085c, 0x2036be0039600a49, 0x2036b70024900dfc,
        0x2000cf0030701062, 0x2000e6007c40138f, 0x3066cc001eb013a7, 0x30976a000f901594, 0x309795000980168f, 0x3037910018b01729, 0x3001d90015f018d5, 0x300203000f401a5f,
        0x2002180007c01b74, 0x2000000010400140, 0x20000d0016000278, 0x200242004c400400, 0x2000d6001fa008e1, 0x2036be002ec00afc, 0x2036b70015c00e05, 0x2000cf0044d00f7e,
        0x2000e6007aa013f1, 0x3066cc0029a01409, 0x303791001bd016a5, 0x3097b70009801864, 0x3001d90015f0191d, 0x300203000f401aa7, 0x2002180011001bbc, 0x2000000018400150,
        0x20000d0059c00308, 0x3000170027e003af, 0x30002b002750062f, 0x200242008fb008cc, 0x3097da0045400987, 0x3097f80016c00ddd, 0x3098170027c00f4b, 0x2000d60060d011e4,
        0x200062003bf01811, 0x2000dd0020001bef, 0x2000cf002c201e0c, 0x2000e60119e020f4, 0x3000f60022c02132, 0x309827001e102360, 0x30983f001d402543, 0x3098590020102719,
        0x308829001630291c, 0x3059660017302a81, 0x3001b6000fd02c15, 0x3001c10013502d33, 0x3001cc0016802e8b, 0x3001d90015f03014, 0x300203000f40319e, 0x20021800158032b3,
        0x200000001cb00126, 0x20000d0059200325, 0x30001700279003cc, 0x30002b0027000647, 0x20024200717008df, 0x2000d60041901013, 0x200062003a10144c, 0x2000dd001ab0180c,
        0x20004600476019d5, 0x2000e6010e101e71, 0x3000f60022c01eaf, 0x3098f4001ae020dd, 0x3099080014d0228d, 0x3099380010c023dc, 0x3099a60015c024ea, 0x305b630013902648,
        0x3059660013102783, 0x3001b6000fd028d5, 0x3001c100135029f3, 0x3001cc0016802b4b, 0x3001d90015f02cd4, 0x300203000f402e5e, 0x2002180013402f73, 0x200000001fe00102,
        0x20000d0059800334, 0x3000170027c003db, 0x30002b0027300659, 0x20024200796008f4, 0x309a180018500f05, 0x2000d6004b5010a7, 0x200062003f50157c, 0x2000dd001fe01990,
        0x2000cf003e501bab, 0x2000e6012fd01fb6, 0x3000f60022c01ff4, 0x309a2c0022902222, 0x309a43000f90244d, 0x309a6e0010902548, 0x309a850024c02653, 0x309aae00224028a1,
        0x30576f000bd02ac7, 0x309aca0008f02b86, 0x3001b6000fd02c36, 0x3001c10013502d54, 0x3001cc0016802eac, 0x3001d90015f03035, 0x300203000f4031bf, 0x20021800131032d4,
        0x200000001730013a, 0x20000d005b0002e1, 0x3000170028800388, 0x30002b0027f00612, 0x20024200815008b9, 0x2000d6005b9010eb, 0x2000620032b016c4, 0x2000dd0023301a0e,
        0x2000cf001c401c5e, 0x2000460023501e40, 0x2000e60117e0209b, 0x3000f60022c020d9, 0x309aec001b502307, 0x309b0300176024be, 0x309b310028c02636, 0x305b630016c028c4,
        0x309b750014902a32, 0x3001b6000fd02b9c, 0x3001c10013502cba, 0x3001cc0016802e12, 0x3001d90015f02f9b, 0x300203000f403125, 0x200218001450323a, 0x2000000023f00155,
        0x20000d00592003c8, 0x300017002790046f, 0x30002b00270006ea, 0x200242016f300982, 0x301f0a00eba011bb, 0x2000d6002f202092, 0x200062002f7023a4, 0x2000dd002a4026ba,
        0x2000cf003240297b, 0x2000e60108d02cc5, 0x3000f60022c02d03, 0x309b99002ad02f31, 0x309bb9000f9031e0, 0x309bcd000b3032db, 0x309be40024803390, 0x30576f000da035da,
        0x3001b6000fd036d5, 0x3001c100135037f3, 0x3001cc001680394b, 0x3001d90015f03ad4, 0x300203000f403c5e, 0x2002180017e03d73, 0x20000000261000f7, 0x20000d005980038c,
        0x3000170027c00433, 0x30002b00273006b1, 0x2002420078a0094c, 0x309cf30047200978, 0x309d17001de00dec, 0x309d320010200fcc, 0x2000d600533010f3, 0x200062003d901646,
        0x2000dd0023801a3e, 0x2000cf002e101c93, 0x2000e6011ae01f9a, 0x3000f60022c01fd8, 0x309d420027802206, 0x309d56002a402480, 0x305b630010502726, 0x305966001aa0282d,
        0x309d7c000d1029d9, 0x3001b6000fd02acb, 0x3001c10013502be9, 0x3001cc0016802d41, 0x3001d90015f02eca, 0x300203000f403054, 0x2002180014f03169,
    ],
    severities: &[
        0x20003f5a, 0x40003f7e, 0x60003fa8, 0x80003fd1, 0x400028f6, 0x80002933, 0x20003853, 0x40003870, 0x60003894, 0x80005f2f, 0x20002301, 0x40002325, 0x4000234f, 0x60002376, 0x6000239f, 0x600023d0,
        0x600023fc, 0x80002424, 0x200043d3, 0x400043fc, 0x6000442d, 0x40002508, 0x20002b44, 0x40002b68, 0x40002b92, 0x60002bb9, 0x60002be2, 0x60002c13, 0x60002c3f, 0x80002c67, 0x40002c81, 0x40002d95,
        0x20002dc0, 0x80002de3, 0x20004e6e, 0x20004e92, 0x40004eb2, 0x40004edc, 0x60004f06, 0x60004f36, 0x800082ad, 0x20001a4a, 0x40001a6e, 0x60001a98, 0x80001ac1, 0x60001adb, 0x20001a27, 0x40001a4e,
        0x40001a71, 0x60001a96, 0x80003da5, 0x20001bab, 0x40001bcf, 0x60001bf9, 0x8000428e, 0x20001b43, 0x40001b67, 0x60001b8e, 0x60001bb7, 0x80001be4, 0x2000211b, 0x20002141, 0x40002162, 0x40002184,
        0x600021a3, 0x80004751, 0x40002459, 0x40002493, 0x800024d8, 0x2000243f, 0x4000245f, 0x40002486, 0x600024ad, 0x600024d6, 0x800054e9, 0x2000165d, 0x2000167f, 0x400016a4, 0x600016ce, 0x80003faa,
        0x20001dd7, 0x20001dfb, 0x40001e1c, 0x60004919, 0x80001e90, 0x20002905, 0x40002929, 0x40002953, 0x6000297a, 0x600029a3, 0x800029cf, 0x20001e11, 0x20001e2e, 0x40001e4b, 0x40001e6f, 0x60001e93,
        0x60001eb9, 0x60001edf, 0x80005658, 0x200024ec, 0x2510, 0x40002538, 0x60002562, 0x80005fad, 0x20004f05, 0x40004f39, 0x60004f76, 0x80001e4e, 0x200024e1, 0x40002505, 0x6000252c, 0x800056c3,
        0x20001acf, 0x40001af2, 0x60001b19, 0x40001b90, 0x20004e65, 0x20001be8, 0x80001c45, 0x40001b0a, 0x40001b31, 0x20006784, 0x20002f66, 0x400067a1, 0x60002fbd, 0x600067c0, 0x800067ec, 0x20005ee7,
        0x40005ef8, 0x60005f2e, 0x2000271e, 0x40002742, 0x6000276c, 0x60002795, 0x200023db, 0x400023ff, 0x40002429, 0x80002455, 0x40001bbe, 0x60001be7, 0x8000528f, 0x20007780, 0x400077be, 0x60007803,
        0x400032b4, 0x8000784a, 0x20001eca, 0x40001f18, 0x60001f45, 0x60001f69, 0x60001fb9, 0x80006347, 0x2000233e, 0x40002362, 0x6000238a, 0x600023b4, 0x800023dd, 0x2000311d, 0x4000314a, 0x40003173,
        0x6000319e, 0x200076e8, 0x40003206, 0x6000770f, 0x4000773c, 0x200032c8, 0x40003317, 0x40003362, 0x600033b4, 0x80003400, 0x20001951, 0x40001975, 0x8000199f, 0x40002004, 0x2037, 0x20002a6e,
        0x40002a8f, 0x60002ab6, 0x77ec, 0x20002637, 0x4000265b, 0x60002685, 0x800026ae, 0x20005fd8, 0x40005ff4, 0x60006016, 0x8000603b, 0x20005fb4, 0x40005fd0, 0x60005ff2, 0x1a6c, 0x200021ce,
        0x400021f2, 0x6000221c, 0x80002245, 0x200020a5, 0x200020c9, 0x400020f1, 0x6000211b, 0x80002149, 0x20002070, 0x40002094, 0x600020be, 0x6ab4, 0x200064af, 0x400064c2, 0x600064de, 0x64fe,
        0x200065ee, 0x40006619, 0x40006041, 0x60006637, 0x60006658, 0x80006683, 0x60001a80, 0x2000216a, 0x6000219c, 0x200017e1, 0x40001805, 0x6000182d, 0x80001856, 0x20002520, 0x20002544, 0x4000257a,
        0x600025a4, 0x600025cd, 0x80008f17, 0x2000254f, 0x40002573, 0x6000259d, 0x800025c6, 0x40002fc7, 0x80003004, 0x40003033, 0x80003063, 0x2000790b, 0x40007925, 0x200040ef, 0x4000410f, 0x60004138,
        0x4160, 0x20001c15, 0x40001c39, 0x60001c63, 0x80001c8c, 0x2000160d, 0x4000162b, 0x60001650, 0x80001677, 0x400019f6, 0x80002965, 0x4000298f, 0x400095af, 0x400095ed, 0x40001dc4, 0x40001e04,
        0x200018f3, 0x4000192c, 0x6000195c, 0x80001980, 0x2000861b, 0x40008634, 0x60008654, 0x800018ca, 0x400018e8, 0x20002685, 0x200026b5, 0x200026da, 0x4000271c, 0x6000274c, 0x8000277b, 0x8000279d,
        0x20009160, 0x40009183, 0x600091a6, 0x80001b3d, 0x20001c0d, 0x20001c4c, 0x40001c81, 0x60008faa, 0x2000396b, 0x4000399e, 0x600039d0, 0x4000abf5, 0x20001ec4, 0x40001eed, 0x60001f19, 0x40009c79,
        0x40001f81, 0x40001fa6, 0x2000a7c3, 0x4000a80f, 0x6000a852, 0x4000281e, 0x20001dac, 0x40001de8, 0x60009e0a, 0x40001e4e, 0x2000a26a, 0x4000a2a6, 0x6000a2da, 0x2000a30b, 0x4000a334, 0x6000a35f,
        0x4000232c, 0x40002371, 0x200023b7, 0x40002402, 0x20001c82, 0x40001cb7, 0x2000a28b, 0x40001e7f, 0x6000a2aa, 0x2000b037, 0x40002d02, 0x6000b05c, 0x4000b079, 0x80002d7e, 0x40002a9f, 0x20002ac4,
        0x20001aaf, 0x80001ad8, 0x40001aff, 0x2000a499, 0x40001fcf, 0x60002039, 0x40002073, 0x200026fc, 0x2000272c, 0x20002755, 0x40002795, 0x600027c3, 0x2000281a, 0x200022b6, 0x200022fe, 0x20002327,
        0x40002361, 0x600023a8, 0x200023d6, 0x20001e8b, 0x40001f07, 0x40001f5c, 0x8000a530, 0x2000a8fa, 0x4000a929, 0x6000a967, 0xa995, 0x2000a650, 0x40001cc6, 0x6000a67c, 0x20002636, 0x4000b389,
        0x600026bf, 0x40002709, 0x80002733, 0x2000aae4, 0x4000ab19, 0x60001d82, 0x40001da6, 0x20001ba1, 0x4000aa6a, 0x8000aab5, 0x2000aaa2, 0x40001d90, 0x60001dba, 0x40001de3, 0x2000173b, 0x40001763,
        0x20001788, 0x2000162c, 0x80001654, 0x2000ad2f, 0x400019d9, 0x40001a23, 0x80001a4b, 0x20001eb6, 0x40001ee1, 0x60001f05, 0x20001f27, 0x20001f4f, 0x40001a89, 0x40001ab1, 0x80001af8, 0x4000b149,
        0x800020c8, 0x4000b7a5, 0x8000b7e7, 0x2000cd97, 0x4000394c, 0x60003977, 0x8000399f, 0x400039df, 0x20001d9d, 0x40001dd3, 0x60001e1f, 0x40001e55, 0x20001f1f, 0x40001f4b, 0x6000b433, 0x40001fa3,
        0x20001b10, 0x40001b46, 0x60001b79, 0x20001b9f, 0x4000b366, 0x2000b388, 0x8000b3ab, 0x2000b4ec, 0x40001b00, 0x6000b50a, 0x40001b45, 0x2000aff0, 0x4000b00c, 0x4000b040, 0x6000b054, 0x6000b069,
        0x4000196f, 0x20001858, 0x4000188e, 0x600018d1, 0x400018f5, 0x20001cc8, 0x40001d00, 0x60001d3d, 0x20001d74, 0x40001c7d, 0x40001cb2, 0x80001cdc, 0x2000163b, 0x4000165f, 0x60001689, 0x4000b1fe,
        0x2000b60c, 0x4000b638, 0x6000b652, 0x400018e6, 0x4000190d, 0x2000b928, 0x40001a95, 0x60001abe, 0x40001ade, 0x40001b05, 0x20001c9e, 0x2000c35c, 0x400020bb, 0x6000c37d, 0x40002105, 0x4000212c,
        0x2000bd94, 0x4000be0b, 0x40001a13, 0x80001a50, 0x80001a93, 0x20001689, 0x800016cc, 0x20001bd3, 0x4000c250, 0x60001c3e, 0x20001d15, 0x40001d3c, 0x60001d61, 0x80001d80, 0x20001d20, 0x40001d4c,
        0x80001d76, 0x20001f68, 0x20001fb6, 0x40002010, 0x40002070, 0x400020ca, 0x2000b8cd, 0x4000165c, 0x6000b8ed, 0x400016f0, 0x40001717, 0x20001a40, 0x40001a71, 0x60001a9f, 0x60001ad1, 0x60001af6,
        0x2000c064, 0x40001c68, 0x6000c092, 0x40001ce1, 0x40001d08, 0x20001aa8, 0x4000bccd, 0x60001b06, 0x4000bceb, 0x40001b61, 0x2000c0fc, 0x4000c11a, 0x600017b3, 0x4000c136, 0x40001855, 0x20001d49,
        0x40001d85, 0x80001dcf, 0x6000ce12, 0x4000c366, 0x4000c392, 0x8000c3be, 0x2000d3bf, 0x4000d3f1, 0x6000d416, 0x2000c6dd, 0x8000c712, 0x2000d017, 0x400022fa, 0x6000d037, 0x60002345, 0x6000d054,
        0x2000cdda, 0x4000ce02, 0x6000ce2f, 0x80001e95, 0x2000cbbd, 0x8000cbe4, 0x40001b49, 0x60001ba8, 0x20001c0e, 0x40001c52, 0x60001c74, 0x2000dc58, 0x4000dca4, 0x6000dcd5, 0x40001bd3, 0x20001bef,
        0x6000d1c6, 0x8000d1fe,
    ],
    words: "\
requirements\0\
flashduty\0\
private-integration\0\
shared-integration\0\
request\0\
payload\0\
image\0\
title\0\
example\0\
alert-key\0\
response\0\
\0\
errors\nCode\0\
retries\0\
mapping\0\
field-mapping\0\
value-mapping\0\
silence-detection\0\
best-practices\0\
labels\0\
verify\0\
severity\0\
troubleshooting\0\
latest-event-time\0\
your-program-gets-an-error-or-no-answer\0\
the-response-says-invalidparameter\0\
accepted\0\
the-alert-stays-open-after-the-recovery-was-sent\0\
your-program-is-answered-with-status-429\0\
stays-open\0\
no-channel\0\
not-notified\0\
rate-limit\tRequests are answered with 429\0\
subscription-expired\0\
references\0\
address\0\
push-mode\0\
set-up-rules\0\
configure\0\
default-mode\0\
by-subject\0\
by-rules\0\
mail\nlabels\0\
your-system-mails-nothing-or-its-mails-do-not-arrive\0\
a-mail-was-delivered-but-there-is-no-new-alert\0\
every-mail-triggers-an-alert-even-recoveries\0\
the-recovery-mail-does-not-close-the-alert\0\
the-description-ends-in-the-middle-or-a-picture-is-missing\0\
v8\0\
set-up-the-media-type\0\
create-a-notification-rule\0\
attach-it-to-alert-rules\0\
v7\0\
callback\0\
webhook\0\
server-conf\0\
with-v8-0-0-beta-7-and-later\0\
with-v5-to-v8-0-0-beta-6\0\
trace-the-notification-from-the-sender\0\
an-event-has-no-notification-record-v8-0-0-beta-7-and-later\0\
the-list-of-channels-stays-empty-in-the-notification-rule\0\
alerts-stay-open-after-the-problem-is-gone\0\
flashduty-answers-with-status-429\0\
triggers-arrive-recoveries-do-not-v7-6-0-to-v7-7-2\0\
a-rule-without-notifications-relies-on-a-subscription-rule\0\
any, with is_recovered: true\tRecovered\0\
add-flashduty-as-a-receiver\0\
keep-an-existing-receiver\0\
go-through-a-proxy\0\
use-the-time-of-evaluation\0\
deploy-with-the-prometheus-operator\0\
volcengine-managed-prometheus\0\
alertmanager-sends-nothing\0\
the-log-says-context-deadline-exceeded\tThe log says context deadline exceeded\0\
alertmanager-logs-status-429\0\
each-alert-arrives-several-times\0\
the-recovery-shows-the-value-from-the-time-of-firing\0\
P0 in internal_label_alert_level\tAct now\0\
P1 in internal_label_alert_level\tNeeds attention\0\
P2 in internal_label_alert_level\tFor your information\0\
unified\0\
create-a-contact-point\0\
send-alerts-to-it\0\
set-the-severity-of-a-rule\0\
provision-the-contact-point-from-a-file\0\
legacy\0\
create-a-notification-channel\0\
add-it-to-the-alert-rules\0\
try-out-grafana-alerting\0\
try-out-legacy-alerting\0\
alert-key-in-grafana-alerting\0\
alert-key-in-legacy-alerting\0\
severity-in-grafana-alerting\0\
severity-in-legacy-alerting\0\
the-contact-point-test-fails\0\
the-test-arrives-but-a-firing-rule-does-not\0\
all-alerts-are-warning\0\
alerts-are-missing-when-many-rules-fire-at-once\0\
flashduty-answers-grafana-with-429\0\
alerts-named-datasourcenodata-or-datasourceerror\tAlerts named DatasourceNoData or DatasourceError\0\
a-recovery-arrives-although-nothing-was-repaired\0\
each-alert-arrives-twice\0\
import-the-media-type-for-7-x\0\
give-the-media-to-a-user-in-7-x\0\
create-the-action-in-7-x\0\
v5\0\
import-the-media-type-for-5-x-to-6-x\0\
give-the-media-to-a-user-in-5-x-to-6-x\0\
create-the-action-in-5-x-to-6-x\0\
v4\0\
install-the-script\0\
create-the-media-type-in-3-x-to-4-x\0\
give-the-media-to-a-user-in-3-x-to-4-x\0\
create-the-action-in-3-x-to-4-x\0\
create-a-test-trigger\0\
trigger-it-and-let-it-recover\0\
the-import-ends-with-unsupported-version-number\0\
a-problem-has-no-message-to-flashduty\0\
the-message-has-the-status-failed\0\
messages-fail-with-status-429\0\
in-3-x-or-4-x-alerts-arrive-without-severity-and-host-or-not-at-all\0\
you-acknowledge-a-problem-and-zabbix-sends-no-message\0\
test-of-the-media-type-fails-with-an-incorrect-parameter\0\
the-markers-have-another-spelling-elsewhere\0\
RESOLVED (status)\tRecovered\0\
set-up-the-notification\0\
enable-it-in-the-monitors\0\
test-shows-an-error\0\
a-monitor-is-down-but-flashduty-has-no-alert\0\
uptime-kuma-logs-status-429\0\
one-monitor-recovers-or-changes-the-alert-of-another\0\
a-push-monitor-never-sends-its-recovery\0\
create-the-webhook\0\
choose-the-webhook-in-a-notification-policy\0\
the-test-button-of-the-webhook-reports-an-error\0\
the-alert-is-in-arms-but-not-in-flashduty\0\
the-same-alert-comes-again-and-again\0\
resolved (status)\tRecovered\0\
create-the-push-channel\0\
create-the-subscription-policy\0\
close\0\
the-debug-event-succeeds-but-flashduty-shows-nothing\0\
debugging-works-but-a-real-event-does-not-arrive\0\
a-metric-alert-arrives-twice\0\
RESOLVED (in alertStatus)\tRecovered\0\
alert-callback-of-a-rule\0\
webhook-of-a-contact\0\
the-test-of-the-callback-does-not-return-200\0\
the-rule-has-fired-but-flashduty-has-no-alert\0\
the-test-of-the-callback-succeeds-but-the-real-alert-does-not-arrive\0\
a-problem-that-lasts-is-not-repeated\0\
create-the-alert-template\0\
create-the-action-policy\0\
use-the-action-policy-in-alert-rules\0\
alerts-on-actiontrail-events\0\
sls-raised-the-alert-but-flashduty-does-not-have-it\0\
only-some-of-several-alerts-arrive\0\
title-or-severity-of-the-alerts-is-wrong\0\
sls-gets-status-429-from-flashduty\0\
resolved (in status)\tRecovered\0\
create-the-topic-and-its-subscription\0\
add-the-topic-to-the-alarms\0\
use-the-aws-cli-instead\0\
other-aws-services-on-the-same-topic\0\
the-subscription-stays-at-pending-confirmation\0\
the-alarm-is-in-alarm-but-flashduty-has-no-alert\0\
flashduty-reports-an-error-about-subscribeurl\0\
a-problem-that-lasts-for-hours-is-reported-once\0\
create-an-action-group\0\
add-the-action-group-to-alert-rules\0\
service-health-resource-health-and-security-alerts\0\
send-a-sample-alert\0\
let-a-real-alert-fire-and-resolve\0\
the-test-of-the-action-group-ends-with-failed\0\
the-alert-is-fired-in-the-portal-but-flashduty-does-not-have-it\0\
the-webhook-call-fails-with-status-400\0\
azure-gets-status-429-from-flashduty\0\
Resolved (in monitorCondition)\tRecovered\0\
add-the-callback-to-a-policy\0\
use-a-notification-template-for-many-policies\0\
bcm-shows-an-alarm-but-flashduty-has-no-alert\0\
alarms-of-some-resources-never-arrive\0\
the-policy-already-calls-a-chat-robot\0\
OK (state of the alarm)\tRecovered\0\
create-a-contact-and-a-contact-group\0\
select-the-group-in-alarm-rules\0\
the-contact-does-not-become-confirmed\0\
cloud-eye-has-an-alarm-but-flashduty-has-no-alert\0\
alerts-are-missing-when-many-resources-alarm-at-once\0\
Info (in the console Informational)\tFor your information\0\
v2\0\
create-a-notification-endpoint\0\
v1\0\
add-a-handler-in-chronograf\0\
add-a-handler-without-chronograf\0\
try-out-version-2-x\0\
try-out-version-1-x\0\
alert-key-in-version-1-x\0\
alert-key-in-version-2-x\0\
version-2-x-influxdb-sends-nothing\0\
version-1-x-kapacitor-sends-nothing-or-its-requests-fail\0\
the-same-problem-is-sent-repeatedly-or-status-429-appears\0\
a-rule-should-have-fired-and-did-not\0\
templates\0\
expressions\0\
open-falcon-sends-nothing\0\
x509-certificate-signed-by-unknown-authority\0\
some-events-are-missing-in-flashduty\0\
an-ongoing-problem-is-not-reported-again\0\
events-pile-up-in-redis-for-example-in-event-p20\tEvents pile up in Redis, for example in event:p20\0\
OK (status)\tRecovered\0\
change-the-address-and-the-key\0\
example-elastalert-2\0\
alerts-still-arrive-in-pagerduty-or-nowhere\0\
the-sender-logs-an-error-with-status-400-or-401\0\
each-notification-triggers-a-new-alert-or-alerts-stay-open\0\
the-sender-logs-status-429\0\
resolve (action)\tRecovered\0\
create-the-action-plan\0\
run-it-from-alert-policies\0\
blueking-has-an-alert-but-flashduty-does-not\0\
the-callback-succeeds-but-there-is-no-alert\0\
the-same-alert-arrives-repeatedly\0\
1 (Fatal; Emergency in the English console)\tAct now\0\
2 (Warning; Critical in the English console)\tNeeds attention\0\
3 (Notice; Warning in the English console)\tFor your information\0\
create-a-notification-channel-group\0\
use-it-in-an-alarm-policy\0\
set-the-request\0\
set-the-request-once-for-all-policies\0\
alarm-history-lists-the-alarm-but-flashduty-does-not-have-it\0\
some-alarms-of-a-policy-arrive-and-others-do-not\0\
alarms-are-missing-when-many-policies-fire-at-once\0\
notify_type is 2\tRecovered\0\
create-a-notification-template\0\
add-the-template-to-alarm-policies\0\
the-template-cannot-be-saved-or-its-callback-fails-the-check\0\
events-such-as-ping-unreachable-never-arrive\0\
alarms-are-missing-when-many-occur-at-once\0\
event, prometheus\tAct now\0\
create-an-event-rule\0\
add-flashduty-as-the-target\0\
eventbridge-sends-nothing\0\
the-test-event-arrives-real-ones-do-not\0\
flashduty-receives-many-events-that-need-no-action\0\
events-stop-arriving-during-the-day\0\
create-the-alert-channel\0\
push-alerts-to-the-channel\0\
script\0\
the-channel-cannot-be-saved\0\
ocp-shows-the-push-as-failed\0\
the-alert-is-in-ocp-but-nothing-was-pushed\0\
all-alerts-arrive-as-warning\0\
Down, Stopped\tOut of service\0\
Warning, Alert\tNeeds attention\0\
Notice, Info, Reminder\tFor your information\0\
Cleared, Resolved, Expired, Inactive (status)\tRecovered\0\
create-the-notification\0\
attach-it-to-event-definitions\0\
send-the-test-notification\0\
trigger-a-real-event\0\
the-url-is-not-allowlisted\0\
the-test-fails-with-another-error\0\
the-test-arrives-real-alerts-do-not\0\
graylog-gets-status-429-or-a-problem-triggers-many-alerts\0\
every-alert-is-warning\0\
3 (High)\tAct now\0\
2 (Medium; Normal before Graylog 6.2)\tNeeds attention\0\
1 (Low)\tFor your information\0\
v96\0\
v86\0\
send-a-sample\0\
trigger-a-rule\0\
test-the-recovery-10-4-0-and-later\0\
skywalking-lists-the-alarm-but-flashduty-does-not-have-it\0\
skywalking-does-not-list-the-alarm-either\0\
every-alert-is-info\0\
the-oap-server-does-not-start-after-the-change\0\
create-the-internal-integration\0\
alerts\0\
alerts-do-not-offer-flashduty-as-an-action\0\
the-alert-triggered-in-sentry-but-not-in-flashduty\0\
the-editor-shows-a-warning-about-the-action\0\
a-self-hosted-sentry-reports-unable-to-reach-host\tA self-hosted Sentry reports Unable to reach host\0\
alerts-stay-open-after-the-issue-is-resolved\0\
flashduty-receives-too-many-requests\0\
create-the-url-callback\0\
select-the-callback-in-monitoring-tasks\0\
jiankongbao-shows-an-alarm-but-sends-nothing\0\
there-is-no-url-callback-to-choose\0\
any, with message_status = 2\tRecovered\0\
create-a-connection\0\
create-an-api-destination\0\
create-a-rule\0\
deliver-through-sns-instead\0\
cover-every-region\0\
the-event-was-accepted-but-flashduty-has-no-alert\0\
the-connection-cannot-be-created-or-is-not-authorized\0\
alerts-come-late-or-get-lost-when-many-events-occur\0\
alerts-arrive-although-nothing-is-wrong\0\
one-finding-becomes-several-alerts\0\
the-sns-subscription-stays-at-pending-confirmation\0\
flashduty_severity: critical in the alarm description\tAct now\0\
flashduty_severity: warning in the alarm description\tNeeds attention\0\
flashduty_severity: info in the alarm description\tFor your information\0\
A recovery state of the Alert Key table\tRecovered\0\
send-test-notification-reports-a-failure\0\
the-test-arrives-but-real-problems-do-not\0\
a-short-problem-was-never-reported-as-open\0\
a-problem-got-worse-but-the-alert-keeps-its-severity\0\
any, with State = RESOLVED\tRecovered\0\
create-a-message-template-and-a-notification-rule\0\
use-the-notification-rule-in-alarm-rules\0\
the-subscription-stays-at-unconfirmed\0\
lts-lists-the-alarm-but-flashduty-has-no-alert\0\
the-alert-has-the-wrong-severity-or-no-details\0\
add-the-channel-to-alerting-policies\0\
pubsub-subscription\0\
cloud-monitoring-through-pub-sub\0\
error-reporting\0\
security-command-center\0\
cloud-billing-budgets\0\
test-connection-fails\0\
the-incident-is-open-but-flashduty-has-no-alert\0\
the-condition-is-met-but-there-is-no-incident\0\
an-alert-of-security-command-center-stays-open\0\
no-budget-alert-arrives\0\
every-alert-arrives-as-info\0\
CRITICAL, HIGH\tSecurity Command Center\0\
LOW (or unspecified)\tSecurity Command Center\0\
Error group\tError Reporting; severity in the push URL overrides it\0\
the-test-message-fails\0\
the-history-tab-lists-an-alert-but-flashduty-has-none\0\
a-metric-exceeds-its-threshold-but-nothing-happens\0\
allow-the-address\0\
splunk-enterprise\0\
splunk-cloud-platform\0\
create-alert\0\
the-alert-triggers-but-splunk-sends-nothing\0\
splunk-finds-many-results-flashduty-gets-one\0\
the-same-problem-is-sent-with-every-run\0\
the-log-shows-status-429\0\
create-the-request-template\0\
create-the-action\0\
add-the-action-to-a-policy\0\
custom-variables\0\
the-violation-is-in-appdynamics-but-no-request-is-sent\0\
appdynamics-counts-requests-as-failed-that-did-arrive\0\
several-events-happened-only-one-alert-arrived\0\
an-alert-shows-a-text-such-as-latestevent-node-name\tAn alert shows a text such as ${latestEvent.node.name}\0\
None: the type of the event says that a violation ended or was canceled\tSee Alert Key\0\
create-the-webhook-configurations\0\
choose-them-in-the-alerts\0\
orion\0\
the-alert-is-active-but-solarwinds-sends-nothing\0\
alerts-of-one-type-arrive-those-of-another-do-not\0\
alerts-of-the-self-hosted-platform-do-not-arrive\0\
alerts-are-missing-when-many-trigger-at-once\0\
create-the-callback\0\
choose-the-callback-in-alert-policies\0\
the-connectivity-test-of-the-callback-fails\0\
the-resource-is-in-alarm-but-flashduty-has-no-alert\0\
alerts-stay-open-after-the-resource-is-back-to-normal\0\
one-problem-is-reported-again-and-again\0\
alerts-are-missing-when-many-resources-fail-at-once\0\
critical (Critical)\tAct now\0\
warning (Warning)\tNeeds attention\0\
notice (Notice)\tFor your information\0\
Recovery (RecoveredResources)\tRecovered\0\
choose-the-callback-in-event-rules\0\
the-event-is-in-the-event-center-but-not-in-flashduty\0\
events-arrive-but-metric-alerts-do-not\0\
harmless-events-create-alerts\0\
alerts-never-close-by-themselves\0\
create-the-content-template\0\
create-the-notification-group\0\
use-the-group-in-alert-policies\0\
tls-has-triggered-the-alert-but-flashduty-has-none\0\
requests-are-sent-but-no-alert-is-created-or-fields-are-missing\0\
notifications-fail-when-a-name-contains-special-characters\0\
all-alerts-arrive-as-info\0\
a-problem-that-lasts-is-reported-rarely-or-too-often\0\
opmanager-sends-nothing\0\
some-alarms-arrive-others-do-not\0\
fields-of-an-alert-are-empty\0\
recoveries\0\
the-test-does-not-arrive\0\
the-test-arrives-but-a-real-alert-does-not\0\
deliveries-have-stopped\0\
severity-or-device-is-missing-in-the-alerts\0\
alerts-stay-open-after-the-device-is-back\0\
No value for recovery: the end of a problem is an alert with its own level\tSee Recoveries\0\
secondary-nodes\0\
the-test-of-the-callback-fails\0\
cloud-eye-shows-an-alarm-but-flashduty-has-no-alert\0\
no-alarm-of-one-node-ever-arrives\0\
Urgent (1)\tAct now\0\
Warning (2)\tNeeds attention\0\
Normal (3)\tFor your information\0\
Recovery\tSee Verify\0\
create-the-notification-target\0\
choose-the-target-in-an-alert-strategy\0\
let-monitors-use-the-strategy\0\
the-event-is-in-guance-but-not-in-flashduty\0\
notifications-stopped-altogether\0\
alerts-arrive-about-a-minute-late\0\
critical (Critical), fatal (Fatal)\tAct now\0\
error (Error)\tNeeds attention\0\
info (Info)\tFor your information\0\
nodata (Data Missing)\tFor your information\0\
ok (recovery)\tRecovered\0\
status\0\
change-key\0\
the-integration-shows-no-latest-event-time\0\
the-request-succeeds-but-the-change-history-does-not-list-the-change\0\
a-change-never-ends-or-one-change-is-listed-several-times\0\
a-change-keeps-its-old-status\0\
flashduty-answers-with-invalidparameter\0\
the-title-of-a-change-is-out-of-date\0\
events-arrive-late-or-twice\0\
events-are-missing-after-a-bulk-edit\0\
the-change-history-of-an-incident-is-empty\0\
create\0\
integration\0\
add-the-features\0\
subscribe-to-the-events\0\
subscribe-to-the-callbacks\0\
add-the-redirect-url\0\
war-room-scope\0\
release\0\
accounts\0\
link-many-members-at-once\0\
link-your-own-account\0\
war-room\0\
ai-sre\0\
limits\0\
the-console-does-not-save-the-request-url\0\
a-person-gets-no-message-and-the-operation-log-says-app-not-linked\tA person gets no message, and the operation log says app not linked\0\
nobody-can-find-the-app-in-the-workplace\0\
buttons-on-a-card-do-nothing-or-show-an-error-such-as-200340\tButtons on a card do nothing or show an error such as 200340\0\
ai-sre-does-not-reply\0\
the-group-list-of-an-escalation-rule-is-empty\0\
the-war-room-cannot-be-created-or-people-are-missing-in-it\0\
create-the-cool-app\0\
turn-on-the-bot\0\
enter-the-homepages\0\
apply-for-the-permissions\0\
create-the-group-bot\0\
create-the-group-template\0\
enable-it-in-flashduty\0\
publish\0\
buttons-on-a-card-do-nothing-or-show-an-error\0\
groups\0\
the-app-is-not-offered-for-the-group-template\0\
third-party\0\
self\0\
create-the-app\0\
enter-its-credentials\0\
domains\0\
set-up-the-callback\0\
set-the-homepage\0\
add-the-trusted-ip\0\
cards\0\
saving-the-integration-fails-with-authorize-app-first\tSaving the integration fails with authorize app first\0\
wecom-does-not-save-the-api-reception\0\
a-notification-fails-with-wecom-license-not-activated\tA notification fails with WeCom license not activated\0\
nobody-gets-a-message-and-wecom-answers-60020\tNobody gets a message, and WeCom answers 60020\0\
opening-the-app-shows-that-redirect-uri-needs-a-trusted-domain\tOpening the app shows that redirect_uri needs a trusted domain\0\
a-card-still-shows-the-old-status\0\
on-a-mac-links-open-inside-wecom\0\
the-ai-sre-robot-does-not-reply-or-wecom-reports-invalid-signature\tThe AI SRE robot does not reply, or WeCom reports invalid signature\0\
install-app\0\
approval\0\
channels\0\
permissions\0\
an-error-appears-after-allow-or-after-save\0\
a-slack-channel-is-missing-in-the-escalation-rule\0\
slack-answers-a-click-with-an-error\0\
a-person-gets-no-message\0\
ai-sre-does-not-reply-or-cannot-read-a-file\0\
install\0\
from-the-app-store\0\
package\0\
make-it-available\0\
update\0\
commands\0\
team\0\
chat\0\
notify\0\
microsoft-teams-does-not-offer-to-upload-to-the-app-catalog\0\
flashduty-is-not-under-built-for-your-org\0\
the-bot-does-not-answer-a-link-command\0\
a-team-or-a-person-gets-no-messages\0\
all-messages-stop-with-botdisabledbyadmin\tAll messages stop, with BotDisabledByAdmin\0\
a-team-or-a-person-was-linked-by-mistake\0\
events\nEventTypes\0\
sources\0\
errors\0\
ordering\0\
history\0\
nothing-arrives-and-the-invocation-history-is-empty\0\
the-record-is-a-failure-with-a-timeout\0\
the-record-is-a-failure-with-a-certificate-error\0\
the-record-is-a-failure-with-status-401-403-or-404\0\
an-alert-recovered-but-your-system-still-shows-it\0\
an-alert-was-closed-in-flashduty-but-your-system-still-shows-it\0\
your-system-handles-some-events-twice\0\
body\0\
an-incident-is-closed-but-your-system-still-shows-it\0\
i-new-has-no-responders\0\
uses\0\
trigger\0\
report\0\
the-action-is-not-under-more\0\
a-channel-cannot-be-chosen\0\
the-console-reports-a-failure-but-the-service-did-the-work\0\
the-console-reports-a-failure-and-nothing-reaches-the-service\0\
the-action-failed-once-and-was-not-tried-again\0\
one-click-ran-the-action-twice\0\
the-console-reports-success-but-nothing-happened\0\
rendering\0\
create-a-template\0\
use-the-template\0\
sample\0\
syntax\0\
variable-reference-examples\0\
conditions\0\
loops\0\
variables-and-pipelines\0\
spaces-and-comments\0\
fields\0\
functions\0\
text-labels-and-json\0\
time\0\
severity-and-reason\0\
images\0\
json\0\
more-functions\0\
feishu-app\0\
dingtalk-app\0\
wecom-app\0\
slack-app\0\
teams-app\0\
feishu\0\
message-card\0\
rich-text\0\
plain-text\0\
dingtalk\0\
wecom\0\
telegram\0\
slack\0\
zoom\0\
sms\0\
email\0\
default\0\
gt-amp-or-34-in-the-message\t&gt;, &amp; or &#34; in the message\0\
labels-are-missing-or-a-line-has-a-name-and-no-value\0\
the-feishu-lark-bot-posts-json-or-nothing\0\
saving-fails-with-function-not-defined\tSaving fails with function \"…\" not defined\0\
the-message-is-cut-off-or-does-not-arrive\0\
times-are-hours-off-or-in-1970\0\
make-the-topic-a-notification-object\0\
create-an-alarm-policy\0\
apm-shows-the-alarm-but-flashduty-has-no-alert\0\
the-topic-is-missing-when-adding-the-notification\0\
the-alert-lacks-the-host-or-other-details\0\
open\0\
cloud\0\
server\0\
connect\0\
connect-to-jira\0\
set-up-the-sync\0\
changes-made-in-jira\0\
from-flashduty-to-jira\0\
from-jira-to-flashduty\0\
the-form-does-not-get-past-next\0\
the-project-or-the-issue-type-cannot-be-chosen\0\
an-incident-gets-no-issue\0\
severity-mapping-cannot-be-set\0\
the-settings-cannot-be-saved\0\
the-issue-stays-in-its-status\0\
the-title-or-a-label-changed-but-the-issue-did-not\0\
create-the-endpoint\0\
choose-the-endpoint-in-alarms\0\
send-test-message-fails\0\
the-test-arrives-but-a-real-alarm-does-not\0\
alerts-of-resource-alarms-stay-open\0\
alerts-of-event-alarms-stay-open\0\
alerts-are-missing-when-many-alarms-fire-at-once\0\
connect-the-provider\0\
workflow\0\
or-build-it-in-the-console\0\
the-workflow-does-not-run\0\
a-run-fails-with-could-not-find-key\0\
a-run-of-flashduty-action-fails-without-a-useful-message\0\
different-problems-end-up-in-one-alert\0\
status resolved\tRecovered\0\
write-the-alert-rule\0\
recovery\0\
elastalert-2-sends-nothing\0\
the-log-says-error-posting-to-flashduty\0\
the-log-says-trigger-sent-to-flashduty-but-there-is-no-new-alert\0\
problems-on-different-hosts-end-up-in-one-alert\0\
message-type\0\
aliyun\0\
by-title\0\
the-system-sends-nothing-to-flashduty\0\
the-system-reports-errcode-310000\0\
the-system-asks-for-an-access-token-not-for-an-address\0\
all-alerts-are-called-dingtalk-alert-or-all-messages-are-in-one-alert\0\
a-recovery-triggers-a-new-alert-instead-of-closing-one\0\
a-message-was-sent-but-there-is-no-new-alert\0\
the-test-message-arrives-but-real-alerts-do-not\0\
there-is-no-field-for-a-whole-url\0\
every-alert-is-called-feishu-alert\0\
create-the-system-integration\0\
select-it-in-alert-policies\0\
cloud-detect-lists-the-alert-but-flashduty-has-none\0\
a-failing-task-raises-no-alert-at-all\0\
the-push-url-is-in-a-team-and-no-alert-is-created\0\
alerts-stay-open-after-the-site-is-reachable-again\0\
P0 (严重告警)\tAct now\0\
P2 (普通告警)\tNeeds attention\0\
overview\0\
variables\0\
custom-fields\0\
attributes\0\
the-link-is-missing-under-related-links\0\
the-value-in-the-address-is-empty\0\
the-address-contains-the-reference-itself\0\
the-popup-stays-blank-or-says-that-the-connection-was-refused\0\
the-target-opens-but-shows-the-wrong-object-or-an-error\0\
create-the-user\0\
set-the-password-and-the-roles\0\
check\0\
connect-to-servicenow\0\
inbound\0\
rule\0\
button\0\
create-the-script-that-sends\0\
create-the-script-that-the-button-calls\0\
create-the-button\0\
states\0\
from-flashduty-to-servicenow\0\
from-servicenow-to-flashduty\0\
signin\0\
custom-field-mapping-offers-no-fields\0\
a-flashduty-incident-does-not-reach-servicenow\0\
the-incident-is-closed-in-flashduty-but-not-resolved-in-servicenow\0\
a-servicenow-incident-does-not-reach-flashduty\0\
the-button-fails-or-is-missing\0\
state-or-severity-does-not-follow\0\
comments-or-changes-come-back-a-second-time\0\
switch-on-alerts-for-a-rule\0\
route\0\
the-rule-never-triggers\0\
the-rule-shows-triggered-but-no-channel-has-the-alert\0\
all-alerts-stop-at-once\0\
switch-on-alerts-for-an-application\0\
triggers\0\
filter\0\
an-issue-exists-but-there-is-no-alert\0\
the-error-does-not-become-an-issue\0\
the-alert-has-another-severity-than-expected\0\
alerts-stay-open-after-the-fix\0\
choose-the-webhook-in-alerts\0\
plans\0\
save-and-test-reports-an-error\0\
the-alert-type-that-you-want-is-not-in-the-list\0\
the-url-of-the-webhook-cannot-be-changed\0\
compatible\0\
silence\0\
the-system-asks-for-a-key-instead-of-a-url\0\
messages-are-cut-off\0\
each-message-triggers-a-new-alert-although-rules-are-set\0\
an-alert-recovers-although-the-problem-continues\0\
a-silence-detection-alert-is-triggered-although-the-system-works\0\
on-premises\0\
connect-to-servicedesk-plus\0\
create-the-trigger\0\
from-flashduty-to-servicedesk-plus\0\
from-servicedesk-plus-to-flashduty\0\
no-request-is-created-for-an-incident\0\
a-request-does-not-reach-flashduty\0\
the-status-of-the-incident-does-not-change\0\
the-sync-to-servicedesk-plus-stopped-completely\0\
changes-from-flashduty-are-sent-back-to-flashduty\0\
changes-are-missing-after-a-bulk-edit\0\
many-projects\0\
nothing\0\
error-to-send-request-or-abnormal-response-code\terror to send request or abnormal response code\0\
proxy\0\
timeout\0\
too-many-alerts\0\
alerts-of-a-scheduled-scan-have-no-findings\0\
SCANNING_FAILED, QUOTA_EXCEED, QUOTA_WARNING\tScans and quotas\0\
REPLICATION, TAG_RETENTION\tFailed and successful runs alike\0\
create-the-mapping-service\0\
add-the-rule\0\
security\0\
headers\0\
credentials\0\
the-alert-has-no-new-labels\0\
only-some-alerts-have-the-labels\0\
the-certificate-is-not-accepted\0\
the-labels-are-outdated\0\
rtc-lists-an-alert-record-but-nothing-arrives\0\
rtc-lists-no-alert-record\0\
the-push-url-is-on-the-configuration-page-and-no-alert-appears\0\
alerts-do-not-recover\0\
too-many-alerts-in-a-short-time\0\
Critical\t严重: act now\0\
Warning\t警告: needs attention\0\
Notice\t通知: for information\0\
create-the-notification-template\0\
use-it-in-alarm-policies\0\
the-alarm-is-in-alarm-records-but-nothing-arrives\0\
alerts-are-in-chinese\0\
the-same-event-is-listed-three-times\0\
the-template-cannot-be-edited-or-deleted\0\
add-the-contact\0\
nagios-sends-nothing\0\
is-a-non-check-helper-but-exited-with-return-code\0\
the-script-works-by-hand-but-not-from-nagios\0\
timed-out-after-30-seconds\0\
messages-are-lost-during-an-outage\0\
the-output-is-truncated-or-characters-are-missing\0\
create-the-notice-template\0\
use-it-in-alarm-rules\0\
the-alarm-is-in-historical-alarms-but-nothing-arrives\0\
only-one-notification-a-day\0\
alarms-with-the-level-critical-are-only-warning\tAlarms with the level critical are only Warning\0\
紧急 (Critical)\tfatal in the API\0\
严重 (Major)\tcritical in the API\0\
一般 (General)\tcommon in the API\0\
create-the-custom-webhook\0\
select-it-in-alert-rules\0\
the-rule-fires-in-cloud-monitor-but-nothing-arrives\0\
the-webhook-cannot-be-saved-resourceexist-or-invalidparameter\tThe webhook cannot be saved: ResourceExist or InvalidParameter\0\
alerts-arrive-twice\0\
Normal, Info\tP4: for your information; default level of a new rule\0\
number-of-requests\0\
pagination\0\
no-request-arrives-at-the-endpoint\0\
requests-arrive-but-no-alert\0\
the-same-alert-is-triggered-repeatedly\0\
alerts-are-missing\0\
the-endpoint-is-overloaded\0\
Others\tNot in the mapping. This includes Critical and Info unless you add them.\0\
notify-the-webhook-from-a-monitor\0\
with-terraform\0\
datadog-sends-nothing\0\
flashduty-answers-with-an-invalid-parameter-error\0\
a-label-is-empty\0\
success\tOnly if alert_transition is not Recovered\0\
create-the-connector\0\
add-the-actions-to-the-rule\0\
pagerduty\0\
kibana-sends-nothing\0\
is-not-added-to-the-kibana-config-xpack-actions-allowedhosts\0\
error-on-webhook-event-400-bad-request\0\
proxy-or-company-certificate\0\
the-connector-is-greyed-out-or-fails-after-a-license-change\0\
alerts-of-several-hosts-merge-into-one\0\
Critical, high\tSet by you, or a detection rule of severity critical or high\0\
Warning, medium\tSet by you, or a detection rule of severity medium\0\
Info, low\tSet by you, or a detection rule of severity low\0\
create-the-destination\0\
create-the-workflow\0\
the-test-arrives-but-real-issues-do-not\0\
the-destination-has-an-error-status\0\
the-template-cannot-be-saved-or-undefined-appears-in-the-preview\tThe template cannot be saved, or undefined appears in the preview\0\
flashduty-answers-that-a-parameter-is-invalid\0\
the-severity-does-not-change\0\
MEDIUM, LOW\tLess urgent issues\0\
github-sends-nothing\0\
_200-but-no-alert\t200, but no alert\0\
a-workflow-alert-does-not-recover\0\
a-security-alert-does-not-recover\0\
github-rejects-another-webhook\0\
alert.security_advisory.severity: critical, high\tDependabot\0\
alert.security_advisory.severity: medium\tDependabot\0\
alert.security_advisory.severity: low\tDependabot\0\
alert.rule.severity: error\tCode scanning\0\
alert.rule.severity: warning\tCode scanning\0\
alert.rule.severity: note, none\tCode scanning\0\
gitlab-sends-nothing\0\
the-webhook-shows-temporarily-disabled-or-disabled\tThe webhook shows Temporarily disabled or Disabled\0\
no-vulnerability-arrives\0\
a-merge-request-recovers-or-triggers-the-alert-of-a-branch\0\
a-rejected-deployment-triggered-an-alert\0\
alerts-stay-open-although-everything-works\0\
critical, high\tFix immediately\0\
low, info, unknown\tFor information, or not rated\0\
prepare-jenkins\0\
add-the-endpoint-to-a-job\0\
in-a-jenkinsfile\0\
no-change-appears\0\
flashduty-rejects-the-message\0\
network\0\
a-change-stays-processing\0\
a-build-has-two-events-at-its-end\0\
changes-of-one-build-are-in-different-channels\0\
flashduty-returns-invalidparameter\tFlashduty returns InvalidParameter\0\
a-change-stays-ready-or-processing\0\
a-canceled-run-is-shown-as-failed\0\
states-arrive-out-of-order\0\
github-does-not-accept-another-webhook\0\
a-change-stays-planned-or-processing\0\
a-rejected-deployment-is-shown-as-failed\0\
alertmanager\0\
grafana\0\
scripts\0\
move\0\
_404\0\
_401\0\
_422\0\
alertmanager-unexpected-status-code-422\tAlertmanager: unexpected status code 422\0\
alertmanager-context-deadline-exceeded\tAlertmanager: context deadline exceeded\0\
many-problems-in-one-alert\0\
labels-are-missing\0\
P1, P2\tCritical and high in Opsgenie\0\
P4, P5\tLow and informational\0\
None\tOpsgenie\'s default is P3\0\
installed-with-helm\0\
applicationsets-git-and-other-namespaces\0\
argo-cd-sends-nothing\0\
a-notification-was-lost-while-flashduty-was-unreachable\0\
an-alert-does-not-recover\0\
a-failing-sync-is-reported-late\0\
error-code-400\0\
a-change-has-no-start\0\
uptimerobot-sends-nothing\0\
the-notification-of-one-monitor-never-arrives\0\
flashduty-answers-with-an-invalid-parameter\0\
an-alert-stays-open-although-the-monitor-is-up\0\
create-the-template-for-alerts\0\
create-the-template-for-recoveries\0\
add-the-state-trigger\0\
prtg-reports-success-but-nothing-arrives\0\
prtg-sends-nothing\0\
a-notification-failed-and-was-lost\0\
a-parameter-error-is-reported\0\
a-label-shows-tags-or-another-placeholder\tA label shows %tags or another placeholder\0\
Down, Down (Partial), Down (Acknowledged)\tThe sensor fails, at least on one node of the cluster\0\
create-the-rule\0\
the-rule-in-2-0-to-2-3\0\
checkmk-sends-nothing\0\
flashduty-is-not-offered-as-a-method\0\
notifications-are-lost-while-flashduty-cannot-be-reached\0\
every-notification-arrives-several-times\0\
icinga-sends-nothing\0\
notification-command-for-object-terminated-with-exit-code\0\
argument-is-not-a-callable-object\0\
notifications-are-lost-during-an-outage\0\
every-notification-arrives-twice\0\
create-the-event-hook\0\
verify-the-endpoint\0\
okta-sends-nothing\0\
verify-fails\tVerify fails\0\
an-event-is-missing-during-an-outage\0\
the-account-is-unlocked-but-the-alert-stays-open\0\
threats-of-threatinsight-do-not-arrive\0\
user.account.unlock, user.account.unlock_by_admin\tThe account is unlocked\0\
add-the-integration\0\
in-a-cluster\0\
several-destinations\0\
wazuh-sends-nothing\0\
skipped\0\
alerts-are-missing-and-ossec-log-has-no-error\tAlerts are missing, and ossec.log has no error\0\
unable-to-run-integration-for-shuffle\0\
12 to 15\tImportant events up to severe attacks\0\
7 to 11\tSuspicious events, repeated errors, integrity changes\0\
0 to 6\tNotifications and low-relevance errors\0\
None\tThe severity field of the script determines it: 3 is Warning, 1 and 2 are Info. If this field is missing too, the severity is Warning.\0\
workflow-for-next-gen-siem-detections\0\
workflow-for-endpoint-detections\0\
falcon-sends-nothing\0\
the-action-fails-with-400\tThe action fails with 400\0\
property-contains-unknown-variable\0\
url-should-not-contain-query-parameters\0\
detections-are-missing-after-an-outage\0\
Critical, High\tActive or very likely attack\0\
Low, Informational\tWeak indication\0\
create-the-playbook\0\
allow-sentinel-to-run-the-playbook\0\
create-two-automation-rules\0\
sentinel-sends-nothing\0\
the-http-action-fails\0\
the-alert-does-not-recover\0\
comments-send-messages\0\
Medium, Low\tSeverity Medium or Low, status New or Active\0\
add-it-to-detectors\0\
customize-the-payload\0\
the-test-arrives-but-alerts-do-not\0\
notifications-fail\0\
one-problem-triggers-several-alerts\0\
Critical, Major\tThe two highest severities of Splunk\0\
Minor, Warning\tThe two in the middle\0\
create-the-connection\0\
add-it-to-monitors\0\
flashduty-returns-an-invalid-parameter-error\0\
alerts-of-several-groups-overwrite-each-other\0\
several-hosts-share-one-alert\0\
Warning, Missing Data\tThe warning threshold is crossed, or data is missing\0\
ResolvedCritical, ResolvedWarning, ResolvedMissingData, Normal\tRecovered\0\
set-up-the-webhook-of-the-project\0\
add-it-to-alert-settings\0\
with-the-atlas-cli\0\
atlas-sends-nothing\0\
atlas-disabled-the-notifier\0\
the-same-alert-arrives-again-and-again\0\
several-alerts-for-one-cluster\0\
CRITICAL, ERROR\tThe two highest severities of Atlas\0\
pingdom-sends-nothing\0\
the-test-succeeds-but-creates-no-alert\0\
pingdom-reports-a-failed-delivery\0\
an-alert-arrives-minutes-after-the-outage-began\0\
repeated-notifications-do-not-arrive\0\
an-alert-stays-open-although-the-site-is-up\0\
the-test-of-the-group-succeeds-but-real-alerts-do-not-arrive\0\
flashduty-answers-with-a-parameter-error\0\
repeated-notifications-notify-nobody\0\
add-the-webhook\0\
choose-what-is-sent\0\
site24x7-sends-nothing\0\
the-test-reports-a-failure-or-only-the-test-arrives\0\
test\0\
msp-and-business-unit-accounts\0\
alerts-flap\0\
DOWN, CRITICAL\tThe monitor is not available, or a critical threshold is exceeded\0\
create-the-integration\0\
create-the-escalation-chain\0\
create-the-alert-rule\0\
logicmonitor-sends-nothing\0\
the-integrations-logs-show-an-error\0\
update-after-clear\0\
sonarqube-sends-nothing\0\
the-last-delivery-failed\0\
failed-gates-but-no-alert\0\
create-the-api-destination\0\
cover-all-regions\0\
the-delivery-fails\0\
one-event-has-two-alerts\0\
open, upcoming\tIn progress or announced\0\
choose-account-and-region\0\
many-alerts-after-setup\0\
a-finding-has-two-alerts\0\
failedcount-is-1\tFailedCount is 1\0\
NEW, NOTIFIED\tThe finding is open, regardless of its own severity\0\
RESOLVED, SUPPRESSED, ARCHIVED\tThe finding is closed\0\
connection\0\
query\0\
cursor\0\
late\0\
when-the-cursor-is-reset\0\
saving-fails\0\
flashduty-cannot-connect\0\
connected-but-no-alert\0\
zone\0\
rows-are-missing\0\
the-query-is-slow-or-times-out\0\
old-alerts-are-triggered-again\0\
P0, P1\tEntries of this example\0\
turn-on-webhooks-for-your-own-page\0\
statuspage-sends-nothing\0\
no-webhook-tab\0\
the-mailbox-gets-a-notice-of-failed-deliveries\0\
the-alert-of-a-component-stays-open\0\
the-alert-of-an-incident-stays-open\0\
stop-the-messages-of-a-page\0\
minor, none\tMinor impact, or none\0\
create-the-transport\0\
use-it-in-rules-librenms-26-4-0-and-later\0\
use-it-in-rules-librenms-25-7-0-to-26-3\0\
librenms-sends-nothing\0\
transport-delivery-failed-with-401\0\
transport-delivery-failed-with-400\0\
timeouts-proxy\0\
a-message-was-lost\0\
the-alert-stays-open-after-the-device-is-back\0\
netdata-sends-nothing\0\
the-test-fails-or-the-log-has-another-code-than-200\0\
not-recovered\0\
alerts-come-twice\0\
WARNING\tThe warn expression holds\0\
CRITICAL\tThe crit expression holds\0\
CLEAR\tNeither holds. old_status contains the previous status.\0\
create-the-channel\0\
add-the-action-to-the-monitor\0\
close-alerts-automatically\0\
opensearch-sends-nothing\0\
host-of-url-is-denied-based-on-plugin-setting-notification-core-http-host-deny-list\0\
connection-or-certificate-errors\0\
flashduty-rejects-the-message-as-an-invalid-parameter\0\
the-alert-opens-again-and-again\0\
nobody-is-notified-after-an-acknowledgement-in-opensearch\0\
1, 2\tHighest and second level\0\
4, 5\tLowest levels\0\
rollbar-sends-nothing\0\
history-shows-failed-attempts\tHistory shows failed attempts\0\
a-resolved-item-triggers-an-alert-again\0\
the-alert-stays-open\0\
every-event-comes-twice\0\
50, critical\tCritical error\0\
40, error\tError; the default of uncaught exceptions\0\
30, warning\tWarning\0\
20, info\tInformation\0\
10, debug\tDebugging\0\
turn-on-the-triggers\0\
bugsnag-sends-nothing\0\
a-fixed-error-comes-back-without-an-alert\0\
test-fails-or-flashduty-reports-an-invalid-parameter\tTest fails, or Flashduty reports an invalid parameter\0\
too-many-requests\0\
create-the-recipient\0\
use-it-in-a-trigger\0\
use-it-in-a-burn-alert\0\
honeycomb-sends-nothing\0\
flashduty-cannot-be-selected-as-a-recipient\tFlashduty cannot be selected as a recipient\0\
failed-to-send-invalid-character\0\
every-alert-is-critical\0\
veeam\0\
veeam-one-sends-no-mail\0\
no-alert\0\
each-status-change-triggers-another-alert\0\
tfe\0\
in-the-form\0\
the-notification-is-disabled-or-the-apply-fails-to-verify-it\0\
a-change-stays-processing-or-planned\0\
a-canceled-run-is-missing-or-still-open\0\
use-it-in-a-rule\0\
signoz-sends-nothing\0\
flashduty-returns-invalid-parameters\tFlashduty returns Invalid parameters\0\
recoveries-come-late\0\
every-alert-is-a-warning\0\
Others\tAny other value, such as error, or none\0\
with-falcosidekick\0\
without-falcosidekick\0\
falco-sends-nothing\0\
webhook-header-missing-400\0\
webhook-exceeding-post-rate-limit-500\0\
libcurl-failed-to-perform-call\0\
the-text-of-an-event-is-truncated\0\
Emergency, Alert, Critical\tNeeds action now\0\
Error, Warning\tSuspicious\0\
Notice, Informational, Debug\tFor the record\0\
snyk-sends-nothing\0\
is-not-entitled-for-api-access\0\
the-webhook-cannot-be-created\0\
vulnerabilities-that-snyk-lists-have-no-alert\0\
an-upgrade-triggers-many-alerts-at-once\0\
critical, high\tCritical or high severity in Snyk\0\
flux-sends-nothing\0\
requests-are-rejected\0\
kustomizations-do-not-recover\0\
alerts-trigger-and-recover-with-each-retry\0\
events-are-lost-during-an-outage\0\
kustomization\0\
helmrelease\0\
status-400\0\
processing\0\
a-kustomization-has-no-processing\0\
a-finished-change-gets-new-events-with-each-interval\0\
a-rollback-does-not-appear-as-a-new-change\0\
create-the-preset\0\
create-the-router\0\
change-the-alert-definitions\0\
coralogix-sends-nothing\0\
several-combinations-are-one-alert\0\
more-than-50-labels\0\
P1, P2\tHighest and high priority\0\
P4, P5\tLow priority\0\
checkly-sends-nothing\0\
a-delivery-fails\0\
no-alert-for-a-slow-check\0\
one-check-triggers-several-alerts\0\
ALERT_FAILURE, ALERT_FAILURE_REMAIN, ALERT_DEGRADED_FAILURE\tThe check fails, still fails, or fails after a degradation\0\
ALERT_DEGRADED, ALERT_DEGRADED_REMAIN, ALERT_FAILURE_DEGRADED\tThe check is slow, still slow, or slow after a failure\0\
healthchecks-io-sends-nothing\0\
received-status-code-400\0\
a-notification-is-lost\0\
a-real-check-named-test-triggers-no-alert\0\
the-alert-triggers-and-recovers-repeatedly\0\
emqx-cloud\0\
self-hosted-emqx\0\
emqx-sends-nothing\0\
http-connector-do-request-received-error-response\0\
a-message-is-lost\0\
Error, Warning\tNeeds attention soon\0\
acl\0\
watch-fewer-checks\0\
consul-sends-nothing\0\
http-watch-handler-failed-with-output\0\
failed-to-invoke-http-watch-handler\0\
request-body-exceeds-1-mib-limit\0\
a-trigger-or-recovery-was-lost\0\
an-alert-is-updated-constantly\0\
a-check-flaps\0\
crashlytics-sends-nothing\0\
flashduty-answered-400\0\
an-alert-is-lost-or-late\0\
the-deployment-fails\0\
crashes-of-a-web-app\0\
select-it-in-the-alert-rules\0\
thousandeyes-sends-nothing\0\
the-test-succeeds-but-there-is-no-alert\0\
alerts-have-the-severity-info\0\
Critical, Major\tSet in the rule\0\
Info\tSet in the rule; preset of Add New Alert Rule\0\
select-the-channel-in-an-alert-configuration\0\
instana-sends-nothing\0\
domain\0\
add-the-trigger-action\0\
add-the-reset-action\0\
use-the-actions-in-other-alerts\0\
solarwinds-sends-nothing\0\
failed-to-execute-http-request\0\
flashduty-says-that-the-body-is-not-valid-json\0\
the-same-problem-notifies-again-and-again\0\
Critical, Serious\tSet in the alert definition\0\
Notice, Informational\tSet in the alert definition\0\
a-redeployment-does-not-create-a-second-change\0\
the-description-or-the-link-is-empty\0\
in-the-web-console\0\
in-the-secret-alertmanager-main\tIn the secret alertmanager-main\0\
flashduty-answers-with-invalid-parameters\tFlashduty answers with Invalid parameters\0\
warning, warn\tSet in the rule\0\
Others\tAny other value, such as none\0\
add-the-receiver\0\
add-the-policy\0\
check-the-grouping\0\
hertzbeat-sends-nothing\0\
invalid-webhook-url\0\
status-400-in-the-log\tStatus 400 in the log\0\
timeouts-proxy-and-company-certificate\0\
an-alert-is-missing-after-an-outage\0\
critical\tCritical in the rule\0\
warning\tWarning in the rule\0\
Others\tAny other value, including emergency\0\
create-the-alarm-instance\0\
create-an-alarm-group\0\
use-the-group-in-workflows\0\
dolphinscheduler-sends-nothing\0\
timeout-unit\0\
send-http-alert-failed-response-body\0\
Test Send\tThe test message\0\
kingsoft-cloud-sends-nothing\0\
sms-and-email-arrive-but-no-callback\0\
responders-are-notified-at-each-repetition\0\
Metric alarm, alarmState is 1\tCondition met\0\
Event alarm, alarmState is 1\tEvent occurred\0\
Metric alarm, alarmState is 0\tRecovered\0\
create-the-message-template\0\
create-the-notification-rule-and-use-it\0\
aom-lists-the-alarm-but-flashduty-has-no-alert\0\
signature-verification-fails\0\
the-alert-has-the-wrong-severity-name-or-resource\0\
Critical, Major, 紧急, 重要\tCritical or major\0\
Minor, Warning, 次要, 警告\tMinor\0\
Info, 提示\tFor your information\0\
create-the-callback-template\0\
bind-it-to-the-push-domain\0\
css-sends-nothing\0\
stopped\0\
css-repeats-the-same-callback\0\
Interruption, errcode not 1\tThe push was interrupted\0\
Push, or interruption with errcode 1\tRecovered\0\
write-the-plugin\0\
upload-it-and-select-it\0\
logease-sends-nothing\0\
the-plugin-upload-is-rejected\0\
nginx-is-used-as-the-proxy\0\
alarms-are-missing-after-an-outage\0\
no-recovery\0\
critical, high\tCritical or high\0\
low, info\tLow or information\0\
Others\tA level that SEVERITIES does not list\0\
too-many-changes\0\
system-hook\0\
workflow-notification\0\
a-change-stays-ready-planned-or-processing\0\
waiting-for-approval-is-not-shown\0\
the-values-of-a-change-are-missing\0\
an-endpoint-in-kapacitor-conf\0\
the-push-url-in-the-tickscript\0\
a-topic-handler\0\
kapacitor-sends-nothing\0\
failed-to-post-alert-data\0\
post-returned-non-2xx-status-code\0\
CRITICAL\tThe condition of .crit() holds\0\
WARNING, WARN\tThe condition of .warn() holds\0\
INFO\tThe condition of .info() holds\0\
gatus-sends-nothing\0\
call-to-provider-alert-returned-status-code-400\0\
call-to-provider-alert-returned-status-code-401-or-404\tcall to provider alert returned status code 401 or 404\0\
timeout-proxy-or-company-certificate\0\
TRIGGERED\tfailure-threshold is reached\0\
RESOLVED\tsuccess-threshold is reached\0\
many-alerts-at-once\0\
crowdsec-sends-nothing\0\
config-file-for-plugin-flashduty-not-found\0\
plugin-name-is-invalid\0\
http-server-returned-non-200-status-code\0\
failed-to-make-http-request\0\
alerts-do-not-close-automatically\0\
fail2ban-sends-nothing\0\
returned-22-in-the-log\treturned 22 in the log\0\
returned-6-7-28-or-60-in-the-log\treturned 6, 7, 28 or 60 in the log\0\
stopping-fail2ban-takes-a-long-time\0\
suricata-or-wazuh-sends-nothing\0\
all-alerts-are-info\0\
keyerror-flashduty-url\0\
the-script-reports-a-certificate-error-or-a-timeout\0\
1\tFor example privilege escalation and trojans; Wazuh rule 100611, level 12\0\
2\tSuspicious traffic; Wazuh rule 100612, level 8\0\
Others\tRule 86601, level 3; the script sends them only if LOWEST_SEVERITY is at least as high\0\
create-the-handler-and-the-pipeline\0\
add-the-pipeline-to-checks\0\
send-keepalives\0\
sensu-sends-nothing\0\
the-handler-runs-but-no-alert-appears\0\
cannot-have-both-pipelines-and-fallback-pipeline-defined-at-the-same-time\0\
Others\t3, UNKNOWN, and every other status that is not 0\0\
0\tOK; the recovery has the severity of the last failing status in check.history\0\
",
};

pub(super) static ZH: [Guide; Integration::ALL.len()] = [
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::CustomAlert as u16,
        source: include_str!("../../docs/zh/CustomAlert.md"),
        body: 338,
        digest: 0xaff664571ff351e6,
        front_matter: ([12, 52, 203, 236], [24, 142, 25, 96]),
        sections: [0, 36],
        severities: [0, 4],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Email as u16,
        source: include_str!("../../docs/zh/Email.md"),
        body: 315,
        digest: 0x7d8e2749a22d890,
        front_matter: ([12, 40, 189, 222], [12, 140, 25, 87]),
        sections: [36, 65],
        severities: [4, 6],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::N9e as u16,
        source: include_str!("../../docs/zh/N9e.md"),
        body: 315,
        digest: 0x635bf31b8f7ecf49,
        front_matter: ([12, 50, 186, 219], [22, 127, 25, 90]),
        sections: [65, 100],
        severities: [6, 10],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Prometheus as u16,
        source: include_str!("../../docs/zh/Prometheus.md"),
        body: 306,
        digest: 0x8d35b1b1927e572,
        front_matter: ([12, 45, 175, 208], [17, 121, 25, 92]),
        sections: [100, 129],
        severities: [10, 22],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Grafana as u16,
        source: include_str!("../../docs/zh/Grafana.md"),
        body: 303,
        digest: 0x9d73699c4d234e62,
        front_matter: ([12, 42, 175, 208], [14, 124, 25, 89]),
        sections: [129, 169],
        severities: [22, 34],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Zabbix as u16,
        source: include_str!("../../docs/zh/Zabbix.md"),
        body: 306,
        digest: 0x87c4e9b23d9c564a,
        front_matter: ([12, 41, 179, 212], [13, 129, 25, 88]),
        sections: [169, 211],
        severities: [34, 41],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::UptimeKuma as u16,
        source: include_str!("../../docs/zh/UptimeKuma.md"),
        body: 310,
        digest: 0xb0452f77578ba7b6,
        front_matter: ([12, 46, 178, 211], [18, 123, 25, 93]),
        sections: [211, 236],
        severities: [41, 46],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AliyunARMS as u16,
        source: include_str!("../../docs/zh/AliyunARMS.md"),
        body: 315,
        digest: 0x62cba0903a39b748,
        front_matter: ([12, 49, 183, 216], [21, 125, 25, 93]),
        sections: [236, 259],
        severities: [46, 51],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AliyunCmEvent as u16,
        source: include_str!("../../docs/zh/AliyunCmEvent.md"),
        body: 304,
        digest: 0xbd0a64b2d225b8e4,
        front_matter: ([12, 59, 168, 201], [31, 100, 25, 97]),
        sections: [259, 284],
        severities: [51, 55],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AliyunCm as u16,
        source: include_str!("../../docs/zh/AliyunCm.md"),
        body: 347,
        digest: 0xb25c34222ba9ce0d,
        front_matter: ([12, 59, 209, 242], [31, 141, 25, 99]),
        sections: [284, 309],
        severities: [55, 60],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AliyunSLS as u16,
        source: include_str!("../../docs/zh/AliyunSLS.md"),
        body: 322,
        digest: 0x7389a834de618d6,
        front_matter: ([12, 48, 191, 224], [20, 134, 25, 92]),
        sections: [309, 336],
        severities: [60, 66],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AWSCW as u16,
        source: include_str!("../../docs/zh/AWSCW.md"),
        body: 307,
        digest: 0xc2ef5a5a257b6f01,
        front_matter: ([12, 49, 172, 205], [21, 114, 25, 96]),
        sections: [336, 362],
        severities: [66, 69],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AzureMonitor as u16,
        source: include_str!("../../docs/zh/AzureMonitor.md"),
        body: 320,
        digest: 0xdb8524c83a09d5ab,
        front_matter: ([12, 48, 186, 219], [20, 129, 25, 95]),
        sections: [362, 390],
        severities: [69, 75],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::BaiDuBCM as u16,
        source: include_str!("../../docs/zh/BaiDuBCM.md"),
        body: 332,
        digest: 0x1050ed7b1ec3fbe1,
        front_matter: ([12, 54, 202, 235], [26, 139, 25, 91]),
        sections: [390, 413],
        severities: [75, 80],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::HuaWeiCES as u16,
        source: include_str!("../../docs/zh/HuaWeiCES.md"),
        body: 309,
        digest: 0x5d7c445f9f587f50,
        front_matter: ([12, 54, 178, 211], [26, 115, 25, 92]),
        sections: [413, 436],
        severities: [80, 85],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::InfluxDB as u16,
        source: include_str!("../../docs/zh/InfluxDB.md"),
        body: 294,
        digest: 0xf5c1010ddec2135c,
        front_matter: ([12, 43, 163, 196], [15, 111, 25, 92]),
        sections: [436, 468],
        severities: [85, 91],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::OpenFalcon as u16,
        source: include_str!("../../docs/zh/OpenFalcon.md"),
        body: 335,
        digest: 0x5b1d1ceffd733855,
        front_matter: ([12, 46, 203, 236], [18, 148, 25, 93]),
        sections: [468, 494],
        severities: [91, 99],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::PagerDuty as u16,
        source: include_str!("../../docs/zh/PagerDuty.md"),
        body: 304,
        digest: 0x8fbc9a87975a5d04,
        front_matter: ([12, 44, 174, 207], [16, 121, 25, 91]),
        sections: [494, 518],
        severities: [99, 104],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::TencentBK as u16,
        source: include_str!("../../docs/zh/TencentBK.md"),
        body: 317,
        digest: 0x49477874e0f2fbfe,
        front_matter: ([12, 46, 188, 221], [18, 133, 25, 90]),
        sections: [518, 541],
        severities: [104, 108],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::TencentCLS as u16,
        source: include_str!("../../docs/zh/TencentCLS.md"),
        body: 324,
        digest: 0xa87553442ed16086,
        front_matter: ([12, 60, 192, 225], [32, 123, 25, 93]),
        sections: [541, 566],
        severities: [108, 112],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::TencentCm as u16,
        source: include_str!("../../docs/zh/TencentCm.md"),
        body: 320,
        digest: 0x159265f72fa49f28,
        front_matter: ([12, 53, 189, 222], [25, 127, 25, 92]),
        sections: [566, 590],
        severities: [112, 119],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::TencentEb as u16,
        source: include_str!("../../docs/zh/TencentEb.md"),
        body: 332,
        digest: 0x116a4bb536a125c0,
        front_matter: ([12, 56, 192, 225], [28, 127, 25, 101]),
        sections: [590, 614],
        severities: [119, 121],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::OceanBase as u16,
        source: include_str!("../../docs/zh/OceanBase.md"),
        body: 310,
        digest: 0x69514abbd05a6207,
        front_matter: ([12, 44, 180, 213], [16, 127, 25, 91]),
        sections: [614, 639],
        severities: [121, 127],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Graylog as u16,
        source: include_str!("../../docs/zh/Graylog.md"),
        body: 304,
        digest: 0x3df1e0d89dcda93e,
        front_matter: ([12, 42, 176, 209], [14, 125, 25, 89]),
        sections: [639, 665],
        severities: [127, 130],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Skywalking as u16,
        source: include_str!("../../docs/zh/Skywalking.md"),
        body: 310,
        digest: 0x583cb491b06d0467,
        front_matter: ([12, 45, 179, 212], [17, 125, 25, 92]),
        sections: [665, 691],
        severities: [130, 134],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Sentry as u16,
        source: include_str!("../../docs/zh/Sentry.md"),
        body: 299,
        digest: 0x1432d2c144d09033,
        front_matter: ([12, 41, 172, 205], [13, 122, 25, 88]),
        sections: [691, 717],
        severities: [134, 138],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Jiankongbao as u16,
        source: include_str!("../../docs/zh/Jiankongbao.md"),
        body: 304,
        digest: 0x1bcea4df60b9f457,
        front_matter: ([12, 43, 172, 205], [15, 120, 25, 93]),
        sections: [717, 739],
        severities: [138, 141],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AWSEventBridge as u16,
        source: include_str!("../../docs/zh/AWSEventBridge.md"),
        body: 335,
        digest: 0xd0b1a1c315076d2d,
        front_matter: ([12, 50, 199, 232], [22, 140, 25, 97]),
        sections: [739, 768],
        severities: [141, 146],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Dynatrace as u16,
        source: include_str!("../../docs/zh/Dynatrace.md"),
        body: 318,
        digest: 0x6046fe82ca84cc88,
        front_matter: ([12, 44, 188, 221], [16, 135, 25, 91]),
        sections: [768, 791],
        severities: [146, 152],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::HuaweiyunLTS as u16,
        source: include_str!("../../docs/zh/HuaweiyunLTS.md"),
        body: 304,
        digest: 0x6c3451a6b3f637fa,
        front_matter: ([12, 66, 173, 206], [38, 98, 25, 92]),
        sections: [791, 815],
        severities: [152, 157],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::GoogleCM as u16,
        source: include_str!("../../docs/zh/GoogleCM.md"),
        body: 319,
        digest: 0x93961b17b3dc5159,
        front_matter: ([12, 58, 175, 208], [30, 108, 25, 105]),
        sections: [815, 846],
        severities: [157, 170],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Zilliz as u16,
        source: include_str!("../../docs/zh/Zilliz.md"),
        body: 294,
        digest: 0x4476f41fa8383f24,
        front_matter: ([12, 41, 167, 200], [13, 117, 25, 88]),
        sections: [846, 867],
        severities: [170, 173],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Splunk as u16,
        source: include_str!("../../docs/zh/Splunk.md"),
        body: 309,
        digest: 0xaaf4305796028a03,
        front_matter: ([12, 41, 182, 215], [13, 132, 25, 88]),
        sections: [867, 893],
        severities: [173, 175],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AppDynamics as u16,
        source: include_str!("../../docs/zh/AppDynamics.md"),
        body: 297,
        digest: 0xb093b63d34b0c409,
        front_matter: ([12, 46, 165, 198], [18, 110, 25, 93]),
        sections: [893, 919],
        severities: [175, 179],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::SolarWinds as u16,
        source: include_str!("../../docs/zh/SolarWinds.md"),
        body: 309,
        digest: 0x6dc1e5d6a5d83b92,
        front_matter: ([12, 45, 178, 211], [17, 124, 25, 92]),
        sections: [919, 944],
        severities: [179, 183],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::VolcEngineMetric as u16,
        source: include_str!("../../docs/zh/VolcEngineMetric.md"),
        body: 342,
        digest: 0x17b3a90bc3543d80,
        front_matter: ([12, 61, 200, 233], [33, 130, 25, 103]),
        sections: [944, 968],
        severities: [183, 187],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::VolcEngineEvent as u16,
        source: include_str!("../../docs/zh/VolcEngineEvent.md"),
        body: 344,
        digest: 0xbb00d8087cdce69a,
        front_matter: ([12, 61, 204, 237], [33, 134, 25, 101]),
        sections: [968, 991],
        severities: [187, 191],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::VolcEngineTLS as u16,
        source: include_str!("../../docs/zh/VolcEngineTLS.md"),
        body: 309,
        digest: 0x7ae60390de68cf9d,
        front_matter: ([12, 51, 174, 207], [23, 114, 25, 96]),
        sections: [991, 1018],
        severities: [191, 195],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::OpManager as u16,
        source: include_str!("../../docs/zh/OpManager.md"),
        body: 289,
        digest: 0xcc2883881beb01ae,
        front_matter: ([12, 44, 159, 192], [16, 106, 25, 91]),
        sections: [1018, 1039],
        severities: [195, 200],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Meraki as u16,
        source: include_str!("../../docs/zh/Meraki.md"),
        body: 303,
        digest: 0x14c3952ae8ffe8a5,
        front_matter: ([12, 41, 176, 209], [13, 126, 25, 88]),
        sections: [1039, 1062],
        severities: [200, 204],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::StateCloud as u16,
        source: include_str!("../../docs/zh/StateCloud.md"),
        body: 320,
        digest: 0x9710374880ccac32,
        front_matter: ([12, 43, 194, 227], [15, 142, 25, 87]),
        sections: [1062, 1085],
        severities: [204, 208],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Guance as u16,
        source: include_str!("../../docs/zh/Guance.md"),
        body: 303,
        digest: 0x38dd64f2d2af105e,
        front_matter: ([12, 43, 176, 209], [15, 124, 25, 88]),
        sections: [1085, 1109],
        severities: [208, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::CustomChange as u16,
        source: include_str!("../../docs/zh/CustomChange.md"),
        body: 341,
        digest: 0xecbf56f83f875b87,
        front_matter: ([12, 55, 221, 254], [27, 157, 25, 81]),
        sections: [1109, 1132],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Jira as u16,
        source: include_str!("../../docs/zh/Jira.md"),
        body: 284,
        digest: 0xcec5ecede51eebdf,
        front_matter: ([12, 45, 172, 205], [17, 118, 25, 73]),
        sections: [1132, 1150],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Lark as u16,
        source: include_str!("../../docs/zh/Lark.md"),
        body: 305,
        digest: 0xf88be5e568b8d4ff,
        front_matter: ([12, 40, 194, 227], [12, 145, 25, 72]),
        sections: [1150, 1176],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Dingtalk as u16,
        source: include_str!("../../docs/zh/Dingtalk.md"),
        body: 306,
        digest: 0x46260c7919f8890b,
        front_matter: ([12, 40, 191, 224], [12, 142, 25, 76]),
        sections: [1176, 1207],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Wecom as u16,
        source: include_str!("../../docs/zh/Wecom.md"),
        body: 295,
        digest: 0xae521d9b04bd404d,
        front_matter: ([12, 46, 183, 216], [18, 128, 25, 73]),
        sections: [1207, 1236],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Slack as u16,
        source: include_str!("../../docs/zh/Slack.md"),
        body: 272,
        digest: 0x54afcba79709a089,
        front_matter: ([12, 40, 160, 193], [12, 111, 25, 73]),
        sections: [1236, 1254],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::MicrosoftTeams as u16,
        source: include_str!("../../docs/zh/MicrosoftTeams.md"),
        body: 305,
        digest: 0x58e2f75acbc39804,
        front_matter: ([12, 50, 183, 216], [22, 124, 25, 83]),
        sections: [1254, 1275],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AlertWebhook as u16,
        source: include_str!("../../docs/zh/AlertWebhook.md"),
        body: 318,
        digest: 0x3499419a0d7f2a5c,
        front_matter: ([12, 49, 207, 240], [21, 149, 25, 72]),
        sections: [1275, 1300],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::IncidentWebhook as u16,
        source: include_str!("../../docs/zh/IncidentWebhook.md"),
        body: 321,
        digest: 0x1718708b6cc57145,
        front_matter: ([12, 49, 207, 240], [21, 149, 25, 75]),
        sections: [1300, 1326],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::CustomAction as u16,
        source: include_str!("../../docs/zh/CustomAction.md"),
        body: 311,
        digest: 0xf048cda5ebfa66f1,
        front_matter: ([12, 49, 199, 232], [21, 141, 25, 73]),
        sections: [1326, 1356],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Templates as u16,
        source: include_str!("../../docs/zh/Templates.md"),
        body: 289,
        digest: 0xb975b2caf9d6214e,
        front_matter: ([12, 46, 189, 222], [18, 134, 25, 61]),
        sections: [1356, 1409],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::HuaweiyunAPM as u16,
        source: include_str!("../../docs/zh/HuaweiyunAPM.md"),
        body: 304,
        digest: 0x20c1cf40b9c8c60e,
        front_matter: ([12, 54, 173, 206], [26, 110, 25, 92]),
        sections: [1409, 1434],
        severities: [215, 217],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::JiraSync as u16,
        source: include_str!("../../docs/zh/JiraSync.md"),
        body: 271,
        digest: 0x416e1f6efb960ec0,
        front_matter: ([12, 45, 164, 197], [17, 110, 25, 68]),
        sections: [1434, 1458],
        severities: [217, 217],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::ZStack as u16,
        source: include_str!("../../docs/zh/ZStack.md"),
        body: 309,
        digest: 0x9e8d6936444318f9,
        front_matter: ([12, 41, 182, 215], [13, 132, 25, 88]),
        sections: [1458, 1482],
        severities: [217, 221],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Keep as u16,
        source: include_str!("../../docs/zh/Keep.md"),
        body: 306,
        digest: 0xd7b982fe91cf3715,
        front_matter: ([12, 39, 181, 214], [11, 133, 25, 86]),
        sections: [1482, 1508],
        severities: [221, 227],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::ElastAlert2 as u16,
        source: include_str!("../../docs/zh/ElastAlert2.md"),
        body: 328,
        digest: 0x7403484f914bdf72,
        front_matter: ([12, 47, 196, 229], [19, 140, 25, 93]),
        sections: [1508, 1533],
        severities: [227, 231],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::DingtalkAlert as u16,
        source: include_str!("../../docs/zh/DingtalkAlert.md"),
        body: 299,
        digest: 0xffb6104a00936467,
        front_matter: ([12, 46, 164, 197], [18, 109, 25, 96]),
        sections: [1533, 1563],
        severities: [231, 233],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::FeishuAlert as u16,
        source: include_str!("../../docs/zh/FeishuAlert.md"),
        body: 302,
        digest: 0xb17054b7cf447f7b,
        front_matter: ([12, 46, 171, 204], [18, 116, 25, 92]),
        sections: [1563, 1592],
        severities: [233, 235],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::VolcEngineDetect as u16,
        source: include_str!("../../docs/zh/VolcEngineDetect.md"),
        body: 324,
        digest: 0xbabdb97249c5f31b,
        front_matter: ([12, 55, 188, 221], [27, 124, 25, 97]),
        sections: [1592, 1615],
        severities: [235, 237],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Link as u16,
        source: include_str!("../../docs/zh/Link.md"),
        body: 290,
        digest: 0x21e0ed37ef81da4d,
        front_matter: ([12, 39, 179, 212], [11, 131, 25, 72]),
        sections: [1615, 1631],
        severities: [237, 237],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::ServiceNowSync as u16,
        source: include_str!("../../docs/zh/ServiceNowSync.md"),
        body: 304,
        digest: 0x4c24595fc49a2e3c,
        front_matter: ([12, 51, 191, 224], [23, 131, 25, 74]),
        sections: [1631, 1662],
        severities: [237, 241],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Monit as u16,
        source: include_str!("../../docs/zh/Monit.md"),
        body: 307,
        digest: 0xaef6e50e6fcff792,
        front_matter: ([12, 40, 181, 214], [12, 132, 25, 87]),
        sections: [1662, 1681],
        severities: [241, 245],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Rum as u16,
        source: include_str!("../../docs/zh/Rum.md"),
        body: 302,
        digest: 0x7b161c222ae5dde1,
        front_matter: ([12, 38, 172, 205], [10, 125, 25, 91]),
        sections: [1681, 1701],
        severities: [245, 249],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Cloudflare as u16,
        source: include_str!("../../docs/zh/Cloudflare.md"),
        body: 315,
        digest: 0xaa000f80d5aef674,
        front_matter: ([12, 45, 184, 217], [17, 130, 25, 92]),
        sections: [1701, 1725],
        severities: [249, 250],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::WecomAlert as u16,
        source: include_str!("../../docs/zh/WecomAlert.md"),
        body: 324,
        digest: 0xf666b21fc5756673,
        front_matter: ([12, 55, 192, 225], [27, 128, 25, 93]),
        sections: [1725, 1753],
        severities: [250, 252],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::ServiceDeskPlusSync as u16,
        source: include_str!("../../docs/zh/ServiceDeskPlusSync.md"),
        body: 317,
        digest: 0xeccc665fb1261d94,
        front_matter: ([12, 57, 198, 231], [29, 132, 25, 80]),
        sections: [1753, 1780],
        severities: [252, 252],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Harbor as u16,
        source: include_str!("../../docs/zh/Harbor.md"),
        body: 318,
        digest: 0x14d63add842b4e80,
        front_matter: ([12, 41, 191, 224], [13, 141, 25, 88]),
        sections: [1780, 1804],
        severities: [252, 256],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::LabelMappingAPI as u16,
        source: include_str!("../../docs/zh/LabelMappingAPI.md"),
        body: 351,
        digest: 0xd4650d6c830dfb5,
        front_matter: ([12, 51, 213, 246], [23, 153, 25, 99]),
        sections: [1804, 1827],
        severities: [256, 260],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::VolcEngineRTC as u16,
        source: include_str!("../../docs/zh/VolcEngineRTC.md"),
        body: 358,
        digest: 0x5dee6273f83711b8,
        front_matter: ([12, 51, 223, 256], [23, 163, 25, 96]),
        sections: [1827, 1849],
        severities: [260, 263],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::UcloudCloudWatch as u16,
        source: include_str!("../../docs/zh/UcloudCloudWatch.md"),
        body: 331,
        digest: 0xe1a40102cd2f3185,
        front_matter: ([12, 52, 193, 226], [24, 132, 25, 99]),
        sections: [1849, 1874],
        severities: [263, 265],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Nagios as u16,
        source: include_str!("../../docs/zh/Nagios.md"),
        body: 320,
        digest: 0xe5956142a59ca91e,
        front_matter: ([12, 41, 193, 226], [13, 143, 25, 88]),
        sections: [1874, 1900],
        severities: [265, 272],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::JDCloudMonitor as u16,
        source: include_str!("../../docs/zh/JDCloudMonitor.md"),
        body: 328,
        digest: 0xe7d1473746764bd1,
        front_matter: ([12, 49, 200, 233], [21, 142, 25, 89]),
        sections: [1900, 1925],
        severities: [272, 276],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AliyunPrometheus as u16,
        source: include_str!("../../docs/zh/AliyunPrometheus.md"),
        body: 365,
        digest: 0xee1ac77c0fbc6fba,
        front_matter: ([12, 61, 227, 260], [33, 157, 25, 99]),
        sections: [1925, 1949],
        severities: [276, 280],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::HttpPull as u16,
        source: include_str!("../../docs/zh/HttpPull.md"),
        body: 326,
        digest: 0xe7f88f7fb8f54488,
        front_matter: ([12, 44, 196, 229], [16, 143, 25, 91]),
        sections: [1949, 1976],
        severities: [280, 284],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Datadog as u16,
        source: include_str!("../../docs/zh/Datadog.md"),
        body: 314,
        digest: 0x5fcb024db3565b58,
        front_matter: ([12, 42, 186, 219], [14, 135, 25, 89]),
        sections: [1976, 2002],
        severities: [284, 290],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Elastic as u16,
        source: include_str!("../../docs/zh/Elastic.md"),
        body: 332,
        digest: 0x6abf11cc380ab09e,
        front_matter: ([12, 42, 204, 237], [14, 153, 25, 89]),
        sections: [2002, 2031],
        severities: [290, 294],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::NewRelic as u16,
        source: include_str!("../../docs/zh/NewRelic.md"),
        body: 308,
        digest: 0x4e80f8ee3ebf09a,
        front_matter: ([12, 44, 178, 211], [16, 125, 25, 91]),
        sections: [2031, 2057],
        severities: [294, 298],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Github as u16,
        source: include_str!("../../docs/zh/Github.md"),
        body: 310,
        digest: 0x4d9e91cbd27124c5,
        front_matter: ([12, 41, 183, 216], [13, 133, 25, 88]),
        sections: [2057, 2080],
        severities: [298, 308],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Gitlab as u16,
        source: include_str!("../../docs/zh/Gitlab.md"),
        body: 300,
        digest: 0xc91be4bfeff0a693,
        front_matter: ([12, 41, 173, 206], [13, 123, 25, 88]),
        sections: [2080, 2103],
        severities: [308, 313],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::JenkinsChange as u16,
        source: include_str!("../../docs/zh/JenkinsChange.md"),
        body: 296,
        digest: 0x8ed39641882dded9,
        front_matter: ([12, 48, 181, 214], [20, 124, 25, 76]),
        sections: [2103, 2123],
        severities: [313, 313],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::GithubChange as u16,
        source: include_str!("../../docs/zh/GithubChange.md"),
        body: 290,
        digest: 0xe2a6a47b5c82c27f,
        front_matter: ([12, 47, 176, 209], [19, 120, 25, 75]),
        sections: [2123, 2140],
        severities: [313, 313],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::GitlabChange as u16,
        source: include_str!("../../docs/zh/GitlabChange.md"),
        body: 287,
        digest: 0xc17a031f5d99608a,
        front_matter: ([12, 47, 173, 206], [19, 117, 25, 75]),
        sections: [2140, 2156],
        severities: [313, 313],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::OpsgenieCompat as u16,
        source: include_str!("../../docs/zh/OpsgenieCompat.md"),
        body: 329,
        digest: 0x71839feb5dc76178,
        front_matter: ([12, 49, 200, 233], [21, 142, 25, 90]),
        sections: [2156, 2187],
        severities: [313, 318],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Argocd as u16,
        source: include_str!("../../docs/zh/Argocd.md"),
        body: 298,
        digest: 0x60e0cfb6c9a5cb8,
        front_matter: ([12, 42, 171, 204], [14, 120, 25, 88]),
        sections: [2187, 2211],
        severities: [318, 320],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::ArgocdChange as u16,
        source: include_str!("../../docs/zh/ArgocdChange.md"),
        body: 289,
        digest: 0x956d29ab08e2ebe9,
        front_matter: ([12, 48, 175, 208], [20, 118, 25, 75]),
        sections: [2211, 2228],
        severities: [320, 320],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::UptimeRobot as u16,
        source: include_str!("../../docs/zh/UptimeRobot.md"),
        body: 309,
        digest: 0x97a2babadced295e,
        front_matter: ([12, 46, 177, 210], [18, 122, 25, 93]),
        sections: [2228, 2250],
        severities: [320, 323],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::PRTG as u16,
        source: include_str!("../../docs/zh/PRTG.md"),
        body: 285,
        digest: 0x7c39f0de5e017556,
        front_matter: ([12, 39, 160, 193], [11, 112, 25, 86]),
        sections: [2250, 2277],
        severities: [323, 327],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Checkmk as u16,
        source: include_str!("../../docs/zh/Checkmk.md"),
        body: 321,
        digest: 0xb000833003f36cc0,
        front_matter: ([12, 42, 193, 226], [14, 142, 25, 89]),
        sections: [2277, 2303],
        severities: [327, 333],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Icinga as u16,
        source: include_str!("../../docs/zh/Icinga.md"),
        body: 302,
        digest: 0xa5c66e69e4b8b406,
        front_matter: ([12, 41, 175, 208], [13, 125, 25, 88]),
        sections: [2303, 2327],
        severities: [333, 339],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Okta as u16,
        source: include_str!("../../docs/zh/Okta.md"),
        body: 315,
        digest: 0x286676a7c1d19218,
        front_matter: ([12, 39, 190, 223], [11, 142, 25, 86]),
        sections: [2327, 2351],
        severities: [339, 343],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Wazuh as u16,
        source: include_str!("../../docs/zh/Wazuh.md"),
        body: 324,
        digest: 0x2cea6e10f5a9595a,
        front_matter: ([12, 40, 198, 231], [12, 149, 25, 87]),
        sections: [2351, 2377],
        severities: [343, 347],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Crowdstrike as u16,
        source: include_str!("../../docs/zh/Crowdstrike.md"),
        body: 299,
        digest: 0x3964cbd6fb9fac8b,
        front_matter: ([12, 46, 167, 200], [18, 112, 25, 93]),
        sections: [2377, 2403],
        severities: [347, 350],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::MicrosoftSentinel as u16,
        source: include_str!("../../docs/zh/MicrosoftSentinel.md"),
        body: 330,
        digest: 0xee503748fdeba107,
        front_matter: ([12, 53, 191, 224], [25, 129, 25, 100]),
        sections: [2403, 2427],
        severities: [350, 355],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::SplunkObservability as u16,
        source: include_str!("../../docs/zh/SplunkObservability.md"),
        body: 332,
        digest: 0xafd59fbc98577b3c,
        front_matter: ([12, 61, 191, 224], [33, 121, 25, 102]),
        sections: [2427, 2453],
        severities: [355, 359],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::SumoLogic as u16,
        source: include_str!("../../docs/zh/SumoLogic.md"),
        body: 310,
        digest: 0xa396b8e65c98aa47,
        front_matter: ([12, 45, 179, 212], [17, 125, 25, 92]),
        sections: [2453, 2478],
        severities: [359, 362],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::MongodbAtlas as u16,
        source: include_str!("../../docs/zh/MongodbAtlas.md"),
        body: 330,
        digest: 0x47d70d6ef7862798,
        front_matter: ([12, 48, 196, 229], [20, 139, 25, 95]),
        sections: [2478, 2504],
        severities: [362, 366],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Pingdom as u16,
        source: include_str!("../../docs/zh/Pingdom.md"),
        body: 305,
        digest: 0x26148dc0a3b6dbd,
        front_matter: ([12, 42, 177, 210], [14, 126, 25, 89]),
        sections: [2504, 2527],
        severities: [366, 369],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::StatusCake as u16,
        source: include_str!("../../docs/zh/StatusCake.md"),
        body: 310,
        digest: 0x92ca3c21503edfb0,
        front_matter: ([12, 45, 179, 212], [17, 125, 25, 92]),
        sections: [2527, 2548],
        severities: [369, 371],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Site24x7 as u16,
        source: include_str!("../../docs/zh/Site24x7.md"),
        body: 314,
        digest: 0xa7874f24713b00e5,
        front_matter: ([12, 43, 185, 218], [15, 133, 25, 90]),
        sections: [2548, 2573],
        severities: [371, 375],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Logicmonitor as u16,
        source: include_str!("../../docs/zh/Logicmonitor.md"),
        body: 319,
        digest: 0x13a9b77beb2e632e,
        front_matter: ([12, 47, 186, 219], [19, 130, 25, 94]),
        sections: [2573, 2599],
        severities: [375, 380],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Sonarqube as u16,
        source: include_str!("../../docs/zh/Sonarqube.md"),
        body: 311,
        digest: 0xcb621f2ae73eda4e,
        front_matter: ([12, 44, 181, 214], [16, 128, 25, 91]),
        sections: [2599, 2622],
        severities: [380, 383],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AwsHealth as u16,
        source: include_str!("../../docs/zh/AwsHealth.md"),
        body: 331,
        digest: 0x8e4d6fa782000558,
        front_matter: ([12, 45, 200, 233], [17, 146, 25, 92]),
        sections: [2622, 2646],
        severities: [383, 385],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AwsSecurityHub as u16,
        source: include_str!("../../docs/zh/AwsSecurityHub.md"),
        body: 321,
        digest: 0x42332843975fb080,
        front_matter: ([12, 51, 184, 217], [23, 124, 25, 98]),
        sections: [2646, 2671],
        severities: [385, 387],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::DbPull as u16,
        source: include_str!("../../docs/zh/DbPull.md"),
        body: 316,
        digest: 0x30ba5875be0058f,
        front_matter: ([12, 42, 188, 221], [14, 137, 25, 89]),
        sections: [2671, 2702],
        severities: [387, 392],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Statuspage as u16,
        source: include_str!("../../docs/zh/Statuspage.md"),
        body: 314,
        digest: 0xc9ed0a29a8ef1dee,
        front_matter: ([12, 55, 183, 216], [27, 119, 25, 92]),
        sections: [2702, 2726],
        severities: [392, 400],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Librenms as u16,
        source: include_str!("../../docs/zh/Librenms.md"),
        body: 305,
        digest: 0xfce001e3a39acfef,
        front_matter: ([12, 43, 176, 209], [15, 124, 25, 90]),
        sections: [2726, 2752],
        severities: [400, 404],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Netdata as u16,
        source: include_str!("../../docs/zh/Netdata.md"),
        body: 306,
        digest: 0xec09c3758425b6bb,
        front_matter: ([12, 42, 178, 211], [14, 127, 25, 89]),
        sections: [2752, 2775],
        severities: [404, 407],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Opensearch as u16,
        source: include_str!("../../docs/zh/Opensearch.md"),
        body: 312,
        digest: 0xe008a84dc911f18c,
        front_matter: ([12, 45, 181, 214], [17, 127, 25, 92]),
        sections: [2775, 2801],
        severities: [407, 411],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Rollbar as u16,
        source: include_str!("../../docs/zh/Rollbar.md"),
        body: 300,
        digest: 0x572bbe63afdecd9f,
        front_matter: ([12, 42, 172, 205], [14, 121, 25, 89]),
        sections: [2801, 2823],
        severities: [411, 417],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Bugsnag as u16,
        source: include_str!("../../docs/zh/Bugsnag.md"),
        body: 309,
        digest: 0x7ffe08c9aa2cc1ae,
        front_matter: ([12, 42, 181, 214], [14, 130, 25, 89]),
        sections: [2823, 2847],
        severities: [417, 421],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Honeycomb as u16,
        source: include_str!("../../docs/zh/Honeycomb.md"),
        body: 293,
        digest: 0x94eda5a74a14be7b,
        front_matter: ([12, 44, 163, 196], [16, 110, 25, 91]),
        sections: [2847, 2874],
        severities: [421, 425],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::VeeamOne as u16,
        source: include_str!("../../docs/zh/VeeamOne.md"),
        body: 285,
        digest: 0xb94ab425038c47af,
        front_matter: ([12, 44, 155, 188], [16, 102, 25, 91]),
        sections: [2874, 2896],
        severities: [425, 428],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::HcpTerraformChange as u16,
        source: include_str!("../../docs/zh/HcpTerraformChange.md"),
        body: 305,
        digest: 0xf2374f1e6bc9495b,
        front_matter: ([12, 48, 184, 217], [20, 127, 25, 82]),
        sections: [2896, 2914],
        severities: [428, 428],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Signoz as u16,
        source: include_str!("../../docs/zh/Signoz.md"),
        body: 280,
        digest: 0xc02f462abc9fcdaa,
        front_matter: ([12, 41, 153, 186], [13, 103, 25, 88]),
        sections: [2914, 2939],
        severities: [428, 432],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Falco as u16,
        source: include_str!("../../docs/zh/Falco.md"),
        body: 316,
        digest: 0xc2175906159bf589,
        front_matter: ([12, 40, 190, 223], [12, 141, 25, 87]),
        sections: [2939, 2965],
        severities: [432, 437],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Snyk as u16,
        source: include_str!("../../docs/zh/Snyk.md"),
        body: 302,
        digest: 0x65bd9006ec50b85,
        front_matter: ([12, 39, 177, 210], [11, 129, 25, 86]),
        sections: [2965, 2988],
        severities: [437, 442],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Fluxcd as u16,
        source: include_str!("../../docs/zh/Fluxcd.md"),
        body: 294,
        digest: 0xb6ef7a3f0abede9b,
        front_matter: ([12, 42, 167, 200], [14, 116, 25, 88]),
        sections: [2988, 3011],
        severities: [442, 443],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::FluxcdChange as u16,
        source: include_str!("../../docs/zh/FluxcdChange.md"),
        body: 286,
        digest: 0x2a4757c39bfb39ac,
        front_matter: ([12, 48, 172, 205], [20, 115, 25, 75]),
        sections: [3011, 3031],
        severities: [443, 443],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Coralogix as u16,
        source: include_str!("../../docs/zh/Coralogix.md"),
        body: 297,
        digest: 0xf9448cf2677a4bd,
        front_matter: ([12, 44, 167, 200], [16, 114, 25, 91]),
        sections: [3031, 3059],
        severities: [443, 448],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Checkly as u16,
        source: include_str!("../../docs/zh/Checkly.md"),
        body: 288,
        digest: 0x4b3e7db6ef7ce9e9,
        front_matter: ([12, 42, 160, 193], [14, 109, 25, 89]),
        sections: [3059, 3083],
        severities: [448, 453],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::HealthchecksIO as u16,
        source: include_str!("../../docs/zh/HealthchecksIO.md"),
        body: 316,
        digest: 0x11c589525979d0ff,
        front_matter: ([12, 50, 180, 213], [22, 121, 25, 97]),
        sections: [3083, 3107],
        severities: [453, 455],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Emqx as u16,
        source: include_str!("../../docs/zh/Emqx.md"),
        body: 296,
        digest: 0xa6a58767f83b83a3,
        front_matter: ([12, 39, 171, 204], [11, 123, 25, 86]),
        sections: [3107, 3132],
        severities: [455, 462],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Consul as u16,
        source: include_str!("../../docs/zh/Consul.md"),
        body: 291,
        digest: 0x4343583da96855c2,
        front_matter: ([12, 51, 164, 197], [23, 104, 25, 88]),
        sections: [3132, 3158],
        severities: [462, 465],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::FirebaseCrashlytics as u16,
        source: include_str!("../../docs/zh/FirebaseCrashlytics.md"),
        body: 328,
        digest: 0x468e385a259861,
        front_matter: ([12, 55, 187, 220], [27, 123, 25, 102]),
        sections: [3158, 3182],
        severities: [465, 470],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Thousandeyes as u16,
        source: include_str!("../../docs/zh/Thousandeyes.md"),
        body: 306,
        digest: 0x2521c9066ff5ac09,
        front_matter: ([12, 47, 173, 206], [19, 117, 25, 94]),
        sections: [3182, 3206],
        severities: [470, 475],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Instana as u16,
        source: include_str!("../../docs/zh/Instana.md"),
        body: 294,
        digest: 0x8414d4511afa4e1,
        front_matter: ([12, 42, 166, 199], [14, 115, 25, 89]),
        sections: [3206, 3229],
        severities: [475, 480],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::SolarwindsOrion as u16,
        source: include_str!("../../docs/zh/SolarwindsOrion.md"),
        body: 320,
        digest: 0xee724086253bf7fd,
        front_matter: ([12, 51, 183, 216], [23, 123, 25, 98]),
        sections: [3229, 3254],
        severities: [480, 485],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AzureDevopsChange as u16,
        source: include_str!("../../docs/zh/AzureDevopsChange.md"),
        body: 293,
        digest: 0x438dcedbde845cd0,
        front_matter: ([12, 53, 173, 206], [25, 111, 25, 81]),
        sections: [3254, 3270],
        severities: [485, 485],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::RedHatOpenshift as u16,
        source: include_str!("../../docs/zh/RedHatOpenshift.md"),
        body: 300,
        digest: 0x5b25c3610e9947a3,
        front_matter: ([12, 52, 162, 195], [24, 101, 25, 99]),
        sections: [3270, 3293],
        severities: [485, 490],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Hertzbeat as u16,
        source: include_str!("../../docs/zh/Hertzbeat.md"),
        body: 335,
        digest: 0xe9af81ed2926bc56,
        front_matter: ([12, 51, 205, 238], [23, 145, 25, 91]),
        sections: [3293, 3319],
        severities: [490, 495],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Dolphinscheduler as u16,
        source: include_str!("../../docs/zh/Dolphinscheduler.md"),
        body: 347,
        digest: 0x3a188e2615513604,
        front_matter: ([12, 58, 210, 243], [30, 143, 25, 98]),
        sections: [3319, 3346],
        severities: [495, 499],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::KSCloudMonitor as u16,
        source: include_str!("../../docs/zh/KSCloudMonitor.md"),
        body: 339,
        digest: 0xdc317e79d8cb6536,
        front_matter: ([12, 49, 203, 236], [21, 145, 25, 97]),
        sections: [3346, 3368],
        severities: [499, 502],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::HuaweiyunAOM as u16,
        source: include_str!("../../docs/zh/HuaweiyunAOM.md"),
        body: 334,
        digest: 0x6e859eb87d0e4158,
        front_matter: ([12, 48, 203, 236], [20, 146, 25, 92]),
        sections: [3368, 3395],
        severities: [502, 505],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::TencentCSS as u16,
        source: include_str!("../../docs/zh/TencentCSS.md"),
        body: 337,
        digest: 0xb739359d1085d2e8,
        front_matter: ([12, 49, 205, 238], [21, 147, 25, 93]),
        sections: [3395, 3418],
        severities: [505, 507],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Rizhiyi as u16,
        source: include_str!("../../docs/zh/Rizhiyi.md"),
        body: 316,
        digest: 0xeabbca46239075b7,
        front_matter: ([12, 44, 188, 221], [16, 135, 25, 89]),
        sections: [3418, 3442],
        severities: [507, 512],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::GiteeChange as u16,
        source: include_str!("../../docs/zh/GiteeChange.md"),
        body: 290,
        digest: 0x381d36425b244cbb,
        front_matter: ([12, 46, 177, 210], [18, 122, 25, 74]),
        sections: [3442, 3456],
        severities: [512, 512],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::ZadigChange as u16,
        source: include_str!("../../docs/zh/ZadigChange.md"),
        body: 293,
        digest: 0xa0a4a0e307e4e992,
        front_matter: ([12, 46, 180, 213], [18, 125, 25, 74]),
        sections: [3456, 3473],
        severities: [512, 512],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::ApolloChange as u16,
        source: include_str!("../../docs/zh/ApolloChange.md"),
        body: 299,
        digest: 0xa9fef480d0b12f76,
        front_matter: ([12, 47, 185, 218], [19, 129, 25, 75]),
        sections: [3473, 3487],
        severities: [512, 512],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Kapacitor as u16,
        source: include_str!("../../docs/zh/Kapacitor.md"),
        body: 312,
        digest: 0x47e6e2be8297321e,
        front_matter: ([12, 44, 182, 215], [16, 129, 25, 91]),
        sections: [3487, 3512],
        severities: [512, 516],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Gatus as u16,
        source: include_str!("../../docs/zh/Gatus.md"),
        body: 302,
        digest: 0x2a8b473766c7b97a,
        front_matter: ([12, 40, 176, 209], [12, 127, 25, 87]),
        sections: [3512, 3535],
        severities: [516, 518],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Crowdsec as u16,
        source: include_str!("../../docs/zh/Crowdsec.md"),
        body: 318,
        digest: 0x4da0368c6d645a0f,
        front_matter: ([12, 43, 189, 222], [15, 137, 25, 90]),
        sections: [3535, 3560],
        severities: [518, 520],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Fail2ban as u16,
        source: include_str!("../../docs/zh/Fail2ban.md"),
        body: 305,
        digest: 0x9b6d4bac89b469d4,
        front_matter: ([12, 43, 176, 209], [15, 124, 25, 90]),
        sections: [3560, 3583],
        severities: [520, 523],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Suricata as u16,
        source: include_str!("../../docs/zh/Suricata.md"),
        body: 306,
        digest: 0xe20c93c6f7124f8a,
        front_matter: ([12, 43, 177, 210], [15, 125, 25, 90]),
        sections: [3583, 3606],
        severities: [523, 526],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Sensu as u16,
        source: include_str!("../../docs/zh/Sensu.md"),
        body: 290,
        digest: 0xae1ce7a25e6ff323,
        front_matter: ([12, 43, 164, 197], [15, 112, 25, 87]),
        sections: [3606, 3631],
        severities: [526, 530],
    })),
];

static ZH_TABLES: Tables = Tables {
    language: Language::Zh,
    catalog: &CATALOG,
    sections: &[
        0x2000000023a00194, 0x20000d0058f00402, 0x3000170027000491, 0x3000170028e00703, 0x2000180023a009b7, 0x20002000b9a00c0f, 0x300028001cb0110c, 0x30002e00283012f3,
        0x3000170023101578, 0x200034005f6017c9, 0x20003e0046f01dde, 0x3000170013401f1d, 0x300017001e00206d, 0x200047003cb02281, 0x200053002d10266a, 0x20005b0071c02959,
        0x3000170035302b2e, 0x300017001f202e83, 0x200063002420309d, 0x2000750020903304, 0x200084001670352a, 0x20008b00647036ae, 0x200092001fc03d14, 0x20009b010a503f36,
        0x3000ab0021903f71, 0x3000bd002100418c, 0x3000e9001310439e, 0x3001040027b044ee, 0x30010d0014c0476b, 0x300133000e5048b9, 0x30014d000fb049bf, 0x3001580013704adb,
        0x3001630016904c35, 0x3001700012e04dbf, 0x30018c000c304f18, 0x2001a10018904ffc, 0x200000001f600287, 0x20000d0063c004b1, 0x3000170026a00540, 0x30001700341007ac,
        0x2001ac0020c00b13, 0x2001b4008de00d3f, 0x3000170067b00fa2, 0x2001be003180163d, 0x20008b0095401972, 0x300017001db01c62, 0x3000170023001e3f, 0x3000170025502071,
        0x200034003dd022e6, 0x20009200204026e2, 0x2001c8001f60291a, 0x2000630024802b38, 0x20009b010be02da6, 0x3000ab0021902de1, 0x3001d40029b02ffc, 0x3002060022403299,
        0x30022c0011c034bf, 0x3000170017a035dd, 0x300261000ce03759, 0x30014d000fb03848, 0x3001580013703964, 0x3001630016903abe, 0x3001700012e03c48, 0x30018c000c303da1,
        0x2001a10016003e85, 0x200000002fb0021d, 0x20000d006390054c, 0x3000170026d005db, 0x3000170033b0084a, 0x2001be01c8c00bad, 0x30028700f9e00c38, 0x4000170035600f86,
        0x400017003fa012de, 0x400017004fc016da, 0x30028a00c4a01bef, 0x40028d0030001ee7, 0x400296002a602205, 0x40029e0036c024cd, 0x20008b009a502856, 0x3002aa004d9028fc,
        0x3002cb0042402dd7, 0x200034003970321b, 0x200092001ff035d1, 0x20008400384037ed, 0x200063002e703b99, 0x20009b0157e03ea6, 0x3000ab0021903ee1, 0x30001700425040fc,
        0x3002ea0019e04523, 0x3000170017a046c3, 0x30031b001f00483f, 0x3003410016b04a31, 0x30035f0013604b9e, 0x3003910011104cd6, 0x30014d000fb04e08, 0x3001580013704f24,
        0x300163001690507e, 0x3001700012e05208, 0x30018c000c305361, 0x2001a10016005445, 0x200000001d70018e, 0x20000d0057f00399, 0x3000170026800428, 0x3000170028600692,
        0x2001be0106d00940, 0x3003ed0053c00959, 0x3000170027300e97, 0x3000170016c0110c, 0x300017002210127a, 0x300408001d20149d, 0x30042a0033c01671, 0x20008b00361019ca,
        0x2000340027a01d4b, 0x2000920040e01fe4, 0x200084000c50240f, 0x20009b01319024fa, 0x3000ab0021902535, 0x300448003e802750, 0x3004620021d02b3a, 0x3004b60015702d59,
        0x30031b0017102eb2, 0x300017000d403025, 0x300017000db030fb, 0x30014d000fb031f7, 0x3001580013703313, 0x300163001690346d, 0x3001700012e035f7, 0x30018c000c303750,
        0x2001a10012903834, 0x200000002170032f, 0x20000d005790057a, 0x3000170026500609, 0x3000170028300870, 0x2001be011b600b1b, 0x30055b00d4c00b4b, 0x400017004b500b61,
        0x400017003b501018, 0x400017001d0013cf, 0x400017002f6015a1, 0x3005630041d018b4, 0x400017002a2018c9, 0x4000170016401b6d, 0x20008b0063301cee, 0x30056a003f901cfd,
        0x30058200229020f8, 0x200034004d402341, 0x300599002fe02353, 0x3005b8001c202653, 0x2000920049902834, 0x3005d60024a02849, 0x3005f70023802a95, 0x200084002c902cea,
        0x20009b0154b02fd9, 0x3000ab0021903014, 0x300017002d80322f, 0x3006170023f03509, 0x300646001060374a, 0x30031b001ae03852, 0x300017000a003a02, 0x300660000ef03aa4,
        0x3006810016d03b95, 0x3006f90011903d04, 0x300017000c803e1f, 0x30014d000fb03f08, 0x3001580013704024, 0x300163001690417e, 0x3001700012e04308, 0x30018c000c304461,
        0x2001a1002c204545, 0x2000000045400124, 0x20000d00577005ac, 0x300017002640063b, 0x30001700282008a1, 0x2001be034d100b4b, 0x30028a00e9f00dfe, 0x4007250068d00e0e,
        0x400740003540149d, 0x400761004aa017f3, 0x30077900fbb01cb6, 0x40077c006ff01d8f, 0x40079f0033a02490, 0x4007c8004a5027cc, 0x3007e80139202c8a, 0x4000170036502ca2,
        0x4007eb004f203009, 0x400811002c0034fd, 0x40083a0085d037bf, 0x20008b00b1d04039, 0x300017004ea04048, 0x3000170062204534, 0x2000340048004b76, 0x2000920033d05015,
        0x2000840038d0536f, 0x200020006230571a, 0x20009b0173a05d63, 0x3000ab0021905d9e, 0x30085a000a205fb9, 0x3008850025a0605d, 0x3008af003e6062b9, 0x3008c600139066a1,
        0x3008ea001c2067dc, 0x30031b001e1069a0, 0x300932000d506b83, 0x3000170011306c5a, 0x300017000f106d6f, 0x30014d000fb06e81, 0x3001580013706f9d, 0x30016300169070f7,
        0x3001700012e07281, 0x30018c000c3073da, 0x2001a1002de074be, 0x200000001d8000ef, 0x20000d00581002fb, 0x300017002690038a, 0x30001700287005f5, 0x2001be008a0008a4,
        0x300017005b0008bc, 0x300017002d600e6e, 0x20008b0042101161, 0x2000340032f015a2, 0x2000920027a018f0, 0x200084002a901b87, 0x20009b013ee01e56, 0x3000ab0021901e91,
        0x30001700410020ac, 0x300982001e6024be, 0x3009b500190026a6, 0x30031b001c102838, 0x300017000e4029fb, 0x3009de0012602ae1, 0x30014d000fb02c28, 0x3001580013702d44,
        0x3001630016902e9e, 0x3001700012e03028, 0x30018c000c303181, 0x2001a10010503265, 0x200000002ca0012d, 0x20000d005870042b, 0x3000170026c004ba, 0x3000170028a00728,
        0x2001be00812009da, 0x300a0500498009f4, 0x300a140035e00e8e, 0x20008b0029101209, 0x20003400210014ba, 0x20009200261016e9, 0x200084000c701967, 0x20009b00e8e01a54,
        0x3000ab0021901a8f, 0x300a35000a101caa, 0x300a53002fd01d4d, 0x30031b001580204c, 0x300017000ff021a6, 0x30014d000fb022c6, 0x30015800137023e2, 0x300163001690253c,
        0x3001700012e026c6, 0x30018c000c30281f, 0x2001a1001b502903, 0x2000000025c001ec, 0x20000d005910047c, 0x300017002710050b, 0x3000170028f0077e, 0x2001be007ab00a35,
        0x3000170034300a4a, 0x3000170045100d8f, 0x200a980019d011fc, 0x20008b002d1013b6, 0x20003400169016a7, 0x200092002680182f, 0x200084000fd01ab4, 0x200020004ed01bcf,
        0x20009b00cab020e2, 0x3000ab002190211d, 0x300a9e001ad02338, 0x300ad10012b024e7, 0x30031b0007302614, 0x300017000c702689, 0x30014d000fb02771, 0x300158001370288d,
        0x30016300169029e7, 0x3001700012e02b71, 0x30018c000c302cca, 0x2001a10013d02dae, 0x200000002920016d, 0x20000d0059100433, 0x30001700271004c2, 0x3000170028f00735,
        0x2001be00863009ec, 0x3000170046a00aba, 0x300b250032900f26, 0x20008b003610126c, 0x20003400176015ed, 0x2000920027101782, 0x200084000c701a10, 0x20009b0103001afd,
        0x3000ab0021901b38, 0x300b40000ba01d53, 0x300b600025801e0f, 0x300b900012802069, 0x300017000c702193, 0x30031b001af0225c, 0x300bbc000e30240d, 0x30014d000fb02511,
        0x300158001370262d, 0x3001630016902787, 0x3001700012e02911, 0x30018c000c302a6a, 0x2001a1001cd02b4e, 0x200000002cd00154, 0x20000d0058500455, 0x3000170026b004e4,
        0x3000170028900751, 0x2001be00ef000a02, 0x300a05003dd00a95, 0x3000170033900e74, 0x300017002e7011af, 0x3000170029a01498, 0x300017001be01734, 0x20008b003740190f,
        0x200034001eb01ca3, 0x200092002b901ead, 0x2000840010902183, 0x20009b00eca022b2, 0x3000ab00219022ed, 0x300be5002d502508, 0x300c10000b3027df, 0x3000170010d02894,
        0x30031b000cd029a3, 0x300c42000cd02a72, 0x30014d000fb02b60, 0x3001580013702c7c, 0x3001630016902dd6, 0x3001700012e02f60, 0x30018c000c3030b9, 0x2001a1001a10319d,
        0x200000002c80017b, 0x20000d0058700477, 0x3000170026c00506, 0x3000170028a00774, 0x2001be0116700a26, 0x300017005a100a41, 0x300017003b100fe4, 0x300c8b0045e01397,
        0x300c9a00396017f7, 0x20008b0041f01baa, 0x2000340030a01fe9, 0x200092003a302312, 0x2000840037b026d2, 0x20009b013c902a73, 0x3000ab0021902aae, 0x300cbe0020b02cc9,
        0x300ce60059e02ed6, 0x30031b001c503476, 0x300d19000f60363d, 0x300d3e000ca03735, 0x30014d000fb03820, 0x300158001370393c, 0x3001630016903a96, 0x3001700012e03c20,
        0x30018c000c303d79, 0x2001a10032703e5d, 0x2000000025a00143, 0x20000d00585003d1, 0x3000170026b00460, 0x30001700289006cd, 0x2001be00ce60097e, 0x3000170062200998,
        0x3000170040500fbc, 0x300017002a1013c3, 0x20008b0085d01681, 0x300017004a301690, 0x300017003a901b35, 0x200034004df01efe, 0x200092003d6023fc, 0x200084003c7027ef,
        0x20009b011e302bdc, 0x3000ab0021902c17, 0x300d6d000e702e32, 0x300d8d0029202f1b, 0x300dbd000ab031af, 0x300017001060325c, 0x30031b0033a03364, 0x300ddd000e2036a0,
        0x30014d000fb037a3, 0x30015800137038bf, 0x3001630016903a19, 0x3001700012e03ba3, 0x30018c000c303cfc, 0x2001a1002d103de0, 0x2000000028e00104, 0x20000d00591003c6,
        0x3000170027100455, 0x3000170028f006c8, 0x2001be005140097f, 0x3000170033400a18, 0x3000170014500d4e, 0x20008b003e000eb0, 0x2000340016b012b0, 0x200092002680143a,
        0x200084000c7016bf, 0x20009b00e58017ac, 0x3000ab00219017e7, 0x300e320024401a02, 0x300017000e101c48, 0x300017000ef01d2b, 0x30031b001ab01e1c, 0x30014d000fb01fe8,
        0x3001580013702104, 0x300163001690225e, 0x3001700012e023e8, 0x30018c000c302541, 0x2001a10015502625, 0x2000000028500153, 0x20000d005910040c, 0x300017002710049b,
        0x3000170028f0070e, 0x2001be00a55009c5, 0x300017004af00b34, 0x3000170043500fe5, 0x20008b0040901437, 0x200034001e901860, 0x2000920020e01a68, 0x200084000c701c93,
        0x20009b00edb01d80, 0x3000ab0021901dbb, 0x3000170019b01fd6, 0x300e7c0021c02173, 0x30031b001e502391, 0x300ea9000a602578, 0x30014d000fb0263f, 0x300158001370275b,
        0x30016300169028b5, 0x3001700012e02a3f, 0x30018c000c302b98, 0x2001a10018302c7c, 0x200000002ea001b2, 0x20000d0057f004d0, 0x300017002680055f, 0x30001700286007c9,
        0x2001be00d9a00a77, 0x300ed50064000aa3, 0x4000170030500ab3, 0x4000170032900dba, 0x300ed800715010fc, 0x400edb003470110c, 0x400efd003bc01455, 0x20008b008160182e,
        0x300f22003810183d, 0x300f340048401bc0, 0x200034005ff02064, 0x300f460032302076, 0x300f5f002c80239b, 0x2000920039a02682, 0x2000840037702a39, 0x20009b014ed02dd6,
        0x3000ab0021902e11, 0x300f78002fd0302c, 0x300f9a0049b0332b, 0x30031b001f7037c8, 0x300fd00017b039c1, 0x3010060014803b3e, 0x30014d000fb03ca7, 0x3001580013703dc3,
        0x3001630016903f1d, 0x3001700012e040a7, 0x30018c000c304200, 0x2001a100246042e4, 0x200000002410014d, 0x20000d00577003c2, 0x3000170026400451, 0x30001700282006b7,
        0x2001be0072d00961, 0x30001700568009c1, 0x3000170016300f2b, 0x20008b00612010ab, 0x200034003dd016dd, 0x200092002cc01ad9, 0x2000840026901dc2, 0x200020005ed02049,
        0x20009b0113f0265c, 0x3000ab0021902697, 0x30102900317028b2, 0x301042000e202bcb, 0x30106f0017f02caf, 0x30031b0015102e30, 0x301092000da02f83, 0x3010b5000ff0305f,
        0x30014d000fb0317f, 0x300158001370329b, 0x30016300169033f5, 0x3001700012e0357f, 0x30018c000c3036d8, 0x2001a1001ed037bc, 0x2000000022200138, 0x20000d0057d0038e,
        0x300017002670041d, 0x3000170028500686, 0x2001be00f9d00933, 0x3000170050100a5d, 0x3011230097000f60, 0x20008b004f5018ed, 0x2000340038701e02, 0x200092004cd021a8,
        0x2000840016002692, 0x200020009b002810, 0x20009b00e72031e6, 0x3000ab0021903221, 0x301137001800343c, 0x30116a001aa035be, 0x301193001c30376a, 0x3011ce000ec0392f,
        0x30014d000fb03a3c, 0x3001580013703b58, 0x3001630016903cb2, 0x3001700012e03e3c, 0x30018c000c303f95, 0x2001a10020f04079, 0x2000000025900126, 0x20000d00583003b3,
        0x3000170026a00442, 0x30001700288006ae, 0x2001be009f60095e, 0x3000170041f00bef, 0x3000170034401010, 0x20008b003a101371, 0x2000340032801732, 0x2000920036301a79,
        0x2000840020001df9, 0x20009b00ed70201f, 0x3000ab002190205a, 0x30120a0039202275, 0x301234000d302609, 0x30031b00129026de, 0x300017000b002809, 0x30014d000fb028da,
        0x30015800137029f6, 0x3001630016902b50, 0x3001700012e02cda, 0x30018c000c302e33, 0x2001a1001be02f17, 0x2000000023e00161, 0x20000d00583003d3, 0x3000170026a00462,
        0x30001700288006ce, 0x2001be010750097e, 0x300017003d500997, 0x3000170035200d6e, 0x30001700660010c2, 0x300017002cf01724, 0x20008b003c801a10, 0x200034002dc01df8,
        0x20009200257020f3, 0x2000840029602367, 0x20009b00e0102623, 0x3000ab002190265e, 0x3012ea0018c02879, 0x30131a0015402a07, 0x3000170011702b5d, 0x30031b0017102c76,
        0x30014d000fb02e08, 0x3001580013702f24, 0x300163001690307e, 0x3001700012e03208, 0x30018c000c303361, 0x2001a10019603445, 0x200000001fe00170, 0x20000d0058d003a2,
        0x3000170026f00431, 0x3000170028d006a2, 0x2001be0062a00957, 0x300017003fa00975, 0x3000170021000d71, 0x20008b0033400f9e, 0x200034003a2012f2, 0x20009200357016b3,
        0x2000840024001a27, 0x20009b00e7301c8d, 0x3000ab0021901cc8, 0x3013b80012b01ee3, 0x3012ea0019102010, 0x30031b00169021a3, 0x3013ea000fa0230e, 0x300017000b90240a,
        0x30014d000fb024e4, 0x3001580013702600, 0x300163001690275a, 0x3001700012e028e4, 0x30018c000c302a3d, 0x2001a10015c02b21, 0x2000000025200162, 0x20000d00593003e8,
        0x3000170027200477, 0x30001700290006eb, 0x2001be00827009a3, 0x30001700510009c4, 0x301430002f400ed6, 0x20008b002f8011e7, 0x20003400270014ff, 0x200092002170178e,
        0x200084001a1019c2, 0x20009b00d8901b89, 0x3000ab0021901bc4, 0x300017000fa01ddf, 0x3014510015001edb, 0x3000170012e0202d, 0x300017000a20215d, 0x30031b000d402201,
        0x30014d000fb022f6, 0x3001580013702412, 0x300163001690256c, 0x3001700012e026f6, 0x30018c000c30284f, 0x2001a1001d502933, 0x200000002a100158, 0x20000d0057d0042d,
        0x30001700267004bc, 0x3000170028500725, 0x2001be017ed009d2, 0x300017006d5009e8, 0x300017003c3010bf, 0x30147d00d200149f, 0x20008b005cb021dc, 0x200034003a0027c7,
        0x200092002ae02b86, 0x2000840030f02e51, 0x20009b00f1103186, 0x3000ab00219031c1, 0x30001700109033dc, 0x301484002fd034e7, 0x3014a4000cd037e6, 0x30031b000e9038b5,
        0x300017000ba039a0, 0x30014d000fb03a7b, 0x3001580013703b97, 0x3001630016903cf1, 0x3001700012e03e7b, 0x30018c000c303fd4, 0x2001a100328040b8, 0x200000002e30017a,
        0x20000d0057900491, 0x3000170026500520, 0x3000170028300787, 0x2001be00bcf00a32, 0x3000170064300a46, 0x300017005760108b, 0x20008b006a40161e, 0x300017001b70162d,
        0x300017004dc017e6, 0x2000340038501ce2, 0x200092002b902086, 0x200084003bb0235c, 0x20009b012040273d, 0x3000ab0021902778, 0x3014fa0026102993, 0x300017002b602bf6,
        0x301514001f402eae, 0x30153a001d1030a4, 0x3006460008d03277, 0x30014d000fb03325, 0x3001580013703441, 0x300163001690359b, 0x3001700012e03725, 0x30018c000c30387e,
        0x2001a10013c03962, 0x200000002cd001bb, 0x20000d0057f004bc, 0x300017002680054b, 0x30001700286007b5, 0x2001be00a5e00a63, 0x3015d40053700b8b, 0x3015d8003e5010dc,
        0x20008b00b3e014de, 0x300017003d8014ed, 0x3000170048e018c7, 0x3015dc002c501d57, 0x2000340043f0203c, 0x2000920024f0249a, 0x2000840028102706, 0x20009b011e1029ad,
        0x3000ab00219029e8, 0x3016000057202c03, 0x30162f0010303177, 0x30164d000e40327c, 0x301667001ef03362, 0x30014d000fb03572, 0x300158001370368e, 0x30016300169037e8,
        0x3001700012e03972, 0x30018c000c303acb, 0x2001a1001c203baf, 0x2000000028500147, 0x20000d0057700400, 0x300017002640048f, 0x30001700282006f5, 0x2001be00e180099f,
        0x30168b0058f009b2, 0x3016a70047f00f5e, 0x300563003bd013fa, 0x20008b00452017d4, 0x2000340043901c46, 0x200092002530209e, 0x2000840039b0230e, 0x20009b015e4026cf,
        0x3000ab002190270a, 0x3016ae0013002925, 0x3016d10029e02a57, 0x300017001ca02cf7, 0x3017080044f02ec3, 0x30175c001fc03314, 0x3017820016403512, 0x30014d000fb03697,
        0x30015800137037b3, 0x300163001690390d, 0x3001700012e03a97, 0x30018c000c303bf0, 0x2001a10018903cd4, 0x200000001e2001be, 0x20000d0057d003d4, 0x3000170026700463,
        0x30001700285006cc, 0x2001be0073900979, 0x3017a2004e1009d6, 0x300017001f900eb9, 0x20008b003ab010cf, 0x200034003300149a, 0x2000920023a017e9, 0x200084001fd01a40,
        0x20009b00d2601c63, 0x3000ab0021901c9e, 0x3017b40025701eb9, 0x3017d70008c02112, 0x30031b001ac021a0, 0x30014d000fb0236d, 0x3001580013702489, 0x30016300169025e3,
        0x3001700012e0276d, 0x30018c000c3028c6, 0x2001a100064029aa, 0x20000000379001d0, 0x20000d005890057d, 0x3000170026d0060c, 0x3000170028b0087b, 0x2001be0199000b2e,
        0x3000170064f00ba0, 0x30181900459011f1, 0x300017009f20164c, 0x30182b003b102040, 0x300017000cb023f3, 0x20008b00645024db, 0x2000340066f02b40, 0x20009200448031ce,
        0x2000840031703633, 0x20009b0158f03970, 0x3000ab00219039ab, 0x30183d0063203bc6, 0x30186d000ec041fa, 0x30189900185042e8, 0x3018bf000eb0446f, 0x30031b001550455c,
        0x30001700112046b3, 0x3018df000fb047c7, 0x30014d000fb048e3, 0x30015800137049ff, 0x3001630016904b59, 0x3001700012e04ce3, 0x30018c000c304e3c, 0x2001a1002a604f20,
        0x2000000023900144, 0x20000d0057d003b1, 0x3000170026700440, 0x30001700285006a9, 0x2001be00a4300956, 0x20008b00620013b6, 0x200034002d9019f6, 0x200092002f601cee,
        0x2000840028902001, 0x20002000494022a8, 0x20009b00f5d02762, 0x3000ab002190279d, 0x3019cf00185029b8, 0x3019fd0021302b3f, 0x300017000f802d54, 0x30031b0011c02e4e,
        0x301a260011602f6c, 0x30014d000fb030a3, 0x30015800137031bf, 0x3001630016903319, 0x3001700012e034a3, 0x30018c000c3035fc, 0x2001a100249036e0, 0x200000002ca0015f,
        0x20000d0059d0045d, 0x30001700277004ec, 0x3000170029500765, 0x2001be00ebb00a22, 0x3000170066300a47, 0x300017004e0010ac, 0x3000170034f0158e, 0x20008b0049f018fa,
        0x200034001b301db9, 0x2000920028d01f8b, 0x200084000e802235, 0x20009b0100702343, 0x3000ab002190237e, 0x3000170018b02599, 0x301a800025502726, 0x301aa8001c40297d,
        0x30031b001ca02b43, 0x30014d000fb02d2e, 0x3001580013702e4a, 0x3001630016902fa4, 0x3001700012e0312e, 0x30018c000c303287, 0x2001a1002560336b, 0x2000000028800269,
        0x20000d0058500525, 0x3000170026b005b4, 0x3000170028900821, 0x2001be0145700ad2, 0x300017003ec00b6b, 0x3000170037600f59, 0x301ad700363012f9, 0x301aeb002430165e,
        0x301b12001e3018a3, 0x301b220031401a88, 0x301b3a0018b01d9e, 0x20008b0087901f46, 0x20003400588027df, 0x2000920057e02d86, 0x2000840038703321, 0x20009b01038036ce,
        0x3000ab0021903709, 0x301b4f000d603924, 0x301b6600175039fc, 0x301b9c000bd03b73, 0x30031b0029b03c32, 0x301bc5000d103ecf, 0x300017000d203fa2, 0x301bf90005304076,
        0x30014d000fb040ea, 0x3001580013704206, 0x3001630016904360, 0x3001700012e044ea, 0x30018c000c304643, 0x2001a10025a04727, 0x2000000018600189, 0x20000d0057700343,
        0x30001700264003d2, 0x3000170028200638, 0x2001be006fd008e2, 0x20008b003d200ffc, 0x20003400326013ee, 0x2000920023601733, 0x2000840028701986, 0x20009b00d6501c33,
        0x3000ab0021901c6e, 0x3000170015401e89, 0x3012ea0010801fdf, 0x301cc700132020e9, 0x30031b0013e0221d, 0x30014d000fb0237c, 0x3001580013702498, 0x30016300169025f2,
        0x3001700012e0277c, 0x30018c000c3028d5, 0x2001a10019a029b9, 0x200000002a400143, 0x20000d005770041b, 0x30001700264004aa, 0x3000170028200710, 0x2001be00bac009ba,
        0x3000170057e009cd, 0x401ced0036800ab1, 0x401cff0013000e1b, 0x301d15005f800f6e, 0x20008b0042f01583, 0x20003400395019d2, 0x2000920021b01d86, 0x2000840026b01fbe,
        0x200020003d302247, 0x20009b00f3602640, 0x3000ab002190267b, 0x301d22003bb02896, 0x301d4c000f702c53, 0x300017000e602d4c, 0x301d7d0010502e34, 0x30014d000fb02f5a,
        0x3001580013703076, 0x30016300169031d0, 0x3001700012e0335a, 0x30018c000c3034b3, 0x2001a1002b603597, 0x200000002bd001c1, 0x20000d00581004b2, 0x3000170026900541,
        0x30001700287007ac, 0x2001be0158f00a5b, 0x300017008de00a73, 0x3000170030001353, 0x3000170033d01655, 0x301d9a00631019b9, 0x20008b003aa02007, 0x200034003ca023d1,
        0x20009200231027ba, 0x2000840033c02a08, 0x2000200067602d62, 0x20009b00e65033fe, 0x3000ab0021903439, 0x301dab0026b03654, 0x301ddd000e8038c1, 0x301e0f000cb039ab,
        0x301e3b001ae03a78, 0x30014d000fb03c47, 0x3001580013703d63, 0x3001630016903ebd, 0x3001700012e04047, 0x30018c000c3041a0, 0x2001a10046804284, 0x200000001a0001aa,
        0x20000d0057f0037e, 0x300017002680040d, 0x3000170028600677, 0x2001be0095d00925, 0x301efb005bb0093c, 0x3000170038900ef9, 0x201f11008000129e, 0x20008b0043201abb,
        0x200034003a001f0d, 0x200092001e3022cc, 0x20008400318024cc, 0x20009b00eda0280a, 0x3000ab0021902845, 0x301f170017402a60, 0x301f45000f902bd6, 0x30031b001ca02cd1,
        0x3000170014402e9d, 0x300017000c402fe3, 0x30014d000fb030c8, 0x30015800137031e4, 0x300163001690333e, 0x3001700012e034c8, 0x30018c000c303621, 0x2001a1002a303705,
        0x200000001cb00185, 0x20000d0059500384, 0x3000170027300413, 0x3000170029100688, 0x2001be0069e00941, 0x3000170039900962, 0x300017002e200cfd, 0x20008b0031800ffc,
        0x200034002c801334, 0x200092001f70161b, 0x200084001c20182f, 0x20009b00f5301a17, 0x3000ab0021901a52, 0x300017000ab01c6d, 0x301f77002cc01d1a, 0x301fa70018e01fe8,
        0x300017000db02178, 0x300017000d802255, 0x30014d000fb0234e, 0x300158001370246a, 0x30016300169025c4, 0x3001700012e0274e, 0x30018c000c3028a7, 0x2001a1001c30298b,
        0x200000001c40020b, 0x20000d0059500403, 0x3000170027300492, 0x3000170029100707, 0x2001be00702009c0, 0x3000170041e009e1, 0x300017002c100e01, 0x20008b0037f010df,
        0x200034002150147e, 0x2000920039f016b2, 0x200084001dd01a6e, 0x20009b00dce01c71, 0x3000ab0021901cac, 0x30204a0024c01ec7, 0x30207d0011b02115, 0x3000170011102232,
        0x300017000bd02345, 0x30014d000fb02423, 0x300158001370253f, 0x3001630016902699, 0x3001700012e02823, 0x30018c000c30297c, 0x2001a1001ac02a60, 0x200000001e900154,
        0x20000d0058b00371, 0x3000170026e00400, 0x3000170028c00670, 0x2001be00e1200924, 0x3020a6003a600940, 0x300017004b300ce8, 0x300017002cc0119d, 0x300017002cb0146b,
        0x20008b0045e01753, 0x2000340027a01bd1, 0x2000920023901e6a, 0x20008400242020c0, 0x20009b0117702328, 0x3000ab0021902363, 0x3020b5002860257e, 0x3020e30020e02806,
        0x300017001bf02a16, 0x30031b0012e02bd7, 0x30164d0008c02d07, 0x302125000cd02d95, 0x30014d000fb02e83, 0x3001580013702f9f, 0x30016300169030f9, 0x3001700012e03283,
        0x30018c000c3033dc, 0x2001a1001b4034c0, 0x200000001ed00159, 0x20000d0057d0037a, 0x3000170026700409, 0x3000170028500672, 0x2001be00e880091f, 0x20008b003d5017c4,
        0x200034002be01bb9, 0x2000920022301e96, 0x2000840033b020d6, 0x20009b0108302437, 0x3000ab0021902472, 0x3021600029e0268d, 0x302177001e50292d, 0x300017001d402b14,
        0x30031b0019302cea, 0x30014d000fb02e9e, 0x3001580013702fba, 0x3001630016903114, 0x3001700012e0329e, 0x30018c000c3033f7, 0x2001a10010d034db, 0x200000001c400171,
        0x20000d0057700369, 0x30001700264003f8, 0x300017002820065e, 0x2001be0057e00908, 0x20219d005a800ea7, 0x20008b005fe0146c, 0x2000340033201a8a, 0x2000920027801ddb,
        0x2000840036202070, 0x20009b00e17023f8, 0x3000ab0021902433, 0x3000170016c0264e, 0x30151400137027bc, 0x3000170019e028f5, 0x3000170009c02a95, 0x3021a80009f02b33,
        0x30014d000fb02bf3, 0x3001580013702d0f, 0x3001630016902e69, 0x3001700012e02ff3, 0x30018c000c30314c, 0x2001a1001ba03230, 0x2000000019b0020f, 0x20000d0057d003de,
        0x300017002670046d, 0x30001700285006d6, 0x2001be0045000983, 0x20008b003f400df0, 0x2000340029d01204, 0x2000920026c014c0, 0x200084002a701749, 0x20222d0036601a16,
        0x20009b00cd501da2, 0x3000ab0021901ddd, 0x3000170007d01ff8, 0x30223d0018c02077, 0x300017000a402205, 0x30031b000e3022ab, 0x300d3e000aa02390, 0x30014d000fb0245b,
        0x3001580013702577, 0x30016300169026d1, 0x3001700012e0285b, 0x30018c000c3029b4, 0x2001a10014c02a98, 0x2000000020700159, 0x20000d0057d00394, 0x3000170026700423,
        0x300017002850068c, 0x2001be0074000939, 0x300017002bb0094e, 0x300017002c700c0b, 0x300017001a500ed4, 0x20008b002fc01096, 0x20003400330013b2, 0x2000920035501701,
        0x2000840032b01a73, 0x20009b00daa01dc4, 0x3000ab0021901dff, 0x3022c0002310201a, 0x300017000b70224d, 0x30031b0014a02306, 0x300017000df02452, 0x30014d000fb02552,
        0x300158001370266e, 0x30016300169027c8, 0x3001700012e02952, 0x30018c000c302aab, 0x2001a10017f02b8f, 0x2000000011400205, 0x20000d001620034d, 0x2000180023b004d5,
        0x200020007800072e, 0x30238a001a200b5c, 0x300017001ae00d00, 0x2023910037700ecf, 0x20003e0035401265, 0x3000170016801451, 0x200047003cb015ed, 0x2000530029a019d6,
        0x20147d0044701c8d, 0x200075001af020f9, 0x20008b0066f022c5, 0x20009b008d00295a, 0x300017002360296f, 0x3000e90015a02ba7, 0x30239c0012d02d03, 0x3023ce0011902e32,
        0x300133000a002f4d, 0x3001700012e0300e, 0x30018c000c303167, 0x2001a10014d0324b, 0x2000000028600132, 0x20000d00157003ec, 0x2001be0064d0056b, 0x20008b0028800bd5,
        0x202391003a000e7e, 0x20238a004550123b, 0x20008400334016ad, 0x20009b00be401a07, 0x300017002c501a1c, 0x300017000f901ce3, 0x30240c0023c01dde, 0x300017000930201c,
        0x3000170014f020b1, 0x300017000c602202, 0x300017000e4022ca, 0x3001700012e023cf, 0x30018c000c302528, 0x2001a1001430260c, 0x200000001ca00139, 0x20242e0054100320,
        0x202435003dc00883, 0x2001be0157a00c7f, 0x300017002e500cc3, 0x300017003e300faa, 0x3000170037b0138f, 0x3024410018f0170c, 0x30245500939018c0, 0x2024640035b02217,
        0x20246c0038702591, 0x300017001b20260b, 0x30001700159027bf, 0x202475002eb02937, 0x20247e0021102c3f, 0x20008b0037802e6d, 0x202485004a403202, 0x20009b009a4036cc,
        0x30001700178036e1, 0x30248c001270385b, 0x300017000b703984, 0x302500001e703a3d, 0x30257b0017203c26, 0x3000170010a03d9a, 0x30258c001ca03ea6, 0x2001a10025f04091,
        0x200000001f40027a, 0x20242e005570048b, 0x2024350031c00a04, 0x2001be00d2400d40, 0x3000170040100d84, 0x3000170039701187, 0x3000170010f01520, 0x3000170015501631,
        0x300017002dc01788, 0x202475011b301a83, 0x302455001bf01c4a, 0x3000170050e01e0b, 0x3000170062a0231b, 0x3025be002ef02947, 0x20247e0017f02c53, 0x2025d3001f202df0,
        0x20246c0032a03001, 0x300017001d70307b, 0x300017000d703254, 0x20008b002e303348, 0x202485002b003648, 0x20009b00aff0391e, 0x3000170016f03933, 0x30248c0011503aa4,
        0x3000170009003bbb, 0x3000170012003c4d, 0x3025db0028503d8a, 0x30257b0017b04011, 0x3000170007b0418e, 0x30258c002120420b, 0x2001a1001430443e, 0x200000003e300135,
        0x2025e20060b0053a, 0x2025ee0137600b60, 0x3000170038a00bfb, 0x300017002f400f87, 0x3025f30044401299, 0x300017003c3016df, 0x3000170021001aa4, 0x3025fb0022001cb6,
        0x20246c002d401ef5, 0x3000170015601f7b, 0x300017000f6020d3, 0x20247500342021e8, 0x20247e006fa02547, 0x20260b002e002c5d, 0x20008b002e102f5a, 0x2024850023103258,
        0x20009b00c5c034af, 0x30261100104034c4, 0x30266500125035ca, 0x30248c0011f036f1, 0x302689000e003812, 0x3026df000db038f4, 0x30274b0010a039d1, 0x300017000f103add,
        0x3027c90017803bd0, 0x3027f40021603d4a, 0x302868001a903f62, 0x2001a1001e60412c, 0x200000001e900158, 0x2028910030000363, 0x20289d0038400682, 0x2028a60025600a25,
        0x20246c0026a00c9a, 0x2024750044900f23, 0x20247e0024301389, 0x2028af005a3015ee, 0x20008b0036701bae, 0x2024850022501f32, 0x20009b00a290217d, 0x3000170017902192,
        0x3028bb0016f0230d, 0x3028e7002000247e, 0x300017001c902680, 0x30290a001ab0284b, 0x302868001ae029f8, 0x2001a10017f02bc7, 0x200000002e4001c7, 0x20293400c4f004c9,
        0x300017001c5004de, 0x30293c002d4006c1, 0x3000170040700997, 0x3029440035d00dbb, 0x20294b002f601137, 0x2029540044901448, 0x2029590028e018ac, 0x20246c0035701b59,
        0x20295e0032101ecd, 0x20008b003860220b, 0x2024850029d025ae, 0x20009b008c802871, 0x3029650012c02886, 0x30299d00114029b4, 0x300017001a202aca, 0x3000170024f02c6e,
        0x3029c40013b02ebf, 0x3000170013d02ffc, 0x2001a1001b00315a, 0x2000000013900101, 0x2001be004cf0025a, 0x202a2c002c500763, 0x2000180022200a46, 0x302a3e0007800bf0,
        0x200020015a900c86, 0x300017000de00f19, 0x30001700ae001013, 0x300017000ae01b12, 0x3000170066d01bc2, 0x20003e0017c0224e, 0x202a460025e023e7, 0x2000530012d02663,
        0x202a4d001b1027af, 0x202a56002860297e, 0x20008b00a8902c21, 0x20009b00896036d0, 0x302a5e00126036e5, 0x302a8d001ad0380d, 0x302ab0001cb039bc, 0x302ad90014003b89,
        0x302b0b000f003ccb, 0x302b3a000e403dbd, 0x300017000c303ea3, 0x2001a10019003f87, 0x200000001390013a, 0x2001be0052c00293, 0x202a2c00489007f9, 0x2000180022500ca0,
        0x302a3e0007800e4d, 0x200020022ee00ee3, 0x300017000de011d1, 0x3000170018d012cf, 0x300017002ec0147d, 0x3000170116201788, 0x300017008e5028ec, 0x202b7700782031ec,
        0x20003e0017c0398d, 0x202a460025e03b26, 0x200053001c603da2, 0x202a4d0025d03f87, 0x202a56002a104202, 0x20008b00c6c044c0, 0x20009b0086005152, 0x302a5e0019805167,
        0x302a8d001ad05301, 0x302ab0001cb054b0, 0x302ad9001400567d, 0x302b7c00180057bf, 0x302bab0007105941, 0x2001a10017b059d3, 0x202bc7001d700119, 0x2000000013900313,
        0x2001be004d50046c, 0x202bcc002000095f, 0x202a2c0010800b99, 0x2000180022e00cbf, 0x302a3e0007800e75, 0x20002002eb800f0b, 0x300017000de01274, 0x3000170018d01372,
        0x300017002ec01520, 0x3000170115d0182b, 0x300017008cc029a4, 0x30001700b5103272, 0x202b770069b03dde, 0x20003e0033804498, 0x302bd4001db045f5, 0x202a4600214047ed,
        0x200053000ca04a1f, 0x202a4d0028404b08, 0x20008b00c5304da9, 0x20009b007e105a22, 0x302bdb000de05a37, 0x300017000d805b17, 0x302bf5000c505bf1, 0x302c240029b05cb8,
        0x300017000b405f55, 0x302c53001150600b, 0x302c76000e106122, 0x2001a1001c906224, 0x200000001cc000da, 0x202ca80047b002c6, 0x2001be0042500761, 0x300017002e800777,
        0x3000170012500a61, 0x20008b0030a00ba3, 0x202cb2005d700eca, 0x202cb900d90014be, 0x300017003050153a, 0x300017003e901841, 0x3000170032b01c2c, 0x3000170016801f59,
        0x3000170018b020c3, 0x202cc0014f60226b, 0x30001700b950233f, 0x3000170013402ef1, 0x300017001f803046, 0x3000170016b0325e, 0x3000170023e033e5, 0x300017001220363f,
        0x202cc70187d03781, 0x302cd1009cb03790, 0x302ce90034d04176, 0x300017001cb044c5, 0x302cee0027a046ad, 0x302cf5002aa04942, 0x3000170041004bee, 0x2028a6003620501d,
        0x202cfa0050d053bf, 0x202d050050e05918, 0x202d120033a05e6c, 0x202d1c005da061ec, 0x202d26004e60680c, 0x202d3001ab106d32, 0x30001700bd706e00, 0x300017008bd079d9,
        0x3000170054b08298, 0x202d37005eb08827, 0x202d400061808e50, 0x202d4600574094ac, 0x202d4f0054309a5e, 0x202d5500c9609fdd, 0x202d5a002470acad, 0x202d5e00bda0af32,
        0x20009b0092c0bb3a, 0x302d640023a0bb6b, 0x302d6c000b00bda7, 0x302db5001530be59, 0x302de40016e0bfae, 0x302e19000bd0c11e, 0x302e690011d0c1dd, 0x302e8c0016a0c2fc,
        0x2001a1001300c487, 0x2000000028400128, 0x20000d00585003e0, 0x3000170026b0046f, 0x30001700289006dc, 0x2001be00c980098d, 0x300017005e1009a6, 0x3000170025900f89,
        0x30001700441011e4, 0x20008b003db01642, 0x200034002cb01a3d, 0x200092001df01d27, 0x2000840011b01f23, 0x20009b0104502064, 0x3000ab002190209f, 0x300017001f7022ba,
        0x302eb80026f024b3, 0x300017000c302724, 0x300017000de027e9, 0x302ee00018a028e2, 0x30014d000fb02a8d, 0x3001580013702ba9, 0x3001630016902d03, 0x3001700012e02e8d,
        0x30018c000c302fe6, 0x2001a10016c030ca, 0x2000000044c002ad, 0x2001be007d100719, 0x302f270039100744, 0x302f2d0014f00af2, 0x3028af0028700c63, 0x202f3400a8800f08,
        0x302f3c0023c00f98, 0x300017007ba011d6, 0x20005b005f5019ae, 0x3000170020d019c6, 0x30238a002af01bf0, 0x302f480010201ea1, 0x20008b004b901fc0, 0x302f640036802026,
        0x302f7b000e902390, 0x20009b00bf90249f, 0x30001700432024b4, 0x300017000da028e8, 0x30001700219029c4, 0x300017000d502bdf, 0x300017000f802cb6, 0x3000170022602db0,
        0x302f92000c002fd8, 0x2001a1001f4030b9, 0x200000001e100174, 0x20000d0057700389, 0x3000170026400418, 0x300017002820067e, 0x2001be006c200928, 0x300017003530093b,
        0x3000170035a00c90, 0x20008b0030b01007, 0x200034002a801332, 0x20009200211015f9, 0x200084000de01827, 0x20009b00edc0192b, 0x3000ab0021901966, 0x300017001d201b81,
        0x302fb80016501d55, 0x300017000bf01ebc, 0x3000170019001f7d, 0x302fe4000bb0210f, 0x30014d000fb021eb, 0x3001580013702307, 0x3001630016902461, 0x3001700012e025eb,
        0x30018c000c302744, 0x2001a1001ce02828, 0x2000000023600146, 0x20000d00573003b0, 0x300017002620043f, 0x30001700280006a3, 0x2001be00fd20094b, 0x303013002ae0095c,
        0x3030230093100c29, 0x300017003c10155c, 0x20008b005c20193a, 0x200034003a101f1c, 0x2000920027c022dc, 0x2000840027d02575, 0x2000200065102810, 0x20009b0119202e87,
        0x3000ab0021902ec2, 0x30001700158030dd, 0x30302c0010a03237, 0x3030530042103343, 0x30031b0017403766, 0x30001700100038dc, 0x30014d000fb039fd, 0x3001580013703b19,
        0x3001630016903c73, 0x3001700012e03dfd, 0x30018c000c303f56, 0x2001a10016e0403a, 0x2000000026b0016a, 0x20000d0058300409, 0x3000170026a00498, 0x3000170028800704,
        0x2001be00fb0009b4, 0x30001700655009cd, 0x3030a10092301041, 0x20008b004e401981, 0x2000340042901e85, 0x20009200264022cd, 0x200084002b20254e, 0x200020007fb0281e,
        0x20009b0133d0303f, 0x3000ab002190307a, 0x3030aa0029f03295, 0x3030c40042203536, 0x3030ef000fe0395a, 0x30031b0018503a5a, 0x3000170015e03be1, 0x30014d000fb03d60,
        0x3001580013703e7c, 0x3001630016903fd6, 0x3001700012e04160, 0x30018c000c3042b9, 0x2001a1001ac0439d, 0x200000002340030a, 0x20000d0064b00572, 0x300017002760060d,
        0x3000170033800885, 0x2031290039000be8, 0x2001b40081d00f98, 0x3000170054e01267, 0x2001be007d2017d5, 0x303136002f301cb4, 0x20008b0091f01fc4, 0x300017001c502299,
        0x300017001a402460, 0x300017002dd02606, 0x200034003ed02903, 0x200092001cf02d0f, 0x2000840016e02efb, 0x20009b012e30308f, 0x3000ab00225030ca, 0x30313d002ad032f1,
        0x30316400181035a0, 0x3031800017403723, 0x3031ad0019103899, 0x3031f5001c203a2c, 0x3032270014503bf0, 0x30014d000fb03d56, 0x3001580013703e72, 0x3001630016903fcc,
        0x3001700012e04156, 0x30018c000c3042af, 0x2001a1001c004393, 0x2000000025000313, 0x20000d0065a00597, 0x3000170027600632, 0x30001700347008aa, 0x2031290047b00c1c,
        0x2001b40078a010b7, 0x300017005170132a, 0x2001be007e901861, 0x303136002f301d57, 0x20008b008c302067, 0x300017001a50235f, 0x3000170017102506, 0x300017002b102679,
        0x200034003ec0294a, 0x200092001da02d55, 0x2000840017b02f4c, 0x20009b010c4030ed, 0x3000ab0022503128, 0x30324d001510334f, 0x30313d0022b034a2, 0x3000170014c036cf,
        0x303279001410381d, 0x30031b0021403960, 0x30014d000fb03b95, 0x3001580013703cb1, 0x3001630016903e0b, 0x3001700012e03f95, 0x30018c000c3040ee, 0x2001a10013b041d2,
        0x200000001ce00172, 0x20000d0059500374, 0x3000170027300403, 0x3000170029100678, 0x2001be0053b00931, 0x3000170028e009d2, 0x3000170020a00c62, 0x20008b0039f00e89,
        0x200034002e701248, 0x200092001c30154e, 0x200084000e70172e, 0x20009b00c910183b, 0x3000ab0021901876, 0x3032990017a01a91, 0x3032c6000d801c0d, 0x3032e9000bd01ce7,
        0x30331b000e901da6, 0x30014d000fb01eb0, 0x3001580013701fcc, 0x3001630016902126, 0x3001700012e022b0, 0x30018c000c302409, 0x2001a100118024ed, 0x20337f001d900174,
        0x2000000020200370, 0x2001be0038900592, 0x203388008730093b, 0x3000170012d00aa3, 0x3000170013300bd2, 0x300017004a700d07, 0x20008b00273011cb, 0x202485003010145b,
        0x20009b0069201782, 0x3000170010501797, 0x300017002000189e, 0x3000170010001aa0, 0x3033920016801ba2, 0x3033be0010801d0c, 0x2001a10019101e35, 0x2000000028300215,
        0x2001be00952004b8, 0x3000170035b00510, 0x3000170039d0086d, 0x3033ea001e400c26, 0x202f340071f00e28, 0x3033f0000f800ebe, 0x3000170058f00fb8, 0x203402024dc01565,
        0x30340a00a3d01abd, 0x30340f0152a02517, 0x40001700a2f025ca, 0x4000170044502ffb, 0x400017005ff03442, 0x20005b007d803a5f, 0x300017002d403a77, 0x3034160026803d68,
        0x3000920024803fef, 0x20008b0077204254, 0x30341d00392042be, 0x30343a0037404652, 0x20009b010ce049ec, 0x303457002f704a1c, 0x300017000a404d15, 0x30345e0023304dbb,
        0x303486002b704ff0, 0x3034c00036b052a9, 0x3000170020205616, 0x300017001c30581a, 0x300017000db059df, 0x2001a1002a305adb, 0x200000002fd001e8, 0x2001be009dc00505,
        0x3000170071a00517, 0x3034eb0029400c4d, 0x20008b0049700efe, 0x200034004b8013b5, 0x2000920030b0188c, 0x2000840024501bb4, 0x20009b00fdd01e1f, 0x3000170043601e34,
        0x3034f1001520226c, 0x30031b00248023c0, 0x300017001b50260a, 0x30014d000fb027e0, 0x30015800137028fc, 0x3001630016902a56, 0x3001700012e02be0, 0x30018c000c302d39,
        0x2001a1001ee02e1d, 0x20000000257001de, 0x2001be007b600455, 0x3000170034100465, 0x30352700238007c5, 0x303530001f100a1a, 0x20008b0038a00c28, 0x2000340036000fd2,
        0x2000920059401351, 0x2000840029001902, 0x20009b00cbb01bb8, 0x3035370015001bcd, 0x3035510025301d1f, 0x3000170011001f74, 0x30356a001b002086, 0x30014d000fb02257,
        0x3001580013702373, 0x30016300169024cd, 0x3001700012e02657, 0x30018c000c3027b0, 0x2001a10018302894, 0x2000000029d0012a, 0x20000d0057f003fb, 0x300017002680048a,
        0x30001700286006f4, 0x2001be004d6009a2, 0x3020a600322009b9, 0x3035900019b00cdd, 0x2035ab004c100e94, 0x20008b002c601372, 0x2000340023001658, 0x2000920016f018a7,
        0x200084000c701a33, 0x20009b00eac01b20, 0x3000ab0021901b5b, 0x300017000eb01d76, 0x301514003cc01e63, 0x3000170009702231, 0x3035b1000c5022ca, 0x30014d000fb023b0,
        0x30015800137024cc, 0x3001630016902626, 0x3001700012e027b0, 0x30018c000c302909, 0x2001a10022f029ed, 0x2000000027f00339, 0x20000d00685005ec, 0x3000170028800690,
        0x300017003570091a, 0x2035ce0038900c9a, 0x2001b4008e701043, 0x3000170054901193, 0x3035d900230016fa, 0x2001be003500194a, 0x20008b0057101cb7, 0x200034003db02248,
        0x2000920019e02642, 0x2000840024e027fd, 0x20009b010e902a71, 0x3000ab0022e02aac, 0x30313d0022002cdc, 0x3035e10016702efe, 0x3036050009303067, 0x300017000d1030fc,
        0x30362b0015b031cf, 0x3036600010e0332c, 0x303686000e10343c, 0x30014d000fb0353e, 0x300158001370365a, 0x30016300169037b4, 0x3001700012e0393e, 0x30018c000c303a97,
        0x2001a10012603b7b, 0x20000000294001b7, 0x2001be00b4c0046b, 0x302f2700711004a2, 0x3036b2003e200bd5, 0x202f34007f600fd5, 0x3036be001f701071, 0x300017005610126a,
        0x20340200a3c017e9, 0x3020a60066b01908, 0x300017002b001f75, 0x20005b004ef02243, 0x300017001680225b, 0x30238a0022f023e0, 0x300092001040262e, 0x20008b005b10274f,
        0x3036d6003b60275e, 0x3036f9001ea02b16, 0x202a560013b02d1e, 0x20009b00cad02e7f, 0x3034570035d02eaf, 0x300017002540320e, 0x30371c0030a03464, 0x3000170011e03770,
        0x3037390010703890, 0x303764000d203999, 0x300017000bf03a6d, 0x2001a10023003b4d, 0x2000000023a00148, 0x20000d00577003b6, 0x3000170026400445, 0x30001700282006ab,
        0x2001be00af100955, 0x3000170038e010b8, 0x20008b0045201463, 0x200034002a4018d5, 0x2000920025c01b98, 0x2000840034901e11, 0x20009b017ec02180, 0x3000ab00219021bb,
        0x30378e00273023f2, 0x303796006cc02667, 0x300017001f602d35, 0x3037f80023d02f49, 0x300017000d103188, 0x300017000d40325b, 0x30014d000fb03350, 0x300158001370346c,
        0x30016300169035c6, 0x3001700012e03750, 0x30018c000c3038a9, 0x2001a1001e70398d, 0x200000001d900164, 0x2001be008180035d, 0x300017003f100432, 0x3000170035000825,
        0x200018007c500b93, 0x3000170060000d58, 0x20003e0023001377, 0x200092001e7015c6, 0x202a46002be017ca, 0x2000530016401aa6, 0x202485001a901c27, 0x2038740066d01def,
        0x30387d0023a01e1a, 0x3000170020502056, 0x302a3e001e302279, 0x203885007090247a, 0x20008b0059e02ba0, 0x20009b005b403164, 0x300017002f003179, 0x300017000b40346b,
        0x300017000e403521, 0x3000170011103607, 0x2001a1000cb03739, 0x2000000017600176, 0x20000d0058b00320, 0x3000170026e003af, 0x3000170028c0061f, 0x2001be0049a008d3,
        0x20008b004f300d8a, 0x200034002940129d, 0x200092001a801550, 0x2000840012101715, 0x20009b00f150185c, 0x3000ab0021901897, 0x30388d002a601ab2, 0x3038bb0019301d5a,
        0x3038d5000d201eef, 0x300017000c501fc3, 0x300017000aa0208a, 0x30014d000fb02155, 0x3001580013702271, 0x30016300169023cb, 0x3001700012e02555, 0x30018c000c3026ae,
        0x2001a1000e702792, 0x2000000018a0013f, 0x20000d0058d002fd, 0x3000170026f0038c, 0x3000170028d005fd, 0x2001be00499008b2, 0x300017002f9008c5, 0x3000170018b00bc0,
        0x20008b0040f00d68, 0x200034003a001197, 0x2000920021401556, 0x2000840021d01787, 0x2000200025a019c2, 0x20009b00f5301c42, 0x3000ab0021901c7d, 0x30390a0034c01e98,
        0x30001700088021e6, 0x300017000f302270, 0x302ee0001360237e, 0x300017000a2024b6, 0x30014d000fb02579, 0x3001580013702695, 0x30016300169027ef, 0x3001700012e02979,
        0x30018c000c302ad2, 0x2001a10016802bb6, 0x200000001fd00142, 0x20000d0057700373, 0x3000170026400402, 0x3000170028200668, 0x2001be00f5300912, 0x300017001ff00c0f,
        0x3000170094e00e10, 0x20008b0078b01882, 0x200034004410202d, 0x200092002630248d, 0x200084002950270d, 0x20009b01545029c8, 0x3000ab0021902a03, 0x30393a0038f02c1e,
        0x30394e0031002faf, 0x303980001e2032c1, 0x3039ab000aa034a5, 0x3000170016803551, 0x30001700114036bb, 0x300017000ff037d1, 0x30014d000fb038f1, 0x3001580013703a0d,
        0x3001630016903b67, 0x3001700012e03cf1, 0x30018c000c303e4a, 0x2001a1001ea03f2e, 0x200000001a80013b, 0x20000d0058900317, 0x3000170026d003a6, 0x3000170028b00615,
        0x2001be00787008c8, 0x3000170061b008dd, 0x3000170015500efa, 0x20008b003e70106c, 0x200034002c701473, 0x2000920023101759, 0x200084002bd019a7, 0x200020002bb01c82,
        0x20009b00fde01f63, 0x3000ab0021901f9e, 0x3039c6003b7021b9, 0x3021770012b02572, 0x300017000a60269f, 0x302ee00010802760, 0x3039f60009a0286a, 0x30014d000fb02925,
        0x3001580013702a41, 0x3001630016902b9b, 0x3001700012e02d25, 0x30018c000c302e7e, 0x2001a1001d802f62, 0x2000000017700385, 0x20000d0059f00530, 0x30001700278005bf,
        0x3000170029600839, 0x2001be0057600af7, 0x303a980036a00b0c, 0x300017001f500e78, 0x20008b003bb0108a, 0x2000340042101465, 0x2000920026e018a5, 0x2000840018f01b30,
        0x20009b00f7e01ce5, 0x3000ab0021901d20, 0x303ab00035701f3b, 0x303ae60010d02294, 0x30164d000b5023a3, 0x302ee00011502473, 0x3000170009c0258a, 0x30014d000fb02647,
        0x3001580013702763, 0x30016300169028bd, 0x3001700012e02a47, 0x30018c000c302ba0, 0x2001a10019002c84, 0x20000000290001ec, 0x20000d005ae004b0, 0x3000170028200548,
        0x30001700292007cc, 0x200018004d400a84, 0x300017001c800d90, 0x203b930071600f79, 0x20003e005b9016ae, 0x203874001ed01c86, 0x203885009e701e91, 0x20008b0055202895,
        0x2024850019802e04, 0x2000340057c02fbc, 0x200092003b903557, 0x2000840015a0392d, 0x20009b00c4103aad, 0x3000170018103ac2, 0x303b9e0023303c45, 0x3000170008c03e7a,
        0x3000170008503f08, 0x3000170018203f8f, 0x300017000ed04113, 0x30014d000fb04221, 0x300158001370433d, 0x3001630016904497, 0x30018c000c30462b, 0x2001a1001a70470f,
        0x2000000023600135, 0x20000d005790039f, 0x300017002650042e, 0x3000170028300695, 0x2001be00a0000940, 0x3020a60052e0096c, 0x303bf9001f600e9c, 0x303c0f001ec01154,
        0x20008b003820135d, 0x2000340049e016ff, 0x200092002c501bbc, 0x2000840047601e9e, 0x2000200037f02332, 0x20009b010b9026d7, 0x3000ab0021902712, 0x303c20001f40292d,
        0x303c35002aa02b23, 0x300017001b802dcf, 0x3000170009602f89, 0x3000170013203021, 0x30014d000fb03174, 0x3001580013703290, 0x30016300169033ea, 0x3001700012e03574,
        0x30018c000c3036cd, 0x2001a10016e037b1, 0x2000000055900151, 0x20000d00579006de, 0x300017002650076d, 0x30001700283009d4, 0x2001be00d7e00c7f, 0x300017001f900caa,
        0x300017007a100ea5, 0x303c830038f0166e, 0x20008b004ab01a1a, 0x2000340056d01ee5, 0x200092002a702471, 0x200084002e002735, 0x200020002f302a33, 0x20009b0149502d4c,
        0x3000ab0021902d87, 0x303c8d001da02fa2, 0x303ca1000f40317e, 0x303cde002fa03274, 0x300017001fc03570, 0x3000170018f0376e, 0x303d05000ca038ff, 0x30001700129039cb,
        0x300017000ae03af6, 0x30014d000fb03bc5, 0x3001580013703ce1, 0x3001630016903e3b, 0x3001700012e03fc5, 0x30018c000c30411e, 0x2001a1001c604202, 0x2000000020d000fd,
        0x20000d0057d0033e, 0x30001700267003cd, 0x3000170028500636, 0x2001be00a05008e3, 0x303e0b0021e00911, 0x303e1e007af00b31, 0x20008b0038c01305, 0x20003400469016b1,
        0x200092001d401b39, 0x200084003e001d2a, 0x2000200032702128, 0x20009b0115002475, 0x3000ab00219024b0, 0x303e2e001d5026cb, 0x303e580032c028a2, 0x303e770014402bd0,
        0x303c35000ca02d16, 0x3000170015102de2, 0x3000170005302f35, 0x30014d000fb02fa9, 0x30015800137030c5, 0x300163001690321f, 0x3001700012e033a9, 0x30018c000c303502,
        0x2001a1001d7035e6, 0x200000002d000188, 0x20000d005770048c, 0x300017002640051b, 0x3000170028200781, 0x2001be005ae00a2b, 0x20008b004a800ff6, 0x200034009be014be,
        0x2000920048a01e9b, 0x2000840045d02342, 0x20009b0113e027c5, 0x3000ab0021902800, 0x303efc002fb02a1b, 0x303f10000eb02d18, 0x300017001e002e05, 0x300017000fe02fe7,
        0x30001700115030e7, 0x303f48000c8031fe, 0x30014d000fb032e7, 0x3001580013703403, 0x300163001690355d, 0x3001700012e036e7, 0x30018c000c303840, 0x2001a1001e103924,
        0x200000003730016d, 0x20000d0057700514, 0x30001700264005a3, 0x3000170028200809, 0x2001be0047000ab3, 0x20008b003ea00f40, 0x200034005fd0134a, 0x200092004db01966,
        0x200084004db01e5e, 0x20009b013630235f, 0x3000ab002190239a, 0x30408a00320025b5, 0x30409e001bf028d7, 0x300017000c802a98, 0x300017001ca02b62, 0x300017000f402d2e,
        0x3041000026102e24, 0x30014d000fb030a6, 0x30015800137031c2, 0x300163001690331c, 0x3001700012e034a6, 0x30018c000c3035ff, 0x2001a100181036e3, 0x200000001c900181,
        0x20000d0015a0037e, 0x2001be008a100500, 0x304186002f80052c, 0x304195001ea00826, 0x3041ae0030600a9b, 0x20008b0036800dbe, 0x202391003ec01147, 0x20238a002d101550,
        0x200084003a40183e, 0x20009b0127301c08, 0x300017004bf01c1d, 0x3041c100230020de, 0x3041d80045d0232c, 0x300017003430278b, 0x300017000de02ad0, 0x3000170008e02bb0,
        0x3001700012e02c5f, 0x30018c000c302db8, 0x2001a10015202e9c, 0x200000002120014d, 0x20000d0015900393, 0x2001be0045f00514, 0x20008b003ed00990, 0x2023910043800d9e,
        0x20238a0033d011f3, 0x200084003ea0154d, 0x20009b00b9f0195d, 0x300017003a901972, 0x3041e00014a01d1d, 0x300017001a101e69, 0x300017000e60200c, 0x30001700103020f4,
        0x303f48000c6021f9, 0x3001700012e022e0, 0x30018c000c302439, 0x2001a1001db0251d, 0x20000000301001eb, 0x20000d0015900520, 0x2001be0037f006a1, 0x20008b003b000a3d,
        0x2023910031d00e0e, 0x20238a0022601148, 0x2000840036c0138b, 0x20009b009b20171d, 0x3000170033c01732, 0x30409e0015501a70, 0x300017000d801bc7, 0x300017000bc01ca1,
        0x3041e00013301d5f, 0x3001700012e01eb3, 0x30018c000c30200c, 0x2001a10017b020f0, 0x20000000289002f7, 0x20000d00589005b4, 0x3000170026d00643, 0x3000170028b008b2,
        0x2035ce0053300b66, 0x2001be00c17010b9, 0x304224004cd010f2, 0x3042310043f015dd, 0x3042390029601a3a, 0x20008b0058201ced, 0x2042410039a0228a, 0x200034003bd02644,
        0x200092001a102a20, 0x2000840020402bde, 0x2000200035a02e00, 0x20009b0105803180, 0x3000ab00219031bb, 0x30424600130033d6, 0x30424b0007403508, 0x304250000f10357e,
        0x3042550010103671, 0x3042a70015003774, 0x300017001c9038c6, 0x3000170008f03a91, 0x3000170007903b22, 0x30014d000fb03bbc, 0x3001580013703cd8, 0x3001630016903e32,
        0x3001700012e03fbc, 0x30018c000c304115, 0x2001a100166041f9, 0x200000002d900174, 0x20000d0057900481, 0x3000170026500510, 0x3000170028300777, 0x2001be013fb00a22,
        0x3043530018101b03, 0x3043660019701c86, 0x20008b004da01e3a, 0x2000340049702334, 0x2000920015b027ea, 0x2000840034802962, 0x2000200021502cc8, 0x20009b0125c02f03,
        0x3000ab0021902f3e, 0x3043910058403159, 0x3043a600185036df, 0x300017001e803866, 0x300017000d203a50, 0x30014d000fb03b43, 0x3001580013703c5f, 0x3001630016903db9,
        0x3001700012e03f43, 0x30018c000c30409c, 0x2001a10025804180, 0x2000000027300208, 0x20000d0015a004af, 0x2001be013b000631, 0x30435300182016c6, 0x304366001970184a,
        0x20008b003a3019fe, 0x202391003f301dc2, 0x20238a00287021d2, 0x2000840042102476, 0x20009b00a5a028bd, 0x300017004ff028d2, 0x3043cf000ff02dd3, 0x300017000b502ed4,
        0x3000170014f02f8b, 0x3001700012e030fb, 0x30018c000c303254, 0x2001a1001de03338, 0x2000000019c00131, 0x20000d0058100301, 0x3000170026900390, 0x30001700287005fb,
        0x2001be00863008aa, 0x20008b003680112a, 0x2000340035c014b2, 0x200092001ae0182d, 0x200084001f3019f8, 0x2000200032d01c09, 0x20009b00d8301f5c, 0x3000ab0021901f97,
        0x3043dd00158021b2, 0x300017000de0230c, 0x303c3500141023ec, 0x3043f6001730252f, 0x30014d000fb026c3, 0x30015800137027df, 0x3001630016902939, 0x3001700012e02ac3,
        0x30018c000c302c1c, 0x2001a10011d02d00, 0x200000002ef0011c, 0x20000d005730043f, 0x30001700262004ce, 0x3000170028000732, 0x2001be00946009da, 0x3000170041a00a03,
        0x3000170019300e1f, 0x3000170036400fb4, 0x20008b004bb0133d, 0x2000340046201818, 0x2000920032801c99, 0x2000840033601fde, 0x20009b00f8c0233a, 0x3000ab0021902375,
        0x30441c000bb02590, 0x304444002240264d, 0x300017000fe02873, 0x3000170009302973, 0x300646000ce02a08, 0x304456000a302ad8, 0x3000170010c02b7d, 0x30014d000fb02caa,
        0x3001580013702dc6, 0x3001630016902f20, 0x3001700012e030aa, 0x30018c000c303203, 0x2001a100155032e7, 0x2000000021a0011a, 0x20000d0057900368, 0x30001700265003f7,
        0x300017002830065e, 0x2001be0102300909, 0x300017009ac00935, 0x30001700455012e3, 0x304504001ea0173a, 0x20008b004bd01949, 0x2000340059e01e26, 0x200092002a5023e3,
        0x200084003dd026a5, 0x20009b011c702aa8, 0x3000ab0021902ae3, 0x30451b002e602cfe, 0x304530000f102fe6, 0x30455000246030d9, 0x3000170016303321, 0x3000170009f03486,
        0x3000170010b03527, 0x30014d000fb03653, 0x300158001370376f, 0x30016300169038c9, 0x3001700012e03a53, 0x30018c000c303bac, 0x2001a10018803c90, 0x2000000024400120,
        0x20000d0057700398, 0x3000170026400427, 0x300017002820068d, 0x2001be00db400937, 0x20008b0050001708, 0x200034003ed01c28, 0x200092002d102034, 0x2000840031602322,
        0x20009b0124b0265e, 0x3000ab0021902699, 0x30457d00214028b4, 0x304591002c602aca, 0x3045cb0010b02d92, 0x300017000d802e9f, 0x3000170014402f79, 0x300017000d7030bf,
        0x300017000d403198, 0x30014d000fb0328d, 0x30015800137033a9, 0x3001630016903503, 0x3001700012e0368d, 0x30018c000c3037e6, 0x2001a1001a4038ca, 0x200000002dc0015d,
        0x20000d005730046d, 0x30001700262004fc, 0x3000170028000760, 0x2001be0071200a08, 0x300017005d400a31, 0x3000170010b01007, 0x20008b0051101137, 0x2000340048f01668,
        0x2000920033001b16, 0x2000840028401e63, 0x20009b00f630210d, 0x3000ab0021902148, 0x3045ed0020d02363, 0x3045ff000c102572, 0x3000170012302635, 0x30461b002100275a,
        0x30463e000c70296c, 0x30014d000fb02a54, 0x3001580013702b70, 0x3001630016902cca, 0x3001700012e02e54, 0x30018c000c302fad, 0x2001a1001ba03091, 0x2000000030300155,
        0x20000d005750048c, 0x300017002630051b, 0x3000170028100780, 0x2001be007f000a29, 0x300017005bd00a53, 0x300017000e901012, 0x30001700114010fd, 0x20008b002ce01236,
        0x200034002a301524, 0x2000920032f017e6, 0x2000840027d01b32, 0x20009b015c101dd5, 0x3000ab0021901e10, 0x3046a90025c0202b, 0x3046bc001d1022a5, 0x3046c40036b02478,
        0x30471c00244027e5, 0x3000170024c02a2b, 0x300017000e002c79, 0x30014d000fb02d7a, 0x3001580013702e96, 0x3001630016902ff0, 0x3001700012e0317a, 0x30018c000c3032d3,
        0x2001a1001f8033b7, 0x200000002a300181, 0x20000d0058100458, 0x30001700269004e7, 0x3000170028700752, 0x2001be0088b00a01, 0x3048480059500a73, 0x3000170027a0100a,
        0x20008b00470012a9, 0x2000340024301739, 0x200092001810199b, 0x2000840022201b39, 0x200020001f801d79, 0x20009b00f1c01f97, 0x3000ab0021901fd2, 0x30486900190021ed,
        0x30487d001780237f, 0x3048af00103024f9, 0x3048d2000bb025fe, 0x30001700115026bb, 0x300017000a4027d2, 0x30014d000fb02897, 0x30015800137029b3, 0x3001630016902b0d,
        0x3001700012e02c97, 0x30018c000c302df0, 0x2001a1001de02ed4, 0x20000000413001c9, 0x20000d0058f00610, 0x300017002700069f, 0x3000170028e00911, 0x2001be00f9c00bc7,
        0x30495300ab600bfe, 0x30496300186016b6, 0x3000170031d0183e, 0x20008b0038001b80, 0x200034003b101f20, 0x200092002c8022f0, 0x20008400332025d5, 0x20009b010e90292d,
        0x3000ab0021902968, 0x3049830025102b83, 0x304999002c602dd6, 0x300017002300309e, 0x30001700109032d0, 0x30014d000fb033fa, 0x3001580013703516, 0x3001630016903670,
        0x3001700012e037fa, 0x30018c000c303953, 0x2001a10026803a37, 0x200000001780024c, 0x20000d0059f003f8, 0x3000170027800487, 0x3000170029600701, 0x2001be007c3009bf,
        0x3020a60039a009fe, 0x3000170014800d9a, 0x303c0f0029600ee4, 0x20008b003e60119f, 0x2000340042d015a5, 0x2000920020c019f1, 0x200084004be01c1a, 0x3000170011a01fbe,
        0x20009b00f6c020fe, 0x3000ab0021902139, 0x3049f2001fa02354, 0x3000170012702550, 0x303c35000eb02679, 0x300017001f202766, 0x300017000d30295a, 0x30014d000fb02a4e,
        0x3001580013702b6a, 0x3001630016902cc4, 0x3001700012e02e4e, 0x30018c000c302fa7, 0x2001a10020c0308b, 0x200000002380011b, 0x20000d0057f00387, 0x3000170026800416,
        0x3000170028600680, 0x2001be007100092e, 0x304a5a0051f0095d, 0x304a6c001b800e7e, 0x20008b0048d0105b, 0x2000340040601508, 0x200092002a10192d, 0x2000840020c01beb,
        0x2000200039301e15, 0x20009b00e37021ce, 0x3000ab0021902209, 0x304a7e001fe02424, 0x303c350010502624, 0x3000170012a0272b, 0x3000170009a02857, 0x300017000d5028f3,
        0x30014d000fb029e9, 0x3001580013702b05, 0x3001630016902c5f, 0x3001700012e02de9, 0x30018c000c302f42, 0x2001a1001c703026, 0x200000002230014a, 0x20000d00585003a1,
        0x3000170026b00430, 0x300017002890069d, 0x2001be007ba0094e, 0x304b260035c00980, 0x3000170027e00cde, 0x304b3e001a200f5e, 0x20008b0033d01125, 0x2000340059601482,
        0x2000920024501a37, 0x200084003f001c99, 0x20009b00e31020af, 0x3000ab00219020ea, 0x304b4f0016a02305, 0x304b62000ce02471, 0x303c350011502541, 0x300017000af02658,
        0x300017000cb02709, 0x300017000cd027d6, 0x30014d000fb028c4, 0x30015800137029e0, 0x3001630016902b3a, 0x3001700012e02cc4, 0x30018c000c302e1d, 0x2001a1001b802f01,
        0x200000001c700165, 0x20000d0057900360, 0x30001700265003ef, 0x3000170028300656, 0x2001be0044f00901, 0x20008b003b200d6d, 0x200034003720113f, 0x2000920015a014d0,
        0x2000840034801647, 0x20009b00ef0019b5, 0x3000ab00219019f0, 0x304bab001ad01c0b, 0x304bc0000c101dba, 0x304be30013501e7d, 0x300017000c501fb4, 0x300017000dd0207b,
        0x304bfe0010e0215a, 0x30014d000fb02289, 0x30015800137023a5, 0x30016300169024ff, 0x3001700012e02689, 0x30018c000c3027e2, 0x2001a100139028c6, 0x200000001be00135,
        0x20000d0057f00327, 0x30001700268003b6, 0x3000170028600620, 0x2001be003e4008ce, 0x20008b0031a00ccf, 0x2000340035801009, 0x200092001ca01380, 0x2000840023c01567,
        0x20009b00d92017c9, 0x3000ab0021901804, 0x304c210019801a1f, 0x303c350012e01bb9, 0x304bfe0015901ce9, 0x300017000da01e44, 0x30014d000fb01f3f, 0x300158001370205b,
        0x30016300169021b5, 0x3001700012e0233f, 0x30018c000c302498, 0x2001a1000cc0257c, 0x20000000225000e4, 0x20000d0057b0033d, 0x30001700266003cc, 0x3000170028400634,
        0x2001be005bf008e0, 0x304c56002d90090d, 0x300017001e400be8, 0x20008b0044900ebc, 0x2000340042301325, 0x2000920022501767, 0x20008400293019a9, 0x20009b0133801c62,
        0x3000ab0021901c9d, 0x304c65001fc01eb8, 0x304c7b004f6020b6, 0x404ca100205023a7, 0x304ca600188025ae, 0x300017000ab02738, 0x30001700178027e5, 0x30014d000fb0297e,
        0x3001580013702a9a, 0x3001630016902bf4, 0x3001700012e02d7e, 0x30018c000c302ed7, 0x2001a10019502fbb, 0x200000001c7001ae, 0x20000d00583003a9, 0x3000170026a00438,
        0x30001700288006a4, 0x2001be00b4c00954, 0x3000170064d00985, 0x300017000ec00fd4, 0x300017003d6010c2, 0x20008b00352014bd, 0x200034003c40182f, 0x2000920023e01c12,
        0x2000840039f01e6d, 0x200020002350222a, 0x20009b0104d02485, 0x3000ab00219024c0, 0x304cfe00270026db, 0x304d18002080294d, 0x3000170013102b57, 0x300017000e802c8a,
        0x304d37000fa02d9b, 0x30014d000fb02eb6, 0x3001580013702fd2, 0x300163001690312c, 0x3001700012e032b6, 0x30018c000c30340f, 0x2001a1001ea034f3, 0x2000000038a0016a,
        0x20000d0057d00528, 0x30001700267005b7, 0x3000170028500820, 0x2001be0040c00acd, 0x20008b003d600ef6, 0x200034004a3012ec, 0x2000920021b017ae, 0x20008400233019e6,
        0x20009b0116001c3f, 0x3000ab0021901c7a, 0x304d4a001c401e95, 0x300017001ee0205b, 0x304d610015e02265, 0x304d6700116023c5, 0x300017001a6024dd, 0x300017000dd02685,
        0x30014d000fb02783, 0x300158001370289f, 0x30016300169029f9, 0x3001700012e02b83, 0x30018c000c302cdc, 0x2001a10020e02dc0, 0x2000000028b001c2, 0x20000d0058900481,
        0x3000170026d00510, 0x3000170028b0077f, 0x2001be0090c00a32, 0x301819001f100a5a, 0x3000170039d00c4d, 0x3000170034a00fec, 0x20008b006e20135b, 0x2000340031a01a5d,
        0x2000920024f01d96, 0x200084003c802002, 0x20009b00e0d023f0, 0x3000ab002190242b, 0x304d87001d502646, 0x3000170013c0281d, 0x300017001440295b, 0x3000170011f02aa1,
        0x30014d000fb02be1, 0x3001580013702cfd, 0x3001630016902e57, 0x3001700012e02fe1, 0x30018c000c30313a, 0x2001a10018f0321e, 0x200000002f0001ba, 0x20000d00589004de,
        0x3000170026d0056d, 0x3000170028b007dc, 0x2001be009eb00a8f, 0x300017001fe00ab7, 0x3018190017800cb7, 0x3000170043f00e31, 0x20008b0082a01497, 0x2000340047001ce1,
        0x200092003c302170, 0x200084002d602550, 0x20009b0103b0284c, 0x3000ab0021902887, 0x304d87002d902aa2, 0x3000170011f02d7d, 0x300017001f102e9e, 0x300017000da03091,
        0x304dc6000dd0316d, 0x30014d000fb0326b, 0x3001580013703387, 0x30016300169034e1, 0x3001700012e0366b, 0x30018c000c3037c4, 0x2001a10019d038a8, 0x20000000305001e4,
        0x20000d005c50051d, 0x3000170028c005b8, 0x3000170029c00846, 0x204e670025400b0b, 0x204e720070300d7b, 0x204e7800a7b0149b, 0x304e7f002ad01a69, 0x300017001fe01d18,
        0x20005b003a001f34, 0x20387400643022f3, 0x20008b0044302953, 0x2024850012902db3, 0x2000340050202efc, 0x200092002fa0341d, 0x2000840032f03734, 0x20009b00ff403a89,
        0x3000170014803a9e, 0x304e84002a803be8, 0x304e9b0016403e92, 0x304eb50014f04011, 0x300017000af04162, 0x3000170011304213, 0x300017000c404328, 0x300017000d1043ee,
        0x300017000ce044c1, 0x30014d000fb045b0, 0x30015800137046cc, 0x3001630016904826, 0x30018c000c3049ba, 0x2001a1001a604a9e, 0x20000000242001b5, 0x20000d005930042b,
        0x30001700272004ba, 0x300017002900072e, 0x2001be0044f009e6, 0x304ed50017700cbe, 0x20008b0065e00e52, 0x200034005f5014d0, 0x2000920037c01ae4, 0x200084003a201e7d,
        0x20009b00f5602245, 0x3000ab0021902280, 0x304ef9001980249b, 0x304f110013102658, 0x300017001b20278b, 0x3000170009f0293f, 0x300017000ad029e0, 0x300017000cf02a8f,
        0x30014d000fb02b7f, 0x3001580013702c9b, 0x3001630016902df5, 0x3001700012e02f7f, 0x30018c000c3030d8, 0x2001a100163031bc, 0x20000000253000f7, 0x20000d0057b0037e,
        0x300017002660040d, 0x3000170028400675, 0x2001be0091a00921, 0x300017005770094e, 0x304f490023e00ec7, 0x304f7c0012c01107, 0x20008b0029801258, 0x2000340038801510,
        0x20009200278018b7, 0x2000840026601b4c, 0x20009b00ff001dd8, 0x3000ab0021901e13, 0x304fa8001ac0202e, 0x304fbe000bc021dc, 0x304fe1001350229a, 0x3000170011a023d1,
        0x30001700169024ed, 0x3050040013302658, 0x30014d000fb027ac, 0x30015800137028c8, 0x3001630016902a22, 0x3001700012e02bac, 0x30018c000c302d05, 0x2001a10013e02de9,
        0x200000002f100142, 0x20000d0057900467, 0x30001700265004f6, 0x300017002830075d, 0x2001be0073400a08, 0x20008b0053401159, 0x200034003b5016ad, 0x2000920022001a81,
        0x200084001d001cbe, 0x20009b010c201eb4, 0x3000ab0021901eef, 0x30502a0020b0210a, 0x30503f001aa02317, 0x300017000f1024c3, 0x300017000f7025b6, 0x30506f0018c026d1,
        0x300017000da0285f, 0x30014d000fb0295a, 0x3001580013702a76, 0x3001630016902bd0, 0x3001700012e02d5a, 0x30018c000c302eb3, 0x2001a10019c02f97, 0x2000000033700180,
        0x20000d0057f004eb, 0x300017002680057a, 0x30001700286007e4, 0x2001be0075000a92, 0x3000170022400ac1, 0x300017003b300ce7, 0x3000170013e0109c, 0x20008b002d5011ff,
        0x200034003c9014f4, 0x20009200175018dc, 0x2000840037c01a6e, 0x20009b0116801e10, 0x3000ab0021901e4b, 0x3050ee0019402066, 0x30510600233021fc, 0x3000170020502431,
        0x30515a0016e02638, 0x300017000d2027a8, 0x305180000bf0287c, 0x30014d000fb0295c, 0x3001580013702a78, 0x3001630016902bd2, 0x3001700012e02d5c, 0x30018c000c302eb5,
        0x2001a1001de02f99, 0x200000001970011b, 0x20000d00579002e6, 0x3000170026500375, 0x30001700283005dc, 0x2001be005bc00887, 0x20008b0042a00e60, 0x2000340038a012aa,
        0x200092002f701653, 0x2000840026d01967, 0x20009b00ee701bfa, 0x3000ab0021901c35, 0x3051dd0015a01e50, 0x3051f20024d01fac, 0x3000170010b021fb, 0x300017000de02308,
        0x300017000bc023e8, 0x30014d000fb024c5, 0x30015800137025e1, 0x300163001690273b, 0x3001700012e028c5, 0x30018c000c302a1e, 0x2001a1000e902b02, 0x200000001c60012b,
        0x20000d0057900325, 0x30001700265003b4, 0x300017002830061b, 0x2001be00664008c6, 0x304c56001cf008f2, 0x3000170045f00ac3, 0x20008b0020700f47, 0x200034004940116e,
        0x2000920026201621, 0x2000840031c018a0, 0x20009b00e7001be2, 0x3000ab0021901c1d, 0x3052b3001ee01e38, 0x3052c8000e202028, 0x3052f7000bf0210c, 0x30001700138021cd,
        0x3000170010e02307, 0x30014d000fb02436, 0x3001580013702552, 0x30016300169026ac, 0x3001700012e02836, 0x30018c000c30298f, 0x2001a1000cc02a73, 0x2000000019e0013f,
        0x20000d0057d00311, 0x30001700267003a0, 0x3000170028500609, 0x2001be00b9e008b6, 0x300017008a3008e4, 0x305353001a301189, 0x3000170011e0132e, 0x20008b0022f01471,
        0x20003400334016c0, 0x2000920021701a13, 0x2000840028701c47, 0x20009b00f3301ef4, 0x3000ab0021901f2f, 0x305369001560214a, 0x3053800008c022a2, 0x3053ce000cf02330,
        0x3041c1000dc02401, 0x30001700104024df, 0x3053ef000d5025e5, 0x3000170012e026bc, 0x30014d000fb0280b, 0x3001580013702927, 0x3001630016902a81, 0x3001700012e02c0b,
        0x30018c000c302d64, 0x2001a10014402e48, 0x200000001da00185, 0x20000d0064900393, 0x3000170026a00422, 0x3000170034e0068e, 0x2001be0032600a04, 0x2054090050300d46,
        0x20008b003c301266, 0x2000340038601649, 0x2000920020a019ee, 0x2000840012101c15, 0x20009b00ece01d5c, 0x3000ab0021901d97, 0x30540f0018c01fb2, 0x30542c001fe0215d,
        0x300017001550235d, 0x30001700139024b4, 0x30014d000fb0260e, 0x300158001370272a, 0x3001630016902884, 0x3001700012e02a0e, 0x30018c000c302b67, 0x2001a10015602c4b,
        0x2000000018d0014f, 0x20000d0016000310, 0x2001be00c1900498, 0x3054350066b00703, 0x3000170034100d70, 0x20008b002c3010ce, 0x2023910034e013b2, 0x20238a003950171d,
        0x2000840023401acf, 0x20009b008b901d29, 0x3000170017b01d3e, 0x3054390017d01ebb, 0x30240c001d50203a, 0x3000170010502211, 0x3000170008d02318, 0x3001700012e023c6,
        0x30018c000c30251f, 0x2001a10021902603, 0x200000001cf0011a, 0x20000d0057f0031d, 0x30001700268003ac, 0x3000170028600616, 0x2001be00355008c4, 0x300017001a1008ef,
        0x3000170017f00a92, 0x20008b0025700c36, 0x2000340041c00ead, 0x2000920028a012e8, 0x2000840023e0158f, 0x20009b00eb9017f3, 0x3000ab002190182e, 0x30546c001ca01a49,
        0x305480000ad01c15, 0x300017000c601cc4, 0x3000170018001d8c, 0x300017000a401f0e, 0x300646000bb01fb4, 0x30014d000fb02090, 0x30015800137021ac, 0x3001630016902306,
        0x3001700012e02490, 0x30018c000c3025e9, 0x2001a1001d3026cd, 0x200000003040015b, 0x20000d0057500493, 0x3000170026300522, 0x3000170028100787, 0x2001be0050400a30,
        0x3054fd0038e00a5a, 0x3055120014200dea, 0x20008b003a500f51, 0x2000340032501316, 0x2000920023f0165a, 0x200084002c8018b6, 0x20009b0105801ba4, 0x3000ab0021901bdf,
        0x30552a0026901dfa, 0x30553d000f102065, 0x305558000ed02158, 0x30557e000f602247, 0x3000170013e0233f, 0x300017000970247f, 0x300017000a702518, 0x30014d000fb025e0,
        0x30015800137026fc, 0x3001630016902856, 0x3001700012e029e0, 0x30018c000c302b39, 0x2001a10012602c1d, 0x200000002ea00136, 0x20000d0057300454, 0x30001700262004e3,
        0x3000170028000747, 0x2001be00534009ef, 0x20008b0040000f40, 0x200034004b201360, 0x200092001dd01831, 0x2000840023401a2b, 0x20009b00fea01c85, 0x3000ab0021901cc0,
        0x3056340029301edb, 0x305646000c402170, 0x3056650012b02236, 0x30567a000a702363, 0x300017000fb0240c, 0x3000170012902509, 0x30014d000fb02653, 0x300158001370276f,
        0x30016300169028c9, 0x3001700012e02a53, 0x30018c000c302bac, 0x2001a1001c202c90, 0x200000002aa001a5, 0x20000d0057900483, 0x3000170026500512, 0x3000170028300779,
        0x2001be0081f00a24, 0x20008b003fc01260, 0x200034003b80167c, 0x200092001bf01a53, 0x2000840032f01c2f, 0x20009b0165e01f84, 0x3000ab0021901fbf, 0x3056cf004bc021da,
        0x3000170017e02698, 0x3056e1004220284a, 0x3000170011f02c6e, 0x300017000df02d8f, 0x3000170013502e70, 0x30014d000fb02fc6, 0x30015800137030e2, 0x300163001690323c,
        0x3001700012e033c6, 0x30018c000c30351f, 0x2001a1000f603603, 0x200000002370021f, 0x20000d0015a0048a, 0x2001be008c50060c, 0x20008b002cd00eee, 0x20239100646011dc,
        0x20238a003840183f, 0x3056ff001870184e, 0x30570d001ec019d7, 0x2000840036901be0, 0x20009b00ced01f6f, 0x3000170030701f84, 0x305719002060228d, 0x30572700236024b4,
        0x305732000a9026ec, 0x300017000f102797, 0x300017000a10288a, 0x300017000f20292d, 0x3001700012e02a40, 0x30018c000c302b99, 0x2001a1000f602c7d, 0x20000000240001c4,
        0x20000d0057d00438, 0x30001700267004c7, 0x3000170028500730, 0x2001be00bf9009dd, 0x300017001b400a0b, 0x300017005a500bc1, 0x3000170021901168, 0x3000170024b01383,
        0x20008b0037f015f3, 0x2000340042401992, 0x2000920019d01dd5, 0x200084002c501f8f, 0x2000200025602272, 0x20009b00f5a024ee, 0x3000ab0021902529, 0x3057580020c02744,
        0x3000170014402952, 0x3000170019b02a98, 0x3000170007d02c35, 0x30576f000a702cb4, 0x300017000ae02d5d, 0x30014d000fb02e2c, 0x3001580013702f48, 0x30016300169030a2,
        0x3001700012e0322c, 0x30018c000c303385, 0x2001a10028203469, 0x2000000017f00118, 0x20000d00579002cb, 0x300017002650035a, 0x30001700283005c1, 0x2001be006f30086c,
        0x20008b0033a00f7c, 0x200034003e8012d6, 0x20009200282016dd, 0x2000840031e0197c, 0x2000200033101cb8, 0x20009b00ed70200f, 0x3000ab002190204a, 0x3057c8001f302265,
        0x303c350016c0245a, 0x3000170009f025c8, 0x3000170009602669, 0x300017000e102701, 0x300017000c5027e4, 0x30014d000fb028ca, 0x30015800137029e6, 0x3001630016902b40,
        0x3001700012e02cca, 0x30018c000c302e23, 0x2001a10019702f07, 0x2000000022c00142, 0x20000d00589003a2, 0x3000170026d00431, 0x3000170028b006a0, 0x2001be004a300953,
        0x20008b0039900e13, 0x20003400268011cc, 0x200092001c001453, 0x200084002cf01630, 0x200020001a50191d, 0x20009b00fb701ae8, 0x3000ab0021901b23, 0x3058db0019b01d3e,
        0x3058f8001d701edb, 0x3000170018d020b4, 0x3059110009902243, 0x300017000f7022de, 0x3000170008b023d7, 0x30014d000fb02483, 0x300158001370259f, 0x30016300169026f9,
        0x3001700012e02883, 0x30018c000c3029dc, 0x2001a10016f02ac0, 0x2000000020600148, 0x20000d0057300382, 0x3000170026200411, 0x3000170028000675, 0x2001be008eb0091d,
        0x305939001680092e, 0x3059440077000a98, 0x20008b0038101225, 0x200034003b5015c6, 0x200092003da0199a, 0x2000840020201d91, 0x200020001eb01fb1, 0x20009b00fa2021c2,
        0x3000ab00219021fd, 0x3059500022a02418, 0x3059620023102644, 0x300017000bf02877, 0x300017000d702938, 0x3000170011602a11, 0x30014d000fb02b48, 0x3001580013702c64,
        0x3001630016902dbe, 0x3001700012e02f48, 0x30018c000c3030a1, 0x2001a1001b503185, 0x2000000028b0015e, 0x20000d0058b0041d, 0x3000170026e004ac, 0x3000170028c0071c,
        0x2001be00796009d0, 0x3059c00014b00e72, 0x300017001a700fbf, 0x20008b0044901183, 0x2000340051e015ec, 0x200092000d701b29, 0x2000840021501c1d, 0x20009b0101601e58,
        0x3000ab0021901e93, 0x3059c4001da020ae, 0x3059d8000a00228a, 0x3059fe001f70232c, 0x305a22000b502525, 0x300017000ff025dc, 0x300017000c3026dd, 0x3000170008f027a2,
        0x30014d000fb02852, 0x300158001370296e, 0x3001630016902ac8, 0x3001700012e02c52, 0x30018c000c302dab, 0x2001a10017102e8f, 0x2000000025100180, 0x20000d0059300405,
        0x3000170027200494, 0x3000170029000708, 0x2001be00bdc009c0, 0x20008b003ce015b9, 0x2000340037a019a7, 0x2000920031f01d40, 0x2000840034f0207c, 0x2000200024a023e9,
        0x20009b00ffc02659, 0x3000ab0021902694, 0x305a4300209028af, 0x305a5c0011102aba, 0x3000170011a02bcd, 0x3000170013802ce9, 0x305a730013202e23, 0x300017000c102f57,
        0x30014d000fb03039, 0x3001580013703155, 0x30016300169032af, 0x3001700012e03439, 0x30018c000c303592, 0x2001a1001ba03676, 0x2000000018c0017b, 0x20000d005830033b,
        0x3000170026a003ca, 0x3000170028800636, 0x2001be00515008e6, 0x3020a600276009cf, 0x305a87001ac00c47, 0x20008b0028500e18, 0x200034002ff010bd, 0x2000920028b013db,
        0x2000840037501683, 0x20009b00c7c01a1e, 0x3000ab0021901a59, 0x305aa80012801c74, 0x305ac20007d01d9e, 0x3041c1000ac01e1d, 0x3000170010a01ecb, 0x305ae50008601fd7,
        0x30014d000fb0207e, 0x300158001370219a, 0x30016300169022f4, 0x3001700012e0247e, 0x30018c000c3025d7, 0x2001a100141026bb, 0x200000001ff0013e, 0x20000d0057900371,
        0x3000170026500400, 0x3000170028300667, 0x2001be0069400912, 0x300017002960093e, 0x3000170034700bd6, 0x20008b0057300fc3, 0x200034002c501556, 0x200092001e50183a,
        0x2000840037e01a3c, 0x20009b00d2b01de0, 0x3000ab0021901e1b, 0x305b630019f02036, 0x305b78000d4021f2, 0x3041c1000e0022c8, 0x30001700124023aa, 0x30014d000fb024ef,
        0x300158001370260b, 0x3001630016902765, 0x3001700012e028ef, 0x30018c000c302a48, 0x2001a10008602b2c, 0x200000001ff001cb, 0x20000d005a1003fe, 0x300017002790048d,
        0x3000170029700708, 0x2001be00927009c7, 0x30001700640009f6, 0x300017001a301038, 0x30001700109011dd, 0x20008b002be0130b, 0x200034003d1015e9, 0x200092001b2019d9,
        0x200084002cf01ba8, 0x20009b00db301e9d, 0x3000ab0021901ed8, 0x305b7f00101020f3, 0x305b970018b021f6, 0x305bb6000d902383, 0x300017001180245e, 0x3000170009b02578,
        0x30014d000fb02634, 0x3001580013702750, 0x30016300169028aa, 0x3001700012e02a34, 0x30018c000c302b8d, 0x2001a1001e402c71, 0x2000000022600132, 0x20000d0015f0038c,
        0x2001be0051a00513, 0x20008b002ce00a4a, 0x202391003f100d39, 0x20238a0031e01147, 0x2000840039d01482, 0x20009b008e601845, 0x3000170020d0185a, 0x30240c0028c01a69,
        0x300017000d201cf7, 0x3000170009901dcb, 0x3000170008801e66, 0x3001700012e01f0f, 0x30018c000c302068, 0x2001a1000f00214c, 0x2000000021a000f7, 0x20000d0057f00345,
        0x30001700268003d4, 0x300017002860063e, 0x2001be00832008ec, 0x305c430028d00965, 0x305c580047400bf4, 0x20008b004cb0113b, 0x2000340023b01626, 0x2000920016501880,
        0x2000840013b01a02, 0x20009b00c5b01b63, 0x3000ab0021901b9e, 0x300448001bc01db9, 0x304d61000c801f91, 0x3054800008f0205b, 0x30001700095020ec, 0x30014d000fb021a2,
        0x30015800137022be, 0x3001630016902418, 0x3001700012e025a2, 0x30018c000c3026fb, 0x2001a100178027df, 0x200000001dc000eb, 0x20000d0058b002fb, 0x3000170026e0038a,
        0x3000170028c005fa, 0x2001be00634008ae, 0x3000170021e008dc, 0x3000170024900afc, 0x3000170019300d47, 0x20008b002ac00eff, 0x2000340041d011cb, 0x200092002b201607,
        0x20008400258018d6, 0x20009b0110501b54, 0x3000ab0021901b8f, 0x305cd90024801daa, 0x305cf00006701ff4, 0x305d04001cb0205d, 0x300017001590222a, 0x300017000fa02385,
        0x3000170019b02481, 0x30014d000fb0263d, 0x3001580013702759, 0x30016300169028b3, 0x3001700012e02a3d, 0x30018c000c302b96, 0x2001a1000a902c7a, 0x2000000027e00142,
        0x20000d0058b003f4, 0x3000170026e00483, 0x3000170028c006f3, 0x2001be007c2009a7, 0x300017003c8009dc, 0x300017001ae00da6, 0x3000170020b00f56, 0x20008b003f401186,
        0x200034005080159a, 0x2000920020101ac1, 0x2000840053301cdf, 0x200020001e202230, 0x20009b0110a02438, 0x3000ab0021902473, 0x305dad002530268e, 0x305dcb000f902904,
        0x305dd80020a029ff, 0x300017000d902c0b, 0x3000170012302ce6, 0x300017000fa02e0b, 0x30014d000fb02f26, 0x3001580013703042, 0x300163001690319c, 0x3001700012e03326,
        0x30018c000c30347f, 0x2001a10019403563, 0x2000000018a0013d, 0x20000d00589002fb, 0x3000170026d0038a, 0x3000170028b005f9, 0x2001be002a8008ac, 0x20008b006ae00b71,
        0x200034002c10123f, 0x2000920024f0151f, 0x2000840020c0178b, 0x20002000331019b5, 0x20009b00deb01d0c, 0x3000ab0021901d47, 0x3000170022101f62, 0x305e17000bd02185,
        0x3000170017b02244, 0x300017000f9023c1, 0x30014d000fb024db, 0x30015800137025f7, 0x3001630016902751, 0x3001700012e028db, 0x30018c000c302a34, 0x2001a10006702b18,
        0x200000002910018e, 0x20000d0058500453, 0x3000170026b004e2, 0x300017002890074f, 0x2001be00af700a00, 0x3000170030800a15, 0x3000170038600d1f, 0x30001700206010a7,
        0x3002960022c012cb, 0x20008b002f001514, 0x200034004ff01824, 0x2000920025601d42, 0x2000840036c01fb5, 0x200020005030233f, 0x20009b00f7102868, 0x3000ab00219028a3,
        0x305ebe001e302abe, 0x3000170013b02ca3, 0x3000170010502de0, 0x3000170014102ee7, 0x300017001720302a, 0x30014d000fb031bd, 0x30015800137032d9, 0x3001630016903433,
        0x3001700012e035bd, 0x30018c000c303716, 0x2001a1001b1037fa, 0x2000000021300107, 0x20000d005890034e, 0x3000170026d003dd, 0x3000170028b0064c, 0x2001be004c8008ff,
        0x300017002ab0092c, 0x3000170015800bd9, 0x20008b002a800de4, 0x20003400414010ac, 0x200092001d3014df, 0x20008400361016cf, 0x20009b0107c01a56, 0x3000ab0021901a91,
        0x3000170019f01cac, 0x305f57003d201e69, 0x3000170015d0223d, 0x300017000f90239c, 0x30014d000fb024b6, 0x30015800137025d2, 0x300163001690272c, 0x3001700012e028b6,
        0x30018c000c302a0f, 0x2001a10018102af3, 0x2000000023e0017b, 0x20000d0057d003ed, 0x300017002670047c, 0x30001700285006e5, 0x2001be00e6800992, 0x30001700bb7009bf,
        0x300017001e601578, 0x20008b0044b01817, 0x200034003dc01c82, 0x200092001f10207d, 0x2000840028a0228b, 0x20009b00fed0253b, 0x3000ab0021902576, 0x300017003a802791,
        0x300017000be02b3b, 0x305fb20008002bfb, 0x3000170012002c7d, 0x305fcc0012c02dbf, 0x30014d000fb02f0c, 0x3001580013703028, 0x3001630016903182, 0x3001700012e0330c,
        0x30018c000c303465, 0x2001a1000ed03549, 0x200000000fd00128, 0x20000d0015800259, 0x2001be0038d003d9, 0x20008b0023c00783, 0x202391003f7009e0, 0x20238a000f600df4,
        0x200084003ac00f07, 0x20009b00572012d9, 0x30001700116012ee, 0x3000170008001406, 0x30240c0018601488, 0x3001700012e0162f, 0x30018c000c301788, 0x2001a10007a0186c,
        0x2000000014200110, 0x20000d0015800286, 0x2001be003df00406, 0x3000170018d0052a, 0x30001700124006b9, 0x20008b001cc00802, 0x2023910038e009ef, 0x20238a0026600d9a,
        0x200084002dc0101d, 0x20009b007400131f, 0x300017001e701334, 0x300017000f70151d, 0x3000170007b01616, 0x30240c0018f01693, 0x3001700012e01843, 0x30018c000c30199c,
        0x2001a10007701a80, 0x2000000012200131, 0x20000d0015900287, 0x2001be0046b00408, 0x20008b001d500890, 0x202391002b700a86, 0x20238a0017000d5a, 0x200084003b600ee7,
        0x20009b0070d012c3, 0x3000170026c012d8, 0x30240c001bf01546, 0x3000170008c01707, 0x3001700012e017b4, 0x30018c000c30190d, 0x2001a10010b019f1, 0x2000000019000121,
        0x20000d0057f002e5, 0x3000170026800374, 0x30001700286005de, 0x2001be009150088c, 0x3060380047000935, 0x30605e0016900da7, 0x3060830028f00f12, 0x20008b00604011be,
        0x200034003d4017e2, 0x2000920020901bd5, 0x200084002b001dfb, 0x20009b010f1020d1, 0x3000ab002190210c, 0x306098001dc02327, 0x3060af001b302505, 0x3060c90020f026ba,
        0x3000170016e028cb, 0x3000170014a02a3b, 0x30014d000fb02ba6, 0x3001580013702cc2, 0x3001630016902e1c, 0x3001700012e02fa6, 0x30018c000c3030ff, 0x2001a10015e031e3,
        0x200000001ca00102, 0x20000d0057500300, 0x300017002630038f, 0x30001700281005f4, 0x2001be006d40089d, 0x20008b003da00f8e, 0x2000340037101388, 0x200092001b501718,
        0x2000200043e018eb, 0x20009b00f9401d4f, 0x3000ab0021901d8a, 0x3061520017301fa5, 0x3061650012e0211a, 0x306195000eb0224a, 0x3000170013d02337, 0x3000170011502476,
        0x300017001190258d, 0x30014d000fb026c7, 0x30015800137027e3, 0x300163001690293d, 0x3001700012e02ac7, 0x30018c000c302c20, 0x2001a10013102d04, 0x200000001e50010c,
        0x20000d0057b00325, 0x30001700266003b4, 0x300017002840061c, 0x2001be00734008c8, 0x3000170014400eb8, 0x20008b0049101019, 0x200034003b0014ca, 0x2000920021301899,
        0x200084003c801ac9, 0x20009b011f901eb7, 0x3000ab0021901ef2, 0x30624a0023f0210d, 0x306260000e30234e, 0x30628b000e602433, 0x3062a20023e0251b, 0x3062cb001df0275b,
        0x300017000c10293c, 0x30001700074029ff, 0x30014d000fb02a94, 0x3001580013702bb0, 0x3001630016902d0a, 0x3001700012e02e94, 0x30018c000c302fed, 0x2001a100135030d1,
        0x2000000019a00102, 0x20000d0058f002d0, 0x300017002700035f, 0x3000170028e005d1, 0x2001be0080a00887, 0x20008b0059d010ae, 0x200034003220166b, 0x20009200212019ac,
        0x200084001bd01bdb, 0x2000200022201db6, 0x20009b010bc01ffe, 0x3000ab0021902039, 0x3062e7001c302254, 0x3062fd0015702419, 0x3063350027002572, 0x30001700149027e4,
        0x30638b0014e0292f, 0x30014d000fb02a9e, 0x3001580013702bba, 0x3001630016902d14, 0x3001700012e02e9e, 0x30018c000c302ff7, 0x2001a10014c030db, 0x2000000025a00137,
        0x20000d00575003c5, 0x3000170026300454, 0x30001700281006b9, 0x2001be0171700962, 0x30147d00ea1011d8, 0x20008b002e302096, 0x2000340030002399, 0x20009200295026b8,
        0x2000840030d0296a, 0x20009b00fa702c9d, 0x3000ab0021902cd8, 0x3063a80029b02ef3, 0x3063c8000ec03190, 0x3063e0000a60327e, 0x300017001e603326, 0x300017000f90350e,
        0x30014d000fb03628, 0x3001580013703744, 0x300163001690389e, 0x3001700012e03a28, 0x30018c000c303b81, 0x2001a10017403c65, 0x20000000283000f3, 0x20000d0057b003aa,
        0x3000170026600439, 0x30001700284006a1, 0x2001be007750094d, 0x3064c4004700097a, 0x3064e0001ca00dec, 0x3064f90010200fb8, 0x20008b00509010df, 0x200034003c901608,
        0x20009200237019f0, 0x200084002da01c44, 0x20009b010e101f44, 0x3000ab0021901f7f, 0x30650a0025f0219a, 0x30651d0028c023fb, 0x3000170010402689, 0x300017001930278f,
        0x30653f000c402924, 0x30014d000fb02a09, 0x3001580013702b25, 0x3001630016902c7f, 0x3001700012e02e09, 0x30018c000c302f62, 0x2001a10014e03046,
    ],
    severities: &[
        0x20003f1c, 0x40003f3f, 0x60003f60, 0x80003f7b, 0x400028c0, 0x800028ed, 0x200037be, 0x400037da, 0x600037f5, 0x80005aa4, 0x2000225e, 0x40002281, 0x400022a2, 0x600022c0, 0x600022db, 0x600022fe,
        0x6000231c, 0x80002336, 0x20003f70, 0x40003f99, 0x60003fc2, 0x40002402, 0x20002aaa, 0x40002acd, 0x40002aee, 0x60002b0c, 0x60002b27, 0x60002b4a, 0x60002b68, 0x80002b82, 0x40002b99, 0x40002cb8,
        0x20002cda, 0x80002cfc, 0x2000527d, 0x200052a0, 0x400052bf, 0x400052e0, 0x60005301, 0x60005323, 0x80008235, 0x20001b15, 0x40001b38, 0x60001b59, 0x80001b74, 0x60001b8b, 0x20001909, 0x40001926,
        0x40001942, 0x6000195e, 0x80003670, 0x20001a34, 0x40001a57, 0x60001a78, 0x80003b16, 0x200019b5, 0x400019d8, 0x600019f6, 0x60001a11, 0x80001a43, 0x200020b9, 0x200020ef, 0x40002121, 0x40002152,
        0x60002183, 0x800040e6, 0x400024f8, 0x4000252c, 0x8000256f, 0x20002638, 0x40002657, 0x40002675, 0x60002693, 0x600026ae, 0x80004ff4, 0x20001604, 0x20001625, 0x40001646, 0x60001666, 0x80003724,
        0x20001c34, 0x20001c55, 0x40001c76, 0x60001c96, 0x80001cb3, 0x2000284a, 0x4000286d, 0x4000288e, 0x600028ac, 0x600028c7, 0x800028e5, 0x20001d2a, 0x20001d46, 0x40001d62, 0x40001d7d, 0x60001d98,
        0x60001db0, 0x60001dc8, 0x80004c06, 0x20002402, 0x2425, 0x4000244f, 0x60002470, 0x800055a8, 0x20004464, 0x40004498, 0x600044cb, 0x80001d8b, 0x20004a73, 0x40004a8f, 0x60004aa7, 0x80004abf,
        0x2000191e, 0x40001940, 0x6000195e, 0x400019c7, 0x200041d5, 0x20001a15, 0x80001a70, 0x400019c4, 0x400019e5, 0x20002dd7, 0x20002df8, 0x40002e19, 0x60002e39, 0x60002e56, 0x800059dc, 0x2000514a,
        0x4000515d, 0x60005191, 0x200026ab, 0x400026ce, 0x600026ef, 0x6000270a, 0x200022e5, 0x40002308, 0x40002329, 0x8000234c, 0x400019e6, 0x60001a10, 0x8000432e, 0x20006c1e, 0x40006c55, 0x60006c8b,
        0x40003523, 0x80006cbe, 0x20001ebf, 0x40001f10, 0x60001f41, 0x60001f72, 0x60001fba, 0x800054c0, 0x200021b7, 0x400021da, 0x600021f9, 0x60002215, 0x80002230, 0x20002fab, 0x40002fe1, 0x40003013,
        0x60003047, 0x200066cf, 0x400030c2, 0x60006700, 0x40006737, 0x200031a5, 0x400031fc, 0x40003252, 0x600032a8, 0x800032fb, 0x200018f4, 0x40001936, 0x80001957, 0x40001fa9, 0x1fcd, 0x2000298e,
        0x400029ae, 0x600029cc, 0x66c0, 0x20002486, 0x400024a9, 0x600024ca, 0x800024e5, 0x20004c78, 0x40004c94, 0x60004caf, 0x80004cc9, 0x20004d38, 0x40004d54, 0x60004d6f, 0x1979, 0x20002048,
        0x40002069, 0x60002089, 0x800020a6, 0x2000207d, 0x200020a0, 0x400020c7, 0x600020e8, 0x80002108, 0x20001fbf, 0x40001fe2, 0x60002003, 0x56e8, 0x20004f95, 0x40004faa, 0x60004fbf, 0x4fd4,
        0x20005131, 0x40005161, 0x40004e2d, 0x6000517a, 0x60005192, 0x800051b2, 0x600019ef, 0x2000624c, 0x6000626e, 0x200017f8, 0x40001819, 0x60001839, 0x80001856, 0x200024fa, 0x2000251d, 0x4000253c,
        0x6000255d, 0x60002578, 0x80007365, 0x2000255a, 0x4000257d, 0x6000259e, 0x800025b9, 0x40002edd, 0x80002f0a, 0x40002f2e, 0x80002f52, 0x20005a91, 0x40005aad, 0x20004175, 0x40004194, 0x600041b4,
        0x41ce, 0x20001b79, 0x40001b9c, 0x60001bbd, 0x80001bd8, 0x20001595, 0x400015b2, 0x600015ce, 0x800015e7, 0x40001a60, 0x80002807, 0x4000282c, 0x400074b3, 0x400074f2, 0x40001dbd, 0x40001df8,
        0x200017ed, 0x40001825, 0x60001855, 0x8000187c, 0x20001742, 0x4000176f, 0x60001795, 0x80001715, 0x4000172e, 0x20002617, 0x20002646, 0x2000266b, 0x400026bb, 0x600026e2, 0x8000270c, 0x80002729,
        0x20006ccf, 0x40006ce7, 0x60006d02, 0x800019bd, 0x20001ad1, 0x20001b18, 0x40001b4a, 0x60006ada, 0x2000377b, 0x400037aa, 0x600037d8, 0x400085b5, 0x20001db0, 0x40001ddc, 0x60001e09, 0x400076ac,
        0x40001e71, 0x40001e95, 0x20008246, 0x40008297, 0x600082e0, 0x4000276b, 0x20001cf5, 0x40001d28, 0x600077cb, 0x40001d89, 0x20007ba6, 0x40007be2, 0x60007c16, 0x20007c47, 0x40007c6f, 0x60007c99,
        0x400021b8, 0x400021f6, 0x20002237, 0x40002288, 0x20001b4b, 0x40001b85, 0x20007ab1, 0x40001d72, 0x60007add, 0x200087a0, 0x40002bef, 0x600087c4, 0x400087d9, 0x80002c66, 0x40002963, 0x20002990,
        0x200019b1, 0x800019df, 0x40001a0d, 0x200079f5, 0x40001ec9, 0x60001f25, 0x40001f61, 0x200025c0, 0x200025eb, 0x20002610, 0x40002651, 0x6000267a, 0x200026bb, 0x20002200, 0x2000223b, 0x20002260,
        0x4000228f, 0x600022c8, 0x200022f2, 0x20001d62, 0x40001ddc, 0x40001e30, 0x800079ed, 0x20007e36, 0x40007e62, 0x60007ea2, 0x7ec9, 0x20007ad8, 0x40001bed, 0x60007b0d, 0x200024fc, 0x40008795,
        0x6000259f, 0x400025f5, 0x8000261f, 0x20007df6, 0x40007e21, 0x60001c23, 0x40001c44, 0x20001ade, 0x40007dc2, 0x80007e01, 0x20007d82, 0x40001c92, 0x60001cb9, 0x40001cda, 0x20001656, 0x40001687,
        0x200016b6, 0x20001544, 0x80001569, 0x20007f4b, 0x4000193f, 0x4000197e, 0x800019a5, 0x20001dd3, 0x40001e02, 0x60001e2a, 0x20001e50, 0x20001e72, 0x40001998, 0x400019c0, 0x800019f9, 0x40008299,
        0x80001fa6, 0x40008971, 0x800089b7, 0x20009c3b, 0x400036d3, 0x600036fb, 0x80003720, 0x40003758, 0x20001cb1, 0x40001ce1, 0x60001d21, 0x40001d5b, 0x20001e1b, 0x40001e44, 0x6000837a, 0x40001ea3,
        0x20001ac0, 0x40001afe, 0x60001b39, 0x20001b67, 0x400082e3, 0x20008300, 0x8000831e, 0x2000845b, 0x40001a92, 0x60008477, 0x40001ada, 0x20007f46, 0x40007f61, 0x40007f94, 0x60007fa8, 0x60007fb9,
        0x400018fd, 0x200017cf, 0x40001804, 0x60001843, 0x4000186a, 0x20001bfd, 0x40001c2c, 0x60001c71, 0x20001cb0, 0x40001bae, 0x40001bdf, 0x80001c06, 0x200014e0, 0x40001509, 0x60001530, 0x40007e81,
        0x2000841d, 0x40008456, 0x60008482, 0x400018b8, 0x400018e8, 0x20008619, 0x40001a02, 0x60001a2b, 0x40001a4b, 0x40001a7b, 0x20001bc6, 0x20008f98, 0x40001fe5, 0x60008fbf, 0x4000203f, 0x4000206f,
        0x2000899c, 0x40008a1a, 0x40001977, 0x800019af, 0x800019f0, 0x200015da, 0x8000162b, 0x20001b1b, 0x40008df7, 0x60001b8d, 0x20001c5f, 0x40001c91, 0x60001cc1, 0x80001ceb, 0x20001c97, 0x40001cc9,
        0x80001cf9, 0x20001ed7, 0x20001f20, 0x40001f7b, 0x40001fca, 0x4000201e, 0x20008434, 0x400015e6, 0x60008458, 0x4000167f, 0x400016a0, 0x200019df, 0x40001a0e, 0x60001a3e, 0x60001a6c, 0x60001a8d,
        0x20008b7d, 0x40001c10, 0x60008ba9, 0x40001c84, 0x40001ca5, 0x20001a2e, 0x4000871c, 0x60001a93, 0x4000873e, 0x40001aeb, 0x20008bab, 0x40008bd1, 0x60001822, 0x40008bf6, 0x400018ab, 0x20001c65,
        0x40001c96, 0x80001cd0, 0x60009650, 0x40008b10, 0x40008b3d, 0x80008b6a, 0x200099e0, 0x40009a13, 0x60009a3c, 0x20008d25, 0x80008d4c, 0x2000974b, 0x4000228b, 0x60009768, 0x600022ce, 0x60009780,
        0x20009565, 0x40009587, 0x600095ae, 0x80001e4d, 0x20009169, 0x8000918c, 0x40001a46, 0x60001aa6, 0x20001ba2, 0x40001bd9, 0x60001bfd, 0x2000a303, 0x4000a343, 0x6000a373, 0x40001b63, 0x20001b7f,
        0x60009840, 0x8000987a,
    ],
    words: "\
requirements\0\
flashduty\0\
\0\
request\0\
payload\0\
image\0\
title\0\
alert-key\0\
response\0\
errors\nCode\0\
retries\0\
mapping\0\
silence-detection\0\
best-practices\0\
labels\0\
verify\0\
severity\0\
troubleshooting\0\
latest-event-time\0\
程序收到错误-或者没有收到响应\0\
响应为-invalidparameter\0\
accepted\0\
已经发送恢复-告警仍未关闭\0\
程序收到状态码-429\0\
stays-open\0\
no-channel\0\
not-notified\0\
rate-limit\t请求返回 429\0\
subscription-expired\0\
references\0\
address\0\
push-mode\0\
configure\0\
mail\nlabels\0\
系统没有发出邮件-或者邮件没有送达\0\
邮件已经送达-却没有新告警\0\
每封邮件都产生告警-恢复邮件也不例外\0\
描述不完整-或者图片不见了\0\
v8\0\
v7\0\
callback\0\
webhook\0\
server-conf\0\
v8-0-0-beta-7-及以后的验证\0\
v5-到-v8-0-0-beta-6-的验证\0\
事件没有通知记录-v8-0-0-beta-7-及以后\0\
问题已经消失-告警仍未关闭\0\
flashduty-返回状态码-429\0\
能收到触发-收不到恢复-v7-6-0-到-v7-7-2\0\
告警规则没有配置通知-依赖订阅规则\0\
任意值，且 is_recovered: true\t恢复\0\
添加-flashduty-接收器\0\
使用-prometheus-operator-部署\0\
火山引擎托管-prometheus\0\
alertmanager-没有发送\0\
日志中出现-context-deadline-exceeded\t日志中出现 context deadline exceeded\0\
alertmanager-日志中出现状态码-429\0\
internal_label_alert_level 为 P0\t严重\0\
internal_label_alert_level 为 P1\t警告\0\
internal_label_alert_level 为 P2\t提醒\0\
unified\0\
legacy\0\
测试-grafana-alerting\0\
测试-legacy-alerting\0\
grafana-alerting-的-alert-key\0\
legacy-alerting-的-alert-key\0\
grafana-alerting-的严重程度\0\
legacy-alerting-的严重程度\0\
测试能收到-触发的规则却没有送达\0\
所有告警都是-警告\0\
flashduty-向-grafana-返回-429\0\
出现名为-datasourcenodata-或-datasourceerror-的告警\t出现名为 DatasourceNoData 或 DatasourceError 的告警\0\
没有修复任何问题-却收到了恢复\0\
导入-7-x-的媒介类型\0\
在-7-x-中为用户添加媒介\0\
在-7-x-中创建动作\0\
v5\0\
导入-5-x-至-6-x-的媒介类型\0\
在-5-x-至-6-x-中为用户添加媒介\0\
在-5-x-至-6-x-中创建动作\0\
v4\0\
在-3-x-至-4-x-中创建媒介类型\0\
在-3-x-至-4-x-中为用户添加媒介\0\
在-3-x-至-4-x-中创建动作\0\
导入时提示-unsupported-version-number\0\
问题上没有发给-flashduty-的消息\0\
消息状态为-failed\0\
消息发送失败-状态码为-429\0\
_3-x-或-4-x-的告警没有严重程度和主机-或者完全收不到\0\
在-zabbix-中确认了问题-却没有发出消息\0\
RESOLVED（状态）\t恢复\0\
监控项已经故障-flashduty-中却没有告警\0\
uptime-kuma-的日志中有状态码-429\0\
push-类型的监控项不发送恢复\0\
新建-webhook\0\
在通知策略中选择-webhook\0\
webhook-的测试按钮报错\0\
arms-中有告警-flashduty-中却没有\0\
resolved（状态）\t恢复\0\
close\0\
调试提示成功-flashduty-中却什么都没有\0\
调试正常-真实事件却没有推送\0\
RESOLVED（alertStatus 的取值）\t恢复\0\
按联系人配置-webhook\0\
测试回调返回的不是-200\0\
规则已经报警-flashduty-中却没有告警\0\
测试回调成功-真实报警却收不到\0\
问题一直没有解决-却不再通知\0\
sls-产生了告警-flashduty-中却没有\0\
同时有多条告警-只收到了其中一部分\0\
sls-收到-flashduty-返回的-429\0\
resolved（status 的取值）\t恢复\0\
改用-aws-cli\0\
同一主题上的其他-aws-服务\0\
订阅一直停在-pending-confirmation\0\
警报已处于-alarm-flashduty-中却没有告警\0\
flashduty-提示-subscribeurl-错误\0\
问题持续了几个小时-却只通知一次\0\
操作组测试结果为-failed\0\
门户中警报已触发-flashduty-里却没有\0\
webhook-调用失败-返回-400\0\
azure-收到-flashduty-返回的-429\0\
Resolved（monitorCondition 的取值）\t恢复\0\
bcm-有报警-flashduty-中却没有告警\0\
OK（报警的状态）\t恢复\0\
云监控中有告警-flashduty-中却没有\0\
大量资源同时告警时-有告警丢失\0\
v2\0\
v1\0\
在-chronograf-中添加处理器\0\
不使用-chronograf-添加处理器\0\
测试-2-x-版本\0\
测试-1-x-版本\0\
_1-x-版本的-alert-key\0\
_2-x-版本的-alert-key\0\
_2-x-版本-influxdb-没有发送\0\
_1-x-版本-kapacitor-没有发送-或者请求失败\0\
同一个问题反复发送-或者出现状态码-429\0\
规则本应触发-却没有触发\0\
open-falcon-没有发送\0\
x509-certificate-signed-by-unknown-authority\0\
部分事件没有到达-flashduty\0\
问题一直存在-却不再报警\0\
事件积压在-redis-中-例如-event-p20\t事件积压在 Redis 中，例如 event:p20\0\
OK（status）\t恢复\0\
示例-elastalert-2\0\
告警仍然到了-pagerduty-或者哪里都没有\0\
发送端报错-状态码为-400-或-401\0\
每次通知都变成新告警-或者告警一直不关闭\0\
发送端报错-状态码为-429\0\
resolve（动作）\t恢复\0\
蓝鲸中有告警-flashduty-中却没有\0\
回调成功-却没有告警\0\
1（致命，英文控制台为 Emergency）\t严重\0\
2（预警，英文控制台为 Critical）\t警告\0\
3（提醒，英文控制台为 Warning）\t提醒\0\
告警历史中有告警-flashduty-中却没有\0\
同一条策略的告警-有的能收到-有的收不到\0\
Critical（紧急）\t严重\0\
Warn（警告）\t警告\0\
Info（提醒）\t提醒\0\
notify_type 为 2\t恢复\0\
通知模板无法保存-或者回调验证失败\0\
ping-不可达之类的事件始终收不到\0\
event, prometheus\t严重\0\
添加-flashduty-为事件目标\0\
测试事件能收到-真实事件收不到\0\
script\0\
ocp-显示消息推送未成功\0\
ocp-中有告警-却没有推送\0\
已恢复、已消除、已过期（状态）\t恢复\0\
url-不在允许列表中\0\
测试能收到-真实告警却没有\0\
graylog-收到状态码-429-或者一个问题触发多条告警\0\
3（High）\t严重\0\
2（Medium，Graylog 6.2 之前为 Normal）\t警告\0\
1（Low）\t提醒\0\
v96\0\
v86\0\
测试恢复-10-4-0-及以上版本\0\
skywalking-中有告警-flashduty-中却没有\0\
skywalking-中也没有告警\0\
所有告警都是-提醒\0\
修改之后-oap-服务无法启动\0\
创建-internal-integration\0\
alerts\0\
告警的动作中没有-flashduty\0\
sentry-中告警已触发-flashduty-中却没有告警\0\
自建-sentry-提示-unable-to-reach-host\t自建 Sentry 提示 Unable to reach host\0\
issue-已经解决-告警仍未关闭\0\
flashduty-收到的请求过多\0\
创建-url-回调\0\
监控宝有告警-却没有发送\0\
没有-url-回调可选\0\
任意值，且 message_status = 2\t恢复\0\
创建-api-目标\0\
改用-sns-发送\0\
事件发送成功-flashduty-中却没有告警\0\
连接创建失败-或者一直没有授权\0\
事件很多时-告警延迟或丢失\0\
没有故障-也收到了告警\0\
sns-订阅一直是-pending-confirmation\0\
警报描述中有 flashduty_severity: critical\t严重\0\
警报描述中有 flashduty_severity: warning\t警告\0\
警报描述中有 flashduty_severity: info\t提醒\0\
Alert Key 表中的恢复状态\t恢复\0\
点击-send-test-notification-后提示失败\0\
测试能收到-真实的问题却没有\0\
问题加重了-告警的严重程度没有变化\0\
任意值，且 State = RESOLVED\t恢复\0\
lts-中有告警-flashduty-中却没有\0\
告警的严重程度不对-或者缺少内容\0\
pubsub-subscription\0\
通过-pub-sub-接收-cloud-monitoring\0\
error-reporting\0\
security-command-center\0\
cloud-billing-预算\0\
test-connection-失败\0\
突发事件已经产生-flashduty-中却没有告警\0\
条件已经满足-却没有突发事件\0\
security-command-center-的告警一直没有恢复\0\
告警全部是-info\0\
CRITICAL、HIGH\t严重：Security Command Center\0\
LOW（或未指定）\t提醒：Security Command Center\0\
错误组\t警告：Error Reporting，可用推送地址的 severity 参数修改\0\
指标超过了阈值-却没有告警\0\
splunk-enterprise\0\
splunk-cloud-platform\0\
create-alert\0\
告警已经触发-splunk-却没有发送\0\
splunk-有很多结果-flashduty-只收到一条\0\
日志中出现状态码-429\0\
custom-variables\0\
appdynamics-中已有违规-却没有发送请求\0\
请求已经送达-appdynamics-却判定为失败\0\
发生了多个事件-只收到一条告警\0\
告警中出现-latestevent-node-name-这样的文字\t告警中出现 ${latestEvent.node.name} 这样的文字\0\
没有对应取值，由事件类型表示违规已结束或取消\t见 Alert Key\0\
创建-webhook-配置\0\
orion\0\
告警已经触发-solarwinds-却没有发送\0\
一种类型的告警能收到-另一种收不到\0\
资源已经告警-flashduty-中却没有告警\0\
资源已经恢复正常-告警仍未关闭\0\
critical（严重）\t严重\0\
warning（警告）\t警告\0\
notice（通知）\t提醒\0\
恢复（RecoveredResources）\t恢复\0\
事件中心有事件-flashduty-中却没有告警\0\
能收到事件-却收不到指标告警\0\
创建-webhook\0\
tls-已经触发告警-flashduty-中却没有\0\
请求已经发送-却没有产生告警-或者告警缺少字段\0\
持续的问题很久才通知一次-或者通知太频繁\0\
opmanager-没有发送\0\
有的告警能收到-有的收不到\0\
recoveries\0\
设备已经恢复-告警仍未关闭\0\
没有对应取值，问题结束时另发一条告警，带有自己的等级\t见恢复通知\0\
secondary-nodes\0\
云监控服务中有告警-flashduty-里却没有\0\
紧急（1）\t严重\0\
警示（2）\t警告\0\
普通（3）\t提醒\0\
恢复\t见验证\0\
观测云中有事件-flashduty-中却没有告警\0\
critical（紧急）、fatal（致命）\t严重\0\
error（重要）\t警告\0\
info（信息）\t提醒\0\
nodata（数据断档）\t提醒\0\
ok（恢复）\t恢复\0\
status\0\
change-key\0\
请求成功-历史变更中却没有这条变更\0\
变更一直没有结束-或者同一次变更出现了多条\0\
flashduty-返回-invalidparameter\0\
create\0\
integration\0\
添加重定向-url\0\
war-room-scope\0\
release\0\
accounts\0\
war-room\0\
ai-sre\0\
limits\0\
个人收不到消息-操作记录提示-未关联应用\t个人收不到消息，操作记录提示 未关联应用\0\
卡片按钮点了没有反应-或者报错-例如-200340\t卡片按钮点了没有反应，或者报错（例如 200340）\0\
ai-sre-不回复\0\
作战室建不起来-或者有人没被拉进群\0\
在-flashduty-开启\0\
publish\0\
groups\0\
third-party\0\
self\0\
domains\0\
添加可信-ip\0\
cards\0\
保存集成时报错-authorize-app-first\t保存集成时报错 authorize app first\0\
企业微信无法保存-api-接收\0\
通知失败-提示-未开通企微许可\t通知失败，提示 未开通企微许可\0\
所有人都收不到消息-企业微信返回-60020\t所有人都收不到消息，企业微信返回 60020\0\
打开应用时提示-redirect-uri-需使用应用可信域名\t打开应用时提示 redirect_uri 需使用应用可信域名\0\
在-mac-上-链接在企业微信中打开\0\
ai-sre-机器人不回复-或者提示-invalid-signature\tAI SRE 机器人不回复，或者提示 invalid signature\0\
作战室无法创建-或者缺少成员\0\
install-app\0\
approval\0\
channels\0\
permissions\0\
分派策略里找不到某个-slack-频道\0\
点击卡片后-slack-提示错误\0\
ai-sre-不回复-或者无法读取文件\0\
install\0\
package\0\
update\0\
commands\0\
team\0\
chat\0\
notify\0\
microsoft-teams-里没有上传到应用目录的选项\0\
built-for-your-org-中没有-flashduty\0\
所有消息都停了-错误为-botdisabledbyadmin\t所有消息都停了，错误为 BotDisabledByAdmin\0\
events\nEventTypes\0\
sources\0\
errors\0\
ordering\0\
history\0\
什么都没有收到-调用历史也是空的\0\
记录显示失败-原因是超时\0\
记录显示失败-原因是证书错误\0\
记录显示失败-状态码为-401、403-或-404\0\
告警已经恢复-您的系统里仍然存在\0\
告警已在-flashduty-中关闭-您的系统里仍然存在\0\
body\0\
故障已经关闭-您的系统里仍然存在\0\
i-new-中没有处理人员\0\
uses\0\
trigger\0\
report\0\
更多-中没有该操作\0\
控制台提示失败-服务却执行了操作\0\
控制台提示失败-服务没有收到请求\0\
点击一次-操作执行了两次\0\
控制台提示成功-实际什么也没有发生\0\
rendering\0\
sample\0\
syntax\0\
fields\0\
functions\0\
文本、标签与-json\0\
time\0\
images\0\
json\0\
feishu-app\0\
dingtalk-app\0\
wecom-app\0\
slack-app\0\
teams-app\0\
feishu\0\
dingtalk\0\
wecom\0\
telegram\0\
slack\0\
zoom\0\
sms\0\
email\0\
default\0\
消息中出现-gt-、-amp-或-34\t消息中出现 &gt;、&amp; 或 &#34;\0\
缺少标签-或者一行只有名称没有值\0\
飞书机器人发出-json-原文-或者没有发送\0\
保存时报错-function-not-defined\t保存时报错 function \"…\" not defined\0\
消息被截断-或者没有送达\0\
时间差了几个小时-或者是-1970-年\0\
apm-中有告警-flashduty-中却没有\0\
open\0\
CRITICAL（严重告警）\t严重\0\
COMMON（轻微告警）\t提醒\0\
cloud\0\
server\0\
connect\0\
连接-jira\0\
在-jira-中所做的修改\0\
从-flashduty-到-jira\0\
从-jira-到-flashduty\0\
标题或标签变了-事务没有变\0\
测试消息能收到-真实报警却没有\0\
大量报警同时触发时-部分告警缺失\0\
连接-provider\0\
workflow\0\
运行失败-提示-could-not-find-key\0\
flashduty-action-运行失败-却没有有用的提示\0\
状态 resolved\t恢复\0\
recovery\0\
elastalert-2-没有发送\0\
日志中出现-error-posting-to-flashduty\0\
日志中有-trigger-sent-to-flashduty-却没有新告警\0\
message-type\0\
aliyun\0\
系统没有向-flashduty-发送消息\0\
系统报错-errcode-310000\0\
系统只让填-access-token-不让填地址\0\
告警标题都是-钉钉告警-或者消息全部归入同一条告警\0\
恢复消息没有关闭告警-反而多出一条\0\
消息已经发送-却没有新告警\0\
测试消息能收到-真实告警却没有\0\
所有告警都叫-飞书告警\0\
云拨测中有告警-flashduty-中却没有\0\
拨测失败-却没有任何告警\0\
推送地址填在了团队中-没有产生告警\0\
网站已经可以访问-告警仍未关闭\0\
P0（严重告警）\t严重\0\
P2（普通告警）\t警告\0\
overview\0\
variables\0\
弹窗一片空白-或者提示拒绝连接\0\
目标打开了-但对象不对或者报错\0\
check\0\
连接-servicenow\0\
inbound\0\
rule\0\
button\0\
states\0\
从-flashduty-到-servicenow\0\
从-servicenow-到-flashduty\0\
signin\0\
flashduty-故障没有到达-servicenow\0\
故障已在-flashduty-中关闭-incident-却没有解决\0\
servicenow-incident-没有到达-flashduty\0\
route\0\
规则显示-triggered-协作空间里却没有告警\0\
triggers\0\
filter\0\
有-issue-却没有告警\0\
错误没有成为-issue\0\
问题已经修复-告警仍未关闭\0\
在告警中选用-webhook\0\
plans\0\
webhook-的-url-无法修改\0\
compatible\0\
silence\0\
系统要填的是-key-不是地址\0\
测试能收到-真实告警收不到\0\
已配置规则-每条消息仍触发一条新告警\0\
问题仍然存在-告警却已恢复\0\
系统正常-却触发了静默检测告警\0\
on-premises\0\
连接-servicedesk-plus\0\
从-flashduty-到-servicedesk-plus\0\
从-servicedesk-plus-到-flashduty\0\
请求没有到达-flashduty\0\
到-servicedesk-plus-的同步全部停止\0\
flashduty-的变更又被发回-flashduty\0\
nothing\0\
error-to-send-request-或-abnormal-response-code\terror to send request 或 abnormal response code\0\
timeout\0\
SCANNING_FAILED、QUOTA_EXCEED、QUOTA_WARNING\t扫描和配额\0\
REPLICATION、TAG_RETENTION\t失败和成功时相同\0\
security\0\
headers\0\
example\0\
rtc-中有告警记录-flashduty-没有收到\0\
rtc-中没有告警记录\0\
推送地址填写在配置页面-没有触发告警\0\
告警记录中有告警-flashduty-没有收到\0\
nagios-没有发送\0\
is-a-non-check-helper-but-exited-with-return-code\0\
手动运行正常-由-nagios-运行失败\0\
timed-out-after-30-seconds\0\
告警历史中有记录-flashduty-没有收到\0\
级别为-critical-的告警只是-warning\t级别为 critical 的告警只是 Warning\0\
紧急\tAPI 中为 fatal\0\
严重\tAPI 中为 critical\0\
一般\tAPI 中为 common\0\
创建自定义-webhook\0\
规则在云监控中已触发-flashduty-没有收到\0\
无法保存-webhook-resourceexist-或-invalidparameter\t无法保存 Webhook：ResourceExist 或 InvalidParameter\0\
普通、Info\tP4：仅供参考，新规则的默认等级\0\
pagination\0\
有请求-但没有告警\0\
其他\t不在映射中，包括没有添加的 Critical 和 Info\0\
在-monitor-中通知\0\
使用-terraform\0\
datadog-没有发送\0\
flashduty-返回参数错误\0\
success\t仅当 alert_transition 不是 Recovered\0\
pagerduty\0\
kibana-没有发送\0\
is-not-added-to-the-kibana-config-xpack-actions-allowedhosts\0\
error-on-webhook-event-400-bad-request\0\
连接器变灰-或许可证变更后失败\0\
Critical、high\t自行填写，或检测规则的严重程度为 critical、high\0\
Warning、medium\t自行填写，或检测规则的严重程度为 medium\0\
Info、low\t自行填写，或检测规则的严重程度为 low\0\
创建-destination\0\
创建-workflow\0\
测试能收到-真实的-issue-却没有\0\
destination-处于错误状态\0\
模板无法保存-或预览中出现-undefined\t模板无法保存，或预览中出现 undefined\0\
MEDIUM、LOW\t不太紧急的 Issue\0\
github-没有发送\0\
返回-200-但没有告警\t返回 200，但没有告警\0\
github-不允许再添加-webhook\0\
alert.security_advisory.severity: critical, high\tDependabot\0\
alert.security_advisory.severity: medium\tDependabot\0\
alert.security_advisory.severity: low\tDependabot\0\
alert.rule.severity: error\t代码扫描\0\
alert.rule.severity: warning\t代码扫描\0\
alert.rule.severity: note, none\t代码扫描\0\
gitlab-没有发送\0\
webhook-显示-temporarily-disabled-或-disabled\tWebhook 显示 Temporarily disabled 或 Disabled\0\
一切正常-告警仍未恢复\0\
critical、high\t严重：需要立即修复\0\
low、info、unknown\t提醒：供参考，或尚未评级\0\
准备-jenkins\0\
为任务添加-endpoint\0\
使用-jenkinsfile\0\
flashduty-拒绝消息\0\
network\0\
flashduty-返回-invalidparameter\tFlashduty 返回 InvalidParameter\0\
alertmanager\0\
grafana\0\
scripts\0\
move\0\
_404\0\
_401\0\
_422\0\
alertmanager-unexpected-status-code-422\tAlertmanager：unexpected status code 422\0\
alertmanager-context-deadline-exceeded\tAlertmanager：context deadline exceeded\0\
P1、P2\tOpsgenie 中的紧急和高\0\
P4、P5\t低和提示\0\
没有\tOpsgenie 的默认值是 P3\0\
使用-helm-安装\0\
applicationset、git-与其他命名空间\0\
argo-cd-没有发送\0\
flashduty-不可达期间的通知丢失\0\
错误码-400\0\
uptimerobot-没有发送\0\
监控项已恢复-告警仍未恢复\0\
prtg-显示发送成功-却没有收到\0\
prtg-没有发送\0\
标签显示为-tags-等占位符\t标签显示为 %tags 等占位符\0\
Down、Down (Partial)、Down (Acknowledged)\t传感器失败，或至少在集群的一个节点上失败\0\
_2-0-至-2-3-的规则\0\
checkmk-没有发送\0\
方法列表中没有-flashduty\0\
无法访问-flashduty-期间的通知丢失\0\
icinga-没有发送\0\
notification-command-for-object-terminated-with-exit-code\0\
argument-is-not-a-callable-object\0\
okta-没有发送\0\
verify-失败\tVerify 失败\0\
账户已解锁-告警仍未关闭\0\
收不到-threatinsight-的威胁事件\0\
user.account.unlock、user.account.unlock_by_admin\t账户已解锁\0\
wazuh-没有发送\0\
skipped\0\
告警缺失-而-ossec-log-中没有错误\t告警缺失，而 ossec.log 中没有错误\0\
unable-to-run-integration-for-shuffle\0\
12 至 15\t重要事件，直至严重攻击\0\
7 至 11\t可疑事件、反复出现的错误、完整性变化\0\
0 至 6\t通知和相关性低的错误\0\
没有\t由脚本的 severity 字段决定：3 为 Warning，1 和 2 为 Info。该字段也没有时为 Warning。\0\
next-gen-siem-检测的工作流\0\
falcon-没有发送\0\
动作失败-返回-400\t动作失败，返回 400\0\
property-contains-unknown-variable\0\
url-should-not-contain-query-parameters\0\
Critical、High\t正在发生或极有可能的攻击\0\
Low、Informational\t较弱的迹象\0\
创建-playbook\0\
允许-sentinel-运行-playbook\0\
sentinel-没有发送\0\
http-操作失败\0\
Medium、Low\t严重程度为 Medium 或 Low，状态为 New 或 Active\0\
测试能收到-告警却没有\0\
Critical、Major\tSplunk 中最高的两级\0\
Minor、Warning\t中间两级\0\
创建-connection\0\
添加到-monitor\0\
能收到测试-收不到告警\0\
Warning、Missing Data\t越过 Warning 阈值，或数据缺失\0\
ResolvedCritical、ResolvedWarning、ResolvedMissingData、Normal\t恢复\0\
设置项目的-webhook\0\
使用-atlas-cli\0\
atlas-没有发送\0\
atlas-停用了通知方式\0\
CRITICAL、ERROR\tAtlas 的两个最高等级\0\
pingdom-没有发送\0\
测试成功-但没有产生告警\0\
pingdom-提示发送失败\0\
网站已恢复-告警仍未恢复\0\
通知组的测试成功-却收不到真实的告警\0\
添加-webhook\0\
site24x7-没有发送\0\
测试失败-或只收到测试告警\0\
test\0\
msp-和业务单元账户\0\
DOWN、CRITICAL\t监控对象不可用，或超过严重阈值\0\
logicmonitor-没有发送\0\
integrations-logs-中有错误\0\
update-after-clear\0\
sonarqube-没有发送\0\
proxy\0\
门禁未通过-却没有告警\0\
eventbridge-没有发送\0\
open、upcoming\t进行中或已预告\0\
failedcount-为-1\tFailedCount 为 1\0\
NEW、NOTIFIED\t检测结果未关闭，与自身的严重程度无关\0\
RESOLVED、SUPPRESSED、ARCHIVED\t检测结果已关闭\0\
connection\0\
query\0\
cursor\0\
late\0\
flashduty-无法连接\0\
已连接-但没有告警\0\
zone\0\
P0、P1\t本示例中的项\0\
为自己的状态页开启-webhook\0\
statuspage-没有发送\0\
no-webhook-tab\0\
minor、none\t轻微影响或没有影响\0\
在规则中使用-librenms-26-4-0-及以上版本\0\
在规则中使用-librenms-25-7-0-至-26-3\0\
librenms-没有发送\0\
transport-delivery-failed-with-401\0\
transport-delivery-failed-with-400\0\
设备已经恢复-告警没有恢复\0\
netdata-没有发送\0\
测试失败-或日志中的状态码不是-200\0\
not-recovered\0\
WARNING\twarn 表达式成立\0\
CRITICAL\tcrit 表达式成立\0\
CLEAR\t都不成立。old_status 为之前的状态。\0\
opensearch-没有发送\0\
host-of-url-is-denied-based-on-plugin-setting-notification-core-http-host-deny-list\0\
flashduty-以参数错误拒绝消息\0\
在-opensearch-中确认之后没有通知\0\
1、2\t最高和次高等级\0\
4、5\t较低的等级\0\
rollbar-没有发送\0\
history-中有失败的记录\tHistory 中有失败的记录\0\
50、critical\t严重错误\0\
40、error\t错误，未捕获异常的默认级别\0\
30、warning\t警告\0\
20、info\t信息\0\
10、debug\t调试\0\
bugsnag-没有发送\0\
已修复的错误再次出现-但没有告警\0\
test-失败-或-flashduty-返回参数错误\tTest 失败，或 Flashduty 返回参数错误\0\
在-trigger-中使用\0\
honeycomb-没有发送\0\
无法选择-flashduty-作为接收方\t无法选择 Flashduty 作为接收方\0\
failed-to-send-invalid-character\0\
所有告警都是-严重\0\
veeam\0\
veeam-one-没有发送邮件\0\
no-alert\0\
tfe\0\
通知处于停用状态-或-apply-时验证失败\0\
signoz-没有发送\0\
flashduty-返回-invalid-parameters\tFlashduty 返回 Invalid parameters\0\
其他\t其他值，例如 error，或没有该标签\0\
使用-falcosidekick\0\
不使用-falcosidekick\0\
falco-没有发送\0\
webhook-header-missing-400\0\
webhook-exceeding-post-rate-limit-500\0\
libcurl-failed-to-perform-call\0\
Emergency、Alert、Critical\t严重：需要立即处理\0\
Error、Warning\t警告：存在可疑行为\0\
Notice、Informational、Debug\t提醒：供查阅\0\
snyk-没有发送\0\
is-not-entitled-for-api-access\0\
无法创建-webhook\0\
snyk-中的漏洞没有告警\0\
critical、high\t严重：Snyk 中的 critical 或 high\0\
flux-没有发送\0\
kustomizations-do-not-recover\0\
kustomization\0\
helmrelease\0\
状态码-400\0\
processing\0\
kustomization-没有-进行中-状态\0\
coralogix-没有发送\0\
标签超过-50-个\0\
P1、P2\t严重：最高和高优先级\0\
P4、P5\t提醒：低优先级\0\
checkly-没有发送\0\
ALERT_FAILURE、ALERT_FAILURE_REMAIN、ALERT_DEGRADED_FAILURE\t严重：检查失败、持续失败，或由降级变为失败\0\
ALERT_DEGRADED、ALERT_DEGRADED_REMAIN、ALERT_FAILURE_DEGRADED\t警告：检查变慢、持续变慢，或由失败变为降级\0\
healthchecks-io-没有发送\0\
received-status-code-400\0\
名为-test-的真实检查没有告警\0\
emqx-cloud\0\
自建-emqx\0\
emqx-没有发送\0\
http-connector-do-request-received-error-response\0\
Error、Warning\t警告：需要尽快处理\0\
acl\0\
consul-没有发送\0\
http-watch-handler-failed-with-output\0\
failed-to-invoke-http-watch-handler\0\
request-body-exceeds-1-mib-limit\0\
crashlytics-没有发送\0\
flashduty-answered-400\0\
web-应用的崩溃\0\
在告警规则中选择-webhook\0\
thousandeyes-没有发送\0\
测试成功-但没有触发告警\0\
告警的严重程度为-提醒\0\
Critical、Major\t在规则中设置\0\
Info\t在规则中设置；Add New Alert Rule 的预设值\0\
instana-没有发送\0\
domain\0\
solarwinds-没有发送\0\
failed-to-execute-http-request\0\
flashduty-提示请求内容不是有效的-json\0\
Critical、Serious\t在告警定义中设置\0\
Notice、Informational\t在告警定义中设置\0\
使用-web-控制台\0\
修改-secret-alertmanager-main\t修改 Secret alertmanager-main\0\
warning、warn\t在规则中设置\0\
其他\t其他值，例如 none\0\
hertzbeat-没有发送\0\
invalid-webhook-url\0\
日志中的状态码-400\t日志中的状态码 400\0\
critical\t规则中选择 严重告警\0\
warning\t规则中选择 警告告警\0\
其他\t任何其他值，包括 emergency\0\
dolphinscheduler-没有发送\0\
timeout-unit\0\
send-http-alert-failed-response-body\0\
测试发送\t测试消息\0\
收到短信和邮件-却没有回调\0\
指标告警，alarmState 为 1\t条件成立\0\
事件告警，alarmState 为 1\t事件发生\0\
指标告警，alarmState 为 0\t恢复\0\
aom-中有告警-flashduty-中却没有\0\
Critical、Major、紧急、重要\t紧急或重要\0\
Minor、Warning、次要、警告\t次要\0\
Info、提示\t提示\0\
stopped\0\
断流，errcode 不为 1\t推流中断\0\
推流，或 errcode 为 1 的断流\t恢复\0\
使用-nginx-作为代理\0\
no-recovery\0\
critical、high\t严重或高\0\
low、info\t低或信息\0\
其他\tSEVERITIES 中没有列出的等级\0\
在-kapacitor-conf-中定义-endpoint\0\
在-tickscript-中填写推送地址\0\
使用-topic-handler\0\
kapacitor-没有发送\0\
failed-to-post-alert-data\0\
post-returned-non-2xx-status-code\0\
CRITICAL\t满足 .crit() 的条件\0\
WARNING, WARN\t满足 .warn() 的条件\0\
INFO\t满足 .info() 的条件\0\
gatus-没有发送\0\
call-to-provider-alert-returned-status-code-400\0\
call-to-provider-alert-returned-status-code-401-或-404\tcall to provider alert returned status code 401 或 404\0\
TRIGGERED\t达到 failure-threshold\0\
RESOLVED\t达到 success-threshold\0\
crowdsec-没有发送\0\
config-file-for-plugin-flashduty-not-found\0\
plugin-name-is-invalid\0\
http-server-returned-non-200-status-code\0\
failed-to-make-http-request\0\
fail2ban-没有发送\0\
日志中出现-returned-22\t日志中出现 returned 22\0\
日志中出现-returned-6、7、28-或-60\t日志中出现 returned 6、7、28 或 60\0\
停止-fail2ban-耗时很长\0\
suricata-或-wazuh-没有发送\0\
所有告警都是-info\0\
keyerror-flashduty-url\0\
1\t例如提权攻击、木马；Wazuh 规则 100611，级别 12\0\
2\t可疑流量；Wazuh 规则 100612，级别 8\0\
其他\t规则 86601，级别 3；脚本只有在 LOWEST_SEVERITY 不小于该值时才发送\0\
创建-handler-和-pipeline\0\
为检查添加-pipeline\0\
发送-keepalive\0\
sensu-没有发送\0\
handler-已执行-但没有告警\0\
cannot-have-both-pipelines-and-fallback-pipeline-defined-at-the-same-time\0\
其他\t3（UNKNOWN）以及其他所有不为 0 的状态\0\
0\tOK；恢复事件的严重程度取自 check.history 中最后一个失败的状态\0\
",
};

pub(super) const SEED: u64 = 0xa2684a87bd05df2b;
pub(super) static DISPLACEMENTS: [u16; 49] = [3, 2, 1, 2, 0, 0, 4, 3, 1, 3, 3, 0, 0, 0, 0, 1, 4, 5, 0, 4, 1, 0, 0, 0, 0, 5, 9, 1, 3, 0, 3, 1, 4, 1, 5, 2, 1, 0, 0, 8, 1, 10, 1, 0, 8, 17, 8, 4, 12];
pub(super) static SLOTS: [Slot<Integration>; 256] = [
    Slot::new(0x746e657645535741, 0x656764697242746e, 14, Integration::AWSEventBridge),
    Slot::EMPTY,
    Slot::new(0x736d6e657262694c, 0x736d6e657262694c, 8, Integration::Librenms),
    Slot::new(0x696b6c6177796b53, 0x676e696b6c617779, 10, Integration::Skywalking),
    Slot::new(0x7375746175746147, 0x7375746175746147, 5, Integration::Gatus),
    Slot::new(0x4d64756f6c43444a, 0x726f74696e6f4d64, 14, Integration::JDCloudMonitor),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x6172694a6172694a, 0x6172694a6172694a, 4, Integration::Jira),
    Slot::new(0x7579696577617548, 0x4d50416e75796965, 12, Integration::HuaweiyunAPM),
    Slot::new(0x736f69676967614e, 0x736f69676967614e, 6, Integration::Nagios),
    Slot::new(0x6e6f6d6369676f4c, 0x726f74696e6f6d63, 12, Integration::Logicmonitor),
    Slot::new(0x7579696577617548, 0x4d4f416e75796965, 12, Integration::HuaweiyunAOM),
    Slot::new(0x7579696577617548, 0x53544c6e75796965, 12, Integration::HuaweiyunLTS),
    Slot::new(0x676f646161746144, 0x676f646161746144, 7, Integration::Datadog),
    Slot::new(0x78716d4578716d45, 0x78716d4578716d45, 4, Integration::Emqx),
    Slot::new(0x6c41756873696546, 0x7472656c41756873, 11, Integration::FeishuAlert),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x64636f676f677241, 0x64636f676f677241, 6, Integration::Argocd),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x6c4364756f6c6355, 0x686374615764756f, 16, Integration::UcloudCloudWatch),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x75736e65736e6553, 0x75736e65736e6553, 5, Integration::Sensu),
    Slot::new(0x7a6f6e676e676953, 0x7a6f6e676e676953, 6, Integration::Signoz),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x63416d6f74737543, 0x6e6f697463416d6f, 12, Integration::CustomAction),
    Slot::new(0x6c69616d69616d45, 0x6c69616d69616d45, 5, Integration::Email),
    Slot::EMPTY,
    Slot::new(0x6b6e756c756c7053, 0x6b6e756c756c7053, 6, Integration::Splunk),
    Slot::new(0x6573616265726946, 0x73636974796c6873, 19, Integration::FirebaseCrashlytics),
    Slot::EMPTY,
    Slot::new(0x726f627262726148, 0x726f627262726148, 6, Integration::Harbor),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x666f736f7263694d, 0x6c656e69746e6553, 17, Integration::MicrosoftSentinel),
    Slot::new(0x704f746148646552, 0x74666968736e6570, 15, Integration::RedHatOpenshift),
    Slot::EMPTY,
    Slot::new(0x6d616e7944707041, 0x7363696d616e7944, 11, Integration::AppDynamics),
    Slot::new(0x6e6f4d6572757a41, 0x726f74696e6f4d65, 12, Integration::AzureMonitor),
    Slot::new(0x7475447265676150, 0x7974754472656761, 9, Integration::PagerDuty),
    Slot::new(0x7361426e6165634f, 0x657361426e616563, 9, Integration::OceanBase),
    Slot::EMPTY,
    Slot::new(0x616c6664756f6c43, 0x6572616c6664756f, 10, Integration::Cloudflare),
    Slot::new(0x746e656469636e49, 0x6b6f6f6862655774, 15, Integration::IncidentWebhook),
    Slot::new(0x6843646378756c46, 0x65676e6168436463, 12, Integration::FluxcdChange),
    Slot::EMPTY,
    Slot::new(0x4c536e7579696c41, 0x534c536e7579696c, 9, Integration::AliyunSLS),
    Slot::new(0x69676e45636c6f56, 0x746365746544656e, 16, Integration::VolcEngineDetect),
    Slot::EMPTY,
    Slot::new(0x6265577472656c41, 0x6b6f6f6862655774, 12, Integration::AlertWebhook),
    Slot::new(0x4e65636976726553, 0x636e7953776f4e65, 14, Integration::ServiceNowSync),
    Slot::new(0x6f636c61636c6146, 0x6f636c61636c6146, 5, Integration::Falco),
    Slot::new(0x4162646f676e6f4d, 0x73616c744162646f, 12, Integration::MongodbAtlas),
    Slot::EMPTY,
    Slot::new(0x656e4f6d61656556, 0x656e4f6d61656556, 8, Integration::VeeamOne),
    Slot::EMPTY,
    Slot::new(0x6168436565746947, 0x65676e6168436565, 11, Integration::GiteeChange),
    Slot::new(0x6b6e694c6b6e694c, 0x6b6e694c6b6e694c, 4, Integration::Link),
    Slot::EMPTY,
    Slot::new(0x6843627568746947, 0x65676e6168436275, 12, Integration::GithubChange),
    Slot::EMPTY,
    Slot::new(0x6170737574617453, 0x6567617073757461, 10, Integration::Statuspage),
    Slot::EMPTY,
    Slot::new(0x7065654b7065654b, 0x7065654b7065654b, 4, Integration::Keep),
    Slot::new(0x6f6c436574617453, 0x64756f6c43657461, 10, Integration::StateCloud),
    Slot::new(0x6d6f63656f636557, 0x6d6f63656f636557, 5, Integration::Wecom),
    Slot::new(0x686368746c616548, 0x4f49736b63656863, 14, Integration::HealthchecksIO),
    Slot::new(0x726165736e65704f, 0x6863726165736e65, 10, Integration::Opensearch),
    Slot::new(0x6463787578756c46, 0x6463787578756c46, 6, Integration::Fluxcd),
    Slot::new(0x6b72614c6b72614c, 0x6b72614c6b72614c, 4, Integration::Lark),
    Slot::new(0x6f52656d69747055, 0x746f626f52656d69, 11, Integration::UptimeRobot),
    Slot::new(0x43746e65636e6554, 0x534c43746e65636e, 10, Integration::TencentCLS),
    Slot::new(0x746c616548737741, 0x68746c6165487377, 9, Integration::AwsHealth),
    Slot::EMPTY,
    Slot::new(0x43746e65636e6554, 0x6d43746e65636e65, 9, Integration::TencentCm),
    Slot::EMPTY,
    Slot::new(0x43746e65636e6554, 0x535343746e65636e, 10, Integration::TencentCSS),
    Slot::new(0x67616e7373677542, 0x67616e7373677542, 7, Integration::Bugsnag),
    Slot::new(0x636e79536172694a, 0x636e79536172694a, 8, Integration::JiraSync),
    Slot::new(0x6174616369727553, 0x6174616369727553, 8, Integration::Suricata),
    Slot::new(0x3778343265746953, 0x3778343265746953, 8, Integration::Site24x7),
    Slot::new(0x42746e65636e6554, 0x4b42746e65636e65, 9, Integration::TencentBK),
    Slot::new(0x6c6c755070747448, 0x6c6c755070747448, 8, Integration::HttpPull),
    Slot::new(0x684364636f677241, 0x65676e6168436463, 12, Integration::ArgocdChange),
    Slot::new(0x45746e65636e6554, 0x6245746e65636e65, 9, Integration::TencentEb),
    Slot::new(0x69676e45636c6f56, 0x63697274654d656e, 16, Integration::VolcEngineMetric),
    Slot::EMPTY,
    Slot::new(0x684362616c746947, 0x65676e6168436261, 12, Integration::GitlabChange),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x61746b4f61746b4f, 0x61746b4f61746b4f, 4, Integration::Okta),
    Slot::new(0x61676e696e696349, 0x61676e696e696349, 6, Integration::Icinga),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x676e6f6b6e61694a, 0x6f6162676e6f6b6e, 11, Integration::Jiankongbao),
    Slot::EMPTY,
    Slot::new(0x70614d6c6562614c, 0x495041676e697070, 15, Integration::LabelMappingAPI),
    Slot::new(0x656c417473616c45, 0x327472656c417473, 11, Integration::ElastAlert2),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x624f6b6e756c7053, 0x7974696c69626176, 19, Integration::SplunkObservability),
    Slot::new(0x72747364776f7243, 0x656b697274736477, 11, Integration::Crowdstrike),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x6d6f6379656e6f48, 0x626d6f6379656e6f, 9, Integration::Honeycomb),
    Slot::new(0x6d6f6467676e6950, 0x6d6f6467676e6950, 7, Integration::Pingdom),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x4d64756f6c43534b, 0x726f74696e6f4d64, 14, Integration::KSCloudMonitor),
    Slot::new(0x43736e696b6e654a, 0x65676e616843736e, 13, Integration::JenkinsChange),
    Slot::new(0x754b656d69747055, 0x616d754b656d6974, 10, Integration::UptimeKuma),
    Slot::new(0x656874656d6f7250, 0x7375656874656d6f, 10, Integration::Prometheus),
    Slot::new(0x6f7469636170614b, 0x726f746963617061, 9, Integration::Kapacitor),
    Slot::new(0x636c61466e65704f, 0x6e6f636c61466e65, 10, Integration::OpenFalcon),
    Slot::new(0x7972746e746e6553, 0x7972746e746e6553, 6, Integration::Sentry),
    Slot::new(0x5743535743535741, 0x5743535743535741, 5, Integration::AWSCW),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x6b796e536b796e53, 0x6b796e536b796e53, 4, Integration::Snyk),
    Slot::new(0x6e695772616c6f53, 0x73646e695772616c, 10, Integration::SolarWinds),
    Slot::EMPTY,
    Slot::new(0x72506e7579696c41, 0x7375656874656d6f, 16, Integration::AliyunPrometheus),
    Slot::new(0x676f6c7979617247, 0x676f6c7979617247, 7, Integration::Graylog),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x424478756c666e49, 0x424478756c666e49, 8, Integration::InfluxDB),
    Slot::new(0x736e6968706c6f44, 0x72656c7564656863, 16, Integration::Dolphinscheduler),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x616843676964615a, 0x65676e6168436769, 11, Integration::ZadigChange),
    Slot::new(0x6b6c6174676e6944, 0x6b6c6174676e6944, 8, Integration::Dingtalk),
    Slot::new(0x68436f6c6c6f7041, 0x65676e6168436f6c, 12, Integration::ApolloChange),
    Slot::new(0x7275636553737741, 0x6275487974697275, 14, Integration::AwsSecurityHub),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x696b61726172654d, 0x696b61726172654d, 6, Integration::Meraki),
    Slot::new(0x6c6c755075506244, 0x6c6c755075506244, 6, Integration::DbPull),
    Slot::EMPTY,
    Slot::new(0x656c416d6f636557, 0x7472656c416d6f63, 10, Integration::WecomAlert),
    Slot::EMPTY,
    Slot::new(0x63617274616e7944, 0x6563617274616e79, 9, Integration::Dynatrace),
    Slot::new(0x6165627a74726548, 0x746165627a747265, 9, Integration::Hertzbeat),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x52416e7579696c41, 0x534d52416e757969, 10, Integration::AliyunARMS),
    Slot::new(0x6574616c706d6554, 0x736574616c706d65, 9, Integration::Templates),
    Slot::new(0x6143737574617453, 0x656b614373757461, 10, Integration::StatusCake),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x62757172616e6f53, 0x6562757172616e6f, 9, Integration::Sonarqube),
    Slot::new(0x6b6361746174535a, 0x6b6361746174535a, 6, Integration::ZStack),
    Slot::new(0x6b6c6174676e6944, 0x7472656c416b6c61, 13, Integration::DingtalkAlert),
    Slot::new(0x63657364776f7243, 0x63657364776f7243, 8, Integration::Crowdsec),
    Slot::new(0x6369747373616c45, 0x6369747373616c45, 7, Integration::Elastic),
    Slot::new(0x69676e45636c6f56, 0x435452656e69676e, 13, Integration::VolcEngineRTC),
    Slot::new(0x7261626c6c6c6f52, 0x7261626c6c6c6f52, 7, Integration::Rollbar),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x68436d6f74737543, 0x65676e6168436d6f, 12, Integration::CustomChange),
    Slot::new(0x6e6162326c696146, 0x6e6162326c696146, 8, Integration::Fail2ban),
    Slot::EMPTY,
    Slot::new(0x69676e45636c6f56, 0x534c54656e69676e, 13, Integration::VolcEngineTLS),
    Slot::new(0x7665446572757a41, 0x65676e6168437370, 17, Integration::AzureDevopsChange),
    Slot::EMPTY,
    Slot::new(0x6d436e7579696c41, 0x746e6576456d436e, 13, Integration::AliyunCmEvent),
    Slot::EMPTY,
    Slot::new(0x786962626262615a, 0x786962626262615a, 6, Integration::Zabbix),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x4d43656c676f6f47, 0x4d43656c676f6f47, 8, Integration::GoogleCM),
    Slot::new(0x6c416d6f74737543, 0x7472656c416d6f74, 11, Integration::CustomAlert),
    Slot::EMPTY,
    Slot::new(0x646e6173756f6854, 0x73657965646e6173, 12, Integration::Thousandeyes),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x6172726554706348, 0x65676e6168436d72, 18, Integration::HcpTerraformChange),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x6e697772616c6f53, 0x6e6f69724f73646e, 15, Integration::SolarwindsOrion),
    Slot::new(0x68757a61757a6157, 0x68757a61757a6157, 5, Integration::Wazuh),
    Slot::new(0x617461646474654e, 0x617461646474654e, 7, Integration::Netdata),
    Slot::EMPTY,
    Slot::new(0x74696e6f696e6f4d, 0x74696e6f696e6f4d, 5, Integration::Monit),
    Slot::new(0x7a696c6c6c6c695a, 0x7a696c6c6c6c695a, 6, Integration::Zilliz),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x69676f6c61726f43, 0x7869676f6c61726f, 9, Integration::Coralogix),
    Slot::new(0x4e, 0x6539, 3, Integration::N9e),
    Slot::new(0x796c6b6363656843, 0x796c6b6363656843, 7, Integration::Checkly),
    Slot::new(0x6b6d6b6363656843, 0x6b6d6b6363656843, 7, Integration::Checkmk),
    Slot::new(0x6d436e7579696c41, 0x6d436e7579696c41, 8, Integration::AliyunCm),
    Slot::new(0x63696c655277654e, 0x63696c655277654e, 8, Integration::NewRelic),
    Slot::new(0x69676e45636c6f56, 0x746e657645656e69, 15, Integration::VolcEngineEvent),
    Slot::new(0x65636e616e617547, 0x65636e616e617547, 6, Integration::Guance),
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
    Slot::new(0x616e617474736e49, 0x616e617474736e49, 7, Integration::Instana),
    Slot::new(0x6275687468746947, 0x6275687468746947, 6, Integration::Github),
    Slot::new(0x62616c746c746947, 0x62616c746c746947, 6, Integration::Gitlab),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x6c75736e736e6f43, 0x6c75736e736e6f43, 6, Integration::Consul),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x6b63616c63616c53, 0x6b63616c63616c53, 5, Integration::Slack),
    Slot::EMPTY,
    Slot::new(0x4465636976726553, 0x636e795373756c50, 19, Integration::ServiceDeskPlusSync),
    Slot::new(0x65696e656773704f, 0x7461706d6f436569, 14, Integration::OpsgenieCompat),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x6567616e614d704f, 0x726567616e614d70, 9, Integration::OpManager),
    Slot::EMPTY,
    Slot::new(0x52, 0x6d75, 3, Integration::Rum),
    Slot::EMPTY,
    Slot::new(0x69796968687a6952, 0x69796968687a6952, 7, Integration::Rizhiyi),
    Slot::new(0x4543696557617548, 0x5345436965576175, 9, Integration::HuaWeiCES),
    Slot::new(0x4d43427544696142, 0x4d43427544696142, 8, Integration::BaiDuBCM),
    Slot::new(0x616e616666617247, 0x616e616666617247, 7, Integration::Grafana),
    Slot::EMPTY,
    Slot::new(0x666f736f7263694d, 0x736d61655474666f, 14, Integration::MicrosoftTeams),
    Slot::EMPTY,
    Slot::EMPTY,
    Slot::new(0x4754525047545250, 0x4754525047545250, 4, Integration::PRTG),
    Slot::new(0x69676f4c6f6d7553, 0x6369676f4c6f6d75, 9, Integration::SumoLogic),
    Slot::EMPTY,
];

pub(super) static FOLDED: [NameRow; 1134] = [
    name(0x3cb02a, 11, 11, 0), name(0x5c5032, 18, 18, 0), name(0x400cc0, 6, 18, 0), name(0x78e028, 11, 11, 0), name(0x514222, 8, 8, 0), name(0x110302, 7, 7, 0), name(0x4000640, 5, 15, 0), name(0x4400e00, 5, 15, 0),
    name(0x4c0, 4, 12, 0), name(0x3222, 5, 5, 1), name(0x404000, 2, 6, 1), name(0x3202, 4, 4, 1), name(0x192000, 4, 4, 1), name(0x24000, 2, 6, 1), name(0x404440, 4, 12, 1), name(0x2004020, 3, 3, 2),
    name(0x1853ea, 19, 19, 2), name(0x1418114a, 10, 14, 2), name(0x1053a2, 11, 11, 2), name(0x18114a, 8, 8, 2), name(0x14000000, 2, 6, 2), name(0x14020080, 4, 12, 2), name(0x800, 2, 6, 2), name(0x80020800, 4, 12, 2),
    name(0x3da120, 10, 10, 3), name(0x1470a2, 12, 12, 3), name(0x5a000, 4, 4, 3), name(0x88c000, 5, 15, 3), name(0x440c2, 7, 7, 4), name(0x24d0da, 12, 12, 4), name(0x1452e2, 15, 15, 4), name(0x3452f2, 15, 15, 4),
    name(0x21452aa, 14, 14, 4), name(0x1000540, 5, 15, 4), name(0x5000206, 6, 6, 5), name(0x5000004, 3, 3, 5), name(0x54c0226, 12, 12, 5), name(0x5808b26, 13, 13, 5), name(0x7112236, 15, 15, 5), name(0x5020286, 8, 12, 5),
    name(0x5000646, 8, 12, 5), name(0x312a22, 10, 10, 6), name(0x202802, 4, 4, 6), name(0x900, 2, 6, 6), name(0x2020080, 4, 12, 6), name(0x28180, 5, 15, 6), name(0x22c7202, 10, 10, 7), name(0x2cb21e, 16, 16, 7),
    name(0x800e3002, 7, 13, 7), name(0xc2002, 4, 4, 7), name(0x5df2aa, 36, 36, 7), name(0x40522182, 8, 24, 7), name(0x2205202, 6, 6, 7), name(0x20921e, 12, 12, 7), name(0x80021000, 3, 9, 7), name(0x270722a, 13, 13, 8),
    name(0x74f23e, 26, 26, 8), name(0x80423888, 9, 23, 8), name(0x34f218, 12, 12, 8), name(0x20080, 3, 9, 8), name(0x420880, 5, 15, 8), name(0x88400800, 4, 12, 8), name(0x400824, 4, 12, 8), name(0x2205202, 6, 6, 8),
    name(0x20921e, 12, 12, 8), name(0x80021000, 3, 9, 8), name(0x220720a, 8, 8, 9), name(0x3cf23e, 28, 28, 9), name(0x80023088, 9, 23, 9), name(0x34f218, 12, 12, 9), name(0x20080, 3, 9, 9), name(0x20080, 5, 15, 9),
    name(0x10000160, 4, 12, 9), name(0x228720a, 9, 9, 9), name(0x2205202, 6, 6, 9), name(0x20921e, 12, 12, 9), name(0x80021000, 3, 9, 9), name(0x2285202, 9, 9, 10), name(0x28921e, 15, 15, 10), name(0x800a1000, 6, 12, 10),
    name(0x81000, 3, 3, 10), name(0x4db2a8, 16, 16, 10), name(0x802022, 4, 12, 10), name(0x80823022, 7, 21, 10), name(0x2205202, 6, 6, 10), name(0x20921e, 12, 12, 10), name(0x80021000, 3, 9, 10), name(0x88000a, 5, 5, 11),
    name(0xb8911a, 13, 13, 11), name(0xb0911a, 10, 10, 11), name(0x4b0f11a, 16, 16, 11), name(0xb4b11a, 15, 15, 11), name(0x880002, 3, 3, 11), name(0x4021480, 6, 18, 11), name(0x4021400, 4, 12, 11), name(0x434e222, 12, 12, 12),
    name(0x4240022, 5, 5, 12), name(0x43ca26a, 14, 14, 12), name(0x43c1022, 11, 11, 12), name(0x35c28a, 11, 11, 12), name(0x2c000, 3, 9, 12), name(0x2c080, 5, 15, 12), name(0x20221e, 8, 8, 13), name(0x20b21e, 13, 13, 13),
    name(0x400220cc, 8, 18, 13), name(0x20921e, 10, 10, 13), name(0x20921e, 12, 12, 13), name(0x34f21e, 17, 17, 13), name(0x200c, 3, 3, 13), name(0x40020040, 3, 9, 13), name(0x64020040, 5, 15, 13), name(0x400200c0, 5, 15, 13),
    name(0x20080, 3, 9, 13), name(0xa8032a, 9, 9, 14), name(0xa8933a, 14, 14, 14), name(0x40a40a8, 8, 18, 14), name(0xa0933a, 11, 11, 14), name(0x4024000, 3, 9, 14), name(0x86000, 3, 3, 14), name(0x2209038, 8, 8, 14),
    name(0x80028, 3, 3, 14), name(0x22082, 5, 15, 14), name(0x4024080, 5, 15, 14), name(0x1205254, 8, 8, 15), name(0x1305252, 10, 10, 15), name(0x1205240, 6, 6, 15), name(0x4c1ca, 10, 10, 15), name(0x180a0a, 9, 9, 15),
    name(0x49c000, 5, 15, 15), name(0x1d06a, 10, 10, 16), name(0xd04a, 6, 6, 16), name(0x29d04a, 10, 10, 16), name(0xa8080, 4, 12, 16), name(0x23500b2, 9, 9, 17), name(0x10010, 2, 2, 17), name(0x594222, 9, 9, 17),
    name(0x27d42b2, 18, 18, 17), name(0x235c0b2, 11, 15, 17), name(0x10482c, 9, 9, 18), name(0x305aac, 15, 15, 18), name(0x25020000, 4, 12, 18), name(0x205aa4, 8, 8, 18), name(0x14ea04, 9, 9, 18), name(0x21000000, 2, 6, 18),
    name(0x21020080, 4, 12, 18), name(0x30d038, 12, 12, 18), name(0x40028000, 3, 9, 18), name(0x185028, 10, 10, 19), name(0x38d038, 15, 15, 19), name(0x408ab02a, 10, 24, 19), name(0x30d038, 12, 12, 19), name(0x81008, 3, 3, 19),
    name(0x6c92b8, 15, 15, 19), name(0x5cd2a8, 17, 17, 19), name(0x40028000, 3, 9, 19), name(0x802022, 4, 12, 19), name(0x4082a022, 7, 21, 19), name(0x106028, 9, 9, 20), name(0x34f238, 21, 21, 20), name(0x4002a088, 7, 17, 20),
    name(0x30d038, 12, 12, 20), name(0x118008, 4, 4, 20), name(0x34f218, 12, 12, 20), name(0x27df27e, 33, 33, 20), name(0x40028000, 3, 9, 20), name(0x20080, 3, 9, 20), name(0x40028080, 5, 15, 20), name(0x400b8804, 8, 24, 20),
    name(0x10402c, 9, 9, 21), name(0x74d2bc, 23, 23, 21), name(0x4056c2b4, 14, 20, 21), name(0x30d038, 12, 12, 21), name(0x5442bc, 18, 18, 21), name(0x5442b4, 11, 11, 21), name(0x584028, 13, 13, 21), name(0x40028000, 3, 9, 21),
    name(0x88400800, 4, 12, 21), name(0xc8428800, 7, 21, 21), name(0x8c02e, 9, 9, 22), name(0x18008, 3, 3, 22), name(0x3df07e, 22, 22, 22), name(0xbc02e, 12, 18, 22), name(0x18448, 5, 9, 22), name(0x8004, 2, 2, 22),
    name(0xa0008020, 4, 12, 22), name(0x2049082, 7, 7, 23), name(0x21c90a2, 13, 13, 23), name(0x2049082, 8, 8, 23), name(0x10e0, 4, 4, 23), name(0x1c90a2, 9, 9, 23), name(0x800460, 4, 12, 23), name(0x890020, 4, 12, 23),
    name(0x2885a82, 10, 10, 24), name(0x2895baa, 16, 16, 24), name(0x18002, 3, 3, 24), name(0x12002, 3, 3, 24), name(0x60008400, 4, 12, 24), name(0x40028080, 4, 12, 24), name(0x21c4020, 6, 6, 25), name(0x21cc220, 8, 8, 25),
    name(0x21c40a0, 9, 9, 25), name(0x23c4220, 11, 11, 25), name(0x21c5022, 11, 11, 25), name(0x14caaa, 13, 13, 25), name(0x2028080, 4, 12, 25), name(0x1020084, 4, 12, 25), name(0xce86, 11, 11, 26), name(0x20020080, 3, 9, 26),
    name(0xc04, 3, 3, 26), name(0x4020080, 3, 9, 26), name(0xa89238, 9, 9, 26), name(0x24180e, 11, 11, 26), name(0x40241008, 5, 9, 26), name(0xdc42b6, 14, 14, 27), name(0x5442b4, 11, 11, 27), name(0x454e2b6, 17, 17, 27),
    name(0xf8d13a, 16, 16, 27), name(0x784024, 8, 8, 27), name(0x880002, 3, 3, 27), name(0x400e002, 6, 6, 27), name(0x4021400, 4, 12, 27), name(0x4421c00, 6, 18, 27), name(0x214403a, 9, 9, 28), name(0x21460ba, 16, 16, 28),
    name(0x21c403a, 13, 13, 28), name(0x480212, 5, 5, 28), name(0x15f26e, 19, 19, 28), name(0x2b85322, 12, 12, 29), name(0xb8933a, 14, 14, 29), name(0x49a7022, 10, 24, 29), name(0xa0933a, 11, 11, 29), name(0x4024000, 3, 9, 29),
    name(0x86000, 3, 3, 29), name(0x5cdaaa, 14, 14, 29), name(0x181000, 3, 3, 29), name(0xb81322, 9, 9, 29), name(0x822022, 5, 15, 29), name(0x4824020, 5, 15, 29), name(0xb0a8, 8, 8, 30), name(0x34f2b8, 21, 21, 30),
    name(0x10088, 3, 3, 30), name(0x2090b8, 11, 11, 30), name(0x15e288, 13, 13, 30), name(0x5c0a3a, 11, 11, 30), name(0x821000, 3, 9, 30), name(0x821080, 5, 15, 30), name(0x290a0, 9, 15, 30), name(0x4001200, 6, 6, 31),
    name(0x4209218, 11, 11, 31), name(0x683200, 6, 6, 31), name(0x5c803e, 14, 14, 31), name(0xbc000, 5, 15, 31), name(0x295800, 6, 6, 32), name(0x3d5a20, 16, 16, 32), name(0x29d818, 11, 11, 32), name(0xa95824, 9, 9, 32),
    name(0x3d5822, 11, 11, 32), name(0x209621a, 11, 11, 33), name(0x10012, 4, 4, 33), name(0x209e21a, 16, 16, 33), name(0x2297a1a, 17, 17, 33), name(0x8cd212, 10, 10, 34), name(0x4c200, 5, 5, 34), name(0x2dcd236, 23, 23, 34),
    name(0x9df252, 18, 18, 34), name(0x888000, 3, 3, 34), name(0x54f2a8, 16, 16, 35), name(0x7cf2b8, 29, 29, 35), name(0x224880, 9, 27, 35), name(0x40d2a8, 10, 10, 35), name(0x224800, 4, 12, 35), name(0x20800, 3, 9, 35),
    name(0x5cf2a8, 19, 19, 35), name(0x74f2b8, 22, 22, 35), name(0x224880, 7, 21, 35), name(0x20080, 3, 9, 35), name(0x50d2a8, 15, 15, 36), name(0x7cf2b8, 28, 28, 36), name(0x624880, 9, 27, 36), name(0x40d2a8, 10, 10, 36),
    name(0x224800, 4, 12, 36), name(0x20800, 3, 9, 36), name(0x74f2b8, 22, 22, 36), name(0x224880, 7, 21, 36), name(0x20080, 3, 9, 36), name(0x54d2a8, 21, 21, 36), name(0x626808, 8, 24, 36), name(0x58d2a8, 13, 13, 37),
    name(0x3a5800, 7, 15, 37), name(0x40d2a8, 10, 10, 37), name(0x224800, 4, 12, 37), name(0x20800, 3, 9, 37), name(0x181000, 3, 3, 37), name(0x5c93a8, 15, 15, 37), name(0x4cd2a8, 20, 20, 37), name(0xa26822, 8, 24, 37),
    name(0x802022, 4, 12, 37), name(0x5e0a2, 9, 9, 38), name(0x62a2, 12, 12, 38), name(0x5e2a2, 21, 21, 38), name(0x4008100, 4, 4, 38), name(0x80400, 2, 6, 38), name(0x20002, 2, 6, 38), name(0x42a22, 6, 6, 39),
    name(0xcaa2a, 11, 11, 39), name(0x88208, 5, 5, 39), name(0xcab36, 15, 15, 39), name(0x20020000, 2, 6, 39), name(0x20062a22, 8, 12, 39), name(0x38903a, 10, 10, 40), name(0x10020200, 3, 9, 40), name(0x2304008, 5, 5, 40),
    name(0x2c42e0, 8, 8, 40), name(0x2cd2f8, 13, 13, 40), name(0x230d21a, 11, 11, 40), name(0x30f33a, 17, 17, 40), name(0x10020280, 5, 15, 40), name(0x220002, 3, 9, 40), name(0x20202002, 4, 12, 40), name(0x2040aa, 6, 6, 41),
    name(0x20804, 3, 9, 41), name(0xb4012a, 9, 9, 41), name(0x20d0ba, 11, 11, 41), name(0x1301052, 8, 8, 41), name(0x8020000, 2, 6, 41), name(0x38e1aa, 12, 12, 42), name(0x78e1aa, 17, 17, 42), name(0x5500e00, 7, 21, 42),
    name(0x5c41ba, 19, 19, 42), name(0x143aa, 9, 9, 42), name(0x251f030, 15, 15, 42), name(0x251d030, 11, 11, 42), name(0x5c5022, 12, 12, 42), name(0x5100600, 5, 15, 42), name(0x15008c0, 6, 18, 42), name(0x420808, 4, 12, 42),
    name(0x40602, 4, 4, 43), name(0x7c4622, 15, 15, 43), name(0x440e02, 6, 10, 43), name(0x2c0622, 9, 9, 43), name(0x447aa, 10, 10, 43), name(0x24961a, 9, 9, 43), name(0x14463a, 14, 14, 43), name(0x4c0622, 10, 10, 43),
    name(0x185202, 9, 9, 43), name(0x1140602, 6, 10, 43), name(0x41802, 4, 4, 44), name(0x2c1b62, 10, 10, 44), name(0x40000040, 2, 6, 44), name(0x280360, 6, 6, 44), name(0x3c1a22, 9, 9, 44), name(0x290362, 9, 9, 44),
    name(0x40100140, 4, 12, 44), name(0x51000050, 5, 15, 44), name(0x105a92, 8, 8, 45), name(0x200, 2, 6, 45), name(0x4290, 4, 4, 45), name(0x4290, 8, 8, 45), name(0x115a92, 11, 11, 45), name(0x100300, 4, 12, 45),
    name(0x900300, 5, 15, 45), name(0x11000210, 5, 15, 45), name(0x80a028, 5, 5, 46), name(0x4004002, 4, 12, 46), name(0x4002, 2, 6, 46), name(0x848820, 6, 6, 46), name(0x94892a, 10, 10, 46), name(0x1848800, 6, 6, 46),
    name(0x4104102, 6, 18, 46), name(0x104102, 4, 12, 46), name(0x15004012, 7, 21, 46), name(0x8180a, 5, 5, 47), name(0x9180a, 8, 8, 47), name(0x18980e, 8, 8, 47), name(0x8592a, 12, 12, 47), name(0x18190a, 7, 11, 47),
    name(0xa180a, 7, 11, 47), name(0x1108181a, 8, 14, 47), name(0x1ca26a, 14, 14, 48), name(0x182022, 5, 5, 48), name(0x182022, 7, 7, 48), name(0x192022, 8, 8, 48), name(0x18a026, 8, 8, 48), name(0x18e022, 7, 11, 48),
    name(0x949926, 12, 12, 49), name(0x808d64, 9, 13, 49), name(0xb4dba6, 20, 20, 49), name(0x14182e, 13, 13, 49), name(0x54582e, 18, 18, 49), name(0x40000448, 4, 12, 49), name(0x542, 4, 12, 49), name(0x40400c48, 6, 18, 49),
    name(0x90cb3c, 15, 15, 50), name(0x10808924, 9, 13, 50), name(0xb0cbbc, 23, 23, 50), name(0x105a3e, 16, 16, 50), name(0x505a3e, 21, 21, 50), name(0x50000028, 4, 12, 50), name(0x10000122, 4, 12, 50), name(0x50400828, 6, 18, 50),
    name(0x38e20a, 12, 12, 51), name(0x14002600, 5, 15, 51), name(0x38e20a, 13, 13, 51), name(0x30c20e, 12, 12, 51), name(0x10c23a, 14, 14, 51), name(0x853e2, 11, 11, 51), name(0x24c804, 7, 7, 51), name(0x14000700, 5, 15, 51),
    name(0x10000520, 4, 12, 51), name(0x193022, 9, 9, 52), name(0x19f26a, 21, 21, 52), name(0x84000022, 4, 12, 52), name(0x1930a2, 16, 16, 52), name(0x11b0a2, 10, 10, 52), name(0x80008102, 4, 12, 52), name(0x4000122, 4, 12, 52),
    name(0x81008002, 4, 12, 52), name(0x80000042, 4, 12, 52), name(0x2a16322, 12, 12, 53), name(0xa1b33a, 14, 14, 53), name(0x4036002, 6, 12, 53), name(0xa0933a, 11, 11, 53), name(0x4024000, 3, 9, 53), name(0x86000, 3, 3, 53),
    name(0x15f2ea, 32, 32, 53), name(0xa12322, 9, 9, 53), name(0x201001c2, 6, 18, 53), name(0x241241c2, 9, 27, 53), name(0x20c460a, 8, 8, 54), name(0x41622, 6, 10, 54), name(0x140e2a, 10, 10, 54), name(0x22c462a, 13, 13, 54),
    name(0x185202, 9, 9, 54), name(0x240622, 6, 10, 54), name(0x241622, 8, 16, 54), name(0x201020, 4, 12, 54), name(0x418080a, 6, 6, 55), name(0x438981a, 11, 11, 55), name(0x490010a, 6, 6, 55), name(0x418480a, 9, 9, 55),
    name(0x120000, 2, 6, 55), name(0x120001, 4, 12, 55), name(0x10820, 4, 4, 56), name(0x30920, 6, 6, 56), name(0x859860, 12, 12, 56), name(0x98a22, 9, 9, 56), name(0x191a2a, 11, 11, 56), name(0x1c1022, 11, 11, 57),
    name(0x1c1022, 10, 10, 57), name(0x1c132a, 18, 18, 57), name(0x1dd12a, 15, 15, 57), name(0x141822, 8, 8, 57), name(0x80460, 4, 8, 57), name(0x145ab2, 13, 13, 58), name(0x640, 4, 12, 58), name(0x200, 2, 6, 58),
    name(0x14da96, 13, 13, 58), name(0x10da96, 11, 11, 58), name(0x90dbb6, 15, 15, 58), name(0x4290, 8, 8, 58), name(0x4000300, 5, 15, 58), name(0x4000310, 6, 18, 58), name(0x8740, 6, 18, 58), name(0x3c1362, 11, 11, 59),
    name(0x40000440, 4, 12, 59), name(0x40000040, 2, 6, 59), name(0x3c8364, 11, 11, 59), name(0x388364, 9, 9, 59), name(0xa88b64, 13, 13, 59), name(0x149806, 7, 7, 59), name(0x141822, 9, 9, 59), name(0x44000140, 5, 15, 59),
    name(0x44000150, 6, 18, 59), name(0x40008540, 6, 18, 59), name(0x50d2b8, 16, 16, 60), name(0x224900, 7, 21, 60), name(0x40d2a8, 10, 10, 60), name(0x224800, 4, 12, 60), name(0x20800, 3, 9, 60), name(0x70d2b8, 21, 21, 60),
    name(0x309038, 11, 11, 60), name(0x20900, 3, 9, 60), name(0x900, 2, 6, 60), name(0x5a00, 4, 4, 61), name(0x1c5a32, 12, 12, 61), name(0x1145a22, 12, 12, 61), name(0x40000020, 2, 6, 61), name(0x40180020, 4, 12, 61),
    name(0x40400120, 4, 12, 61), name(0x40081020, 4, 12, 61), name(0x2ccc228, 14, 14, 62), name(0xccd228, 12, 16, 62), name(0xccc228, 10, 10, 62), name(0x88c000, 4, 4, 62), name(0xdcc238, 18, 18, 62), name(0xdce228, 14, 14, 62),
    name(0xecc228, 12, 16, 62), name(0xecd228, 14, 22, 62), name(0x10e200, 5, 5, 63), name(0x1ce200, 8, 8, 63), name(0x238f352, 14, 14, 63), name(0x23cf352, 17, 17, 63), name(0x10e2b0, 9, 9, 63), name(0x204440, 4, 12, 63),
    name(0x242000, 3, 3, 64), name(0x3cf2a2, 18, 18, 64), name(0x23c3152, 12, 12, 64), name(0x14e2f0, 18, 18, 64), name(0x94e2a4, 13, 13, 64), name(0x8c8024, 13, 13, 64), name(0xc0820180, 6, 18, 64), name(0x8a1180, 6, 18, 64),
    name(0x2a080, 4, 12, 64), name(0x24907a, 10, 10, 65), name(0x48, 2, 2, 65), name(0x3cd27a, 23, 23, 65), name(0x94b02a, 10, 10, 66), name(0x91b22e, 18, 18, 66), name(0x16004102, 7, 21, 66), name(0x90a02c, 8, 8, 66),
    name(0x94a02c, 10, 10, 66), name(0x94892e, 13, 13, 66), name(0x4442, 4, 12, 66), name(0x4004102, 7, 21, 66), name(0x4004112, 8, 24, 66), name(0x4004102, 5, 15, 66), name(0x26d5a38, 19, 19, 67), name(0x6d1a38, 17, 21, 67),
    name(0x6d1a38, 15, 15, 67), name(0x62a2, 12, 12, 67), name(0x90010, 3, 3, 67), name(0x4c6aba, 23, 23, 67), name(0x6d1a38, 17, 21, 67), name(0x80400, 2, 6, 67), name(0x201020, 4, 12, 67), name(0x48106, 6, 6, 68),
    name(0x48186, 8, 8, 68), name(0x21c83a6, 14, 14, 68), name(0x21cc2aa, 17, 17, 68), name(0x862aa, 9, 9, 68), name(0x2540200, 5, 5, 68), name(0x10088000, 4, 12, 68), name(0x10008800, 4, 12, 68), name(0x172a6, 15, 15, 69),
    name(0x40010293, 7, 15, 69), name(0x172a6, 12, 12, 69), name(0x14732e, 15, 15, 69), name(0x10712e, 16, 16, 69), name(0x14732a, 15, 15, 69), name(0x201c, 4, 4, 69), name(0x40000091, 4, 12, 69), name(0x44000080, 4, 12, 69),
    name(0x44000440, 4, 12, 69), name(0x54d2a8, 13, 13, 70), name(0x364808, 7, 15, 70), name(0x40d2a8, 10, 10, 70), name(0x224800, 4, 12, 70), name(0x20800, 3, 9, 70), name(0x540028, 5, 5, 70), name(0x34f22a, 21, 21, 70),
    name(0x404a0040, 5, 15, 70), name(0x406a4840, 9, 27, 70), name(0x23d102c, 11, 11, 70), name(0xb0911a, 16, 16, 71), name(0x209018, 6, 6, 71), name(0x34f218, 13, 13, 71), name(0x20e000, 4, 4, 71), name(0x9800000, 3, 9, 71),
    name(0x229098, 9, 15, 71), name(0x20080, 3, 9, 71), name(0x8c282, 6, 6, 72), name(0xcc2aa, 10, 10, 72), name(0x18c282, 7, 7, 72), name(0x108c282, 8, 8, 72), name(0x54020, 4, 4, 72), name(0x10e25a, 19, 19, 72),
    name(0xac282, 8, 12, 72), name(0x34f618, 14, 14, 73), name(0x10021080, 5, 15, 73), name(0x209418, 7, 7, 73), name(0x34f698, 17, 17, 73), name(0x20d698, 13, 13, 73), name(0x10021000, 3, 9, 73), name(0x10021080, 6, 18, 73),
    name(0x14121000, 5, 15, 73), name(0x23df322, 16, 16, 74), name(0x3db33e, 22, 22, 74), name(0x803fb1a0, 15, 25, 74), name(0x7de3fa, 27, 27, 74), name(0x3da122, 14, 14, 74), name(0x3df338, 22, 22, 74), name(0x803fb120, 13, 19, 74),
    name(0x3fa9a4, 16, 28, 74), name(0x2205202, 6, 6, 74), name(0x80021000, 3, 9, 74), name(0x311100, 8, 8, 75), name(0x11d380, 11, 11, 75), name(0x3d1022, 10, 10, 75), name(0x1d282, 10, 10, 75), name(0x3d1020, 8, 8, 75),
    name(0x3dc28a, 16, 16, 75), name(0x510300, 6, 10, 75), name(0x4444, 4, 12, 75), name(0x400640, 4, 12, 75), name(0x108092, 7, 7, 76), name(0x10, 2, 2, 76), name(0x14e292, 14, 14, 76), name(0x9089b6, 14, 14, 76),
    name(0x11a092, 10, 10, 76), name(0x1084d2, 9, 13, 76), name(0x18122a, 7, 7, 77), name(0x1c132a, 13, 13, 77), name(0x4a06, 6, 6, 77), name(0x1820, 3, 3, 77), name(0x145aa6, 14, 14, 77), name(0x38923a, 12, 12, 77),
    name(0x25c922e, 20, 20, 77), name(0x23c122a, 15, 15, 77), name(0x845228, 8, 8, 78), name(0x44000, 2, 2, 78), name(0x84d228, 11, 11, 78), name(0x9c522a, 14, 14, 78), name(0x84da68, 16, 16, 78), name(0x65000, 4, 4, 78),
    name(0x85722a, 11, 11, 78), name(0x300384, 6, 6, 79), name(0x38c38e, 13, 13, 79), name(0x11c036, 10, 10, 79), name(0x8c2ba, 12, 12, 79), name(0x1c42aa, 14, 14, 79), name(0xb49bc4, 14, 14, 79), name(0x801a0, 4, 4, 79),
    name(0x3007c4, 8, 12, 79), name(0x10020022, 5, 15, 79), name(0x101286, 6, 6, 80), name(0x10128e, 8, 8, 80), name(0x10129e, 10, 10, 80), name(0x1152a6, 14, 14, 80), name(0x80101286, 9, 15, 80), name(0x40109286, 8, 12, 80),
    name(0x80100442, 5, 15, 80), name(0x84faa, 13, 13, 81), name(0x84faa, 14, 14, 81), name(0x1184e20, 9, 13, 81), name(0x84e20, 7, 7, 81), name(0x285e34, 12, 12, 81), name(0x95e20, 15, 15, 81), name(0x85e60, 11, 11, 81),
    name(0x31d2ca, 18, 18, 81), name(0x4084e30, 9, 13, 81), name(0xa4e28, 9, 13, 81), name(0x3043ae, 12, 12, 82), name(0x3843ae, 13, 13, 82), name(0x1300384, 8, 12, 82), name(0x231f3b4, 16, 16, 82), name(0x3c13a6, 13, 13, 82),
    name(0x239f3be, 23, 23, 82), name(0x340384, 8, 12, 82), name(0x32038c, 8, 12, 82), name(0x1120008, 4, 12, 82), name(0x1053ae, 12, 12, 83), name(0x1853ae, 13, 13, 83), name(0x1101286, 8, 12, 83), name(0x211f2b6, 16, 16, 83),
    name(0x21192b6, 12, 12, 83), name(0x54f2a6, 17, 17, 83), name(0x141386, 8, 12, 83), name(0x12128e, 8, 12, 83), name(0x19e2aa, 14, 14, 84), name(0x19f2ae, 18, 18, 84), name(0x1209c2a0, 10, 14, 84), name(0x9c2a0, 8, 8, 84),
    name(0x1dd2a2, 16, 16, 84), name(0x2004aa0, 8, 8, 84), name(0x1de2a2, 17, 17, 84), name(0x19d2a2, 17, 17, 84), name(0x809c2a2, 10, 14, 84), name(0x9c2a0, 10, 14, 84), name(0x4809a, 6, 6, 85), name(0x48082, 4, 4, 85),
    name(0x1cc2da, 19, 19, 85), name(0x198280, 6, 6, 85), name(0x121120, 6, 18, 85), name(0x4c1ba, 12, 12, 86), name(0xcc1ba, 13, 13, 86), name(0x114809a, 8, 12, 86), name(0x20cc09a, 10, 10, 86), name(0x215f0ba, 16, 16, 86),
    name(0x219c288, 10, 10, 86), name(0x490ba, 8, 12, 86), name(0x35a224, 11, 11, 87), name(0x9ce2a4, 17, 17, 87), name(0x30d1220, 9, 9, 87), name(0x2020080, 4, 12, 87), name(0x28180, 5, 15, 87), name(0x150080, 4, 4, 88),
    name(0xd1022, 8, 8, 88), name(0x95eaa0, 18, 18, 88), name(0x1de3b0, 17, 17, 88), name(0x1d10a2, 12, 12, 88), name(0x80150181, 7, 13, 88), name(0x2928, 7, 7, 89), name(0x2808, 3, 3, 89), name(0x84292a, 10, 10, 89),
    name(0xa010, 3, 3, 89), name(0x210ea50, 9, 9, 89), name(0x4003928, 11, 19, 89), name(0x428a, 6, 6, 90), name(0x4428a, 7, 7, 90), name(0x8042ae, 9, 9, 90), name(0x14c2ba, 14, 14, 90), name(0x8442ae, 10, 10, 90),
    name(0x46ca, 8, 12, 90), name(0x108802, 4, 4, 91), name(0x58c922, 14, 14, 91), name(0x294ca7a, 21, 21, 91), name(0x30d80a, 14, 14, 91), name(0x14533e, 18, 18, 91), name(0x518a02, 8, 16, 91), name(0x4800042, 4, 12, 91),
    name(0x4a00102, 5, 5, 92), name(0x4a461a2, 12, 12, 92), name(0x88028, 5, 5, 92), name(0x4a82322, 9, 9, 92), name(0x5a40112, 8, 8, 92), name(0x14c2b2, 11, 11, 92), name(0x3cd3e2, 18, 18, 92), name(0xc200821, 6, 18, 92),
    name(0x9c8a38, 11, 11, 93), name(0x9cda7a, 17, 17, 93), name(0x2cc242, 10, 10, 93), name(0x18d3ca, 13, 13, 93), name(0x11862a0, 11, 11, 93), name(0x862a0, 6, 6, 93), name(0x40030, 3, 3, 93), name(0x10e901, 7, 21, 93),
    name(0x1cf268, 17, 17, 94), name(0x185220, 8, 8, 94), name(0x43c5222, 13, 13, 94), name(0x11ce278, 20, 20, 94), name(0x15d072, 14, 14, 94), name(0x2099a8e, 17, 17, 94), name(0x42c2222, 9, 9, 94), name(0x20c100, 4, 12, 94),
    name(0x27dda26, 19, 19, 95), name(0x27dda3e, 24, 24, 95), name(0x10852c2, 8, 8, 95), name(0x1080040, 3, 3, 95), name(0x22bd800, 10, 10, 95), name(0x297802, 9, 9, 95), name(0x3dfaea, 30, 30, 95), name(0x2395b28, 16, 16, 95),
    name(0x2d7800, 9, 9, 95), name(0x28b288, 9, 9, 96), name(0x28a000, 4, 4, 96), name(0x3cf288, 16, 16, 96), name(0x38f2a8, 20, 20, 96), name(0xa8a020, 6, 10, 96), name(0x28a440, 6, 10, 96), name(0x18f096, 12, 12, 97),
    name(0xe094, 7, 7, 97), name(0xe080, 5, 5, 97), name(0x18f082, 10, 10, 97), name(0x1c1022, 11, 11, 97), name(0x82000, 3, 3, 97), name(0x2e094, 8, 10, 97), name(0xe4d4, 9, 13, 97), name(0x1e290, 7, 7, 98),
    name(0x8df292, 17, 17, 98), name(0x312b28, 11, 11, 98), name(0x1ccb2a, 16, 16, 98), name(0x21ce3a8, 19, 19, 98), name(0x900, 2, 6, 98), name(0x2020080, 4, 12, 98), name(0x38082a, 10, 10, 99), name(0x392220, 10, 10, 99),
    name(0x1c0126, 13, 13, 99), name(0x35c08a, 12, 12, 99), name(0x35c2ca, 17, 17, 99), name(0x2020080, 4, 12, 99), name(0x19c0220, 8, 8, 100), name(0x59c8320, 12, 12, 100), name(0x19c62a2, 20, 20, 100), name(0x9ce2a4, 17, 17, 100),
    name(0x19c0620, 10, 14, 100), name(0x2020080, 4, 12, 100), name(0x14f288, 12, 12, 101), name(0x48f220, 10, 10, 101), name(0x1c3022, 8, 8, 101), name(0x27db338, 18, 18, 101), name(0x20b2b8, 11, 11, 101), name(0x64020081, 6, 18, 101),
    name(0x2ec026, 9, 9, 102), name(0xcc002, 5, 5, 102), name(0x6ec026, 15, 15, 102), name(0x2ed03e, 14, 14, 102), name(0x2cd01a, 10, 10, 102), name(0x23212a2, 11, 11, 102), name(0x8102, 4, 12, 102), name(0x8100, 3, 9, 102),
    name(0x810a, 4, 12, 102), name(0x981122, 9, 9, 103), name(0x9c9136, 18, 18, 103), name(0x1dd136, 23, 23, 103), name(0x10110, 3, 3, 103), name(0x5c132a, 13, 13, 103), name(0x2851ba, 15, 15, 103), name(0xe91002, 7, 15, 103),
    name(0xc80822, 7, 15, 103), name(0x1140002, 4, 12, 103), name(0x2bc032e, 14, 14, 104), name(0x23c032c, 11, 11, 104), name(0x23d232c, 15, 15, 104), name(0x80042, 4, 4, 104), name(0x8842d2, 11, 11, 104), name(0x41de2fa, 23, 23, 104),
    name(0x88230a, 7, 15, 104), name(0x211014, 6, 6, 105), name(0x391036, 12, 12, 105), name(0x2b1000, 7, 7, 105), name(0x20a3000, 5, 5, 105), name(0x1f90a0, 10, 10, 105), name(0x289b28, 10, 10, 105), name(0x19d2b6, 15, 15, 105),
    name(0x494200, 5, 15, 105), name(0x94440, 5, 15, 105), name(0x3900a2, 10, 10, 106), name(0x3952a2, 19, 19, 106), name(0x3982a2, 12, 12, 106), name(0x23d0312, 16, 16, 106), name(0x600002, 3, 9, 106), name(0x2403202, 7, 21, 106),
    name(0x1402402, 6, 18, 106), name(0xc7224, 8, 8, 107), name(0x1de280, 14, 14, 107), name(0x94eaa0, 17, 17, 107), name(0x10020080, 4, 12, 107), name(0x50020080, 6, 18, 107), name(0x104032, 7, 7, 108), name(0x1040b2, 12, 12, 108),
    name(0x30d03a, 12, 12, 108), name(0x214f242, 11, 11, 108), name(0x214f362, 17, 17, 108), name(0x3ce038, 12, 12, 108), name(0xc020080, 4, 12, 108), name(0xdc12a, 10, 10, 109), name(0x1dd3aa, 18, 18, 109), name(0xdc13e, 20, 20, 109),
    name(0x1de32a, 17, 17, 109), name(0x44de32a, 23, 23, 109), name(0x800460, 4, 12, 109), name(0x49006, 7, 7, 110), name(0x14b226, 11, 11, 110), name(0x849926, 14, 14, 110), name(0x14caaa, 13, 13, 110), name(0x115e2a8, 19, 19, 110),
    name(0x2028080, 4, 12, 110), name(0x1020084, 4, 12, 110), name(0x284086, 7, 7, 111), name(0x384384, 10, 10, 111), name(0x3c63a6, 19, 19, 111), name(0xa8c9a6, 14, 14, 111), name(0x1dc3aa, 14, 14, 111), name(0x2028080, 4, 12, 111),
    name(0x20288, 4, 12, 111), name(0x200e12c, 9, 9, 112), name(0x200e32c, 11, 11, 112), name(0x214e3ac, 16, 16, 112), name(0x345026, 9, 9, 112), name(0x3cd026, 12, 12, 112), name(0x3480b4, 11, 11, 112), name(0x20000448, 4, 12, 112),
    name(0x2808010, 4, 12, 112), name(0x40e022, 8, 8, 113), name(0x402022, 5, 5, 113), name(0x61282e, 11, 11, 113), name(0x54e222, 12, 12, 113), name(0x35ea8e, 16, 16, 113), name(0x20020080, 4, 12, 113), name(0x200004c0, 4, 12, 113),
    name(0x15e1ea, 18, 18, 114), name(0x15a16a, 12, 12, 114), name(0x34b07a, 14, 14, 114), name(0x1de262, 19, 19, 114), name(0x100048, 3, 3, 114), name(0x100060, 3, 3, 114), name(0x34e062, 12, 12, 114), name(0x1da36a, 18, 18, 114),
    name(0x114a062, 11, 15, 114), name(0x65100001, 6, 18, 114), name(0x408c280, 6, 6, 115), name(0x428d298, 11, 11, 115), name(0x41cd2a2, 12, 12, 115), name(0x488cba4, 13, 13, 115), name(0x21df022, 19, 19, 115), name(0x8884, 4, 12, 115),
    name(0x904a, 5, 5, 116), name(0x89a7a, 13, 13, 116), name(0x23c6228, 15, 15, 116), name(0x23cc22a, 17, 17, 116), name(0x20892da, 11, 11, 116), name(0x411300, 5, 15, 116), name(0x2000300, 4, 12, 116), name(0x2084800, 4, 4, 117),
    name(0x22dc828, 14, 14, 117), name(0x21cca2a, 13, 13, 117), name(0x8000a, 3, 3, 117), name(0x27c522e, 17, 17, 117), name(0x400028, 3, 3, 117), name(0x40008800, 4, 12, 117), name(0x40018001, 4, 12, 117), name(0x60408000, 4, 12, 117),
    name(0x1201058, 6, 6, 118), name(0x1201040, 4, 4, 118), name(0x1641040, 6, 6, 118), name(0x14d26a, 22, 22, 118), name(0x438ea02, 13, 13, 118), name(0xc3122, 11, 11, 118), name(0x30028, 4, 12, 118), name(0x12051fa, 12, 12, 119),
    name(0x12851fa, 13, 13, 119), name(0x1301058, 8, 12, 119), name(0x12051ea, 10, 10, 119), name(0x331f070, 14, 14, 119), name(0x438ebaa, 19, 19, 119), name(0xc71aa, 17, 17, 119), name(0x1241140, 6, 10, 119), name(0x1301040, 6, 10, 119),
    name(0x104928a, 9, 9, 120), name(0x11c92aa, 15, 15, 120), name(0x14c26a, 18, 18, 120), name(0x1d43a8, 12, 12, 120), name(0x1000008, 2, 2, 120), name(0x800460, 4, 12, 120), name(0x98804, 5, 15, 120), name(0x2001928, 7, 7, 121),
    name(0x2021928, 9, 9, 121), name(0x21ce3a8, 19, 19, 121), name(0x10b2a, 8, 8, 121), name(0x8c892c, 12, 12, 121), name(0x140126, 9, 9, 121), name(0x900, 2, 6, 121), name(0x30180, 4, 12, 121), name(0x189b2a, 14, 14, 122),
    name(0x18192a, 12, 12, 122), name(0x14388, 6, 6, 122), name(0x14e288, 14, 14, 122), name(0x14e3a6, 19, 19, 122), name(0x98633a, 13, 13, 122), name(0xc420082, 6, 18, 122), name(0xa0088, 4, 12, 122), name(0x1022020, 4, 4, 123),
    name(0x122b038, 9, 9, 123), name(0x16a824, 10, 10, 123), name(0x122000, 4, 4, 123), name(0x22020, 3, 3, 123), name(0x128300, 5, 15, 123), name(0xa102, 5, 15, 123), name(0x28d008, 6, 6, 124), name(0x2dd30a, 15, 15, 124),
    name(0xb8d10a, 11, 11, 124), name(0x38d92a, 17, 17, 124), name(0x10192a, 11, 11, 124), name(0x24c8238, 16, 16, 124), name(0x4c2328, 11, 11, 124), name(0x32002, 4, 12, 124), name(0x800021, 4, 12, 124), name(0x21c136e, 19, 19, 125),
    name(0xc0266, 8, 8, 125), name(0x21c130a, 11, 11, 125), name(0xcb32e, 11, 11, 125), name(0xd010a, 8, 8, 125), name(0x44002, 3, 3, 125), name(0x100308, 4, 12, 125), name(0x8008308, 5, 15, 125), name(0x238c132, 12, 12, 126),
    name(0x238c33a, 17, 17, 126), name(0x94eaa0, 17, 17, 126), name(0x14e2a0, 18, 18, 126), name(0x21ce3a8, 19, 19, 126), name(0x10020080, 4, 12, 126), name(0x900, 2, 6, 126), name(0x184202, 7, 7, 127), name(0x186206, 10, 10, 127),
    name(0x196202, 10, 10, 127), name(0x1c3022, 11, 11, 127), name(0x15f2ea, 32, 32, 127), name(0x20120180, 6, 18, 127), name(0x8cd212, 15, 15, 128), name(0x9df252, 18, 18, 128), name(0x15f242, 13, 13, 128), name(0x8df212, 13, 13, 128),
    name(0x8cf212, 13, 13, 128), name(0x95ea6a, 25, 25, 128), name(0x10020080, 4, 12, 128), name(0x46dc1ba, 17, 17, 129), name(0x46dc1ba, 18, 18, 129), name(0x57d8032, 13, 17, 129), name(0x42d5222, 14, 14, 129), name(0x8012, 3, 3, 129),
    name(0x580000, 4, 4, 129), name(0x180040, 3, 3, 129), name(0xc122a, 14, 14, 129), name(0x4c8b28, 12, 12, 129), name(0x42c0022, 7, 11, 129), name(0x1120008, 4, 12, 129), name(0x1dc372, 15, 15, 130), name(0x19c360, 9, 9, 130),
    name(0x18008, 3, 3, 130), name(0xc8002, 4, 4, 130), name(0x8810, 3, 3, 130), name(0x1de3e0, 19, 19, 130), name(0x2090100, 4, 12, 130), name(0x4140126, 9, 9, 131), name(0x415012e, 15, 15, 131), name(0x30d01a, 8, 8, 131),
    name(0x1cf2a2, 19, 19, 131), name(0x2080900, 4, 12, 131), name(0x40420080, 4, 12, 131), name(0x1240a3, 8, 14, 131), name(0x2dd338, 16, 16, 132), name(0x2dd33a, 22, 22, 132), name(0xac9978, 17, 17, 132), name(0x28d7bc, 13, 13, 132),
    name(0x101020, 3, 3, 132), name(0x4800048, 4, 12, 132), name(0x800004a, 4, 12, 132), name(0x1000006a, 5, 15, 132), name(0x3cfa18, 14, 14, 133), name(0x3cfad8, 23, 23, 133), name(0x20080, 5, 15, 133), name(0x38dad8, 13, 13, 133),
    name(0x2284800, 5, 5, 133), name(0x80808, 3, 3, 133), name(0x3cfad8, 20, 20, 133), name(0x34f218, 12, 12, 133), name(0x20000, 3, 9, 133), name(0x20080, 3, 9, 133), name(0x2a0e322, 12, 12, 134), name(0xa0b33a, 14, 14, 134),
    name(0x402e002, 6, 12, 134), name(0xa0933a, 11, 11, 134), name(0x4024000, 3, 9, 134), name(0xa002, 3, 3, 134), name(0x86000, 3, 3, 134), name(0x1df2aa, 31, 31, 134), name(0x110142, 6, 18, 134), name(0x4134100, 7, 21, 134),
    name(0x184028, 10, 10, 135), name(0x70d238, 16, 16, 135), name(0x4012a000, 5, 15, 135), name(0x30d038, 12, 12, 135), name(0x80008, 3, 3, 135), name(0x7cf2ba, 22, 22, 135), name(0x5c72a2, 13, 13, 135), name(0x40028000, 3, 9, 135),
    name(0x122000, 3, 9, 135), name(0x102102, 4, 12, 135), name(0x6040300, 7, 7, 136), name(0x890a2, 7, 7, 136), name(0x880020, 3, 9, 136), name(0x2108026, 9, 9, 136), name(0x2908026, 8, 8, 136), name(0x14f280, 13, 13, 136),
    name(0x3800000, 3, 9, 136), name(0x8200a0, 4, 12, 136), name(0x810060, 4, 12, 136), name(0x1043aa, 11, 11, 137), name(0x1002a0, 5, 5, 137), name(0x908ba4, 12, 12, 137), name(0x8c30a, 7, 7, 137), name(0x3903a0, 9, 9, 137),
    name(0x11002a0, 7, 11, 137), name(0x20002, 2, 6, 137), name(0x10a, 4, 12, 137), name(0x40010a, 4, 12, 137), name(0x40043ba, 11, 11, 138), name(0x40843ba, 12, 12, 138), name(0x5100292, 7, 11, 138), name(0x4000292, 5, 5, 138),
    name(0x448830, 9, 9, 138), name(0x4849ad2, 13, 13, 138), name(0x140002b2, 8, 14, 138), name(0x402029a, 7, 11, 138), name(0x1d1aa, 12, 12, 139), name(0x9d1aa, 13, 13, 139), name(0x1119002, 8, 12, 139), name(0x19002, 6, 6, 139),
    name(0x159002, 12, 12, 139), name(0x15920a, 11, 11, 139), name(0xcd2ea, 13, 13, 139), name(0x6008, 4, 12, 139), name(0x26008, 4, 12, 139), name(0x4019802, 8, 12, 139), name(0x158a0a, 9, 9, 140), name(0x1d0a08, 10, 10, 140),
    name(0x180a0a, 9, 9, 140), name(0x4c1ca, 10, 10, 140), name(0x135da5a, 19, 19, 140), name(0x408440, 4, 12, 140), name(0x380082, 5, 5, 141), name(0xb84282, 9, 9, 141), name(0x1c9136, 15, 15, 141), name(0x7da238, 14, 14, 141),
    name(0x800021, 4, 12, 141), name(0x28180, 5, 15, 141), name(0x8c8038, 8, 8, 142), name(0x23c42a8, 14, 14, 142), name(0x81208, 5, 5, 142), name(0x90200, 3, 3, 142), name(0x7dc220, 19, 19, 142), name(0x240022, 4, 12, 142),
    name(0x45246, 8, 8, 143), name(0x14526e, 14, 14, 143), name(0x14206, 5, 5, 143), name(0x34806c, 10, 10, 143), name(0x1602, 4, 4, 143), name(0x8180108, 7, 15, 143), name(0x10202, 4, 8, 143), name(0x3c020a, 8, 8, 144),
    name(0x48c420, 7, 7, 144), name(0x80210, 3, 3, 144), name(0x84210, 4, 4, 144), name(0xbcca38, 25, 25, 144), name(0x200821, 4, 12, 144), name(0x284020, 5, 5, 145), name(0x28c0a0, 7, 7, 145), name(0x2cc028, 9, 9, 145),
    name(0x385028, 8, 8, 145), name(0x28483e, 12, 12, 145), name(0x3840a2, 10, 10, 145), name(0x411a22, 9, 9, 145), name(0x55332, 11, 11, 145), name(0xc020080, 4, 12, 145),
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
