package id.laju.bantuan;

import id.laju.berkas.Aturan;
import id.laju.berkas.BerkasService;
import id.laju.pelanggan.PenggunaLogin;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.umum.BersihHtml;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers do with their questions and wishes. State first, then the message. */
@Service
class TiketService {

    /** So long after its end a question may be opened again. */
    static final Duration BUKA_LAGI = Duration.ofDays(30);

    private final TiketMapper mapper;
    private final BagianService bagian;
    private final TiketProses proses;
    private final Penomoran penomoran;
    private final BerkasService berkas;
    private final Clock jam;

    TiketService(TiketMapper mapper, BagianService bagian, TiketProses proses, Penomoran penomoran, BerkasService berkas, Clock jam) {
        this.mapper = mapper;
        this.bagian = bagian;
        this.proses = proses;
        this.penomoran = penomoran;
        this.berkas = berkas;
        this.jam = jam;
    }

    Halaman<Tiket> milik(PenggunaLogin saya, JenisTiket jenis, PermintaanHalaman h) {
        return new Halaman<>(mapper.milik(saya.pelangganId(), jenis, h, h.kolom(TiketMapper.KOLOM_SAYA, TiketMapper.BAWAAN_SAYA)), mapper.banyakMilik(saya.pelangganId(), jenis, h), h);
    }

    /** @throws TidakDitemukan when it is another organisation's */
    Tiket ambil(long id, PenggunaLogin saya) {
        return mapper.cari(id).filter(t -> t.pelangganId() == saya.pelangganId()).orElseThrow(() -> TidakDitemukan.untuk("Pertanyaan", id));
    }

    List<PesanTiket> pesan(long id) {
        return mapper.pesan(id);
    }

    boolean bolehDibuka(Tiket t) {
        return t.status() == StatusTiket.SELESAI && !t.usulan() && t.selesai().plus(BUKA_LAGI).isAfter(jam.instant());
    }

    /** The last moment at which this question, which is over, can be opened again. */
    Instant bukaSampai(Tiket t) {
        return t.selesai().plus(BUKA_LAGI).minusSeconds(1);
    }

    /** @return id of the draft @throws IsianKeliru when a field or the file is refused */
    @Transactional
    long draf(PenggunaLogin saya, IsianTiket isian, Lampiran lampiran) {
        isian.periksa();
        long id = mapper.buat(saya.satker(), JenisTiket.PERTANYAAN, isian.layanan(), saya.pelangganId(), saya.pelaku(), null, jam.instant());
        tulis(id, saya, isian.uraian(), lampiran);
        return id;
    }

    /** @param lepas what was attached before goes */
    @Transactional
    void ubah(long id, PenggunaLogin saya, IsianTiket isian, Lampiran lampiran, boolean lepas) {
        isian.periksa();
        drafSaya(id, saya);
        mapper.ubahLayanan(id, isian.layanan());
        mapper.ubahPertama(id, BersihHtml.bersihkan(isian.uraian()), simpan(saya, lampiran), lepas);
    }

    @Transactional
    void hapus(long id, PenggunaLogin saya) {
        drafSaya(id, saya);
        mapper.hapus(id);
    }

    /** From now on it has a number and cannot be changed. */
    @Transactional
    void ajukan(long id, PenggunaLogin saya) {
        mulai(drafSaya(id, saya));
    }

    /** A wish is no draft: it goes to the section at once. */
    @Transactional
    long usulkan(PenggunaLogin saya, IsianUsulan isian) {
        isian.periksa();
        long id = mapper.buat(saya.satker(), JenisTiket.USULAN, isian.kode(), saya.pelangganId(), saya.pelaku(), isian.produk().strip(), jam.instant());
        mapper.tulis(id, true, saya.pelaku(), BersihHtml.dariTeks(isian.uraian()), null, jam.instant());
        mulai(mapper.kunci(id).orElseThrow());
        return id;
    }

    private void mulai(Tiket t) {
        String nomor = penomoran.ambil(t.satker(), JenisNomor.TIKET, "tiket:" + t.id());
        mapper.ajukan(t.id(), nomor, bagian.untuk(t.satker(), t.layanan()), jam.instant());
        proses.mulai(mapper.cari(t.id()).orElseThrow());
    }

    /** A further question about the answer, or after the end: then it is a new case of the same ticket. */
    @Transactional
    void tanyaLagi(long id, PenggunaLogin saya, String uraian, Lampiran lampiran) {
        Tiket t = kunci(id, saya);
        if (t.status() != StatusTiket.DIJAWAB && !bolehDibuka(t)) {
            throw new IsianKeliru(t.status() == StatusTiket.SELESAI ? "Pertanyaan ini selesai lebih dari 30 hari lalu dan tidak dapat dibuka lagi. Ajukan pertanyaan baru."
                : "Pertanyaan ini tidak menunggu Anda. Ajukan pertanyaan baru.");
        }
        new IsianTiket(t.layanan(), uraian).periksa();
        tulis(id, saya, uraian, lampiran);
        if (t.status() == StatusTiket.DIJAWAB) {
            mapper.tanyaLagi(id);
            kirim(t, "tanya");
        } else {
            mapper.buka(id);
            proses.mulai(mapper.cari(id).orElseThrow());
        }
    }

    /** The customer is content. A second click changes nothing. */
    @Transactional
    void selesai(long id, PenggunaLogin saya) {
        Tiket t = kunci(id, saya);
        if (t.status() == StatusTiket.DIJAWAB) {
            mapper.selesai(id, jam.instant());
            kirim(t, "selesai");
        } else if (t.status() != StatusTiket.SELESAI) {
            throw new IsianKeliru("Pertanyaan ini belum dijawab.");
        }
    }

    private void kirim(Tiket t, String jawaban) {
        if (!proses.tanggapi(t, jawaban)) {
            throw new IsianKeliru("Jawaban ini sedang diproses sistem. Coba sekali lagi sebentar lagi.");
        }
    }

    private Tiket kunci(long id, PenggunaLogin saya) {
        ambil(id, saya);
        return mapper.kunci(id).orElseThrow();
    }

    private Tiket drafSaya(long id, PenggunaLogin saya) {
        Tiket t = kunci(id, saya);
        if (!t.draf()) {
            throw new IsianKeliru("Pertanyaan ini sudah diajukan dan tidak dapat diubah lagi.");
        }
        return t;
    }

    private void tulis(long id, PenggunaLogin saya, String uraian, Lampiran lampiran) {
        mapper.tulis(id, true, saya.pelaku(), BersihHtml.bersihkan(uraian), simpan(saya, lampiran), jam.instant());
    }

    private UUID simpan(PenggunaLogin saya, Lampiran l) {
        return l == null ? null : berkas.simpan(saya.satker(), l.nama(), l.isi(), saya.pelaku(), Aturan.LAMPIRAN_PERTANYAAN).id();
    }
}
