package id.laju.pengaduan;

import id.laju.dokumen.DokumenService;
import id.laju.mesin.SerahTerima;
import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.pelanggan.PenggunaService;
import id.laju.pelanggan.PeranPengguna;
import id.laju.satker.SatkerService;
import id.laju.surat.SuratService;
import id.laju.surat.Tujuan;
import id.laju.umum.Tanggal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Mails to complainants, each step once to each address; CS hears of what goes by post or by SP4N-LAPOR. */
@Component
class PengaduanSurat {

    private final PengaduanMapper mapper;
    private final PengaduanBaca baca;
    private final SuratService surat;
    private final PelangganService pelanggan;
    private final PenggunaService pengguna;
    private final DokumenService dokumen;
    private final SatkerService satker;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    PengaduanSurat(PengaduanMapper mapper, PengaduanBaca baca, SuratService surat, PelangganService pelanggan, PenggunaService pengguna, DokumenService dokumen, SatkerService satker, ApplicationEventPublisher kabar, Clock jam) {
        this.mapper = mapper;
        this.baca = baca;
        this.surat = surat;
        this.pelanggan = pelanggan;
        this.pengguna = pengguna;
        this.dokumen = dokumen;
        this.satker = satker;
        this.kabar = kabar;
        this.jam = jam;
    }

    void terdaftar(long id) {
        Pengaduan p = ambil(id);
        String janji = baca.janji(p).map(k -> " paling lambat " + Tanggal.batas(k.janji(), satker.ambil(p.satker()).zonaWaktu())).orElse("");
        kirim(p, "terdaftar", p.sebutan() + " Anda terdaftar", "sudah kami terima dan terdaftar. Jawabannya kami sampaikan dengan surat" + janji + ", di luar waktu menunggu kelengkapan dari Anda.", null, false);
    }

    void bukan(long id) {
        Pengaduan p = ambil(id);
        kirim(p, "bukan", p.sebutan() + " Anda dialihkan", p.kata("tidak kami daftarkan sebagai pengaduan."), p.catatan(), false);
    }

    /** @param batas end of the wait that begins with this mail; null where there is none */
    void kurang(long id, Instant batas) {
        Pengaduan p = ambil(id);
        kirim(p, "kurang/" + p.kurangKe(), p.sebutan() + " Anda perlu dilengkapi", "perlu dilengkapi" + paling(p, batas) + " agar dapat ditangani.", p.catatan(), false);
    }

    void ingatkan(long id) {
        Pengaduan p = ambil(id);
        boolean dijawab = p.status() == StatusPengaduan.DIJAWAB;
        kirim(p, "ingat/" + hari(p), "Pengingat: " + p.sebutan().toLowerCase() + " Anda menunggu tanggapan", (dijawab ? "sudah dijawab; sampaikan bila Anda menerima jawabannya atau mengajukan banding"
            : "masih menunggu Anda lengkapi") + paling(p, baca.batas(p).orElse(null)) + ".", dijawab ? null : p.catatan(), false);
    }

    /** Where no mail reaches the complainant, others than CS hear of it. @param apa what CS wrote down in the complainant's name */
    void dicatat(long id, String apa) {
        Pengaduan p = ambil(id);
        if (!p.terjangkau()) {
            kabar.publishEvent(new SerahTerima(p.satker(), p.kasus(), null, List.of("kepala-balai", "ketua-tim-pji"), p.sebutan() + " selesai dicatat CS atas nama pelapor tanpa surel dan telepon"));
        }
        kirim(p, "dicatat", p.sebutan() + " Anda selesai dicatat CS", "dicatat CS: " + apa + ". Bila Anda tidak menyatakan itu, segera sampaikan kepada kepala balai.", p.tanggapan(), false);
    }

    void gugur(long id) {
        Pengaduan p = ambil(id);
        kirim(p, "gugur", p.sebutan() + " Anda gugur", "gugur karena belum dilengkapi sampai batas waktunya. Bila masih diperlukan, ajukan lagi dengan keterangan yang diminta.", p.catatan(), false);
    }

    /** @param batas until when an appeal is possible; null where there is none */
    void dijawab(long id, Instant batas) {
        Pengaduan p = ambil(id);
        kirim(p, "dijawab", p.sebutan() + " Anda dijawab", p.putusan().sebutan() + " dengan surat " + p.jawabanNomor() + (p.banding() ? ". Putusan ini final dan tidak dapat dibanding lagi."
            : ". Bila Anda tidak menerima jawaban ini, ajukan banding" + paling(p, batas) + "."), null, true);
    }

    private Pengaduan ambil(long id) {
        return mapper.cari(id).orElseThrow();
    }

    private String paling(Pengaduan p, Instant batas) {
        return batas == null ? "" : " paling lambat " + Tanggal.batas(batas, satker.ambil(p.satker()).zonaWaktu());
    }

    private LocalDate hari(Pengaduan p) {
        return LocalDate.ofInstant(jam.instant(), satker.ambil(p.satker()).zonaWaktu());
    }

    private void kirim(Pengaduan p, String langkah, String judul, String kalimat, String catatan, boolean denganSurat) {
        Map<String, Object> model = new HashMap<>(Map.of("nama", p.pelapor(), "sebutan", p.sebutan(), "perihal", p.perihal(), "kalimat", kalimat, "id", p.id(), "portal", p.pelangganId() != null));
        model.put("nomor", p.nomor());
        model.put("catatan", catatan);
        for (String ke : penerima(p)) {
            String kunci = "pengaduan/" + p.id() + "/" + langkah + "/" + ke;
            boolean baru = surat.denganKunci(kunci).isEmpty();
            long id = surat.kirimSekali(kunci, p.satker(), ke, judul + (p.nomor() == null ? "" : " (" + p.nomor() + ")"), "pengaduan", model);
            if (baru && denganSurat) {
                surat.lampirkan(id, dokumen.berkas(p.dokumenId()).id());
            }
        }
        sendiri(p).ifPresent(cara -> kabar.publishEvent(new SerahTerima(p.satker(), p.kasus(), null, List.of("cs"), "Sampaikan " + cara + ": " + judul.replace(" Anda", ""))));
    }

    /** A way that no mail goes, so CS takes it there; empty where mail or telephone is all. */
    private static Optional<String> sendiri(Pengaduan p) {
        return p.saluran() == Saluran.SP4N_LAPOR ? Optional.of("di SP4N-LAPOR! nomor " + p.nomorLuar()) : p.terjangkau() ? Optional.empty() : Optional.of("lewat pos");
    }

    private Set<String> penerima(Pengaduan p) {
        Set<String> semua = new TreeSet<>();
        if (p.pelangganId() != null) {
            Pelanggan o = pelanggan.ambil(p.pelangganId());
            semua.addAll(pengguna.surel(o.id(), PeranPengguna.PEMOHON));
            if (semua.isEmpty()) {
                semua.add(Tujuan.telepon(o.kontakHp()));
            }
        } else if (p.terjangkau()) {
            semua.add(p.surel() == null ? Tujuan.telepon(p.telepon()) : p.surel());
        }
        return semua;
    }
}
