//! Wording.

use flashduty_knowledge_base::Language;

use super::finding::{Code, Problems};
use super::page::Page;

pub(super) fn check(page: &Page<'_>, problems: &mut Problems) {
    terms(page, problems);
}

/// Words that the glossary has another one for, or that are misspelt often.
fn glossary(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::En => &[
            ("FlashDuty", "Flashduty"),
            ("Flash Duty", "Flashduty"),
            ("AlertManager", "Alertmanager"),
            ("collaboration space", "channel"),
            ("dedicated integration", "private integration"),
            ("push address", "push URL"),
            ("dispatch policy", "escalation rule"),
            ("escalation policy", "escalation rule"),
            ("silence policy", "silence rule"),
            ("please", "an imperative"),
            ("Please", "an imperative"),
        ],
        Language::Zh => &[
            ("FlashDuty", "Flashduty"),
            ("AlertManager", "Alertmanager"),
            ("你", "您"),
            ("推送 URL", "推送地址"),
            ("推送URL", "推送地址"),
            ("专有集成", "专属集成"),
            ("登陆", "登录"),
            ("帐号", "账号"),
            ("阀值", "阈值"),
            ("其它", "其他"),
        ],
    }
}

fn terms(page: &Page<'_>, problems: &mut Problems) {
    // Labels (bold) and values (code) are what a product shows, however it spells them.
    for prose in page.document.prose().iter().filter(|prose| !prose.is_code() && !prose.is_strong()) {
        for (term, right) in glossary(page.guide.language()) {
            for (place, _) in prose.text().match_indices(term) {
                let message = format!("the guides do not say `{term}`");
                problems.push(page.error(Code::Term, prose.range().start + place, message, format!("write {right}")));
            }
        }
    }
}
