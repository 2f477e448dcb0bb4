//! Ciphertext blobs: how a key's material encrypts, and the form that is kept forever. Pure.
//!
//! Format 1: a byte of 1, the key's id (16 bytes), the number of its material (4 bytes, big-endian), a salt (16), a nonce
//! (12), then the AES-256-GCM ciphertext with its tag. The message's key is the HMAC-SHA256, under the material, of a label
//! and the salt, so that one material safely encrypts any number of messages. Authenticated beside the plaintext are
//! everything before the salt, and the encryption context.

use std::collections::BTreeMap;

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hmac;
use uuid::Uuid;
use zeroize::Zeroizing;

/// Names and values that must be given again to decrypt; in any order.
pub type Context = BTreeMap<String, String>;

const FORMAT: u8 = 1;
const LABEL: &[u8] = b"fleetwright/kms/1";
const HEADER: usize = 1 + 16 + 4;
const SALT: usize = 16;
/// How many random bytes each message needs.
pub(crate) const RANDOM: usize = SALT + NONCE_LEN;

/// Material of a key, ready for use.
pub(crate) struct Material {
    number: u32,
    id: String,
    key: hmac::Key,
}

/// A blob taken apart, nothing of it proven yet.
pub(crate) struct Blob<'a> {
    header: &'a [u8],
    salt: &'a [u8],
    nonce: [u8; NONCE_LEN],
    text: &'a [u8],
    /// The key that it names.
    pub(crate) key: Uuid,
    /// The number of that key's material.
    pub(crate) material: u32,
}

impl Material {
    /// Takes 32 secret bytes; `id` is their public name.
    pub(crate) fn new(number: u32, id: String, secret: &[u8]) -> Self {
        Self { number, id, key: hmac::Key::new(hmac::HMAC_SHA256, secret) }
    }

    /// The public name of the material.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// Encrypts under this material of the key; `None` when the plaintext is beyond AES-GCM's 64 GiB.
    pub(crate) fn seal(
        &self,
        key: Uuid,
        random: &[u8; RANDOM],
        context: &Context,
        plaintext: &[u8],
    ) -> Option<Vec<u8>> {
        let (salt, nonce) = random.split_at(SALT);
        let mut blob = Vec::with_capacity(HEADER + RANDOM + plaintext.len() + AES_256_GCM.tag_len());
        blob.push(FORMAT);
        blob.extend_from_slice(key.as_bytes());
        blob.extend_from_slice(&self.number.to_be_bytes());
        let aad = authenticated(&blob, context);
        blob.extend_from_slice(random);
        blob.extend_from_slice(plaintext);
        let (_, text) = blob.split_at_mut(HEADER + RANDOM);
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let tag = self.message_key(salt)?.seal_in_place_separate_tag(nonce, Aad::from(aad), text).ok()?;
        blob.extend_from_slice(tag.as_ref());
        Some(blob)
    }

    /// Decrypts; `None` when the blob or the context is not as it was.
    pub(crate) fn open(&self, blob: &Blob<'_>, context: &Context) -> Option<Zeroizing<Vec<u8>>> {
        let mut text = Zeroizing::new(blob.text.to_vec());
        let aad = Aad::from(authenticated(blob.header, context));
        let nonce = Nonce::assume_unique_for_key(blob.nonce);
        let length = self.message_key(blob.salt)?.open_in_place(nonce, aad, &mut text).ok()?.len();
        text.truncate(length);
        Some(text)
    }

    fn message_key(&self, salt: &[u8]) -> Option<LessSafeKey> {
        let mut mac = hmac::Context::with_key(&self.key);
        mac.update(LABEL);
        mac.update(salt);
        UnboundKey::new(&AES_256_GCM, mac.sign().as_ref()).ok().map(LessSafeKey::new)
    }
}

