//! Words that the guides do not use, with those that they do: the glossary and the two tables of style.

use flashduty_knowledge_base::Language;

/// Where a word is looked for.
#[derive(Clone, Copy)]
pub(super) enum Scope {
    /// Labels (bold) and values (code) are what a product shows, however it spells them.
    Prose,
    /// In bold too: words that name things of Flashduty's own console.
    Labels,
}

pub(super) struct Term {
    /// `None` for both.
    pub(super) language: Option<Language>,
    /// Whatever the case of ASCII letters, unless `exact`.
    pub(super) wrong: &'static str,
    pub(super) right: &'static str,
    pub(super) scope: Scope,
    pub(super) exact: bool,
    /// A manner of writing, not a word.
    pub(super) style: bool,
}

const fn term(language: Language, wrong: &'static str, right: &'static str) -> Term {
    Term { language: Some(language), wrong, right, scope: Scope::Prose, exact: false, style: false }
}

const fn style(language: Language, wrong: &'static str, right: &'static str) -> Term {
    Term { style: true, ..term(language, wrong, right) }
}

impl Term {
    const fn in_labels(self) -> Term {
        Term { scope: Scope::Labels, ..self }
    }

    const fn in_both(self) -> Term {
        Term { language: None, ..self }
    }

    const fn exact(self) -> Term {
        Term { exact: true, ..self }
    }
}

use Language::{En, Zh};

pub(super) const TERMS: &[Term] = &[
    // Names
    term(En, "Flash Duty", "Flashduty").in_labels().in_both(),
    term(En, "Flash Cat", "Flashcat").in_labels().in_both(),
    term(En, "AlertManager", "Alertmanager").in_labels().in_both().exact(),
    term(Zh, "快猫星云", "Flashcat"),
    // The glossary
    term(En, "collaboration space", "channel").in_labels(),
    term(En, "dedicated integration", "private integration").in_labels(),
    term(En, "exclusive integration", "private integration").in_labels(),
    term(En, "push address", "push URL").in_labels(),
    term(En, "dispatch policy", "escalation rule").in_labels(),
    term(En, "dispatch policies", "escalation rules").in_labels(),
    term(En, "escalation policy", "escalation rule"),
    term(En, "escalation policies", "escalation rules"),
    term(En, "silence policy", "silence rule"),
    term(En, "inhibition policy", "inhibit rule"),
    term(En, "please", "an imperative"),
    term(Zh, "你", "您"),
    term(Zh, "推送 URL", "推送地址").in_labels(),
    term(Zh, "推送URL", "推送地址").in_labels(),
    term(Zh, "专有集成", "专属集成").in_labels(),
    // The table of style, English
    style(En, "is not documented", "what to do, or how to find out: the reader takes this page for the documentation"),
    style(En, "are not documented", "what to do, or how to find out: the reader takes this page for the documentation"),
    style(En, "documented for the", "what works, and what does not"),
    style(En, "none of them is present", "if none is present"),
    style(En, "to the letter", "must match exactly"),
    style(En, "go through the way of", "trace … from the start"),
    style(En, "opens an alert", "triggers an alert"),
    style(En, "events it takes only", "Flashduty processes only …"),
    style(En, "are soon gone", "the limit itself: `can exceed the 2-second limit`"),
    style(En, "is soon gone", "the limit itself: `can exceed the 2-second limit`"),
    style(En, "is lost to it", "is not delivered"),
    style(En, "can be had", "is available"),
    style(En, "stands under", "is under"),
    style(En, "what becomes of", "what happens to"),
    style(En, "speaks up", "notifies"),
    style(En, "no change to your own network", "nothing: it is no requirement"),
    style(En, "but no channel does", "alerts reach the shared integration but no channel"),
    // The table of style, Chinese
    style(Zh, "没有文档说明", "做法或结论；确实不知道就写怎样测出来"),
    style(Zh, "没有资料说明", "做法或结论；确实不知道就写怎样测出来"),
    style(Zh, "打开告警", "产生告警"),
    style(Zh, "您自己的网络不需要任何改动", "无需调整网络策略，或删去"),
    style(Zh, "团队认得出的名字", "便于团队识别的名称"),
    style(Zh, "不要依赖它", "若未自动恢复，……"),
    style(Zh, "不要抱这个期望", "若未自动恢复，……"),
    style(Zh, "就不要指望", "若未自动恢复，……"),
    style(Zh, "集成会显示最新事件时间", "在集成列表中，该集成显示 **最新事件时间**"),
    style(Zh, "请求字段中没有恢复", "请求不区分恢复，因此……"),
];

/// Words of Chinese with a wrong character, with the right one, and whether they are wrong in labels too.
pub(super) const CHARACTERS: [(&str, &str, bool); 21] = [
    ("秘钥", "密钥", false),
    ("模版", "模板", false),
    ("登陆", "登录", false),
    ("帐号", "账号", false),
    ("帐户", "账户", false),
    ("阀值", "阈值", true),
    ("其它", "其他", false),
    ("做为", "作为", true),
    ("既使", "即使", true),
    ("布署", "部署", true),
    ("配制", "配置", true),
    ("连结", "链接", true),
    ("反馈给给", "反馈给", true),
    ("缺醒", "缺省", true),
    ("按装", "安装", true),
    ("通迅", "通讯", true),
    ("校检", "校验", true),
    ("链结", "链接", true),
    ("重起", "重启", true),
    ("恢复复", "恢复", true),
    ("触发发", "触发", true),
];
