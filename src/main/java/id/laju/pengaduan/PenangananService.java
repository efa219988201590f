package id.laju.pengaduan;

import id.laju.maaf.MaafService;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A complaint is handled and decided. */
@Service
class PenangananService {

    record Penanganan(String temuan, String tindakan, Putusan usul, boolean keterlambatan) {
    }

    /** @param putusan null where it goes back to who handles it */
    record Isian(String keputusan, Putusan putusan, String pertimbangan, String penanda, String catatan) {
    }

    private final PengaduanMapper mapper;
    private final PenandaJawaban pejabat;
    private final PermohonanService permohonan;
    private final MaafService maaf;
    private final Clock jam;

    PenangananService(PengaduanMapper mapper, PenandaJawaban pejabat, PermohonanService permohonan, MaafService maaf, Clock jam) {
        this.mapper = mapper;
        this.pejabat = pejabat;
        this.permohonan = permohonan;
        this.maaf = maaf;
        this.jam = jam;
    }

    Pengaduan ambil(long id) {
        return mapper.cari(id).orElseThrow();
    }

    /** Whether the complainant's own order came later than promised, so that the letter of apology may follow; it goes to nobody else. */
    boolean terlambat(Pengaduan p) {
        return p.permohonanId() != null && p.pelangganId() != null && permohonan.ambil(p.permohonanId()).pelangganId() == p.pelangganId() && maaf.terlambat(p.permohonanId());
    }

    @Transactional
    void tangani(long id, Penanganan i) {
        Pengaduan p = mapper.kunci(id).orElseThrow();
        new PeriksaIsian().wajib("temuan", i.temuan(), "Tulis apa yang ditemukan dan sebabnya.").panjang("temuan", i.temuan(), 10_000, "Temuan")
            .wajib("tindakan", i.tindakan(), "Tulis tindakan perbaikannya.").panjang("tindakan", i.tindakan(), 10_000, "Tindakan").wajib("usul", i.usul(), "Pilih usul putusan.")
            .tolakJika(i.keterlambatan() && !terlambat(p), "keterlambatan", "Order ini tidak lewat dari waktu yang dijanjikan kepada pelapor.")
            .tolakJika(i.keterlambatan() && i.usul() == Putusan.DITOLAK, "keterlambatan", "Keterlambatan yang terbukti tidak dapat ditolak.").selesai();
        mapper.tangani(id, i.temuan().strip(), i.tindakan().strip(), i.usul(), i.keterlambatan());
    }

    /** @param i keputusan putus or kembali @return whether lateness was found true */
    @Transactional
    boolean putuskan(long id, Isian i) {
        Pengaduan p = mapper.kunci(id).orElseThrow();
        boolean kembali = "kembali".equals(i.keputusan());
        new PeriksaIsian().tolakJika(!Set.of("putus", "kembali").contains(String.valueOf(i.keputusan())), "keputusan", "Pilih putuskan atau kembalikan.")
            .tolakJika(kembali && IsianPengaduan.kosong(i.catatan()), "catatan", "Tulis apa yang harus ditangani lagi.").panjang("catatan", i.catatan(), 2000, "Catatan")
            .tolakJika(!kembali && i.putusan() == null, "putusan", "Pilih putusannya.").tolakJika(!kembali && IsianPengaduan.kosong(i.pertimbangan()), "pertimbangan", "Tulis jawaban dan pertimbangannya; itu isi surat.")
            .panjang("pertimbangan", i.pertimbangan(), 10_000, "Pertimbangan").tolakJika(!kembali && p.keterlambatan() && i.putusan() == Putusan.DITOLAK, "putusan", "Keterlambatan yang terbukti tidak dapat ditolak.")
            .tolakJika(!kembali && tidakSah(p, i.penanda()), "penanda", "Pilih penanda tangan yang berwenang hari ini" + (p.banding() ? " dan tidak ikut dalam perkara yang dibanding." : ".")).selesai();
        if (kembali) {
            mapper.catat(id, StatusPengaduan.DITANGANI, i.catatan().strip());
        } else {
            mapper.putuskan(id, i.putusan(), i.pertimbangan().strip(), i.penanda(), jam.instant());
        }
        return !kembali && p.keterlambatan();
    }

    /** Where nobody may sign today, the signatory is named later. */
    private boolean tidakSah(Pengaduan p, String penanda) {
        return penanda == null ? !pejabat.boleh(p).isEmpty() : pejabat.boleh(p, penanda).isEmpty();
    }

    /** Without the complainant's doing. */
    @Transactional
    void akhiri(long id, StatusPengaduan status) {
        mapper.akhiri(id, status, jam.instant());
    }
}
