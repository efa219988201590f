package id.laju.audit;

import id.laju.berkas.Aturan;
import id.laju.berkas.Berkas;
import id.laju.berkas.BerkasService;
import id.laju.permohonan.Unggahan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The corrective action of one finding: typed and saved bit by bit, sent, judged, sent again (CRT-052, CRT-083). */
@Service
class PerbaikanTemuanService {

    private static final int PALING_BANYAK = 10;
    private static final Aturan BUKTI = Aturan.DOKUMEN_TAMBAHAN.untuk("berkas", "Bukti perbaikan");

    private final PerbaikanTemuanMapper mapper;
    private final TemuanService temuan;
    private final LembarAuditService lembar;
    private final BerkasService berkas;
    private final TemuanProses proses;
    private final Clock jam;

    PerbaikanTemuanService(PerbaikanTemuanMapper mapper, TemuanService temuan, LembarAuditService lembar, BerkasService berkas, TemuanProses proses, Clock jam) {
        this.mapper = mapper;
        this.temuan = temuan;
        this.lembar = lembar;
        this.berkas = berkas;
        this.proses = proses;
        this.jam = jam;
    }

    /** Newest first. */
    List<Perbaikan> riwayat(long temuanId) {
        return mapper.milik(temuanId);
    }

    Optional<Perbaikan> menungguPenilaian(long temuanId) {
        return mapper.terakhir(temuanId).filter(p -> p.dikirim() != null && p.putusan() == null);
    }

    /** What was decided when the deadline had passed, oldest first. */
    List<PerbaikanTemuanMapper.PutusanLewat> putusanLewat(long temuanId) {
        return mapper.putusanLewat(temuanId);
    }

    List<Berkas> berkas(Perbaikan p) {
        return mapper.berkas(p.id()).stream().map(berkas::ambil).toList();
    }

    /** Of any round of this finding. @throws TidakDitemukan for another file */
    Berkas satuBerkas(long temuanId, UUID id) {
        return mapper.milik(temuanId).stream().flatMap(p -> mapper.berkas(p.id()).stream()).filter(id::equals).findFirst().map(berkas::ambil)
            .orElseThrow(() -> new TidakDitemukan("Berkas ini tidak ada pada temuan ini."));
    }

    byte[] isi(Berkas b) {
        return berkas.isi(b.id());
    }

    /** The round that is being typed. @throws IsianKeliru when the finding waits for nothing */
    private Perbaikan draf(long temuanId, String oleh) {
        Temuan t = temuan.kunci(temuanId);
        if (t.keadaan() != KeadaanTemuan.TERBUKA || !t.perluPerbaikan()) {
            throw new IsianKeliru(t.keadaan() == KeadaanTemuan.DIJAWAB ? "Perbaikan temuan ini sudah dikirim dan sedang dinilai." : "Temuan ini tidak menunggu perbaikan lagi.");
        }
        return mapper.terakhir(temuanId).filter(p -> p.dikirim() == null).orElseGet(() -> {
            mapper.mulai(temuanId, oleh, jam.instant());
            Perbaikan baru = mapper.terakhir(temuanId).orElseThrow();
            mapper.bawaBerkas(baru.id());
            return baru;
        });
    }

    /** @return version of it from now on */
    @Transactional
    int simpan(long temuanId, IsianPerbaikan i, String oleh) {
        LocalDate rencana = i.periksa();
        Perbaikan p = draf(temuanId, oleh);
        IsianPerbaikan dengan = i.versi() == null ? new IsianPerbaikan(i.akarMasalah(), i.koreksi(), i.tindakan(), i.rencanaSelesai(), p.versi()) : i;
        if (mapper.simpan(p.id(), dengan, rencana, oleh, jam.instant()) == 0) {
            throw new IsianKeliru("Perbaikan ini baru saja diubah orang lain di perusahaan Anda. Salin yang Anda ketik, lalu muat ulang halaman.");
        }
        return dengan.versi() + 1;
    }

    @Transactional
    void tambahBerkas(long temuanId, List<Unggahan> baru, String oleh) {
        Perbaikan p = draf(temuanId, oleh);
        new PeriksaIsian().tolakJika(baru.isEmpty(), "berkas", "Pilih berkas bukti perbaikan.")
            .tolakJika(mapper.berkas(p.id()).size() + baru.size() > PALING_BANYAK, "berkas", "Satu temuan paling banyak memuat " + PALING_BANYAK + " berkas bukti; gabungkan atau hapus sebagian.").selesai();
        String satker = lembar.audit(temuan.ambil(temuanId).auditId()).satker();
        baru.forEach(b -> mapper.tambahBerkas(p.id(), berkas.simpan(satker, b.nama(), b.isi(), oleh, BUKTI).id()));
    }

