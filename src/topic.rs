//! The fields that integrations come from.

use core::str::FromStr;

use crate::Language;
use crate::canonical::UnknownTopic;

/// The field that an integration comes from: finer than [`Category`](crate::Category), which most integrations share.
///
/// ```
/// use flashduty_knowledge_base::{Integration, Language, Topic};
///
/// assert_eq!(Integration::AWSCW.topic(), Some(Topic::Cloud));
/// assert_eq!(Topic::Cloud.name(Language::En), "Cloud");
/// assert_eq!("ci".parse(), Ok(Topic::Ci));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Topic {
    /// Monitoring and events of cloud providers.
    Cloud,
    /// Servers, networks, hardware and virtualization.
    Infrastructure,
    /// Metrics, logs, traces and dashboards.
    Observability,
    /// Uptime checks and status pages.
    Uptime,
    /// Security monitoring and identity.
    Security,
    /// Errors and crashes of applications.
    Errors,
    /// Continuous integration, delivery and source code.
    Ci,
    /// Databases, data platforms and scheduled jobs.
    Data,
    /// Changes to what runs in production.
    Change,
    /// Chat tools, and the messages that are sent to them.
    Messaging,
    /// Ticket systems.
    Ticketing,
    /// What any system can use: HTTP, mail, webhooks, compatible endpoints.
    Generic,
}

impl Topic {
    /// Every topic. The array grows with the topics: do not name its length.
    pub const ALL: [Topic; 12] = [
        Topic::Cloud,
        Topic::Infrastructure,
        Topic::Observability,
        Topic::Uptime,
        Topic::Security,
        Topic::Errors,
        Topic::Ci,
        Topic::Data,
        Topic::Change,
        Topic::Messaging,
        Topic::Ticketing,
        Topic::Generic,
    ];

    /// Returns the topic's canonical text, as in the catalog and on the command line.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        match self {
            Topic::Cloud => "cloud",
            Topic::Infrastructure => "infrastructure",
            Topic::Observability => "observability",
            Topic::Uptime => "uptime",
            Topic::Security => "security",
            Topic::Errors => "errors",
            Topic::Ci => "ci",
            Topic::Data => "data",
            Topic::Change => "change",
            Topic::Messaging => "messaging",
            Topic::Ticketing => "ticketing",
            Topic::Generic => "generic",
        }
    }

    /// Returns the topic's name for people.
    #[inline]
    pub const fn name(self, language: Language) -> &'static str {
        let (en, zh) = match self {
            Topic::Cloud => ("Cloud", "云平台"),
            Topic::Infrastructure => ("Infrastructure and network", "基础设施与网络"),
            Topic::Observability => ("Observability", "可观测性"),
            Topic::Uptime => ("Uptime and status", "可用性与状态"),
            Topic::Security => ("Security", "安全"),
            Topic::Errors => ("Errors", "错误追踪"),
            Topic::Ci => ("CI and code", "CI 与代码"),
            Topic::Data => ("Data and jobs", "数据与作业"),
            Topic::Change => ("Change management", "变更管理"),
            Topic::Messaging => ("Messaging", "消息与协作"),
            Topic::Ticketing => ("Ticketing", "工单"),
            Topic::Generic => ("Generic", "通用"),
        };
        match language {
            Language::En => en,
            Language::Zh => zh,
        }
    }

    /// Returns the embedded integrations of this topic, in export order.
    ///
    /// ```
    /// use flashduty_knowledge_base::{Integration, Topic};
    ///
    /// assert!(Topic::Uptime.integrations().any(|integration| integration == Integration::UptimeKuma));
    /// ```
    #[inline]
    pub fn integrations(self) -> impl DoubleEndedIterator<Item = crate::Integration> + Clone {
        crate::Integration::ALL.into_iter().filter(move |integration| integration.topic() == Some(self))
    }
}

/// Reads what [`Topic::as_str`] gives.
impl FromStr for Topic {
    type Err = UnknownTopic;

    #[inline]
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = Topic::ALL.into_iter().find(|known| known.as_str() == text);
        known.ok_or_else(|| UnknownTopic::new(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_reads_back() {
        for topic in Topic::ALL {
            assert_eq!(topic.as_str().parse(), Ok(topic));
        }
    }

    #[test]
    fn other_text_is_an_error_that_lists_the_topics() {
        let error = "Cloud".parse::<Topic>().unwrap_err();
        assert_eq!(error.input(), "Cloud");
        assert!(error.to_string().ends_with("`messaging`, `ticketing` or `generic`"));
    }
}
