//! Digests of what is uploaded: MD5 for the tag of the object, and those that the sender gives to be checked.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use md5::{Digest, Md5};
use model::Fault;
use ring::digest::{Context, SHA1_FOR_LEGACY_USE_ONLY, SHA256};

use crate::faults::{BAD_DIGEST, INVALID_DIGEST};

const PREFIX: &str = "x-amz-checksum-";
const CRC32: u64 = 0xedb8_8320;
const CRC32C: u64 = 0x82f6_3b78;
const CRC64NVME: u64 = 0x9a6c_9329_ac4b_c9b5;

/// All digests of one body, fed as it comes.
pub(crate) struct Digests {
    md5: Md5,
    checksum: Option<(&'static str, Checksum)>,
}

enum Checksum {
    Crc(Box<Crc>),
    Ring(Box<Context>),
}

struct Crc {
    table: [u64; 256],
    value: u64,
    bytes: usize,
}

impl Digests {
    /// Those that the headers of a request ask for.
    pub(crate) fn asked(headers: &HeaderMap) -> Self {
        let announced = headers.get("x-amz-trailer").and_then(|name| name.to_str().ok()).unwrap_or_default();
        let is_asked =
            |name: &str| headers.contains_key(format!("{PREFIX}{name}")) || announced == format!("{PREFIX}{name}");
        let known = ["crc32", "crc32c", "crc64nvme", "sha1", "sha256"];
        let asked = known.into_iter().find(|name| is_asked(name));
        Self { md5: Md5::new(), checksum: asked.map(|name| (name, Checksum::new(name))) }
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.md5.update(bytes);
        match &mut self.checksum {
            Some((_, Checksum::Crc(crc))) => crc.update(bytes),
            Some((_, Checksum::Ring(context))) => context.update(bytes),
            None => {}
        }
    }

    /// The MD5, when everything is what the headers or trailers say.
    ///
    /// # Errors
    /// `BadDigest` or `InvalidDigest`.
    pub(crate) fn finish(self, headers: &HeaderMap, trailers: &HeaderMap) -> Result<[u8; 16], Fault> {
        let md5: [u8; 16] = self.md5.finalize().into();
        if let Some(given) = headers.get("content-md5") {
            let given = STANDARD.decode(given.as_bytes()).ok().filter(|given| given.len() == 16);
            let given = given.ok_or_else(|| INVALID_DIGEST.with("The Content-MD5 you specified is not valid."))?;
            if given != md5 {
                return Err(BAD_DIGEST.with("The Content-MD5 you specified did not match what we received."));
            }
        }
        if let Some((name, checksum)) = self.checksum {
            let header = format!("{PREFIX}{name}");
            let given = headers.get(&header).or_else(|| trailers.get(&header));
            let given = given.and_then(|given| STANDARD.decode(given.as_bytes()).ok());
            if given.is_some_and(|given| given != checksum.finish()) {
                let message =
                    format!("The {} you specified did not match the calculated checksum.", name.to_uppercase());
                return Err(BAD_DIGEST.with(message));
            }
        }
        Ok(md5)
    }
}

/// The MD5 of bytes at hand.
pub(crate) fn md5(bytes: &[u8]) -> [u8; 16] {
    Md5::digest(bytes).into()
}

impl Checksum {
    fn new(name: &str) -> Self {
        match name {
            "crc32" => Self::Crc(Crc::new(CRC32, 4)),
            "crc32c" => Self::Crc(Crc::new(CRC32C, 4)),
            "crc64nvme" => Self::Crc(Crc::new(CRC64NVME, 8)),
            "sha1" => Self::Ring(Box::new(Context::new(&SHA1_FOR_LEGACY_USE_ONLY))),
            _ => Self::Ring(Box::new(Context::new(&SHA256))),
        }
    }

    fn finish(self) -> Vec<u8> {
        match self {
            Self::Crc(crc) => crc.finish(),
            Self::Ring(context) => context.finish().as_ref().to_vec(),
        }
    }
}

impl Crc {
    /// A reflected one of so many bytes.
    fn new(polynomial: u64, bytes: usize) -> Box<Self> {
        let mut table = [0; 256];
        for (entry, byte) in table.iter_mut().zip(0_u64..) {
            *entry = (0..8).fold(byte, |value, _| if value & 1 == 1 { value >> 1 ^ polynomial } else { value >> 1 });
        }
        Box::new(Self { table, value: u64::MAX >> (64 - 8 * bytes), bytes })
    }

    fn update(&mut self, bytes: &[u8]) {
        for byte in bytes {
            let [low, ..] = self.value.to_le_bytes();
            self.value = self.table[usize::from(low ^ byte)] ^ self.value >> 8;
        }
    }

    fn finish(self: Box<Self>) -> Vec<u8> {
        (!self.value).to_be_bytes()[8 - self.bytes..].to_vec()
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn check(name: &'static str, value: &str) -> Result<[u8; 16], Fault> {
        let mut headers = HeaderMap::new();
        headers.insert(name, HeaderValue::from_str(value).unwrap());
        let mut digests = Digests::asked(&headers);
        digests.update(b"1234");
        digests.update(b"56789");
        digests.finish(&headers, &HeaderMap::new())
    }

    #[test]
    fn the_known_check_values() {
        for (name, bytes) in [
            ("x-amz-checksum-crc32", &0xcbf4_3926_u32.to_be_bytes()[..]),
            ("x-amz-checksum-crc32c", &0xe306_9283_u32.to_be_bytes()),
            ("x-amz-checksum-crc64nvme", &0xae8b_1486_0a79_9888_u64.to_be_bytes()),
        ] {
            assert!(check(name, &STANDARD.encode(bytes)).is_ok(), "{name}");
            assert_eq!(check(name, "AAAAAA==").unwrap_err().shape.code, "BadDigest", "{name}");
        }
    }

    #[test]
    fn md5_is_checked_when_given() {
        assert!(check("content-md5", "JfnnlDI7RTiF9RgfGzxwsw==").is_err());
        assert!(check("content-md5", "JfnnlDI7RTiF9RgfGNqkUw==").is_err());
        assert!(check("content-md5", &STANDARD.encode(md5(b"123456789"))).is_ok());
        assert_eq!(check("content-md5", "nonsense").unwrap_err().shape.code, "InvalidDigest");
    }
}