    @Transactional
    void hapusBerkas(long temuanId, UUID id, String oleh) {
        mapper.hapusBerkas(draf(temuanId, oleh).id(), id);
    }

    /**
     * Sends what was typed. Also after the deadline, as long as nobody closed the finding; it is marked then.
     *
     * @throws IsianKeliru while something is missing
     */
    @Transactional
    void kirim(long temuanId, IsianPerbaikan i, String oleh) {
        AuditLapangan a = lembar.audit(temuan.ambil(temuanId).auditId());
        proses.kunci(a.kasus());
        simpan(temuanId, i, oleh);
        Perbaikan p = mapper.terakhir(temuanId).orElseThrow();
        Temuan t = temuan.ambil(temuanId);
        periksa(t, p);
        mapper.kirim(p.id(), jam.instant().isAfter(t.batas()), oleh, jam.instant());
        temuan.keadaan(temuanId, KeadaanTemuan.DIJAWAB);
        proses.temuanDijawab(a.kasus(), temuanId);
    }

    /** A plan with a date is enough for a minor finding; the graver ones want evidence. */
    private void periksa(Temuan t, Perbaikan p) {
        boolean bukti = !mapper.berkas(p.id()).isEmpty();
        boolean minor = t.kategori() == Kategori.MINOR;
        new PeriksaIsian().wajib("akarMasalah", p.akarMasalah(), "Tulis akar masalahnya.").wajib("tindakan", p.tindakan(), "Tulis tindakan perbaikannya.")
            .tolakJika(!bukti && !(minor && p.rencanaSelesai() != null), "berkas",
                minor ? "Unggah bukti perbaikan, atau isi rencana tanggal selesainya." : "Unggah paling sedikit satu bukti perbaikan.").selesai();
    }

    /** @param putusan tutup or kembali */
    @Transactional
    void nilai(long temuanId, String putusan, String catatan, String oleh) {
        new PeriksaIsian().tolakJika(!"tutup".equals(putusan) && !"kembali".equals(putusan), "keputusan", "Pilih keputusan.")
            .tolakJika("kembali".equals(putusan) && (catatan == null || catatan.isBlank()), "catatan", "Tulis apa yang masih kurang; pelanggan membacanya.").panjang("catatan", catatan, 2000, "Catatan").selesai();
        temuan.kunci(temuanId);
        Perbaikan p = menungguPenilaian(temuanId).orElseThrow(() -> new IsianKeliru("Perbaikan ini sudah dinilai. Muat ulang tugas."));
        mapper.nilai(p.id(), putusan, catatan == null || catatan.isBlank() ? null : catatan.strip(), oleh, jam.instant());
        temuan.keadaan(temuanId, "tutup".equals(putusan) ? KeadaanTemuan.DITUTUP : KeadaanTemuan.TERBUKA);
        if ("kembali".equals(putusan)) {
            temuan.beriWaktuMelengkapi(temuan.ambil(temuanId), oleh);
        }
    }

    /** Once its deadline passed. @param putusan waktu or tidak @param batas last day of the new deadline; not read when an answer came in meanwhile */
    @Transactional
    void putuskanLewat(long temuanId, String putusan, LocalDate batas, String alasan, LocalDate hariIni, String oleh) {
        Temuan t = temuan.kunci(temuanId);
        boolean dijawab = t.keadaan() == KeadaanTemuan.DIJAWAB;
        boolean waktu = "waktu".equals(putusan);
        new PeriksaIsian().tolakJika(!waktu && !"tidak".equals(putusan), "keputusan", "Pilih keputusan.")
            .tolakJika(dijawab && "tidak".equals(putusan), "keputusan", "Pelanggan sudah mengirim perbaikannya; teruskan kepada evaluator.")
            .tolakJika(waktu && !dijawab && (batas == null || !batas.isAfter(hariIni)), "batas", "Isi batas waktu baru, sesudah hari ini.")
            .wajib("alasan", alasan, "Tulis alasan keputusan ini.").panjang("alasan", alasan, 1000, "Alasan").selesai();
        mapper.lewat(temuanId, waktu && dijawab ? "diterima" : putusan, alasan.strip(), oleh, jam.instant());
        if (!waktu) {
            temuan.keadaan(temuanId, KeadaanTemuan.TIDAK_DIPERBAIKI);
        } else if (!dijawab) {
            temuan.perpanjang(t, batas, alasan.strip(), oleh);
        }
    }
}
