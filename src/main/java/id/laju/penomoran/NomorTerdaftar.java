package id.laju.penomoran;

import java.time.Instant;

/** A row of the register; batal and its reason are null while the number is in force. */
public record NomorTerdaftar(String satker, String jenis, String subjek, int tahun, int urut, String nomor, Instant diambil,
                             Instant batal, String alasanBatal) {
}
