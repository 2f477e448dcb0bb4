use super::*;

/// The example of AWS's documentation: 66,560 bytes of `a` in two chunks.
fn chain() -> ChunkChain {
    let scope = crate::sigv4::Scope { date: "20130524", region: "us-east-1", service: "s3" };
    ChunkChain {
        key: scope.signing_key(&crate::Secret::new("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")),
        timestamp: "20130524T000000Z".to_owned(),
        scope: scope.text(),
        previous: "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9".to_owned(),
    }
}

fn documented() -> Vec<u8> {
    let mut body =
        b"10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648\r\n".to_vec();
    body.extend([b'a'; 65_536]);
    body.extend(b"\r\n400;chunk-signature=0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497\r\n");
    body.extend([b'a'; 1024]);
    body.extend(b"\r\n0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9\r\n\r\n");
    body
}

/// Feeds `body` in pieces of `step` bytes; gives what came out, and the trailers.
fn read(chain: Option<ChunkChain>, body: &[u8], step: usize) -> Result<(Vec<u8>, HeaderMap), String> {
    let has_trailer = chain.is_none();
    let chain = chain.map(Box::new);
    let mut chunks = Chunks { chain, has_trailer, buffer: BytesMut::new(), open: 0, ended: false };
    let (mut out, mut trailers) = (Vec::new(), HeaderMap::new());
    for piece in body.chunks(step) {
        chunks.buffer.extend_from_slice(piece);
        while let Some(bytes) = chunks.take(&mut trailers).map_err(|fault| fault.shape.code.to_owned())? {
            out.extend_from_slice(&bytes);
        }
    }
    if chunks.ended { Ok((out, trailers)) } else { Err("incomplete".to_owned()) }
}

#[test]
fn the_documented_example_holds_in_pieces_of_any_size() {
    for step in [1, 7, 4096, 1 << 20] {
        let (out, _) = read(Some(chain()), &documented(), step).unwrap();
        assert_eq!(out, [b'a'; 66_560]);
    }
}

#[test]
fn a_changed_byte_or_signature_is_found() {
    for at in [25, 200, 66_000, documented().len() - 10] {
        let mut body = documented();
        body[at] = if body[at] == b'b' { b'c' } else { b'b' };
        assert!(read(Some(chain()), &body, 4096).is_err(), "{at}");
    }
}

#[test]
fn chunks_without_signatures_and_their_trailers() {
    let body = b"5\r\nhello\r\n6\r\n world\r\n0\r\nx-amz-checksum-crc32:DUoRhQ==\r\n\r\n";
    for step in [1, 3, 1000] {
        let (out, trailers) = read(None, body, step).unwrap();
        assert_eq!(out, b"hello world");
        assert_eq!(trailers["x-amz-checksum-crc32"], "DUoRhQ==");
    }
}

#[test]
fn what_is_no_chunk_is_refused() {
    let long = [b'1'; 5000];
    for body in [&b"5\r\nhelloworld\r\n"[..], b"zz\r\n", b"-1\r\n", b"ffffffffff\r\n", &long, b"0\r\nno colon\r\n\r\n"]
    {
        assert_eq!(read(None, body, 1000).unwrap_err(), "InvalidChunkSizeError");
    }
    for body in [&b"5\r\nhel"[..], b"5\r\nhello\r\n", b"0\r\n", b""] {
        assert_eq!(read(None, body, 1000).unwrap_err(), "incomplete");
    }
}