impl<'a> Blob<'a> {
    /// Takes a blob apart; `None` when it has no form that was ever made.
    pub(crate) fn parse(blob: &'a [u8]) -> Option<Self> {
        let (header, rest) = blob.split_at_checked(HEADER)?;
        let (salt, rest) = rest.split_at_checked(SALT)?;
        let (nonce, text) = rest.split_at_checked(NONCE_LEN)?;
        let (format, rest) = header.split_first()?;
        let (key, material) = rest.split_at_checked(16)?;
        if *format != FORMAT || text.len() < AES_256_GCM.tag_len() {
            return None;
        }
        Some(Self {
            header,
            salt,
            nonce: nonce.try_into().ok()?,
            text,
            key: Uuid::from_slice(key).ok()?,
            material: u32::from_be_bytes(material.try_into().ok()?),
        })
    }
}

/// The header and the context, names in order, each text behind its length so that none can flow into the next.
fn authenticated(header: &[u8], context: &Context) -> Vec<u8> {
    let mut bytes = header.to_vec();
    for text in context.iter().flat_map(|(name, value)| [name, value]) {
        bytes.extend_from_slice(&(text.len() as u64).to_be_bytes());
        bytes.extend_from_slice(text.as_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KEY: Uuid = Uuid::from_u128(0x1234_5678_9abc_4def_8123_4567_89ab_cdef);

    fn material() -> Material {
        Material::new(1, "m".to_owned(), &[7; 32])
    }

    fn context(pairs: &[(&str, &str)]) -> Context {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    fn open(blob: &[u8], context: &Context) -> Option<Vec<u8>> {
        material().open(&Blob::parse(blob)?, context).map(|plaintext| plaintext.to_vec())
    }

    /// What was once stored can be read forever: never change this sample, only add others.
    #[test]
    fn a_blob_of_format_1_stays_readable() {
        let sample = "01123456789abc4def8123456789abcdef0000000109090909090909090909090909090909090909090909090909090909\
                      278221f7d5f0e032c3586e5fd7a237bb4c07204ba513c6a88109c7b25f8feb0b";
        let blob: Vec<u8> =
            (0..sample.len() / 2).map(|at| u8::from_str_radix(&sample[2 * at..2 * at + 2], 16).unwrap()).collect();
        let context = context(&[("PARAMETER_ARN", "arn:aws:ssm:eu:1:parameter/a"), ("b", "")]);
        assert_eq!(open(&blob, &context).unwrap(), b"a secret of 2026");
        assert_eq!(material().seal(KEY, &[9; RANDOM], &context, b"a secret of 2026").unwrap(), blob);
    }

    #[test]
    fn nothing_may_be_changed() {
        let context = context(&[("a", "b")]);
        let blob = material().seal(KEY, &[9; RANDOM], &context, b"secret").unwrap();
        assert_eq!(open(&blob, &context).unwrap(), b"secret");
        for at in 0..blob.len() {
            let mut flipped = blob.clone();
            flipped[at] ^= 1;
            assert_eq!(open(&flipped, &context), None, "byte {at}");
            assert_eq!(open(&blob[..at], &context), None, "cut at {at}");
        }
        let other = Material::new(1, "m".to_owned(), &[8; 32]);
        assert!(other.open(&Blob::parse(&blob).unwrap(), &context).is_none());
    }

    #[test]
    fn contexts_do_not_flow_together() {
        let contexts = [
            context(&[]),
            context(&[("", "")]),
            context(&[("a", "bc")]),
            context(&[("ab", "c")]),
            context(&[("a", "b"), ("c", "")]),
            context(&[("a", "b"), ("", "c")]),
        ];
        for (at, sealed) in contexts.iter().enumerate() {
            let blob = material().seal(KEY, &[9; RANDOM], sealed, b"x").unwrap();
            for (other, opened) in contexts.iter().enumerate() {
                assert_eq!(open(&blob, opened).is_some(), at == other, "{sealed:?} {opened:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn what_goes_in_comes_out(plaintext: Vec<u8>, context: Context, random: [u8; RANDOM], key: u128) {
            let blob = material().seal(Uuid::from_u128(key), &random, &context, &plaintext).unwrap();
            prop_assert_eq!(Blob::parse(&blob).unwrap().key, Uuid::from_u128(key));
            prop_assert_eq!(open(&blob, &context), Some(plaintext));
        }

        #[test]
        fn strangers_are_refused(blob: Vec<u8>) {
            prop_assert_eq!(open(&blob, &Context::new()), None);
        }
    }
}
