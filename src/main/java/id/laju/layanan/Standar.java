package id.laju.layanan;

import java.time.LocalDate;
import java.util.List;

/** @param alias other ways the same standard is written, found by search */
public record Standar(Long id, String satker, String kode, String nama, List<String> alias, JenisStandar jenis,
                      LocalDate berlakuDari, LocalDate berlakuSampai, String catatan) {

    /** As the customer reads it in the list: "SNI 3556:2016 Garam konsumsi beryodium". */
    public String label() {
        return jenis == JenisStandar.TANPA_STANDAR || nama.contains(kode) ? nama : kode + " " + nama;
    }

    public boolean berlaku(LocalDate tanggal) {
        return (berlakuDari == null || !tanggal.isBefore(berlakuDari)) && (berlakuSampai == null || !tanggal.isAfter(berlakuSampai));
    }
}
