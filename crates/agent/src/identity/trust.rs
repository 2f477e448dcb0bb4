//! What proves that the server is the right one, as it is given and as it is stored.

use serde::{Deserialize, Serialize};
use wire::client::Trust;
use wire::sigv4::{hex, unhex};

use crate::error::{Error, ErrorKind};

/// A [`Trust`] on disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum StoredTrust {
    /// What the machine trusts.
    System,
    /// A PEM text.
    Authority(String),
    /// `sha256:` and the hexadecimal digest of the server's certificate.
    Certificate(String),
}

const PREFIX: &str = "sha256:";

impl StoredTrust {
    /// Reads `sha256:` and 64 hexadecimal digits, with or without colons between them.
    pub(crate) fn pin(text: &str) -> Result<Self, Error> {
        let digest = text.strip_prefix(PREFIX).and_then(|digits| unhex(&digits.replace(':', "")));
        let digest = digest.filter(|digest| digest.len() == 32).ok_or_else(|| {
            let message =
                format!("{text:?} is not the fingerprint of a certificate; write it as sha256:<64 hex digits>");
            Error::new(ErrorKind::Local, message)
        })?;
        Ok(Self::Certificate(format!("{PREFIX}{}", hex(&digest))))
    }

    /// As the client takes it.
    pub(crate) fn trust(&self) -> Result<Trust, Error> {
        match self {
            Self::System => Ok(Trust::System),
            Self::Authority(pem) => Ok(Trust::Authority(pem.clone().into_bytes())),
            Self::Certificate(pin) => {
                let digest = pin.strip_prefix(PREFIX).and_then(unhex).and_then(|digest| digest.try_into().ok());
                digest.map(Trust::Certificate).ok_or_else(|| Error::new(ErrorKind::Local, "the stored pin is damaged"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use wire::client::Trust;

    use super::StoredTrust;

    #[test]
    fn pins() {
        let digits = "00".repeat(31) + "Ff";
        let with_colons =
            digits.as_bytes().chunks(2).map(|pair| String::from_utf8_lossy(pair)).collect::<Vec<_>>().join(":");
        for text in [format!("sha256:{digits}"), format!("sha256:{with_colons}")] {
            let Trust::Certificate(digest) = StoredTrust::pin(&text).unwrap().trust().unwrap() else {
                panic!("{text}")
            };
            assert_eq!((digest[0], digest[31]), (0, 255));
        }
        for text in ["", "sha256:", "sha256:00", &digits, "md5:00", &format!("sha256:{digits}00")] {
            assert!(StoredTrust::pin(text).is_err(), "{text}");
        }
    }
}
