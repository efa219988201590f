package id.laju.kelas;

import id.laju.mesin.KasusService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening and closing of the tests, and the sheets of the participants: saved as they are filled in, sent once, marked at once (TRN-012). */
@Service
class TesService {

    private static final int SKALA = 5;

    private final TesMapper mapper;
    private final SoalService soal;
    private final BukuKelas buku;
    private final PelaksanaanMapper kelas;
    private final KasusService kasus;
    private final Clock jam;

    TesService(TesMapper mapper, SoalService soal, BukuKelas buku, PelaksanaanMapper kelas, KasusService kasus, Clock jam) {
        this.mapper = mapper;
        this.soal = soal;
        this.buku = buku;
        this.kelas = kelas;
        this.kasus = kasus;
        this.jam = jam;
    }

    Map<Tahap, TesMapper.Aktivasi> aktivasi(long kelasId) {
        return mapper.aktivasi(kelasId).stream().collect(Collectors.toMap(TesMapper.Aktivasi::tahap, a -> a));
    }

    boolean terbuka(long kelasId, Tahap tahap) {
        TesMapper.Aktivasi a = aktivasi(kelasId).get(tahap);
        return a != null && a.ditutup() == null && buku.dapatDites(kelasId);
    }

    /** @throws IsianKeliru without questions, or when the class is not prepared or held now */
    @Transactional
    void buka(long kelasId, Tahap tahap, String oleh) {
        KelasBimtek k = buku.kelas(kelasId);
        if (!buku.dapatDites(kelasId) || terlaksana(kelasId)) {
            throw new IsianKeliru("Tes hanya dapat diaktifkan sesudah kelas dipastikan berjalan dan sebelum tugas Laksanakan bimtek selesai.");
        }
        if (soal.daftar(k.kursusId(), tahap).isEmpty()) {
            throw new IsianKeliru(tahap.label() + " belum memiliki soal. Isi bank soal lebih dulu.");
        }
        mapper.buka(kelasId, tahap, jam.instant(), oleh);
    }

    private boolean terlaksana(long kelasId) {
        return kelas.cari(kelasId).stream().flatMap(p -> kasus.terbuka(p.kasus()).stream()).anyMatch(l -> l.frasa().endsWith("SertifikatPelatihan"));
    }

    @Transactional
    void tutupSemua(long kelasId) {
        Arrays.stream(Tahap.values()).forEach(t -> tutup(kelasId, t));
    }

    /** Doing it again does nothing. */
    @Transactional
    void tutup(long kelasId, Tahap tahap) {
        mapper.tutup(kelasId, tahap, jam.instant());
    }

    /** The sheet of this person, begun now if there is none; its questions stay as they are now. */
    @Transactional
    LembarTes lembar(long kelasId, long pesertaId, Tahap tahap) {
        if (mapper.lembar(kelasId, pesertaId, tahap).isEmpty() && soal.daftar(buku.kelas(kelasId).kursusId(), tahap).isEmpty()) {
            throw new IsianKeliru(tahap.label() + " belum memiliki soal. Tanyakan kepada panitia.");
        }
        if (mapper.mulai(kelasId, pesertaId, tahap, jam.instant()) == 1) {
            mapper.isiSoal(mapper.lembar(kelasId, pesertaId, tahap).orElseThrow().id(), buku.kelas(kelasId).kursusId(), tahap);
        }
        return mapper.lembar(kelasId, pesertaId, tahap).orElseThrow();
    }

    List<JawabanTes> jawaban(long lembarId) {
        return mapper.jawaban(lembarId);
    }

    List<LembarTes> semua(long kelasId) {
        return mapper.semua(kelasId);
    }

    /** How many sent each of them. */
    Map<Tahap, Long> terkirim(long kelasId) {
        return Arrays.stream(Tahap.values()).collect(Collectors.toMap(t -> t, t -> semua(kelasId).stream().filter(l -> l.tahap() == t && l.dikirim() != null).count()));
    }

    List<JawabanTes> terkirim(long kelasId, Tahap tahap) {
        return mapper.terkirim(kelasId, tahap);
    }

    /** One answer, as it is given. @throws IsianKeliru for a sheet that was sent */
    @Transactional
    void simpan(LembarTes l, long soalId, String isi) {
        belumDikirim(mapper.kunci(l.id()));
        JawabanTes j = mapper.jawaban(l.id()).stream().filter(x -> x.soalId() == soalId).findFirst().orElseThrow(() -> new IsianKeliru("Soal ini bukan bagian lembar Anda. Muat ulang halaman."));
        tulis(l, j, isi);
    }

    private void tulis(LembarTes l, JawabanTes j, String isi) {
        if (j.uraian()) {
            new PeriksaIsian().panjang("soal-" + j.soalId(), isi, 2000, "Jawaban").selesai();
            mapper.jawab(l.id(), j.soalId(), null, isi == null || isi.isBlank() ? null : isi.strip());
        } else {
            int paling = j.kunci() == null ? SKALA : j.daftarPilihan().size();
            boolean sah = isi != null && isi.matches("[1-9]") && Integer.parseInt(isi) <= paling;
            new PeriksaIsian().tolakJika(!sah, "soal-" + j.soalId(), "Pilih salah satu jawaban.").selesai();
            mapper.jawab(l.id(), j.soalId(), Integer.valueOf(isi), null);
        }
    }

    /** All that stands in the form, and then marked; there is no second try. @param isi answer by question @throws IsianKeliru on soal-id for what is missing; what is there is kept */
    @Transactional(noRollbackFor = IsianKeliru.class)
    LembarTes kirim(LembarTes lama, Map<Long, String> isi) {
        belumDikirim(mapper.kunci(lama.id()));
        List<JawabanTes> semua = mapper.jawaban(lama.id());
        semua.stream().filter(j -> isi.get(j.soalId()) != null && !isi.get(j.soalId()).isBlank()).forEach(j -> tulis(lama, j, isi.get(j.soalId())));
        List<JawabanTes> kini = mapper.jawaban(lama.id());
        PeriksaIsian kurang = new PeriksaIsian();
        kini.stream().filter(j -> !j.uraian() && !j.terjawab()).forEach(j -> kurang.tolak("soal-" + j.soalId(), "Pertanyaan " + j.urut() + " belum dijawab."));
        kurang.selesai();
        int benar = (int) kini.stream().filter(JawabanTes::benar).count();
        boolean dinilai = lama.tahap().dinilai();
        mapper.kirim(lama.id(), jam.instant(), dinilai ? benar : null, kini.size(), dinilai ? nilai(benar, kini.size()) : null);
        return mapper.lembar(lama.kelasId(), lama.pesertaId(), lama.tahap()).orElseThrow();
    }

    /** Of 100, two decimals. */
    static BigDecimal nilai(int benar, int jumlah) {
        return BigDecimal.valueOf(100L * benar).divide(BigDecimal.valueOf(jumlah), 2, RoundingMode.HALF_UP);
    }

    private static void belumDikirim(LembarTes l) {
        if (l.dikirim() != null) {
            throw new IsianKeliru("Lembar ini sudah Anda kirim dan tidak dapat diubah.");
        }
    }
}
