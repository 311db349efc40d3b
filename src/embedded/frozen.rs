//! Generated from `docs/` by `tests/frozen.rs`: do not edit, run `cargo freeze`.

use std::borrow::Cow;

use crate::{Category, FrontMatter, Guide, Language};

guides! {
    seed: 0x3c6ef372fe94f82b,
    size: 32,
    slots: [
        None, Some(Integration::N9e), None, Some(Integration::JiraSync),
        None, None, None, None,
        None, Some(Integration::Jira), None, None,
        None, Some(Integration::AzureMonitor), Some(Integration::Prometheus), Some(Integration::Link),
        None, None, None, None,
        None, None, Some(Integration::AlertWebhook), None,
        None, None, None, None,
        Some(Integration::Cloudflare), Some(Integration::Lark), Some(Integration::AWSCW), None,
    ],
    N9e {
        category: Alert,
        since: "v1.0.2",
        aliases: "Nightingale\nFlashcat\n夜莺\n夜莺监控\n快猫\n快猫星云",
        en: {
            name: "Nightingale/Flashcat",
            title: "Nightingale/Flashcat Integration",
            description: "Send Nightingale or Flashcat alert events to Flashduty: by notification rule from v8.0.0-beta.7 on, by callback address in v5 to v8.0.0-beta.6.",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/en/flashduty/nightingale-integration-guide",
            body: 321,
        },
        zh: {
            name: "夜莺/Flashcat",
            title: "夜莺/Flashcat 集成",
            description: "把夜莺或 Flashcat 的告警事件推送到 Flashduty：v8.0.0-beta.7 起用通知规则，更早的版本用回调地址。",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/zh/flashduty/nightingale-integration-guide",
            body: 295,
        },
    }
    Prometheus {
        category: Alert,
        since: "v1.0.2",
        aliases: "alertmanager\nalert manager\nprom\n普罗米修斯",
        en: {
            name: "Prometheus",
            title: "Prometheus Integration",
            description: "Send Prometheus alerts to Flashduty from Alertmanager: a webhook receiver opens an alert when a rule fires and closes it when the rule recovers.",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/en/flashduty/prometheus-integration-guide",
            body: 311,
        },
        zh: {
            name: "Prometheus",
            title: "Prometheus 集成",
            description: "在 Alertmanager 中添加一个 Webhook 接收器，规则触发时在 Flashduty 产生告警，恢复时自动关闭。",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/zh/flashduty/prometheus-integration-guide",
            body: 283,
        },
    }
    AWSCW {
        category: Alert,
        since: "v1.0.2",
        aliases: "cloudwatch\namazon cloudwatch\ncloudwatch alarm\naws\n亚马逊云监控\n亚马逊云",
        en: {
            name: "AWS CloudWatch",
            title: "AWS CloudWatch Integration",
            description: "Send CloudWatch alarms to Flashduty through an Amazon SNS topic, so that an alarm opens an alert and its return to OK closes it.",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/en/flashduty/aws-cloudwatch-integration-guide",
            body: 303,
        },
        zh: {
            name: "AWS CloudWatch",
            title: "AWS CloudWatch 集成",
            description: "通过 Amazon SNS 主题把 CloudWatch 警报发送到 Flashduty，触发时产生告警，恢复 OK 时自动关闭。",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/zh/flashduty/aws-cloudwatch-integration-guide",
            body: 289,
        },
    }
    AzureMonitor {
        category: Alert,
        since: "v1.0.2",
        aliases: "azure\nmicrosoft azure\nazure alerts\naction group\n微软云\n微软云监控",
        en: {
            name: "Azure Monitor",
            title: "Azure Monitor Integration",
            description: "Send Azure Monitor alerts to Flashduty with a webhook in an action group, using the common alert schema, including the recovery of stateful alerts.",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/en/flashduty/azure-monitor-integration-guide",
            body: 320,
        },
        zh: {
            name: "Azure Monitor",
            title: "Azure Monitor 集成",
            description: "在 Azure Monitor 操作组中添加 Webhook，以通用警报架构把警报推送到 Flashduty，警报解决时自动恢复。",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/zh/flashduty/azure-monitor-integration-guide",
            body: 297,
        },
    }
    Jira {
        category: Change,
        since: "v1.0.2",
        aliases: "jira issue\njira change\njira cloud\njira data center\njira server\natlassian\njira 变更",
        en: {
            name: "Jira Issue Events",
            title: "Jira Issue Events Integration",
            description: "Send Jira issues to Flashduty as change events through a webhook, so that an incident shows what was being changed when it began.",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/en/flashduty/jira-integration-guide",
            body: 297,
        },
        zh: {
            name: "Jira 事件",
            title: "Jira 事件集成",
            description: "用 Webhook 把 Jira Issue 作为变更事件推送到 Flashduty，处理故障时一眼看到当时有哪些变更。",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/zh/flashduty/jira-integration-guide",
            body: 274,
        },
    }
    Lark {
        category: Im,
        since: "v1.0.2",
        aliases: "feishu\n飞书\nlarksuite\nfeishu app\n飞书应用\n飞书作战室",
        en: {
            name: "Feishu/Lark",
            title: "Feishu/Lark Integration",
            description: "Build a Feishu or Lark app for Flashduty: incidents arrive as message cards, responders act on them in chat and meet in a war room.",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/en/flashduty/lark-integration-guide",
            body: 293,
        },
        zh: {
            name: "飞书",
            title: "飞书集成",
            description: "在飞书或 Lark 创建自建应用并接入 Flashduty，用消息卡片接收故障，在聊天中认领、关闭，并一键拉起作战室。",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/zh/flashduty/lark-integration-guide",
            body: 296,
        },
    }
    AlertWebhook {
        category: Webhook,
        since: "v1.0.2",
        aliases: "outgoing alert webhook\nalert callback\nalert event callback\n告警回调\n告警推送\n告警事件回调",
        en: {
            name: "Alert Webhook",
            title: "Alert Webhook Integration",
            description: "Reference of the alert webhook: which requests Flashduty sends to your service when an alert changes, every field, and what your service has to answer.",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/en/on-call/integration/webhooks/alert-webhook",
            body: 325,
        },
        zh: {
            name: "告警 Webhook",
            title: "告警 Webhook 集成",
            description: "告警 Webhook 参考：告警发生变化时 Flashduty 向您的服务发送什么请求、各字段的含义，以及您的服务应如何响应。",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/zh/on-call/integration/webhooks/alert-webhook",
            body: 319,
        },
    }
    JiraSync {
        category: Webhook,
        since: "v1.2.5-beta.2",
        aliases: "jira ticket\njira issue sync\natlassian\njira 工单\njira 工单同步\n工单同步",
        en: {
            name: "Jira Sync",
            title: "Jira Sync Integration",
            description: "Create Jira issues from Flashduty incidents, by rule or by hand, and let status, priority and comments follow the incident.",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/en/flashduty/jira-sync",
            body: 270,
        },
        zh: {
            name: "Jira 同步",
            title: "Jira 同步集成",
            description: "按条件或手动为 Flashduty 故障创建 Jira 事务，并让状态、优先级和评论随故障更新。",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/zh/flashduty/jira-sync",
            body: 253,
        },
    }
    Link {
        category: Link,
        since: "v1.2.8",
        aliases: "related links\nexternal link\n链接\n关联链接\n外部链接\n跳转链接",
        en: {
            name: "Link",
            title: "Link Integration",
            description: "Put links to your own systems on the incident page of Flashduty, with parameters filled in from labels, custom fields and attributes of the incident.",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/en/flashduty/link-integration-guide",
            body: 304,
        },
        zh: {
            name: "Link",
            title: "Link 集成",
            description: "在 Flashduty 的故障详情中放置指向自有系统的链接，参数按标签、自定义字段和故障属性自动填写。",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/zh/flashduty/link-integration-guide",
            body: 281,
        },
    }
    Cloudflare {
        category: Alert,
        since: "v1.3.3",
        aliases: "cf\ncloudflare notifications",
        en: {
            name: "Cloudflare",
            title: "Cloudflare Integration",
            description: "Receive Cloudflare alerts on attacks, origins, certificates, and tunnels in Flashduty: add a webhook destination once, then choose it in each alert.",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/en/flashduty/cloudflare-integration-guide",
            body: 315,
        },
        zh: {
            name: "Cloudflare",
            title: "Cloudflare 集成",
            description: "在 Flashduty 接收 Cloudflare 的攻击、源站、证书和隧道告警：Webhook 只需创建一次，再逐条告警选用。",
            date: "2026-11-22T10:00:00+08:00",
            url: "https://docs.flashcat.cloud/zh/flashduty/cloudflare-integration-guide",
            body: 292,
        },
    }
}
