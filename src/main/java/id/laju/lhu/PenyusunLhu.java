package id.laju.lhu;

import id.laju.dokumen.Bahasa;
import id.laju.dokumen.ContohUji;
import id.laju.dokumen.Lhu;
import id.laju.dokumen.Penanda;
import id.laju.dokumen.Teks;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import id.laju.umum.Tanggal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a report together from request, reception, results and scope; nothing in it is typed again. */
@Component
class PenyusunLhu {

    private static final Map<String, Bahasa> BAHASA = Map.of("ID", Bahasa.INDONESIA, "EN", Bahasa.INGGRIS, "ID_EN", Bahasa.DWIBAHASA);
    private static final Map<String, Teks> ATURAN = Map.of(
            "SEDERHANA", Teks.dari("Penerimaan sederhana: hasil dibandingkan langsung dengan batas, tanpa memperhitungkan ketidakpastian.",
                    "Simple acceptance: the result is compared with the limit directly, without the uncertainty."),
            "JAGA", Teks.dari("Dengan pita jaga: memenuhi bila hasil tidak melewati batas dikurangi ketidakpastian (k = 2).",
                    "Guarded acceptance: conforms when the result stays within the limit less the uncertainty (k = 2)."),
            "EMPAT_TINGKAT", Teks.dari("Empat tingkat: memenuhi, memenuhi bersyarat, tidak memenuhi bersyarat, tidak memenuhi, dengan ketidakpastian (k = 2) di kedua sisi batas.",
                    "Four levels: pass, conditional pass, conditional fail, fail, with the uncertainty (k = 2) on both sides of the limit."));

    private final PermohonanService permohonan;
    private final HasilLaporan laboratorium;
    private final PenyusunContoh contoh;
    private final LingkupLaporan lingkup;
    private final FormatLhuService format;
    private final SatkerService satker;
    private final KataKoreksi kata;
    private final AmandemenMapper amandemen;
    private final KetikanMapper ketikan;

    PenyusunLhu(PermohonanService permohonan, HasilLaporan laboratorium, PenyusunContoh contoh, LingkupLaporan lingkup, FormatLhuService format,
            SatkerService satker, KataKoreksi kata, AmandemenMapper amandemen, KetikanMapper ketikan) {
        this.permohonan = permohonan;
        this.laboratorium = laboratorium;
        this.contoh = contoh;
        this.lingkup = lingkup;
        this.format = format;
        this.satker = satker;
        this.kata = kata;
        this.amandemen = amandemen;
        this.ketikan = ketikan;
    }

    /** @throws IllegalStateException when no sample of the report has results, which is a fault of the model */
    Lhu susun(Laporan laporan, PilihanLhu pilihan, Pejabat pejabat, LocalDate terbit) {
        return susun(laporan, ketikan(laporan), pilihan, pejabat.penanda(), terbit);
    }

    /** @param ketikan what the pengetik types now, in place of what is stored */
    Lhu susun(Laporan laporan, List<Ketikan> ketikan, PilihanLhu pilihan, Penanda penanda, LocalDate terbit) {
        Lhu isi = isi(laporan, sampel(laporan, ketikan), pilihan, penanda, terbit);
        return amandemen.denganLaporanBaru(laporan.id()).map(a -> isi.sebagaiKoreksi(kalimat(a), beda(a, isi))).orElse(isi);
    }

    private static List<Lhu.Perubahan> beda(Amandemen a, Lhu isi) {
        return IsiLaporan.beda(IsiLaporan.baca(a.isiLama()), IsiLaporan.dari(isi));
    }

    /** Which paper it amends or replaces, of which day and why. */
    Teks kalimat(Amandemen a) {
        Teks apa = permohonan.ambil(a.permohonanId()).kalibrasi() ? Teks.dari("sertifikat", "certificate") : Teks.dari("laporan", "report");
        Laporan lama = permohonan.satuLaporan(a.laporanId());
        LocalDate hari = LocalDate.ofInstant(lama.dirilis(), satker.ambil(a.satker()).zonaWaktu());
        String id = lama.nomorLhu() + ", terbit " + Tanggal.panjang(hari) + ". Alasan: " + a.putusanAlasan();
        String en = lama.nomorLhu() + ", issued on " + Tanggal.inggris(hari) + ". Reason: " + a.putusanAlasan();
        return a.pengganti() ? Teks.dari("Menggantikan " + apa.id() + " nomor " + id, "Replaces " + apa.en() + " number " + en)
                : Teks.dari("Amandemen atas " + apa.id() + " nomor " + id, "Amendment to " + apa.en() + " number " + en);
    }

