// The look-ups that macros and `match` make of the keys written out. Checked by `main`: every key, in order.

#[rustfmt::skip]
const KEYS: [&str; 32] = [
    "CustomAlert", "Email", "N9e", "Prometheus", "Grafana", "Zabbix", "UptimeKuma", "AWSCW",
    "AzureMonitor", "InfluxDB", "OpenFalcon", "PagerDuty", "OceanBase", "Graylog", "Skywalking", "Sentry",
    "Jiankongbao", "Dynatrace", "Zilliz", "Splunk", "AppDynamics", "SolarWinds", "OpManager", "Meraki",
    "Guance", "Jira", "Lark", "AlertWebhook", "JiraSync", "ZStack", "Link", "Cloudflare",
];

#[rustfmt::skip]
fn match_key(key: &str) -> Option<&'static Guide> {
    Some(guide(match key {
        "CustomAlert" => Integration::CustomAlert,
        "Email" => Integration::Email,
        "N9e" => Integration::N9e,
        "Prometheus" => Integration::Prometheus,
        "Grafana" => Integration::Grafana,
        "Zabbix" => Integration::Zabbix,
        "UptimeKuma" => Integration::UptimeKuma,
        "AWSCW" => Integration::AWSCW,
        "AzureMonitor" => Integration::AzureMonitor,
        "InfluxDB" => Integration::InfluxDB,
        "OpenFalcon" => Integration::OpenFalcon,
        "PagerDuty" => Integration::PagerDuty,
        "OceanBase" => Integration::OceanBase,
        "Graylog" => Integration::Graylog,
        "Skywalking" => Integration::Skywalking,
        "Sentry" => Integration::Sentry,
        "Jiankongbao" => Integration::Jiankongbao,
        "Dynatrace" => Integration::Dynatrace,
        "Zilliz" => Integration::Zilliz,
        "Splunk" => Integration::Splunk,
        "AppDynamics" => Integration::AppDynamics,
        "SolarWinds" => Integration::SolarWinds,
        "OpManager" => Integration::OpManager,
        "Meraki" => Integration::Meraki,
        "Guance" => Integration::Guance,
        "Jira" => Integration::Jira,
        "Lark" => Integration::Lark,
        "AlertWebhook" => Integration::AlertWebhook,
        "JiraSync" => Integration::JiraSync,
        "ZStack" => Integration::ZStack,
        "Link" => Integration::Link,
        "Cloudflare" => Integration::Cloudflare,
        _ => return None,
    }))
}

#[rustfmt::skip]
fn phf_map(key: &str) -> Option<&'static Guide> {
    static MAP: phf::Map<&str, Integration> = phf::phf_map! {
        "CustomAlert" => Integration::CustomAlert,
        "Email" => Integration::Email,
        "N9e" => Integration::N9e,
        "Prometheus" => Integration::Prometheus,
        "Grafana" => Integration::Grafana,
        "Zabbix" => Integration::Zabbix,
        "UptimeKuma" => Integration::UptimeKuma,
        "AWSCW" => Integration::AWSCW,
        "AzureMonitor" => Integration::AzureMonitor,
        "InfluxDB" => Integration::InfluxDB,
        "OpenFalcon" => Integration::OpenFalcon,
        "PagerDuty" => Integration::PagerDuty,
        "OceanBase" => Integration::OceanBase,
        "Graylog" => Integration::Graylog,
        "Skywalking" => Integration::Skywalking,
        "Sentry" => Integration::Sentry,
        "Jiankongbao" => Integration::Jiankongbao,
        "Dynatrace" => Integration::Dynatrace,
        "Zilliz" => Integration::Zilliz,
        "Splunk" => Integration::Splunk,
        "AppDynamics" => Integration::AppDynamics,
        "SolarWinds" => Integration::SolarWinds,
        "OpManager" => Integration::OpManager,
        "Meraki" => Integration::Meraki,
        "Guance" => Integration::Guance,
        "Jira" => Integration::Jira,
        "Lark" => Integration::Lark,
        "AlertWebhook" => Integration::AlertWebhook,
        "JiraSync" => Integration::JiraSync,
        "ZStack" => Integration::ZStack,
        "Link" => Integration::Link,
        "Cloudflare" => Integration::Cloudflare,
    };
    MAP.get(key).map(|integration| guide(*integration))
}

#[rustfmt::skip]
fn hashify_map(key: &str) -> Option<&'static Guide> {
    hashify::map! {
        key.as_bytes(),
        Integration,
        "CustomAlert" => Integration::CustomAlert,
        "Email" => Integration::Email,
        "N9e" => Integration::N9e,
        "Prometheus" => Integration::Prometheus,
        "Grafana" => Integration::Grafana,
        "Zabbix" => Integration::Zabbix,
        "UptimeKuma" => Integration::UptimeKuma,
        "AWSCW" => Integration::AWSCW,
        "AzureMonitor" => Integration::AzureMonitor,
        "InfluxDB" => Integration::InfluxDB,
        "OpenFalcon" => Integration::OpenFalcon,
        "PagerDuty" => Integration::PagerDuty,
        "OceanBase" => Integration::OceanBase,
        "Graylog" => Integration::Graylog,
        "Skywalking" => Integration::Skywalking,
        "Sentry" => Integration::Sentry,
        "Jiankongbao" => Integration::Jiankongbao,
        "Dynatrace" => Integration::Dynatrace,
        "Zilliz" => Integration::Zilliz,
        "Splunk" => Integration::Splunk,
        "AppDynamics" => Integration::AppDynamics,
        "SolarWinds" => Integration::SolarWinds,
        "OpManager" => Integration::OpManager,
        "Meraki" => Integration::Meraki,
        "Guance" => Integration::Guance,
        "Jira" => Integration::Jira,
        "Lark" => Integration::Lark,
        "AlertWebhook" => Integration::AlertWebhook,
        "JiraSync" => Integration::JiraSync,
        "ZStack" => Integration::ZStack,
        "Link" => Integration::Link,
        "Cloudflare" => Integration::Cloudflare,
    }
    .map(|integration| guide(*integration))
}
