//! The node's own key pair: made here, and never sent anywhere.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::signature::RsaKeyPair;
use rsa::RsaPrivateKey;
use rsa::pkcs8::{DecodePrivateKey, EncodePrivateKey, EncodePublicKey};
use serde::{Deserialize, Serialize};

use crate::error::Error;

/// What servers take.
const BITS: usize = 2048;

/// A private key as it is stored: PKCS #8 in base64. It does not print.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Key(String);

impl Key {
    /// A new key. Takes up to some seconds of CPU time, so call it where nobody waits.
    pub(crate) fn generate() -> Result<Self, Error> {
        let failed = |error: String| Error::local("a key cannot be made", error);
        let key = RsaPrivateKey::new(&mut rsa::rand_core::OsRng, BITS).map_err(|error| failed(error.to_string()))?;
        let der = key.to_pkcs8_der().map_err(|error| failed(error.to_string()))?;
        Ok(Self(STANDARD.encode(der.as_bytes())))
    }

    /// The public half as the server takes it: a SubjectPublicKeyInfo in base64.
    pub(crate) fn public(&self) -> Result<String, Error> {
        let key = RsaPrivateKey::from_pkcs8_der(&self.der()?).map_err(unusable)?;
        let der = key.to_public_key().to_public_key_der().map_err(unusable)?;
        Ok(STANDARD.encode(der.as_bytes()))
    }

    /// The key, ready to sign.
    pub(crate) fn pair(&self) -> Result<RsaKeyPair, Error> {
        RsaKeyPair::from_pkcs8(&self.der()?).map_err(unusable)
    }

    fn der(&self) -> Result<Vec<u8>, Error> {
        STANDARD.decode(&self.0).map_err(unusable)
    }
}

fn unusable(error: impl fmt::Display) -> Error {
    Error::local("the node's key cannot be used; register the node again with --force", error)
}

impl fmt::Debug for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("***")
    }
}

#[cfg(test)]
mod tests {
    use super::Key;

    #[test]
    fn a_key_is_what_the_server_expects() {
        let key = Key::generate().unwrap();
        let public = key.public().unwrap();
        assert_eq!(public.len(), 392);
        assert!(public.starts_with("MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA"), "{public}");
        assert_eq!(key.pair().unwrap().public().modulus_len(), 256);
        assert_eq!(format!("{key:?}"), "***");
        let stored = serde_json::to_string(&key).unwrap();
        assert_eq!(serde_json::from_str::<Key>(&stored).unwrap(), key);
    }

    #[test]
    fn what_is_no_key_is_an_error() {
        for text in ["", "!", "AAAA"] {
            let key: Key = serde_json::from_value(text.into()).unwrap();
            assert!(key.pair().is_err() && key.public().is_err(), "{text}");
        }
    }
}
