package id.laju.layanan;

import java.time.LocalDate;
import java.util.List;

/** A standard in the administrators' list. */
public record BarisStandar(long id, String kode, String nama, List<String> alias, JenisStandar jenis, LocalDate berlakuDari,
                           LocalDate berlakuSampai, int banyakProduk) {
}
