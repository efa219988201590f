package id.laju.sertifikasi;

import id.laju.berkas.Aturan;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.pelanggan.Pengguna;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.pelanggan.PenggunaService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Unggahan;
import id.laju.satker.SatkerService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the customer answers to an agreement: signed by a one-time code, signed on paper, or not at all. State first, then the message. */
@Service
class JawabSpkService {

    private static final Aturan PINDAIAN = Aturan.DOKUMEN_TAMBAHAN.untuk("pindaian", "Pindaian SPK");

    private final SpkMapper mapper;
    private final SpkService spk;
    private final KodeSpk kode;
    private final PermohonanService permohonan;
    private final PenggunaService pengguna;
    private final BerkasService berkas;
    private final SatkerService satker;
    private final SpkProses proses;
    private final Clock jam;

    JawabSpkService(SpkMapper mapper, SpkService spk, KodeSpk kode, PermohonanService permohonan, PenggunaService pengguna, BerkasService berkas, SatkerService satker, SpkProses proses,
            Clock jam) {
        this.mapper = mapper;
        this.spk = spk;
        this.kode = kode;
        this.permohonan = permohonan;
        this.pengguna = pengguna;
        this.berkas = berkas;
        this.satker = satker;
        this.proses = proses;
        this.jam = jam;
    }

    /** A request of this customer. @throws TidakDitemukan for any other */
    Permohonan milik(PenggunaLogin saya, long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        if (p.pelangganId() != saya.pelangganId()) {
            throw new TidakDitemukan("Permohonan ini tidak ada.");
        }
        return p;
    }

    /** May this person sign by code? Not where the balai wants paper, and nobody at the counter. */
    boolean bolehKode(PenggunaLogin saya) {
        return !saya.diLoket() && "1".equals(satker.pengaturan(saya.satker(), PengaturanSpk.KODE, "1"));
    }

    /** Sends a code to whoever asks. @throws IsianKeliru when nothing waits for a signature, or this way is closed */
    @Transactional
    void mintaKode(PenggunaLogin saya, long permohonanId) {
        kode.kirim(dibuka(saya, permohonanId), orang(saya));
    }

    /** Whether this very person has signed what was asked the last time: a second click asks for nothing more. */
    boolean sudah(PenggunaLogin saya, long permohonanId) {
        milik(saya, permohonanId);
        return spk.semua(permohonanId).stream().findFirst().filter(s -> s.keadaan() == KeadaanSpk.DITANDATANGANI || s.keadaan() == KeadaanSpk.BERLAKU)
            .filter(s -> s.cara() == CaraSpk.KODE && saya.pelaku().equals(s.ditandatanganiOleh())).isPresent();
    }

    /** Counts a wrong code, in a transaction of its own; call it before {@link #denganKode}. @throws IsianKeliru on kode */
    void periksaKode(PenggunaLogin saya, long permohonanId, String ketikan) {
        kode.periksa(dibuka(saya, permohonanId), orang(saya).id(), ketikan);
    }

    /**
     * Signs with the code. It is the person who asked for it who signs, with the name of the account.
     *
     * @throws IsianKeliru on kode, jabatan, setuju
     */
    @Transactional
    void denganKode(PenggunaLogin saya, long permohonanId, String ketikan, String jabatan, boolean setuju) {
        new PeriksaIsian().wajib("jabatan", jabatan, "Isi jabatan Anda.").panjang("jabatan", jabatan, 100, "Jabatan")
            .tolakJika(!setuju, "setuju", "Centang pernyataan bahwa Anda sudah membaca SPK ini dan berwenang menandatanganinya.").selesai();
        Pengguna orang = orang(saya);
        dibuka(saya, permohonanId);
        Spk s = kunci(saya, permohonanId);
        String ke = kode.pakai(s, orang.id(), ketikan);
        SpkService.pastikan(mapper.denganKode(s.id(), orang.nama(), jabatan.strip(), jam.instant(), saya.pelaku(), ke));
        kabari(saya, permohonanId, "kode");
    }

    /** Hands in the paper, signed by hand. @throws IsianKeliru on namaPenanda, jabatanPenanda, pindaian */
    @Transactional
    void denganPindaian(PenggunaLogin saya, long permohonanId, String nama, String jabatan, List<Unggahan> pindaian) {
        new PeriksaIsian().wajib("namaPenanda", nama, "Isi nama yang menandatangani.").panjang("namaPenanda", nama, 100, "Nama").wajib("jabatanPenanda", jabatan, "Isi jabatan yang menandatangani.")
            .panjang("jabatanPenanda", jabatan, 100, "Jabatan").tolakJika(pindaian.size() != 1, "pindaian", "Pilih satu berkas pindaian SPK yang sudah ditandatangani di atas meterai.").selesai();
        Spk s = kunci(saya, permohonanId);
        Berkas b = berkas.simpan(s.satker(), pindaian.get(0).nama(), pindaian.get(0).isi(), saya.pelaku(), PINDAIAN);
        mapper.tambahPindaian(s.id(), b.id(), b.sha256(), nama.strip(), jabatan.strip(), saya.pelaku(), jam.instant());
        SpkService.pastikan(mapper.diperiksa(s.id()));
        kabari(saya, permohonanId, "pindaian");
    }

    /** The customer does not sign, and the whole request ends. @throws IsianKeliru on alasan */
    @Transactional
    void batal(PenggunaLogin saya, long permohonanId, String alasan) {
        new PeriksaIsian().wajib("alasan", alasan, "Isi alasan pembatalan.").panjang("alasan", alasan, 500, "Alasan pembatalan").selesai();
        kunci(saya, permohonanId);
        permohonan.batal(permohonanId, alasan.strip(), saya.pelaku());
        kabari(saya, permohonanId, "batal");
    }

    private Pengguna orang(PenggunaLogin saya) {
        return pengguna.ambil(saya.penggunaId());
    }

    private Spk dibuka(PenggunaLogin saya, long permohonanId) {
        if (!bolehKode(saya)) {
            throw new IsianKeliru("SPK ini ditandatangani di atas kertas. Cetak, tandatangani di atas meterai, lalu unggah pindaiannya.");
        }
        milik(saya, permohonanId);
        return menunggu(spk.berjalan(permohonanId));
    }

    private Spk kunci(PenggunaLogin saya, long permohonanId) {
        proses.kunci(milik(saya, permohonanId).kasus());
        return menunggu(spk.kunci(permohonanId));
    }

    private Spk menunggu(Spk s) {
        if (!s.dapatDitandatangani(jam.instant())) {
            throw new IsianKeliru(s.keadaan() == KeadaanSpk.DIKIRIM ? "Batas waktu menandatangani SPK ini sudah lewat pada " + Tanggal.batas(s.jawabSampai(), satker.ambil(s.satker()).zonaWaktu()) + "."
                : "SPK ini tidak menunggu tanda tangan Anda sekarang. Muat ulang halaman untuk melihat keadaan terakhir.");
        }
        return s;
    }

    private void kabari(PenggunaLogin saya, long permohonanId, String jawaban) {
        if (!proses.dijawab(milik(saya, permohonanId).kasus(), permohonanId, jawaban)) {
            throw new IsianKeliru("SPK ini sedang disiapkan sistem. Coba sekali lagi sebentar lagi.");
        }
    }
}
