package id.laju.pengujian;

import id.laju.dokumen.DokumenService;
import id.laju.dokumen.LabelKiriman;
import id.laju.dokumen.LabelSampel;
import id.laju.dokumen.TandaTerimaSampel;
import id.laju.layanan.LabService;
import id.laju.penomoran.Penomoran;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import id.laju.satker.SatkerService;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.Tanggal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The sheets of the counter: receipt for the customer, label for the sample (NUM-018). */
@Component
class LembarSampel {

    /** What becomes of the remainder, in words. */
    static final Map<String, String> SISA = Map.of("DIKEMBALIKAN", "Dikembalikan kepada pelanggan", "DIMUSNAHKAN", "Dimusnahkan setelah masa simpan",
        "DISIMPAN", "Disimpan di balai");

    private final PermohonanService permohonan;
    private final PenerimaanService penerimaan;
    private final TitipService titip;
    private final DokumenService dokumen;
    private final Penomoran penomoran;
    private final LabService lab;
    private final SatkerService satker;
    private final StafService staf;
    private final SyaratProduk syarat;

    LembarSampel(PermohonanService permohonan, PenerimaanService penerimaan, TitipService titip, DokumenService dokumen, Penomoran penomoran,
            LabService lab, SatkerService satker, StafService staf, SyaratProduk syarat) {
        this.permohonan = permohonan;
        this.penerimaan = penerimaan;
        this.titip = titip;
        this.dokumen = dokumen;
        this.penomoran = penomoran;
        this.lab = lab;
        this.satker = satker;
        this.staf = staf;
        this.syarat = syarat;
    }

    /** The receipt of the deposit, or of the accepted sample. @throws IsianKeliru when nothing was handed over */
    byte[] tandaTerima(long sampelId) {
        Sampel s = permohonan.satuSampel(sampelId);
        Permohonan p = permohonan.ambil(s.permohonanId());
        SampelLab l = penerimaan.cari(sampelId).filter(x -> x.idSampel() != null)
            .orElseThrow(() -> new IsianKeliru("Sampel ini belum diserahkan, jadi belum ada tanda terimanya."));
        Titipan t = titip.cari(sampelId).orElse(null);
        String nomor = t != null ? t.nomor() : penomoran.ambil(p.satker(), TitipService.TANDA_TERIMA, "sampel:" + sampelId);
        boolean dititip = t != null;
        TandaTerimaSampel.Sampel isi = new TandaTerimaSampel.Sampel(l.idSampel(), l.nomorAnalisa(), s.namaLengkap(), dititip ? t.jumlah() : l.jumlah(),
            dititip ? t.kemasan() : l.kemasan(), dititip ? t.kondisi() : l.kondisi(), l.catatan());
        return dokumen.cetak(p.satker(), nomor, new TandaTerimaSampel(p.namaCetak(), p.praOrder(), p.nomorOrder(), dititip ? t.diterimaPada() : l.diterimaPada(), zona(p.satker()), dititip ? t.diserahkan() : l.diserahkan() == null ? "-" : l.diserahkan(),
            staf.nama(dititip ? t.diterimaOleh() : l.diterimaOleh()), dititip ? t.tempat() : l.tempatSimpan(), List.of(isi), SISA.get(p.sisaContoh())));
    }

    /** Bar code and what the laboratory needs; nothing that says whose it is. One label for each sample, in the order given. */
    byte[] label(List<Long> sampelId) {
        List<LabelSampel.Label> semua = sampelId.stream().map(this::satuLabel).toList();
        String satu = penerimaan.ambil(sampelId.get(0)).satker();
        return dokumen.cetak(satu, semua.get(0).idSampel(), new LabelSampel(semua));
    }

    private LabelSampel.Label satuLabel(long sampelId) {
        SampelLab l = penerimaan.cari(sampelId).filter(x -> x.idSampel() != null)
            .orElseThrow(() -> new IsianKeliru("Sampel ini belum mempunyai ID sampel, jadi labelnya belum dapat dicetak."));
        Sampel s = permohonan.satuSampel(sampelId);
        SampelButa buta = SampelButa.dari(s, l, permohonan.ambil(s.permohonanId()));
        String nama = Stream.of(buta.jenis(), buta.kode(), buta.uraian()).filter(x -> x != null && !x.isBlank()).collect(Collectors.joining(", "));
        String hari = diserahkan(l).map(saat -> Tanggal.pendek(saat.atZone(zona(l.satker())).toLocalDate())).orElse("-");
        String ruang = l.labId() == null ? null : lab.ambil(l.satker(), l.labId()).nama();
        return new LabelSampel.Label(l.nomorAnalisa(), l.idSampel(), nama, hari, ruang);
    }

    /** What the customer sticks to the parcel of each sample of a request: the code that is read at the counter (NUM-018). */
    byte[] labelKiriman(Permohonan p) {
        var balai = satker.ambil(p.satker());
        List<LabelKiriman.Label> semua = permohonan.sampel(p.id()).stream().map(s -> new LabelKiriman.Label(KodeSampel.tulis(s.id()), s.urutan(), s.namaLengkap(), s.produk(),
            s.kodeLokasi(), syarat.dari(p.satker(), s.produkId()))).toList();
        return dokumen.cetak(p.satker(), p.praOrder(), new LabelKiriman(p.praOrder(), balai.nama(), balai.alamat(), semua));
    }

    /** When the sample came over the counter: with its deposit, else when it was accepted, else when it arrived. */
    private Optional<Instant> diserahkan(SampelLab l) {
        return titip.cari(l.sampelId()).map(Titipan::diterimaPada).or(() -> Optional.ofNullable(l.diterimaPada()))
            .or(() -> Optional.ofNullable(l.tibaPada()));
    }

    private ZoneId zona(String kode) {
        return satker.ambil(kode).zonaWaktu();
    }
}
