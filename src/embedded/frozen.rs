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
        digest: 0xf6fe4d1b7e6b1ffa,
        front_matter: ([12, 60, 210, 243], [32, 141, 25, 96]),
        sections: [0, 36],
        severities: [0, 4],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Email as u16,
        source: include_str!("../../docs/en/Email.md"),
        body: 330,
        digest: 0xc2bbd6bcb3970aa1,
        front_matter: ([12, 45, 204, 237], [17, 150, 25, 87]),
        sections: [36, 65],
        severities: [4, 6],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::N9e as u16,
        source: include_str!("../../docs/en/N9e.md"),
        body: 341,
        digest: 0xbdf4e0f33e0b0bf9,
        front_matter: ([12, 60, 212, 245], [32, 143, 25, 90]),
        sections: [65, 100],
        severities: [6, 10],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Prometheus as u16,
        source: include_str!("../../docs/en/Prometheus.md"),
        body: 327,
        digest: 0x1786f679a64094ea,
        front_matter: ([12, 50, 196, 229], [22, 137, 25, 92]),
        sections: [100, 129],
        severities: [10, 22],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Grafana as u16,
        source: include_str!("../../docs/en/Grafana.md"),
        body: 319,
        digest: 0xb85df424bd1bb829,
        front_matter: ([12, 47, 191, 224], [19, 135, 25, 89]),
        sections: [129, 169],
        severities: [22, 34],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Zabbix as u16,
        source: include_str!("../../docs/en/Zabbix.md"),
        body: 328,
        digest: 0xaa4226b635d16bc0,
        front_matter: ([12, 46, 201, 234], [18, 146, 25, 88]),
        sections: [169, 211],
        severities: [34, 41],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::UptimeKuma as u16,
        source: include_str!("../../docs/en/UptimeKuma.md"),
        body: 339,
        digest: 0x98b28a4c17b384ec,
        front_matter: ([12, 51, 207, 240], [23, 147, 25, 93]),
        sections: [211, 236],
        severities: [41, 46],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AliyunARMS as u16,
        source: include_str!("../../docs/en/AliyunARMS.md"),
        body: 326,
        digest: 0x1c230601198341c0,
        front_matter: ([12, 58, 194, 227], [30, 127, 25, 93]),
        sections: [236, 259],
        severities: [46, 51],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AliyunCmEvent as u16,
        source: include_str!("../../docs/en/AliyunCmEvent.md"),
        body: 352,
        digest: 0xd24100baac594da7,
        front_matter: ([12, 70, 216, 249], [42, 137, 25, 97]),
        sections: [259, 284],
        severities: [51, 55],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AliyunCm as u16,
        source: include_str!("../../docs/en/AliyunCm.md"),
        body: 366,
        digest: 0xcda081f0889eff,
        front_matter: ([12, 72, 228, 261], [44, 147, 25, 99]),
        sections: [284, 309],
        severities: [55, 60],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AliyunSLS as u16,
        source: include_str!("../../docs/en/AliyunSLS.md"),
        body: 312,
        digest: 0xeda3f301cb2a192c,
        front_matter: ([12, 57, 181, 214], [29, 115, 25, 92]),
        sections: [309, 336],
        severities: [60, 66],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AWSCW as u16,
        source: include_str!("../../docs/en/AWSCW.md"),
        body: 309,
        digest: 0x54189d7d6480d2dd,
        front_matter: ([12, 54, 174, 207], [26, 111, 25, 96]),
        sections: [336, 362],
        severities: [66, 69],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AzureMonitor as u16,
        source: include_str!("../../docs/en/AzureMonitor.md"),
        body: 325,
        digest: 0x3af30141c17e79d4,
        front_matter: ([12, 53, 191, 224], [25, 129, 25, 95]),
        sections: [362, 390],
        severities: [69, 75],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::BaiDuBCM as u16,
        source: include_str!("../../docs/en/BaiDuBCM.md"),
        body: 329,
        digest: 0xa0e97b19e78c740,
        front_matter: ([12, 55, 199, 232], [27, 135, 25, 91]),
        sections: [390, 413],
        severities: [75, 80],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::HuaWeiCES as u16,
        source: include_str!("../../docs/en/HuaWeiCES.md"),
        body: 327,
        digest: 0x8c5d473103ab65d2,
        front_matter: ([12, 56, 196, 229], [28, 131, 25, 92]),
        sections: [413, 436],
        severities: [80, 85],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::InfluxDB as u16,
        source: include_str!("../../docs/en/InfluxDB.md"),
        body: 325,
        digest: 0xa43bd9daba132f3e,
        front_matter: ([12, 48, 194, 227], [20, 137, 25, 92]),
        sections: [436, 468],
        severities: [85, 91],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::OpenFalcon as u16,
        source: include_str!("../../docs/en/OpenFalcon.md"),
        body: 336,
        digest: 0x332405262dbe42f4,
        front_matter: ([12, 51, 204, 237], [23, 144, 25, 93]),
        sections: [468, 494],
        severities: [91, 99],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::PagerDuty as u16,
        source: include_str!("../../docs/en/PagerDuty.md"),
        body: 315,
        digest: 0xdd2fa2a011d0b588,
        front_matter: ([12, 49, 185, 218], [21, 127, 25, 91]),
        sections: [494, 518],
        severities: [99, 104],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::TencentBK as u16,
        source: include_str!("../../docs/en/TencentBK.md"),
        body: 315,
        digest: 0x5e6a0ec055c89519,
        front_matter: ([12, 56, 186, 219], [28, 121, 25, 90]),
        sections: [518, 541],
        severities: [104, 108],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::TencentCLS as u16,
        source: include_str!("../../docs/en/TencentCLS.md"),
        body: 337,
        digest: 0x262280ce3d2ba848,
        front_matter: ([12, 57, 205, 238], [29, 139, 25, 93]),
        sections: [541, 566],
        severities: [108, 112],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::TencentCm as u16,
        source: include_str!("../../docs/en/TencentCm.md"),
        body: 348,
        digest: 0xcbb235d8c3f4ceaa,
        front_matter: ([12, 64, 217, 250], [36, 144, 25, 92]),
        sections: [566, 590],
        severities: [112, 119],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::TencentEb as u16,
        source: include_str!("../../docs/en/TencentEb.md"),
        body: 326,
        digest: 0xebe9e59c170727b,
        front_matter: ([12, 65, 186, 219], [37, 112, 25, 101]),
        sections: [590, 614],
        severities: [119, 121],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::OceanBase as u16,
        source: include_str!("../../docs/en/OceanBase.md"),
        body: 330,
        digest: 0xb1d144a962fe8cfd,
        front_matter: ([12, 49, 200, 233], [21, 142, 25, 91]),
        sections: [614, 639],
        severities: [121, 127],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Graylog as u16,
        source: include_str!("../../docs/en/Graylog.md"),
        body: 329,
        digest: 0x6f7ab1b150c31b8,
        front_matter: ([12, 47, 201, 234], [19, 145, 25, 89]),
        sections: [639, 665],
        severities: [127, 130],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Skywalking as u16,
        source: include_str!("../../docs/en/Skywalking.md"),
        body: 311,
        digest: 0xa608b710cbe4565,
        front_matter: ([12, 50, 180, 213], [22, 121, 25, 92]),
        sections: [665, 691],
        severities: [130, 134],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Sentry as u16,
        source: include_str!("../../docs/en/Sentry.md"),
        body: 315,
        digest: 0x53e4528aafc801a1,
        front_matter: ([12, 46, 188, 221], [18, 133, 25, 88]),
        sections: [691, 717],
        severities: [134, 138],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Jiankongbao as u16,
        source: include_str!("../../docs/en/Jiankongbao.md"),
        body: 318,
        digest: 0x50e73cb5935528c4,
        front_matter: ([12, 51, 186, 219], [23, 126, 25, 93]),
        sections: [717, 739],
        severities: [138, 141],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AWSEventBridge as u16,
        source: include_str!("../../docs/en/AWSEventBridge.md"),
        body: 343,
        digest: 0x326c06bda47044e2,
        front_matter: ([12, 55, 207, 240], [27, 143, 25, 97]),
        sections: [739, 768],
        severities: [141, 146],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Dynatrace as u16,
        source: include_str!("../../docs/en/Dynatrace.md"),
        body: 344,
        digest: 0xca85a2ff162a235a,
        front_matter: ([12, 49, 214, 247], [21, 156, 25, 91]),
        sections: [768, 791],
        severities: [146, 152],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::HuaweiyunLTS as u16,
        source: include_str!("../../docs/en/HuaweiyunLTS.md"),
        body: 317,
        digest: 0xae3ca70276ee091a,
        front_matter: ([12, 57, 186, 219], [29, 120, 25, 92]),
        sections: [791, 815],
        severities: [152, 157],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::GoogleCM as u16,
        source: include_str!("../../docs/en/GoogleCM.md"),
        body: 350,
        digest: 0xb702db7d1f992331,
        front_matter: ([12, 63, 206, 239], [35, 134, 25, 105]),
        sections: [815, 846],
        severities: [157, 170],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Zilliz as u16,
        source: include_str!("../../docs/en/Zilliz.md"),
        body: 329,
        digest: 0x875b1999f9ec562c,
        front_matter: ([12, 46, 202, 235], [18, 147, 25, 88]),
        sections: [846, 867],
        severities: [170, 173],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Splunk as u16,
        source: include_str!("../../docs/en/Splunk.md"),
        body: 323,
        digest: 0xae4ab01e40915043,
        front_matter: ([12, 46, 196, 229], [18, 141, 25, 88]),
        sections: [867, 893],
        severities: [173, 175],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AppDynamics as u16,
        source: include_str!("../../docs/en/AppDynamics.md"),
        body: 347,
        digest: 0x268c3e397827541a,
        front_matter: ([12, 51, 215, 248], [23, 155, 25, 93]),
        sections: [893, 919],
        severities: [175, 179],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::SolarWinds as u16,
        source: include_str!("../../docs/en/SolarWinds.md"),
        body: 340,
        digest: 0x20c2bfda908b3638,
        front_matter: ([12, 50, 209, 242], [22, 150, 25, 92]),
        sections: [919, 944],
        severities: [179, 183],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::VolcEngineMetric as u16,
        source: include_str!("../../docs/en/VolcEngineMetric.md"),
        body: 343,
        digest: 0xcb1d43d408d0f57e,
        front_matter: ([12, 72, 201, 234], [44, 120, 25, 103]),
        sections: [944, 968],
        severities: [183, 187],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::VolcEngineEvent as u16,
        source: include_str!("../../docs/en/VolcEngineEvent.md"),
        body: 349,
        digest: 0x92bf737562ad9be9,
        front_matter: ([12, 71, 209, 242], [43, 129, 25, 101]),
        sections: [968, 991],
        severities: [187, 191],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::VolcEngineTLS as u16,
        source: include_str!("../../docs/en/VolcEngineTLS.md"),
        body: 324,
        digest: 0x33a7c47435e4df4d,
        front_matter: ([12, 54, 189, 222], [26, 126, 25, 96]),
        sections: [991, 1018],
        severities: [191, 195],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::OpManager as u16,
        source: include_str!("../../docs/en/OpManager.md"),
        body: 315,
        digest: 0xde5faf2df3b51260,
        front_matter: ([12, 49, 185, 218], [21, 127, 25, 91]),
        sections: [1018, 1039],
        severities: [195, 200],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Meraki as u16,
        source: include_str!("../../docs/en/Meraki.md"),
        body: 324,
        digest: 0x96243702154f0e6f,
        front_matter: ([12, 46, 197, 230], [18, 142, 25, 88]),
        sections: [1039, 1062],
        severities: [200, 204],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::StateCloud as u16,
        source: include_str!("../../docs/en/StateCloud.md"),
        body: 326,
        digest: 0x39c5fb0b2c029064,
        front_matter: ([12, 50, 200, 233], [22, 141, 25, 87]),
        sections: [1062, 1085],
        severities: [204, 208],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Guance as u16,
        source: include_str!("../../docs/en/Guance.md"),
        body: 322,
        digest: 0xa477c7529ef500f3,
        front_matter: ([12, 46, 195, 228], [18, 140, 25, 88]),
        sections: [1085, 1109],
        severities: [208, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::CustomChange as u16,
        source: include_str!("../../docs/en/CustomChange.md"),
        body: 341,
        digest: 0xc8c8b95717531487,
        front_matter: ([12, 59, 221, 254], [31, 153, 25, 81]),
        sections: [1109, 1132],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Jira as u16,
        source: include_str!("../../docs/en/Jira.md"),
        body: 307,
        digest: 0x7bbc6dbfd2347afd,
        front_matter: ([12, 57, 195, 228], [29, 129, 25, 73]),
        sections: [1132, 1150],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Lark as u16,
        source: include_str!("../../docs/en/Lark.md"),
        body: 302,
        digest: 0xec2e129f72bbb692,
        front_matter: ([12, 51, 191, 224], [23, 131, 25, 72]),
        sections: [1150, 1176],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Dingtalk as u16,
        source: include_str!("../../docs/en/Dingtalk.md"),
        body: 299,
        digest: 0x860d4c8e7098808f,
        front_matter: ([12, 48, 184, 217], [20, 127, 25, 76]),
        sections: [1176, 1207],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Wecom as u16,
        source: include_str!("../../docs/en/Wecom.md"),
        body: 280,
        digest: 0xa2f14a5095fcec2d,
        front_matter: ([12, 45, 168, 201], [17, 114, 25, 73]),
        sections: [1207, 1236],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Slack as u16,
        source: include_str!("../../docs/en/Slack.md"),
        body: 305,
        digest: 0x9bebef35b090b44d,
        front_matter: ([12, 45, 193, 226], [17, 139, 25, 73]),
        sections: [1236, 1254],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::MicrosoftTeams as u16,
        source: include_str!("../../docs/en/MicrosoftTeams.md"),
        body: 322,
        digest: 0xc39d6234c8954f93,
        front_matter: ([12, 55, 200, 233], [27, 136, 25, 83]),
        sections: [1254, 1275],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AlertWebhook as u16,
        source: include_str!("../../docs/en/AlertWebhook.md"),
        body: 324,
        digest: 0x6c2991e295a369f,
        front_matter: ([12, 53, 213, 246], [25, 151, 25, 72]),
        sections: [1275, 1300],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::IncidentWebhook as u16,
        source: include_str!("../../docs/en/IncidentWebhook.md"),
        body: 336,
        digest: 0x285d07b30f10828a,
        front_matter: ([12, 56, 222, 255], [28, 157, 25, 75]),
        sections: [1300, 1326],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::CustomAction as u16,
        source: include_str!("../../docs/en/CustomAction.md"),
        body: 322,
        digest: 0x970e17a92a48d452,
        front_matter: ([12, 53, 210, 243], [25, 148, 25, 73]),
        sections: [1326, 1356],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Templates as u16,
        source: include_str!("../../docs/en/Templates.md"),
        body: 317,
        digest: 0xffd67e59070a1810,
        front_matter: ([12, 60, 217, 250], [32, 148, 25, 61]),
        sections: [1356, 1409],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::HuaweiyunAPM as u16,
        source: include_str!("../../docs/en/HuaweiyunAPM.md"),
        body: 323,
        digest: 0x7e8675b7a1b4a757,
        front_matter: ([12, 51, 192, 225], [23, 132, 25, 92]),
        sections: [1409, 1434],
        severities: [215, 217],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::JiraSync as u16,
        source: include_str!("../../docs/en/JiraSync.md"),
        body: 288,
        digest: 0xf23e0c67603353c9,
        front_matter: ([12, 49, 181, 214], [21, 123, 25, 68]),
        sections: [1434, 1458],
        severities: [217, 217],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::ZStack as u16,
        source: include_str!("../../docs/en/ZStack.md"),
        body: 309,
        digest: 0x44d90dc3e2c57af3,
        front_matter: ([12, 46, 182, 215], [18, 127, 25, 88]),
        sections: [1458, 1482],
        severities: [217, 221],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Keep as u16,
        source: include_str!("../../docs/en/Keep.md"),
        body: 323,
        digest: 0x891c0fdedad87e3c,
        front_matter: ([12, 44, 198, 231], [16, 145, 25, 86]),
        sections: [1482, 1508],
        severities: [221, 227],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::ElastAlert2 as u16,
        source: include_str!("../../docs/en/ElastAlert2.md"),
        body: 346,
        digest: 0xc19b7acbf6188700,
        front_matter: ([12, 52, 214, 247], [24, 153, 25, 93]),
        sections: [1508, 1533],
        severities: [227, 231],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::DingtalkAlert as u16,
        source: include_str!("../../docs/en/DingtalkAlert.md"),
        body: 327,
        digest: 0x868961232b0dec33,
        front_matter: ([12, 54, 192, 225], [26, 129, 25, 96]),
        sections: [1533, 1563],
        severities: [231, 233],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::FeishuAlert as u16,
        source: include_str!("../../docs/en/FeishuAlert.md"),
        body: 332,
        digest: 0xb4cd6b020f3b1cca,
        front_matter: ([12, 52, 201, 234], [24, 140, 25, 92]),
        sections: [1563, 1592],
        severities: [233, 235],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::VolcEngineDetect as u16,
        source: include_str!("../../docs/en/VolcEngineDetect.md"),
        body: 326,
        digest: 0x1758927ad11d644f,
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
        digest: 0xc7c7c33a0a31c92e,
        front_matter: ([12, 55, 170, 203], [27, 106, 25, 74]),
        sections: [1631, 1662],
        severities: [237, 241],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Monit as u16,
        source: include_str!("../../docs/en/Monit.md"),
        body: 313,
        digest: 0x22ce2805f835ba98,
        front_matter: ([12, 45, 187, 220], [17, 133, 25, 87]),
        sections: [1662, 1681],
        severities: [241, 245],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Rum as u16,
        source: include_str!("../../docs/en/Rum.md"),
        body: 324,
        digest: 0xab593e4a4200a869,
        front_matter: ([12, 43, 194, 227], [15, 142, 25, 91]),
        sections: [1681, 1701],
        severities: [245, 249],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Cloudflare as u16,
        source: include_str!("../../docs/en/Cloudflare.md"),
        body: 338,
        digest: 0x3b3b4dd0f60ac,
        front_matter: ([12, 50, 207, 240], [22, 148, 25, 92]),
        sections: [1701, 1725],
        severities: [249, 250],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::WecomAlert as u16,
        source: include_str!("../../docs/en/WecomAlert.md"),
        body: 356,
        digest: 0x6d290831abd471e7,
        front_matter: ([12, 60, 224, 257], [32, 155, 25, 93]),
        sections: [1725, 1753],
        severities: [250, 252],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::ServiceDeskPlusSync as u16,
        source: include_str!("../../docs/en/ServiceDeskPlusSync.md"),
        body: 342,
        digest: 0xbfef8e7b818110,
        front_matter: ([12, 61, 223, 256], [33, 153, 25, 80]),
        sections: [1753, 1780],
        severities: [252, 252],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Harbor as u16,
        source: include_str!("../../docs/en/Harbor.md"),
        body: 331,
        digest: 0xc519fbffafb15d77,
        front_matter: ([12, 46, 204, 237], [18, 149, 25, 88]),
        sections: [1780, 1804],
        severities: [252, 256],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::LabelMappingAPI as u16,
        source: include_str!("../../docs/en/LabelMappingAPI.md"),
        body: 353,
        digest: 0x954cf47e4d6effeb,
        front_matter: ([12, 57, 215, 248], [29, 149, 25, 99]),
        sections: [1804, 1827],
        severities: [256, 260],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::VolcEngineRTC as u16,
        source: include_str!("../../docs/en/VolcEngineRTC.md"),
        body: 353,
        digest: 0x9e69d93d62f01385,
        front_matter: ([12, 54, 218, 251], [26, 155, 25, 96]),
        sections: [1827, 1849],
        severities: [260, 263],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::UcloudCloudWatch as u16,
        source: include_str!("../../docs/en/UcloudCloudWatch.md"),
        body: 356,
        digest: 0x2e688166522a1347,
        front_matter: ([12, 57, 218, 251], [29, 152, 25, 99]),
        sections: [1849, 1874],
        severities: [263, 265],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Nagios as u16,
        source: include_str!("../../docs/en/Nagios.md"),
        body: 324,
        digest: 0x984b3e1835ed9560,
        front_matter: ([12, 46, 197, 230], [18, 142, 25, 88]),
        sections: [1874, 1900],
        severities: [265, 272],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::JDCloudMonitor as u16,
        source: include_str!("../../docs/en/JDCloudMonitor.md"),
        body: 339,
        digest: 0x34e099a058a43ea6,
        front_matter: ([12, 56, 211, 244], [28, 146, 25, 89]),
        sections: [1900, 1925],
        severities: [272, 276],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AliyunPrometheus as u16,
        source: include_str!("../../docs/en/AliyunPrometheus.md"),
        body: 355,
        digest: 0x467702fdef9d5f79,
        front_matter: ([12, 64, 217, 250], [36, 144, 25, 99]),
        sections: [1925, 1949],
        severities: [276, 280],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::HttpPull as u16,
        source: include_str!("../../docs/en/HttpPull.md"),
        body: 332,
        digest: 0x4b45e7b450ec7a98,
        front_matter: ([12, 49, 202, 235], [21, 144, 25, 91]),
        sections: [1949, 1976],
        severities: [280, 284],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Datadog as u16,
        source: include_str!("../../docs/en/Datadog.md"),
        body: 330,
        digest: 0xef43e076128d3f61,
        front_matter: ([12, 47, 202, 235], [19, 146, 25, 89]),
        sections: [1976, 2002],
        severities: [284, 290],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Elastic as u16,
        source: include_str!("../../docs/en/Elastic.md"),
        body: 336,
        digest: 0xf9c4f27cad535206,
        front_matter: ([12, 47, 208, 241], [19, 152, 25, 89]),
        sections: [2002, 2031],
        severities: [290, 294],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::NewRelic as u16,
        source: include_str!("../../docs/en/NewRelic.md"),
        body: 332,
        digest: 0xa52ff5710daebeda,
        front_matter: ([12, 49, 202, 235], [21, 144, 25, 91]),
        sections: [2031, 2057],
        severities: [294, 298],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Github as u16,
        source: include_str!("../../docs/en/Github.md"),
        body: 324,
        digest: 0xf410c6136883a870,
        front_matter: ([12, 46, 197, 230], [18, 142, 25, 88]),
        sections: [2057, 2080],
        severities: [298, 308],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Gitlab as u16,
        source: include_str!("../../docs/en/Gitlab.md"),
        body: 323,
        digest: 0x1e0cfee49710a0e5,
        front_matter: ([12, 46, 196, 229], [18, 141, 25, 88]),
        sections: [2080, 2103],
        severities: [308, 313],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::JenkinsChange as u16,
        source: include_str!("../../docs/en/JenkinsChange.md"),
        body: 311,
        digest: 0x79a8a45f84e6d3e2,
        front_matter: ([12, 55, 196, 229], [27, 132, 25, 76]),
        sections: [2103, 2123],
        severities: [313, 313],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::GithubChange as u16,
        source: include_str!("../../docs/en/GithubChange.md"),
        body: 303,
        digest: 0xa57445cc180a70bf,
        front_matter: ([12, 54, 189, 222], [26, 126, 25, 75]),
        sections: [2123, 2140],
        severities: [313, 313],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::GitlabChange as u16,
        source: include_str!("../../docs/en/GitlabChange.md"),
        body: 296,
        digest: 0x4ec494cab3688ebd,
        front_matter: ([12, 54, 182, 215], [26, 119, 25, 75]),
        sections: [2140, 2156],
        severities: [313, 313],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::OpsgenieCompat as u16,
        source: include_str!("../../docs/en/OpsgenieCompat.md"),
        body: 343,
        digest: 0xf9f497c329014724,
        front_matter: ([12, 59, 214, 247], [31, 146, 25, 90]),
        sections: [2156, 2187],
        severities: [313, 318],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Argocd as u16,
        source: include_str!("../../docs/en/Argocd.md"),
        body: 311,
        digest: 0x8878da7dc8726f2e,
        front_matter: ([12, 47, 184, 217], [19, 128, 25, 88]),
        sections: [2187, 2211],
        severities: [318, 320],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::ArgocdChange as u16,
        source: include_str!("../../docs/en/ArgocdChange.md"),
        body: 309,
        digest: 0xd8ecbecb3969be64,
        front_matter: ([12, 55, 195, 228], [27, 131, 25, 75]),
        sections: [2211, 2228],
        severities: [320, 320],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::UptimeRobot as u16,
        source: include_str!("../../docs/en/UptimeRobot.md"),
        body: 334,
        digest: 0x2e71eb5b68ebf21d,
        front_matter: ([12, 51, 202, 235], [23, 142, 25, 93]),
        sections: [2228, 2250],
        severities: [320, 323],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::PRTG as u16,
        source: include_str!("../../docs/en/PRTG.md"),
        body: 311,
        digest: 0x7909d20fed0d0e04,
        front_matter: ([12, 44, 186, 219], [16, 133, 25, 86]),
        sections: [2250, 2277],
        severities: [323, 327],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Checkmk as u16,
        source: include_str!("../../docs/en/Checkmk.md"),
        body: 325,
        digest: 0x1e4e4fe2a3006e63,
        front_matter: ([12, 47, 197, 230], [19, 141, 25, 89]),
        sections: [2277, 2303],
        severities: [327, 333],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Icinga as u16,
        source: include_str!("../../docs/en/Icinga.md"),
        body: 332,
        digest: 0xa62e1526a0b2b6a4,
        front_matter: ([12, 46, 205, 238], [18, 150, 25, 88]),
        sections: [2303, 2327],
        severities: [333, 339],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Okta as u16,
        source: include_str!("../../docs/en/Okta.md"),
        body: 320,
        digest: 0xd245169ef780bef2,
        front_matter: ([12, 44, 195, 228], [16, 142, 25, 86]),
        sections: [2327, 2351],
        severities: [339, 343],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Wazuh as u16,
        source: include_str!("../../docs/en/Wazuh.md"),
        body: 327,
        digest: 0x3323bd226ff58fbc,
        front_matter: ([12, 45, 201, 234], [17, 147, 25, 87]),
        sections: [2351, 2377],
        severities: [343, 347],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Crowdstrike as u16,
        source: include_str!("../../docs/en/Crowdstrike.md"),
        body: 329,
        digest: 0xaed02c05cf6cd3ca,
        front_matter: ([12, 51, 197, 230], [23, 137, 25, 93]),
        sections: [2377, 2403],
        severities: [347, 350],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::MicrosoftSentinel as u16,
        source: include_str!("../../docs/en/MicrosoftSentinel.md"),
        body: 341,
        digest: 0x8537dc3f74a8c0d5,
        front_matter: ([12, 58, 202, 235], [30, 135, 25, 100]),
        sections: [2403, 2427],
        severities: [350, 355],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::SplunkObservability as u16,
        source: include_str!("../../docs/en/SplunkObservability.md"),
        body: 361,
        digest: 0xfe0df12fc1d103a,
        front_matter: ([12, 66, 220, 253], [38, 145, 25, 102]),
        sections: [2427, 2453],
        severities: [355, 359],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::SumoLogic as u16,
        source: include_str!("../../docs/en/SumoLogic.md"),
        body: 327,
        digest: 0xde9d6646f36a0f38,
        front_matter: ([12, 50, 196, 229], [22, 137, 25, 92]),
        sections: [2453, 2478],
        severities: [359, 362],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::MongodbAtlas as u16,
        source: include_str!("../../docs/en/MongodbAtlas.md"),
        body: 335,
        digest: 0x42267d48dec8648,
        front_matter: ([12, 53, 201, 234], [25, 139, 25, 95]),
        sections: [2478, 2504],
        severities: [362, 366],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Pingdom as u16,
        source: include_str!("../../docs/en/Pingdom.md"),
        body: 321,
        digest: 0x13bbe2ecea8b1fde,
        front_matter: ([12, 47, 193, 226], [19, 137, 25, 89]),
        sections: [2504, 2527],
        severities: [366, 369],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::StatusCake as u16,
        source: include_str!("../../docs/en/StatusCake.md"),
        body: 324,
        digest: 0xd44c4dd40cc39784,
        front_matter: ([12, 50, 193, 226], [22, 134, 25, 92]),
        sections: [2527, 2548],
        severities: [369, 371],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Site24x7 as u16,
        source: include_str!("../../docs/en/Site24x7.md"),
        body: 316,
        digest: 0x2fe52072b774d2f6,
        front_matter: ([12, 48, 187, 220], [20, 130, 25, 90]),
        sections: [2548, 2573],
        severities: [371, 375],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Logicmonitor as u16,
        source: include_str!("../../docs/en/Logicmonitor.md"),
        body: 340,
        digest: 0x4f126d4c21bff910,
        front_matter: ([12, 52, 207, 240], [24, 146, 25, 94]),
        sections: [2573, 2599],
        severities: [375, 380],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Sonarqube as u16,
        source: include_str!("../../docs/en/Sonarqube.md"),
        body: 319,
        digest: 0xd00b7c1e93e1fe65,
        front_matter: ([12, 49, 189, 222], [21, 131, 25, 91]),
        sections: [2599, 2622],
        severities: [380, 383],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AwsHealth as u16,
        source: include_str!("../../docs/en/AwsHealth.md"),
        body: 336,
        digest: 0xf482ebdaeb0c68bf,
        front_matter: ([12, 50, 205, 238], [22, 146, 25, 92]),
        sections: [2622, 2646],
        severities: [383, 385],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AwsSecurityHub as u16,
        source: include_str!("../../docs/en/AwsSecurityHub.md"),
        body: 352,
        digest: 0x4c3ebe72bd8f0b5c,
        front_matter: ([12, 56, 215, 248], [28, 150, 25, 98]),
        sections: [2646, 2671],
        severities: [385, 387],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::DbPull as u16,
        source: include_str!("../../docs/en/DbPull.md"),
        body: 331,
        digest: 0x39a40902f107aa4f,
        front_matter: ([12, 47, 203, 236], [19, 147, 25, 89]),
        sections: [2671, 2702],
        severities: [387, 392],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Statuspage as u16,
        source: include_str!("../../docs/en/Statuspage.md"),
        body: 331,
        digest: 0x2b7bfff9b4c3f3eb,
        front_matter: ([12, 60, 200, 233], [32, 131, 25, 92]),
        sections: [2702, 2726],
        severities: [392, 400],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Librenms as u16,
        source: include_str!("../../docs/en/Librenms.md"),
        body: 300,
        digest: 0x3958c80e65d7f921,
        front_matter: ([12, 48, 171, 204], [20, 114, 25, 90]),
        sections: [2726, 2752],
        severities: [400, 404],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Netdata as u16,
        source: include_str!("../../docs/en/Netdata.md"),
        body: 317,
        digest: 0xff006e049a096a64,
        front_matter: ([12, 47, 189, 222], [19, 133, 25, 89]),
        sections: [2752, 2775],
        severities: [404, 407],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Opensearch as u16,
        source: include_str!("../../docs/en/Opensearch.md"),
        body: 331,
        digest: 0xd31b9784978a3245,
        front_matter: ([12, 50, 200, 233], [22, 141, 25, 92]),
        sections: [2775, 2801],
        severities: [407, 411],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Rollbar as u16,
        source: include_str!("../../docs/en/Rollbar.md"),
        body: 320,
        digest: 0x7481a85a217c1ac7,
        front_matter: ([12, 47, 192, 225], [19, 136, 25, 89]),
        sections: [2801, 2823],
        severities: [411, 417],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Bugsnag as u16,
        source: include_str!("../../docs/en/Bugsnag.md"),
        body: 317,
        digest: 0x5f11211dd6c4cd80,
        front_matter: ([12, 47, 189, 222], [19, 133, 25, 89]),
        sections: [2823, 2847],
        severities: [417, 421],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Honeycomb as u16,
        source: include_str!("../../docs/en/Honeycomb.md"),
        body: 319,
        digest: 0xd9c0c87b1c153288,
        front_matter: ([12, 49, 189, 222], [21, 131, 25, 91]),
        sections: [2847, 2874],
        severities: [421, 425],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::VeeamOne as u16,
        source: include_str!("../../docs/en/VeeamOne.md"),
        body: 314,
        digest: 0xcd4d9dc89fb4340d,
        front_matter: ([12, 49, 184, 217], [21, 126, 25, 91]),
        sections: [2874, 2896],
        severities: [425, 428],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::HcpTerraformChange as u16,
        source: include_str!("../../docs/en/HcpTerraformChange.md"),
        body: 315,
        digest: 0xbd030f07741050c2,
        front_matter: ([12, 53, 194, 227], [25, 132, 25, 82]),
        sections: [2896, 2914],
        severities: [428, 428],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Signoz as u16,
        source: include_str!("../../docs/en/Signoz.md"),
        body: 310,
        digest: 0x30e039be64b8858c,
        front_matter: ([12, 46, 183, 216], [18, 128, 25, 88]),
        sections: [2914, 2939],
        severities: [428, 432],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Falco as u16,
        source: include_str!("../../docs/en/Falco.md"),
        body: 321,
        digest: 0xb615f35a27000485,
        front_matter: ([12, 45, 195, 228], [17, 141, 25, 87]),
        sections: [2939, 2965],
        severities: [432, 437],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Snyk as u16,
        source: include_str!("../../docs/en/Snyk.md"),
        body: 324,
        digest: 0xc70fca83489ecc7e,
        front_matter: ([12, 44, 199, 232], [16, 146, 25, 86]),
        sections: [2965, 2988],
        severities: [437, 442],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Fluxcd as u16,
        source: include_str!("../../docs/en/Fluxcd.md"),
        body: 317,
        digest: 0x5f5aaa00d137e3d2,
        front_matter: ([12, 47, 190, 223], [19, 134, 25, 88]),
        sections: [2988, 3011],
        severities: [442, 443],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::FluxcdChange as u16,
        source: include_str!("../../docs/en/FluxcdChange.md"),
        body: 310,
        digest: 0x4d7a825a9999a444,
        front_matter: ([12, 55, 196, 229], [27, 132, 25, 75]),
        sections: [3011, 3031],
        severities: [443, 443],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Coralogix as u16,
        source: include_str!("../../docs/en/Coralogix.md"),
        body: 328,
        digest: 0x2771f0cae4072ea8,
        front_matter: ([12, 49, 198, 231], [21, 140, 25, 91]),
        sections: [3031, 3059],
        severities: [443, 448],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Checkly as u16,
        source: include_str!("../../docs/en/Checkly.md"),
        body: 312,
        digest: 0xa70ba9d4f3cd2134,
        front_matter: ([12, 47, 184, 217], [19, 128, 25, 89]),
        sections: [3059, 3083],
        severities: [448, 453],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::HealthchecksIO as u16,
        source: include_str!("../../docs/en/HealthchecksIO.md"),
        body: 336,
        digest: 0xab88628606c2e1bd,
        front_matter: ([12, 55, 200, 233], [27, 136, 25, 97]),
        sections: [3083, 3107],
        severities: [453, 455],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Emqx as u16,
        source: include_str!("../../docs/en/Emqx.md"),
        body: 306,
        digest: 0x7c99ac90ea5981b5,
        front_matter: ([12, 44, 181, 214], [16, 128, 25, 86]),
        sections: [3107, 3132],
        severities: [455, 462],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Consul as u16,
        source: include_str!("../../docs/en/Consul.md"),
        body: 339,
        digest: 0xe029b5b5c7df2fc8,
        front_matter: ([12, 56, 212, 245], [28, 147, 25, 88]),
        sections: [3132, 3158],
        severities: [462, 465],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::FirebaseCrashlytics as u16,
        source: include_str!("../../docs/en/FirebaseCrashlytics.md"),
        body: 341,
        digest: 0xe09ff7de0b9db5ea,
        front_matter: ([12, 60, 200, 233], [32, 131, 25, 102]),
        sections: [3158, 3182],
        severities: [465, 470],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Thousandeyes as u16,
        source: include_str!("../../docs/en/Thousandeyes.md"),
        body: 321,
        digest: 0xbfb48a086f8749c6,
        front_matter: ([12, 52, 188, 221], [24, 127, 25, 94]),
        sections: [3182, 3206],
        severities: [470, 475],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Instana as u16,
        source: include_str!("../../docs/en/Instana.md"),
        body: 308,
        digest: 0x9f30656fa3409456,
        front_matter: ([12, 47, 180, 213], [19, 124, 25, 89]),
        sections: [3206, 3229],
        severities: [475, 480],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::SolarwindsOrion as u16,
        source: include_str!("../../docs/en/SolarwindsOrion.md"),
        body: 326,
        digest: 0x2ff54181b1a8dabe,
        front_matter: ([12, 56, 189, 222], [28, 124, 25, 98]),
        sections: [3229, 3254],
        severities: [480, 485],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::AzureDevopsChange as u16,
        source: include_str!("../../docs/en/AzureDevopsChange.md"),
        body: 305,
        digest: 0x94d2ab8602bf56a5,
        front_matter: ([12, 60, 185, 218], [32, 116, 25, 81]),
        sections: [3254, 3270],
        severities: [485, 485],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::RedHatOpenshift as u16,
        source: include_str!("../../docs/en/RedHatOpenshift.md"),
        body: 309,
        digest: 0x75cd181186f3f734,
        front_matter: ([12, 57, 171, 204], [29, 105, 25, 99]),
        sections: [3270, 3293],
        severities: [485, 490],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Hertzbeat as u16,
        source: include_str!("../../docs/en/Hertzbeat.md"),
        body: 340,
        digest: 0x5aeed2c12e32cfa3,
        front_matter: ([12, 56, 210, 243], [28, 145, 25, 91]),
        sections: [3293, 3319],
        severities: [490, 495],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Dolphinscheduler as u16,
        source: include_str!("../../docs/en/Dolphinscheduler.md"),
        body: 355,
        digest: 0x1985c652a8c69cdf,
        front_matter: ([12, 63, 218, 251], [35, 146, 25, 98]),
        sections: [3319, 3346],
        severities: [495, 499],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::KSCloudMonitor as u16,
        source: include_str!("../../docs/en/KSCloudMonitor.md"),
        body: 360,
        digest: 0x60a26852745045cd,
        front_matter: ([12, 65, 224, 257], [37, 150, 25, 97]),
        sections: [3346, 3368],
        severities: [499, 502],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::HuaweiyunAOM as u16,
        source: include_str!("../../docs/en/HuaweiyunAOM.md"),
        body: 348,
        digest: 0x4aa8e7099763d078,
        front_matter: ([12, 56, 217, 250], [28, 152, 25, 92]),
        sections: [3368, 3395],
        severities: [502, 505],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::TencentCSS as u16,
        source: include_str!("../../docs/en/TencentCSS.md"),
        body: 348,
        digest: 0xabbbfbc8964a787f,
        front_matter: ([12, 58, 216, 249], [30, 149, 25, 93]),
        sections: [3395, 3418],
        severities: [505, 507],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Rizhiyi as u16,
        source: include_str!("../../docs/en/Rizhiyi.md"),
        body: 330,
        digest: 0x8f0bb2e672398cb2,
        front_matter: ([12, 47, 202, 235], [19, 146, 25, 89]),
        sections: [3418, 3442],
        severities: [507, 512],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::GiteeChange as u16,
        source: include_str!("../../docs/en/GiteeChange.md"),
        body: 316,
        digest: 0x3c9025c725c79874,
        front_matter: ([12, 53, 203, 236], [25, 141, 25, 74]),
        sections: [3442, 3456],
        severities: [512, 512],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::ZadigChange as u16,
        source: include_str!("../../docs/en/ZadigChange.md"),
        body: 304,
        digest: 0xb54bc0bb702d656f,
        front_matter: ([12, 53, 191, 224], [25, 129, 25, 74]),
        sections: [3456, 3473],
        severities: [512, 512],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::ApolloChange as u16,
        source: include_str!("../../docs/en/ApolloChange.md"),
        body: 335,
        digest: 0xcf9fa20024eb73ed,
        front_matter: ([12, 54, 221, 254], [26, 158, 25, 75]),
        sections: [3473, 3487],
        severities: [512, 512],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Kapacitor as u16,
        source: include_str!("../../docs/en/Kapacitor.md"),
        body: 339,
        digest: 0x3cb5a32eecd2d7e3,
        front_matter: ([12, 49, 209, 242], [21, 151, 25, 91]),
        sections: [3487, 3512],
        severities: [512, 516],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Gatus as u16,
        source: include_str!("../../docs/en/Gatus.md"),
        body: 330,
        digest: 0xd097145f1f7203a5,
        front_matter: ([12, 45, 204, 237], [17, 150, 25, 87]),
        sections: [3512, 3535],
        severities: [516, 518],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Crowdsec as u16,
        source: include_str!("../../docs/en/Crowdsec.md"),
        body: 337,
        digest: 0xcde4b82ae354bc53,
        front_matter: ([12, 48, 208, 241], [20, 151, 25, 90]),
        sections: [3535, 3560],
        severities: [518, 520],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Fail2ban as u16,
        source: include_str!("../../docs/en/Fail2ban.md"),
        body: 320,
        digest: 0x10519887d7cfa7c0,
        front_matter: ([12, 48, 191, 224], [20, 134, 25, 90]),
        sections: [3560, 3583],
        severities: [520, 523],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Suricata as u16,
        source: include_str!("../../docs/en/Suricata.md"),
        body: 334,
        digest: 0xe98221afce0cdbc9,
        front_matter: ([12, 48, 205, 238], [20, 148, 25, 90]),
        sections: [3583, 3606],
        severities: [523, 526],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &EN_TABLES,
        integration: Integration::Sensu as u16,
        source: include_str!("../../docs/en/Sensu.md"),
        body: 327,
        digest: 0x2d8d4e6b80ede738,
        front_matter: ([12, 48, 201, 234], [20, 144, 25, 87]),
        sections: [3606, 3631],
        severities: [526, 530],
    })),
];

static EN_TABLES: Tables = Tables {
    language: Language::En,
    catalog: &CATALOG,
    sections: &[
        0x20000000225001b4, 0x20000d005b00040d, 0x30001700288004b4, 0x30002b0027f0073e, 0x20003e00238009e3, 0x20004600bbb00c39, 0x30004e001be01133, 0x300054002b30130d,
        0x30005a00232015c2, 0x2000620059e01814, 0x20006c0047a01dd1, 0x3000750013601f0c, 0x300075001ed0205e, 0x2000760040f0227f, 0x200082002e2026ac, 0x20008a006c5029ac,
        0x3000920032402b77, 0x3000a0001d402e9d, 0x2000ae0029403099, 0x2000c00021803352, 0x2000cf0018003587, 0x2000d60060a03724, 0x2000dd0020603d4d, 0x2000e6011f603f79,
        0x3000f60022c03fb7, 0x3001080024e041e5, 0x3001300013704435, 0x300153002e70458b, 0x30015c0016004874, 0x30018d000f8049d6, 0x3001b6000f604aef, 0x3001c10013504c06,
        0x3001cc0016804d5e, 0x3001d90016904ee7, 0x300203000f40507b, 0x2002180019f05190, 0x2000000020f00270, 0x20000d00671004b3, 0x3000170027e0055f, 0x30002b00345007df,
        0x2002230024600b4a, 0x20022b0090600db0, 0x300235006b401002, 0x20024200335016d6, 0x2000d6008ed01a28, 0x30024c001b101d28, 0x3002590020601edb, 0x30026400232020e3,
        0x200062003b402335, 0x2000dd0020c02708, 0x20026d0022702948, 0x2000ae0025a02b97, 0x2000e6011c202e17, 0x3000f60023102e55, 0x300279002ed03088, 0x3002ae0021003377,
        0x3002dd0011403589, 0x30030a0019b0369f, 0x300335000fc0383c, 0x3001b6000f603959, 0x3001c10013503a70, 0x3001cc0016803bc8, 0x3001d90016903d51, 0x300203000f403ee5,
        0x2002180016603ffa, 0x200000002f60020b, 0x20000d0065500535, 0x30001700288005dc, 0x30002b0032400866, 0x20024201d0c00bb2, 0x30037000fe400c44, 0x4003730031300fa8,
        0x4003890043c012bd, 0x4003a40052d016fb, 0x3003bd00c7d01c41, 0x4003c00032801f37, 0x4003c9002a40227d, 0x4003d10037b02543, 0x2000d600965028db, 0x3003dd004b30297b,
        0x3003fa0041002e30, 0x200062003d903260, 0x2000dd0021e03658, 0x2000cf003a203893, 0x2000ae0031f03c5d, 0x2000e60173e03fa2, 0x3000f60022c03fe0, 0x300413004bd0420e,
        0x30043a001dd046cd, 0x30047600194048ac, 0x3004b0001f404a42, 0x3004db0019604c38, 0x3004f70012b04dd0, 0x30052a0014204efd, 0x3001b6000f605060, 0x3001c10013505177,
        0x3001cc00168052cf, 0x3001d90016905458, 0x300203000f4055ec, 0x2002180017905701, 0x200000001ca00197, 0x20000d0059c00395, 0x3000170027e0043c, 0x30002b00275006bc,
        0x200242010a800959, 0x30058c0051800971, 0x3005a80025c00e8b, 0x3005c20016f010e9, 0x3005d50023d0125a, 0x3005f0001d901499, 0x3006140038d01674, 0x2000d60034b01a1e,
        0x2000620027601d89, 0x2000dd004a00201e, 0x2000cf000d6024db, 0x2000e601424025d7, 0x3000f60022c02615, 0x3006320041502843, 0x30064d0022002c5a, 0x30069b0014a02e7c,
        0x3004b0001a002fc8, 0x3006b8000f70316a, 0x3006d9000f703263, 0x3001b6000f60337b, 0x3001c10013503492, 0x3001cc00168035ea, 0x3001d90016903773, 0x300203000f403907,
        0x2002180013503a1c, 0x200000001d000322, 0x20000d0059600526, 0x3000170027b005cd, 0x30002b002720084a, 0x2002420123500ae4, 0x30079e00dbb00b13, 0x4007a6004a200b29,
        0x4007bd003d400fcd, 0x4007cf001de013a3, 0x4007ea0034b01583, 0x3008120042e018eb, 0x400819002b701900, 0x4008370016001bb9, 0x2000d60067801d36, 0x3008510041f01d45,
        0x30086a0024802166, 0x200062004d9023ce, 0x30088200305023e0, 0x3008a0001c0026e7, 0x2000dd004da028c6, 0x3008bd002b0028d7, 0x3008da0021702b89, 0x2000cf002c502dbd,
        0x2000e60169d030a8, 0x3000f60022c030e6, 0x3008f60031403314, 0x300913002300362a, 0x30093b0010e0385c, 0x3004b0001e10396c, 0x300952000ad03b4f, 0x30097f000fc03bfe,
        0x3009970016b03cfc, 0x3009f90015103e69, 0x300a2a000e803fbc, 0x3001b6000f6040c5, 0x3001c100135041dc, 0x3001cc0016804334, 0x3001d900169044bd, 0x300203000f404651,
        0x200218002f004766, 0x200000004490014a, 0x20000d00594005c7, 0x3000170027a0066e, 0x30002b00271008ea, 0x200242030d300b83, 0x3003bd00ca700d9b, 0x400a430060200dac,
        0x400a61002b2013b0, 0x400a81003de01664, 0x300a9a00e2b01a5b, 0x400a9d006b201b2e, 0x400ac200297021e2, 0x400ae90040b0247b, 0x300b09013b70289f, 0x400b0c0037c028b7,
        0x400b1f0051302c35, 0x400b43002b70314a, 0x400b6a0085303403, 0x2000d600a4803c73, 0x300b8a0043803c82, 0x300ba0005ff040bc, 0x200062004b7046db, 0x2000dd0037504bb1,
        0x2000cf0038704f43, 0x20004600660052e8, 0x2000e60178d0596e, 0x3000f60022c059ac, 0x300bbe000a405bda, 0x300bee0022a05c80, 0x300c140041005eac, 0x300c36000fd062be,
        0x300c54001cb063bd, 0x3004b0001af0658a, 0x300c98000f00673b, 0x300cce001380682d, 0x300d07000f306967, 0x3001b6000f606a7b, 0x3001c10013506b92, 0x3001cc0016806cea,
        0x3001d90016906e73, 0x300203000f407007, 0x200218002e30711c, 0x200000001e000103, 0x20000d0059e00317, 0x3000170027f003be, 0x30002b002760063f, 0x200242007e8008dd,
        0x300d4f00532008f4, 0x300d670029d00e28, 0x2000d60038a010e2, 0x200062003720148c, 0x2000dd002980181d, 0x2000cf002d401ad2, 0x2000e60143401dcc, 0x3000f60022c01e0a,
        0x300d810043602038, 0x300d95001d602470, 0x300dc20015702648, 0x3004b0001e1027a1, 0x300dde000dd02984, 0x300e13000fc02a63, 0x3001b6000f602b80, 0x3001c10013502c97,
        0x3001cc0016802def, 0x3001d90016902f78, 0x300203000f40310c, 0x2002180011103221, 0x200000002a800161, 0x20000d005ac0043d, 0x30001700286004e4, 0x30002b0027d0076c,
        0x2002420090300a11, 0x300e3b0054f00a2f, 0x300e4e0039400f80, 0x2000d6002b501331, 0x2000620021e01606, 0x2000dd0027001843, 0x2000cf000d301ad0, 0x2000e600f6f01bc9,
        0x3000f60022c01c07, 0x300e7a000b901e35, 0x300eaa0033501ef0, 0x3004b00016502227, 0x300eda001090238e, 0x3001b6000f6024b8, 0x3001c100135025cf, 0x3001cc0016802727,
        0x3001d900169028b0, 0x300203000f402a44, 0x2002180021802b59, 0x2000000024800230, 0x20000d005b4004ac, 0x3000170028a00553, 0x30002b00281007df, 0x2002420084800a88,
        0x300f180034100aa1, 0x300f30004ec00de4, 0x200f4f0019b012ec, 0x2000d600323014a4, 0x20006200187017e7, 0x2000dd002790198d, 0x2000cf0011601c23, 0x2000460051001d57,
        0x2000e600d480228d, 0x3000f60022c022cb, 0x300f55001b4024f9, 0x300f8a00164026af, 0x3004b00007002815, 0x300fbb000ad02887, 0x3001b6000f602955, 0x3001c10013502a6c,
        0x3001cc0016802bc4, 0x3001d90016902d4d, 0x300203000f402ee1, 0x2002180015a02ff6, 0x2000000028e001bd, 0x20000d005b80047f, 0x3000170028c00526, 0x30002b00283007b4,
        0x2002420094300a5f, 0x300ffc0052c00b25, 0x3010150034f01053, 0x2000d60039b013bf, 0x200062001ab0177a, 0x2000dd0028601944, 0x2000cf000d301be7, 0x2000e60113d01ce0,
        0x3000f60022c01d1e, 0x30102a000c201f4c, 0x3010570029402010, 0x3009130012f022a6, 0x300a2a000c1023d7, 0x3004b0001d20249a, 0x3010850010e0266e, 0x3001b6000f60279d,
        0x3001c100135028b4, 0x3001cc0016802a0c, 0x3001d90016902b95, 0x300203000f402d29, 0x200218001e802e3e, 0x200000002b00017d, 0x20000d005aa00461, 0x3000170028500508,
        0x30002b0027c0078f, 0x20024200f2700a33, 0x300e3b003a900ade, 0x3010ae0034000e89, 0x3010c80031f011cb, 0x3010e1002b4014ec, 0x301106001b8017a2, 0x2000d60037501977,
        0x2000620020201d0c, 0x2000dd0025201f2d, 0x2000cf001220219c, 0x2000e600f2d022e4, 0x3000f60022c02322, 0x301123002c502550, 0x3011530008102817, 0x301176001160289a,
        0x3004b0000f9029b2, 0x30119f000c302aad, 0x3001b6000f602b91, 0x3001c10013502ca8, 0x3001cc0016802e00, 0x3001d90016902f89, 0x300203000f40311d, 0x200218001b703232,
        0x2000000029500173, 0x20000d005a40043c, 0x30001700282004e3, 0x30002b0027900767, 0x200242010ae00a08, 0x3011d20050600a22, 0x3011f80033600f2a, 0x3012140048d01262,
        0x30122c003c5016f1, 0x2000d60042201ad3, 0x2000620033901f15, 0x2000dd0039c0226d, 0x2000cf003bc02626, 0x2000e6014cb02a08, 0x3000f60022c02a46, 0x3012510021f02c74,
        0x301280005a602e95, 0x3004b0001d30343d, 0x3012b10012103612, 0x3012df000fd03735, 0x3001b6000f603853, 0x3001c1001350396a, 0x3001cc0016803ac2, 0x3001d90016903c4b,
        0x300203000f403ddf, 0x2002180030b03ef4, 0x2000000024900154, 0x20000d005a2003d1, 0x3000170028100478, 0x30002b00278006fb, 0x20024200b690099b, 0x30130f0055e009b4,
        0x3013260037700f14, 0x30134a002770128d, 0x2000d6007d901521, 0x30137d0047801530, 0x30139100350019aa, 0x200062004eb01d1a, 0x2000dd003ef02224, 0x2000cf003ca02630,
        0x2000e6011d502a20, 0x3000f60022c02a5e, 0x3013b3000bc02c8c, 0x3013e10029802d4a, 0x30141d000b502fe4, 0x301176000e60309b, 0x3004b0002f603183, 0x301444000d90347b,
        0x3001b6000f603575, 0x3001c1001350368c, 0x3001cc00168037e4, 0x3001d9001690396d, 0x300203000f403b01, 0x200218002d703c16, 0x2000000025800112, 0x20000d005a60039e,
        0x3000170028300445, 0x30002b0027a006ca, 0x200242005890096c, 0x3014830037300a16, 0x3014a00016a00d8b, 0x2000d6003db00f12, 0x200062001770130d, 0x2000dd00281014a3,
        0x2000cf000d301741, 0x2000e600f180183a, 0x3000f60022c01878, 0x3014ce0026801aa6, 0x3014fd000ea01d10, 0x301523000f301dfc, 0x3004b0001c001ef1, 0x3001b6000f6020d2,
        0x3001c100135021e9, 0x3001cc0016802341, 0x3001d900169024ca, 0x300203000f40265e, 0x2002180013502773, 0x2000000028f0018e, 0x20000d005a800451, 0x30001700284004f8,
        0x30002b0027b0077e, 0x20024200b7500a21, 0x30156b004ad00c19, 0x301590004ce010c8, 0x2000d6003fa015b3, 0x20006200207019cd, 0x2000dd0023001bf3, 0x2000cf000df01e40,
        0x2000e600fe301f45, 0x3000f60022c01f83, 0x3015b0001b0021b1, 0x3015d60025d02363, 0x3004b00020c025c2, 0x300952000b7027d0, 0x3001b6000f6028a8, 0x3001c100135029bf,
        0x3001cc0016802b17, 0x3001d90016902ca0, 0x300203000f402e34, 0x200218001b202f49, 0x200000002f2001bd, 0x20000d0059c004e3, 0x3000170027e0058a, 0x30002b002750080a,
        0x20024200def00aa7, 0x3016440069800ad2, 0x4016470031e00ae3, 0x4003890036700e03, 0x3016660071301183, 0x4016690035a01194, 0x401685003a6014f0, 0x2000d60082f018b3,
        0x3016a600397018c2, 0x3016ba0048701c5b, 0x2000620063902102, 0x3016ce0034f02114, 0x3016e7002d602465, 0x2000dd003a50275a, 0x2000cf0039e02b1c, 0x2000e60157e02ee0,
        0x3000f60022c02f1e, 0x301700003000314c, 0x301723004b70344e, 0x3004b00020003907, 0x30175c0017003b09, 0x3017960014203c7b, 0x3001b6000f603dde, 0x3001c10013503ef5,
        0x3001cc001680404d, 0x3001d900169041d6, 0x300203000f40436a, 0x200218002500447f, 0x2000000025500140, 0x20000d00594003c9, 0x3000170027a00470, 0x30002b00271006ec,
        0x200242007f400985, 0x3017bb005ec00a10, 0x3017c50017b00ffe, 0x2000d60060701196, 0x200062003ee017bd, 0x2000dd0030901bca, 0x2000cf0025901ef0, 0x200046005f102167,
        0x2000e6011f50277e, 0x3000f60022c027bc, 0x3017d100327029ea, 0x3017eb000d902d13, 0x3018180017202dee, 0x3004b00015e02f62, 0x301085000f1030c2, 0x30183d0011d031b5,
        0x3001b6000f6032f3, 0x3001c1001350340a, 0x3001cc0016803562, 0x3001d900169036eb, 0x300203000f40387f, 0x2002180020603994, 0x2000000022500161, 0x20000d005af003ba,
        0x3000170028400468, 0x30002b0027b006ee, 0x2002420103700991, 0x3018b60055e00ae5, 0x3018d50098301045, 0x2000d6004e2019e5, 0x2000620037601ee7, 0x2000dd004d90227c,
        0x2000cf0016802772, 0x2000460098c028f8, 0x2000e600f18032aa, 0x3000f600233032e8, 0x3018ea0018e0351d, 0x301916001b4036ad, 0x301946001d303863, 0x301981000e903a38,
        0x3001b6000f603b42, 0x3001c10013503c59, 0x3001cc0016803db1, 0x3001d90016903f3a, 0x300203000f4040ce, 0x2002180020e041e3, 0x2000000024700134, 0x20000d005a8003af,
        0x3000170028400456, 0x30002b0027b006dc, 0x20024200a200097f, 0x3019b70042b00c24, 0x3019ce0034e01051, 0x2000d6003b5013bc, 0x2000620036601791, 0x2000dd0038f01b16,
        0x2000cf0021d01ec2, 0x2000e600fae02105, 0x3000f60022c02143, 0x3019e9003bb02371, 0x301a1d000ee0272e, 0x3004b00012d0281e, 0x300eda000c50294d, 0x3001b6000f602a33,
        0x3001c10013502b4a, 0x3001cc0016802ca2, 0x3001d90016902e2b, 0x300203000f402fbf, 0x200218001bb030d4, 0x200000002520017d, 0x20000d005aa00403, 0x30001700285004aa,
        0x30002b0027c00731, 0x20024201178009d5, 0x301aff003f1009f2, 0x301b23003b700de5, 0x301b3d0068d0119e, 0x301b4d003200182d, 0x2000d6003cc01b6a, 0x2000620031101f56,
        0x2000dd0025702286, 0x2000cf002ca024fa, 0x2000e600ee0027ea, 0x3000f60022c02828, 0x301b73001a802a56, 0x301bac0016e02c00, 0x3009520012c02d70, 0x3004b00018b02e9e,
        0x3001b6000f60304a, 0x3001c10013503161, 0x3001cc00168032b9, 0x3001d90016903442, 0x300203000f4035d6, 0x2002180017c036eb, 0x200000002400018b, 0x20000d005b8003ff,
        0x3000170028c004a6, 0x30002b0028300734, 0x200242006ed009df, 0x301bf80048600a03, 0x301c170024100e8b, 0x2000d600337010e9, 0x200062003f101440, 0x2000dd0036501850,
        0x2000cf0026101bd2, 0x2000e600f6101e59, 0x3000f60022c01e97, 0x301c3a0012a020c5, 0x301b73001a4021f1, 0x3004b00017102397, 0x301c77001230250a, 0x300952000ea0262f,
        0x3001b6000f60273a, 0x3001c10013502851, 0x3001cc00168029a9, 0x3001d90016902b32, 0x300203000f402cc6, 0x2002180012902ddb, 0x2000000028000174, 0x20000d005ba00428,
        0x3000170028d004cf, 0x30002b002840075e, 0x2002420089a00a0a, 0x301cbe0055c00a2f, 0x301cd30031700f8d, 0x2000d600345012c1, 0x200062002a601626, 0x2000dd0020a018eb,
        0x2000cf001cd01b12, 0x2000e600e1701d05, 0x3000f60022c01d43, 0x301cef0010301f71, 0x3009130015602076, 0x301d090013f021ce, 0x301d3c0009a0230f, 0x3004b0000d0023ab,
        0x3001b6000f60249c, 0x3001c100135025b3, 0x3001cc001680270b, 0x3001d90016902894, 0x300203000f402a28, 0x2002180019202b3d, 0x2000000029700150, 0x20000d0059a0041b,
        0x3000170027d004c2, 0x30002b0027400741, 0x20024201906009dd, 0x301d60006fc009f2, 0x301d7900458010f0, 0x301d9400d7e01565, 0x2000d60058602300, 0x200062003ec028a6,
        0x2000dd0033502cb1, 0x2000cf0034203003, 0x2000e600f9f0336b, 0x3000f60022c033a9, 0x301d9b0010b035d7, 0x301db7002f7036e4, 0x301dd4000da039dd, 0x3004b0000e303ab9,
        0x30093b000cb03b9e, 0x3001b6000f603c8a, 0x3001c10013503da1, 0x3001cc0016803ef9, 0x3001d90016904082, 0x300203000f404216, 0x200218003810432b, 0x200000002d100161,
        0x20000d0059600466, 0x3000170027b0050d, 0x30002b002720078a, 0x20024200c8b00a24, 0x301e9f006c900a37, 0x301eb7005ad01102, 0x2000d60069c016cc, 0x301ed6001e1016db,
        0x301ef1004aa018be, 0x200062003a201d88, 0x2000dd002cb02149, 0x2000cf0040302431, 0x2000e6012cb0285a, 0x3000f60022c02898, 0x301f060025a02ac6, 0x301f21002cb02d22,
        0x3009130022502fef, 0x301f43001df03216, 0x30093b0008d033f7, 0x3001b6000f6034a5, 0x3001c100135035bc, 0x3001cc0016803714, 0x3001d9001690389d, 0x300203000f403a31,
        0x2002180013203b46, 0x200000002af0017c, 0x20000d0059c0045f, 0x3000170027e00506, 0x30002b0027500786, 0x20024200a9600a23, 0x301fe10053e00b53, 0x301fe50040e010ab,
        0x2000d600b85014d6, 0x301fe9003ba014e5, 0x301ff7004bf018a1, 0x302006002f901d62, 0x200062004a40207b, 0x2000dd0026a0253e, 0x2000cf0027f027c5, 0x2000e60124502a6a,
        0x3000f60022c02aa8, 0x3020290057102cd6, 0x30205f0011503249, 0x302089000d303360, 0x30209d001d903435, 0x3001b6000f60362f, 0x3001c10013503746, 0x3001cc001680389e,
        0x3001d90016903a27, 0x300203000f403bbb, 0x200218001cd03cd0, 0x2000000029300156, 0x20000d005940041d, 0x3000170027a004c4, 0x30002b0027100740, 0x20024200e60009d9,
        0x3020cc005e8009eb, 0x3020ec0043400ff0, 0x300812003f801441, 0x2000d60045301856, 0x2000620049201cc9, 0x2000dd002780217a, 0x2000cf003b40240f, 0x2000e60171c027e9,
        0x3000f60022c02827, 0x3020f30015402a55, 0x30211e002ad02bab, 0x302157001de02e5a, 0x302183004b80303a, 0x3004b00021f034f4, 0x3021e70014f03715, 0x3001b6000f603885,
        0x3001c1001350399c, 0x3001cc0016803af4, 0x3001d90016903c7d, 0x300203000f403e11, 0x2002180018c03f26, 0x2000000020d001cf, 0x20000d0059e00410, 0x3000170027f004b7,
        0x30002b0027600738, 0x2002420084d009d6, 0x3022060059800a5f, 0x30221e0022a00ff9, 0x2000d6003cb01240, 0x200062003600162b, 0x2000dd00226019aa, 0x2000cf0021701bed,
        0x2000e600df801e2a, 0x3000f60022c01e68, 0x3022460028102096, 0x302273000a802319, 0x3004b0001be023c3, 0x3001b6000f6025a2, 0x3001c100135026b9, 0x3001cc0016802811,
        0x3001d9001690299a, 0x300203000f402b2e, 0x2002180007502c43, 0x20000000334001d2, 0x20000d005a60053a, 0x30001700283005e1, 0x30002b0027a00866, 0x2002420174700b08,
        0x3022bd0056600b89, 0x3022d1003b5010f1, 0x3022eb0091b014a8, 0x3022f9003b201dc5, 0x302315000d602179, 0x2000d6006240226c, 0x20006200670028b0, 0x2000dd0047202f3f,
        0x2000cf0031c033ce, 0x2000e60161303710, 0x3000f60022c0374e, 0x302327006310397c, 0x3023590010903faf, 0x30238f0017a040ba, 0x3023c3000ed04236, 0x3004b00015404325,
        0x3023eb001070447b, 0x30240e000fe04584, 0x3001b6000f6046a3, 0x3001c100135047ba, 0x3001cc0016804912, 0x3001d90016904a9b, 0x300203000f404c2f, 0x2002180029e04d44,
        0x2000000023a0014a, 0x20000d0059a003b8, 0x3000170027d0045f, 0x30002b00274006de, 0x20024200a580097a, 0x2000d6005b2013ef, 0x200062002ff019c1, 0x2000dd002d601cdf,
        0x2000cf002e701fd2, 0x200046004ba022d7, 0x2000e601038027b7, 0x3000f60022c027f5, 0x30253d0018e02a23, 0x3009130025702bb3, 0x302566000f702e0c, 0x3004b00010a02f05,
        0x3025910013d03011, 0x3001b6000f60316f, 0x3001c10013503286, 0x3001cc00168033de, 0x3001d90016903567, 0x300203000f4036fb, 0x2002180025203810, 0x200000002a600193,
        0x20000d005a80046d, 0x3000170028400514, 0x30002b0027b0079a, 0x2002420103600a3d, 0x3011d2006f400a59, 0x3025eb0056a0114f, 0x30261d003b8016bb, 0x2000d6004a101a90,
        0x200062001e601f51, 0x2000dd0024702156, 0x2000cf00117023ba, 0x2000e601140024f7, 0x3000f60022c02535, 0x302646001c102763, 0x30266c0027302926, 0x30269b0021302b9b,
        0x3004b0001e602db0, 0x3001b6000f602fb7, 0x3001c100135030ce, 0x3001cc0016803226, 0x3001d900169033af, 0x300203000f403543, 0x2002180026b03658, 0x200000002c000283,
        0x20000d005b600577, 0x3000170028b0061e, 0x30002b00282008ab, 0x200242014e900b55, 0x3008190040300bf8, 0x3026ca0032f00ffd, 0x3026ef0039c01356, 0x3027030027a016f4,
        0x302724001f701970, 0x3027340033201b69, 0x30274c001a101e9d, 0x2000d60087b0205b, 0x200062005b1028f6, 0x2000dd0051802ec6, 0x2000cf00386033fb, 0x2000e6010cb037a7,
        0x3000f60022c037e5, 0x302762000cc03a13, 0x3027780015803ae1, 0x3027a8000df03c3b, 0x3004b00029a03d1c, 0x3027d6000df03fb8, 0x302805000ec04099, 0x3020890004a04187,
        0x3001b6000f6041f2, 0x3001c10013504309, 0x3001cc0016804461, 0x3001d900169045ea, 0x300203000f40477e, 0x2002180026b04893, 0x20000000185001c6, 0x20000d005940037f,
        0x3000170027a00426, 0x30002b00271006a2, 0x2002420068e0093b, 0x2000d6003d100fe6, 0x20006200345013d7, 0x2000dd002370173b, 0x2000cf003160198f, 0x2000e600da801ccb,
        0x3000f60022c01d09, 0x3028b40015901f37, 0x3028cb000e302092, 0x3029060013f02177, 0x3004b00011a022b8, 0x3001b6000f6023f3, 0x3001c1001350250a, 0x3001cc0016802662,
        0x3001d900169027eb, 0x300203000f40297f, 0x200218001a402a94, 0x2000000028f0015c, 0x20000d005940041f, 0x3000170027a004c6, 0x30002b0027100742, 0x20024200bc9009db,
        0x302939005ac009ed, 0x40294b0038100ae1, 0x40295d0013500e64, 0x302973005e800fbc, 0x2000d600409015c1, 0x200062003a5019ea, 0x2000dd0022e01dae, 0x2000cf002fc01ff9,
        0x200046003e102313, 0x2000e600fb30271a, 0x3000f60022c02758, 0x302980003c802986, 0x3029ac000f402d50, 0x3029d9000e302e46, 0x302a010010102f2b, 0x3001b6000f60304d,
        0x3001c10013503164, 0x3001cc00168032bc, 0x3001d90016903445, 0x300203000f4035d9, 0x200218002a8036ee, 0x200000002c1001d1, 0x20000d0059e004c6, 0x3000170027f0056d,
        0x30002b00276007ee, 0x2002420161300a8c, 0x302a1a008dd00aa3, 0x302a360032001382, 0x302a480039a016a4, 0x302a630063a01a65, 0x2000d6003c8020bc, 0x200062003c2024a4,
        0x2000dd0022902885, 0x2000cf0035c02acb, 0x200046006b702e45, 0x2000e600f0d03522, 0x3000f60022c03560, 0x302a74002730378e, 0x302aab000f703a03, 0x302ae1000e003afc,
        0x302b10001b003bde, 0x3001b6000f603daf, 0x3001c10013503ec6, 0x3001cc001680401e, 0x3001d900169041a7, 0x300203000f40433b, 0x2002180048a04450, 0x2000000019a001e1,
        0x20000d0059c003af, 0x3000170027e00456, 0x30002b00275006d6, 0x200242009b200973, 0x302bd1005e300989, 0x302bf3003b700f6e, 0x202c0d0080d01341, 0x2000d60044701b6b,
        0x2000620044401fd2, 0x2000dd0020702435, 0x2000cf0033e02659, 0x2000e60100e029bd, 0x3000f60022c029fb, 0x302c130018d02c29, 0x302c440010902db8, 0x3004b0001fa02ec3,
        0x302c7600190030bf, 0x300952000d903251, 0x3001b6000f60334b, 0x3001c10013503462, 0x3001cc00168035ba, 0x3001d90016903743, 0x300203000f4038d7, 0x200218002ae039ec,
        0x200000001d1001cd, 0x20000d005b2003d2, 0x3000170028900479, 0x30002b0028000704, 0x20024200722009ac, 0x302ca7003cd009d0, 0x302cbb0032f00d9f, 0x2000d600318010eb,
        0x2000620031e01423, 0x2000dd0020a01760, 0x2000cf001e301987, 0x2000e60105301b90, 0x3000f60022c01bce, 0x302ce1000bb01dfc, 0x302d0d002fc01eb9, 0x3004b0001b0021b7,
        0x300eda000fc02369, 0x300952000db02467, 0x3001b6000f602563, 0x3001c1001350267a, 0x3001cc00168027d2, 0x3001d9001690295b, 0x300203000f402aef, 0x200218001fa02c04,
        0x200000001b70022f, 0x20000d005ae0041a, 0x30001700287004c1, 0x30002b0027e0074a, 0x20024200795009f0, 0x302ca70047b00a14, 0x302dcc002f400e91, 0x2000d600363011a2,
        0x2000620023901525, 0x2000dd003be0177d, 0x2000cf0021001b58, 0x2000e600e7b01d8e, 0x3000f60022c01dcc, 0x302def0026401ffa, 0x302e2b0012902260, 0x302e52001030238b,
        0x302e70000d802490, 0x3001b6000f602589, 0x3001c100135026a0, 0x3001cc00168027f8, 0x3001d90016902981, 0x300203000f402b15, 0x200218001cd02c2a, 0x200000001dd001b0,
        0x20000d005a4003c1, 0x3000170028200468, 0x30002b00279006ec, 0x20024200ede0098d, 0x300e3b003c7009a7, 0x302e91004e600d70, 0x302ead0032201258, 0x302ecb002ef0157c,
        0x2000d60040301888, 0x200062002d501cab, 0x2000dd0027201f9f, 0x2000cf0026e0222e, 0x2000e6012a9024c2, 0x3000f60022c02500, 0x302eeb002c00272e, 0x302f2200244029f0,
        0x302f62001e502c36, 0x3004b00015b02e1d, 0x3020890007602f7a, 0x302f9d000d802ff2, 0x3001b6000f6030eb, 0x3001c10013503202, 0x3001cc001680335a, 0x3001d900169034e3,
        0x300203000f403677, 0x200218001a90378c, 0x200000001e20015b, 0x20000d0059a00371, 0x3000170027d00418, 0x30002b0027400697, 0x20024200e9200933, 0x2000d6003f9017e2,
        0x200062002b901bfb, 0x2000dd0021f01ed3, 0x2000cf003790210f, 0x2000e6010d7024ae, 0x3000f60022c024ec, 0x302fd2002c30271a, 0x302fea001cd029df, 0x30300b001c002bae,
        0x3004b00017402d70, 0x3001b6000f602f05, 0x3001c1001350301c, 0x3001cc0016803174, 0x3001d900169032fd, 0x300203000f403491, 0x20021800116035a6, 0x200000001af001a4,
        0x20000d0059400387, 0x3000170027a0042e, 0x30002b00271006aa, 0x200242005d500943, 0x203028005d700f39, 0x2000d6005e10152d, 0x2000620033001b2e, 0x2000dd0028f01e7d,
        0x2000cf0039502129, 0x2000e600ec3024e4, 0x3000f60022c02522, 0x3030330016f02750, 0x3009130014b028c1, 0x30304c001a302a0e, 0x303064000a702bb3, 0x3004b0000aa02c5c,
        0x3001b6000f602d27, 0x3001c10013502e3e, 0x3001cc0016802f96, 0x3001d9001690311f, 0x300203000f4032b3, 0x200218001c1033c8, 0x200000001a400252, 0x20000d0059c0042a,
        0x3000170027e004d1, 0x30002b0027500751, 0x20024200484009ee, 0x2000d60042c00e8f, 0x200062002f7012db, 0x2000dd0027f015f1, 0x2000cf002d50188d, 0x2030e60039501b88,
        0x2000e600db301f43, 0x3000f60022c01f81, 0x3030f600078021af, 0x3015d6001d102229, 0x303115000b6023fc, 0x3004b0000dc024b4, 0x3012df000c302592, 0x3001b6000f602676,
        0x3001c1001350278d, 0x3001cc00168028e5, 0x3001d90016902a6e, 0x300203000f402c02, 0x2002180016b02d17, 0x2000000024100167, 0x20000d00594003dc, 0x3000170027a00483,
        0x30002b00271006ff, 0x2002420077600998, 0x30319a002ca009aa, 0x3031b9002f400c76, 0x3031e0001a200f6c, 0x2000d6002bc0112b, 0x2000620034801407, 0x2000dd0035d0176e,
        0x2000cf003e701ae8, 0x2000e600e7f01ef5, 0x3000f60022c01f33, 0x3031fe0023d02161, 0x303230000dc023a0, 0x3004b00015e0247e, 0x303251000f5025de, 0x3001b6000f6026f4,
        0x3001c1001350280b, 0x3001cc0016802963, 0x3001d90016902aec, 0x300203000f402c80, 0x2002180017602d95, 0x200000001000024a, 0x20000d001670037e, 0x20003e002390050b,
        0x200046007b500762, 0x303320001ba00bac, 0x30005a001af00d68, 0x2033270037f00f38, 0x20006c0035e012d6, 0x30007500173014c1, 0x2000760040f01668, 0x200082002a701a95,
        0x201d940047301d59, 0x2000c0001ea021f1, 0x2000d600646023f8, 0x2000e6009a602a64, 0x3033320024b02a7c, 0x3001300017402cc9, 0x30335d0016302e3f, 0x3033a20010c02fa4,
        0x30018d000af030b2, 0x3001d90016903182, 0x300203000f403316, 0x200218001530342b, 0x2000000025b00152, 0x20000d0015e003e1, 0x2002420061c00567, 0x2000d60025c00ba0,
        0x203327003bb00e1d, 0x20332000452011f5, 0x2000cf0033e01664, 0x2000e600cdc019c8, 0x303332002e7019e0, 0x3033dc0011b01cc9, 0x3033fa0023301de6, 0x303440000b20201b,
        0x30346500171020cf, 0x303481000b202242, 0x3034a600105022f6, 0x3001d9001690241c, 0x300203000f4025b0, 0x2002180013e026c5, 0x200000001f600153, 0x2034d10055900366,
        0x2034d800437008e1, 0x2002420169400d38, 0x3034e4002bb00d83, 0x3034f50043a01040, 0x30350d003c70147c, 0x3035280019c01845, 0x30353d009c601a06, 0x20354c00386023ea,
        0x203554003ab0278f, 0x30355d001ae02817, 0x30357700173029c7, 0x20358d0034402b59, 0x2035960026802eba, 0x2000d6003cd0313f, 0x20359d004e903529, 0x2000e600b3b03a38,
        0x3035a4001e403a50, 0x3035ce0015c03c36, 0x303655000e303d94, 0x30367e0022f03e79, 0x3036f8001a1040aa, 0x30370e0013c0424d, 0x30373c001e80438b, 0x2002180028304594,
        0x2000000027c00277, 0x2034d10068400510, 0x2034d80035500bb6, 0x2002420103800f2b, 0x3034f50051d00f73, 0x303777004ad01492, 0x30378b0013c01941, 0x30379b001b401a7f,
        0x3037af0032e01c35, 0x20358d0155a01f82, 0x30353d001e60215c, 0x3037c90069d02344, 0x3037de007d5029e3, 0x3037f800322031ba, 0x203596001bf034f9, 0x20380f00244036d6,
        0x203554003a103939, 0x30355d001fc039bb, 0x3035770012103bb9, 0x2000d60032903cf7, 0x20359d002f10403d, 0x2000e600cc004354, 0x3035a4001ea0436c, 0x3035ce0015004558,
        0x303655000aa046aa, 0x3038170017804756, 0x303845002f3048eb, 0x3036f80018c04be0, 0x30384c0009504d6e, 0x30373c0020f04e05, 0x2002180012e05035, 0x200000003e400117,
        0x20387a007150051d, 0x2038860162300c4d, 0x30388b003b600cd7, 0x30389a0035f0108f, 0x3038b0005210140c, 0x3038b8004360192f, 0x3038cc0027901d67, 0x3038dd0028e01fe2,
        0x203554002f70228f, 0x30355d001690230b, 0x3035770011002476, 0x20358d0038f025a5, 0x203596007d602951, 0x2038f00032b03143, 0x2000d6003210348b, 0x20359d00259037c9,
        0x2000e600df203a48, 0x3038f60010603a60, 0x3039620015503b68, 0x3035ce0013803cbf, 0x3039880012303df9, 0x3039f4000ee03f1e, 0x303a51001190400e, 0x303acf0010004129,
        0x303af1001be0422b, 0x303b120026d043eb, 0x30373c001e00465a, 0x200218001dd0485b, 0x2000000021100155, 0x203b990034900388, 0x203ba500371006f0, 0x203bae0028d00a80,
        0x2035540029500d2c, 0x20358d004e100fe0, 0x20359600293014de, 0x203bb70061001793, 0x2000d6003ad01dc0, 0x20359d002310218a, 0x2000e600b1d023e1, 0x303bc30019a023f9,
        0x303bee0017202595, 0x303c200022202709, 0x303c44002100292d, 0x303c5d001d602b3f, 0x30373c001e702d17, 0x2002180015b02f1f, 0x200000002b4001a2, 0x203c8900ccd00474,
        0x303c91001e50048c, 0x303ca4002d00068f, 0x303cac0041f00961, 0x303cbe003a400d9d, 0x203cc50033901160, 0x203cce0044a014b4, 0x203cd30027801919, 0x2035540038601bb0,
        0x203cd80032601f53, 0x2000d6003ab02296, 0x20359d002aa0265e, 0x2000e6009ec0292e, 0x303cdf0012e02946, 0x303d1b0013d02a76, 0x303d45001f302bb5, 0x303d6c0029b02daa,
        0x303d900015f03047, 0x303de500172031a8, 0x200218001a40333b, 0x200000001500011e, 0x200242005080028e, 0x203e0e002d1007d0, 0x20003e0024c00abf, 0x303e200009900c72,
        0x2000460166c00d29, 0x300075000fa00ff4, 0x30007500b2f0110a, 0x300075000c201c58, 0x30005a0067901d1c, 0x20006c00177023b4, 0x203e28002be02548, 0x2000820014102824,
        0x203e2f001e002984, 0x203e380027902b82, 0x2000d600aa902e18, 0x2000e6008d9038e7, 0x303e4000118038ff, 0x303e74001c603a19, 0x303e9b001ee03be1, 0x303ecc0015003dd1,
        0x303eff000f303f23, 0x303f31000fb04018, 0x303f71000ab04115, 0x20021800192041e1, 0x200000001500016b, 0x2002420056f002db, 0x203e0e004e400884, 0x20003e0024f00d86,
        0x303e200009900f3c, 0x2000460243f00ff3, 0x300075000fa01306, 0x300075001b001420, 0x30007500348015f1, 0x300075011ea01958, 0x30005a008ee02b44, 0x203f97007960344d,
        0x20006c0017703c02, 0x203e28002be03d96, 0x200082001d104072, 0x203e2f0028904262, 0x203e380029804509, 0x2000d600c8b047be, 0x2000e6008a70546f, 0x303e400017c05487,
        0x303e74001c605605, 0x303e9b001ee057cd, 0x303ecc00150059bd, 0x303f9c0017f05b0f, 0x303fd10008605c90, 0x2002180017205d37, 0x203fe90022300125, 0x200000001500036b,
        0x20024200528004db, 0x203fee0022500a21, 0x203e0e0011800c80, 0x20003e0025500db6, 0x303e200009900f72, 0x20004602ff301029, 0x300075000fa01399, 0x300075001b0014b3,
        0x3000750034801684, 0x300075011ea019eb, 0x300075008ca02bf1, 0x30005a00b5f034bd, 0x203f970069604037, 0x20006c00367046ec, 0x303ff6001ff04854, 0x203e280025304a70,
        0x200082000d604ce1, 0x203e2f002b104dd6, 0x2000d600c82050a4, 0x2000e60084905d4c, 0x303ffd000e505d64, 0x30401a000cd05e4b, 0x304037000ef05f1a, 0x304072002f80600b,
        0x3040b0000b206305, 0x3040df00106063b9, 0x3040fe000d4064c1, 0x200218001c7065b6, 0x200000001ab00117, 0x20412f0045e002e2, 0x2002420046000760, 0x3041390032600775,
        0x30414b0012300a9d, 0x2000d60033800bdd, 0x20415c005f900f32, 0x20416300dd901548, 0x30416a0034f015c7, 0x304186003c201918, 0x3041910033901cdc, 0x3041970017902017,
        0x3041af0018f02192, 0x2041c3015900233e, 0x30007500c060242d, 0x3000750012d03050, 0x300075001db0319e, 0x3000750018503399, 0x300075002460353a, 0x300075001320379c,
        0x2041ca01968038ee, 0x3041d40098f03900, 0x3041e900374042aa, 0x3041ee001d004620, 0x304202002c00480d, 0x3042090030604ae8, 0x30420e0046604df0, 0x203bae003c805275,
        0x20421d005120567d, 0x2042280051f05bdb, 0x2042350035806140, 0x20423f005d8064de, 0x204249004ee06afc, 0x20425301a5a0702a, 0x30425a00bbc070ec, 0x304267008bd07caa,
        0x3042710051b08569, 0x20427c005db08ac8, 0x204285005ed090e1, 0x20428b0057109712, 0x2042940054e09cc1, 0x20429a00c750a24b, 0x20429f002410aefa, 0x2042a300bc10b179,
        0x2000e60099a0bd68, 0x3042a9002790bd9c, 0x3042b10009b0c017, 0x3042f10015f0c0b4, 0x304326001710c215, 0x304350000da0c388, 0x3043a40012b0c464, 0x3043ce001710c591,
        0x200218001360c723, 0x200000002be00159, 0x20000d005a80044b, 0x30001700284004f2, 0x30002b0027b00778, 0x20024200da900a1b, 0x3011d20065c00a37, 0x3043ed0024601095,
        0x304412004e7012dd, 0x2000d600431017e1, 0x2000620033401c32, 0x2000dd001b201f85, 0x2000cf0014c02154, 0x2000e601144022c6, 0x3000f60022c02304, 0x3026460022202532,
        0x3044290027802756, 0x30445800100029d0, 0x30448a000f102ad2, 0x3044b40018b02bde, 0x3001b6000f602d8a, 0x3001c10013502ea1, 0x3001cc0016802ff9, 0x3001d90016903182,
        0x300203000f403316, 0x200218001890342b, 0x20000000408002bf, 0x20024200821006e7, 0x3044b90038400711, 0x3044bf0017000ab2, 0x303bb7002c400c44, 0x2044c600afe00f26,
        0x3044ce0025200fb3, 0x3044de0081d01207, 0x20008a0063a01a42, 0x3041c30021401a59, 0x303320002cc01c8a, 0x3044ee0012401f58, 0x2000d6004fa02099, 0x3045030039402108,
        0x30451a000f50249e, 0x2000e600cec025b9, 0x30453100465025d1, 0x304551000f502a38, 0x3045820026902b2f, 0x30459c000d602d9a, 0x3045bb0011802e72, 0x3045d80023202f8c,
        0x3045f6000e5031c0, 0x2002180020e032c6, 0x200000001bc0018b, 0x20000d005940037b, 0x3000170027a00422, 0x30002b002710069e, 0x200242006af00937, 0x3046290035600949,
        0x30463d0034500ca1, 0x2000d6002f701003, 0x200062002d00131a, 0x2000dd001cc01609, 0x2000cf000e7017f2, 0x2000e600f3e018ff, 0x3000f60022c0193d, 0x30465b001de01b6b,
        0x3009130017001d4b, 0x304673000c001ebd, 0x3046970017b01f7f, 0x300952000a0020fc, 0x3001b6000f6021bd, 0x3001c100135022d4, 0x3001cc001680242c, 0x3001d900169025b5,
        0x300203000f402749, 0x200218001af0285e, 0x2000000022500142, 0x20000d005a50039b, 0x3000170027f00449, 0x30002b00276006ca, 0x20024200fbe00968, 0x3046b8002be00978,
        0x3046cd0093b00c55, 0x3046d60039401592, 0x2000d60059601943, 0x200062003d501ef9, 0x2000dd002ab022ed, 0x2000cf0026f025b5, 0x2000460064202842, 0x2000e60123f02eaa,
        0x3000f60023302ee8, 0x3046f1001700311d, 0x30470b001030328f, 0x30472f0043903394, 0x3004b000164037cf, 0x3047680011303935, 0x3001b6000f603a69, 0x3001c10013503b80,
        0x3001cc0016803cd8, 0x3001d90016903e61, 0x300203000f403ff5, 0x200218001650410a, 0x2000000024200164, 0x20000d005b5003da, 0x3000170028700488, 0x30002b0027e00711,
        0x20024200fbb009b7, 0x3047a90064c009cf, 0x3047be009380103a, 0x2000d6004ef0198f, 0x200062003f501e9e, 0x2000dd00277022b2, 0x2000cf002ab02546, 0x200046007c50280f,
        0x2000e6013d602ffa, 0x3000f60023303038, 0x3047c70027f0326d, 0x3047e20043e034ee, 0x30480a001110392e, 0x3004b00018e03a41, 0x30484b0015e03bd1, 0x3001b6000f603d50,
        0x3001c10013503e67, 0x3001cc0016803fbf, 0x3001d90016904148, 0x300203000f4042dc, 0x2002180019f043f1, 0x2000000023e00336, 0x20000d0067c005a8, 0x3000170029800665,
        0x30002b00325008ff, 0x20487b0039000c4f, 0x20022b0083c00fff, 0x30023500573012c8, 0x200242008530185b, 0x3048880034801d66, 0x2000d600915020cb, 0x30024c001b1023b7,
        0x30488f001980256a, 0x300264002dc02704, 0x200062003bf02a00, 0x2000dd001e102dde, 0x2000cf0017302fdc, 0x2000e60138d03175, 0x3000f600242031b3, 0x304898002cb033f7,
        0x3048be0017d036c4, 0x3048e00017d03843, 0x30491700192039c2, 0x30495d001cf03b56, 0x3049940013a03d27, 0x3001b6000f603e82, 0x3001c10013503f99, 0x3001cc00168040f1,
        0x3001d9001690427a, 0x300203000f40440e, 0x200218001c904523, 0x200000002490032b, 0x20000d0067f005a8, 0x3000170029400663, 0x30002b0032e008f9, 0x20487b0045100c52,
        0x20022b007f3010c3, 0x300235005880132e, 0x200242008b1018d6, 0x3048880034201e45, 0x2000d60089c021a4, 0x30024c00195024a3, 0x30488f001620263a, 0x300264002a20279e,
        0x200062003c202a60, 0x2000dd001ec02e41, 0x2000cf001760304a, 0x2000e60119a031e6, 0x3000f60024003224, 0x3009130015803466, 0x3048980022f035c0, 0x3049c100167037f1,
        0x3049e30013a0395a, 0x3004b00024903a96, 0x3001b6000f603d00, 0x3001c10013503e17, 0x3001cc0016803f6f, 0x3001d900169040f8, 0x300203000f40428c, 0x20021800142043a1,
        0x200000001b3001ac, 0x20000d005aa00393, 0x300017002850043a, 0x30002b0027c006c1, 0x2002420067300965, 0x304a060031700a4e, 0x304a240027100d67, 0x2000d6003a300ff5,
        0x20006200351013b8, 0x2000dd001bb01728, 0x2000cf000f701900, 0x2000e600d3f01a1d, 0x3000f60022c01a5b, 0x304a540019c01c89, 0x304a8c000db01e27, 0x304ab2000df01f04,
        0x3004b0000d601fe5, 0x3001b6000f6020dc, 0x3001c100135021f3, 0x3001cc001680234b, 0x3001d900169024d4, 0x300203000f402668, 0x200218001450277d, 0x204b20002030016f,
        0x2000000021200395, 0x200242003d8005c7, 0x204b29008e7009bf, 0x3000cf0013a00b61, 0x304b330014900c9d, 0x304b41004be00de8, 0x2000d6002b5012c3, 0x20359d0030b01595,
        0x2000e60076e018c6, 0x304b4c00113018de, 0x304b740026a019f3, 0x304b96000f201c5f, 0x304bc00019c01d53, 0x304bfe0014301ef1, 0x2002180018302055, 0x2000000029d001d0,
        0x2002420093f0048d, 0x304c3600366004de, 0x304c460039300846, 0x304c65001d700bf5, 0x2044c60078a00dea, 0x304c6b000f800e7d, 0x3044de005fd00f77, 0x204c81024d001592,
        0x304c8900a3701adb, 0x304c8e015330252f, 0x404c9500a4e025ea, 0x404cb2004430303a, 0x404cda005e30347f, 0x20008a0077103a80, 0x3041c3002d203a97, 0x304cec001ed03d86,
        0x3000dd0025f03f92, 0x2000d6007bf0420e, 0x304cf3003d104287, 0x304d10003730465a, 0x2000e601146049f3, 0x304d2d0030904a26, 0x304d34000ba04d31, 0x304d5a0026b04ded,
        0x304d89002ad0505a, 0x304dcc0035b05309, 0x304dfb0023b05666, 0x304e1a001ba058a3, 0x304e3c000da05a5f, 0x200218002b005b5a, 0x2000000030b0021b, 0x20024200a1b00546,
        0x304e680075600557, 0x304e840029800cc9, 0x2000d60049400f7e, 0x200062004e101432, 0x2000dd0032601932, 0x2000cf0027a01c75, 0x2000e6010f501f15, 0x304e8a0047701f2d,
        0x304ea200147023a6, 0x3004b00028f024ef, 0x304ed8001e902780, 0x3001b6000f60298a, 0x3001c10013502aa1, 0x3001cc0016802bf9, 0x3001d90016902d82, 0x300203000f402f16,
        0x200218001e40302b, 0x2000000025e001ec, 0x200242007dd0046a, 0x304ef00037300479, 0x304f14002170080b, 0x304f1d0020800a3f, 0x2000d60037500c64, 0x2000620036600ff9,
        0x2000dd005f50137e, 0x2000cf0028a01990, 0x2000e600d6d01c40, 0x304f240015e01c58, 0x304f4a0027901db8, 0x304f6d0011e02033, 0x3004b0001b902153, 0x3001b6000f60232d,
        0x3001c10013502444, 0x3001cc001680259c, 0x3001d90016902725, 0x300203000f4028b9, 0x2002180018a029ce, 0x2000000026d00126, 0x20000d0059c003c7, 0x3000170027e0046e,
        0x30002b00275006ee, 0x200242004d40098b, 0x300e3b00314009a1, 0x304f9a001a800cb7, 0x204fb7004ad00e7b, 0x2000d6002aa01345, 0x200062002340160f, 0x2000dd0016001862,
        0x2000cf000d3019df, 0x2000e600f5001ad8, 0x3000f60022c01b16, 0x304fbd000f701d44, 0x300913003cc01e3d, 0x304fdc0009f0220b, 0x30500c000db022ac, 0x3001b6000f6023a8,
        0x3001c100135024bf, 0x3001cc0016802617, 0x3001d900169027a0, 0x300203000f402934, 0x2002180022e02a49, 0x2000000028b00347, 0x20000d006aa00606, 0x300017002a4006c9,
        0x30002b003410096f, 0x205035003bc00cd9, 0x20022b00984010b5, 0x3002350058701236, 0x3050400025e017db, 0x200242003ad01a59, 0x2000d60056201e23, 0x20006200408023a5,
        0x2000dd001cf027cc, 0x2000cf00259029b8, 0x2000e6011e102c37, 0x3000f60024802c75, 0x3048980023c02ebf, 0x3050480016e030fd, 0x300913000a60326d, 0x305073000dc03315,
        0x3050880014c033f3, 0x3050c10012603541, 0x3050f20010e03669, 0x3001b6000f603798, 0x3001c100135038af, 0x3001cc0016803a07, 0x3001d90016903b90, 0x300203000f403d24,
        0x2002180013503e39, 0x2000000028d001d0, 0x20024200c190047d, 0x3044b900772004b3, 0x3051330044f00c47, 0x2044c6008de010b4, 0x30513f0021a0114d, 0x3044de0062901369,
        0x204c8100a5c019b0, 0x300e3b0068001ac8, 0x30515b002c20214a, 0x20008a0051c0242a, 0x3041c30017c02441, 0x30332000240025da, 0x3000dd0010d02839, 0x2000d60065f02963,
        0x30516e0041602972, 0x3051910023802d8a, 0x203e380014902fe0, 0x2000e600db60314f, 0x304d2d0038b03182, 0x3051b40029e0350f, 0x3051da0034c037af, 0x3051fd0012a03afd,
        0x3052280012803c29, 0x305258000c303d53, 0x305278000ed03e18, 0x2002180021f03f26, 0x2000000023e00147, 0x20000d00594003b9, 0x3000170027a00460, 0x30002b00271006dc,
        0x20024200afa00975, 0x30529e00383010ec, 0x2000d60042e0148c, 0x200062002a5018da, 0x2000dd0027a01b9e, 0x2000cf0037b01e35, 0x2000e6018c8021d6, 0x3000f60022c02214,
        0x3052ac0028e0245e, 0x3052b400728026ee, 0x305314001ef02e18, 0x30531a0020f03025, 0x305322000d903236, 0x305332000ec03311, 0x3001b6000f60341e, 0x3001c10013503535,
        0x3001cc001680368d, 0x3001d90016903816, 0x300203000f4039aa, 0x200218001f903abf, 0x2000000021400179, 0x2002420089e003ad, 0x3053d80042b00483, 0x3053f30039b008b0,
        0x20003e007e600c69, 0x3000750061f00e30, 0x20006c002290146e, 0x2000dd001e1016b6, 0x203e28002bc018b4, 0x2000820017f01b8e, 0x20359d0019201d2a, 0x205400006e401edb,
        0x3054090023b01f08, 0x3054110023f02145, 0x303e200021d023a2, 0x20005a0072c025dd, 0x2000d6005e202d26, 0x2000e6006130332e, 0x30541d002dd03346, 0x305439000c803625,
        0x30545a00117036ef, 0x30547a0013903808, 0x200218000cd03962, 0x2000000016500189, 0x20000d005a400322, 0x30001700282003c9, 0x30002b002790064d, 0x2002420052d008ee,
        0x2000d6004fb00e38, 0x200062002f301353, 0x2000dd001d701665, 0x2000cf001ba01859, 0x2000e60104a01a39, 0x3000f60022c01a77, 0x305492002e501ca5, 0x3054c7001aa01f8c,
        0x3054e1000ff02138, 0x3004b0000e702239, 0x305520000c002322, 0x3001b6000f602403, 0x3001c1001350251a, 0x3001cc0016802672, 0x3001d900169027fb, 0x300203000f40298f,
        0x200218000ff02aa4, 0x200000001a30016e, 0x20000d005aa00345, 0x30001700285003ec, 0x30002b0027c00673, 0x2002420056a00917, 0x30559d0038800929, 0x3055be001ce00cb3,
        0x2000d60041c00e9e, 0x20006200406012da, 0x2000dd0021c016ff, 0x2000cf002c101938, 0x2000460026401c17, 0x2000e6010a201ea1, 0x3000f60022c01edf, 0x3055d7003950210d,
        0x3056100008f024a4, 0x3056260010f02535, 0x3044b40017c0265f, 0x30564b000c5027dd, 0x3001b6000f6028c3, 0x3001c100135029da, 0x3001cc0016802b32, 0x3001d90016902cbb,
        0x300203000f402e4f, 0x2002180016b02f64, 0x200000001f200144, 0x20000d005940036a, 0x3000170027a00411, 0x30002b002710068d, 0x20024200f5800926, 0x300b0c001ed00c22,
        0x3056740095500e11, 0x2000d6007c00189b, 0x200062004540207b, 0x2000dd00257024ee, 0x2000cf002cc02762, 0x2000e6016c302a54, 0x3000f60022c02a92, 0x305684003c302cc0,
        0x3056990031e03085, 0x3056cb001f9033a5, 0x3056f8000b2035a0, 0x3057130019703654, 0x3004b00015d037ed, 0x3057260012a0394c, 0x3001b6000f603a97, 0x3001c10013503bae,
        0x3001cc0016803d06, 0x3001d90016903e8f, 0x300203000f404023, 0x2002180020204138, 0x200000001c700162, 0x20000d005ae0035d, 0x3000170028700404, 0x30002b0027e0068d,
        0x200242007f600933, 0x3057580068f00947, 0x3057730015100fd8, 0x2000d60040b01146, 0x2000620031e01571, 0x2000dd0023f018ae, 0x2000cf0032a01b0a, 0x200046002bf01e52,
        0x2000e60110502137, 0x3000f60022c02175, 0x30578900416023a3, 0x302fea0013e027bb, 0x3057c6000a6028fb, 0x3044b40013a029bc, 0x3057e2000a302af8, 0x3001b6000f602bbc,
        0x3001c10013502cd3, 0x3001cc0016802e2b, 0x3001d90016902fb4, 0x300203000f403148, 0x200218001d20325d, 0x20000000192003c4, 0x20000d005c80058a, 0x3000170029400631,
        0x30002b0028b008c7, 0x200242005c800b7a, 0x3058ab0039200b93, 0x3058c50021b00f27, 0x2000d6003e70115f, 0x2000620046c01566, 0x2000dd0026d019f1, 0x2000cf001b601c7b,
        0x2000e60106b01e57, 0x3000f60022c01e95, 0x3058de0038c020c3, 0x3059190013602451, 0x302089000b202589, 0x3044b40011e02656, 0x300a2a000ab02776, 0x3001b6000f602842,
        0x3001c10013502959, 0x3001cc0016802ab1, 0x3001d90016902c3a, 0x300203000f402dce, 0x2002180019c02ee3, 0x200000002c000224, 0x20000d005a600518, 0x300017002a7005a4,
        0x30002b002710084d, 0x20003e004e900ae4, 0x3059d9001e600de7, 0x2059ec0073d00fee, 0x20006c005f10174a, 0x2054000020901d5a, 0x20005a00a2401f81, 0x2000d600569029c2,
        0x20359d001af02f48, 0x200062005d103117, 0x2000dd003d603707, 0x2000cf0017c03afa, 0x2000e600d2503c9c, 0x3059f7001ce03cb4, 0x305a1a0025203e84, 0x30093b000a6040d8,
        0x305a450009b04180, 0x305a6c001810421d, 0x305a7f0010a043a0, 0x3001b6000f6044cb, 0x3001c100135045e2, 0x3001cc001680473a, 0x300203000f4048cd, 0x20021800193049e2,
        0x200000002370013f, 0x20000d00596003aa, 0x3000170027b00451, 0x30002b00272006ce, 0x20024200a8300968, 0x300e3b0055e00993, 0x305aea0023b00ef3, 0x305b0c001fa011f1,
        0x2000d6003b001408, 0x200062004d0017d8, 0x2000dd002c101cc7, 0x2000cf004bc01fa5, 0x200046003850247f, 0x2000e6011b90282a, 0x3000f60022c02868, 0x305b1b0022002a96,
        0x305b31002a902cb8, 0x3004b0001e302f63, 0x305b5e0009903148, 0x3057130015f031e3, 0x3001b6000f603363, 0x3001c1001350347a, 0x3001cc00168035d2, 0x3001d9001690375b,
        0x300203000f4038ef, 0x2002180017703a04, 0x200000005450014c, 0x20000d00596006c5, 0x3000170027b0076c, 0x30002b00272009e9, 0x20024200dbd00c83, 0x305ba1001f200cad,
        0x305bb6007a400ea1, 0x305bd2003d30166d, 0x2000d6004c201a5d, 0x200062005c301f3f, 0x2000dd0027c02521, 0x2000cf002fc027ba, 0x200046002fa02ad4, 0x2000e60156102df4,
        0x3000f60022c02e32, 0x305bdc001fd03060, 0x305bf1000f40325f, 0x305c2e002e203355, 0x305c550020c03639, 0x3057130019803847, 0x305c72000e0039e1, 0x3004b00013f03ac3,
        0x30484b000b003c04, 0x3001b6000f603cd5, 0x3001c10013503dec, 0x3001cc0016803f44, 0x3001d900169040cd, 0x300203000f404261, 0x200218001c804376, 0x200000001eb00121,
        0x20000d0059a00340, 0x3000170027d003e7, 0x30002b0027400666, 0x20024200a1000902, 0x305d77002330092f, 0x305d8e007a600b64, 0x2000d6003ed0132f, 0x200062004750173c,
        0x2000dd001d001bd0, 0x2000cf0043801dbd, 0x2000460030702213, 0x2000e60124102540, 0x3000f60022c0257e, 0x300913001ba027ac, 0x305da20036202968, 0x305dc60016302ccc,
        0x305b31000de02e31, 0x3004b00017802f11, 0x305e49000550308b, 0x3001b6000f603101, 0x3001c10013503218, 0x3001cc0016803370, 0x3001d900169034f9, 0x300203000f40368d,
        0x200218001d4037a2, 0x200000003250019c, 0x20000d00594004f5, 0x3000170027a0059c, 0x30002b0027100818, 0x2002420062d00ab1, 0x2000d6004dd010fb, 0x200062009de015f8,
        0x2000dd0045d01ff5, 0x2000cf004610246f, 0x2000e601241028f6, 0x3000f60022c02934, 0x305e850033002b62, 0x305e9a0011b02e94, 0x305eff001f102fb1, 0x305f2100106031a4,
        0x3057130010a032ac, 0x305f43000de033b8, 0x3001b6000f6034b7, 0x3001c100135035ce, 0x3001cc0016803726, 0x3001d900169038af, 0x300203000f403a43, 0x200218001e503b58,
        0x20000000373001ad, 0x20000d0059400554, 0x3000170027a005fb, 0x30002b0027100877, 0x2002420047400b10, 0x2000d6003fd00fa1, 0x20006200699013be, 0x2000dd004b501a76,
        0x2000cf0055001f48, 0x2000e60149b024be, 0x3000f60022c024fc, 0x30608d002f40272a, 0x3060a2001e902a20, 0x306108000f102c0b, 0x306121001e302cfe, 0x30615c0011b02ee3,
        0x3004b0002b803000, 0x3001b6000f6032d9, 0x3001c100135033f0, 0x3001cc0016803548, 0x3001d900169036d1, 0x300203000f403865, 0x2002180018a0397a, 0x2000000019e0019f,
        0x20000d0016100371, 0x200242008e4004fa, 0x3061d50032000525, 0x3061e5001f000847, 0x3061ff0031800ac6, 0x2000d60036000dfb, 0x203327004380117c, 0x203320002bc015d1,
        0x2000cf00404018aa, 0x2000e6013e301cd4, 0x306210004db01cec, 0x30622200264021c9, 0x306240004f60244b, 0x3062480034402943, 0x306262000f302c89, 0x3062840009002d7e,
        0x3001d90016902e2f, 0x300203000f402fc3, 0x20021800159030d8, 0x200000002190015b, 0x20000d00160003a8, 0x2002420049f00530, 0x2000d6003bd009ec, 0x2033270049b00dca,
        0x2033200030101282, 0x2000cf0042a015a0, 0x2000e600c49019f0, 0x3062100039c01a08, 0x3033fa0015001da6, 0x3062b30019e01ef8, 0x3062d6000ff02098, 0x3062f80011702199,
        0x305f43000de022b2, 0x3001d900169023b1, 0x300203000f402545, 0x200218001e40265a, 0x200000002ed001f5, 0x20000d0016000516, 0x2002420038e0069e, 0x2000d60037e00a49,
        0x2033270034300de8, 0x2033200022401148, 0x2000cf003ad01389, 0x2000e600a4b0175c, 0x3062100030d01774, 0x3060a20018001a83, 0x306313000e501c05, 0x306338000d401cec,
        0x3033fa0013c01dc2, 0x3001d90016901f1f, 0x300203000f4020b3, 0x20021800187021c8, 0x200000002a70031e, 0x20000d005ae005f9, 0x30001700287006a0, 0x30002b0027e00929,
        0x2050350056900bd0, 0x20024200c3201159, 0x306361004f20118f, 0x30636e004470169f, 0x3063760028701b04, 0x2000d60057701da8, 0x20637e003ee0233a, 0x200062003de02748,
        0x2000dd001b302b45, 0x2000cf0020902d15, 0x2000460034202f3c, 0x2000e601174032a4, 0x3000f60022c032e2, 0x3063830013a03510, 0x306388000850364c, 0x30638d0011a036d3,
        0x3063920010c037ef, 0x3063e30015b038fd, 0x3004b0001f003a5a, 0x304768000a503c4c, 0x3064320008403cf3, 0x3001b6000f603d98, 0x3001c10013503eaf, 0x3001cc0016804007,
        0x3001d90016904190, 0x300203000f404324, 0x2002180016404439, 0x200000002bc00185, 0x20000d0059600475, 0x3000170027b0051c, 0x30002b0027200799, 0x2002420148800a33,
        0x3064a50018e01b73, 0x3064b9001b801d03, 0x2000d6004ef01ed8, 0x20006200522023e7, 0x2000dd0013f02928, 0x2000cf0036c02a84, 0x2000460021802e0e, 0x2000e6013320304c,
        0x3000f60022c0308a, 0x3064e2005b4032b8, 0x305713001970386e, 0x3004b00020c03a07, 0x3064f8000c803c15, 0x3001b6000f603cfe, 0x3001c10013503e15, 0x3001cc0016803f6d,
        0x3001d900169040f6, 0x300203000f40428a, 0x2002180025f0439f, 0x2000000024d00231, 0x20000d00161004b2, 0x200242014450063b, 0x3064a50019301733, 0x3064b9001b8018c8,
        0x2000d6003a501a9d, 0x2033270047e01e63, 0x20332000293022fe, 0x2000cf00464025ae, 0x2000e600b4c02a38, 0x3062100054102a50, 0x3065180010d02f93, 0x306527000ba030a2,
        0x3062480017d0315e, 0x3001d900169032fc, 0x300203000f403490, 0x200218001e7035a5, 0x200000001ac00155, 0x20000d0059e00335, 0x3000170027f003dc, 0x30002b002760065d,
        0x20024200888008fb, 0x2000d600354011a0, 0x200062003dc01514, 0x2000dd0018f0190f, 0x2000cf001fa01abb, 0x2000460034501cd3, 0x2000e600e9f0203e, 0x3000f60022c0207c,
        0x30653d0018e022aa, 0x306557000fe0243a, 0x305b31001630253a, 0x3004b00019d0269f, 0x3001b6000f60285d, 0x3001c10013502974, 0x3001cc0016802acc, 0x3001d90016902c55,
        0x300203000f402de9, 0x2002180012302efe, 0x200000002e100120, 0x20000d0059000435, 0x30001700278004dc, 0x30002b0026f00756, 0x200242009b2009ed, 0x3065850042700a15,
        0x3065a40019c00e3e, 0x3065c7003bb00fdc, 0x2000d6004fc013bc, 0x20006200491018d8, 0x2000dd0034701d88, 0x2000cf00379020ec, 0x2000e6010b40248b, 0x3000f60022c024c9,
        0x3065dd000be026f7, 0x3066060024a027b7, 0x3057130011002a03, 0x305b31000ca02b15, 0x30093b000c702be1, 0x306619000c202caa, 0x3004b00013002d6e, 0x3001b6000f602ebf,
        0x3001c10013502fd6, 0x3001cc001680312e, 0x3001d900169032b7, 0x300203000f40344b, 0x2002180017403560, 0x2000000023700146, 0x20000d00596003b1, 0x3000170027b00458,
        0x30002b00272006d5, 0x2002420108f0096f, 0x300b0c009f40099a, 0x3066ce0045d01390, 0x3066de00207017ef, 0x2000d6004ec01a1b, 0x200062005d501f27, 0x2000dd002c50251b,
        0x2000cf0043a027fd, 0x2000e6012dd02c5d, 0x3000f60022c02c9b, 0x3066f50030902ec9, 0x30670b0010d031d4, 0x3057130022e032e3, 0x305c550016b03513, 0x306730000b303680,
        0x3004b00016403735, 0x3001b6000f6038ba, 0x3001c100135039d1, 0x3001cc0016803b29, 0x3001d90016903cb2, 0x300203000f403e46, 0x2002180019d03f5b, 0x2000000022f0013c,
        0x20000d005940039f, 0x3000170027a00446, 0x30002b00271006c2, 0x20024200de60095b, 0x2000d6004f10175e, 0x2000620043e01c6f, 0x2000dd002f4020cc, 0x2000cf00353023dd,
        0x2000e60136002756, 0x3000f60022c02794, 0x30675800223029c2, 0x30676d002fe02be7, 0x3067a70010202ee7, 0x305c55000e102feb, 0x30571300163030ce, 0x3067c9000cf03233,
        0x3004b00011103304, 0x3001b6000f603436, 0x3001c1001350354d, 0x3001cc00168036a5, 0x3001d9001690382e, 0x300203000f4039c2, 0x200218001af03ad7, 0x200000002d500183,
        0x20000d005900048c, 0x3000170027800533, 0x30002b0026f007ad, 0x2002420076400a44, 0x3067e90061400a6c, 0x3067ff0011e01082, 0x2000d600532011c5, 0x2000620051601717,
        0x2000dd0032b01c4c, 0x2000cf0029001f94, 0x2000e6010620224a, 0x3000f60022c02288, 0x3068130021c024b6, 0x306826000d0026d4, 0x30571300135027a6, 0x3068400025c028dd,
        0x306871000d002b3b, 0x3001b6000f602c2c, 0x3001c10013502d43, 0x3001cc0016802e9b, 0x3001d90016903024, 0x300203000f4031b8, 0x200218001b9032cd, 0x200000002f900157,
        0x20000d0059200484, 0x300017002790052b, 0x30002b00270007a6, 0x2002420081d00a3e, 0x3068e2005dc00a67, 0x3068f6000fe01045, 0x3069030010e01145, 0x2000d6002d801278,
        0x200062002aa01570, 0x2000dd0035b01839, 0x2000cf0029901bb1, 0x2000e6016a401e70, 0x3000f60022c01eae, 0x30691800265020dc, 0x30692c001d70235f, 0x3069340036f02538,
        0x3069910027c028a9, 0x305c550025602b27, 0x305322000f402d7f, 0x3001b6000f602e94, 0x3001c10013502fab, 0x3001cc0016803103, 0x3001d9001690328c, 0x300203000f403420,
        0x2002180020f03535, 0x200000002a300180, 0x20000d0059e00457, 0x3000170027f004fe, 0x30002b002760077f, 0x200242008d100a1d, 0x306ade005c600aa9, 0x306b040027501071,
        0x2000d6004910130b, 0x2000620028b017bc, 0x2000dd0017301a66, 0x2000cf0021e01bf6, 0x200046001f501e32, 0x2000e6010210204d, 0x3000f60022c0208b, 0x306b25001a3022b9,
        0x306b3a0019e0245e, 0x306b6e0011a025fe, 0x306b91000d30271a, 0x306bb900130027ef, 0x305322000ac02921, 0x3001b6000f6029ee, 0x3001c10013502b05, 0x3001cc0016802c5d,
        0x3001d90016902de6, 0x300203000f402f7a, 0x200218001dc0308f, 0x20000000421001c8, 0x20000d005b00061d, 0x30001700288006c4, 0x30002b0027f0094e, 0x2002420100900bf5,
        0x306c2f00afd00c2b, 0x306c43001950172a, 0x306c6600335018c1, 0x2000d6003a801c1b, 0x200062003ff01fe3, 0x2000dd002b402401, 0x2000cf00346026d2, 0x2000e6011d702a3e,
        0x3000f60022c02a7c, 0x306c820028f02caa, 0x306c99002e002f3b, 0x3004b00024a0321d, 0x306caf0010b03469, 0x3001b6000f603595, 0x3001c100135036ac, 0x3001cc0016803804,
        0x3001d9001690398d, 0x300203000f403b21, 0x2002180027003c36, 0x200000001720024f, 0x20000d005bc003f5, 0x3000170028e0049c, 0x30002b002850072c, 0x2002420085a009d9,
        0x300e3b003e600a17, 0x306cff0016b00dff, 0x305b0c002bf00f6c, 0x2000d6003f201250, 0x2000620047c01662, 0x2000dd0022701afd, 0x2000cf0052301d41, 0x306d13001390212b,
        0x2000e6010640228a, 0x3000f60022c022c8, 0x300913001ff024f6, 0x306d2900139026f7, 0x305b310010002832, 0x3004b00021502934, 0x306d3c0010202b4b, 0x3001b6000f602c6e,
        0x3001c10013502d85, 0x3001cc0016802edd, 0x3001d90016903066, 0x300203000f4031fa, 0x2002180020d0330f, 0x200000002210011f, 0x20000d0059c00374, 0x3000170027e0041b,
        0x30002b002750069b, 0x2002420071300938, 0x306dba0051d00966, 0x306dd0001be00e85, 0x2000d6004e601068, 0x200062004460156e, 0x2000dd002a9019d3, 0x2000cf0021f01c99,
        0x2000460039d01ed6, 0x2000e600f6a02299, 0x3000f60022c022d7, 0x3009130020d02505, 0x305b310013e02714, 0x3004b00016b02854, 0x306de3000a7029c1, 0x30484b000f802a6a,
        0x3001b6000f602b83, 0x3001c10013502c9a, 0x3001cc0016802df2, 0x3001d90016902f7b, 0x300203000f40310f, 0x200218001c903224, 0x2000000021400169, 0x20000d005a2003b1,
        0x3000170028100458, 0x30002b00278006db, 0x200242007e40097b, 0x306ea500361009ac, 0x306ec70029e00d0f, 0x306ee0001a800faf, 0x2000d60036b0117c, 0x200062005e701507,
        0x2000dd0027501b0d, 0x2000cf0041101d9f, 0x2000e600ee9021d6, 0x3000f60022c02214, 0x306ef30016002442, 0x306f07000cf025a4, 0x305b310012302675, 0x3004b0000cf0279a,
        0x300eda000d40286b, 0x306f23000dd02941, 0x3001b6000f602a3f, 0x3001c10013502b56, 0x3001cc0016802cae, 0x3001d90016902e37, 0x300203000f402fcb, 0x200218001cc030e0,
        0x200000001b700171, 0x20000d005960035c, 0x3000170027b00403, 0x30002b0027200680, 0x200242004b80091a, 0x2000d6003bb00def, 0x200062003b8011ca, 0x2000dd0013e015a1,
        0x2000cf00376016fc, 0x2000e60100401a98, 0x3000f60022c01ad6, 0x306f76001cc01d04, 0x306f8c000b101ed2, 0x306fb90015201f85, 0x306fdb00100020d9, 0x30700b000e0021db,
        0x3004b00013e022bd, 0x3001b6000f60241c, 0x3001c10013502533, 0x3001cc001680268b, 0x3001d90016902814, 0x300203000f4029a8, 0x2002180013e02abd, 0x200000001f700155,
        0x20000d0059c00380, 0x3000170027e00427, 0x30002b00275006a7, 0x200242003fc00944, 0x2000d60031300d5d, 0x200062003a301090, 0x2000dd001bc01452, 0x2000cf0024b0162b,
        0x2000e600e420189c, 0x3000f60022c018da, 0x307030001aa01b08, 0x305b310013801cb4, 0x3004b00017301dee, 0x30706d000da01f63, 0x3001b6000f60205e, 0x3001c10013502175,
        0x3001cc00168022cd, 0x3001d90016902456, 0x300203000f4025ea, 0x200218000cf026ff, 0x20000000217000e2, 0x20000d005980032d, 0x3000170027c003d4, 0x30002b0027300652,
        0x200242005c3008ed, 0x307092002eb00919, 0x3070a2001ce00c06, 0x2000d60048600ecd, 0x2000620045c01373, 0x2000dd00233017ee, 0x2000cf002a601a3e, 0x2000e60146c01d0a,
        0x3000f60022c01d48, 0x3070b60024401f76, 0x3070cd004e0021bc, 0x407101001fa024a2, 0x307106001b20269e, 0x307125000e202852, 0x3004b00019f02936, 0x3001b6000f602af6,
        0x3001c10013502c0d, 0x3001cc0016802d65, 0x3001d90016902eee, 0x300203000f403082, 0x2002180019b03197, 0x200000001ca001a1, 0x20000d005a00039f, 0x3000170028000446,
        0x30002b00277006c8, 0x20024200b8100967, 0x3071a10065d00997, 0x3071b8000f700ff6, 0x3071d4003f1010ef, 0x2000d60038201505, 0x20006200415018a7, 0x2000dd0021a01cdb,
        0x2000cf0043e01f12, 0x2000460022c0236e, 0x2000e601162025c0, 0x3000f60022c025fe, 0x3071ea002850282c, 0x3072050022e02ab3, 0x3004b00018a02ce3, 0x300eda000f402e6f,
        0x307229000f502f8c, 0x3001b6000f6030a2, 0x3001c100135031b9, 0x3001cc0016803311, 0x3001d9001690349a, 0x300203000f40362e, 0x200218001e903743, 0x200000003bb00154,
        0x20000d0059a00543, 0x3000170027d005ea, 0x30002b0027400869, 0x2002420041a00b05, 0x2000d60041800f3c, 0x200062004f401374, 0x2000dd0022001887, 0x2000cf0025501ac4,
        0x2000e6012a401d3f, 0x3000f60022c01d7d, 0x30723c001e001fab, 0x307254002100218d, 0x30531400189023b9, 0x30726d0014302544, 0x3004b0001c902689, 0x305322000ee02854,
        0x3001b6000f602963, 0x3001c10013502a7a, 0x3001cc0016802bd2, 0x3001d90016902d5b, 0x300203000f402eef, 0x2002180022803004, 0x20000000298001da, 0x20000d005a6004a6,
        0x300017002830054d, 0x30002b0027a007d2, 0x200242009f000a74, 0x30729e0024d00a9b, 0x3066ce003d900cea, 0x30231500397010c5, 0x2000d6006ca01481, 0x2000620033f01b6b,
        0x2000dd0024201ec9, 0x2000cf003d302128, 0x2000e600eda02521, 0x3000f60022c0255f, 0x301cef001cf0278d, 0x3072b90016b0295e, 0x3004b00016c02acb, 0x3072cc0012102c39,
        0x3001b6000f602d7b, 0x3001c10013502e92, 0x3001cc0016802fea, 0x3001d90016903173, 0x300203000f403307, 0x2002180018d0341c, 0x2000000032100191, 0x20000d005a6004e6,
        0x300017002830058d, 0x30002b0027a00812, 0x20024200a9300ab4, 0x30730d0024000adb, 0x30729e001b900d1d, 0x3066ce0046200ed8, 0x2000d60080201564, 0x2000620047c01d86,
        0x2000dd003a702221, 0x2000cf002d7025e5, 0x2000e6010c9028e2, 0x3000f60022c02920, 0x301cef002d102b4e, 0x3073270011702e21, 0x3004b00023402f3a, 0x30733f000b103170,
        0x307358000e703223, 0x3001b6000f60332b, 0x3001c10013503442, 0x3001cc001680359a, 0x3001d90016903723, 0x300203000f4038b7, 0x20021800199039cc, 0x2000000031800203,
        0x20000d005d30054f, 0x300017002b5005eb, 0x30002b00280008a2, 0x2073f10026400b4b, 0x2073fc0073200dcb, 0x20740200b6a0151a, 0x3074090030801b50, 0x30740e0022a01e5a,
        0x20008a003d2020a2, 0x2054000068e02493, 0x2000d60046802b3e, 0x20359d0014302fc3, 0x2000620053b03126, 0x2000dd0031a03680, 0x2000cf003a1039b7, 0x2000e6010e303d7e,
        0x3074270016703d96, 0x307434002d003eff, 0x30744d00183041d1, 0x30747d0014f0436f, 0x307482000be044c0, 0x3074930011604580, 0x30093b000bc04698, 0x3004b00010f04756,
        0x3074b2000e304867, 0x3001b6000f60496b, 0x3001c10013504a82, 0x3001cc0016804bda, 0x300203000f404d6d, 0x2002180019704e82, 0x20000000237001d2, 0x20000d005b00043d,
        0x30001700288004e4, 0x30002b0027f0076e, 0x2002420048900a15, 0x3074f00019000d0e, 0x2000d60064c00ebb, 0x2000620066801527, 0x2000dd0037d01bae, 0x2000cf003c301f48,
        0x2000e6010cc02331, 0x3000f60022c0236f, 0x307513001cd0259d, 0x30752c001350278f, 0x30753b001f9028c6, 0x30756a000ce02ac1, 0x30758e000cd02b91, 0x3075b2000fc02c60,
        0x3001b6000f602d7d, 0x3001c10013502e94, 0x3001cc0016802fec, 0x3001d90016903175, 0x300203000f403309, 0x2002180016c0341e, 0x20000000250000fc, 0x20000d0059800380,
        0x3000170027c00427, 0x30002b00273006a5, 0x2002420090400940, 0x3075f0005780096c, 0x3076050021000ee6, 0x30762f00144010f8, 0x2000d60029201261, 0x200062003bf01513,
        0x2000dd00256018f1, 0x2000cf0025901b64, 0x2000e6010bb01de3, 0x3000f60022c01e21, 0x307657001ab0204f, 0x30766e000be021fc, 0x30769100132022bc, 0x3076b40012f023f0,
        0x3057130018602521, 0x3004b000154026a9, 0x3001b6000f60281e, 0x3001c10013502935, 0x3001cc0016802a8d, 0x3001d90016902c16, 0x300203000f402daa, 0x2002180013d02ebf,
        0x200000003230015c, 0x20000d00596004b3, 0x3000170027b0055a, 0x30002b00272007d7, 0x2002420075300a71, 0x2000d600557011e1, 0x200062003de01758, 0x2000dd0022701b55,
        0x2000cf001eb01d99, 0x2000e6011f301faa, 0x3000f60022c01fe8, 0x3076c50023902216, 0x3076db001bc02451, 0x305c55000f90260f, 0x305713001080270a, 0x30770f001e402836,
        0x300a2a000e002a1c, 0x3001b6000f602b1d, 0x3001c10013502c34, 0x3001cc0016802d8c, 0x3001d90016902f15, 0x300203000f4030a9, 0x200218001a3031be, 0x200000003210017c,
        0x20000d0059c004d1, 0x3000170027e00578, 0x30002b00275007f8, 0x2002420076800a95, 0x3077a00020e00ac3, 0x3077b3003bf00cd3, 0x3077d10016101094, 0x2000d6002f80121a,
        0x200062003e501532, 0x2000dd0015c01936, 0x2000cf0039e01aaf, 0x2000e60124701e73, 0x3000f60022c01eb1, 0x3077ec001ae020df, 0x3078050022a0228f, 0x3078590022e024bb,
        0x305b3100192026eb, 0x305a45000d30287f, 0x30787a000c502954, 0x3001b6000f602a3a, 0x3001c10013502b51, 0x3001cc0016802ca9, 0x3001d90016902e32, 0x300203000f402fc6,
        0x200218001ee030db, 0x200000001b400111, 0x20000d00596002f9, 0x3000170027b003a0, 0x30002b002720061d, 0x200242005bc008b7, 0x2000d60042b00e90, 0x200062003a1012db,
        0x2000dd002eb0169b, 0x2000cf00291019a3, 0x2000e600fb501c5a, 0x3000f60022c01c98, 0x3078e50015f01ec6, 0x3078fb0028702027, 0x30793700109022b0, 0x3004b000106023bb,
        0x30795f000ab024c3, 0x3001b6000f60258f, 0x3001c100135026a6, 0x3001cc00168027fe, 0x3001d90016902987, 0x300203000f402b1b, 0x200218000e002c30, 0x200000001c60012d,
        0x20000d0059600327, 0x3000170027b003ce, 0x30002b002720064b, 0x20024200649008e5, 0x307092001ca00910, 0x307a050044a00adc, 0x2000d60022500f4b, 0x200062004e201190,
        0x2000dd0023001691, 0x2000cf00342018de, 0x2000e600f4801c46, 0x3000f60022c01c84, 0x307a1a0020201eb2, 0x307a30000ed020b6, 0x307a5a000c9021a5, 0x3004b00016002270,
        0x307ac50011b023d2, 0x3001b6000f60250e, 0x3001c10013502625, 0x3001cc001680277d, 0x3001d90016902906, 0x300203000f402a9a, 0x200218000c502baf, 0x200000001890014a,
        0x20000d0059a00307, 0x3000170027d003ae, 0x30002b002740062d, 0x20024200b92008c9, 0x307ae50089f008f6, 0x307afa001a501197, 0x307b0e001150133e, 0x2000d60027001478,
        0x2000620037d01708, 0x2000dd0023101aa4, 0x2000cf0029001cf2, 0x2000e60105101fa8, 0x3000f60022c01fe6, 0x307b250016902214, 0x307b3d000ab0237f, 0x307b95000d10242c,
        0x306222000ef024ff, 0x30571300124025f0, 0x307bb6000e602716, 0x3004b00015a027fe, 0x3001b6000f602979, 0x3001c10013502a90, 0x3001cc0016802be8, 0x3001d90016902d71,
        0x300203000f402f05, 0x200218001400301a, 0x200000001db00172, 0x20000d0068500381, 0x3000170027e0042d, 0x30002b00359006ad, 0x2002420034d00a2e, 0x207bce0052a00d97,
        0x2000d6003ca012de, 0x200062003c1016c8, 0x2000dd001e501aa8, 0x2000cf0013d01caa, 0x2000e600ff801e0d, 0x3000f60023101e4b, 0x307bd4001b60207e, 0x307bec0023502253,
        0x3004b0001940248a, 0x307bf50014402620, 0x3001b6000f602785, 0x3001c1001350289c, 0x3001cc00168029f4, 0x3001d90016902b7d, 0x300203000f402d11, 0x2002180013e02e26,
        0x2000000018700158, 0x20000d0016700313, 0x20024200c5b004a2, 0x307c1f0068200714, 0x307c230036500d98, 0x2000d6002970111a, 0x2033270036a013d2, 0x2033200037601759,
        0x2000cf0024301aec, 0x2000e60097101d55, 0x3062100019b01d6d, 0x307c2f0018d01f0a, 0x3033fa001d602099, 0x307c6c0012102271, 0x307c910008902394, 0x3001d9001690243e,
        0x300203000f4025d2, 0x20021800228026e7, 0x200000001d20014a, 0x20000d0059c00350, 0x3000170027e003f7, 0x30002b0027500677, 0x2002420035200914, 0x3077a00019a0093e,
        0x307cb90018400ada, 0x2000d60029a00c83, 0x2000620049a00f3d, 0x2000dd00294013f6, 0x2000cf00251016a7, 0x2000e6010260191e, 0x3000f60022c0195c, 0x307cca001e501b8a,
        0x307cdf000c501d71, 0x307d29000f101e38, 0x3004b0001da01f2b, 0x305713000d302107, 0x30093b000c7021dc, 0x3001b6000f6022c4, 0x3001c100135023db, 0x3001cc0016802533,
        0x3001d900169026bc, 0x300203000f402850, 0x200218001d202965, 0x2000000030e0015d, 0x20000d005920049f, 0x3000170027900546, 0x30002b00270007c1, 0x2002420051900a59,
        0x307d6d0039a00a82, 0x307d800014c00e1e, 0x2000d60038300f8f, 0x2000620033d01332, 0x2000dd002010168e, 0x2000cf002d0018ac, 0x2000e60114d01ba2, 0x3000f60022c01be0,
        0x307d960024c01e0e, 0x307daa0012b0205c, 0x307dc5000fa02189, 0x307deb0010e02285, 0x305c550016002395, 0x3053220009f024f7, 0x307e0a000b602598, 0x3001b6000f60266f,
        0x3001c10013502786, 0x3001cc00168028de, 0x3001d90016902a67, 0x300203000f402bfb, 0x2002180013002d10, 0x200000002c500149, 0x20000d0059000442, 0x30001700278004e9,
        0x30002b0026f00763, 0x20024200580009fa, 0x2000d60041300f97, 0x200062004ac013ca, 0x2000dd001c001895, 0x2000cf0027101a72, 0x2000e60116b01d09, 0x3000f60022c01d47,
        0x307e9b002cf01f75, 0x307eae000d502246, 0x307ecd0015c0231d, 0x307eeb000e50247b, 0x307f190011102562, 0x3004b00015e02675, 0x3001b6000f6027f4, 0x3001c1001350290b,
        0x3001cc0016802a63, 0x3001d90016902bec, 0x300203000f402d80, 0x200218001be02e95, 0x200000002a2001ab, 0x20000d0059600481, 0x3000170027b00528, 0x30002b00272007a5,
        0x2002420084000a3f, 0x2000d60040c0129c, 0x20006200430016c8, 0x2000dd0019d01b17, 0x2000cf0034a01cd1, 0x2000e6017a302041, 0x3000f60022c0207f, 0x307f72004e5022ad,
        0x307f85001ab02794, 0x307f9b0044f02973, 0x307fb90012e02dc4, 0x305713000f402ef4, 0x305c550015902fea, 0x3001b6000f603164, 0x3001c1001350327b, 0x3001cc00168033d3,
        0x3001d9001690355c, 0x300203000f4036f0, 0x200218000f303805, 0x2000000022400245, 0x20000d001610049d, 0x2002420090500626, 0x2000d6002ef00f48, 0x203327006d201258,
        0x2033200036801947, 0x307fe40017701956, 0x307ff2001e001acf, 0x2000cf003ad01ccc, 0x2000e600dc00209f, 0x30621000312020b7, 0x307ffe00212023cb, 0x3080090022b025fe,
        0x308014000ae0282b, 0x30803600114028db, 0x30806b000b7029f1, 0x305c550010c02aaa, 0x3001d90016902bd7, 0x300203000f402d6b, 0x200218000f302e80, 0x2000000023a001bd,
        0x20000d0059a0042b, 0x3000170027d004d2, 0x30002b0027400751, 0x20024200c27009ed, 0x305ba1001b900a1a, 0x308096005b300bd5, 0x3080a8002360118a, 0x3080ba0024a013c2,
        0x2000d6003a501631, 0x2000620044d019f6, 0x2000dd0018c01e62, 0x2000cf002da0200b, 0x2000460026602303, 0x2000e6010380258f, 0x3000f60022c025cd, 0x3080d700211027fb,
        0x3072b90016b02a0e, 0x3004b0001c302b7b, 0x3080ef0007f02d40, 0x308112000a602dc1, 0x300eda000bd02e69, 0x3001b6000f602f47, 0x3001c1001350305e, 0x3001cc00168031b6,
        0x3001d9001690333f, 0x300203000f4034d3, 0x2002180029a035e8, 0x2000000017e00126, 0x20000d00596002d8, 0x3000170027b0037f, 0x30002b00272005fc, 0x200242006e400896,
        0x2000d60035300f97, 0x200062004340130a, 0x2000dd002800175d, 0x2000cf0032b019fa, 0x2000460032c01d43, 0x2000e600fec02095, 0x3000f60022c020d3, 0x30815b0021202301,
        0x305b310018902515, 0x305713000b2026a0, 0x308171000a102754, 0x30818b000e7027f7, 0x3004b000100028e0, 0x3001b6000f602a01, 0x3001c10013502b18, 0x3001cc0016802c70,
        0x3001d90016902df9, 0x300203000f402f8d, 0x20021800196030a2, 0x2000000023b00152, 0x20000d005a6003c1, 0x3000170028300468, 0x30002b0027a006ed, 0x200242004cf0098f,
        0x2000d60039b00e7b, 0x200062002a101236, 0x2000dd0018f014f6, 0x2000cf002f1016a2, 0x20004600196019b1, 0x2000e6010ff01b6d, 0x3000f60022c01bab, 0x308299001d001dd9,
        0x3082b70020e01fab, 0x305713001b6021bb, 0x3082d00009a02373, 0x3004b00011b0240f, 0x3071250009f0252c, 0x3001b6000f6025ec, 0x3001c10013502703, 0x3001cc001680285b,
        0x3001d900169029e4, 0x300203000f402b78, 0x2002180018b02c8d, 0x2000000020200164, 0x20000d005900039a, 0x3000170027800441, 0x30002b0026f006bb, 0x2002420092f00952,
        0x3082fa0019800962, 0x3083050078500afc, 0x2000d60039f0129e, 0x200062003d60165d, 0x2000dd003ae01a52, 0x2000cf0021901e1d, 0x200046001ee02054, 0x2000e6010e202268,
        0x3000f60022c022a6, 0x30831600242024d4, 0x3083290025402718, 0x305713000eb0296e, 0x3004b00010702a5b, 0x305c550014502b64, 0x3001b6000f602cca, 0x3001c10013502de1,
        0x3001cc0016802f39, 0x3001d900169030c2, 0x300203000f403256, 0x200218001b90336b, 0x2000000029100150, 0x20000d005a800415, 0x30001700284004bc, 0x30002b0027b00742,
        0x200242007da009e5, 0x30837f0014b00ec0, 0x308383001b20100d, 0x2000d600442011dc, 0x200062005200163e, 0x2000dd000c901b7d, 0x2000cf0022001c63, 0x2000e60111b01ea9,
        0x3000f60022c01ee7, 0x308396001fe02115, 0x3083ab000ab02315, 0x3083d100228023c2, 0x3083f5000b3025ec, 0x305713000fa026a1, 0x308416000cb0279d, 0x307125000b90286a,
        0x3001b6000f602944, 0x3001c10013502a5b, 0x3001cc0016802bb3, 0x3001d90016902d3c, 0x300203000f402ed0, 0x2002180017102fe5, 0x2000000025000199, 0x20000d005b00041d,
        0x30001700288004c4, 0x30002b0027f0074e, 0x20024200c11009f5, 0x2000d6003ad01623, 0x200062003b3019f0, 0x2000dd0032301dc2, 0x2000cf0037b02102, 0x200046002510249b,
        0x2000e6010ee02712, 0x3000f60022c02750, 0x3084350024f0297e, 0x30844f0013902bcf, 0x3084660011f02d0a, 0x30847f0014702e2b, 0x3084940011c02f74, 0x305322000cd03092,
        0x3001b6000f603180, 0x3001c10013503297, 0x3001cc00168033ef, 0x3001d90016903578, 0x300203000f40370c, 0x200218001cc03821, 0x2000000019200186, 0x20000d005a00034c,
        0x30001700280003f3, 0x30002b0027700675, 0x2002420050400914, 0x300e3b00261009fa, 0x3084a9001b300c5d, 0x2000d6002bd00e35, 0x2000620031a01112, 0x2000dd0027a0144b,
        0x2000cf003e2016e2, 0x2000e600d2101aea, 0x3000f60022c01b28, 0x3084c60013701d56, 0x306f8c0008601e8f, 0x306222000b801f17, 0x3004b00012501fd1, 0x30208900072020f8,
        0x3001b6000f60218b, 0x3001c100135022a2, 0x3001cc00168023fa, 0x3001d90016902583, 0x300203000f402717, 0x200218001530282c, 0x2000000020800124, 0x20000d0059600360,
        0x3000170027b00407, 0x30002b0027200684, 0x200242006ae0091e, 0x301d600028800949, 0x3085340035b00bd3, 0x2000d60056200fe9, 0x200062002fb0156b, 0x2000dd001e201885,
        0x2000cf0037301a84, 0x2000e600e3c01e1d, 0x3000f60022c01e5b, 0x308561001fc02089, 0x308577000d1022a2, 0x306222000de02375, 0x3004b00016302455, 0x3001b6000f6025d9,
        0x3001c100135026f0, 0x3001cc0016802848, 0x3001d900169029d1, 0x300203000f402b65, 0x2002180008402c7a, 0x200000001e2001eb, 0x20000d005be00401, 0x3000170028f004a8,
        0x30002b0028600739, 0x20024200917009e7, 0x30857e0062900a15, 0x308595001a701040, 0x3085aa0010d011e9, 0x2000d6002e50131b, 0x200062003df01620, 0x2000dd001c001a1e,
        0x2000cf002cd01bfb, 0x2000e600e9001eee, 0x3000f60022c01f2c, 0x3085ca001200215a, 0x3085e30017d0227c, 0x308602000f4023fb, 0x3004b000142024f1, 0x300eda000a802635,
        0x3001b6000f6026fe, 0x3001c10013502815, 0x3001cc001680296d, 0x3001d90016902af6, 0x300203000f402c8a, 0x200218001eb02d9f, 0x2000000023000128, 0x20000d001660038c,
        0x200242005500051a, 0x2000d60029b00a87, 0x2033270044600d43, 0x20332000316011a6, 0x2000cf003a3014d9, 0x2000e6009a8018a2, 0x3062100021c018ba, 0x3033fa0028c01ad8,
        0x306248000e401d66, 0x308691000bb01e4c, 0x3086c00009801f09, 0x3001d90016901fc2, 0x300203000f402156, 0x200218000ef0226b, 0x2000000021a00129, 0x20000d0059c00377,
        0x3000170027e0041e, 0x30002b002750069e, 0x200242008490093b, 0x3086e500287009c0, 0x3086f80047d00c49, 0x2000d60049d011a1, 0x2000620026c0165e, 0x2000dd00168018e9,
        0x2000cf0015601a6e, 0x2000e600d2b01bea, 0x3000f60022c01c28, 0x300632001d601e56, 0x305314000e302048, 0x307cdf000a20212d, 0x3004b0000a3021d1, 0x3001b6000f602295,
        0x3001c100135023ac, 0x3001cc0016802504, 0x3001d9001690268d, 0x300203000f402821, 0x2002180017c02936, 0x200000001cc000e5, 0x20000d005a8002e5, 0x300017002840038c,
        0x30002b0027b00612, 0x200242005d2008b5, 0x30877b001cd008e2, 0x30878c0024400ab1, 0x30879b0018800cf7, 0x2000d60029900ea4, 0x2000620042b0115d, 0x2000dd002a3015a7,
        0x2000cf0026201867, 0x2000e6011e101aef, 0x3000f60022c01b2d, 0x3087ae0022101d5b, 0x3087c60006a01f7e, 0x3087da001b801fea, 0x308806001a0021a4, 0x305713000ef02346,
        0x3004b0001f802437, 0x3001b6000f602650, 0x3001c10013502767, 0x3001cc00168028bf, 0x3001d90016902a48, 0x300203000f402bdc, 0x200218000ad02cf1, 0x200000002870018b,
        0x20000d005a800446, 0x30001700284004ed, 0x30002b0027b00773, 0x200242007c000a16, 0x308891003b700a4a, 0x3088ab001cf00e03, 0x3088c1001fa00fd4, 0x2000d6003e2011f3,
        0x2000620056e015f5, 0x2000dd0021f01b82, 0x2000cf0057f01dbe, 0x200046001ca0235b, 0x2000e6012930254b, 0x3000f60022c02589, 0x3088dc0025f027b7, 0x3088fb000ff02a39,
        0x3089080025502b3a, 0x305713000fb02d91, 0x305c550015a02e8e, 0x3004b00015302fea, 0x3001b6000f60315e, 0x3001c10013503275, 0x3001cc00168033cd, 0x3001d90016903556,
        0x300203000f4036ea, 0x2002180018a037ff, 0x200000001a20017d, 0x20000d005ba00353, 0x3000170028d003fa, 0x30002b0028400689, 0x2002420030e00935, 0x2000d6006d200c60,
        0x200062002ea01352, 0x2000dd002490165b, 0x2000cf0022e018c1, 0x2000460037301b0d, 0x2000e600f2301ea6, 0x3000f60022c01ee4, 0x3089480028402112, 0x308965000b402398,
        0x3004b0001d40244e, 0x30898a0010402624, 0x3001b6000f602749, 0x3001c10013502860, 0x3001cc00168029b8, 0x3001d90016902b41, 0x300203000f402cd5, 0x2002180007302dea,
        0x200000002b900194, 0x20000d005a800481, 0x3000170028400528, 0x30002b0027b007ae, 0x20024200bf100a51, 0x3011d20035900a69, 0x308a35003c000dc4, 0x308a510025001186,
        0x3003c90024e013f4, 0x2000d6003120165f, 0x2000620059301991, 0x2000dd0025001f43, 0x2000cf00384021b0, 0x2000460052102552, 0x2000e6010dc02a99, 0x3000f60022c02ad7,
        0x308a790021f02d05, 0x3026460019602f26, 0x308aa800103030be, 0x308ac50015a031c3, 0x3004b0001b50331f, 0x3001b6000f6034f5, 0x3001c1001350360c, 0x3001cc0016803764,
        0x3001d900169038ed, 0x300203000f403a81, 0x200218001f403b96, 0x2000000023d00147, 0x20000d005ac003b8, 0x300017002860045f, 0x30002b0027d006e7, 0x2002420055f0098c,
        0x308b700030b009bd, 0x308b8d0018a00cca, 0x2000d6002c900f08, 0x20006200468011f1, 0x2000dd001d401678, 0x2000cf003bf01869, 0x2000e6011ce01c4e, 0x3000f60022c01c8c,
        0x308ba8001f201eba, 0x308bba003ea020ca, 0x3004b0001c0024b6, 0x308bc20010302678, 0x3001b6000f60279c, 0x3001c100135028b3, 0x3001cc0016802a0b, 0x3001d90016902b94,
        0x300203000f402d28, 0x2002180018902e3d, 0x20000000245001a3, 0x20000d005960041c, 0x3000170027b004c3, 0x30002b0027200740, 0x20024200e7b009da, 0x308c4400bc500a05,
        0x308c55001e6015cc, 0x2000d60043301872, 0x200062003f001cc5, 0x2000dd00225020d4, 0x2000cf002c302316, 0x2000e601113025ff, 0x3000f60022c0263d, 0x308c6d003d50286b,
        0x308c83000be02c42, 0x308ca10008602d02, 0x3057130015402d8a, 0x308cbc0017102f00, 0x3001b6000f603092, 0x3001c100135031a9, 0x3001cc0016803301, 0x3001d9001690348a,
        0x300203000f40361e, 0x200218000dc03733, 0x200000001010011c, 0x20000d0015f00251, 0x200242003dc003d8, 0x2000d600232007d1, 0x203327003d700a24, 0x203320000ce00e18,
        0x2000cf003d000f03, 0x2000e600603012f9, 0x3062100014001311, 0x308d320008b01453, 0x3033fa00173014e0, 0x3001d90016901674, 0x300203000f401808, 0x200218000730191d,
        0x200000001330010f, 0x20000d0015f00276, 0x20024200443003fd, 0x308d43001b600538, 0x308d4f00148006f0, 0x2000d6001b10085d, 0x2033270038d00a2f, 0x2033200024900dd9,
        0x2000cf003070103f, 0x2000e6007cb0136c, 0x306210001eb01384, 0x308d65000f901571, 0x308d90000980166c, 0x3033fa0018801706, 0x3001d900169018af, 0x300203000f401a43,
        0x2002180007c01b58, 0x2000000010400140, 0x20000d0016000278, 0x200242004c400400, 0x2000d6001df008e1, 0x203327002ec00ae1, 0x2033200015c00dea, 0x2000cf0044d00f63,
        0x2000e6007b1013d6, 0x3062100029a013ee, 0x3033fa001ba0168a, 0x308db20009801846, 0x3001d900169018ff, 0x300203000f401a93, 0x2002180011001ba8, 0x2000000018400150,
        0x20000d0059c00308, 0x3000170027e003af, 0x30002b002750062f, 0x200242008f7008cc, 0x308dd50045400983, 0x308df30016c00dd9, 0x308e120027c00f47, 0x2000d6005ed011e0,
        0x200062003bf017ed, 0x2000dd0020001bcb, 0x2000cf002c201de8, 0x2000e6011a9020d0, 0x3000f60022c0210e, 0x308e22001e10233c, 0x308e3a001d50251f, 0x308e5400201026f6,
        0x30571300155028f9, 0x3004b00018802a50, 0x3001b6000f602bf9, 0x3001c10013502d10, 0x3001cc0016802e68, 0x3001d90016902ff1, 0x300203000f403185, 0x200218001560329a,
        0x200000001cb00126, 0x20000d0059200325, 0x30001700279003cc, 0x30002b0027000647, 0x20024200734008df, 0x2000d6003fa01030, 0x200062003bb0144a, 0x2000dd001ab01824,
        0x20004600476019ed, 0x2000e6010e301e89, 0x3000f60022c01ec7, 0x308eef001ae020f5, 0x308f030014d022a5, 0x308f330010c023f4, 0x3088060015d02502, 0x3057130012202661,
        0x3004b00014602785, 0x3001b6000f6028ec, 0x3001c10013502a03, 0x3001cc0016802b5b, 0x3001d90016902ce4, 0x300203000f402e78, 0x2002180013402f8d, 0x200000001fe00102,
        0x20000d0059800334, 0x3000170027c003db, 0x30002b0027300659, 0x200242007b3008f4, 0x308fee0018500f22, 0x2000d600493010c4, 0x200062003e701577, 0x2000dd001fe0197d,
        0x2000cf003e501b98, 0x2000e60130401fa3, 0x3000f60022c01fe1, 0x309002002290220f, 0x309019000f90243a, 0x3090440010902535, 0x30905b0025102640, 0x3090840022402893,
        0x305322000bd02ab9, 0x302e700008e02b78, 0x3001b6000f602c27, 0x3001c10013502d3e, 0x3001cc0016802e96, 0x3001d9001690301f, 0x300203000f4031b3, 0x20021800131032c8,
        0x200000001730013a, 0x20000d005b0002e1, 0x3000170028800388, 0x30002b0027f00612, 0x20024200832008b9, 0x2000d60059901108, 0x20006200331016c1, 0x2000dd0023301a11,
        0x2000cf001c401c61, 0x2000460023501e43, 0x2000e60116f0209e, 0x3000f60022c020dc, 0x3090a0001b50230a, 0x3090b70017b024c1, 0x3090e50028c0263e, 0x3057130015c028cc,
        0x3091290014202a2a, 0x3001b6000f602b8d, 0x3001c10013502ca4, 0x3001cc0016802dfc, 0x3001d90016902f85, 0x300203000f403119, 0x200218001450322e, 0x2000000023f00155,
        0x20000d00592003c8, 0x300017002790046f, 0x30002b00270006ea, 0x200242016f300982, 0x301d9400eba011bb, 0x2000d6002d202092, 0x200062002fd02384, 0x2000dd002a4026a0,
        0x2000cf0032402961, 0x2000e60109202cab, 0x3000f60022c02ce9, 0x30914d002ad02f17, 0x302089000f9031c6, 0x30916d000b3032c1, 0x3091840024a03376, 0x305322000da035c2,
        0x3001b6000f6036bd, 0x3001c100135037d4, 0x3001cc001680392c, 0x3001d90016903ab5, 0x300203000f403c49, 0x2002180017e03d5e, 0x2000000025d000f7, 0x20000d0059800388,
        0x3000170027c0042f, 0x30002b00273006ad, 0x200242007a800948, 0x3092930049000974, 0x3092b7001de00e06, 0x3092d20010200fe6, 0x2000d6005130110d, 0x200062003e601640,
        0x2000dd0023801a45, 0x2000cf002e101c9a, 0x2000e6011bd01fa1, 0x3000f60022c01fdf, 0x3092e2002780220d, 0x3092f6002ab02487, 0x305713000f502734, 0x3004b0001bf0282b,
        0x309322000d1029ec, 0x3001b6000f602ade, 0x3001c10013502bf5, 0x3001cc0016802d4d, 0x3001d90016902ed6, 0x300203000f40306a, 0x2002180014f0317f,
    ],
    severities: &[
        0x20003f5c, 0x40003f80, 0x60003faa, 0x80003fd3, 0x400028e3, 0x80002920, 0x20003868, 0x40003885, 0x600038a9, 0x80005f35, 0x200022df, 0x40002303, 0x4000232d, 0x60002354, 0x6000237d, 0x600023ae,
        0x600023da, 0x80002402, 0x200043a7, 0x400043d0, 0x60004401, 0x400024e6, 0x20002b55, 0x40002b79, 0x40002ba3, 0x60002bca, 0x60002bf3, 0x60002c24, 0x60002c50, 0x80002c78, 0x40002c92, 0x40002da6,
        0x20002dd1, 0x80002df4, 0x20004e3d, 0x20004e61, 0x40004e81, 0x40004eab, 0x60004ed5, 0x60004f05, 0x8000827b, 0x20001a52, 0x40001a76, 0x60001aa0, 0x80001ac9, 0x60001ae3, 0x20001a53, 0x40001a7a,
        0x40001a9d, 0x60001ac2, 0x80003db4, 0x20001bc3, 0x40001be7, 0x60001c11, 0x80004289, 0x20001b8d, 0x40001bb1, 0x60001bd8, 0x60001c01, 0x80001c2e, 0x2000212c, 0x20002152, 0x40002173, 0x40002195,
        0x600021b4, 0x800046d5, 0x40002469, 0x400024a3, 0x800024e8, 0x2000246d, 0x4000248d, 0x400024b4, 0x600024db, 0x60002504, 0x8000548d, 0x2000165d, 0x2000167f, 0x400016a4, 0x600016ce, 0x80003f3b,
        0x20001dd0, 0x20001df4, 0x40001e15, 0x6000484e, 0x80001e89, 0x20002931, 0x40002955, 0x4000297f, 0x600029a6, 0x600029cf, 0x800029fb, 0x20001e20, 0x20001e3d, 0x40001e5a, 0x40001e7e, 0x60001ea2,
        0x60001ec8, 0x60001eee, 0x8000558b, 0x200024db, 0x24ff, 0x40002527, 0x60002551, 0x80005ec9, 0x20004e19, 0x40004e4d, 0x60004e8a, 0x80001e45, 0x200024dd, 0x40002501, 0x60002528, 0x80005596,
        0x20001ace, 0x40001af1, 0x60001b18, 0x40001b8f, 0x20004d05, 0x20001be7, 0x80001c44, 0x40001b15, 0x40001b3c, 0x200065f6, 0x20002f5b, 0x40006613, 0x60002fb2, 0x60006632, 0x8000665e, 0x20005d3f,
        0x40005d50, 0x60005d86, 0x20002752, 0x40002776, 0x600027a0, 0x600027c9, 0x200023f2, 0x40002416, 0x40002440, 0x8000246c, 0x40001bb7, 0x60001be0, 0x8000508d, 0x2000757b, 0x400075b9, 0x600075fe,
        0x400032ba, 0x80007645, 0x20001ec0, 0x40001f0e, 0x60001f3b, 0x60001f5f, 0x60001faf, 0x80006181, 0x20002337, 0x4000235b, 0x60002383, 0x600023ad, 0x800023d6, 0x2000310b, 0x40003138, 0x40003161,
        0x6000318c, 0x2000747a, 0x400031f4, 0x600074a1, 0x400074ce, 0x200032b6, 0x40003305, 0x40003350, 0x600033a2, 0x800033ee, 0x20001936, 0x4000195a, 0x80001984, 0x40001fde, 0x2011, 0x20002a6e,
        0x40002a8f, 0x60002ab6, 0x75b1, 0x2000260c, 0x40002630, 0x6000265a, 0x80002683, 0x20005c97, 0x40005cb3, 0x60005cd5, 0x80005cfa, 0x20005c96, 0x40005cb2, 0x60005cd4, 0x1a57, 0x200021b4,
        0x400021d8, 0x60002202, 0x8000222b, 0x200020bb, 0x200020df, 0x40002107, 0x60002131, 0x8000215f, 0x20002079, 0x4000209d, 0x600020c7, 0x675e, 0x20006100, 0x40006113, 0x6000612f, 0x614f,
        0x200062c1, 0x400062ec, 0x40005dab, 0x6000630a, 0x6000632b, 0x80006356, 0x60001a90, 0x2000215b, 0x6000218d, 0x200017b7, 0x400017db, 0x60001803, 0x8000182c, 0x20002519, 0x2000253d, 0x40002573,
        0x6000259d, 0x600025c6, 0x80008b42, 0x2000254c, 0x40002570, 0x6000259a, 0x800025c3, 0x40002fbf, 0x80002ffc, 0x4000302d, 0x8000306a, 0x200074ed, 0x40007507, 0x200040ff, 0x4000411f, 0x60004148,
        0x4170, 0x20001c1b, 0x40001c3f, 0x60001c69, 0x80001c92, 0x200015fd, 0x4000161b, 0x60001640, 0x80001667, 0x40001a2a, 0x800029a1, 0x400029cf, 0x40009162, 0x400091a0, 0x40001dd2, 0x40001e12,
        0x200018f3, 0x40001917, 0x60001941, 0x8000196a, 0x20008245, 0x4000825e, 0x6000827e, 0x800018d7, 0x400018f5, 0x20002679, 0x200026a9, 0x200026ce, 0x40002710, 0x60002740, 0x8000276f, 0x80002791,
        0x20008dc5, 0x40008de8, 0x60008e0b, 0x80001b4a, 0x20001c19, 0x20001c58, 0x40001c8d, 0x60008b79, 0x20003939, 0x4000396c, 0x6000399e, 0x4000a75c, 0x20001ed1, 0x40001efa, 0x60001f26, 0x40009835,
        0x40001f8e, 0x40001fb5, 0x2000a33d, 0x4000a389, 0x6000a3cc, 0x40002809, 0x20001d9c, 0x40001dd8, 0x60009929, 0x40001e3e, 0x20009dec, 0x40009e28, 0x60009e5c, 0x20009e8d, 0x40009eb6, 0x60009ee1,
        0x40002323, 0x40002368, 0x200023ae, 0x400023f9, 0x20001c74, 0x40001ca9, 0x20009dcd, 0x40001e71, 0x60009dec, 0x2000ab3a, 0x40002d20, 0x6000ab5f, 0x4000ab7c, 0x80002d9c, 0x40002aab, 0x20002ad0,
        0x20001aa9, 0x80001ad2, 0x40001af9, 0x20009e7a, 0x40001fcb, 0x60002035, 0x4000206f, 0x200026ff, 0x2000272f, 0x20002758, 0x40002798, 0x600027c6, 0x2000281d, 0x200022b9, 0x20002301, 0x2000232a,
        0x40002364, 0x600023ab, 0x200023d9, 0x20001e93, 0x40001f0f, 0x40001f64, 0x80009e5f, 0x2000a243, 0x4000a272, 0x6000a2b0, 0xa2de, 0x20009f95, 0x40001cc2, 0x60009fc1, 0x20002631, 0x4000acc2,
        0x600026ba, 0x40002704, 0x8000272e, 0x2000a3e6, 0x4000a41b, 0x60001d5c, 0x40001d85, 0x20001b91, 0x4000a346, 0x8000a391, 0x2000a33e, 0x40001d83, 0x60001dad, 0x40001dd6, 0x20001734, 0x4000175c,
        0x20001781, 0x2000162a, 0x80001652, 0x2000a5bf, 0x400019d8, 0x40001a22, 0x80001a4a, 0x20001eae, 0x40001ed9, 0x60001efd, 0x20001f1f, 0x20001f47, 0x40001a6f, 0x40001a97, 0x80001ade, 0x4000a9df,
        0x800020e0, 0x4000b040, 0x8000b082, 0x2000c636, 0x4000394b, 0x60003976, 0x8000399e, 0x400039de, 0x20001d92, 0x40001dc8, 0x60001e14, 0x40001e4a, 0x20001f14, 0x40001f40, 0x6000aca4, 0x40001f98,
        0x20001b08, 0x40001b3e, 0x60001b71, 0x20001b97, 0x4000abbc, 0x2000abde, 0x8000ac01, 0x2000acc9, 0x40001afe, 0x6000ace7, 0x40001b43, 0x2000a7c9, 0x4000a7e5, 0x4000a819, 0x6000a82d, 0x6000a842,
        0x40001965, 0x20001843, 0x40001879, 0x600018bc, 0x400018e0, 0x20001cc0, 0x40001cf8, 0x60001d35, 0x20001d6c, 0x40001c73, 0x40001ca8, 0x80001cd2, 0x2000161f, 0x40001643, 0x6000166d, 0x4000a9ac,
        0x2000adae, 0x4000add1, 0x6000adeb, 0x400018c6, 0x400018ed, 0x2000b0d9, 0x40001a73, 0x60001a9c, 0x40001abc, 0x40001ae3, 0x20001c9e, 0x2000baf1, 0x4000209e, 0x6000bb12, 0x400020e8, 0x4000210f,
        0x2000b51e, 0x4000b595, 0x400019fa, 0x80001a37, 0x80001a7a, 0x2000168e, 0x800016d1, 0x20001bd8, 0x4000b9b2, 0x60001c43, 0x20001d1f, 0x40001d46, 0x60001d6b, 0x80001d8a, 0x20001d18, 0x40001d44,
        0x80001d6e, 0x20001f63, 0x20001fb1, 0x4000200b, 0x4000206b, 0x400020c5, 0x2000afa2, 0x4000165c, 0x6000afc2, 0x400016f0, 0x40001717, 0x20001a34, 0x40001a65, 0x60001a93, 0x60001ac5, 0x60001aea,
        0x2000b702, 0x40001c5d, 0x6000b730, 0x40001cd6, 0x40001cfd, 0x20001aa4, 0x4000b320, 0x60001b02, 0x4000b33e, 0x40001b5d, 0x2000b71e, 0x4000b73c, 0x600017b3, 0x4000b758, 0x40001855, 0x20001d2c,
        0x40001d68, 0x80001db2, 0x6000c41a, 0x4000b97b, 0x4000b9a7, 0x8000b9d3, 0x2000c9de, 0x4000ca10, 0x6000ca35, 0x2000bd03, 0x8000bd38, 0x2000c622, 0x4000230b, 0x6000c642, 0x60002356, 0x6000c65f,
        0x2000c3ba, 0x4000c3e2, 0x6000c40f, 0x80001e71, 0x2000c1ad, 0x8000c1d4, 0x40001b36, 0x60001b95, 0x20001c11, 0x40001c55, 0x60001c77, 0x2000d1e3, 0x4000d22f, 0x6000d260, 0x40001bda, 0x20001bf6,
        0x6000c782, 0x8000c7ba,
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
nightingale-gets-status-429\0\
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
the-test-arrives-but-real-alerts-do-not\0\
all-alerts-are-warning\0\
alerts-are-missing-when-many-trigger-at-once\0\
grafana-gets-status-429\0\
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
select-the-webhook-in-a-notification-policy\0\
the-test-button-of-the-webhook-reports-an-error\0\
arms-lists-the-alert-but-flashduty-has-no-alert\0\
the-same-alert-arrives-repeatedly\0\
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
an-ongoing-problem-is-not-reported-again\0\
create-the-alert-template\0\
create-the-action-policy\0\
use-the-action-policy-in-alert-rules\0\
alerts-on-actiontrail-events\0\
sls-raised-the-alert-but-flashduty-has-no-alert\0\
only-some-of-several-alerts-arrive\0\
title-or-severity-of-the-alerts-is-wrong\0\
sls-gets-status-429\0\
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
the-alert-is-fired-in-the-portal-but-flashduty-has-no-alert\0\
the-webhook-call-fails-with-status-400\0\
azure-gets-status-429\0\
Resolved (in monitorCondition)\tRecovered\0\
add-the-callback-to-a-policy\0\
use-a-notification-template-for-many-policies\0\
bcm-lists-the-alarm-but-flashduty-has-no-alert\0\
alarms-of-some-resources-never-arrive\0\
the-policy-already-calls-a-chat-robot\0\
OK (state of the alarm)\tRecovered\0\
create-a-contact-and-a-contact-group\0\
select-the-group-in-alarm-rules\0\
the-contact-does-not-become-confirmed\0\
cloud-eye-lists-the-alarm-but-flashduty-has-no-alert\0\
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
blueking-lists-the-alert-but-flashduty-has-no-alert\0\
the-callback-succeeds-but-flashduty-has-no-alert\0\
1 (Fatal; Emergency in the English console)\tAct now\0\
2 (Warning; Critical in the English console)\tNeeds attention\0\
3 (Notice; Warning in the English console)\tFor your information\0\
create-a-notification-channel-group\0\
use-it-in-an-alarm-policy\0\
set-the-request\0\
set-the-request-once-for-all-policies\0\
alarm-history-lists-the-alarm-but-flashduty-has-no-alert\0\
some-alarms-of-a-policy-arrive-and-others-do-not\0\
notify_type is 2\tRecovered\0\
create-a-notification-template\0\
add-the-template-to-alarm-policies\0\
the-template-cannot-be-saved-or-its-callback-fails-the-check\0\
events-such-as-ping-unreachable-never-arrive\0\
event, prometheus\tAct now\0\
create-an-event-rule\0\
add-flashduty-as-the-target\0\
eventbridge-sends-nothing\0\
flashduty-receives-many-events-that-need-no-action\0\
events-stop-arriving-during-the-day\0\
create-the-alert-channel\0\
push-alerts-to-the-channel\0\
script\0\
the-channel-cannot-be-saved\0\
ocp-shows-the-push-as-failed\0\
ocp-lists-the-alert-but-nothing-was-pushed\0\
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
graylog-gets-status-429-or-a-problem-triggers-many-alerts\0\
3 (High)\tAct now\0\
2 (Medium; Normal before Graylog 6.2)\tNeeds attention\0\
1 (Low)\tFor your information\0\
v96\0\
v86\0\
send-a-sample\0\
trigger-a-rule\0\
test-the-recovery-10-4-0-and-later\0\
skywalking-lists-the-alarm-but-flashduty-has-no-alert\0\
skywalking-does-not-list-the-alarm-either\0\
all-alerts-are-info\0\
the-oap-server-does-not-start-after-the-change\0\
create-the-internal-integration\0\
alerts\0\
alerts-do-not-offer-flashduty-as-an-action\0\
the-alert-triggered-in-sentry-but-flashduty-has-no-alert\0\
the-editor-shows-a-warning-about-the-action\0\
a-self-hosted-sentry-reports-unable-to-reach-host\tA self-hosted Sentry reports Unable to reach host\0\
sentry-sends-too-many-requests\0\
create-the-url-callback\0\
select-the-callback-in-monitoring-tasks\0\
jiankongbao-shows-an-alarm-but-sends-nothing\0\
there-is-no-url-callback-to-choose\0\
any, with message_status = 2\tRecovered\0\
create-a-connection\0\
create-an-api-destination\0\
create-a-rule\0\
deliver-through-sns-instead\0\
cover-all-regions\0\
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
CRITICAL, HIGH\tSecurity Command Center\0\
LOW (or unspecified)\tSecurity Command Center\0\
Error group\tError Reporting; severity in the push URL overrides it\0\
the-test-message-fails\0\
the-history-tab-lists-the-alert-but-flashduty-has-no-alert\0\
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
select-them-in-the-alerts\0\
orion\0\
the-alert-is-active-but-solarwinds-sends-nothing\0\
alerts-of-one-type-arrive-those-of-another-do-not\0\
alerts-of-the-self-hosted-platform-do-not-arrive\0\
create-the-callback\0\
select-the-callback-in-alert-policies\0\
the-connectivity-test-of-the-callback-fails\0\
the-resource-is-in-alarm-but-flashduty-has-no-alert\0\
critical (Critical)\tAct now\0\
warning (Warning)\tNeeds attention\0\
notice (Notice)\tFor your information\0\
Recovery (RecoveredResources)\tRecovered\0\
select-the-callback-in-event-rules\0\
the-event-center-lists-the-event-but-flashduty-has-no-alert\0\
events-arrive-but-metric-alerts-do-not\0\
harmless-events-create-alerts\0\
alerts-never-close-by-themselves\0\
create-the-content-template\0\
create-the-notification-group\0\
use-the-group-in-alert-policies\0\
tls-has-triggered-the-alert-but-flashduty-has-no-alert\0\
requests-are-sent-but-no-alert-is-created-or-fields-are-missing\0\
notifications-fail-when-a-name-contains-special-characters\0\
a-problem-that-lasts-is-reported-rarely-or-too-often\0\
opmanager-sends-nothing\0\
some-alarms-arrive-others-do-not\0\
fields-of-an-alert-are-empty\0\
recoveries\0\
the-test-does-not-arrive\0\
deliveries-have-stopped\0\
severity-or-device-is-missing-in-the-alerts\0\
None for recovery: the end of a problem is an alert with its own level\tSee Recoveries\0\
secondary-nodes\0\
the-test-of-the-callback-fails\0\
no-alarm-of-one-node-ever-arrives\0\
Urgent (1)\tAct now\0\
Warning (2)\tNeeds attention\0\
Normal (3)\tFor your information\0\
Recovery\tSee Verify\0\
create-the-notification-target\0\
select-the-target-in-an-alert-strategy\0\
let-monitors-use-the-strategy\0\
guance-lists-the-event-but-flashduty-has-no-alert\0\
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
flashduty-returns-invalidparameter\tFlashduty returns InvalidParameter\0\
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
a-channel-cannot-be-selected\0\
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
apm-lists-the-alarm-but-flashduty-has-no-alert\0\
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
the-project-or-the-issue-type-cannot-be-selected\0\
an-incident-gets-no-issue\0\
severity-mapping-cannot-be-set\0\
the-settings-cannot-be-saved\0\
the-issue-stays-in-its-status\0\
the-title-or-a-label-changed-but-the-issue-did-not\0\
create-the-endpoint\0\
select-the-endpoint-in-alarms\0\
send-test-message-fails\0\
alerts-of-resource-alarms-stay-open\0\
alerts-of-event-alarms-stay-open\0\
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
there-is-no-field-for-a-whole-url\0\
every-alert-is-called-feishu-alert\0\
create-the-system-integration\0\
select-the-system-integration-in-alert-policies\0\
cloud-detect-lists-the-alert-but-flashduty-has-no-alert\0\
a-failing-task-raises-no-alert-at-all\0\
the-push-url-is-in-a-team-and-no-alert-is-created\0\
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
select-the-webhook-in-alerts\0\
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
changes-come-back-a-second-time\0\
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
rtc-lists-an-alert-record-but-flashduty-has-no-alert\0\
rtc-lists-no-alert-record\0\
the-push-url-is-on-the-configuration-page-and-no-alert-appears\0\
too-many-alerts-in-a-short-time\0\
Critical\t严重: act now\0\
Warning\t警告: needs attention\0\
Notice\t通知: for your information\0\
create-the-notification-template\0\
use-it-in-alarm-policies\0\
the-alarm-is-in-alarm-records-but-flashduty-has-no-alert\0\
alerts-are-in-chinese\0\
the-same-event-is-listed-three-times\0\
the-template-cannot-be-edited-or-deleted\0\
add-the-contact\0\
nagios-sends-nothing\0\
is-a-non-check-helper-but-exited-with-return-code\0\
the-script-works-by-hand-but-not-from-nagios\0\
timed-out-after-30-seconds\0\
a-message-was-lost\0\
the-output-is-truncated-or-characters-are-missing\0\
create-the-notice-template\0\
use-it-in-alarm-rules\0\
the-alarm-is-in-historical-alarms-but-flashduty-has-no-alert\0\
only-one-notification-a-day\0\
alarms-with-the-level-critical-are-only-warning\tAlarms with the level critical are only Warning\0\
紧急 (Critical)\tfatal in the API\0\
严重 (Major)\tcritical in the API\0\
一般 (General)\tcommon in the API\0\
create-the-custom-webhook\0\
select-it-in-alert-rules\0\
the-rule-fires-in-cloud-monitor-but-flashduty-has-no-alert\0\
the-webhook-cannot-be-saved-resourceexist-or-invalidparameter\tThe webhook cannot be saved: ResourceExist or InvalidParameter\0\
Normal, Info\tP4: for your information; default level of a new rule\0\
number-of-requests\0\
pagination\0\
no-request-arrives-at-the-endpoint\0\
requests-arrive-but-flashduty-has-no-alert\0\
the-same-alert-is-triggered-repeatedly\0\
alerts-are-missing\0\
the-endpoint-is-overloaded\0\
Others\tNot in the mapping. This includes Critical and Info unless you add them.\0\
notify-the-webhook-from-a-monitor\0\
with-terraform\0\
datadog-sends-nothing\0\
flashduty-returns-an-invalid-parameter-error\0\
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
Critical, high\tSet by you, or a detection rule of severity critical or high\0\
Warning, medium\tSet by you, or a detection rule of severity medium\0\
Info, low\tSet by you, or a detection rule of severity low\0\
create-the-destination\0\
create-the-workflow\0\
the-destination-has-an-error-status\0\
the-template-cannot-be-saved-or-undefined-appears-in-the-preview\tThe template cannot be saved, or undefined appears in the preview\0\
the-severity-does-not-change\0\
MEDIUM, LOW\tLess urgent issues\0\
github-sends-nothing\0\
the-delivery-shows-200-but-flashduty-has-no-alert\tThe delivery shows 200, but Flashduty has no alert\0\
a-workflow-alert-does-not-recover\0\
a-security-alert-does-not-recover\0\
github-does-not-accept-another-webhook\0\
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
a-change-stays-ready-or-processing\0\
a-canceled-run-is-shown-as-failed\0\
states-arrive-out-of-order\0\
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
labels-are-missing\0\
P1, P2\tCritical and high in Opsgenie\0\
P4, P5\tLow and informational\0\
None\tOpsgenie\'s default is P3\0\
installed-with-helm\0\
applicationsets-git-and-other-namespaces\0\
argo-cd-sends-nothing\0\
a-failing-sync-is-reported-late\0\
error-code-400\0\
a-change-has-no-start\0\
uptimerobot-sends-nothing\0\
the-notification-of-one-monitor-never-arrives\0\
create-the-template-for-alerts\0\
create-the-template-for-recoveries\0\
add-the-state-trigger\0\
prtg-reports-success-but-nothing-arrives\0\
prtg-sends-nothing\0\
a-label-shows-tags-or-another-placeholder\tA label shows %tags or another placeholder\0\
Down, Down (Partial), Down (Acknowledged)\tThe sensor fails, at least on one node of the cluster\0\
create-the-rule\0\
the-rule-in-2-0-to-2-3\0\
checkmk-sends-nothing\0\
flashduty-is-not-offered-as-a-method\0\
each-notification-arrives-several-times\0\
icinga-sends-nothing\0\
notification-command-for-object-terminated-with-exit-code\0\
argument-is-not-a-callable-object\0\
each-notification-arrives-twice\0\
create-the-event-hook\0\
verify-the-endpoint\0\
okta-sends-nothing\0\
verify-fails\tVerify fails\0\
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
comments-send-messages\0\
Medium, Low\tSeverity Medium or Low, status New or Active\0\
add-it-to-detectors\0\
customize-the-payload\0\
notifications-fail\0\
one-problem-triggers-several-alerts\0\
Critical, Major\tThe two highest severities of Splunk\0\
Minor, Warning\tThe two in the middle\0\
create-the-connection\0\
add-it-to-monitors\0\
alerts-of-several-groups-overwrite-each-other\0\
Warning, Missing Data\tThe warning threshold is crossed, or data is missing\0\
ResolvedCritical, ResolvedWarning, ResolvedMissingData, Normal\tRecovered\0\
set-up-the-webhook-of-the-project\0\
add-it-to-alert-settings\0\
with-the-atlas-cli\0\
atlas-sends-nothing\0\
atlas-disabled-the-notifier\0\
several-alerts-for-one-cluster\0\
CRITICAL, ERROR\tThe two highest severities of Atlas\0\
pingdom-sends-nothing\0\
the-test-succeeds-but-flashduty-has-no-alert\0\
pingdom-reports-a-failed-delivery\0\
an-alert-arrives-minutes-after-the-outage-began\0\
repeated-notifications-do-not-arrive\0\
the-test-in-the-group-succeeds-but-real-alerts-do-not-arrive\0\
repeated-notifications-notify-nobody\0\
add-the-webhook\0\
choose-what-is-sent\0\
site24x7-sends-nothing\0\
the-test-reports-a-failure-or-only-the-test-arrives\0\
test\0\
msp-and-business-unit-accounts\0\
the-alert-triggers-and-recovers-repeatedly\0\
DOWN, CRITICAL\tThe monitor is not available, or a critical threshold is exceeded\0\
create-the-integration\0\
create-the-escalation-chain\0\
create-the-alert-rule\0\
logicmonitor-sends-nothing\0\
the-integrations-logs-show-an-error\0\
update-after-clear\0\
sonarqube-sends-nothing\0\
the-last-delivery-failed\0\
a-quality-gate-failed-but-flashduty-has-no-alert\0\
create-the-api-destination\0\
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
the-connection-works-but-flashduty-has-no-alert\0\
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
timeout-or-proxy\0\
netdata-sends-nothing\0\
the-test-fails-or-the-log-has-another-code-than-200\0\
not-recovered\0\
WARNING\tThe warn expression holds\0\
CRITICAL\tThe crit expression holds\0\
CLEAR\tNeither holds. old_status contains the previous status.\0\
create-the-channel\0\
add-the-action-to-the-monitor\0\
close-alerts-automatically\0\
opensearch-sends-nothing\0\
host-of-url-is-denied-based-on-plugin-setting-notification-core-http-host-deny-list\0\
connection-or-certificate-errors\0\
nobody-is-notified-after-an-acknowledgement-in-opensearch\0\
1, 2\tHighest and second level\0\
4, 5\tLowest levels\0\
rollbar-sends-nothing\0\
history-shows-failed-attempts\tHistory shows failed attempts\0\
a-resolved-item-triggers-an-alert-again\0\
each-event-arrives-twice\0\
50, critical\tCritical error\0\
40, error\tError; the default of uncaught exceptions\0\
30, warning\tWarning\0\
20, info\tInformation\0\
10, debug\tDebugging\0\
turn-on-the-triggers\0\
bugsnag-sends-nothing\0\
a-fixed-error-comes-back-without-an-alert\0\
test-fails-or-flashduty-reports-an-invalid-parameter\tTest fails, or Flashduty reports an invalid parameter\0\
bugsnag-sends-too-many-requests\0\
create-the-recipient\0\
use-it-in-a-trigger\0\
use-it-in-a-burn-alert\0\
honeycomb-sends-nothing\0\
flashduty-cannot-be-selected-as-a-recipient\tFlashduty cannot be selected as a recipient\0\
failed-to-send-invalid-character\0\
all-alerts-are-critical\0\
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
Others\tAny other value, such as error, or none\0\
with-falcosidekick\0\
without-falcosidekick\0\
falco-sends-nothing\0\
webhook-header-missing-400\0\
webhook-exceeding-post-rate-limit-500\0\
libcurl-failed-to-perform-call\0\
the-text-of-an-event-is-truncated\0\
Emergency, Alert, Critical\tAct now\0\
Error, Warning\tSuspicious\0\
Notice, Informational, Debug\tFor your information\0\
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
no-alert-for-a-slow-check\0\
one-check-triggers-several-alerts\0\
ALERT_FAILURE, ALERT_FAILURE_REMAIN, ALERT_DEGRADED_FAILURE\tThe check fails, still fails, or fails after a degradation\0\
ALERT_DEGRADED, ALERT_DEGRADED_REMAIN, ALERT_FAILURE_DEGRADED\tThe check is slow, still slow, or slow after a failure\0\
healthchecks-io-sends-nothing\0\
received-status-code-400\0\
a-real-check-named-test-triggers-no-alert\0\
emqx-cloud\0\
self-hosted-emqx\0\
emqx-sends-nothing\0\
http-connector-do-request-received-error-response\0\
Error, Warning\tNeeds attention soon\0\
acl\0\
watch-fewer-checks\0\
consul-sends-nothing\0\
http-watch-handler-failed-with-output\0\
failed-to-invoke-http-watch-handler\0\
request-body-exceeds-1-mib-limit\0\
an-alert-is-updated-constantly\0\
crashlytics-sends-nothing\0\
flashduty-answered-400\0\
an-alert-is-lost-or-late\0\
the-deployment-fails\0\
crashes-of-a-web-app\0\
select-it-in-the-alert-rules\0\
thousandeyes-sends-nothing\0\
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
Critical, Serious\tSet in the alert definition\0\
Notice, Informational\tSet in the alert definition\0\
a-redeployment-does-not-create-a-second-change\0\
the-description-or-the-link-is-empty\0\
in-the-web-console\0\
in-the-secret-alertmanager-main\tIn the secret alertmanager-main\0\
warning, warn\tSet in the rule\0\
Others\tAny other value, such as none\0\
add-the-receiver\0\
add-the-policy\0\
check-the-grouping\0\
hertzbeat-sends-nothing\0\
invalid-webhook-url\0\
status-400-in-the-log\tStatus 400 in the log\0\
timeout-proxy-or-company-certificate\0\
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
TRIGGERED\tfailure-threshold is reached\0\
RESOLVED\tsuccess-threshold is reached\0\
many-alerts-at-once\0\
crowdsec-sends-nothing\0\
config-file-for-plugin-flashduty-not-found\0\
plugin-name-is-invalid\0\
http-server-returned-non-200-status-code\0\
failed-to-make-http-request\0\
fail2ban-sends-nothing\0\
returned-22-in-the-log\treturned 22 in the log\0\
returned-6-7-28-or-60-in-the-log\treturned 6, 7, 28 or 60 in the log\0\
stopping-fail2ban-takes-a-long-time\0\
suricata-or-wazuh-sends-nothing\0\
keyerror-flashduty-url\0\
the-script-reports-a-certificate-error-or-a-timeout\0\
1\tFor example privilege escalation and trojans; Wazuh rule 100611, level 12\0\
2\tSuspicious traffic; Wazuh rule 100612, level 8\0\
Others\tRule 86601, level 3; the script sends them only if LOWEST_SEVERITY is at least as high\0\
create-the-handler-and-the-pipeline\0\
add-the-pipeline-to-checks\0\
send-keepalives\0\
sensu-sends-nothing\0\
the-handler-runs-but-flashduty-has-no-alert\0\
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
        body: 344,
        digest: 0x9e745201952a936a,
        front_matter: ([12, 52, 209, 242], [24, 148, 25, 96]),
        sections: [0, 36],
        severities: [0, 4],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Email as u16,
        source: include_str!("../../docs/zh/Email.md"),
        body: 315,
        digest: 0x1a2dd1c0dbff0363,
        front_matter: ([12, 40, 189, 222], [12, 140, 25, 87]),
        sections: [36, 65],
        severities: [4, 6],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::N9e as u16,
        source: include_str!("../../docs/zh/N9e.md"),
        body: 315,
        digest: 0x5f909f305af8fcf2,
        front_matter: ([12, 50, 186, 219], [22, 127, 25, 90]),
        sections: [65, 100],
        severities: [6, 10],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Prometheus as u16,
        source: include_str!("../../docs/zh/Prometheus.md"),
        body: 306,
        digest: 0x6e369981e84e5355,
        front_matter: ([12, 45, 175, 208], [17, 121, 25, 92]),
        sections: [100, 129],
        severities: [10, 22],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Grafana as u16,
        source: include_str!("../../docs/zh/Grafana.md"),
        body: 303,
        digest: 0xa3c5eb792315816e,
        front_matter: ([12, 42, 175, 208], [14, 124, 25, 89]),
        sections: [129, 169],
        severities: [22, 34],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Zabbix as u16,
        source: include_str!("../../docs/zh/Zabbix.md"),
        body: 306,
        digest: 0xcc949b6aed3d77e,
        front_matter: ([12, 41, 179, 212], [13, 129, 25, 88]),
        sections: [169, 211],
        severities: [34, 41],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::UptimeKuma as u16,
        source: include_str!("../../docs/zh/UptimeKuma.md"),
        body: 310,
        digest: 0xcf3a482cb5e04acb,
        front_matter: ([12, 46, 178, 211], [18, 123, 25, 93]),
        sections: [211, 236],
        severities: [41, 46],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AliyunARMS as u16,
        source: include_str!("../../docs/zh/AliyunARMS.md"),
        body: 315,
        digest: 0xcad7b432c432b269,
        front_matter: ([12, 49, 183, 216], [21, 125, 25, 93]),
        sections: [236, 259],
        severities: [46, 51],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AliyunCmEvent as u16,
        source: include_str!("../../docs/zh/AliyunCmEvent.md"),
        body: 304,
        digest: 0x87492fcdf2172e05,
        front_matter: ([12, 59, 168, 201], [31, 100, 25, 97]),
        sections: [259, 284],
        severities: [51, 55],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AliyunCm as u16,
        source: include_str!("../../docs/zh/AliyunCm.md"),
        body: 347,
        digest: 0x1426968c98dcbbe0,
        front_matter: ([12, 59, 209, 242], [31, 141, 25, 99]),
        sections: [284, 309],
        severities: [55, 60],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AliyunSLS as u16,
        source: include_str!("../../docs/zh/AliyunSLS.md"),
        body: 322,
        digest: 0x2eee6c42d703414e,
        front_matter: ([12, 48, 191, 224], [20, 134, 25, 92]),
        sections: [309, 336],
        severities: [60, 66],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AWSCW as u16,
        source: include_str!("../../docs/zh/AWSCW.md"),
        body: 307,
        digest: 0xa37d149dde3a8d84,
        front_matter: ([12, 49, 172, 205], [21, 114, 25, 96]),
        sections: [336, 362],
        severities: [66, 69],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AzureMonitor as u16,
        source: include_str!("../../docs/zh/AzureMonitor.md"),
        body: 320,
        digest: 0xb25018571142d5ee,
        front_matter: ([12, 48, 186, 219], [20, 129, 25, 95]),
        sections: [362, 390],
        severities: [69, 75],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::BaiDuBCM as u16,
        source: include_str!("../../docs/zh/BaiDuBCM.md"),
        body: 332,
        digest: 0x42755e5a6e4f61a5,
        front_matter: ([12, 54, 202, 235], [26, 139, 25, 91]),
        sections: [390, 413],
        severities: [75, 80],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::HuaWeiCES as u16,
        source: include_str!("../../docs/zh/HuaWeiCES.md"),
        body: 309,
        digest: 0x86233907d7236e9f,
        front_matter: ([12, 54, 178, 211], [26, 115, 25, 92]),
        sections: [413, 436],
        severities: [80, 85],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::InfluxDB as u16,
        source: include_str!("../../docs/zh/InfluxDB.md"),
        body: 294,
        digest: 0xd318ebea9cb75034,
        front_matter: ([12, 43, 163, 196], [15, 111, 25, 92]),
        sections: [436, 468],
        severities: [85, 91],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::OpenFalcon as u16,
        source: include_str!("../../docs/zh/OpenFalcon.md"),
        body: 335,
        digest: 0x7fc9b741b0896997,
        front_matter: ([12, 46, 203, 236], [18, 148, 25, 93]),
        sections: [468, 494],
        severities: [91, 99],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::PagerDuty as u16,
        source: include_str!("../../docs/zh/PagerDuty.md"),
        body: 304,
        digest: 0x81a30932e64b25ee,
        front_matter: ([12, 44, 174, 207], [16, 121, 25, 91]),
        sections: [494, 518],
        severities: [99, 104],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::TencentBK as u16,
        source: include_str!("../../docs/zh/TencentBK.md"),
        body: 317,
        digest: 0x146e0ee649cb5d39,
        front_matter: ([12, 46, 188, 221], [18, 133, 25, 90]),
        sections: [518, 541],
        severities: [104, 108],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::TencentCLS as u16,
        source: include_str!("../../docs/zh/TencentCLS.md"),
        body: 324,
        digest: 0x1cd67a76e68312b,
        front_matter: ([12, 60, 192, 225], [32, 123, 25, 93]),
        sections: [541, 566],
        severities: [108, 112],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::TencentCm as u16,
        source: include_str!("../../docs/zh/TencentCm.md"),
        body: 320,
        digest: 0x789cb88c9f58337,
        front_matter: ([12, 53, 189, 222], [25, 127, 25, 92]),
        sections: [566, 590],
        severities: [112, 119],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::TencentEb as u16,
        source: include_str!("../../docs/zh/TencentEb.md"),
        body: 332,
        digest: 0x45fcc7c49488f02c,
        front_matter: ([12, 56, 192, 225], [28, 127, 25, 101]),
        sections: [590, 614],
        severities: [119, 121],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::OceanBase as u16,
        source: include_str!("../../docs/zh/OceanBase.md"),
        body: 310,
        digest: 0x74c40980c67f6aa5,
        front_matter: ([12, 44, 180, 213], [16, 127, 25, 91]),
        sections: [614, 639],
        severities: [121, 127],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Graylog as u16,
        source: include_str!("../../docs/zh/Graylog.md"),
        body: 304,
        digest: 0x951dd44ff8627888,
        front_matter: ([12, 42, 176, 209], [14, 125, 25, 89]),
        sections: [639, 665],
        severities: [127, 130],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Skywalking as u16,
        source: include_str!("../../docs/zh/Skywalking.md"),
        body: 310,
        digest: 0x205bb8a4c5e633a7,
        front_matter: ([12, 45, 179, 212], [17, 125, 25, 92]),
        sections: [665, 691],
        severities: [130, 134],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Sentry as u16,
        source: include_str!("../../docs/zh/Sentry.md"),
        body: 299,
        digest: 0xfb7782d767fc79e,
        front_matter: ([12, 41, 172, 205], [13, 122, 25, 88]),
        sections: [691, 717],
        severities: [134, 138],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Jiankongbao as u16,
        source: include_str!("../../docs/zh/Jiankongbao.md"),
        body: 304,
        digest: 0x5728af19beab78ba,
        front_matter: ([12, 43, 172, 205], [15, 120, 25, 93]),
        sections: [717, 739],
        severities: [138, 141],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AWSEventBridge as u16,
        source: include_str!("../../docs/zh/AWSEventBridge.md"),
        body: 335,
        digest: 0x6fd57b295342e083,
        front_matter: ([12, 50, 199, 232], [22, 140, 25, 97]),
        sections: [739, 768],
        severities: [141, 146],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Dynatrace as u16,
        source: include_str!("../../docs/zh/Dynatrace.md"),
        body: 318,
        digest: 0xceccfa2f9c15ced0,
        front_matter: ([12, 44, 188, 221], [16, 135, 25, 91]),
        sections: [768, 791],
        severities: [146, 152],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::HuaweiyunLTS as u16,
        source: include_str!("../../docs/zh/HuaweiyunLTS.md"),
        body: 304,
        digest: 0xa30c19873ec0ef8e,
        front_matter: ([12, 66, 173, 206], [38, 98, 25, 92]),
        sections: [791, 815],
        severities: [152, 157],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::GoogleCM as u16,
        source: include_str!("../../docs/zh/GoogleCM.md"),
        body: 319,
        digest: 0xa243bb788427a2ec,
        front_matter: ([12, 58, 175, 208], [30, 108, 25, 105]),
        sections: [815, 846],
        severities: [157, 170],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Zilliz as u16,
        source: include_str!("../../docs/zh/Zilliz.md"),
        body: 294,
        digest: 0x37ba6c6a307f8e10,
        front_matter: ([12, 41, 167, 200], [13, 117, 25, 88]),
        sections: [846, 867],
        severities: [170, 173],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Splunk as u16,
        source: include_str!("../../docs/zh/Splunk.md"),
        body: 309,
        digest: 0xc3f7d8e64ff601f7,
        front_matter: ([12, 41, 182, 215], [13, 132, 25, 88]),
        sections: [867, 893],
        severities: [173, 175],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AppDynamics as u16,
        source: include_str!("../../docs/zh/AppDynamics.md"),
        body: 297,
        digest: 0x2c5cdf2ae7593672,
        front_matter: ([12, 46, 165, 198], [18, 110, 25, 93]),
        sections: [893, 919],
        severities: [175, 179],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::SolarWinds as u16,
        source: include_str!("../../docs/zh/SolarWinds.md"),
        body: 309,
        digest: 0xfcefa3c524732367,
        front_matter: ([12, 45, 178, 211], [17, 124, 25, 92]),
        sections: [919, 944],
        severities: [179, 183],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::VolcEngineMetric as u16,
        source: include_str!("../../docs/zh/VolcEngineMetric.md"),
        body: 342,
        digest: 0x2db72e9da37be105,
        front_matter: ([12, 61, 200, 233], [33, 130, 25, 103]),
        sections: [944, 968],
        severities: [183, 187],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::VolcEngineEvent as u16,
        source: include_str!("../../docs/zh/VolcEngineEvent.md"),
        body: 344,
        digest: 0xea261d713cfa02a1,
        front_matter: ([12, 61, 204, 237], [33, 134, 25, 101]),
        sections: [968, 991],
        severities: [187, 191],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::VolcEngineTLS as u16,
        source: include_str!("../../docs/zh/VolcEngineTLS.md"),
        body: 309,
        digest: 0x84e592508bab88b1,
        front_matter: ([12, 51, 174, 207], [23, 114, 25, 96]),
        sections: [991, 1018],
        severities: [191, 195],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::OpManager as u16,
        source: include_str!("../../docs/zh/OpManager.md"),
        body: 289,
        digest: 0xae933e836c68f557,
        front_matter: ([12, 44, 159, 192], [16, 106, 25, 91]),
        sections: [1018, 1039],
        severities: [195, 200],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Meraki as u16,
        source: include_str!("../../docs/zh/Meraki.md"),
        body: 303,
        digest: 0xa94c01b4581d030b,
        front_matter: ([12, 41, 176, 209], [13, 126, 25, 88]),
        sections: [1039, 1062],
        severities: [200, 204],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::StateCloud as u16,
        source: include_str!("../../docs/zh/StateCloud.md"),
        body: 320,
        digest: 0xeea83c327cd7ba78,
        front_matter: ([12, 43, 194, 227], [15, 142, 25, 87]),
        sections: [1062, 1085],
        severities: [204, 208],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Guance as u16,
        source: include_str!("../../docs/zh/Guance.md"),
        body: 303,
        digest: 0x90bc0921b5481cae,
        front_matter: ([12, 43, 176, 209], [15, 124, 25, 88]),
        sections: [1085, 1109],
        severities: [208, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::CustomChange as u16,
        source: include_str!("../../docs/zh/CustomChange.md"),
        body: 347,
        digest: 0x4c24d574a8279c9,
        front_matter: ([12, 55, 227, 260], [27, 163, 25, 81]),
        sections: [1109, 1132],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Jira as u16,
        source: include_str!("../../docs/zh/Jira.md"),
        body: 284,
        digest: 0xe75a5dd6bafb2031,
        front_matter: ([12, 45, 172, 205], [17, 118, 25, 73]),
        sections: [1132, 1150],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Lark as u16,
        source: include_str!("../../docs/zh/Lark.md"),
        body: 305,
        digest: 0x8dea95ea9d82a20,
        front_matter: ([12, 40, 194, 227], [12, 145, 25, 72]),
        sections: [1150, 1176],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Dingtalk as u16,
        source: include_str!("../../docs/zh/Dingtalk.md"),
        body: 306,
        digest: 0x38d71f8e152eb5ad,
        front_matter: ([12, 40, 191, 224], [12, 142, 25, 76]),
        sections: [1176, 1207],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Wecom as u16,
        source: include_str!("../../docs/zh/Wecom.md"),
        body: 295,
        digest: 0x48968d527abb8f29,
        front_matter: ([12, 46, 183, 216], [18, 128, 25, 73]),
        sections: [1207, 1236],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Slack as u16,
        source: include_str!("../../docs/zh/Slack.md"),
        body: 272,
        digest: 0xe414cae102897419,
        front_matter: ([12, 40, 160, 193], [12, 111, 25, 73]),
        sections: [1236, 1254],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::MicrosoftTeams as u16,
        source: include_str!("../../docs/zh/MicrosoftTeams.md"),
        body: 305,
        digest: 0xb4744044a794243d,
        front_matter: ([12, 50, 183, 216], [22, 124, 25, 83]),
        sections: [1254, 1275],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AlertWebhook as u16,
        source: include_str!("../../docs/zh/AlertWebhook.md"),
        body: 318,
        digest: 0xa8ca0a971f6190b1,
        front_matter: ([12, 49, 207, 240], [21, 149, 25, 72]),
        sections: [1275, 1300],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::IncidentWebhook as u16,
        source: include_str!("../../docs/zh/IncidentWebhook.md"),
        body: 321,
        digest: 0xde6996f5e334b344,
        front_matter: ([12, 49, 207, 240], [21, 149, 25, 75]),
        sections: [1300, 1326],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::CustomAction as u16,
        source: include_str!("../../docs/zh/CustomAction.md"),
        body: 311,
        digest: 0x1fefb1dc795d9d0c,
        front_matter: ([12, 49, 199, 232], [21, 141, 25, 73]),
        sections: [1326, 1356],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Templates as u16,
        source: include_str!("../../docs/zh/Templates.md"),
        body: 289,
        digest: 0x9cc5b239189f0862,
        front_matter: ([12, 46, 189, 222], [18, 134, 25, 61]),
        sections: [1356, 1409],
        severities: [215, 215],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::HuaweiyunAPM as u16,
        source: include_str!("../../docs/zh/HuaweiyunAPM.md"),
        body: 304,
        digest: 0x22ee57f34eccb457,
        front_matter: ([12, 54, 173, 206], [26, 110, 25, 92]),
        sections: [1409, 1434],
        severities: [215, 217],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::JiraSync as u16,
        source: include_str!("../../docs/zh/JiraSync.md"),
        body: 271,
        digest: 0x9d2257f454bdc587,
        front_matter: ([12, 45, 164, 197], [17, 110, 25, 68]),
        sections: [1434, 1458],
        severities: [217, 217],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::ZStack as u16,
        source: include_str!("../../docs/zh/ZStack.md"),
        body: 309,
        digest: 0x11e5c25e1d62ace9,
        front_matter: ([12, 41, 182, 215], [13, 132, 25, 88]),
        sections: [1458, 1482],
        severities: [217, 221],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Keep as u16,
        source: include_str!("../../docs/zh/Keep.md"),
        body: 306,
        digest: 0x8a68ae7a3f54cff0,
        front_matter: ([12, 39, 181, 214], [11, 133, 25, 86]),
        sections: [1482, 1508],
        severities: [221, 227],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::ElastAlert2 as u16,
        source: include_str!("../../docs/zh/ElastAlert2.md"),
        body: 328,
        digest: 0x9b60ff80e3ba35bf,
        front_matter: ([12, 47, 196, 229], [19, 140, 25, 93]),
        sections: [1508, 1533],
        severities: [227, 231],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::DingtalkAlert as u16,
        source: include_str!("../../docs/zh/DingtalkAlert.md"),
        body: 299,
        digest: 0x1b5bd8819feba7aa,
        front_matter: ([12, 46, 164, 197], [18, 109, 25, 96]),
        sections: [1533, 1563],
        severities: [231, 233],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::FeishuAlert as u16,
        source: include_str!("../../docs/zh/FeishuAlert.md"),
        body: 302,
        digest: 0x501d65964d80614a,
        front_matter: ([12, 46, 171, 204], [18, 116, 25, 92]),
        sections: [1563, 1592],
        severities: [233, 235],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::VolcEngineDetect as u16,
        source: include_str!("../../docs/zh/VolcEngineDetect.md"),
        body: 324,
        digest: 0xcb6c497d4a19fd01,
        front_matter: ([12, 55, 188, 221], [27, 124, 25, 97]),
        sections: [1592, 1615],
        severities: [235, 237],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Link as u16,
        source: include_str!("../../docs/zh/Link.md"),
        body: 290,
        digest: 0xf783f64625d93137,
        front_matter: ([12, 39, 179, 212], [11, 131, 25, 72]),
        sections: [1615, 1631],
        severities: [237, 237],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::ServiceNowSync as u16,
        source: include_str!("../../docs/zh/ServiceNowSync.md"),
        body: 304,
        digest: 0x1d36dc293aaba28a,
        front_matter: ([12, 51, 191, 224], [23, 131, 25, 74]),
        sections: [1631, 1662],
        severities: [237, 241],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Monit as u16,
        source: include_str!("../../docs/zh/Monit.md"),
        body: 307,
        digest: 0x9a01dd70ac38e083,
        front_matter: ([12, 40, 181, 214], [12, 132, 25, 87]),
        sections: [1662, 1681],
        severities: [241, 245],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Rum as u16,
        source: include_str!("../../docs/zh/Rum.md"),
        body: 302,
        digest: 0xb64ad56c1242d6c1,
        front_matter: ([12, 38, 172, 205], [10, 125, 25, 91]),
        sections: [1681, 1701],
        severities: [245, 249],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Cloudflare as u16,
        source: include_str!("../../docs/zh/Cloudflare.md"),
        body: 315,
        digest: 0x292f9835ace96c60,
        front_matter: ([12, 45, 184, 217], [17, 130, 25, 92]),
        sections: [1701, 1725],
        severities: [249, 250],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::WecomAlert as u16,
        source: include_str!("../../docs/zh/WecomAlert.md"),
        body: 324,
        digest: 0xf6ee0aa7ace2e591,
        front_matter: ([12, 55, 192, 225], [27, 128, 25, 93]),
        sections: [1725, 1753],
        severities: [250, 252],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::ServiceDeskPlusSync as u16,
        source: include_str!("../../docs/zh/ServiceDeskPlusSync.md"),
        body: 317,
        digest: 0xedae66b03b944f45,
        front_matter: ([12, 57, 198, 231], [29, 132, 25, 80]),
        sections: [1753, 1780],
        severities: [252, 252],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Harbor as u16,
        source: include_str!("../../docs/zh/Harbor.md"),
        body: 318,
        digest: 0x2056e8ef70ebef60,
        front_matter: ([12, 41, 191, 224], [13, 141, 25, 88]),
        sections: [1780, 1804],
        severities: [252, 256],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::LabelMappingAPI as u16,
        source: include_str!("../../docs/zh/LabelMappingAPI.md"),
        body: 351,
        digest: 0x48a4de438afb5d18,
        front_matter: ([12, 51, 213, 246], [23, 153, 25, 99]),
        sections: [1804, 1827],
        severities: [256, 260],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::VolcEngineRTC as u16,
        source: include_str!("../../docs/zh/VolcEngineRTC.md"),
        body: 358,
        digest: 0x25c1e12cb97d13dd,
        front_matter: ([12, 51, 223, 256], [23, 163, 25, 96]),
        sections: [1827, 1849],
        severities: [260, 263],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::UcloudCloudWatch as u16,
        source: include_str!("../../docs/zh/UcloudCloudWatch.md"),
        body: 331,
        digest: 0x38702d9e8f651c4e,
        front_matter: ([12, 52, 193, 226], [24, 132, 25, 99]),
        sections: [1849, 1874],
        severities: [263, 265],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Nagios as u16,
        source: include_str!("../../docs/zh/Nagios.md"),
        body: 320,
        digest: 0x70b7bc14e6009cd9,
        front_matter: ([12, 41, 193, 226], [13, 143, 25, 88]),
        sections: [1874, 1900],
        severities: [265, 272],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::JDCloudMonitor as u16,
        source: include_str!("../../docs/zh/JDCloudMonitor.md"),
        body: 328,
        digest: 0x14c371f8d458ce4e,
        front_matter: ([12, 49, 200, 233], [21, 142, 25, 89]),
        sections: [1900, 1925],
        severities: [272, 276],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AliyunPrometheus as u16,
        source: include_str!("../../docs/zh/AliyunPrometheus.md"),
        body: 365,
        digest: 0x7f248901f58e4760,
        front_matter: ([12, 61, 227, 260], [33, 157, 25, 99]),
        sections: [1925, 1949],
        severities: [276, 280],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::HttpPull as u16,
        source: include_str!("../../docs/zh/HttpPull.md"),
        body: 326,
        digest: 0x5e1d7f4a42e0164f,
        front_matter: ([12, 44, 196, 229], [16, 143, 25, 91]),
        sections: [1949, 1976],
        severities: [280, 284],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Datadog as u16,
        source: include_str!("../../docs/zh/Datadog.md"),
        body: 314,
        digest: 0xfb6816bfdf8208b6,
        front_matter: ([12, 42, 186, 219], [14, 135, 25, 89]),
        sections: [1976, 2002],
        severities: [284, 290],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Elastic as u16,
        source: include_str!("../../docs/zh/Elastic.md"),
        body: 332,
        digest: 0xfd935e9ee620dfe7,
        front_matter: ([12, 42, 204, 237], [14, 153, 25, 89]),
        sections: [2002, 2031],
        severities: [290, 294],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::NewRelic as u16,
        source: include_str!("../../docs/zh/NewRelic.md"),
        body: 308,
        digest: 0x2765f0d887de58a5,
        front_matter: ([12, 44, 178, 211], [16, 125, 25, 91]),
        sections: [2031, 2057],
        severities: [294, 298],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Github as u16,
        source: include_str!("../../docs/zh/Github.md"),
        body: 310,
        digest: 0x229a9868a911a612,
        front_matter: ([12, 41, 183, 216], [13, 133, 25, 88]),
        sections: [2057, 2080],
        severities: [298, 308],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Gitlab as u16,
        source: include_str!("../../docs/zh/Gitlab.md"),
        body: 300,
        digest: 0xfbf6dc3c44ac254b,
        front_matter: ([12, 41, 173, 206], [13, 123, 25, 88]),
        sections: [2080, 2103],
        severities: [308, 313],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::JenkinsChange as u16,
        source: include_str!("../../docs/zh/JenkinsChange.md"),
        body: 296,
        digest: 0x6e4c23c6ac7a57e5,
        front_matter: ([12, 48, 181, 214], [20, 124, 25, 76]),
        sections: [2103, 2123],
        severities: [313, 313],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::GithubChange as u16,
        source: include_str!("../../docs/zh/GithubChange.md"),
        body: 290,
        digest: 0x63fe8465b73303f2,
        front_matter: ([12, 47, 176, 209], [19, 120, 25, 75]),
        sections: [2123, 2140],
        severities: [313, 313],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::GitlabChange as u16,
        source: include_str!("../../docs/zh/GitlabChange.md"),
        body: 287,
        digest: 0x7b6ff98dd138b9df,
        front_matter: ([12, 47, 173, 206], [19, 117, 25, 75]),
        sections: [2140, 2156],
        severities: [313, 313],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::OpsgenieCompat as u16,
        source: include_str!("../../docs/zh/OpsgenieCompat.md"),
        body: 329,
        digest: 0xe4914252b410a3dc,
        front_matter: ([12, 49, 200, 233], [21, 142, 25, 90]),
        sections: [2156, 2187],
        severities: [313, 318],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Argocd as u16,
        source: include_str!("../../docs/zh/Argocd.md"),
        body: 298,
        digest: 0x561cf9593a628291,
        front_matter: ([12, 42, 171, 204], [14, 120, 25, 88]),
        sections: [2187, 2211],
        severities: [318, 320],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::ArgocdChange as u16,
        source: include_str!("../../docs/zh/ArgocdChange.md"),
        body: 289,
        digest: 0xf7ed72dbc267b920,
        front_matter: ([12, 48, 175, 208], [20, 118, 25, 75]),
        sections: [2211, 2228],
        severities: [320, 320],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::UptimeRobot as u16,
        source: include_str!("../../docs/zh/UptimeRobot.md"),
        body: 309,
        digest: 0xedc9540346e10c2a,
        front_matter: ([12, 46, 177, 210], [18, 122, 25, 93]),
        sections: [2228, 2250],
        severities: [320, 323],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::PRTG as u16,
        source: include_str!("../../docs/zh/PRTG.md"),
        body: 285,
        digest: 0xbcc22bae59d0ba6e,
        front_matter: ([12, 39, 160, 193], [11, 112, 25, 86]),
        sections: [2250, 2277],
        severities: [323, 327],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Checkmk as u16,
        source: include_str!("../../docs/zh/Checkmk.md"),
        body: 321,
        digest: 0x26c41b7fb0418321,
        front_matter: ([12, 42, 193, 226], [14, 142, 25, 89]),
        sections: [2277, 2303],
        severities: [327, 333],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Icinga as u16,
        source: include_str!("../../docs/zh/Icinga.md"),
        body: 302,
        digest: 0xdd24ef49268f082d,
        front_matter: ([12, 41, 175, 208], [13, 125, 25, 88]),
        sections: [2303, 2327],
        severities: [333, 339],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Okta as u16,
        source: include_str!("../../docs/zh/Okta.md"),
        body: 315,
        digest: 0x6b8396e3850214f7,
        front_matter: ([12, 39, 190, 223], [11, 142, 25, 86]),
        sections: [2327, 2351],
        severities: [339, 343],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Wazuh as u16,
        source: include_str!("../../docs/zh/Wazuh.md"),
        body: 324,
        digest: 0xf9e3404a8815450,
        front_matter: ([12, 40, 198, 231], [12, 149, 25, 87]),
        sections: [2351, 2377],
        severities: [343, 347],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Crowdstrike as u16,
        source: include_str!("../../docs/zh/Crowdstrike.md"),
        body: 299,
        digest: 0xfaf7b0e1e491fbc3,
        front_matter: ([12, 46, 167, 200], [18, 112, 25, 93]),
        sections: [2377, 2403],
        severities: [347, 350],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::MicrosoftSentinel as u16,
        source: include_str!("../../docs/zh/MicrosoftSentinel.md"),
        body: 330,
        digest: 0xb3a8b1932519f38,
        front_matter: ([12, 53, 191, 224], [25, 129, 25, 100]),
        sections: [2403, 2427],
        severities: [350, 355],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::SplunkObservability as u16,
        source: include_str!("../../docs/zh/SplunkObservability.md"),
        body: 332,
        digest: 0x900823ec652eb24c,
        front_matter: ([12, 61, 191, 224], [33, 121, 25, 102]),
        sections: [2427, 2453],
        severities: [355, 359],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::SumoLogic as u16,
        source: include_str!("../../docs/zh/SumoLogic.md"),
        body: 310,
        digest: 0x37a175f94dcf518e,
        front_matter: ([12, 45, 179, 212], [17, 125, 25, 92]),
        sections: [2453, 2478],
        severities: [359, 362],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::MongodbAtlas as u16,
        source: include_str!("../../docs/zh/MongodbAtlas.md"),
        body: 330,
        digest: 0xbfdea4bd97b90376,
        front_matter: ([12, 48, 196, 229], [20, 139, 25, 95]),
        sections: [2478, 2504],
        severities: [362, 366],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Pingdom as u16,
        source: include_str!("../../docs/zh/Pingdom.md"),
        body: 305,
        digest: 0x4df249d18074408e,
        front_matter: ([12, 42, 177, 210], [14, 126, 25, 89]),
        sections: [2504, 2527],
        severities: [366, 369],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::StatusCake as u16,
        source: include_str!("../../docs/zh/StatusCake.md"),
        body: 310,
        digest: 0x8090151e84ba50e7,
        front_matter: ([12, 45, 179, 212], [17, 125, 25, 92]),
        sections: [2527, 2548],
        severities: [369, 371],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Site24x7 as u16,
        source: include_str!("../../docs/zh/Site24x7.md"),
        body: 314,
        digest: 0xca361fe29cecb9f4,
        front_matter: ([12, 43, 185, 218], [15, 133, 25, 90]),
        sections: [2548, 2573],
        severities: [371, 375],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Logicmonitor as u16,
        source: include_str!("../../docs/zh/Logicmonitor.md"),
        body: 319,
        digest: 0x385b28574e4995e8,
        front_matter: ([12, 47, 186, 219], [19, 130, 25, 94]),
        sections: [2573, 2599],
        severities: [375, 380],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Sonarqube as u16,
        source: include_str!("../../docs/zh/Sonarqube.md"),
        body: 311,
        digest: 0x6b9db4f416e50956,
        front_matter: ([12, 44, 181, 214], [16, 128, 25, 91]),
        sections: [2599, 2622],
        severities: [380, 383],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AwsHealth as u16,
        source: include_str!("../../docs/zh/AwsHealth.md"),
        body: 331,
        digest: 0xd3fcfe36fb189142,
        front_matter: ([12, 45, 200, 233], [17, 146, 25, 92]),
        sections: [2622, 2646],
        severities: [383, 385],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AwsSecurityHub as u16,
        source: include_str!("../../docs/zh/AwsSecurityHub.md"),
        body: 321,
        digest: 0x850d5ae995534e2e,
        front_matter: ([12, 51, 184, 217], [23, 124, 25, 98]),
        sections: [2646, 2671],
        severities: [385, 387],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::DbPull as u16,
        source: include_str!("../../docs/zh/DbPull.md"),
        body: 316,
        digest: 0x9c26eab4e3ed4bc2,
        front_matter: ([12, 42, 188, 221], [14, 137, 25, 89]),
        sections: [2671, 2702],
        severities: [387, 392],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Statuspage as u16,
        source: include_str!("../../docs/zh/Statuspage.md"),
        body: 314,
        digest: 0xe7ca4b19198eeec0,
        front_matter: ([12, 55, 183, 216], [27, 119, 25, 92]),
        sections: [2702, 2726],
        severities: [392, 400],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Librenms as u16,
        source: include_str!("../../docs/zh/Librenms.md"),
        body: 305,
        digest: 0xffebb642deeacf02,
        front_matter: ([12, 43, 176, 209], [15, 124, 25, 90]),
        sections: [2726, 2752],
        severities: [400, 404],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Netdata as u16,
        source: include_str!("../../docs/zh/Netdata.md"),
        body: 306,
        digest: 0x6e7921b08cc2f18c,
        front_matter: ([12, 42, 178, 211], [14, 127, 25, 89]),
        sections: [2752, 2775],
        severities: [404, 407],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Opensearch as u16,
        source: include_str!("../../docs/zh/Opensearch.md"),
        body: 312,
        digest: 0x6fd34812f8327d3b,
        front_matter: ([12, 45, 181, 214], [17, 127, 25, 92]),
        sections: [2775, 2801],
        severities: [407, 411],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Rollbar as u16,
        source: include_str!("../../docs/zh/Rollbar.md"),
        body: 300,
        digest: 0xbb732e1887010418,
        front_matter: ([12, 42, 172, 205], [14, 121, 25, 89]),
        sections: [2801, 2823],
        severities: [411, 417],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Bugsnag as u16,
        source: include_str!("../../docs/zh/Bugsnag.md"),
        body: 309,
        digest: 0x5e7ebd0cf83a4c0e,
        front_matter: ([12, 42, 181, 214], [14, 130, 25, 89]),
        sections: [2823, 2847],
        severities: [417, 421],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Honeycomb as u16,
        source: include_str!("../../docs/zh/Honeycomb.md"),
        body: 293,
        digest: 0xba7f59e083beed08,
        front_matter: ([12, 44, 163, 196], [16, 110, 25, 91]),
        sections: [2847, 2874],
        severities: [421, 425],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::VeeamOne as u16,
        source: include_str!("../../docs/zh/VeeamOne.md"),
        body: 285,
        digest: 0x6619ea1dd04da474,
        front_matter: ([12, 44, 155, 188], [16, 102, 25, 91]),
        sections: [2874, 2896],
        severities: [425, 428],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::HcpTerraformChange as u16,
        source: include_str!("../../docs/zh/HcpTerraformChange.md"),
        body: 305,
        digest: 0xb6eb33b9ca375d72,
        front_matter: ([12, 48, 184, 217], [20, 127, 25, 82]),
        sections: [2896, 2914],
        severities: [428, 428],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Signoz as u16,
        source: include_str!("../../docs/zh/Signoz.md"),
        body: 280,
        digest: 0x70a5160d34ca29a7,
        front_matter: ([12, 41, 153, 186], [13, 103, 25, 88]),
        sections: [2914, 2939],
        severities: [428, 432],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Falco as u16,
        source: include_str!("../../docs/zh/Falco.md"),
        body: 316,
        digest: 0xcaaefe8006b75a9f,
        front_matter: ([12, 40, 190, 223], [12, 141, 25, 87]),
        sections: [2939, 2965],
        severities: [432, 437],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Snyk as u16,
        source: include_str!("../../docs/zh/Snyk.md"),
        body: 302,
        digest: 0xe910877e07e90251,
        front_matter: ([12, 39, 177, 210], [11, 129, 25, 86]),
        sections: [2965, 2988],
        severities: [437, 442],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Fluxcd as u16,
        source: include_str!("../../docs/zh/Fluxcd.md"),
        body: 294,
        digest: 0xbb9685b94eed7201,
        front_matter: ([12, 42, 167, 200], [14, 116, 25, 88]),
        sections: [2988, 3011],
        severities: [442, 443],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::FluxcdChange as u16,
        source: include_str!("../../docs/zh/FluxcdChange.md"),
        body: 286,
        digest: 0x9d626ac786cfb1de,
        front_matter: ([12, 48, 172, 205], [20, 115, 25, 75]),
        sections: [3011, 3031],
        severities: [443, 443],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Coralogix as u16,
        source: include_str!("../../docs/zh/Coralogix.md"),
        body: 297,
        digest: 0x1cc4e14cec194782,
        front_matter: ([12, 44, 167, 200], [16, 114, 25, 91]),
        sections: [3031, 3059],
        severities: [443, 448],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Checkly as u16,
        source: include_str!("../../docs/zh/Checkly.md"),
        body: 288,
        digest: 0x8e9329cb4d37438d,
        front_matter: ([12, 42, 160, 193], [14, 109, 25, 89]),
        sections: [3059, 3083],
        severities: [448, 453],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::HealthchecksIO as u16,
        source: include_str!("../../docs/zh/HealthchecksIO.md"),
        body: 316,
        digest: 0x7bd0660e95e247ba,
        front_matter: ([12, 50, 180, 213], [22, 121, 25, 97]),
        sections: [3083, 3107],
        severities: [453, 455],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Emqx as u16,
        source: include_str!("../../docs/zh/Emqx.md"),
        body: 296,
        digest: 0xcfa4341a732595bb,
        front_matter: ([12, 39, 171, 204], [11, 123, 25, 86]),
        sections: [3107, 3132],
        severities: [455, 462],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Consul as u16,
        source: include_str!("../../docs/zh/Consul.md"),
        body: 291,
        digest: 0x6efdbb38aa15730c,
        front_matter: ([12, 51, 164, 197], [23, 104, 25, 88]),
        sections: [3132, 3158],
        severities: [462, 465],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::FirebaseCrashlytics as u16,
        source: include_str!("../../docs/zh/FirebaseCrashlytics.md"),
        body: 328,
        digest: 0x5022b08826cc8c46,
        front_matter: ([12, 55, 187, 220], [27, 123, 25, 102]),
        sections: [3158, 3182],
        severities: [465, 470],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Thousandeyes as u16,
        source: include_str!("../../docs/zh/Thousandeyes.md"),
        body: 306,
        digest: 0x3aae5948e5e4ca60,
        front_matter: ([12, 47, 173, 206], [19, 117, 25, 94]),
        sections: [3182, 3206],
        severities: [470, 475],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Instana as u16,
        source: include_str!("../../docs/zh/Instana.md"),
        body: 294,
        digest: 0x72fe2d779b57d431,
        front_matter: ([12, 42, 166, 199], [14, 115, 25, 89]),
        sections: [3206, 3229],
        severities: [475, 480],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::SolarwindsOrion as u16,
        source: include_str!("../../docs/zh/SolarwindsOrion.md"),
        body: 320,
        digest: 0xa5c675d916a823c,
        front_matter: ([12, 51, 183, 216], [23, 123, 25, 98]),
        sections: [3229, 3254],
        severities: [480, 485],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::AzureDevopsChange as u16,
        source: include_str!("../../docs/zh/AzureDevopsChange.md"),
        body: 293,
        digest: 0xe41f9be218333433,
        front_matter: ([12, 53, 173, 206], [25, 111, 25, 81]),
        sections: [3254, 3270],
        severities: [485, 485],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::RedHatOpenshift as u16,
        source: include_str!("../../docs/zh/RedHatOpenshift.md"),
        body: 300,
        digest: 0x1f59f1324864da32,
        front_matter: ([12, 52, 162, 195], [24, 101, 25, 99]),
        sections: [3270, 3293],
        severities: [485, 490],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Hertzbeat as u16,
        source: include_str!("../../docs/zh/Hertzbeat.md"),
        body: 335,
        digest: 0x9bf307f4901a48ae,
        front_matter: ([12, 51, 205, 238], [23, 145, 25, 91]),
        sections: [3293, 3319],
        severities: [490, 495],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Dolphinscheduler as u16,
        source: include_str!("../../docs/zh/Dolphinscheduler.md"),
        body: 347,
        digest: 0x5a4d221827a06c23,
        front_matter: ([12, 58, 210, 243], [30, 143, 25, 98]),
        sections: [3319, 3346],
        severities: [495, 499],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::KSCloudMonitor as u16,
        source: include_str!("../../docs/zh/KSCloudMonitor.md"),
        body: 339,
        digest: 0xba9abe64191936aa,
        front_matter: ([12, 49, 203, 236], [21, 145, 25, 97]),
        sections: [3346, 3368],
        severities: [499, 502],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::HuaweiyunAOM as u16,
        source: include_str!("../../docs/zh/HuaweiyunAOM.md"),
        body: 334,
        digest: 0x8df1e158586faa60,
        front_matter: ([12, 48, 203, 236], [20, 146, 25, 92]),
        sections: [3368, 3395],
        severities: [502, 505],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::TencentCSS as u16,
        source: include_str!("../../docs/zh/TencentCSS.md"),
        body: 337,
        digest: 0x9a33187d48f18b39,
        front_matter: ([12, 49, 205, 238], [21, 147, 25, 93]),
        sections: [3395, 3418],
        severities: [505, 507],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Rizhiyi as u16,
        source: include_str!("../../docs/zh/Rizhiyi.md"),
        body: 316,
        digest: 0xd0379a7ec1f70d0c,
        front_matter: ([12, 44, 188, 221], [16, 135, 25, 89]),
        sections: [3418, 3442],
        severities: [507, 512],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::GiteeChange as u16,
        source: include_str!("../../docs/zh/GiteeChange.md"),
        body: 290,
        digest: 0x82866e17db0df653,
        front_matter: ([12, 46, 177, 210], [18, 122, 25, 74]),
        sections: [3442, 3456],
        severities: [512, 512],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::ZadigChange as u16,
        source: include_str!("../../docs/zh/ZadigChange.md"),
        body: 293,
        digest: 0xaa62e22a9e22414a,
        front_matter: ([12, 46, 180, 213], [18, 125, 25, 74]),
        sections: [3456, 3473],
        severities: [512, 512],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::ApolloChange as u16,
        source: include_str!("../../docs/zh/ApolloChange.md"),
        body: 299,
        digest: 0xac75fe303a0627f9,
        front_matter: ([12, 47, 185, 218], [19, 129, 25, 75]),
        sections: [3473, 3487],
        severities: [512, 512],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Kapacitor as u16,
        source: include_str!("../../docs/zh/Kapacitor.md"),
        body: 312,
        digest: 0x4aaa177c605b2fd0,
        front_matter: ([12, 44, 182, 215], [16, 129, 25, 91]),
        sections: [3487, 3512],
        severities: [512, 516],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Gatus as u16,
        source: include_str!("../../docs/zh/Gatus.md"),
        body: 302,
        digest: 0xb3b9f80049f2f74d,
        front_matter: ([12, 40, 176, 209], [12, 127, 25, 87]),
        sections: [3512, 3535],
        severities: [516, 518],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Crowdsec as u16,
        source: include_str!("../../docs/zh/Crowdsec.md"),
        body: 318,
        digest: 0xe0d3c0e5b0fd9af7,
        front_matter: ([12, 43, 189, 222], [15, 137, 25, 90]),
        sections: [3535, 3560],
        severities: [518, 520],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Fail2ban as u16,
        source: include_str!("../../docs/zh/Fail2ban.md"),
        body: 305,
        digest: 0x41c03cf2058dfabb,
        front_matter: ([12, 43, 176, 209], [15, 124, 25, 90]),
        sections: [3560, 3583],
        severities: [520, 523],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Suricata as u16,
        source: include_str!("../../docs/zh/Suricata.md"),
        body: 306,
        digest: 0x3dec095316c99a1a,
        front_matter: ([12, 43, 177, 210], [15, 125, 25, 90]),
        sections: [3583, 3606],
        severities: [523, 526],
    })),
    Guide(Facts::Packed(PackedGuide {
        tables: &ZH_TABLES,
        integration: Integration::Sensu as u16,
        source: include_str!("../../docs/zh/Sensu.md"),
        body: 290,
        digest: 0xe6e97e58a9dca2a8,
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
        0x3000170023101578, 0x200034005cd017c9, 0x20003e0046f01db5, 0x3000170013401ef4, 0x300017001e002044, 0x200047003cb02258, 0x200053002d102641, 0x20005b0071c02930,
        0x3000170035302b05, 0x300017001f202e5a, 0x2000630025703074, 0x20007500209032f0, 0x2000840016703516, 0x20008b006590369a, 0x200092001fc03d12, 0x20009b010c903f34,
        0x3000ab0021903f6f, 0x3000bd0021d0418a, 0x3000e900131043a9, 0x30010400281044f9, 0x30010d0014c0477c, 0x300133000eb048ca, 0x30014d000fb049d6, 0x3001580013704af2,
        0x3001630016904c4c, 0x3001700013904dd6, 0x30018c000c304f3a, 0x2001a10018f0501e, 0x200000001f600287, 0x20000d0063c004b1, 0x3000170026a00540, 0x30001700341007ac,
        0x2001ac0020c00b13, 0x2001b4008c400d3f, 0x3000170066a00f99, 0x2001be0031801623, 0x20008b0095401958, 0x300017001db01c48, 0x3000170023001e25, 0x3000170025502057,
        0x2000340039f022cc, 0x200092002040268a, 0x2001c8001ee028c2, 0x2000630025d02ad8, 0x20009b010c302d5b, 0x3000ab0021902d96, 0x3001d40029b02fb1, 0x300206002240324e,
        0x30022c0011c03474, 0x3000170017403592, 0x300261000ce03708, 0x30014d000fb037f7, 0x3001580013703913, 0x3001630016903a6d, 0x3001700013903bf7, 0x30018c000c303d5b,
        0x2001a10016003e3f, 0x200000002fb0021d, 0x20000d006390054c, 0x3000170026d005db, 0x3000170033b0084a, 0x2001be01cd700bad, 0x30028700f9e00c38, 0x4000170035600f86,
        0x400017003fa012de, 0x400017004fc016da, 0x30028a00c9501bef, 0x40028d0032701ee7, 0x400296002ca0222c, 0x40029e0036c02518, 0x20008b009a1028a1, 0x3002aa004d702947,
        0x3002cb0042202e20, 0x2000340039703262, 0x200092001ff03618, 0x2000840038403834, 0x200063002fc03be0, 0x20009b0158b03f02, 0x3000ab0021903f3d, 0x3000170042b04158,
        0x3002ea0019e04585, 0x3000170017a04725, 0x30031b001f0048a1, 0x3003410016704a93, 0x30035b0013604bfc, 0x30038d0011104d34, 0x30014d000fb04e66, 0x3001580013704f82,
        0x30016300169050dc, 0x3001700013905266, 0x30018c000c3053ca, 0x2001a100160054ae, 0x200000001d70018e, 0x20000d0057f00399, 0x3000170026800428, 0x3000170028600692,
        0x2001be0106700940, 0x3003e90053600959, 0x3000170027300e91, 0x3000170016c01106, 0x3000170022101274, 0x300404001d201497, 0x3004260033c0166b, 0x20008b00361019c4,
        0x2000340027a01d45, 0x2000920040e01fde, 0x200084000c502409, 0x20009b0132a024f4, 0x3000ab002190252f, 0x300444003f10274a, 0x30045e0021a02b3d, 0x3004b20015702d59,
        0x30031b0017102eb2, 0x300017000d403025, 0x300017000db030fb, 0x30014d000fb031f7, 0x3001580013703313, 0x300163001690346d, 0x30017000139035f7, 0x30018c000c30375b,
        0x2001a1001290383f, 0x200000002170032f, 0x20000d005790057a, 0x3000170026500609, 0x3000170028300870, 0x2001be011da00b1b, 0x30055700d4c00b4b, 0x400017004b500b61,
        0x400017003b501018, 0x400017001d0013cf, 0x400017002f6015a1, 0x30055f00441018b4, 0x400017002c6018c9, 0x4000170016401b91, 0x20008b0065d01d12, 0x3005660040e01d21,
        0x30057e0023e02131, 0x200034004c50238f, 0x300595002ef023a1, 0x3005b4001c202692, 0x2000920049902873, 0x3005d20024a02888, 0x3005f30023802ad4, 0x200084002c902d29,
        0x20009b0153f03018, 0x3000ab0021903053, 0x300017002d80326e, 0x3006130023603548, 0x3006390010603780, 0x30031b001ae03888, 0x3000170009703a38, 0x300653000ea03ad1,
        0x30066f0016d03bbd, 0x3006e70011903d2c, 0x300017000c803e47, 0x30014d000fb03f30, 0x300158001370404c, 0x30016300169041a6, 0x3001700013904330, 0x30018c000c304494,
        0x2001a1002c204578, 0x2000000045400124, 0x20000d00577005ac, 0x300017002640063b, 0x30001700282008a1, 0x2001be034d100b4b, 0x30028a00e9f00dfe, 0x4007130068d00e0e,
        0x40072e003540149d, 0x40074f004aa017f3, 0x30076700fbb01cb6, 0x40076a006ff01d8f, 0x40078d0033a02490, 0x4007b6004a5027cc, 0x3007d60139202c8a, 0x4000170036502ca2,
        0x4007d9004f203009, 0x4007ff002c0034fd, 0x4008280085d037bf, 0x20008b00b0f04039, 0x300017004ea04048, 0x3000170061404534, 0x2000340048304b68, 0x2000920033d0500a,
        0x2000840038d05364, 0x200020006230570f, 0x20009b0175405d58, 0x3000ab0021905d93, 0x300848000a205fae, 0x3008730025a06052, 0x30089d003f5062ae, 0x3008b400139066a5,
        0x3008d8001c2067e0, 0x30031b001e1069a4, 0x300920000d506b87, 0x3000170011306c5e, 0x300017000f106d73, 0x30014d000fb06e85, 0x3001580013706fa1, 0x30016300169070fb,
        0x3001700013907285, 0x30018c000c3073e9, 0x2001a1002de074cd, 0x200000001d8000ef, 0x20000d00581002fb, 0x300017002690038a, 0x30001700287005f5, 0x2001be008c4008a4,
        0x300017005d4008bc, 0x300017002d600e92, 0x20008b0041301185, 0x2000340032f015b8, 0x2000920027a01906, 0x200084002a901b9d, 0x20009b013f901e6c, 0x3000ab0021901ea7,
        0x30001700410020c2, 0x300970001e6024d4, 0x3009a300190026bc, 0x30031b001c10284e, 0x300017000e402a11, 0x3009cc0012602af7, 0x30014d000fb02c3e, 0x3001580013702d5a,
        0x3001630016902eb4, 0x300170001390303e, 0x30018c000c3031a2, 0x2001a10010503286, 0x200000002ca0012d, 0x20000d005870042b, 0x3000170026c004ba, 0x3000170028a00728,
        0x2001be00839009da, 0x3009f3004bf009f4, 0x300a020035e00eb5, 0x20008b002a001230, 0x20003400219014f0, 0x2000920026101728, 0x200084000c7019a6, 0x20009b00e9c01a93,
        0x3000ab0021901ace, 0x300a23000a101ce9, 0x300a410030001d8c, 0x30031b001580208e, 0x300017000ff021e8, 0x30014d000fb02308, 0x3001580013702424, 0x300163001690257e,
        0x3001700013902708, 0x30018c000c30286c, 0x2001a1001b502950, 0x2000000025c001ec, 0x20000d005910047c, 0x300017002710050b, 0x3000170028f0077e, 0x2001be007b100a35,
        0x3000170034600a4a, 0x3000170045400d92, 0x200a860019d01202, 0x20008b002e6013bc, 0x20003400172016c2, 0x2000920026801853, 0x200084000fd01ad8, 0x200020004ed01bf3,
        0x20009b00cb802106, 0x3000ab0021902141, 0x300a8c001af0235c, 0x300abf0012b0250d, 0x30031b000730263a, 0x300017000c7026af, 0x30014d000fb02797, 0x30015800137028b3,
        0x3001630016902a0d, 0x3001700013902b97, 0x30018c000c302cfb, 0x2001a10013d02ddf, 0x200000002920016d, 0x20000d0059100433, 0x30001700271004c2, 0x3000170028f00735,
        0x2001be008ae009ec, 0x3000170048e00aba, 0x300b130035000f4a, 0x20008b00373012b7, 0x2000340017f0164a, 0x20009200271017e8, 0x200084000c701a76, 0x20009b0103201b63,
        0x3000ab0021901b9e, 0x300b2e000bd01db9, 0x300b4e0025801e78, 0x30061300122020d2, 0x300017000c7021f6, 0x30031b001af022bf, 0x300b7e000dd02470, 0x30014d000fb0256e,
        0x300158001370268a, 0x30016300169027e4, 0x300170001390296e, 0x30018c000c302ad2, 0x2001a1001cd02bb6, 0x200000002cd00154, 0x20000d0058500455, 0x3000170026b004e4,
        0x3000170028900751, 0x2001be00ef600a02, 0x3009f3003dd00a95, 0x3000170033f00e74, 0x300017002e7011b5, 0x3000170029a0149e, 0x300017001be0173a, 0x20008b0039201915,
        0x200034001f101cc7, 0x200092002b901ed7, 0x20008400109021ad, 0x20009b00ecc022dc, 0x3000ab0021902317, 0x300ba1002d402532, 0x300bcc000b302808, 0x30001700110028bd,
        0x30031b000cd029cf, 0x300bfe000c202a9e, 0x30014d000fb02b81, 0x3001580013702c9d, 0x3001630016902df7, 0x3001700013902f81, 0x30018c000c3030e5, 0x2001a1001a1031c9,
        0x200000002c80017b, 0x20000d0058700477, 0x3000170026c00506, 0x3000170028a00774, 0x2001be0116400a26, 0x300017005a100a41, 0x300017003b100fe4, 0x300c3c0045b01397,
        0x300c4b00396017f4, 0x20008b0043101ba7, 0x2000340031001ff8, 0x200092003a302327, 0x2000840037b026e7, 0x20009b013e302a88, 0x3000ab0021902ac3, 0x300c6f0021a02cde,
        0x300c970059e02efa, 0x30031b001c50349a, 0x300cca000f603661, 0x300cef000ca03759, 0x30014d000fb03844, 0x3001580013703960, 0x3001630016903aba, 0x3001700013903c44,
        0x30018c000c303da8, 0x2001a10032703e8c, 0x2000000025a00143, 0x20000d00585003d1, 0x3000170026b00460, 0x30001700289006cd, 0x2001be00d0a0097e, 0x3000170064600998,
        0x3000170040500fe0, 0x300017002a1013e7, 0x20008b0086c016a5, 0x300017004b2016b4, 0x300017003a901b68, 0x200034004f001f31, 0x200092003d602440, 0x200084003c702833,
        0x20009b011ee02c20, 0x3000ab0021902c5b, 0x300d1e000e902e76, 0x300d3e0029202f61, 0x300d6e000ab031f5, 0x30001700106032a2, 0x30031b00343033aa, 0x300d8e000d7036ef,
        0x30014d000fb037e7, 0x3001580013703903, 0x3001630016903a5d, 0x3001700013903be7, 0x30018c000c303d4b, 0x2001a1002d103e2f, 0x2000000028e00104, 0x20000d00591003c6,
        0x3000170027100455, 0x3000170028f006c8, 0x2001be005140097f, 0x3000170033400a18, 0x3000170014500d4e, 0x20008b003de00eb0, 0x20003400174012ae, 0x2000920026801441,
        0x200084000c7016c6, 0x20009b00e62017b3, 0x3000ab00219017ee, 0x300dd80024301a09, 0x300017000e101c4e, 0x300017000ef01d31, 0x30031b001ab01e22, 0x30014d000fb01fee,
        0x300158001370210a, 0x3001630016902264, 0x30017000139023ee, 0x30018c000c302552, 0x2001a10015502636, 0x2000000028500153, 0x20000d005910040c, 0x300017002710049b,
        0x3000170028f0070e, 0x2001be00a5b009c5, 0x300017004b500b34, 0x3000170043500feb, 0x20008b004090143d, 0x200034001ec01866, 0x2000920020e01a71, 0x200084000c701c9c,
        0x20009b00edd01d89, 0x3000ab0021901dc4, 0x3000170019b01fdf, 0x300e1f0021c0217c, 0x30031b001e50239a, 0x3000170009d02581, 0x30014d000fb0263f, 0x300158001370275b,
        0x30016300169028b5, 0x3001700013902a3f, 0x30018c000c302ba3, 0x2001a10018302c87, 0x200000002ea001b2, 0x20000d0057f004d0, 0x300017002680055f, 0x30001700286007c9,
        0x2001be00de500a77, 0x300e4c0066700aa3, 0x4000170032c00ab3, 0x4000170032900de1, 0x300e4f0073901123, 0x400e520036b01133, 0x400e74003bc014a0, 0x20008b0082c01879,
        0x300e990038201888, 0x300eab0049901c0c, 0x2000340060d020c5, 0x300ebd00331020d7, 0x300ed6002c80240a, 0x2000920039a026f1, 0x2000840037702aa8, 0x20009b0150102e45,
        0x3000ab0021902e80, 0x300eef002fd0309b, 0x300f11004a40339a, 0x30031b001f703840, 0x300f470017b03a39, 0x300f7d0014803bb6, 0x30014d000fb03d1f, 0x3001580013703e3b,
        0x3001630016903f95, 0x300170001390411f, 0x30018c000c304283, 0x2001a10024604367, 0x200000002410014d, 0x20000d00577003c2, 0x3000170026400451, 0x30001700282006b7,
        0x2001be0075100961, 0x3000170058c009c1, 0x3000170016300f4f, 0x20008b00613010cf, 0x200034003dd01702, 0x200092002cc01afe, 0x2000840026901de7, 0x200020005ed0206e,
        0x20009b0113a02681, 0x3000ab00219026bc, 0x300fa000317028d7, 0x300fb9000d202bf0, 0x300fe60017f02cc4, 0x30031b0015102e45, 0x300b7e000da02f98, 0x301009000ff03074,
        0x30014d000fb03194, 0x30015800137032b0, 0x300163001690340a, 0x3001700013903594, 0x30018c000c3036f8, 0x2001a1001ed037dc, 0x2000000022200138, 0x20000d0057d0038e,
        0x300017002670041d, 0x3000170028500686, 0x2001be00fc100933, 0x3000170052500a5d, 0x3010770097000f84, 0x20008b004f501911, 0x2000340036301e26, 0x200092004cd021a8,
        0x2000840016002692, 0x200020009aa02810, 0x20009b00e7d031e0, 0x3000ab002190321b, 0x30108b0018003436, 0x3010be001aa035b8, 0x3010e7001c303764, 0x301122000ec03929,
        0x30014d000fb03a36, 0x3001580013703b52, 0x3001630016903cac, 0x3001700013903e36, 0x30018c000c303f9a, 0x2001a10020f0407e, 0x2000000025900126, 0x20000d00583003b3,
        0x3000170026a00442, 0x30001700288006ae, 0x2001be009f60095e, 0x3000170041f00bef, 0x3000170034401010, 0x20008b003b601371, 0x2000340032801747, 0x2000920036301a8e,
        0x2000840020001e0e, 0x20009b00ef802034, 0x3000ab002190206f, 0x30115e0039b0228a, 0x301188000e002627, 0x30031b0012902709, 0x300017000b002834, 0x30014d000fb02905,
        0x3001580013702a21, 0x3001630016902b7b, 0x3001700013902d05, 0x30018c000c302e69, 0x2001a1001be02f4d, 0x2000000023e00161, 0x20000d00583003d3, 0x3000170026a00462,
        0x30001700288006ce, 0x2001be010750097e, 0x300017003d500997, 0x3000170035200d6e, 0x30001700660010c2, 0x300017002cf01724, 0x20008b003dd01a10, 0x200034002dc01e0d,
        0x2000920025702108, 0x200084002960237c, 0x20009b00e0c02638, 0x3000ab0021902673, 0x30124b0018c0288e, 0x30127b0015402a1c, 0x3000170011702b72, 0x30031b0017102c8b,
        0x30014d000fb02e1d, 0x3001580013702f39, 0x3001630016903093, 0x300170001390321d, 0x30018c000c303381, 0x2001a10019603465, 0x200000001fe00170, 0x20000d0058d003a2,
        0x3000170026f00431, 0x3000170028d006a2, 0x2001be0062a00957, 0x300017003fa00975, 0x3000170021000d71, 0x20008b0034900f9e, 0x200034003a201307, 0x20009200357016c8,
        0x2000840024001a3c, 0x20009b00e7e01ca2, 0x3000ab0021901cdd, 0x3013190012b01ef8, 0x30124b0019102025, 0x30031b00169021b8, 0x30134b000fa02323, 0x300017000b90241f,
        0x30014d000fb024f9, 0x3001580013702615, 0x300163001690276f, 0x30017000139028f9, 0x30018c000c302a5d, 0x2001a10015c02b41, 0x2000000024f00162, 0x20000d00593003e5,
        0x3000170027200474, 0x30001700290006e8, 0x2001be0084b009a0, 0x30001700510009c1, 0x3013910031800ed3, 0x20008b0030d01208, 0x2000340026401535, 0x20009200217017b8,
        0x200084001a1019ec, 0x20009b00d8e01bb3, 0x3000ab0021901bee, 0x300017000fa01e09, 0x3006130014a01f05, 0x3000170012e02051, 0x300017000a202181, 0x30031b000d402225,
        0x30014d000fb0231a, 0x3001580013702436, 0x3001630016902590, 0x300170001390271a, 0x30018c000c30287e, 0x2001a1001d502962, 0x200000002a100158, 0x20000d0057d0042d,
        0x30001700267004bc, 0x3000170028500725, 0x2001be017f8009d2, 0x300017006e0009e8, 0x300017003c3010ca, 0x3013b200d20014aa, 0x20008b005cb021e7, 0x200034003a0027d2,
        0x200092002ae02b91, 0x2000840030f02e5c, 0x20009b00f3703191, 0x3000ab00219031cc, 0x30001700109033e7, 0x3013b900312034f2, 0x3013d9000cd03806, 0x30031b000e9038d5,
        0x300639000c0039c0, 0x30014d000fb03aa1, 0x3001580013703bbd, 0x3001630016903d17, 0x3001700013903ea1, 0x30018c000c304005, 0x2001a100328040e9, 0x200000002e30017a,
        0x20000d0057900491, 0x3000170026500520, 0x3000170028300787, 0x2001be00bf300a32, 0x3000170066700a46, 0x30001700576010af, 0x20008b006b901642, 0x300017001cc01651,
        0x300017004dc0181f, 0x2000340039701d1b, 0x200092002b9020d1, 0x200084003bb023a7, 0x20009b0122202788, 0x3000ab00219027c3, 0x30142f0026a029de, 0x300017002c002c4a,
        0x300613001f402f0c, 0x301449001d103102, 0x3006390008d032d5, 0x30014d000fb03383, 0x300158001370349f, 0x30016300169035f9, 0x3001700013903783, 0x30018c000c3038e7,
        0x2001a10013c039cb, 0x200000002cd001bb, 0x20000d0057f004bc, 0x300017002680054b, 0x30001700286007b5, 0x2001be00aa900a63, 0x3014e30055b00b8b, 0x3014e70040c01100,
        0x20008b00b6501529, 0x300017003ea01538, 0x300017004a301924, 0x3014eb002c501dc9, 0x2000340043f020ae, 0x200092002560250c, 0x200084002810277f, 0x20009b011dc02a26,
        0x3000ab0021902a61, 0x30150f0056202c7c, 0x30153e00103031e0, 0x30155c000e4032e5, 0x301576001ef033cb, 0x30014d000fb035db, 0x30015800137036f7, 0x3001630016903851,
        0x30017000139039db, 0x30018c000c303b3f, 0x2001a1001c203c23, 0x2000000027e00147, 0x20000d00577003f9, 0x3000170026400488, 0x30001700282006ee, 0x2001be00e3c00998,
        0x30159a005b3009ab, 0x3015b60047f00f7b, 0x30055f003bd01417, 0x20008b00444017f1, 0x2000340043901c55, 0x20009200253020ad, 0x2000840039b0231d, 0x20009b015f2026de,
        0x3000ab0021902719, 0x3015bd0013002934, 0x3015e0002a702a66, 0x300017001ca02d0f, 0x3016170044c02edb, 0x30031b001fc03329, 0x30166b0016103527, 0x30014d000fb036a9,
        0x30015800137037c5, 0x300163001690391f, 0x3001700013903aa9, 0x30018c000c303c0d, 0x2001a10018903cf1, 0x200000001e2001be, 0x20000d0057d003d4, 0x3000170026700463,
        0x30001700285006cc, 0x2001be0073900979, 0x301688004e1009d6, 0x300017001f900eb9, 0x20008b003a5010cf, 0x2000340032401494, 0x2000920023a017d7, 0x200084001fd01a2e,
        0x20009b00d3101c51, 0x3000ab0021901c8c, 0x30169a0025701ea7, 0x3016bd0008c02100, 0x30031b001ac0218e, 0x30014d000fb0235b, 0x3001580013702477, 0x30016300169025d1,
        0x300170001390275b, 0x30018c000c3028bf, 0x2001a100064029a3, 0x20000000379001d0, 0x20000d005890057d, 0x3000170026d0060c, 0x3000170028b0087b, 0x2001be0199000b2e,
        0x3000170064f00ba0, 0x3016ff00459011f1, 0x300017009f20164c, 0x301711003b102040, 0x300017000cb023f3, 0x20008b00657024db, 0x2000340067202b52, 0x20009200448031e3,
        0x2000840031703648, 0x20009b0159d03985, 0x3000ab00219039c0, 0x3017230063203bdb, 0x301753000ec0420f, 0x30177f00185042fd, 0x3017a5000eb04484, 0x30031b0015504571,
        0x30001700112046c8, 0x3017c5000fe047dc, 0x30014d000fb048fb, 0x3001580013704a17, 0x3001630016904b71, 0x3001700013904cfb, 0x30018c000c304e5f, 0x2001a1002a604f43,
        0x2000000023900144, 0x20000d0057d003b1, 0x3000170026700440, 0x30001700285006a9, 0x2001be00a4300956, 0x20008b0060b013b6, 0x200034002d9019e1, 0x200092002f601cd9,
        0x200084002e401fec, 0x20002000494022ee, 0x20009b00f6e027a8, 0x3000ab00219027e3, 0x3018b80018e029fe, 0x3006130021002b8e, 0x300017000f802da0, 0x30031b0011c02e9a,
        0x3018e60011602fb8, 0x30014d000fb030ef, 0x300158001370320b, 0x3001630016903365, 0x30017000139034ef, 0x30018c000c303653, 0x2001a10024903737, 0x200000002ca0015f,
        0x20000d0059d0045d, 0x30001700277004ec, 0x3000170029500765, 0x2001be00ecb00a22, 0x3000170066d00a47, 0x300017004e3010b6, 0x300017003520159b, 0x20008b0049f0190a,
        0x200034001b301dc9, 0x2000920028d01f9b, 0x200084000e802245, 0x20009b0101202353, 0x3000ab002190238e, 0x3000170018b025a9, 0x3019400025502736, 0x301968001c40298d,
        0x30031b001ca02b53, 0x30014d000fb02d3e, 0x3001580013702e5a, 0x3001630016902fb4, 0x300170001390313e, 0x30018c000c3032a2, 0x2001a10023803386, 0x2000000028800269,
        0x20000d0058500525, 0x3000170026b005b4, 0x3000170028900821, 0x2001be0145a00ad2, 0x300017003ef00b6b, 0x3000170037600f5c, 0x30199700363012fc, 0x3019ab0024301661,
        0x3019d2001e3018a6, 0x3019e20031401a8b, 0x3019fa0018b01da1, 0x20008b0088e01f49, 0x20003400570027f7, 0x2000920057e02d86, 0x2000840038703321, 0x20009b01055036ce,
        0x3000ab0021903709, 0x301a0f000de03924, 0x301a260017503a04, 0x301a5c000bd03b7b, 0x30031b0029b03c3a, 0x301a85000d103ed7, 0x300017000d203faa, 0x30155c0005d0407e,
        0x30014d000fb040fc, 0x3001580013704218, 0x3001630016904372, 0x30017000139044fc, 0x30018c000c304660, 0x2001a10025a04744, 0x2000000018600189, 0x20000d0057700343,
        0x30001700264003d2, 0x3000170028200638, 0x2001be006fd008e2, 0x20008b003c400ffc, 0x20003400326013e0, 0x2000920023c01725, 0x2000840030e0197e, 0x20009b00d7001cb2,
        0x3000ab0021901ced, 0x3000170015401f08, 0x30124b001080205e, 0x301b720013202168, 0x30031b0013e0229c, 0x30014d000fb023fb, 0x3001580013702517, 0x3001630016902671,
        0x30017000139027fb, 0x30018c000c30295f, 0x2001a10019a02a43, 0x200000002a400143, 0x20000d005770041b, 0x30001700264004aa, 0x3000170028200710, 0x2001be00ba3009ba,
        0x3000170057e009cd, 0x401b980036800ab1, 0x401baa0013000e1b, 0x301bc0005ef00f6e, 0x20008b004210157a, 0x20003400395019bb, 0x2000920021b01d6f, 0x200084002f101fa7,
        0x200020003d3022b6, 0x20009b00f41026af, 0x3000ab00219026ea, 0x301bcd003bb02905, 0x301bf7000f702cc2, 0x300017000e602dbb, 0x301c280010502ea3, 0x30014d000fb02fc9,
        0x30015800137030e5, 0x300163001690323f, 0x30017000139033c9, 0x30018c000c30352d, 0x2001a1002b603611, 0x200000002bd001ca, 0x20000d00581004bb, 0x300017002690054a,
        0x30001700287007b5, 0x2001be0158f00a64, 0x300017008de00a7c, 0x300017003000135c, 0x3000170033d0165e, 0x301c4500631019c2, 0x20008b003aa02010, 0x200034003ca023da,
        0x20009200231027c3, 0x2000840033b02a11, 0x2000200067602d6a, 0x20009b00e7003406, 0x3000ab0021903441, 0x301c560026b0365c, 0x301c88000e8038c9, 0x301cba000cb039b3,
        0x301ce6001ae03a80, 0x30014d000fb03c4f, 0x3001580013703d6b, 0x3001630016903ec5, 0x300170001390404f, 0x30018c000c3041b3, 0x2001a10046804297, 0x200000001a0001aa,
        0x20000d0057f0037e, 0x300017002680040d, 0x3000170028600677, 0x2001be0095400925, 0x301da6005b20093c, 0x3000170038900ef0, 0x201dbc0080001295, 0x20008b0042401ab2,
        0x200034003a001ef6, 0x200092001e3022b5, 0x20008400313024b5, 0x20009b00ee5027ee, 0x3000ab0021902829, 0x301dc20017402a44, 0x301df0000f902bba, 0x30031b001ca02cb5,
        0x3000170014402e81, 0x300017000c402fc7, 0x30014d000fb030ac, 0x30015800137031c8, 0x3001630016903322, 0x30017000139034ac, 0x30018c000c303610, 0x2001a1002a3036f4,
        0x200000001cb00185, 0x20000d0059500384, 0x3000170027300413, 0x3000170029100688, 0x2001be0069e00941, 0x3000170039900962, 0x300017002e200cfd, 0x20008b0031800ffc,
        0x200034002b001334, 0x200092001f701603, 0x200084001c201817, 0x20009b00f55019ff, 0x3000ab0021901a3a, 0x300017000ab01c55, 0x301e22002cc01d02, 0x30031b0018801fd0,
        0x300017000db0215a, 0x300017000d502237, 0x30014d000fb0232d, 0x3001580013702449, 0x30016300169025a3, 0x300170001390272d, 0x30018c000c302891, 0x2001a1001c302975,
        0x200000001c40020b, 0x20000d0059500403, 0x3000170027300492, 0x3000170029100707, 0x2001be00702009c0, 0x3000170041e009e1, 0x300017002c100e01, 0x20008b0037f010df,
        0x200034001fd0147e, 0x2000920039f0169a, 0x200084001dd01a56, 0x20009b00dd901c59, 0x3000ab0021901c94, 0x301ec90024c01eaf, 0x301efc0011b020fd, 0x300017001110221a,
        0x300017000bd0232d, 0x30014d000fb0240b, 0x3001580013702527, 0x3001630016902681, 0x300170001390280b, 0x30018c000c30296f, 0x2001a1001ac02a53, 0x200000001e900154,
        0x20000d0058b00371, 0x3000170026e00400, 0x3000170028c00670, 0x2001be00e1200924, 0x301f25003a600940, 0x300017004b300ce8, 0x300017002cc0119d, 0x300017002cb0146b,
        0x20008b0045e01753, 0x2000340026201bd1, 0x2000920023901e52, 0x20008400242020a8, 0x20009b0118202310, 0x3000ab002190234b, 0x301f340028602566, 0x301f620020e027ee,
        0x300017001bf029fe, 0x30031b0012e02bbf, 0x30155c0008c02cef, 0x301fa4000cd02d7d, 0x30014d000fb02e6b, 0x3001580013702f87, 0x30016300169030e1, 0x300170001390326b,
        0x30018c000c3033cf, 0x2001a1001b4034b3, 0x200000001de00159, 0x20000d0057d0036b, 0x30001700267003fa, 0x3000170028500663, 0x2001be00eac00910, 0x20008b003d5017d9,
        0x200034002be01bce, 0x2000920022301eab, 0x20008400366020eb, 0x20009b0108e02477, 0x3000ab00219024b2, 0x301fdf0029e026cd, 0x301ff6001e50296d, 0x300017001d402b54,
        0x30031b0019302d2a, 0x30014d000fb02ede, 0x3001580013702ffa, 0x3001630016903154, 0x30017000139032de, 0x30018c000c303442, 0x2001a10010d03526, 0x200000001c400171,
        0x20000d0057700369, 0x30001700264003f8, 0x300017002820065e, 0x2001be0057e00908, 0x20201c005a800ea7, 0x20008b005f50146c, 0x2000340033201a81, 0x2000920027801dd2,
        0x2000840037202067, 0x20009b00e22023ff, 0x3000ab002190243a, 0x3000170016c02655, 0x30061300137027c3, 0x3000170019e028fc, 0x3000170009c02a9c, 0x30031b0009f02b3a,
        0x30014d000fb02bfa, 0x3001580013702d16, 0x3001630016902e70, 0x3001700013902ffa, 0x30018c000c30315e, 0x2001a1001ba03242, 0x2000000019b0020f, 0x20000d0057d003de,
        0x300017002670046d, 0x30001700285006d6, 0x2001be0045000983, 0x20008b003f400df0, 0x2000340029d01204, 0x2000920026c014c0, 0x200084002a601749, 0x2020860036601a15,
        0x20009b00ce001da1, 0x3000ab0021901ddc, 0x3000170007d01ff7, 0x3020960018c02076, 0x300017000a402204, 0x30031b000e3022aa, 0x300cef000aa0238f, 0x30014d000fb0245a,
        0x3001580013702576, 0x30016300169026d0, 0x300170001390285a, 0x30018c000c3029be, 0x2001a10014002aa2, 0x2000000020700159, 0x20000d0057d00394, 0x3000170026700423,
        0x300017002850068c, 0x2001be0076400939, 0x300017002df0094e, 0x300017002c700c2f, 0x300017001a500ef8, 0x20008b002fc010ba, 0x20003400327013d6, 0x200092003550171c,
        0x2000840038c01a8e, 0x20009b00db501e40, 0x3000ab0021901e7b, 0x3021190023102096, 0x300017000b7022c9, 0x30031b0014a02382, 0x300017000df024ce, 0x30014d000fb025ce,
        0x30015800137026ea, 0x3001630016902844, 0x30017000139029ce, 0x30018c000c302b32, 0x2001a10017f02c16, 0x2000000012000205, 0x20000d0016200359, 0x2000180023b004e1,
        0x2000200077d0073a, 0x3021e3001a200b65, 0x300017001ae00d09, 0x2021ea0038c00ed8, 0x20003e0035401283, 0x300017001680146f, 0x200047003cb0160b, 0x200053002a3019f4,
        0x2013b20044a01cb4, 0x200075001af02123, 0x20008b00684022ef, 0x20009b008f102999, 0x30001700243029ae, 0x3000e90015a02bf3, 0x3021f50013002d4f, 0x3022270011f02e81,
        0x300133000a002fa2, 0x3001700013903063, 0x30018c000c3031c7, 0x2001a100153032ab, 0x2000000028600135, 0x20000d00157003ef, 0x2001be0063b0056e, 0x20008b0028800bc6,
        0x2021ea0038000e6f, 0x2021e3004620120c, 0x2000840032f0168b, 0x20009b00c00019e0, 0x300017002c5019f5, 0x300017000f901cbc, 0x3022650024a01db7, 0x3000170009302003,
        0x3000170014f02098, 0x300017000c6021e9, 0x300017000e7022b1, 0x30017000139023b9, 0x30018c000c30251d, 0x2001a10014302601, 0x200000001ca00139, 0x2022a90054400320,
        0x2022b0003dc00886, 0x2001be0158600c82, 0x300017002e500cc6, 0x300017003e600fad, 0x3000170038401395, 0x3022bc0018f0171b, 0x3022d000939018cf, 0x2022df0035b02226,
        0x2022e700387025a0, 0x300017001b50261a, 0x30001700156027d1, 0x2022f00030502946, 0x2022f90021b02c68, 0x20008b0037202ea0, 0x202300004a40322f, 0x20009b009a9036f9,
        0x300017001840370e, 0x3023070012a03894, 0x300017000b7039c0, 0x30237b001e703a79, 0x3023f60017203c62, 0x3000170010a03dd6, 0x302407001c003ee2, 0x2001a10025f040c3,
        0x200000001f40027a, 0x2022a9005570048b, 0x2022b00031c00a04, 0x2001be00d2400d40, 0x3000170040100d84, 0x3000170039701187, 0x3000170010f01520, 0x3000170015501631,
        0x300017002dc01788, 0x2022f0011bc01a83, 0x3022d0001bf01c4a, 0x3000170050e01e0b, 0x3000170062a0231b, 0x302430002f802947, 0x2022f90017f02c5c, 0x202445001f202df9,
        0x2022e7003450300a, 0x300017001f503084, 0x300017000d40327b, 0x20008b002e30336c, 0x202300002b00366c, 0x20009b00b3103942, 0x3000170018103957, 0x3023070012103ada,
        0x3000170009003bfd, 0x3000170013703c8f, 0x30244d0028b03de3, 0x3023f60017b04070, 0x3000170007b041ed, 0x302407002090426a, 0x2001a10014304494, 0x200000003e300135,
        0x2024540060b0053a, 0x2024600137600b60, 0x3000170038a00bfb, 0x300017002f400f87, 0x3024650044401299, 0x300017003c3016df, 0x3000170021001aa4, 0x30246d0022001cb6,
        0x2022e7002f201ef5, 0x3000170017401f7b, 0x300017000f6020f1, 0x2022f00034202206, 0x2022f9006fa02565, 0x20247d002e002c7b, 0x20008b002e402f78, 0x2023000023103279,
        0x20009b00c5c034d0, 0x30248300104034e5, 0x3024d700125035eb, 0x3023070011f03712, 0x3024fb000e003833, 0x302551000db03915, 0x3025bd0010a039f2, 0x300017000f103afe,
        0x30263b0017803bf1, 0x3026660021603d6b, 0x302407001a903f83, 0x2001a1001e60414d, 0x200000001e900158, 0x2026da0030000363, 0x2026e60038400682, 0x2026ef0025600a25,
        0x2022e70027e00c9a, 0x2022f00045a00f37, 0x2022f900243013ae, 0x2026f8005a301613, 0x20008b0036401bd3, 0x2023000022501f54, 0x20009b00a260219f, 0x30001700179021b4,
        0x3027040016f0232f, 0x30273000200024a0, 0x300017001c6026a2, 0x302753001ab0286a, 0x302407001ae02a17, 0x2001a10017f02be6, 0x200000002e4001c7, 0x20277d00c52004c9,
        0x300017001c5004de, 0x302785002d4006c1, 0x3000170040a00997, 0x30278d0035d00dbe, 0x202794002f60113a, 0x20279d004580144b, 0x2027a20028e018be, 0x2022e70038a01b6b,
        0x2027a70032101f12, 0x20008b0038302250, 0x202300002a3025f0, 0x20009b008c8028b9, 0x3027ae0012c028ce, 0x3027e600114029fc, 0x300017001a202b12, 0x3000170024f02cb6,
        0x30280d0013b02f07, 0x3000170013d03044, 0x2001a1001b0031a2, 0x2000000014500101, 0x2001be004cf00266, 0x202875002c50076f, 0x2000180022200a52, 0x3028870007800bfc,
        0x200020015a900c92, 0x300017000de00f25, 0x30001700ae00101f, 0x300017000ae01b1e, 0x3000170066d01bce, 0x20003e0017c0225a, 0x20288f0025e023f3, 0x2000530012d0266f,
        0x202896001b1027bb, 0x20289f002860298a, 0x20008b00a8902c2d, 0x20009b00896036dc, 0x3028a700126036f1, 0x3028d6001ad03819, 0x3028f9001cb039c8, 0x3029220014003b95,
        0x302954000f003cd7, 0x302983000e403dc9, 0x300017000c303eaf, 0x2001a10019003f93, 0x200000001450013a, 0x2001be0052c0029f, 0x2028750048900805, 0x2000180022500cac,
        0x3028870007800e59, 0x200020022ee00eef, 0x300017000de011dd, 0x3000170018d012db, 0x300017002ec01489, 0x3000170116201794, 0x300017008e5028f8, 0x2029c000782031f8,
        0x20003e0017c03999, 0x20288f0025e03b32, 0x200053001c603dae, 0x2028960025d03f93, 0x20289f002a10420e, 0x20008b00c6c044cc, 0x20009b008600515e, 0x3028a70019805173,
        0x3028d6001ad0530d, 0x3028f9001cb054bc, 0x3029220014005689, 0x3029c500180057cb, 0x3029f4000710594d, 0x2001a10017b059df, 0x202a10001d700119, 0x2000000014500313,
        0x2001be004d500478, 0x202a15002000096b, 0x2028750010800ba5, 0x2000180022e00ccb, 0x3028870007800e81, 0x20002002eb800f17, 0x300017000de01280, 0x3000170018d0137e,
        0x300017002ec0152c, 0x3000170115d01837, 0x300017008cc029b0, 0x30001700b510327e, 0x2029c00069b03dea, 0x20003e00338044a4, 0x302a1d001db04601, 0x20288f00214047f9,
        0x200053000ca04a2b, 0x2028960028404b14, 0x20008b00c5304db5, 0x20009b007e105a2e, 0x302a24000de05a43, 0x300017000d805b23, 0x302a3e000c505bfd, 0x302a6d0029b05cc4,
        0x300017000b405f61, 0x302a9c0011506017, 0x302abf000e10612e, 0x2001a1001c906230, 0x200000001cc000da, 0x202af10047b002c6, 0x2001be0042500761, 0x300017002e800777,
        0x3000170012500a61, 0x20008b0030a00ba3, 0x202afb005d700eca, 0x202b0200d90014be, 0x300017003050153a, 0x300017003e901841, 0x3000170032b01c2c, 0x3000170016801f59,
        0x3000170018b020c3, 0x202b09014f60226b, 0x30001700b950233f, 0x3000170013402ef1, 0x300017001f803046, 0x3000170016b0325e, 0x3000170023e033e5, 0x300017001220363f,
        0x202b100187d03781, 0x302b1a009cb03790, 0x302b320034d04176, 0x300017001cb044c5, 0x302b370027a046ad, 0x302b3e002aa04942, 0x3000170041004bee, 0x2026ef003620501d,
        0x202b430050d053bf, 0x202b4e0050e05918, 0x202b5b0033a05e6c, 0x202b65005da061ec, 0x202b6f004e60680c, 0x202b7901ab106d32, 0x30001700bd706e00, 0x300017008bd079d9,
        0x3000170054b08298, 0x202b80005eb08827, 0x202b890061808e50, 0x202b8f00574094ac, 0x202b980054309a5e, 0x202b9e00c9609fdd, 0x202ba3002470acad, 0x202ba700bda0af32,
        0x20009b0092c0bb3a, 0x302bad0023a0bb6b, 0x302bb5000b00bda7, 0x302bfe001530be59, 0x302c2d0016e0bfae, 0x302c62000bd0c11e, 0x302cb20011d0c1dd, 0x302cd50016a0c2fc,
        0x2001a1001300c487, 0x2000000028400128, 0x20000d00585003e0, 0x3000170026b0046f, 0x30001700289006dc, 0x2001be00ca80098d, 0x300017005eb009a6, 0x3000170025f00f93,
        0x30001700441011f4, 0x20008b003db01652, 0x200034002b601a4d, 0x200092001df01d22, 0x2000840011b01f1e, 0x20009b010500205f, 0x3000ab002190209a, 0x300017001f7022b5,
        0x302d010026f024ae, 0x300017000c30271f, 0x300017000de027e4, 0x302d290018a028dd, 0x30014d000fb02a88, 0x3001580013702ba4, 0x3001630016902cfe, 0x3001700013902e88,
        0x30018c000c302fec, 0x2001a10014e030d0, 0x20000000458002ad, 0x2001be007d100725, 0x302d700039100750, 0x302d760014f00afe, 0x3026f80028700c6f, 0x202d7d00a8800f14,
        0x302d850023c00fa4, 0x300017007ba011e2, 0x20005b005f5019ba, 0x3000170020d019d2, 0x3021e3002af01bfc, 0x302d910010201ead, 0x20008b004bf01fcc, 0x302dad0036e02032,
        0x302dc4000e9023a2, 0x20009b00bed024b1, 0x30001700432024c6, 0x300017000da028fa, 0x3000170020d029d6, 0x300017000d502be5, 0x300017000f802cbc, 0x3000170022602db6,
        0x302ddb000c002fde, 0x2001a1001f4030bf, 0x200000001d200174, 0x20000d005770037a, 0x3000170026400409, 0x300017002820066f, 0x2001be006c200919, 0x300017003530092c,
        0x3000170035a00c81, 0x20008b0030b00ff8, 0x2000340028401323, 0x20009200211015c6, 0x200084000de017f4, 0x20009b00ed5018f8, 0x3000ab0021901933, 0x300017001d201b4e,
        0x3006130015f01d22, 0x300017000bf01e83, 0x3000170019001f44, 0x300017000af020d6, 0x30014d000fb021a6, 0x30015800137022c2, 0x300163001690241c, 0x30017000139025a6,
        0x30018c000c30270a, 0x2001a1001ce027ee, 0x2000000023600146, 0x20000d00573003b0, 0x300017002620043f, 0x30001700280006a3, 0x2001be00fd20094b, 0x302e01002ae0095c,
        0x302e110093100c29, 0x300017003c10155c, 0x20008b005db0193a, 0x2000340039d01f35, 0x2000920027c022f1, 0x200084002790258a, 0x2000200065102821, 0x20009b0119d02e98,
        0x3000ab0021902ed3, 0x30001700158030ee, 0x302e1a0010a03248, 0x302e410042103354, 0x30031b0017403777, 0x30001700100038ed, 0x30014d000fb03a0e, 0x3001580013703b2a,
        0x3001630016903c84, 0x3001700013903e0e, 0x30018c000c303f72, 0x2001a10016e04056, 0x2000000026b0016a, 0x20000d0058300409, 0x3000170026a00498, 0x3000170028800704,
        0x2001be00fb0009b4, 0x30001700655009cd, 0x302e8f0092301041, 0x20008b004f901981, 0x2000340042701e9a, 0x20009200264022e0, 0x200084002a802561, 0x200020007fb02827,
        0x20009b0133e03048, 0x3000ab0021903083, 0x302e980029f0329e, 0x302eb2004180353f, 0x302edd000fe03959, 0x30031b0018503a59, 0x3000170015e03be0, 0x30014d000fb03d5f,
        0x3001580013703e7b, 0x3001630016903fd5, 0x300170001390415f, 0x30018c000c3042c3, 0x2001a1001ac043a7, 0x2000000023400310, 0x20000d0064b00578, 0x3000170027600613,
        0x300017003380088b, 0x202f170039000bee, 0x2001b40081e00f9e, 0x3000170054601276, 0x2001be007db017dc, 0x302f24002fc01cbb, 0x20008b0092301fd4, 0x300017001c5022ad,
        0x300017001a402474, 0x300017002dd0261a, 0x200034003ae02917, 0x200092001cf02ce4, 0x2000840016802ed0, 0x20009b012f40305e, 0x3000ab0022503099, 0x302f2b002b3032c0,
        0x302f520018103575, 0x302f6e00174036f8, 0x302f9b001910386e, 0x302fe3001c203a01, 0x3030150014503bc5, 0x30014d000fb03d2b, 0x3001580013703e47, 0x3001630016903fa1,
        0x300170001390412b, 0x30018c000c30428f, 0x2001a1001c004373, 0x2000000025000304, 0x20000d0065a00588, 0x3000170027600623, 0x300017003470089b, 0x202f170047b00c0d,
        0x2001b400787010a8, 0x300017005140131b, 0x2001be007f50184f, 0x302f24002fc01d48, 0x20008b008cf02061, 0x300017001ab02359, 0x3000170017102506, 0x300017002b702679,
        0x200034003ae02950, 0x200092001e302d1d, 0x2000840017502f1d, 0x20009b010d5030b8, 0x3000ab00225030f3, 0x3006130014b0331a, 0x302f2b0023703467, 0x3000170014c036a0,
        0x30303b00141037ee, 0x30031b0021403931, 0x30014d000fb03b66, 0x3001580013703c82, 0x3001630016903ddc, 0x3001700013903f66, 0x30018c000c3040ca, 0x2001a10013b041ae,
        0x200000001ce00172, 0x20000d0059500374, 0x3000170027300403, 0x3000170029100678, 0x2001be0054700931, 0x3000170028e009d2, 0x3000170021600c62, 0x20008b0039f00e95,
        0x200034002d201254, 0x200092001c301545, 0x200084000e701725, 0x20009b00c9601832, 0x3000ab002190186d, 0x30305b0017a01a88, 0x303088000d801c04, 0x3030ab000bd01cde,
        0x30031b000e301d9d, 0x30014d000fb01ea1, 0x3001580013701fbd, 0x3001630016902117, 0x30017000139022a1, 0x30018c000c302405, 0x2001a100118024e9, 0x203115001d900174,
        0x2000000020200370, 0x2001be0038900592, 0x20311e008730093b, 0x3000170012d00aa3, 0x3000170013300bd2, 0x300017004a700d07, 0x20008b00273011cb, 0x202300003010145b,
        0x20009b0069201782, 0x3000170010501797, 0x300017002000189e, 0x3000170010001aa0, 0x3031280016801ba2, 0x3031540010801d0c, 0x2001a10019101e35, 0x2000000028f00215,
        0x2001be00952004c4, 0x3000170035b0051c, 0x3000170039d00879, 0x303180001e400c32, 0x202d7d0072c00e34, 0x303186000f800eca, 0x3000170059c00fc4, 0x203198024dc0157e,
        0x3031a000a3d01ad6, 0x3031a50152a02530, 0x40001700a2f025e3, 0x4000170044503014, 0x400017005ff0345b, 0x20005b0078803a78, 0x300017002d403a90, 0x3031ac0021803d81,
        0x3000920024803fb8, 0x20008b007780421d, 0x3031b30039804287, 0x3031d00037404621, 0x20009b010c2049bb, 0x3031ed002f7049eb, 0x300017000a404ce4, 0x3031f40022704d8a,
        0x30321c002b704fb3, 0x3032560036b0526c, 0x30001700202055d9, 0x300017001c3057dd, 0x300017000db059a2, 0x2001a1002a305a9e, 0x200000002fd001e8, 0x2001be009dc00505,
        0x3000170071a00517, 0x3032810029400c4d, 0x20008b0049700efe, 0x200034004b8013b5, 0x2000920030b0188c, 0x2000840024501bb4, 0x20009b00fe801e1f, 0x3000170043601e34,
        0x303287001520226c, 0x30031b00248023c0, 0x300017001b50260a, 0x30014d000fb027e0, 0x30015800137028fc, 0x3001630016902a56, 0x3001700013902be0, 0x30018c000c302d44,
        0x2001a1001ee02e28, 0x20000000257001de, 0x2001be007b600455, 0x3000170034100465, 0x3032bd00238007c5, 0x3032c6001f100a1a, 0x20008b0038a00c28, 0x2000340034200fd2,
        0x2000920059401333, 0x20008400290018e4, 0x20009b00cc601b9a, 0x3032cd0015001baf, 0x3032e70025301d01, 0x3000170011001f56, 0x30031b001b002068, 0x30014d000fb02239,
        0x3001580013702355, 0x30016300169024af, 0x3001700013902639, 0x30018c000c30279d, 0x2001a10018302881, 0x2000000029d0012a, 0x20000d0057f003fb, 0x300017002680048a,
        0x30001700286006f4, 0x2001be004fa009a2, 0x301f2500346009b9, 0x3033000019b00d01, 0x20331b004c100eb8, 0x20008b002e101396, 0x2000340023901697, 0x2000920016f018ef,
        0x200084000c701a7b, 0x20009b00ebf01b68, 0x3000ab0021901ba3, 0x300017000f301dbe, 0x300613003cc01eb3, 0x3000170009702281, 0x303321000c50231a, 0x30014d000fb02400,
        0x300158001370251c, 0x3001630016902676, 0x3001700013902800, 0x30018c000c302964, 0x2001a10022f02a48, 0x2000000027f0033f, 0x20000d00685005f2, 0x3000170028800696,
        0x3000170035700920, 0x20333e0038f00ca0, 0x2001b4009110104f, 0x30001700552011c0, 0x3033490023001730, 0x2001be0035001980, 0x20008b0058601ced, 0x200034003d802293,
        0x200092001b00268a, 0x2000840024e02857, 0x20009b010f402acb, 0x3000ab0022e02b06, 0x302f2b0022002d36, 0x3033510016702f58, 0x30061300093030c1, 0x300017000d103156,
        0x3033750015b03229, 0x3033aa0010e03386, 0x3033d0000e103496, 0x30014d000fb03598, 0x30015800137036b4, 0x300163001690380e, 0x3001700013903998, 0x30018c000c303afc,
        0x2001a10013503be0, 0x200000002a0001b7, 0x2001be00b5200477, 0x302d7000717004ae, 0x3033fc003e200be7, 0x202d7d0082100fe7, 0x303408001f701083, 0x3000170058c0127c,
        0x20319800a3f01826, 0x301f250066e01945, 0x300017002b001fb5, 0x20005b004f802283, 0x300017001680229b, 0x3021e30023802420, 0x3000920010402677, 0x20008b005b202798,
        0x303420003b7027a7, 0x303443001ea02b60, 0x20289f0013e02d68, 0x20009b00ca602ecc, 0x3031ed0035d02efc, 0x3000170025a0325b, 0x3034660030a034b7, 0x30001700121037c3,
        0x30348300107038e6, 0x300017000c2039ef, 0x300017000bf03ab3, 0x2001a10023003b93, 0x2000000023a00148, 0x20000d00577003b6, 0x3000170026400445, 0x30001700282006ab,
        0x2001be00b1500955, 0x3000170038e010dc, 0x20008b0045201487, 0x200034002a4018f9, 0x2000920025c01bbc, 0x2000840034901e35, 0x20009b017e8021a4, 0x3000ab00219021df,
        0x3034ae0027302416, 0x3034b6006cc0268b, 0x300017001f602d59, 0x3035180022e02f6d, 0x300017000d10319d, 0x300017000d403270, 0x30014d000fb03365, 0x3001580013703481,
        0x30016300169035db, 0x3001700013903765, 0x30018c000c3038c9, 0x2001a1001e7039ad, 0x200000001d900164, 0x2001be008180035d, 0x300017003f100432, 0x3000170035000825,
        0x200018007c500b93, 0x3000170060000d58, 0x20003e0023001377, 0x200092001ab015c6, 0x20288f002be0178e, 0x2000530016401a6a, 0x202300001af01beb, 0x2035940066d01db9,
        0x30359d0023a01de4, 0x3000170020502020, 0x302887001e302243, 0x2035a50070902444, 0x20008b0059e02b6a, 0x20009b005b40312e, 0x300017002f003143, 0x300017000b403435,
        0x300017000e4034eb, 0x30001700111035d1, 0x2001a1000cb03703, 0x2000000017600176, 0x20000d0058b00320, 0x3000170026e003af, 0x3000170028c0061f, 0x2001be0049a008d3,
        0x20008b004f300d8a, 0x200034002940129d, 0x2000920019001550, 0x2000840018f016fd, 0x20009b00f41018b2, 0x3000ab00219018ed, 0x3035ad002a901b08, 0x3035db0019301db3,
        0x3035f5000d201f48, 0x30031b000e30201c, 0x300017000aa02101, 0x30014d000fb021cc, 0x30015800137022e8, 0x3001630016902442, 0x30017000139025cc, 0x30018c000c302730,
        0x2001a1000e702814, 0x2000000018a0013f, 0x20000d0058d002fd, 0x3000170026f0038c, 0x3000170028d005fd, 0x2001be00499008b2, 0x300017002f9008c5, 0x3000170018b00bc0,
        0x20008b0042100d68, 0x200034003a0011a9, 0x2000920021401568, 0x200084002a001799, 0x2000200025f01a57, 0x20009b00f8901cdc, 0x3000ab0021901d17, 0x30362a0034f01f32,
        0x3000170008802283, 0x300017000fe0230d, 0x302d290015302426, 0x300017000a20257b, 0x30014d000fb0263e, 0x300158001370275a, 0x30016300169028b4, 0x3001700013902a3e,
        0x30018c000c302ba2, 0x2001a10016802c86, 0x200000001fd00142, 0x20000d0057700373, 0x3000170026400402, 0x3000170028200668, 0x2001be00f5300912, 0x300017001ff00c0f,
        0x3000170094e00e10, 0x20008b0078b01882, 0x200034004410202d, 0x200092002630248d, 0x200084002950270d, 0x20009b01556029c8, 0x3000ab0021902a03, 0x30365a0038f02c1e,
        0x30366e0031002faf, 0x3036a0001e2032c1, 0x3036cb000aa034a5, 0x3000170015903551, 0x30031b00129036ac, 0x300017000ff037d7, 0x30014d000fb038f7, 0x3001580013703a13,
        0x3001630016903b6d, 0x3001700013903cf7, 0x30018c000c303e5b, 0x2001a1001ea03f3f, 0x200000001a80013b, 0x20000d0058900317, 0x3000170026d003a6, 0x3000170028b00615,
        0x2001be00787008c8, 0x3000170061b008dd, 0x3000170015500efa, 0x20008b003f90106c, 0x200034002c701485, 0x200092002310176b, 0x20008400340019b9, 0x200020002c001d17,
        0x20009b00ffe01ffd, 0x3000ab0021902038, 0x30124b003ba02253, 0x301ff60012b0260f, 0x300017000a60273c, 0x302d290011a027fd, 0x3036e60009a02919, 0x30014d000fb029d4,
        0x3001580013702af0, 0x3001630016902c4a, 0x3001700013902dd4, 0x30018c000c302f38, 0x2001a1001d80301c, 0x2000000017700385, 0x20000d0059f00530, 0x30001700278005bf,
        0x3000170029600839, 0x2001be0057600af7, 0x3037880036a00b0c, 0x300017001f500e78, 0x20008b003cd0108a, 0x2000340042101477, 0x2000920026e018b7, 0x2000840018f01b42,
        0x20009b00fad01cf7, 0x3000ab0021901d32, 0x3037a00036001f4d, 0x3037dc0010d022af, 0x30155c000b5023be, 0x302d29001270248e, 0x300017000a5025b7, 0x30014d000fb0267d,
        0x3001580013702799, 0x30016300169028f3, 0x3001700013902a7d, 0x30018c000c302be1, 0x2001a10019002cc5, 0x20000000296001ec, 0x20000d005ae004b6, 0x300017002820054e,
        0x30001700292007d2, 0x200018004d400a8a, 0x300017001c800d96, 0x2038890071600f7f, 0x20003e005b9016b4, 0x203594001ed01c8c, 0x2035a5009e701e97, 0x20008b005460289b,
        0x2023000019e02dfe, 0x2000340057c02fbc, 0x200092003b903557, 0x2000840015a0392d, 0x20009b00c5703aad, 0x3000170018103ac2, 0x3038940024003c45, 0x3006390009203e87,
        0x3000170008803f1b, 0x3000170018203fa5, 0x300017000ed04129, 0x30014d000fb04237, 0x3001580013704353, 0x30016300169044ad, 0x30018c000c304641, 0x2001a10018f04725,
        0x2000000023600135, 0x20000d005790039f, 0x300017002650042e, 0x3000170028300695, 0x2001be00a2400940, 0x301f25005520096c, 0x3038fc001f600ec0, 0x303912001ec01178,
        0x20008b0038201381, 0x200034004a101723, 0x200092002c201be3, 0x2000840047601ec2, 0x2000200037f02356, 0x20009b010ca026fb, 0x3000ab0021902736, 0x303923001f402951,
        0x303938002aa02b47, 0x30031b001cd02df3, 0x3000170009602fc2, 0x300017001230305a, 0x30014d000fb0319e, 0x30015800137032ba, 0x3001630016903414, 0x300170001390359e,
        0x30018c000c303702, 0x2001a10016e037e6, 0x2000000055900151, 0x20000d00579006de, 0x300017002650076d, 0x30001700283009d4, 0x2001be00d7e00c7f, 0x300017001f900caa,
        0x300017007a100ea5, 0x3039860038f0166e, 0x20008b004ab01a1a, 0x2000340056701ee5, 0x200092002a40246b, 0x200084002e00272c, 0x200020002f302a2a, 0x20009b014af02d43,
        0x3000ab0021902d7e, 0x303990001da02f99, 0x3039a4000f403175, 0x3039e1002fa0326b, 0x300017001fc03567, 0x3000170018003765, 0x303a08000ca038e7, 0x30031b0013e039b3,
        0x300017000b703af3, 0x30014d000fb03bcb, 0x3001580013703ce7, 0x3001630016903e41, 0x3001700013903fcb, 0x30018c000c30412f, 0x2001a1001c604213, 0x2000000020d000fd,
        0x20000d0057d0033e, 0x30001700267003cd, 0x3000170028500636, 0x2001be00a05008e3, 0x303b0e0021e00911, 0x303b21007af00b31, 0x20008b0038c01305, 0x20003400469016b1,
        0x200092001d401b39, 0x200084003e001d2a, 0x2000200032702128, 0x20009b0116602475, 0x3000ab00219024b0, 0x300613001d1026cb, 0x303b31003260289e, 0x303b500014402bc6,
        0x303938000ca02d0c, 0x30031b0016602dd8, 0x3000170005302f40, 0x30014d000fb02fb4, 0x30015800137030d0, 0x300163001690322a, 0x30017000139033b4, 0x30018c000c303518,
        0x2001a1001d7035fc, 0x200000002db00188, 0x20000d0057700497, 0x3000170026400526, 0x300017002820078c, 0x2001be005d200a36, 0x20008b004c001025, 0x200034009b401505,
        0x2000920048b01ed8, 0x2000840045d02380, 0x20009b0114302803, 0x3000ab002190283e, 0x303bd5002f102a59, 0x303be9000fe02d4c, 0x300017001e002e4c, 0x300017000fe0302e,
        0x300017001060312e, 0x303c47000c803236, 0x30014d000fb0331f, 0x300158001370343b, 0x3001630016903595, 0x300170001390371f, 0x30018c000c303883, 0x2001a1001e103967,
        0x200000003730016d, 0x20000d0057700514, 0x30001700264005a3, 0x3000170028200809, 0x2001be0047000ab3, 0x20008b003ea00f40, 0x200034005fa0134a, 0x200092004db01963,
        0x200084004db01e5b, 0x20009b0137d0235c, 0x3000ab0021902397, 0x303d8900320025b2, 0x303d9d001bf028d4, 0x300017000c802a95, 0x300017001ca02b5f, 0x300017000f402d2b,
        0x30031b0027002e21, 0x30014d000fb030b2, 0x30015800137031ce, 0x3001630016903328, 0x30017000139034b2, 0x30018c000c303616, 0x2001a100181036fa, 0x200000001c900184,
        0x20000d0015a00381, 0x2001be008c500503, 0x303e650031c0052f, 0x303e74001ea0084d, 0x303e8d0030600ac2, 0x20008b0036200de5, 0x2021ea003e901168, 0x2021e3002d10156e,
        0x200084003a40185c, 0x20009b0127f01c26, 0x300017004bf01c3b, 0x303ea00023b020fc, 0x303eb70045302355, 0x30001700343027aa, 0x300017000de02aef, 0x3000170008e02bcf,
        0x3001700013902c7e, 0x30018c000c302de2, 0x2001a10015202ec6, 0x2000000020600150, 0x20000d001590038a, 0x2001be0045f0050b, 0x20008b003e700987, 0x2021ea0043e00d8f,
        0x2021e30033d011ea, 0x200084003ea01544, 0x20009b00ba801954, 0x3000170039f01969, 0x3022650015201d0a, 0x300017001a101e5e, 0x300017000e602001, 0x30001700103020e9,
        0x303c47000c6021ee, 0x30017000139022d5, 0x30018c000c302439, 0x2001a1001db0251d, 0x20000000301001ee, 0x20000d0015900523, 0x2001be0037f006a4, 0x20008b003aa00a40,
        0x2021ea0031a00e0b, 0x2021e30022601142, 0x2000840036501385, 0x20009b009c501710, 0x3000170033c01725, 0x303d9d0015501a63, 0x300017000d801bba, 0x300017000bc01c94,
        0x3022650013b01d52, 0x3001700013901eae, 0x30018c000c302012, 0x2001a10017b020f6, 0x20000000289002f7, 0x20000d00589005b4, 0x3000170026d00643, 0x3000170028b008b2,
        0x20333e0053300b66, 0x2001be00c17010b9, 0x303ebf004cd010f2, 0x303ecc0043f015dd, 0x303ed40029601a3a, 0x20008b0057f01ced, 0x203edc0039a02287, 0x200034003b702641,
        0x200092001a102a17, 0x2000840020402bd5, 0x2000200034e02df7, 0x20009b010830316b, 0x3000ab00219031a6, 0x303ee100130033c1, 0x303ee600074034f3, 0x303eeb000f103569,
        0x303ef0001010365c, 0x303f420014f0375f, 0x30031b001e1038b0, 0x3000170009803a93, 0x3000170007903b2d, 0x30014d000fb03bc7, 0x3001580013703ce3, 0x3001630016903e3d,
        0x3001700013903fc7, 0x30018c000c30412b, 0x2001a1001660420f, 0x200000002d900198, 0x20000d00579004a5, 0x3000170026500534, 0x300017002830079b, 0x2001be013fb00a46,
        0x303fee0018101b27, 0x3040010019701caa, 0x20008b004e601e5e, 0x2000340049b02364, 0x2000920015b0281e, 0x2000840034802996, 0x2000200021502cfc, 0x20009b0126002f37,
        0x3000ab0021902f72, 0x30402c005840318d, 0x3000170016903713, 0x30031b001fd0387e, 0x300017000d203a7d, 0x30014d000fb03b70, 0x3001580013703c8c, 0x3001630016903de6,
        0x3001700013903f70, 0x30018c000c3040d4, 0x2001a100258041b8, 0x200000002730020b, 0x20000d0015a004b2, 0x2001be013b300634, 0x303fee00182016cc, 0x3040010019701850,
        0x20008b003a301a04, 0x2021ea003f001dc8, 0x2021e300287021d5, 0x2000840042102479, 0x20009b00a65028c0, 0x300017004ff028d5, 0x304041000ff02dd6, 0x300017000b502ed7,
        0x3000170014f02f8e, 0x30017000139030fe, 0x30018c000c303262, 0x2001a1001de03346, 0x2000000019c00131, 0x20000d0058100301, 0x3000170026900390, 0x30001700287005fb,
        0x2001be00866008aa, 0x20008b003680112d, 0x2000340035c014b5, 0x200092001ae01830, 0x200084001f3019fb, 0x2000200032d01c0c, 0x20009b00d8e01f5f, 0x3000ab0021901f9a,
        0x30404f00158021b5, 0x300017000de0230f, 0x30393800141023ef, 0x30031b0017302532, 0x30014d000fb026c6, 0x30015800137027e2, 0x300163001690293c, 0x3001700013902ac6,
        0x30018c000c302c2a, 0x2001a10011d02d0e, 0x200000002ef0011c, 0x20000d005730043f, 0x30001700262004ce, 0x3000170028000732, 0x2001be00946009da, 0x3000170041a00a03,
        0x3000170019300e1f, 0x3000170036400fb4, 0x20008b004bb0133d, 0x2000340046201818, 0x2000920032801c99, 0x2000840033601fde, 0x20009b00fad0233a, 0x3000ab0021902375,
        0x304068000bb02590, 0x304090002240264d, 0x300017000f502873, 0x3039380009d0296a, 0x300639000ce02a09, 0x3040a2000a302ad9, 0x30031b0012102b7e, 0x30014d000fb02cc0,
        0x3001580013702ddc, 0x3001630016902f36, 0x30017000139030c0, 0x30018c000c303224, 0x2001a10015503308, 0x2000000021a0011a, 0x20000d0057900368, 0x30001700265003f7,
        0x300017002830065e, 0x2001be0102300909, 0x300017009ac00935, 0x30001700455012e3, 0x304150001ea0173a, 0x20008b004cf01949, 0x2000340059e01e38, 0x200092002a5023f5,
        0x200084003dd026b7, 0x20009b011c402aba, 0x3000ab0021902af5, 0x304167002e002d10, 0x30417c000f102ff2, 0x30001700226030e5, 0x300017001630330d, 0x300017000a203472,
        0x30031b0012003516, 0x30014d000fb03657, 0x3001580013703773, 0x30016300169038cd, 0x3001700013903a57, 0x30018c000c303bbb, 0x2001a10018803c9f, 0x2000000024400120,
        0x20000d0057700398, 0x3000170026400427, 0x300017002820068d, 0x2001be00db400937, 0x20008b0051201708, 0x200034003ed01c3a, 0x200092002d102046, 0x2000840031602334,
        0x20009b0125f02670, 0x3000ab00219026ab, 0x30419c00214028c6, 0x3041b0002c602adc, 0x3041ea0010b02da4, 0x300017000d802eb1, 0x3000170013502f8b, 0x300017000da030c2,
        0x30031b000e90319e, 0x30014d000fb032a8, 0x30015800137033c4, 0x300163001690351e, 0x30017000139036a8, 0x30018c000c30380c, 0x2001a1001a4038f0, 0x200000002dc0015d,
        0x20000d005730046d, 0x30001700262004fc, 0x3000170028000760, 0x2001be0071200a08, 0x300017005d400a31, 0x3000170010b01007, 0x20008b0052f01137, 0x2000340048f01686,
        0x2000920033001b34, 0x2000840028401e81, 0x20009b00f5f0212b, 0x3000ab0021902166, 0x30420c0020d02381, 0x30421e000c102590, 0x3000170011402653, 0x30423a0021002769,
        0x30425d000c70297b, 0x30014d000fb02a63, 0x3001580013702b7f, 0x3001630016902cd9, 0x3001700013902e63, 0x30018c000c302fc7, 0x2001a1001ba030ab, 0x2000000030300155,
        0x20000d005750048c, 0x300017002630051b, 0x3000170028100780, 0x2001be007f000a29, 0x300017005bd00a53, 0x300017000e901012, 0x30001700114010fd, 0x20008b002e001236,
        0x200034002a301536, 0x2000920032f017f8, 0x2000840027d01b44, 0x20009b015cc01de7, 0x3000ab0021901e22, 0x3042c80025c0203d, 0x3042db001d1022b7, 0x3042e30036b0248a,
        0x30433b00244027f7, 0x3000170024c02a3d, 0x300017000e002c8b, 0x30014d000fb02d8c, 0x3001580013702ea8, 0x3001630016903002, 0x300170001390318c, 0x30018c000c3032f0,
        0x2001a1001f8033d4, 0x200000002a300181, 0x20000d0058100458, 0x30001700269004e7, 0x3000170028700752, 0x2001be0088b00a01, 0x3044670059500a73, 0x3000170027a0100a,
        0x20008b0046d012a9, 0x2000340024301736, 0x2000920018101998, 0x2000840022101b36, 0x200020001f801d75, 0x20009b00f2701f93, 0x3000ab0021901fce, 0x30448800190021e9,
        0x30449c001780237b, 0x3044ce00103024f5, 0x3044f1000bb025fa, 0x30001700115026b7, 0x300017000a4027ce, 0x30014d000fb02893, 0x30015800137029af, 0x3001630016902b09,
        0x3001700013902c93, 0x30018c000c302df7, 0x2001a1001de02edb, 0x20000000413001c9, 0x20000d0058f00610, 0x300017002700069f, 0x3000170028e00911, 0x2001be00f9f00bc7,
        0x30457200ab900bfe, 0x30458200186016b9, 0x3000170031d01841, 0x20008b0037d01b83, 0x200034003b101f20, 0x200092002c8022f0, 0x20008400332025d5, 0x20009b011090292d,
        0x3000ab0021902968, 0x3045a20025102b83, 0x3045b8002c602dd6, 0x30031b002450309e, 0x30001700109032e5, 0x30014d000fb0340f, 0x300158001370352b, 0x3001630016903685,
        0x300170001390380f, 0x30018c000c303973, 0x2001a10026803a57, 0x200000001780024c, 0x20000d0059f003f8, 0x3000170027800487, 0x3000170029600701, 0x2001be007c3009bf,
        0x301f250039a009fe, 0x3000170014800d9a, 0x3039120029600ee4, 0x20008b003e60119f, 0x2000340042d015a5, 0x20009200206019f1, 0x200084004b701c14, 0x3000170011a01fb1,
        0x20009b00f92020f1, 0x3000ab002190212c, 0x3006130020002347, 0x3000170012702549, 0x303938000eb02672, 0x30031b002070275f, 0x300017000d302968, 0x30014d000fb02a5c,
        0x3001580013702b78, 0x3001630016902cd2, 0x3001700013902e5c, 0x30018c000c302fc0, 0x2001a10020c030a4, 0x200000002380011b, 0x20000d0057f00387, 0x3000170026800416,
        0x3000170028600680, 0x2001be007100092e, 0x3046590051f0095d, 0x30466b001b800e7e, 0x20008b0049f0105b, 0x200034004060151a, 0x200092002a10193f, 0x2000840020c01bfd,
        0x2000200039301e27, 0x20009b00e6c021e0, 0x3000ab002190221b, 0x3006130020402436, 0x303938001050263c, 0x30031b0013f02743, 0x3000170009a02884, 0x300017000e402920,
        0x30014d000fb02a25, 0x3001580013702b41, 0x3001630016902c9b, 0x3001700013902e25, 0x30018c000c302f89, 0x2001a1001c70306d, 0x200000002230014a, 0x20000d00585003a1,
        0x3000170026b00430, 0x300017002890069d, 0x2001be007ba0094e, 0x3047050035c00980, 0x3000170027e00cde, 0x30471d001a200f5e, 0x20008b0034f01125, 0x2000340059601494,
        0x2000920023901a49, 0x200084003f001c9f, 0x20009b00e51020b5, 0x3000ab00219020f0, 0x30472e0016a0230b, 0x304741000ce02477, 0x3039380011502547, 0x30031b000c40265e,
        0x300017000cb02724, 0x300017000cd027f1, 0x30014d000fb028df, 0x30015800137029fb, 0x3001630016902b55, 0x3001700013902cdf, 0x30018c000c302e43, 0x2001a1001b802f27,
        0x200000001c700165, 0x20000d0057900360, 0x30001700265003ef, 0x3000170028300656, 0x2001be0044f00901, 0x20008b003ac00d6d, 0x2000340037501139, 0x2000920015a014cd,
        0x2000840034801644, 0x20009b00f14019b2, 0x3000ab00219019ed, 0x30478a001ad01c08, 0x30479f000c801db7, 0x3047c90014401e81, 0x300017000c501fc7, 0x300017000dd0208e,
        0x30031b001110216d, 0x30014d000fb0229f, 0x30015800137023bb, 0x3001630016902515, 0x300170001390269f, 0x30018c000c302803, 0x2001a100139028e7, 0x200000001be00135,
        0x20000d0057f00327, 0x30001700268003b6, 0x3000170028600620, 0x2001be003e4008ce, 0x20008b0032900ccf, 0x2000340035801018, 0x200092001ca0138f, 0x2000840023c01576,
        0x20009b00d9d017d8, 0x3000ab0021901813, 0x3047e40019501a2e, 0x3039380012e01bc5, 0x30031b0015c01cf5, 0x300017000da01e53, 0x30014d000fb01f4e, 0x300158001370206a,
        0x30016300169021c4, 0x300170001390234e, 0x30018c000c3024b2, 0x2001a1000cc02596, 0x20000000225000e4, 0x20000d0057b0033d, 0x30001700266003cc, 0x3000170028400634,
        0x2001be005bf008e0, 0x304816002d90090d, 0x300017001e400be8, 0x20008b0046a00ebc, 0x2000340042301346, 0x2000920022501788, 0x20008400293019ca, 0x20009b0137301c83,
        0x3000ab0021901cbe, 0x304825001fc01ed9, 0x30483b00502020d7, 0x40486100217023c2, 0x30486600188025db, 0x300017000ba02765, 0x30031b0018d02821, 0x30014d000fb029cf,
        0x3001580013702aeb, 0x3001630016902c45, 0x3001700013902dcf, 0x30018c000c302f33, 0x2001a10019503017, 0x200000001c7001ae, 0x20000d00583003a9, 0x3000170026a00438,
        0x30001700288006a4, 0x2001be00b4c00954, 0x3000170064d00985, 0x300017000ec00fd4, 0x300017003d6010c2, 0x20008b00364014bd, 0x200034003c401841, 0x2000920023e01c24,
        0x2000840039e01e7f, 0x200020002350223b, 0x20009b0106a02496, 0x3000ab00219024d1, 0x3048be00270026ec, 0x3048d8002020295e, 0x30031b0014602b62, 0x300017000eb02caa,
        0x3048f7000fa02dbe, 0x30014d000fb02ed9, 0x3001580013702ff5, 0x300163001690314f, 0x30017000139032d9, 0x30018c000c30343d, 0x2001a1001ea03521, 0x200000003830016a,
        0x20000d0057d00521, 0x30001700267005b0, 0x3000170028500819, 0x2001be0040c00ac6, 0x20008b003c800eef, 0x2000340049d012d7, 0x2000920021b01793, 0x20008400233019cb,
        0x20009b0118d01c24, 0x3000ab0021901c5f, 0x30490a001c401e7a, 0x300017001e802040, 0x3049210015b02244, 0x3049270012c023a1, 0x30031b001bb024cf, 0x300017000dd0268c,
        0x30014d000fb0278a, 0x30015800137028a6, 0x3001630016902a00, 0x3001700013902b8a, 0x30018c000c302cee, 0x2001a10020e02dd2, 0x2000000028b001c2, 0x20000d0058900481,
        0x3000170026d00510, 0x3000170028b0077f, 0x2001be0093000a32, 0x3016ff0021500a5a, 0x3000170039d00c71, 0x3000170034a01010, 0x20008b006e50137f, 0x2000340031a01a84,
        0x2000920024f01dbd, 0x200084003c802029, 0x20009b00e2d02417, 0x3000ab0021902452, 0x30495a001d50266d, 0x3000170013c02844, 0x30031b0015902982, 0x3000170011f02add,
        0x30014d000fb02c1d, 0x3001580013702d39, 0x3001630016902e93, 0x300170001390301d, 0x30018c000c303181, 0x2001a10018f03265, 0x200000002f0001ba, 0x20000d00589004de,
        0x3000170026d0056d, 0x3000170028b007dc, 0x2001be00a0f00a8f, 0x300017001fe00ab7, 0x3016ff0019c00cb7, 0x3000170043f00e55, 0x20008b0082a014bb, 0x2000340047001d05,
        0x200092003c302194, 0x200084002d602574, 0x20009b0105b02870, 0x3000ab00219028ab, 0x30495a002d902ac6, 0x3000170011f02da1, 0x30031b0020602ec2, 0x300017000da030ca,
        0x304999000dd031a6, 0x30014d000fb032a4, 0x30015800137033c0, 0x300163001690351a, 0x30017000139036a4, 0x30018c000c303808, 0x2001a10019d038ec, 0x2000000031a001e4,
        0x20000d005c500532, 0x3000170028c005cd, 0x3000170029c0085b, 0x204a3a0025400b20, 0x204a450070300d90, 0x204a4b00a7b014b0, 0x304a52002ad01a7e, 0x300017001fe01d2d,
        0x20005b003a001f49, 0x2035940064302308, 0x20008b0044f02968, 0x2023000012f02dd4, 0x2000340050202f23, 0x200092002fa03444, 0x2000840032f0375b, 0x20009b0101f03ab0,
        0x3000170014803ac5, 0x304a57002a803c0f, 0x304a6e0017403eb9, 0x304a980014f04048, 0x300017000af04199, 0x300017001130424a, 0x300639000ca0435f, 0x30031b000e60442b,
        0x300017000ce04513, 0x30014d000fb04602, 0x300158001370471e, 0x3001630016904878, 0x30018c000c304a0c, 0x2001a10019a04af0, 0x20000000242001b5, 0x20000d005930042b,
        0x30001700272004ba, 0x300017002900072e, 0x2001be0044f009e6, 0x304ab80017700cbe, 0x20008b0065e00e52, 0x200034005f2014d0, 0x2000920037c01ae1, 0x200084003a201e7a,
        0x20009b00f6002242, 0x3000ab002190227d, 0x304adc0019802498, 0x304af40013002655, 0x300017001b202787, 0x3000170009f0293b, 0x300017000ad029dc, 0x300017000cf02a8b,
        0x30014d000fb02b7b, 0x3001580013702c97, 0x3001630016902df1, 0x3001700013902f7b, 0x30018c000c3030df, 0x2001a100163031c3, 0x20000000253000f7, 0x20000d0057b0037e,
        0x300017002660040d, 0x3000170028400675, 0x2001be0091a00921, 0x300017005770094e, 0x304b2c0023e00ec7, 0x304b5f0012c01107, 0x20008b0029801258, 0x2000340038501510,
        0x20009200278018b4, 0x2000840026401b49, 0x20009b00ff801dd3, 0x3000ab0021901e0e, 0x304b8b001ac02029, 0x304ba1000bc021d7, 0x304bc40013502295, 0x30001700117023cc,
        0x30001700169024e5, 0x30031b0013302650, 0x30014d000fb027a4, 0x30015800137028c0, 0x3001630016902a1a, 0x3001700013902ba4, 0x30018c000c302d08, 0x2001a10013e02dec,
        0x200000002f100142, 0x20000d0057900467, 0x30001700265004f6, 0x300017002830075d, 0x2001be0073400a08, 0x20008b0054901159, 0x200034003ac016c2, 0x2000920022001a8d,
        0x200084001d001cca, 0x20009b010e501ec0, 0x3000ab0021901efb, 0x304be70020b02116, 0x304bfc001aa02323, 0x300017000f1024cf, 0x300017000f7025c2, 0x304c2c001a1026dd,
        0x300017000dd02880, 0x30014d000fb0297e, 0x3001580013702a9a, 0x3001630016902bf4, 0x3001700013902d7e, 0x30018c000c302ee2, 0x2001a10019c02fc6, 0x2000000033700180,
        0x20000d0057f004eb, 0x300017002680057a, 0x30001700286007e4, 0x2001be0075000a92, 0x3000170022400ac1, 0x300017003b300ce7, 0x3000170013e0109c, 0x20008b002d5011ff,
        0x200034003c3014f4, 0x20009200175018d6, 0x2000840037c01a68, 0x20009b0116601e0a, 0x3000ab0021901e45, 0x304cab0019402060, 0x304cc300233021f6, 0x300017001f80242b,
        0x3039380016502625, 0x300017000db0278c, 0x304d17000bf02869, 0x30014d000fb02949, 0x3001580013702a65, 0x3001630016902bbf, 0x3001700013902d49, 0x30018c000c302ead,
        0x2001a1001de02f91, 0x200000001970011b, 0x20000d00579002e6, 0x3000170026500375, 0x30001700283005dc, 0x2001be005bc00887, 0x20008b0042a00e60, 0x20003400387012aa,
        0x200092002f701650, 0x2000840026d01964, 0x20009b00f1001bf7, 0x3000ab0021901c32, 0x304d740015a01e4d, 0x304d890025301fa9, 0x3000170010b021fe, 0x30031b000f30230b,
        0x300017000bf02400, 0x30014d000fb024e0, 0x30015800137025fc, 0x3001630016902756, 0x30017000139028e0, 0x30018c000c302a44, 0x2001a1000e902b28, 0x200000001c60012b,
        0x20000d0057900325, 0x30001700265003b4, 0x300017002830061b, 0x2001be00664008c6, 0x304816001cf008f2, 0x3000170045f00ac3, 0x20008b0020700f47, 0x2000340048e0116e,
        0x200092002620161b, 0x2000840031c0189a, 0x20009b00ea701bdc, 0x3000ab0021901c17, 0x304e4a001ee01e32, 0x304e5f000e202022, 0x304e8e000bf02106, 0x30031b0014d021c7,
        0x304eea0012502316, 0x30014d000fb0245c, 0x3001580013702578, 0x30016300169026d2, 0x300170001390285c, 0x30018c000c3029c0, 0x2001a1000cc02aa4, 0x2000000019e0013f,
        0x20000d0057d00311, 0x30001700267003a0, 0x3000170028500609, 0x2001be00b9e008b6, 0x300017008a3008e4, 0x304f08001a301189, 0x3000170011e0132e, 0x20008b0022f01471,
        0x20003400331016c0, 0x2000920021701a10, 0x2000840028701c44, 0x20009b00f5601ef1, 0x3000ab0021901f2c, 0x304f1e0015602147, 0x304f350008c0229f, 0x304f83000cf0232d,
        0x303ea0000dc023fe, 0x30001700104024dc, 0x304fa4000d8025e2, 0x30031b00143026bc, 0x30014d000fb02820, 0x300158001370293c, 0x3001630016902a96, 0x3001700013902c20,
        0x30018c000c302d84, 0x2001a10014402e68, 0x200000001da00185, 0x20000d0064900393, 0x3000170026a00422, 0x3000170034e0068e, 0x2001be0032a00a04, 0x204fbe0050300d4a,
        0x20008b003d30126a, 0x200034003860165d, 0x2000920020401a02, 0x2000840012101c23, 0x20009b00efe01d6a, 0x3000ab0021901da5, 0x304fc40018c01fc0, 0x304fe10020e0216b,
        0x30031b0016a0237b, 0x30001700139024e7, 0x30014d000fb02641, 0x300158001370275d, 0x30016300169028b7, 0x3001700013902a41, 0x30018c000c302ba5, 0x2001a10014a02c89,
        0x2000000018d00152, 0x20000d0016000313, 0x2001be00c190049b, 0x304fea0066b00706, 0x3000170034100d73, 0x20008b002c3010d1, 0x2021ea0034b013b5, 0x2021e3003950171d,
        0x2000840023401acf, 0x20009b008bf01d29, 0x3000170017b01d3e, 0x304fee0017301ebb, 0x302265001da02030, 0x300017001050220c, 0x3000170008d02313, 0x30017000139023c1,
        0x30018c000c302525, 0x2001a10021902609, 0x200000001cf0011a, 0x20000d0057f0031d, 0x30001700268003ac, 0x3000170028600616, 0x2001be00355008c4, 0x300017001a1008ef,
        0x3000170017f00a92, 0x20008b0025700c36, 0x2000340041c00ead, 0x20009200278012e8, 0x2000840023e0157d, 0x20009b00edc017e1, 0x3000ab002190181c, 0x305021001ca01a37,
        0x305035000ad01c03, 0x300017000c601cb2, 0x30031b0019501d7a, 0x300017000a401f11, 0x300639000be01fb7, 0x30014d000fb02096, 0x30015800137021b2, 0x300163001690230c,
        0x3001700013902496, 0x30018c000c3025fa, 0x2001a1001c7026de, 0x200000003040015b, 0x20000d0057500493, 0x3000170026300522, 0x3000170028100787, 0x2001be0050400a30,
        0x3050b20038e00a5a, 0x3050c70014200dea, 0x20008b003a500f51, 0x2000340032501316, 0x200092002060165a, 0x200084002c80187d, 0x20009b0106401b6b, 0x3000ab0021901ba6,
        0x3050df0026901dc1, 0x3050f2000f10202c, 0x30510d000ed0211f, 0x305133000f60220e, 0x3000170013f02306, 0x3000170009702447, 0x300017000a7024e0, 0x30014d000fb025a8,
        0x30015800137026c4, 0x300163001690281e, 0x30017000139029a8, 0x30018c000c302b0c, 0x2001a10012602bf0, 0x200000002ea00136, 0x20000d0057300454, 0x30001700262004e3,
        0x3000170028000747, 0x2001be00534009ef, 0x20008b0040000f40, 0x200034004af01360, 0x200092001c50182e, 0x2000840023401a10, 0x20009b0100a01c6a, 0x3000ab0021901ca5,
        0x3051c80029301ec0, 0x3051da000c402155, 0x3051f90012b0221b, 0x30520e000a702348, 0x300017000fb023f1, 0x30031b0013e024ee, 0x30014d000fb0264d, 0x3001580013702769,
        0x30016300169028c3, 0x3001700013902a4d, 0x30018c000c302bb1, 0x2001a1001c202c95, 0x200000002aa001a5, 0x20000d0057900483, 0x3000170026500512, 0x3000170028300779,
        0x2001be0081f00a24, 0x20008b0040e01260, 0x200034003b80168e, 0x200092001bf01a65, 0x2000840032f01c41, 0x20009b0166801f96, 0x3000ab0021901fd1, 0x305263004bc021ec,
        0x3000170017e026aa, 0x3052750042f0285c, 0x3000170011f02c8d, 0x300017000d002dae, 0x3000170013602e80, 0x30014d000fb02fd7, 0x30015800137030f3, 0x300163001690324d,
        0x30017000139033d7, 0x30018c000c30353b, 0x2001a1000f60361f, 0x200000002370021f, 0x20000d0015a0048a, 0x2001be008c50060c, 0x20008b002cd00eee, 0x2021ea0063a011dc,
        0x2021e30038401833, 0x3052930018701842, 0x3052a1001ec019cb, 0x2000840036901bd4, 0x20009b00cff01f63, 0x3000170030701f78, 0x3052ad0021202281, 0x3052bb00230024b4,
        0x3052c6000a9026e6, 0x300017000f102791, 0x300017000a102884, 0x300017000f302927, 0x3001700013902a3b, 0x30018c000c302b9f, 0x2001a1000f602c83, 0x20000000240001c4,
        0x20000d0057d00438, 0x30001700267004c7, 0x3000170028500730, 0x2001be00bf9009dd, 0x300017001b400a0b, 0x300017005a500bc1, 0x3000170021901168, 0x3000170024b01383,
        0x20008b0037f015f3, 0x2000340042401992, 0x2000920018501dd5, 0x200084002c501f77, 0x200020002560225a, 0x20009b00f7d024d6, 0x3000ab0021902511, 0x3052ec0020c0272c,
        0x300017001440293a, 0x30031b001b002a80, 0x3000170007d02c32, 0x305303000a702cb1, 0x300017000b102d5a, 0x30014d000fb02e2c, 0x3001580013702f48, 0x30016300169030a2,
        0x300170001390322c, 0x30018c000c303390, 0x2001a10028203474, 0x2000000017f00118, 0x20000d00579002cb, 0x300017002650035a, 0x30001700283005c1, 0x2001be006f30086c,
        0x20008b0035200f7c, 0x200034003e8012ee, 0x20009200282016f5, 0x2000840031e01994, 0x2000200033101cd0, 0x20009b00f0302027, 0x3000ab0021902062, 0x30535c001f30227d,
        0x3039380016c02472, 0x3000170009f025e0, 0x3000170009602681, 0x300017000ed02719, 0x30031b000da02808, 0x30014d000fb02903, 0x3001580013702a1f, 0x3001630016902b79,
        0x3001700013902d03, 0x30018c000c302e67, 0x2001a10019702f4b, 0x2000000022c00142, 0x20000d00589003a2, 0x3000170026d00431, 0x3000170028b006a0, 0x2001be004c700953,
        0x20008b003ab00e37, 0x2000340026801202, 0x200092001c001489, 0x200084002cf01666, 0x200020001a501953, 0x20009b00fd701b1e, 0x3000ab0021901b59, 0x30546f0019b01d74,
        0x30548c001d701f11, 0x3000170018d020ea, 0x3054a50009902279, 0x30031b0010c02314, 0x3000170008b02422, 0x30014d000fb024ce, 0x30015800137025ea, 0x3001630016902744,
        0x30017000139028ce, 0x30018c000c302a32, 0x2001a10016f02b16, 0x2000000020600148, 0x20000d0057300382, 0x3000170026200411, 0x3000170028000675, 0x2001be0090f0091d,
        0x3054cd0018c0092e, 0x3054d80077000abc, 0x20008b0039301249, 0x200034003af015fc, 0x200092003cb019ca, 0x2000840020201db2, 0x200020001eb01fd2, 0x20009b00fc5021e3,
        0x3000ab002190221e, 0x3054e40022a02439, 0x3054f60023702665, 0x300017000bf0289e, 0x30031b000ec0295f, 0x3000170011302a4d, 0x30014d000fb02b81, 0x3001580013702c9d,
        0x3001630016902df7, 0x3001700013902f81, 0x30018c000c3030e5, 0x2001a1001b5031c9, 0x2000000028b0015e, 0x20000d0058b0041d, 0x3000170026e004ac, 0x3000170028c0071c,
        0x2001be00796009d0, 0x3055540014b00e72, 0x300017001a700fbf, 0x20008b0044901183, 0x20003400518015ec, 0x200092000d701b23, 0x2000840021501c17, 0x20009b0102701e52,
        0x3000ab0021901e8d, 0x305558001da020a8, 0x30556c000a002284, 0x305592001fd02326, 0x3055b6000b502525, 0x300017000f6025dc, 0x300017000c3026d4, 0x3000170009802799,
        0x30014d000fb02852, 0x300158001370296e, 0x3001630016902ac8, 0x3001700013902c52, 0x30018c000c302db6, 0x2001a10017102e9a, 0x2000000025100180, 0x20000d0059300405,
        0x3000170027200494, 0x3000170029000708, 0x2001be00bdc009c0, 0x20008b003ce015b9, 0x20003400374019a7, 0x2000920031f01d3a, 0x2000840034f02076, 0x2000200024a023e3,
        0x20009b0100702653, 0x3000ab002190268e, 0x3055d700209028a9, 0x3055f00011102ab4, 0x3000170011a02bc7, 0x3000170013802ce3, 0x3056070013202e1d, 0x300017000c102f51,
        0x30014d000fb03033, 0x300158001370314f, 0x30016300169032a9, 0x3001700013903433, 0x30018c000c303597, 0x2001a1001ba0367b, 0x2000000018c0017b, 0x20000d005830033b,
        0x3000170026a003ca, 0x3000170028800636, 0x2001be00515008e6, 0x301f2500276009cf, 0x30561b001ac00c47, 0x20008b0028500e18, 0x200034002ff010bd, 0x2000920028b013db,
        0x2000840037501683, 0x20009b00c9d01a1e, 0x3000ab0021901a59, 0x30563c0012801c74, 0x30479f0008401d9e, 0x303ea0000ac01e24, 0x30031b0011f01ed2, 0x30155c0008001ff3,
        0x30014d000fb02094, 0x30015800137021b0, 0x300163001690230a, 0x3001700013902494, 0x30018c000c3025f8, 0x2001a100141026dc, 0x200000001ff0013e, 0x20000d0057900371,
        0x3000170026500400, 0x3000170028300667, 0x2001be0069100912, 0x300017002930093e, 0x3000170034700bd3, 0x20008b0057300fc0, 0x200034002bf01553, 0x200092001e501831,
        0x2000840037e01a33, 0x20009b00d4b01dd7, 0x3000ab0021901e12, 0x3056b40019f0202d, 0x3056c9000d4021e9, 0x303ea0000e0022bf, 0x30031b00139023a1, 0x30014d000fb024fb,
        0x3001580013702617, 0x3001630016902771, 0x30017000139028fb, 0x30018c000c302a5f, 0x2001a10008602b43, 0x200000001f0001cb, 0x20000d005a1003ef, 0x300017002790047e,
        0x30001700297006f9, 0x2001be00927009b8, 0x30001700640009e7, 0x300017001a301029, 0x30001700109011ce, 0x20008b002be012fc, 0x200034003d1015da, 0x200092001af019ca,
        0x200084002cf01b96, 0x20009b00dcc01e8b, 0x3000ab0021901ec6, 0x3056d000101020e1, 0x3056e800181021e4, 0x305707000d902367, 0x30031b0012d02442, 0x3000170009e02571,
        0x30014d000fb02630, 0x300158001370274c, 0x30016300169028a6, 0x3001700013902a30, 0x30018c000c302b94, 0x2001a1001e402c78, 0x2000000022600132, 0x20000d0015f0038c,
        0x2001be0051a00513, 0x20008b002ce00a4a, 0x2021ea003fa00d39, 0x2021e30031e01150, 0x2000840039d0148b, 0x20009b009020184e, 0x3000170020d01863, 0x3022650029d01a72,
        0x300017000d201d11, 0x3000170009901de5, 0x3000170008801e80, 0x3001700013901f29, 0x30018c000c30208d, 0x2001a1000f002171, 0x2000000021a000f7, 0x20000d0057f00345,
        0x30001700268003d4, 0x300017002860063e, 0x2001be00832008ec, 0x3057940028d00965, 0x3057a90047400bf4, 0x20008b004cb0113b, 0x2000340023b01626, 0x2000920016501880,
        0x2000840013b01a02, 0x20009b00c7b01b63, 0x3000ab0021901b9e, 0x300444001bc01db9, 0x304921000c801f91, 0x3050350008f0205b, 0x30031b000aa020ec, 0x30014d000fb021b7,
        0x30015800137022d3, 0x300163001690242d, 0x30017000139025b7, 0x30018c000c30271b, 0x2001a100178027ff, 0x200000001dc000eb, 0x20000d0058b002fb, 0x3000170026e0038a,
        0x3000170028c005fa, 0x2001be00634008ae, 0x3000170021e008dc, 0x3000170024900afc, 0x3000170019300d47, 0x20008b002ac00eff, 0x2000340041d011cb, 0x200092002b201607,
        0x20008400255018d6, 0x20009b0111901b51, 0x3000ab0021901b8c, 0x30582a0024801da7, 0x3058410006701ff1, 0x305855001cb0205a, 0x3000170015902227, 0x300017000ee02382,
        0x30031b001b002472, 0x30014d000fb02643, 0x300158001370275f, 0x30016300169028b9, 0x3001700013902a43, 0x30018c000c302ba7, 0x2001a1000a902c8b, 0x2000000027e00154,
        0x20000d0058b00406, 0x3000170026e00495, 0x3000170028c00705, 0x2001be007d4009b9, 0x300017003da009ee, 0x300017001ae00dca, 0x3000170020b00f7a, 0x20008b00406011aa,
        0x20003400502015d0, 0x2000920020101af1, 0x2000840053301d0f, 0x200020001e202260, 0x20009b0112a02468, 0x3000ab00219024a3, 0x3058fe00253026be, 0x30591c000f902934,
        0x3059290020a02a2f, 0x300017000d902c3b, 0x3000170012302d16, 0x30031b0010f02e3b, 0x30014d000fb02f6b, 0x3001580013703087, 0x30016300169031e1, 0x300170001390336b,
        0x30018c000c3034cf, 0x2001a100194035b3, 0x2000000018a0013d, 0x20000d00589002fb, 0x3000170026d0038a, 0x3000170028b005f9, 0x2001be002a8008ac, 0x20008b006d200b71,
        0x200034002bb01263, 0x2000920024f0153d, 0x2000840020c017a9, 0x20002000331019d3, 0x20009b00e0b01d2a, 0x3000ab0021901d65, 0x3000170022101f80, 0x305968000bd021a3,
        0x30031b0019002262, 0x300017000f9023f4, 0x30014d000fb0250e, 0x300158001370262a, 0x3001630016902784, 0x300170001390290e, 0x30018c000c302a72, 0x2001a10006702b56,
        0x200000002880018e, 0x20000d005850044a, 0x3000170026b004d9, 0x3000170028900746, 0x2001be00afd009f7, 0x3000170030e00a0c, 0x3000170038600d1c, 0x30001700206010a4,
        0x3002960022c012c8, 0x20008b002f001511, 0x200034004ff01821, 0x2000920025601d3f, 0x2000840036c01fb2, 0x200020005030233c, 0x20009b00fa902865, 0x3000ab00219028a0,
        0x305a0f001e302abb, 0x3000170015302ca0, 0x3000170010502df5, 0x3000170014102efc, 0x30031b001870303f, 0x30014d000fb031e7, 0x3001580013703303, 0x300163001690345d,
        0x30017000139035e7, 0x30018c000c30374b, 0x2001a1001b10382f, 0x2000000021300107, 0x20000d005890034e, 0x3000170026d003dd, 0x3000170028b0064c, 0x2001be004c8008ff,
        0x300017002ab0092c, 0x3000170015800bd9, 0x20008b002c000de4, 0x20003400414010c4, 0x200092001d3014f7, 0x20008400361016e7, 0x20009b0109c01a6e, 0x3000ab0021901aa9,
        0x3000170019f01cc4, 0x305aa8003d201e81, 0x30031b0017202255, 0x300017000f9023c9, 0x30014d000fb024e3, 0x30015800137025ff, 0x3001630016902759, 0x30017000139028e3,
        0x30018c000c302a47, 0x2001a10018102b2b, 0x2000000023e0017b, 0x20000d0057d003ed, 0x300017002670047c, 0x30001700285006e5, 0x2001be00e6800992, 0x30001700bb7009bf,
        0x300017001e601578, 0x20008b0046001817, 0x200034003de01c97, 0x200092001f102094, 0x2000840028a022a2, 0x20009b00ffb02552, 0x3000ab002190258d, 0x300017003a5027a8,
        0x300017000be02b4f, 0x305b030008002c0f, 0x3000170011102c91, 0x305b1d0014102dc4, 0x30014d000fb02f26, 0x3001580013703042, 0x300163001690319c, 0x3001700013903326,
        0x30018c000c30348a, 0x2001a1000e10356e, 0x200000000fd00128, 0x20000d0015800259, 0x2001be0038d003d9, 0x20008b0023c00783, 0x2021ea003e1009e0, 0x2021e3000f600dde,
        0x200084003ac00ef1, 0x20009b0057f012c3, 0x30001700116012d8, 0x30001700080013f0, 0x3022650018801472, 0x300170001390161b, 0x30018c000c30177f, 0x2001a10007a01863,
        0x2000000014200110, 0x20000d0015800286, 0x2001be003df00406, 0x3000170018d0052a, 0x30001700124006b9, 0x20008b001cc00802, 0x2021ea00378009ef, 0x2021e30026600d84,
        0x200084002dc01007, 0x20009b0075301309, 0x300017001ed0131e, 0x300017000f70150d, 0x3000170007b01606, 0x3022650019101683, 0x3001700013901835, 0x30018c000c301999,
        0x2001a10007701a7d, 0x2000000012200131, 0x20000d0015900287, 0x2001be0046800408, 0x20008b001d50088d, 0x2021ea002b700a83, 0x2021e30017000d57, 0x200084003b600ee4,
        0x20009b00716012c0, 0x30001700268012d5, 0x302265001c10153f, 0x3000170008c01702, 0x30017000139017af, 0x30018c000c301913, 0x2001a10010b019f7, 0x2000000019000121,
        0x20000d0057f002e5, 0x3000170026800374, 0x30001700286005de, 0x2001be0090f0088c, 0x305b890046d00935, 0x305baf0016600da4, 0x305bd40028f00f0c, 0x20008b0060b011b8,
        0x200034003d4017e3, 0x2000920020901bd6, 0x200084002b001dfc, 0x20009b010fe020d2, 0x3000ab002190210d, 0x305be9001dc02328, 0x305c00001af02506, 0x305c1a0020f026b7,
        0x3000170015f028c8, 0x30031b0015f02a29, 0x30014d000fb02ba9, 0x3001580013702cc5, 0x3001630016902e1f, 0x3001700013902fa9, 0x30018c000c30310d, 0x2001a10015c031f1,
        0x200000001ca00102, 0x20000d0057500300, 0x300017002630038f, 0x30001700281005f4, 0x2001be006f50089d, 0x20008b003dd00faf, 0x20003400375013ac, 0x200092001b501740,
        0x2000200043e01913, 0x20009b00fa501d77, 0x3000ab0021901db2, 0x305ca30017301fcd, 0x305cb60012e02142, 0x305ce6000eb02272, 0x3000170013d0235f, 0x300017001060249e,
        0x30031b0012e025a6, 0x30014d000fb026f5, 0x3001580013702811, 0x300163001690296b, 0x3001700013902af5, 0x30018c000c302c59, 0x2001a10013102d3d, 0x200000001e50010c,
        0x20000d0057b00325, 0x30001700266003b4, 0x300017002840061c, 0x2001be00755008c8, 0x3000170014400ed9, 0x20008b0049c0103a, 0x200034003a1014f6, 0x20009200214018b6,
        0x200084003c801ae7, 0x20009b0120701ed5, 0x3000ab0021901f10, 0x305d9b0023f0212b, 0x305db1000e30236c, 0x305ddc000e602451, 0x305df30023e02539, 0x305e1c001df02779,
        0x300017000c10295a, 0x3000170007702a1d, 0x30014d000fb02ab5, 0x3001580013702bd1, 0x3001630016902d2b, 0x3001700013902eb5, 0x30018c000c303019, 0x2001a100135030fd,
        0x2000000019a00102, 0x20000d0058f002d0, 0x300017002700035f, 0x3000170028e005d1, 0x2001be0082b00887, 0x20008b005a1010cf, 0x2000340032401690, 0x20009200212019d3,
        0x200084001bd01c02, 0x2000200022201ddd, 0x20009b010b402025, 0x3000ab0021902060, 0x305e38001c30227b, 0x305e4e0015702440, 0x305e860026c02599, 0x3000170013a02807,
        0x305edc0014e02943, 0x30014d000fb02ab2, 0x3001580013702bce, 0x3001630016902d28, 0x3001700013902eb2, 0x30018c000c303016, 0x2001a10014c030fa, 0x2000000025a00137,
        0x20000d00575003c5, 0x3000170026300454, 0x30001700281006b9, 0x2001be0171400962, 0x3013b200ea1011d5, 0x20008b002e702093, 0x200034003020239a, 0x20009200295026bb,
        0x2000840030d0296d, 0x20009b00fb902ca0, 0x3000ab0021902cdb, 0x305ef90029b02ef6, 0x30155c000f303193, 0x305f19000a603288, 0x300017001e603330, 0x300017000f903518,
        0x30014d000fb03632, 0x300158001370374e, 0x30016300169038a8, 0x3001700013903a32, 0x30018c000c303b96, 0x2001a10017403c7a, 0x20000000283000f3, 0x20000d0057b003aa,
        0x3000170026600439, 0x30001700284006a1, 0x2001be007960094d, 0x305ffd004910097a, 0x306019001ca00e0d, 0x3060320010200fd9, 0x20008b0050c01100, 0x200034003cb0162c,
        0x2000920023801a16, 0x200084002da01c6b, 0x20009b010fc01f6b, 0x3000ab0021901fa6, 0x3060430025f021c1, 0x3060560029602422, 0x300017000f5026ba, 0x30031b001a8027b1,
        0x306085000c40295b, 0x30014d000fb02a40, 0x3001580013702b5c, 0x3001630016902cb6, 0x3001700013902e40, 0x30018c000c302fa4, 0x2001a10014e03088,
    ],
    severities: &[
        0x20003f20, 0x40003f43, 0x60003f64, 0x80003f7f, 0x40002868, 0x80002895, 0x20003805, 0x40003821, 0x6000383c, 0x80005b09, 0x20002258, 0x4000227b, 0x4000229c, 0x600022ba, 0x600022d5, 0x600022f8,
        0x60002316, 0x80002330, 0x20003f77, 0x40003fa0, 0x60003fc9, 0x400023fc, 0x20002ae9, 0x40002b0c, 0x40002b2d, 0x60002b4b, 0x60002b66, 0x60002b89, 0x60002ba7, 0x80002bc1, 0x40002bd8, 0x40002cf7,
        0x20002d19, 0x80002d3b, 0x20005272, 0x20005295, 0x400052b4, 0x400052d5, 0x600052f6, 0x60005318, 0x80008232, 0x20001b2b, 0x40001b4e, 0x60001b6f, 0x80001b8a, 0x60001ba1, 0x20001948, 0x40001965,
        0x40001981, 0x6000199d, 0x800036ab, 0x20001a58, 0x40001a7b, 0x60001a9c, 0x80003b35, 0x20001a1b, 0x40001a3e, 0x60001a5c, 0x60001a77, 0x80001aa9, 0x200020e3, 0x20002119, 0x4000214b, 0x4000217c,
        0x600021ad, 0x800040c3, 0x4000250d, 0x40002541, 0x80002584, 0x2000267c, 0x4000269b, 0x400026b9, 0x600026d7, 0x600026f2, 0x80004fe9, 0x2000160b, 0x2000162c, 0x4000164d, 0x6000166d, 0x800036d8,
        0x20001c3d, 0x20001c5e, 0x40001c7f, 0x60001c9f, 0x80001cbc, 0x200028b9, 0x400028dc, 0x400028fd, 0x6000291b, 0x60002936, 0x80002954, 0x20001d4f, 0x20001d6b, 0x40001d87, 0x40001da2, 0x60001dbd,
        0x60001dd5, 0x60001ded, 0x80004b7a, 0x20002402, 0x2425, 0x4000244f, 0x60002470, 0x80005501, 0x200043fb, 0x4000442f, 0x60004462, 0x80001da0, 0x200049f4, 0x40004a10, 0x60004a28, 0x80004a40,
        0x20001933, 0x40001955, 0x60001973, 0x400019dc, 0x20004156, 0x20001a2a, 0x80001a85, 0x400019ee, 0x40001a0f, 0x20002de2, 0x20002e03, 0x40002e24, 0x60002e44, 0x60002e61, 0x80005942, 0x200050c2,
        0x400050d5, 0x60005109, 0x20002724, 0x40002747, 0x60002768, 0x60002783, 0x200022f4, 0x40002317, 0x40002338, 0x8000235b, 0x400019d4, 0x600019fe, 0x8000420d, 0x20006b2a, 0x40006b61, 0x60006b97,
        0x40003538, 0x80006bca, 0x20001eaa, 0x40001efb, 0x60001f2c, 0x60001f5d, 0x60001fa5, 0x800053d7, 0x200021c7, 0x400021ea, 0x60002209, 0x60002225, 0x80002240, 0x20002fab, 0x40002fe1, 0x40003013,
        0x60003047, 0x20006597, 0x400030c2, 0x600065c8, 0x400065ff, 0x200031a5, 0x400031fc, 0x40003252, 0x600032a8, 0x800032fb, 0x200018e6, 0x40001928, 0x80001949, 0x40001f92, 0x1fb6, 0x20002997,
        0x400029b7, 0x600029d5, 0x657e, 0x2000246f, 0x40002492, 0x600024b3, 0x800024ce, 0x20004ae1, 0x40004afd, 0x60004b18, 0x80004b32, 0x20004baa, 0x40004bc6, 0x60004be1, 0x1961, 0x20002030,
        0x40002051, 0x60002071, 0x8000208e, 0x20002092, 0x200020b5, 0x400020dc, 0x600020fd, 0x8000211d, 0x20001fb6, 0x40001fd9, 0x60001ffa, 0x5553, 0x20004dec, 0x40004e01, 0x60004e16, 0x4e2b,
        0x20005011, 0x40005041, 0x40004d33, 0x6000505a, 0x60005072, 0x80005092, 0x60001a0a, 0x2000607d, 0x6000609f, 0x200017c5, 0x400017e6, 0x60001806, 0x80001823, 0x2000250f, 0x20002532, 0x40002551,
        0x60002572, 0x6000258d, 0x8000716f, 0x2000256d, 0x40002590, 0x600025b1, 0x800025cc, 0x40002eb2, 0x80002edf, 0x40002ef6, 0x80002f23, 0x20005823, 0x4000583f, 0x2000413e, 0x4000415d, 0x6000417d,
        0x4197, 0x20001b79, 0x40001b9c, 0x60001bbd, 0x80001bd8, 0x20001577, 0x40001594, 0x600015b0, 0x800015c9, 0x40001aa8, 0x8000284f, 0x40002877, 0x400071f3, 0x40007232, 0x40001de1, 0x40001e1c,
        0x200017ed, 0x40001810, 0x60001831, 0x8000184c, 0x20001742, 0x40001763, 0x60001783, 0x80001727, 0x40001740, 0x20002617, 0x20002646, 0x2000266b, 0x400026bb, 0x600026e2, 0x8000270c, 0x80002729,
        0x20006a79, 0x40006a91, 0x60006aac, 0x800019cf, 0x20001ae3, 0x20001b2a, 0x40001b5c, 0x60006811, 0x2000377b, 0x400037aa, 0x600037d8, 0x400082b6, 0x20001dd7, 0x40001e03, 0x60001e30, 0x400073e4,
        0x40001e98, 0x40001eb9, 0x20007f5a, 0x40007fab, 0x60007ff4, 0x40002765, 0x20001cf5, 0x40001d28, 0x600074ba, 0x40001d89, 0x200078e8, 0x40007924, 0x60007958, 0x20007989, 0x400079b1, 0x600079db,
        0x400021f5, 0x40002233, 0x20002274, 0x400022c5, 0x20001b48, 0x40001b82, 0x200077a7, 0x40001d6f, 0x600077d3, 0x20008451, 0x40002be6, 0x60008475, 0x4000848a, 0x80002c5d, 0x40002997, 0x200029c4,
        0x200019b4, 0x800019e2, 0x40001a10, 0x20007662, 0x40001ec9, 0x60001f25, 0x40001f61, 0x200025d2, 0x200025fd, 0x20002622, 0x40002663, 0x6000268c, 0x200026cd, 0x20002212, 0x2000224d, 0x20002272,
        0x400022a1, 0x600022da, 0x20002304, 0x20001d80, 0x40001dfa, 0x40001e4e, 0x80007626, 0x20007a72, 0x40007a9e, 0x60007ade, 0x7b05, 0x200076fe, 0x40001bea, 0x60007733, 0x200024fc, 0x400083d4,
        0x6000259f, 0x400025f5, 0x8000261f, 0x20007a0e, 0x40007a39, 0x60001c23, 0x40001c3e, 0x20001af0, 0x400079e8, 0x80007a27, 0x20007987, 0x40001ca4, 0x60001cc5, 0x40001ce0, 0x20001653, 0x40001684,
        0x200016b3, 0x20001553, 0x80001578, 0x20007b67, 0x40001960, 0x4000199f, 0x800019c6, 0x20001de5, 0x40001e14, 0x60001e3c, 0x20001e62, 0x20001e84, 0x4000197d, 0x400019a5, 0x800019de, 0x40007eb3,
        0x80001fcd, 0x40008588, 0x800085ce, 0x20009864, 0x400036fa, 0x60003722, 0x80003747, 0x4000377f, 0x20001cae, 0x40001cde, 0x60001d1e, 0x40001d58, 0x20001e18, 0x40001e41, 0x60007f64, 0x40001ea0,
        0x20001abd, 0x40001afb, 0x60001b36, 0x20001b64, 0x40007ecf, 0x20007eec, 0x80007f0a, 0x20007fea, 0x40001a8c, 0x60008006, 0x40001ad4, 0x20007b03, 0x40007b1e, 0x40007b51, 0x60007b65, 0x60007b76,
        0x400018fa, 0x200017c9, 0x400017fe, 0x6000183d, 0x40001864, 0x20001bfa, 0x40001c29, 0x60001c6e, 0x20001cad, 0x40001bc2, 0x40001bf3, 0x80001c14, 0x200014e0, 0x40001503, 0x60001524, 0x40007a3b,
        0x20007fa5, 0x40007fc9, 0x60007ff5, 0x40001897, 0x400018b8, 0x200081b2, 0x400019ff, 0x60001a28, 0x40001a48, 0x40001a69, 0x20001bd8, 0x20008b37, 0x40001fe5, 0x60008b5e, 0x4000203f, 0x40002060,
        0x20008574, 0x400085f2, 0x4000198f, 0x800019c7, 0x80001a08, 0x20001610, 0x80001661, 0x20001b4b, 0x400089cf, 0x60001bbd, 0x20001c80, 0x40001cb2, 0x60001ce2, 0x80001d0c, 0x20001c91, 0x40001cc3,
        0x80001cf3, 0x20001ed1, 0x20001f1a, 0x40001f75, 0x40001fc4, 0x40002018, 0x20007fa6, 0x400015e6, 0x60007fca, 0x4000167f, 0x400016a0, 0x200019d6, 0x40001a05, 0x60001a35, 0x60001a63, 0x60001a84,
        0x200086d5, 0x40001c01, 0x60008701, 0x40001c75, 0x40001c96, 0x20001a2e, 0x4000828d, 0x60001a93, 0x400082af, 0x40001aeb, 0x2000870d, 0x40008733, 0x60001822, 0x40008758, 0x400018ab, 0x20001c95,
        0x40001cc6, 0x80001d00, 0x600091f1, 0x4000869f, 0x400086cc, 0x800086f9, 0x20009566, 0x40009599, 0x600095c2, 0x200088ae, 0x800088d5, 0x200092b5, 0x400022a2, 0x600092d2, 0x600022e5, 0x600092ea,
        0x200090c2, 0x400090e4, 0x6000910b, 0x80001e4e, 0x20008cf3, 0x80008d16, 0x40001a63, 0x60001ac3, 0x20001bc9, 0x40001c00, 0x60001c24, 0x20009e51, 0x40009e91, 0x60009ec1, 0x40001b89, 0x20001ba5,
        0x600093c8, 0x80009402,
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
夜莺收到状态码-429\0\
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
测试能收到-真实告警却没有\0\
所有告警都是-警告\0\
grafana-收到状态码-429\0\
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
问题一直存在-却不再通知\0\
sls-产生了告警-flashduty-中却没有\0\
同时有多条告警-只收到了其中一部分\0\
sls-收到状态码-429\0\
resolved（status 的取值）\t恢复\0\
改用-aws-cli\0\
同一主题上的其他-aws-服务\0\
订阅一直停在-pending-confirmation\0\
警报已处于-alarm-flashduty-中却没有告警\0\
flashduty-提示-subscribeurl-错误\0\
问题持续了几个小时-却只通知一次\0\
操作组测试结果为-failed\0\
门户中警报已触发-flashduty-中却没有\0\
webhook-调用失败-返回-400\0\
azure-收到状态码-429\0\
Resolved（monitorCondition 的取值）\t恢复\0\
bcm-中有报警-flashduty-中却没有\0\
OK（报警的状态）\t恢复\0\
云监控中有告警-flashduty-中却没有\0\
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
事件积压在-redis-中-例如-event-p20\t事件积压在 Redis 中，例如 event:p20\0\
OK（status）\t恢复\0\
示例-elastalert-2\0\
告警仍然到了-pagerduty-或者哪里都没有\0\
发送端报错-状态码为-400-或-401\0\
每次通知都变成新告警-或者告警一直不关闭\0\
发送端报错-状态码为-429\0\
resolve（动作）\t恢复\0\
蓝鲸中有告警-flashduty-中却没有\0\
回调成功-flashduty-中却没有告警\0\
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
script\0\
ocp-显示消息推送未成功\0\
ocp-中有告警-却没有推送\0\
已恢复、已消除、已过期（状态）\t恢复\0\
url-不在允许列表中\0\
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
sentry-发送的请求过多\0\
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
sns-订阅一直停在-pending-confirmation\0\
警报描述中有 flashduty_severity: critical\t严重\0\
警报描述中有 flashduty_severity: warning\t警告\0\
警报描述中有 flashduty_severity: info\t提醒\0\
Alert Key 表中的恢复状态\t恢复\0\
点击-send-test-notification-后提示失败\0\
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
没有对应取值，问题结束时另发一条告警，带有自己的等级\t见恢复通知\0\
secondary-nodes\0\
云监控服务中有告警-flashduty-中却没有\0\
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
flashduty-返回-invalidparameter\tFlashduty 返回 InvalidParameter\0\
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
作战室无法创建-或者缺少成员\0\
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
所有告警都叫-飞书告警\0\
云拨测中有告警-flashduty-中却没有\0\
拨测失败-却没有任何告警\0\
推送地址填在了团队中-没有产生告警\0\
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
在告警中选择-webhook\0\
plans\0\
webhook-的-url-无法修改\0\
compatible\0\
silence\0\
系统要填的是-key-不是地址\0\
已配置规则-每条消息仍触发一条新告警\0\
问题仍然存在-告警却已恢复\0\
系统正常-却触发了静默检测告警\0\
on-premises\0\
连接-servicedesk-plus\0\
从-flashduty-到-servicedesk-plus\0\
从-servicedesk-plus-到-flashduty\0\
请求没有到达-flashduty\0\
到-servicedesk-plus-的同步全部停止\0\
nothing\0\
error-to-send-request-或-abnormal-response-code\terror to send request 或 abnormal response code\0\
timeout\0\
SCANNING_FAILED、QUOTA_EXCEED、QUOTA_WARNING\t扫描和配额\0\
REPLICATION、TAG_RETENTION\t失败和成功时相同\0\
security\0\
headers\0\
example\0\
rtc-中有告警记录-flashduty-中却没有\0\
rtc-中没有告警记录\0\
推送地址填写在配置页面-没有触发告警\0\
告警记录中有告警-flashduty-中却没有\0\
nagios-没有发送\0\
is-a-non-check-helper-but-exited-with-return-code\0\
手动运行正常-由-nagios-运行失败\0\
timed-out-after-30-seconds\0\
级别为-critical-的告警只是-warning\t级别为 critical 的告警只是 Warning\0\
紧急\tAPI 中为 fatal\0\
严重\tAPI 中为 critical\0\
一般\tAPI 中为 common\0\
创建自定义-webhook\0\
规则在云监控中已触发-flashduty-中却没有告警\0\
无法保存-webhook-resourceexist-或-invalidparameter\t无法保存 Webhook：ResourceExist 或 InvalidParameter\0\
普通、Info\tP4：仅供参考，新规则的默认等级\0\
pagination\0\
有请求-flashduty-中却没有告警\0\
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
destination-处于错误状态\0\
模板无法保存-或预览中出现-undefined\t模板无法保存，或预览中出现 undefined\0\
MEDIUM、LOW\t不太紧急的 Issue\0\
github-没有发送\0\
记录显示-200-flashduty-中却没有告警\t记录显示 200，Flashduty 中却没有告警\0\
github-不允许再添加-webhook\0\
alert.security_advisory.severity: critical, high\tDependabot\0\
alert.security_advisory.severity: medium\tDependabot\0\
alert.security_advisory.severity: low\tDependabot\0\
alert.rule.severity: error\t代码扫描\0\
alert.rule.severity: warning\t代码扫描\0\
alert.rule.severity: note, none\t代码扫描\0\
gitlab-没有发送\0\
webhook-显示-temporarily-disabled-或-disabled\tWebhook 显示 Temporarily disabled 或 Disabled\0\
critical、high\t严重：需要立即修复\0\
low、info、unknown\t提醒：供参考，或尚未评级\0\
准备-jenkins\0\
为任务添加-endpoint\0\
使用-jenkinsfile\0\
flashduty-拒绝消息\0\
network\0\
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
错误码-400\0\
uptimerobot-没有发送\0\
prtg-显示发送成功-却没有收到\0\
prtg-没有发送\0\
标签显示为-tags-等占位符\t标签显示为 %tags 等占位符\0\
Down、Down (Partial)、Down (Acknowledged)\t传感器失败，或至少在集群的一个节点上失败\0\
_2-0-至-2-3-的规则\0\
checkmk-没有发送\0\
方法列表中没有-flashduty\0\
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
Critical、Major\tSplunk 中最高的两级\0\
Minor、Warning\t中间两级\0\
创建-connection\0\
添加到-monitor\0\
Warning、Missing Data\t越过 Warning 阈值，或数据缺失\0\
ResolvedCritical、ResolvedWarning、ResolvedMissingData、Normal\t恢复\0\
设置项目的-webhook\0\
使用-atlas-cli\0\
atlas-没有发送\0\
atlas-停用了通知方式\0\
CRITICAL、ERROR\tAtlas 的两个最高等级\0\
pingdom-没有发送\0\
测试成功-flashduty-中却没有告警\0\
pingdom-提示发送失败\0\
通知组的测试成功-却收不到真实告警\0\
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
质量门禁未通过-flashduty-中却没有告警\0\
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
连接成功-flashduty-中却没有告警\0\
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
netdata-没有发送\0\
测试失败-或日志中的状态码不是-200\0\
not-recovered\0\
WARNING\twarn 表达式成立\0\
CRITICAL\tcrit 表达式成立\0\
CLEAR\t都不成立。old_status 为之前的状态。\0\
opensearch-没有发送\0\
host-of-url-is-denied-based-on-plugin-setting-notification-core-http-host-deny-list\0\
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
bugsnag-发送的请求过多\0\
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
Emergency、Alert、Critical\t严重\0\
Error、Warning\t警告：存在可疑行为\0\
Notice、Informational、Debug\t提醒\0\
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
keyerror-flashduty-url\0\
1\t例如提权攻击、木马；Wazuh 规则 100611，级别 12\0\
2\t可疑流量；Wazuh 规则 100612，级别 8\0\
其他\t规则 86601，级别 3；脚本只有在 LOWEST_SEVERITY 不小于该值时才发送\0\
创建-handler-和-pipeline\0\
为检查添加-pipeline\0\
发送-keepalive\0\
sensu-没有发送\0\
handler-已执行-flashduty-中却没有告警\0\
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
pub(super) const CONTENT_DIGEST: u64 = 0xff60a1ab32876958;

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
