package id.laju.konsultansi;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.StatusDokumen;
import id.laju.lhu.Pejabat;
import id.laju.lhu.PejabatService;
import id.laju.penomoran.JenisNomor;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Interim and final report: drafted by the team, checked by somebody else, numbered, signed, issued. */
@Service
class LaporanKonsultansiService {

    private final LaporanKonsultansiMapper mapper;
    private final LembarLaporan lembar;
    private final TimKonsultanService timKonsultan;
    private final PermohonanService permohonan;
    private final PejabatService pejabat;
    private final Penomoran penomoran;
    private final DokumenService dokumen;
    private final KonsultansiProses proses;
    private final Clock jam;

    LaporanKonsultansiService(LaporanKonsultansiMapper mapper, LembarLaporan lembar, TimKonsultanService timKonsultan, PermohonanService permohonan, PejabatService pejabat, Penomoran penomoran, DokumenService dokumen,
            KonsultansiProses proses, Clock jam) {
        this.mapper = mapper;
        this.lembar = lembar;
        this.timKonsultan = timKonsultan;
        this.permohonan = permohonan;
        this.pejabat = pejabat;
        this.penomoran = penomoran;
        this.dokumen = dokumen;
        this.proses = proses;
        this.jam = jam;
    }

    List<Laporan> semua(long permohonanId) {
        return mapper.semua(permohonanId);
    }

    /** The one in hand. */
    Laporan kini(long permohonanId) {
        return mapper.terakhir(permohonanId).orElseThrow(() -> new IsianKeliru("Order ini belum mempunyai laporan. Muat ulang halaman."));
    }

    private Laporan kunci(long permohonanId) {
        return mapper.kunci(permohonanId).orElseThrow();
    }

    boolean akhirTerbit(long permohonanId) {
        return mapper.semua(permohonanId).stream().anyMatch(l -> l.akhir() && l.terbit() != null);
    }

    List<Long> yangTerbit(long pelangganId) {
        return mapper.yangTerbit(pelangganId);
    }

    /** @throws IsianKeliru with every part that is missing */
    @Transactional
    void susun(long permohonanId, IsianLaporan isian, String oleh) {
        isian.periksa();
        mapper.susun(kunci(permohonanId).id(), isian.rapi(), oleh, jam.instant());
    }

    /** @param keputusan sesuai or perbaiki @param penanda who signs; only for sesuai @throws IsianKeliru also when the reader belongs to the team */
    @Transactional
    void periksa(long permohonanId, String keputusan, String catatan, String penanda, String oleh) {
        Laporan l = kunci(permohonanId);
        boolean perbaiki = "perbaiki".equals(keputusan);
        String satker = permohonan.ambil(permohonanId).satker();
        Optional<Pejabat> pejabatnya = pejabat.sekarang(satker, String.valueOf(penanda));
        new PeriksaIsian().tolakJika(timKonsultan.tim(permohonanId).stream().anyMatch(a -> a.staf().equals(oleh)) || oleh.equals(l.penyusun()), "keputusan", "Laporan ini harus diperiksa oleh orang di luar tim konsultan.")
            .tolakJika(!perbaiki && !"sesuai".equals(keputusan), "keputusan", "Pilih sesuai, atau kembalikan.")
            .catatanKembali(perbaiki, catatan)
            .tolakJika("sesuai".equals(keputusan) && pejabatnya.isEmpty(), "penanda", "Pilih penanda tangan dari daftar; mandatnya harus berlaku hari ini.").selesai();
        if (perbaiki) {
            mapper.kembalikan(l.id(), catatan.strip());
        } else {
            siapkan(permohonan.ambil(permohonanId), l, pejabatnya.orElseThrow(), oleh);
        }
    }

    /** A paper that came back unsigned leaves its number to the next one. */
    private void siapkan(Permohonan p, Laporan l, Pejabat penanda, String oleh) {
        String nomor = l.nomor() == null ? penomoran.ambil(p.satker(), JenisNomor.LAPORAN_KONSULTANSI, "konsultansi:" + p.id() + ":" + l.ke()) : l.nomor();
        mapper.setujui(l.id(), penanda.staf(), nomor, dokumen.buat(p.satker(), nomor, p.kasus(), lembar.dari(p, l, penanda.penanda())).id(), oleh, jam.instant());
    }

    /** The head decides. @param keputusan ditandatangani or kembalikan */
    @Transactional
    void putuskan(long permohonanId, String keputusan, String catatan, String oleh) {
        Laporan l = kunci(permohonanId);
        boolean kembali = "kembalikan".equals(keputusan);
        new PeriksaIsian().tolakJika(!oleh.equals(l.penanda()), "keputusan", "Laporan ini disiapkan untuk ditandatangani oleh orang lain.")
            .tolakJika(!"ditandatangani".equals(keputusan) && !kembali, "keputusan", "Pilih tandatangani atau kembalikan.")
            .catatanKembali(kembali, catatan).selesai();
        if (kembali) {
            mapper.kembalikan(l.id(), catatan.strip());
        } else if (dokumen.ambil(l.dokumenId()).status() != StatusDokumen.DITANDATANGANI) {
            throw IsianKeliru.pada("sandi", "Laporan ini belum ditandatangani. Ketik frasa sandi, lalu tekan Selesaikan.");
        }
    }

    /** The paper is taken from whoever cannot sign it now; PJ Konsultansi chooses somebody else. */
    @Transactional
    void tarik(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        proses.kunci(p.kasus());
        if (!proses.penandaBerhalangan(p.kasus(), permohonanId)) {
            throw new IsianKeliru("Laporan ini tidak menunggu tanda tangan sekarang. Muat ulang halaman.");
        }
        mapper.tarik(kini(permohonanId).id(), "Penanda tangan berhalangan; pilih pejabat lain.");
    }

    /** From now on the customer has it and nobody changes it. Repeatable. */
    @Transactional
    void terbitkan(long permohonanId) {
        Laporan l = kunci(permohonanId);
        dokumen.terbitkan(l.dokumenId());
        mapper.terbitkan(l.id(), jam.instant());
    }
}
