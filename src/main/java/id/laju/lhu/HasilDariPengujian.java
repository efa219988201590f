package id.laju.lhu;

import id.laju.layanan.LabService;
import id.laju.pengujian.Kesesuaian;
import id.laju.pengujian.LaporanHasil;
import id.laju.pengujian.NilaiKesesuaian;
import id.laju.pengujian.PenerimaanService;
import id.laju.pengujian.SampelLab;
import id.laju.dokumen.Teks;
import id.laju.permohonan.NomorAnalisa;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.satker.SatkerService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks the laboratory and writes its results as they are printed. */
@Component
class HasilDariPengujian implements HasilLaporan {

    private final PenerimaanService penerimaan;
    private final NomorAnalisa nomor;
    private final LaporanHasil hasil;
    private final PermohonanService permohonan;
    private final LabService lab;
    private final SatkerService satker;

    HasilDariPengujian(PenerimaanService penerimaan, NomorAnalisa nomor, LaporanHasil hasil, PermohonanService permohonan, LabService lab, SatkerService satker) {
        this.penerimaan = penerimaan;
        this.nomor = nomor;
        this.hasil = hasil;
        this.permohonan = permohonan;
        this.lab = lab;
        this.satker = satker;
    }

    @Override
    public Optional<SampelDiuji> sampel(long sampelId) {
        List<LaporanHasil.Baris> sah = hasil.sah(sampelId);
        return sah.isEmpty() ? Optional.empty() : penerimaan.cari(sampelId).map(s -> sampel(s, sah));
    }

    private SampelDiuji sampel(SampelLab s, List<LaporanHasil.Baris> sah) {
        Permohonan p = permohonan.ambil(permohonan.satuSampel(s.sampelId()).permohonanId());
        List<LocalDate> hari = sah.stream().map(b -> b.hasil().tanggal()).sorted(Comparator.naturalOrder()).toList();
        String jumlah = Stream.of(s.jumlah(), s.kemasan()).filter(t -> t != null && !t.isBlank()).collect(Collectors.joining(", "));
        return new SampelDiuji(s.nomorAnalisa(), s.idSampel(), jumlah, s.kondisi(), s.catatan(), lab.ambil(s.satker(), s.labId()).nama(),
                LocalDate.ofInstant(s.diterimaPada(), satker.ambil(s.satker()).zonaWaktu()), hari.get(0), hari.get(hari.size() - 1),
                sah.stream().map(b -> baris(p, b)).toList());
    }

    private static HasilSah baris(Permohonan p, LaporanHasil.Baris b) {
        Kesesuaian putusan = p.pernyataan() ? NilaiKesesuaian.dari(p.aturanKeputusan(), b.parameter(), b.hasil()) : null;
        return new HasilSah(b.parameter().pilihanId(), NilaiTercetak.dari(b), NilaiTercetak.ketidakpastian(b.hasil()), b.hasil().satuan(), b.hasil().metode(),
                b.hasil().versiTercetak(),
                putusan == null ? null : Teks.dari(putusan.id(), putusan.en()), b.parameter().tanpaAkreditasi(), b.subkontraktor(), b.hasil().alasan(),
                b.hasil().nilai(), b.hasil().tanggal());
    }

    @Override
    public List<Teks> penyimpangan(long sampelId, String nomorAnalisa) {
        return hasil.disetujui(sampelId).stream().flatMap(p -> KalimatPenyimpangan.dari(p, nomorAnalisa).stream()).toList();
    }

    @Override
    public Map<Long, String> nomorAnalisa(Collection<Long> sampelIds) {
        return nomor.dari(sampelIds);
    }
}