    /** The report by itself, as if it corrected nothing. @param penanda null where nothing is printed */
    Lhu isi(Laporan laporan, PilihanLhu pilihan, Penanda penanda, LocalDate terbit) {
        return isi(laporan, sampel(laporan), pilihan, penanda, terbit);
    }

    private Lhu isi(Laporan laporan, List<SampelDilaporkan> sampel, PilihanLhu pilihan, Penanda penanda, LocalDate terbit) {
        Permohonan p = permohonan.ambil(laporan.permohonanId());
        LingkupLaporan.Lingkup dalam = lingkup.dari(laporan.satker(), sampel);
        List<ContohUji> isi = sampel.stream().map(s -> contoh.susun(p, s, dalam)).toList();
        Satker balai = satker.ambil(laporan.satker());
        return new Lhu(BAHASA.get(p.bahasa()), balai.kota(), terbit, laboratorium(balai, sampel), balai.alamat(), dalam.akreditasi(sampel),
                pilihan.tanpaSimbol(), kata.pelanggan(laporan, p), p.nomorOrder(), isi,
                p.pernyataan() ? ATURAN.get(p.aturanKeputusan()) : null, penyimpangan(sampel), catatan(pilihan, sampel), null, List.of(), penanda,
                format.pada(laporan.satker(), terbit));
    }

    /** Samples of the report that were not cancelled. */
    List<SampelDilaporkan> sampel(Laporan laporan) {
        return sampel(laporan, ketikan(laporan));
    }

    /** What the pengetik typed for this report; a correction starts from what was typed for the report it corrects. */
    List<Ketikan> ketikan(Laporan laporan) {
        List<Ketikan> milik = ketikan.milik(laporan.id());
        return milik.isEmpty() && laporan.asalId() != null ? ketikan.milik(laporan.asalId()) : milik;
    }

    private List<SampelDilaporkan> sampel(Laporan laporan, List<Ketikan> ketikan) {
        Map<Long, Ketikan> diketik = ketikan.stream().collect(Collectors.toMap(Ketikan::sampelId, Function.identity()));
        List<SampelDilaporkan> hasil = permohonan.sampelLaporan(laporan.id()).stream().map(s -> kata.sampel(laporan, s))
                .flatMap(s -> laboratorium.sampel(s.id()).map(d -> SampelDilaporkan.dari(s, permohonan.parameter(s.id()), d, diketik.get(s.id()))).stream()).toList();
        if (hasil.isEmpty()) {
            throw new IllegalStateException("Laporan " + laporan.id() + " tidak mempunyai sampel yang diuji");
        }
        return hasil;
    }

    private static String laboratorium(Satker balai, List<SampelDilaporkan> sampel) {
        return sampel.stream().map(s -> s.diuji().lab()).distinct().collect(Collectors.joining(", ")) + ", " + balai.singkatan();
    }

    private List<Teks> penyimpangan(List<SampelDilaporkan> sampel) {
        return sampel.stream().flatMap(s -> Stream.concat(s.tidakDiuji().stream(),
                laboratorium.penyimpangan(s.sampel().id(), s.diuji().nomorAnalisa()).stream())).toList();
    }

    private static List<Teks> catatan(PilihanLhu pilihan, List<SampelDilaporkan> sampel) {
        List<Teks> hasil = new ArrayList<>();
        sampel.forEach(s -> s.syaratTerima().ifPresent(hasil::add));
        sampel.forEach(s -> s.catatanKetikan(sampel.size() > 1).ifPresent(hasil::add));
        if (pilihan.catatan() != null) {
            hasil.add(Teks.dari(pilihan.catatan(), pilihan.catatanEn()));
        }
        return hasil;
    }
}
