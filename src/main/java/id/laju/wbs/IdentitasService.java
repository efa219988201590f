package id.laju.wbs;

import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening who reported is an act of two: one of those who lead the case asks with a reason, another one who handles it grants or refuses, and it is read once within a day. */
@Service
class IdentitasService {

    private static final Duration BERLAKU = Duration.ofHours(24);

    /** @param diminta an own request that waits for somebody else @param menunggu requests of others @param dapatDibaca one that is not used up yet */
    record Keadaan(boolean bolehMinta, Optional<Brankas.Terbuka<Bukaan>> diminta, List<Brankas.Terbuka<Bukaan>> menunggu, Optional<Brankas.Terbuka<Bukaan>> dapatDibaca) {
    }

    private final GudangWbs gudang;
    private final Brankas brankas;
    private final MejaService meja;
    private final KabarWbs kabar;
    private final Clock jam;

    IdentitasService(GudangWbs gudang, Brankas brankas, MejaService meja, KabarWbs kabar, Clock jam) {
        this.gudang = gudang;
        this.brankas = brankas;
        this.meja = meja;
        this.kabar = kabar;
        this.jam = jam;
    }

    @Transactional(readOnly = true)
    public Keadaan keadaan(KasusWbs k, String orang) {
        List<Brankas.Terbuka<Bukaan>> semua = brankas.baca(k, Isi.BUKAAN, Bukaan.class);
        Map<Boolean, List<Brankas.Terbuka<Bukaan>>> menunggu = semua.stream().filter(b -> b.isi().pemberi() == null).collect(Collectors.partitioningBy(b -> b.isi().peminta().equals(orang)));
        Optional<Brankas.Terbuka<Bukaan>> diminta = menunggu.get(true).stream().findFirst();
        return new Keadaan(memimpin(k, orang) && diminta.isEmpty(), diminta, menunggu.get(false), semua.stream().filter(b -> terbuka(b.isi(), orang)).findFirst());
    }

    @Transactional
    public void minta(String nomor, String orang, String alasan) {
        KasusWbs k = gudang.kunci(meja.milik(nomor, orang).kasus());
        if (!memimpin(k, orang)) {
            throw new IsianKeliru("Hanya yang memberi disposisi atau meneruskan laporan dapat meminta identitas pelapor dibuka.");
        }
        if (keadaan(k, orang).diminta().isPresent()) {
            throw new IsianKeliru("Permintaan Anda masih menunggu putusan. Tarik dulu permintaan itu bila hendak mengajukan yang baru.");
        }
        new PeriksaIsian().wajib("alasan", alasan, "Tulis untuk apa identitas pelapor diperlukan.").panjang("alasan", alasan, 1000, "Alasan").selesai();
        brankas.tulis(k, Isi.BUKAAN, new Bukaan(orang, alasan.strip(), jam.instant(), null, null, null));
        gudang.catat(k, orang, "MINTA_IDENTITAS", alasan.strip());
        kabar.antre(k, true);
    }

    @Transactional
    public void beri(String nomor, UUID id, String orang) {
        putuskan(nomor, id, orang, "SETUJUI_IDENTITAS", b -> b.diberi(orang, jam.instant()));
    }

    @Transactional
    public void tolak(String nomor, UUID id, String orang) {
        putuskan(nomor, id, orang, "TOLAK_IDENTITAS", b -> b.ditolak(orang));
    }

    /** By who asked, while nobody decided: the second person may have left the report. */
    @Transactional
    public void tarik(String nomor, UUID id, String orang) {
        KasusWbs k = gudang.kunci(meja.milik(nomor, orang).kasus());
        Bukaan b = brankas.ambil(k, Isi.BUKAAN, id, Bukaan.class);
        if (!b.peminta().equals(orang)) {
            throw new IsianKeliru("Permintaan ini hanya dapat ditarik oleh yang memintanya.");
        }
        tutup(k, id, b, orang, "TARIK_IDENTITAS", b.ditolak(orang));
    }

    private void putuskan(String nomor, UUID id, String orang, String tindakan, UnaryOperator<Bukaan> putusan) {
        KasusWbs k = gudang.kunci(meja.milik(nomor, orang).kasus());
        Bukaan b = brankas.ambil(k, Isi.BUKAAN, id, Bukaan.class);
        if (b.peminta().equals(orang)) {
            throw new IsianKeliru("Permintaan Anda sendiri harus diputus orang lain yang menangani laporan ini.");
        }
        tutup(k, id, b, orang, tindakan, putusan.apply(b));
    }

    private void tutup(KasusWbs k, UUID id, Bukaan lama, String orang, String tindakan, Bukaan baru) {
        if (lama.pemberi() != null) {
            throw new IsianKeliru("Permintaan ini sudah diputus atau ditarik.");
        }
        brankas.ganti(k, Isi.BUKAAN, id, baru);
        gudang.catat(k, orang, tindakan, null);
    }

    /** Once, by who asked, within a day. @throws IsianKeliru otherwise */
    @Transactional
    public Identitas baca(String nomor, UUID id, String orang) {
        KasusWbs k = gudang.kunci(meja.milik(nomor, orang).kasus());
        Bukaan b = brankas.ambil(k, Isi.BUKAAN, id, Bukaan.class);
        if (!terbuka(b, orang)) {
            throw new IsianKeliru("Identitas hanya dapat dibaca sekali oleh yang meminta, dalam 24 jam sesudah disetujui orang lain. Ajukan permintaan baru.");
        }
        brankas.ganti(k, Isi.BUKAAN, id, b.dilihat(jam.instant()));
        gudang.catat(k, orang, "BACA_IDENTITAS", null);
        return brankas.terakhir(k, Isi.IDENTITAS, Identitas.class).orElseThrow().isi();
    }

    /** A file as it came, which may tell who took it; within the same day, each time recorded. */
    @Transactional
    public Bukti asli(String nomor, UUID id, UUID salinan, String orang) {
        KasusWbs k = gudang.kunci(meja.milik(nomor, orang).kasus());
        if (!disetujui(brankas.ambil(k, Isi.BUKAAN, id, Bukaan.class), orang)) {
            throw TidakDitemukan.untuk("Berkas", salinan);
        }
        Bukti.Asli asli = brankas.baca(k, Isi.BUKTI_ASLI, Bukti.Asli.class).stream().map(Brankas.Terbuka::isi).filter(a -> a.salinan().equals(salinan)).findFirst()
            .orElseThrow(() -> TidakDitemukan.untuk("Berkas", salinan));
        gudang.catat(k, orang, "BACA_ASLI", brankas.ambil(k, Isi.BUKTI, salinan, Bukti.class).nama());
        return new Bukti(asli.nama(), "application/octet-stream", asli.isi());
    }

    private boolean terbuka(Bukaan b, String orang) {
        return disetujui(b, orang) && b.dilihat() == null;
    }

    private boolean disetujui(Bukaan b, String orang) {
        return b.peminta().equals(orang) && b.diberi() != null && jam.instant().isBefore(b.diberi().plus(BERLAKU));
    }

    private boolean memimpin(KasusWbs k, String orang) {
        return Stream.of(LangkahWbs.DISPOSISI, LangkahWbs.TERUSKAN).flatMap(l -> gudang.pelaksana(k, l).stream()).anyMatch(a -> a.staf().equals(orang));
    }
}
