package id.laju.audit;

import id.laju.dokumen.Teks;
import id.laju.kalender.KalenderKerja;
import id.laju.lhu.AsalContoh;
import id.laju.pengujian.PengambilContoh;
import id.laju.permohonan.PermohonanService;
import id.laju.staf.StafService;
import id.laju.umum.Tanggal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What laboratory and reports know of samples that were taken for a certification. */
@Component
class ContohSertifikasi implements PengambilContoh, AsalContoh {

    private final UjiProdukMapper mapper;
    private final UjiProduk uji;
    private final PermohonanService permohonan;
    private final StafService staf;
    private final KalenderKerja kalender;

    ContohSertifikasi(UjiProdukMapper mapper, UjiProduk uji, PermohonanService permohonan, StafService staf, KalenderKerja kalender) {
        this.mapper = mapper;
        this.uji = uji;
        this.permohonan = permohonan;
        this.staf = staf;
        this.kalender = kalender;
    }

    @Override
    public boolean mengambil(long sampelId) {
        return mapper.contohSampel(sampelId).isPresent();
    }

    @Override
    public List<String> petugas(long sampelId) {
        return mapper.contohSampel(sampelId).map(c -> uji.ppc(c.permohonanId())).orElse(List.of());
    }

    @Override
    public boolean langsung() {
        return true;
    }

    @Override
    public Optional<Teks> pengambilan(long sampelId) {
        return mapper.contohSampel(sampelId).filter(c -> c.diambil() != null).flatMap(c -> mapper.semua(c.permohonanId()).stream().filter(r -> r.putaran() == c.putaran()).findFirst().map(r -> kalimat(c, r)));
    }

    private Teks kalimat(ContohProduk c, PengambilanContoh r) {
        LocalDate hari = c.diambil().atZone(kalender.zona(permohonan.ambil(c.permohonanId()).satker())).toLocalDate();
        String petugas = staf.nama(r.petugas());
        return Teks.dari("oleh petugas " + petugas + ", tanggal " + Tanggal.panjang(hari) + ", metode " + r.metode() + ", kode produksi " + c.kodeProduksi() + ", segel " + c.segel(),
            "by an officer of the institute: " + petugas + ", on " + Tanggal.inggris(hari) + ", method " + r.metode() + ", production code " + c.kodeProduksi() + ", seal " + c.segel());
    }
}
