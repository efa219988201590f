package id.laju.tagihan;

import id.laju.berkas.Sidik;
import id.laju.staf.StafService;
import id.laju.surat.SuratService;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.PerubahanData;
import id.laju.umum.TidakDitemukan;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what SIMPONI told and nobody could read as a payment, until the bendahara has worked on it: no report of money is only refused. */
@Service
class KabarTertahanService {

    private final KabarTertahanMapper mapper;
    private final StafService staf;
    private final SuratService surat;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;
    private final String alamat;

    KabarTertahanService(KabarTertahanMapper mapper, StafService staf, SuratService surat, ApplicationEventPublisher kabar, Clock jam,
            @Value("${laju.alamat}") String alamat) {
        this.mapper = mapper;
        this.staf = staf;
        this.surat = surat;
        this.kabar = kabar;
        this.jam = jam;
        this.alamat = alamat;
    }

    /** The same message again is the same row, and nobody is told twice. */
    @Transactional
    void tahan(String satker, byte[] isi, String alasan) {
        // PostgreSQL keeps no NUL in a text.
        String terbaca = new String(isi, StandardCharsets.UTF_8).replace("\0", "");
        mapper.simpan(satker, terbaca, Sidik.sha256(isi), alasan, jam.instant()).ifPresent(id -> beriTahu(satker, id, alasan));
    }

    private void beriTahu(String satker, long id, String alasan) {
        staf.denganPeran(satker, "bendahara").forEach(orang -> surat.kirimSekali("kabar-tertahan/" + id + "/" + orang.id(), satker, orang.surel(),
            "Kabar pembayaran perlu diperiksa", "kabar-tertahan", Map.of("nama", orang.nama(), "alasan", alasan, "daftar", alamat + "/kelola/pembayaran/tertahan")));
    }

    Halaman<KabarTertahan> daftar(List<String> satker, PermintaanHalaman h) {
        String[] kode = satker.toArray(String[]::new);
        return new Halaman<>(mapper.milik(kode, h), mapper.banyak(kode, h), h);
    }

    int terbuka(List<String> satker) {
        return mapper.terbuka(satker.toArray(String[]::new));
    }

    /** @throws IsianKeliru without a note, or when somebody was faster */
    @Transactional
    void urus(long id, List<String> satker, String catatan, String oleh) {
        KabarTertahan k = mapper.cari(id).filter(x -> satker.contains(x.satker())).orElseThrow(() -> TidakDitemukan.untuk("Kabar pembayaran", id));
        new PeriksaIsian().wajib("catatan", catatan, "Isi apa yang sudah dilakukan dengan kabar ini.").panjang("catatan", catatan, 500, "Catatan").selesai();
        if (mapper.urus(id, catatan.strip(), jam.instant(), oleh) == 0) {
            throw new IsianKeliru("Kabar ini sudah diurus oleh " + k.diurusOleh() + ".");
        }
        kabar.publishEvent(new PerubahanData(k.satker(), oleh, "kabar pembayaran", String.valueOf(id), k, mapper.cari(id).orElseThrow()));
    }
}
