//! From a `SubjectPublicKeyInfo` to the RSA public key inside it.

/// The DER `RSAPublicKey` within a DER `SubjectPublicKeyInfo`; `None` when it is not one.
#[must_use]
pub fn rsa_public_key(spki: &[u8]) -> Option<&[u8]> {
    const SEQUENCE: u8 = 0x30;
    const BIT_STRING: u8 = 0x03;
    let (info, rest) = element(spki, SEQUENCE)?;
    let (_algorithm, key) = element(info, SEQUENCE)?;
    let (bits, after) = element(key, BIT_STRING)?;
    let (unused_bits, key) = bits.split_first()?;
    (rest.is_empty() && after.is_empty() && *unused_bits == 0).then_some(key)
}

/// The content of the element that the bytes begin with, and what follows it.
fn element(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (found, rest) = der.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7f => (usize::from(*first), rest),
        0x81 | 0x82 => {
            let (digits, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
            (digits.iter().fold(0, |sum, digit| sum << 8 | usize::from(*digit)), rest)
        }
        _ => return None,
    };
    (*found == tag).then(|| rest.split_at_checked(length)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strips_the_wrapping() {
        let spki = [0x30, 0x09, 0x30, 0x02, 0x05, 0x00, 0x03, 0x03, 0x00, 0xaa, 0xbb];
        assert_eq!(rsa_public_key(&spki), Some(&[0xaa, 0xbb][..]));
    }

    #[test]
    fn refuses_what_is_cut_or_continued() {
        let spki = [0x30, 0x09, 0x30, 0x02, 0x05, 0x00, 0x03, 0x03, 0x00, 0xaa, 0xbb];
        for end in 0..spki.len() {
            assert_eq!(rsa_public_key(&spki[..end]), None, "{end}");
        }
        assert_eq!(rsa_public_key(&[&spki[..], &[0]].concat()), None);
        assert_eq!(rsa_public_key(&[0x30, 0x84, 0xff, 0xff, 0xff, 0xff]), None);
    }
}
