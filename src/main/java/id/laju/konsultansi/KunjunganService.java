package id.laju.konsultansi;

import id.laju.berkas.Aturan;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.BacaIsian;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of visits: who was there, what was done, what follows, with photos and papers. */
@Service
class KunjunganService {

    private static final Aturan LAMPIRAN = Aturan.DOKUMEN_TAMBAHAN.untuk("berkas", "Foto atau berkas kunjungan");
    private static final int BERKAS_TERBANYAK = 20;

    private final KunjunganMapper mapper;
    private final LaporanKonsultansiMapper laporan;
    private final KonsultansiService konsultansi;
    private final PermohonanService permohonan;
    private final BerkasService berkas;
    private final Clock jam;

    KunjunganService(KunjunganMapper mapper, LaporanKonsultansiMapper laporan, KonsultansiService konsultansi, PermohonanService permohonan, BerkasService berkas, Clock jam) {
        this.mapper = mapper;
        this.laporan = laporan;
        this.konsultansi = konsultansi;
        this.permohonan = permohonan;
        this.berkas = berkas;
        this.jam = jam;
    }

    List<Kunjungan> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    /** The one whose turn it is. */
    Kunjungan berikut(long permohonanId) {
        return mapper.berikut(permohonanId).orElseThrow(() -> new IsianKeliru("Tidak ada kunjungan dalam rencana. Muat ulang halaman."));
    }

    List<Hadir> hadir(long kunjunganId) {
        return mapper.yangHadir(kunjunganId);
    }

    List<TindakLanjut> tindakLanjut(long permohonanId) {
        return mapper.semuaTindakLanjut(permohonanId);
    }

    List<Berkas> berkas(long kunjunganId) {
        return mapper.berkas(kunjunganId).stream().map(berkas::ambil).toList();
    }

    /** @return what comes next, for the gateway @throws IsianKeliru with every field that is wrong */
    @Transactional
    String catat(long permohonanId, IsianKunjungan isian, String oleh) {
        Kunjungan k = berikut(permohonanId);
        BacaIsian baca = new BacaIsian();
        int tersisa = (int) mapper.semua(permohonanId).stream().filter(Kunjungan::direncanakan).count() - 1;
        isian.periksa(baca, konsultansi.hariIni(permohonan.ambil(permohonanId).satker()), tersisa);
        baca.selesai();
        if (!isian.ada()) {
            mapper.batal(k.id(), isian.alasan().strip());
            return isian.lanjut();
        }
        mapper.laksanakan(permohonanId, k.id(), isian.ringkasan().strip(), jam.instant(), oleh);
        simpan(permohonanId, k, isian);
        if (isian.lanjut().startsWith("laporan")) {
            laporan.mulai(permohonanId, "laporanAkhir".equals(isian.lanjut()) ? "AKHIR" : "ANTARA");
        }
        return isian.lanjut();
    }

    private void simpan(long permohonanId, Kunjungan k, IsianKunjungan isian) {
        for (int i = 0; i < isian.hadir().size(); i++) {
            Hadir h = isian.hadir().get(i);
            mapper.hadir(k.id(), i + 1, new Hadir(h.nama().strip(), BacaIsian.teks(h.jabatan()), h.pihak()));
        }
        isian.tindakLanjut().forEach(t -> mapper.tindakLanjut(permohonanId, k.id(), t.uraian().strip(), t.pihak(), t.penanggungJawab().strip(), LocalDate.parse(t.batas().strip())));
    }

    /** Photo or paper of the visit whose turn it is. */
    @Transactional
    Berkas lampirkan(long permohonanId, String nama, byte[] isi, String oleh) {
        Kunjungan k = berikut(permohonanId);
        if (mapper.berkas(k.id()).size() >= BERKAS_TERBANYAK) {
            throw IsianKeliru.pada("berkas", "Satu kunjungan paling banyak " + BERKAS_TERBANYAK + " berkas. Hapus yang tidak perlu.");
        }
        Berkas b = berkas.simpan(permohonan.ambil(permohonanId).satker(), nama, isi, oleh, LAMPIRAN);
        mapper.tambahBerkas(k.id(), b.id(), jam.instant(), oleh);
        return b;
    }

    @Transactional
    void lepas(long permohonanId, UUID id) {
        if (mapper.hapusBerkas(berikut(permohonanId).id(), id) > 0) {
            berkas.hapus(id);
        }
    }

    /** @throws TidakDitemukan when it belongs to no visit of the order */
    Berkas satuBerkas(long permohonanId, UUID id) {
        if (mapper.semua(permohonanId).stream().noneMatch(k -> mapper.berkas(k.id()).contains(id))) {
            throw new TidakDitemukan("Berkas ini tidak ditemukan.");
        }
        return berkas.ambil(id);
    }

    byte[] isi(Berkas b) {
        return berkas.isi(b.id());
    }

    /** Done by whom it was given to. @param pihak BALAI or PELANGGAN @throws IsianKeliru without a word how */
    @Transactional
    void selesaikan(Permohonan p, long id, String pihak, String jawaban, String oleh) {
        new PeriksaIsian().wajib("jawaban", jawaban, "Tulis apa yang sudah dikerjakan.").panjang("jawaban", jawaban, 1000, "Jawaban").selesai();
        if (p.batalAlasan() != null || mapper.selesaikan(p.id(), id, pihak, jawaban.strip(), jam.instant(), oleh) == 0) {
            throw new IsianKeliru("Tindak lanjut ini sudah selesai, atau bukan bagian Anda. Muat ulang halaman.");
        }
    }
}
