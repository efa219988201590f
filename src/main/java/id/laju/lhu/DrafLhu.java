package id.laju.lhu;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.Lhu;
import id.laju.dokumen.ModelDokumen;
import id.laju.dokumen.Penanda;
import id.laju.dokumen.Teks;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A report before its signer is chosen, as the pengetik prints it and the koordinator lab reads it; kept nowhere. */
@Component
class DrafLhu {

    private static final Penanda BELUM = new Penanda(null, Teks.dari("Penanda tangan", "Signatory"), "(ditetapkan Customer Service)", null, null);
    private static final PilihanLhu POLOS = new PilihanLhu(null, false, null, null);

    private final PenyusunLhu penyusun;
    private final List<PenyusunSertifikat> sertifikat;
    private final PejabatService pejabat;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final BandingLaporan banding;

    DrafLhu(PenyusunLhu penyusun, List<PenyusunSertifikat> sertifikat, PejabatService pejabat, PermohonanService permohonan, DokumenService dokumen,
            BandingLaporan banding) {
        this.penyusun = penyusun;
        this.sertifikat = sertifikat;
        this.pejabat = pejabat;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.banding = banding;
    }

    /** What is typed and stored for this report. */
    List<Ketikan> ketikan(Laporan l) {
        return penyusun.ketikan(l);
    }

    byte[] cetak(Laporan l) {
        return cetak(l, ketikan(l));
    }

    byte[] cetak(Laporan l, List<Ketikan> ketikan) {
        return dokumen.cetak(l.satker(), l.nomorLhu(), susun(l, permohonan.ambil(l.permohonanId()), ketikan));
    }

    /** Without the customer, for those who work blind (LHU-009). */
    byte[] cetakButa(Laporan l) {
        Permohonan p = permohonan.ambil(l.permohonanId());
        ModelDokumen isi = susun(l, p, penyusun.ketikan(l));
        return dokumen.cetak(l.satker(), l.nomorLhu(), isi instanceof Lhu lhu ? LhuButa.dari(lhu, penyusun.sampel(l), p) : penyusunSertifikat(p).orElseThrow().samarkan(isi, l));
    }

    private ModelDokumen susun(Laporan l, Permohonan p, List<Ketikan> ketikan) {
        LocalDate hari = pejabat.hariIni(l.satker());
        return penyusunSertifikat(p).map(s -> s.susun(l, BELUM, ketikan.stream().anyMatch(Ketikan::tanpaAkreditasi), Ketikan.gabung(null, ketikan), hari,
                banding.koreksi(l, POLOS).orElse(null)))
            .orElseGet(() -> penyusun.susun(l, ketikan, POLOS, BELUM, hari));
    }

    private Optional<PenyusunSertifikat> penyusunSertifikat(Permohonan p) {
        return sertifikat.stream().filter(s -> s.layanan().equals(p.layanan())).findFirst();
    }
}
