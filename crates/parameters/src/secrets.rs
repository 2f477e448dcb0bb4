//! SecureString: values encrypted before they are stored, decrypted only for who asks and may.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use keys::{Context, SSM_ALIAS};
use model::ssm::error;
use model::{Error, common};
use platform::Ctx;

use crate::Parameters;
use crate::rules::SECURE;

/// On whose behalf keys are used here, as their policies and the trail name it.
const SERVICE: &str = "ssm";

impl Parameters {
    /// The value as it is stored: encrypted under that key, or under the service's own, and bound to the parameter's ARN.
    pub(crate) async fn seal(&self, ctx: &Ctx, arn: &str, key: Option<&str>, value: &str) -> Result<String, Error> {
        let sealed = self.0.kms.encrypt(ctx, SERVICE, key.unwrap_or(SSM_ALIAS), &context(arn), value.as_bytes()).await;
        Ok(STANDARD.encode(sealed.map_err(refused)?.blob))
    }

    /// The value that was stored so.
    pub(crate) async fn open(&self, ctx: &Ctx, arn: &str, stored: &str) -> Result<String, Error> {
        let blob = STANDARD.decode(stored)?;
        let opened = self.0.kms.decrypt(ctx, SERVICE, &context(arn), &blob).await.map_err(refused)?;
        Ok(std::str::from_utf8(&opened.plaintext)?.to_owned())
    }
}

/// The key of a version as answers show it.
pub(crate) fn key_id<'a>(kind: &str, key_id: Option<&'a str>) -> Option<&'a str> {
    (kind == SECURE).then(|| key_id.unwrap_or(SSM_ALIAS))
}

/// What ciphertext is bound to, as AWS does it: policies of keys can ask for it.
fn context(arn: &str) -> Context {
    Context::from([("PARAMETER_ARN".to_owned(), arn.to_owned())])
}

/// What a key's refusal is for who works with parameters.
fn refused(error: Error) -> Error {
    match error {
        Error::Fault(fault) if fault.shape != &common::ACCESS_DENIED => {
            let (message, code) = (fault.message, fault.shape.code);
            let message = format!("{message} (Service: AWSKMS; Status Code: 400; Error Code: {code})");
            error::INVALID_KEY_ID.with(message).into()
        }
        other => other,
    }
}
