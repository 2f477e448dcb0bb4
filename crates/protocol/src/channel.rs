//! Opening a channel: the REST exchange that gives a token, and the text frame that spends it.

use serde::{Deserialize, Serialize};

/// Version of the messages in this module.
pub const SCHEMA_VERSION: &str = "1.0";

/// Body of `POST /v1/control-channel/<node>` and `POST /v1/data-channel/<session>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct CreateChannel {
    /// `1.0`.
    pub message_schema_version: String,
    /// A UUID of the caller's making.
    pub request_id: String,
    /// Who calls, on data channels; nodes send an empty one there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
}

/// The first frame of a control channel, as text: it proves that the socket belongs to who asked for the token.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct OpenControlChannel {
    /// Never used; `null`.
    #[serde(default)]
    pub cookie: Option<String>,
    /// `1.0`.
    pub message_schema_version: String,
    /// A UUID of the node's making.
    pub request_id: String,
    /// The token of the REST answer.
    pub token_value: String,
    /// Version of the node program.
    #[serde(default)]
    pub agent_version: String,
    /// `linux`, `windows` or `macos`.
    #[serde(default)]
    pub platform_type: String,
}

// The token opens the channel, so it stays out of logs.
impl std::fmt::Debug for OpenControlChannel {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("OpenControlChannel")
            .field("request_id", &self.request_id)
            .field("token_value", &"***")
            .field("agent_version", &self.agent_version)
            .field("platform_type", &self.platform_type)
            .finish_non_exhaustive()
    }
}

/// Which of the two channels an answer is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// One per node: jobs and sessions are announced here.
    Control,
    /// One per end of a session.
    Data,
}

/// The XML body of a 201 answer to [`CreateChannel`], with `token`.
#[must_use]
pub fn created(channel: Channel, token: &str) -> String {
    let root = match channel {
        Channel::Control => "CreateControlChannelResponse",
        Channel::Data => "CreateDataChannelResponse",
    };
    let token = escaped(token);
    format!(
        "<{root}><MessageSchemaVersion>{SCHEMA_VERSION}</MessageSchemaVersion><TokenValue>{token}</TokenValue></{root}>"
    )
}

/// The token in the XML body of a 201 answer; `None` if there is none.
#[must_use]
pub fn token(body: &str) -> Option<String> {
    let (_, rest) = body.split_once("<TokenValue>")?;
    let (token, _) = rest.split_once("</TokenValue>")?;
    (!token.is_empty()).then(|| unescaped(token))
}

/// What an XML reader would take for markup, and how it is written instead. `&` comes first.
const ENTITIES: [(&str, &str); 5] = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&apos;")];

fn escaped(text: &str) -> String {
    ENTITIES.iter().fold(text.to_owned(), |text, (plain, entity)| text.replace(plain, entity))
}

fn unescaped(text: &str) -> String {
    ENTITIES.iter().rev().fold(text.to_owned(), |text, (plain, entity)| text.replace(entity, plain))
}

#[cfg(test)]
mod tests {
    use super::{Channel, OpenControlChannel, created, token};
    use proptest::prelude::{prop_assert_eq, proptest};

    #[test]
    fn the_answer_is_the_recorded_xml() {
        assert_eq!(
            created(Channel::Control, "R5puTZU9frji36XxTSg3nHLoAM1d6FDc"),
            "<CreateControlChannelResponse><MessageSchemaVersion>1.0</MessageSchemaVersion>\
             <TokenValue>R5puTZU9frji36XxTSg3nHLoAM1d6FDc</TokenValue></CreateControlChannelResponse>"
        );
    }

    #[test]
    fn no_token_is_none() {
        for body in ["", "<TokenValue>", "</TokenValue><TokenValue>", "<TokenValue></TokenValue>", "not xml"] {
            assert_eq!(token(body), None, "{body}");
        }
    }

    #[test]
    fn the_token_is_not_printed() {
        let text = r#"{"Cookie":null,"MessageSchemaVersion":"1.0","RequestId":"r","TokenValue":"t0ken"}"#;
        let open: OpenControlChannel = serde_json::from_str(text).unwrap();
        assert!(!format!("{open:?}").contains("t0ken"));
    }

    proptest! {
        #[test]
        fn any_token_travels(text in ".+") {
            prop_assert_eq!(token(&created(Channel::Data, &text)), Some(text));
        }
    }
}
