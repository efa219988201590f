package id.laju.tagihan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A bill to choose, with what speaks for it. */
record CalonTampil(@JsonUnwrapped TagihanTampil tagihan, String cocok) {
}
