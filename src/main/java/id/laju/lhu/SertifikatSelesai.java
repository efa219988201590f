package id.laju.lhu;

import id.laju.umum.Tanggal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * An order of testing with released reports, as CS hands them over (LHU-012).
 *
 * @param laporanId  its only report in force; null when there are several
 * @param terserah   the paper of every report in force was collected or sent, or none is wanted
 */
record SertifikatSelesai(String satker, String kasus, String nomorOrder, String kontak, String wa, Instant dipesan, String pelanggan, String asalContoh,
        Long laporanId, boolean terserah) {

    static final List<String> KEPALA = List.of("No", "Nomor Order", "Kontak", "Tanggal Order", "Nama Pelanggan", "Asal Contoh", "Status");

    public String asalDitulis() {
        return "SAMPLING".equals(asalContoh) ? "Sampling" : "Bawa Sendiri";
    }

    public String status() {
        return terserah ? "SERTIFIKAT SELESAI" : "SERTIFIKAT TERKIRIM";
    }

    List<String> sel(int nomor, ZoneId zona) {
        return List.of(String.valueOf(nomor), nomorOrder, kontak + ", " + wa, Tanggal.pendek(dipesan.atZone(zona).toLocalDate()), pelanggan, asalDitulis(), status());
    }
}
