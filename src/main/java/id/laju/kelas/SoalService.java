package id.laju.kelas;

import id.laju.umum.IsianKeliru;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The question bank of a course. What was begun with a question keeps it; a changed question is another one. */
@Service
class SoalService {

    private final SoalMapper mapper;
    private final Clock jam;

    SoalService(SoalMapper mapper, Clock jam) {
        this.mapper = mapper;
        this.jam = jam;
    }

    List<Soal> daftar(long kursusId, Tahap tahap) {
        return mapper.daftar(kursusId, tahap);
    }

    Soal ambil(long kursusId, long id) {
        return mapper.cari(kursusId, id).orElseThrow(() -> TidakDitemukan.untuk("Soal", id));
    }

    /** @throws IsianKeliru on teks, pilihan, kunci, jenis */
    @Transactional
    void tambah(long kursusId, Tahap tahap, IsianSoal i, String oleh) {
        i.periksa(tahap).selesai();
        mapper.tambah(i.jadi(kursusId, tahap, mapper.terakhir(kursusId, tahap) + 1), jam.instant(), oleh);
    }

    @Transactional
    void ubah(long kursusId, long id, IsianSoal i, String oleh) {
        Soal lama = ambil(kursusId, id);
        i.periksa(lama.tahap()).selesai();
        mapper.lepas(kursusId, id);
        mapper.tambah(i.jadi(kursusId, lama.tahap(), lama.urut()), jam.instant(), oleh);
    }

    @Transactional
    void hapus(long kursusId, long id) {
        mapper.lepas(kursusId, ambil(kursusId, id).id());
    }

    /** All of them or none. @return how many */
    @Transactional
    int tambahSemua(long kursusId, Tahap tahap, List<IsianSoal> semua, String oleh) {
        semua.forEach(s -> tambah(kursusId, tahap, s, oleh));
        return semua.size();
    }

    /** The same questions before and after, so that the gain means something. */
    @Transactional
    int salinKePost(long kursusId, String oleh) {
        List<Soal> pre = daftar(kursusId, Tahap.PRE);
        if (pre.isEmpty() || !daftar(kursusId, Tahap.POST).isEmpty()) {
            throw new IsianKeliru("Soal pre-test hanya dapat disalin selama post-test masih kosong dan pre-test sudah berisi.");
        }
        return tambahSemua(kursusId, Tahap.POST, pre.stream().map(s -> new IsianSoal(s.teks(), s.pilihan(), s.huruf(), null)).toList(), oleh);
    }
}
