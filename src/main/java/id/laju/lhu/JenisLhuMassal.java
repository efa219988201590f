package id.laju.lhu;

import id.laju.massal.BarisMassal;
import id.laju.massal.BidangMassal;
import id.laju.massal.BidangMassal.Pilihan;
import id.laju.massal.JenisMassal;
import id.laju.mesin.Pelaku;
import id.laju.mesin.TugasTerbuka;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Numbering, signing and releasing many reports at once (LHU-001, LHU-003, LHU-004). */
@Configuration
class JenisLhuMassal {

    private record Jenis(BarisLhuMassal baris, String tugas, int urut, String judul, String petunjuk, List<String> peran, List<BidangMassal> bersama, String alamat,
            BiFunction<BarisMassal, LhuMassalMapper.Fakta, BarisMassal> lanjut) implements JenisMassal {

        @Override
        public List<String> kolom() {
            return BarisLhuMassal.KOLOM;
        }

        @Override
        public List<BidangMassal> bersama(Pelaku pelaku) {
            return bersama;
        }

        @Override
        public List<BarisMassal> baris(List<TugasTerbuka> tugas, Pelaku pelaku) {
            return baris.dari(tugas, Map.of(), lanjut);
        }
    }

    @Bean
    JenisMassal beriNomorLhuMassal(BarisLhuMassal baris) {
        return new Jenis(baris, "beriNomorLhu", 80, "Beri nomor LHU/sertifikat",
            "Hasil semua contoh dan alat ini sudah divalidasi. Nomornya terbit berurutan menurut urutan baris dan tidak dapat dipakai ulang.", List.of("ketua-tim-pji", "pengetik"),
            List.of(), null, (b, f) -> b.lihatDulu(f.tidakDiuji() > 0 ? "Ada parameter yang tidak dapat diuji; buka tugasnya untuk melihat hasilnya." : null));
    }

    /** Signs through the list that the form uses, with one passphrase. */
    @Bean
    JenisMassal tandatanganiLhuMassal(BarisLhuMassal baris) {
        return new Jenis(baris, AntreanTte.TUGAS, 90, "Tandatangani LHU/sertifikat", "Buka setiap berkas, centang yang akan ditandatangani, lalu ketik frasa sandi satu kali.",
            List.of("kepala-balai"), List.of(BidangMassal.jenis("sandi", "sandi", "Frasa sandi tanda tangan", null).harus()), "/api/tte/tandatangani", (b, f) -> b.tanpaCentang());
    }

    @Bean
    JenisMassal periksaLhuMassal(BarisLhuMassal baris) {
        List<BidangMassal> putusan = List.of(BidangMassal.pilihan("keputusan", "Keputusan", "rilis", List.of(new Pilihan("rilis", "Rilis"), new Pilihan("perbaiki", "Perbaiki"))),
            BidangMassal.teks("catatan", "Catatan bila diperbaiki", null));
        return new Jenis(baris, "periksaLhu", 100, "Periksa dan rilis LHU/sertifikat",
            "Buka berkas yang sudah ditandatangani, centang yang benar, lalu rilis. Pelanggan menerima kabar untuk setiap dokumen.", List.of("cs"), List.of(), null,
            (b, f) -> b.isian(putusan).tanpaCentang());
    }
}
