//! Which parts of a guide a reader sees.

use std::borrow::Cow;
use std::ops::Range;
use std::str::FromStr;

use crate::canonical::UnknownChannel;

/// Which reader a guide is shown to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum View {
    /// Everything.
    #[default]
    Full,
    /// In a console beside the form that the guide explains: blocks of class `hide` are left out.
    Console,
    /// One channel of the guide `Templates`: of the blocks of class `hide`, this one alone.
    Channel(Channel),
}

impl View {
    /// Returns the text without the blocks that this view leaves out. A block begins with its opening tag alone on a line
    /// and ends with the first `</div>`, as host pages have it.
    ///
    /// ```
    /// use flashduty_knowledge_base::markdown::View;
    ///
    /// let markdown = "one\n\n<div class=\"hide\">\n\ntwo\n\n</div>\n\nthree\n";
    /// assert_eq!(View::Console.select(markdown), "one\n\n\n\nthree\n");
    /// assert_eq!(View::Full.select(markdown), markdown);
    /// ```
    pub fn select<'t>(&self, markdown: &'t str) -> Cow<'t, str> {
        if *self == View::Full {
            return Cow::Borrowed(markdown);
        }
        let left_out = hide_blocks(markdown, |class| match self {
            View::Channel(wanted) => class.strip_suffix(" hide") != Some(wanted.as_str()),
            _ => true,
        });
        if left_out.is_empty() {
            return Cow::Borrowed(markdown);
        }
        let mut kept = String::new();
        let mut done = 0;
        for block in left_out {
            kept.push_str(&markdown[done..block.start]);
            done = block.end;
        }
        kept.push_str(&markdown[done..]);
        Cow::Owned(kept)
    }
}

/// A channel that notifications go through, as the guide `Templates` tells them apart.
///
/// ```
/// use flashduty_knowledge_base::markdown::Channel;
///
/// assert_eq!("feishu_app".parse(), Ok(Channel::FeishuApp));
/// assert_eq!(Channel::Sms.as_str(), "sms");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Channel {
    /// The Feishu/Lark app.
    FeishuApp,
    /// The DingTalk app.
    DingtalkApp,
    /// The WeCom app.
    WecomApp,
    /// The Slack app.
    SlackApp,
    /// The Microsoft Teams app.
    TeamsApp,
    /// A Feishu/Lark robot.
    Feishu,
    /// A DingTalk robot.
    Dingtalk,
    /// A WeCom robot.
    Wecom,
    /// Telegram.
    Telegram,
    /// A Slack webhook.
    Slack,
    /// Zoom.
    Zoom,
    /// Text messages.
    Sms,
    /// E-mail.
    Email,
}

impl Channel {
    /// Every channel, in the order of the guide. The array grows with the channels: do not name its length.
    pub const ALL: [Channel; 13] = [
        Channel::FeishuApp,
        Channel::DingtalkApp,
        Channel::WecomApp,
        Channel::SlackApp,
        Channel::TeamsApp,
        Channel::Feishu,
        Channel::Dingtalk,
        Channel::Wecom,
        Channel::Telegram,
        Channel::Slack,
        Channel::Zoom,
        Channel::Sms,
        Channel::Email,
    ];

    /// Returns the channel's canonical text: the first class of its block in the guide.
    pub const fn as_str(self) -> &'static str {
        match self {
            Channel::FeishuApp => "feishu_app",
            Channel::DingtalkApp => "dingtalk_app",
            Channel::WecomApp => "wecom_app",
            Channel::SlackApp => "slack_app",
            Channel::TeamsApp => "teams_app",
            Channel::Feishu => "feishu",
            Channel::Dingtalk => "dingtalk",
            Channel::Wecom => "wecom",
            Channel::Telegram => "telegram",
            Channel::Slack => "slack",
            Channel::Zoom => "zoom",
            Channel::Sms => "sms",
            Channel::Email => "email",
        }
    }
}

/// Reads what [`Channel::as_str`] gives.
impl FromStr for Channel {
    type Err = UnknownChannel;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let known = Channel::ALL.into_iter().find(|known| known.as_str() == text);
        known.ok_or_else(|| UnknownChannel::new(text))
    }
}

const OPENING: &str = "<div class=\"";

/// The blocks of class `hide` or `NAME hide` whose class is wanted, in order.
pub(super) fn hide_blocks(markdown: &str, is_wanted: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    const CLOSING: &str = "</div>";
    let mut blocks = Vec::new();
    let mut at = 0;
    while let Some(found) = markdown[at..].find(OPENING).map(|found| at + found) {
        at = found + OPENING.len();
        let Some(class) = div_class(&markdown[found..]) else { continue };
        let before = markdown[..found].trim_end_matches([' ', '\t']);
        let at_line_start = before.is_empty() || before.ends_with('\n');
        if !at_line_start || !(class == "hide" || class.ends_with(" hide")) || !is_wanted(class) {
            continue;
        }
        let end = markdown[at..].find(CLOSING).map_or(markdown.len(), |found| at + found + CLOSING.len());
        blocks.push(found..end);
        at = end;
    }
    blocks
}

/// The blocks of class `hide` alone, which say the same in most guides.
#[cfg(feature = "search")]
pub(crate) fn hidden_blocks(markdown: &str) -> Vec<Range<usize>> {
    hide_blocks(markdown, |class| class == "hide")
}

/// The class of the `<div class="…">` that a text begins with, if it is one of the hooks.
pub(super) fn div_class(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(OPENING)?;
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_ ".contains(byte);
    let class = &rest[..rest.bytes().take_while(is_part).count()];
    let is_hook = class == "hide"
        || class == "md-block"
        || class.strip_suffix(" hide").is_some_and(|name| name.parse::<Channel>().is_ok());
    (is_hook && rest[class.len()..].starts_with("\">")).then_some(class)
}
