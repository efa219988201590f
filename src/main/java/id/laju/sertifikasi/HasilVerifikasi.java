package id.laju.sertifikasi;

import id.laju.permohonan.CatatanPerbaikan;
import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the verification decides (CRT-028, CRT-076).
 *
 * @param keputusan sesuai: on to PJ Sertifikasi; perbaiki: back to the customer with what is wrong
 * @param butir one per part of the request
 */
record HasilVerifikasi(String keputusan, List<Butir> butir) {

    /** @param sesuai null while nothing was chosen @param berkasId file that was shown; null for none */
    record Butir(String bidang, Boolean sesuai, String catatan, UUID berkasId) {

        boolean keliru() {
            return Boolean.FALSE.equals(sesuai);
        }
    }

    HasilVerifikasi {
        butir = butir == null ? List.of() : butir;
    }

    boolean kembali() {
        return "perbaiki".equals(keputusan);
    }

    /** What the customer is asked for. */
    List<CatatanPerbaikan> catatan() {
        return butir.stream().filter(Butir::keliru).map(b -> new CatatanPerbaikan(b.bidang(), b.catatan().strip())).toList();
    }

    /** Every part is judged, and the decision fits. @param daftar what there is to judge */
    void periksa(List<BarisPeriksa> daftar) {
        PeriksaIsian k = new PeriksaIsian();
        Map<String, BarisPeriksa> ada = daftar.stream().collect(Collectors.toMap(BarisPeriksa::bidang, Function.identity()));
        IntStream.range(0, butir.size()).forEach(i -> butir(k, "butir." + i, butir.get(i), ada.get(butir.get(i).bidang())));
        k.tolakJika(butir.size() != ada.size() || !butir.stream().map(Butir::bidang).collect(Collectors.toSet()).equals(ada.keySet()), "keputusan",
            "Isi permohonan berubah sejak tugas ini dibuka; muat ulang, lalu nilai lagi.");
        keputusan(k);
        k.selesai();
    }

    private static void butir(PeriksaIsian k, String nama, Butir b, BarisPeriksa baris) {
        k.tolakJika(b.sesuai() == null, nama + ".sesuai", "Pilih sesuai atau perlu diperbaiki.")
            .tolakJika(b.keliru() && BacaIsian.teks(b.catatan()) == null, nama + ".catatan", "Tulis apa yang perlu diperbaiki; pelanggan membacanya.")
            .panjang(nama + ".catatan", b.catatan(), 1000, "Catatan")
            .tolakJika(baris != null && !Objects.equals(b.berkasId(), baris.berkasId()), nama + ".sesuai", "Berkas ini diganti sejak tugas dibuka; muat ulang, lalu nilai lagi.")
            .tolakJika(Boolean.TRUE.equals(b.sesuai()) && baris != null && baris.kurang(), nama + ".sesuai", "Dokumen wajib ini belum ada berkasnya, jadi belum dapat dinilai sesuai.");
    }

    private void keputusan(PeriksaIsian k) {
        boolean ada = butir.stream().anyMatch(Butir::keliru);
        k.tolakJika(!kembali() && !"sesuai".equals(keputusan), "keputusan", "Pilih keputusan verifikasi.")
            .tolakJika("sesuai".equals(keputusan) && ada, "keputusan", "Masih ada yang perlu diperbaiki. Kembalikan kepada pelanggan, atau ubah penilaiannya.")
            .tolakJika(kembali() && !ada, "keputusan", "Semua sudah sesuai. Kirim ke PJ Sertifikasi, atau tandai yang perlu diperbaiki beserta catatannya.");
    }
}
