package id.laju.bantuan;

import id.laju.mesin.FormTugas;
import id.laju.mesin.TugasKonteks;
import id.laju.pelanggan.PelangganService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two tasks of {@code pertanyaan}. */
@Configuration
class TiketForm {

    record Ucapan(String siapa, String isi, Instant saat, String berkas, long tiketId, long id) {
    }

    record BerkasSiap(UUID id, String nama) {
    }

    record Pilihan(String kode, String nama) {
    }

    /** @param bagian others that might answer instead @param berkas that goes with the answer; null without */
    record Muatan(String nomor, String pelanggan, String layanan, String perihal, List<Ucapan> ucapan, List<Pilihan> bagian, BerkasSiap berkas) {
    }

    record Isian(String keputusan, HasilUsulan hasil, String isi, String bagian) {
    }

    private final JawabanService jawaban;
    private final TiketTampil tampil;
    private final BagianService bagian;
    private final PelangganService pelanggan;
    private final MessageSource kata;

    TiketForm(JawabanService jawaban, TiketTampil tampil, BagianService bagian, PelangganService pelanggan, MessageSource kata) {
        this.jawaban = jawaban;
        this.tampil = tampil;
        this.bagian = bagian;
        this.pelanggan = pelanggan;
        this.kata = kata;
    }

    @Bean
    FormTugas<Isian> jawabPertanyaan() {
        return FormTugas.untuk("jawabPertanyaan", Isian.class, this::muat, (t, i) -> {
            jawaban.jawab(id(t), i.keputusan(), i.isi(), i.bagian(), t.pelaku());
            return Map.of("jawabanTiket", i.keputusan());
        });
    }

    @Bean
    FormTugas<Isian> tanganiUsulan() {
        return FormTugas.untuk("tanganiUsulan", Isian.class, this::muat, (t, i) -> {
            jawaban.jawabUsulan(id(t), i.keputusan(), i.hasil(), i.isi(), i.bagian(), t.pelaku());
            return Map.of("jawabanTiket", i.keputusan());
        });
    }

    private Object muat(TugasKonteks t) {
        Tiket k = jawaban.ambil(id(t));
        String nama = k.layanan() == null ? "-" : kata.getMessage("permohonan.layanan." + k.layanan(), null, k.layanan(), java.util.Locale.forLanguageTag("id"));
        List<Ucapan> ucapan = tampil.pesan(k.id()).stream().map(u -> new Ucapan(u.siapa(), u.isi(), u.saat(), u.berkas(), k.id(), u.id())).toList();
        return new Muatan(k.nomor(), pelanggan.ambil(k.pelangganId()).namaLengkap(), nama, k.perihal(), ucapan,
            bagian.pilihan(k.satker()).entrySet().stream().filter(e -> !e.getKey().equals(k.bagian())).map(e -> new Pilihan(e.getKey(), e.getValue())).toList(),
            jawaban.lampiran(k.id()).map(b -> new BerkasSiap(b.id(), b.nama())).orElse(null));
    }

    private static long id(TugasKonteks t) {
        return t.id(TiketProses.TIKET_ID);
    }
}
