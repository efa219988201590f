package id.laju.lhu;

import id.laju.berkas.Berkas;
import id.laju.dokumen.DokumenService;
import id.laju.penyerahan.PenyerahanService;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.PesananService;
import id.laju.permohonan.Sampel;
import id.laju.satker.SatkerService;
import id.laju.survei.SurveiService;
import id.laju.umum.Halaman;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PermintaanHalaman;
import id.laju.umum.TidakDitemukan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports as customers see and fetch them; everything here is of one organisation only. */
@Service
public class DaftarLhuService {

    /** @param isi the PDF as it was issued */
    public record Unduh(Berkas berkas, byte[] isi) {
    }

    private final LhuMapper mapper;
    private final PesananService pesanan;
    private final PermohonanService permohonan;
    private final HasilLaporan laboratorium;
    private final StatusAnalisa status;
    private final SurveiService survei;
    private final PenyerahanService penyerahan;
    private final DokumenService dokumen;
    private final SatkerService satker;
    private final Clock jam;

    DaftarLhuService(LhuMapper mapper, PesananService pesanan, PermohonanService permohonan, HasilLaporan laboratorium, StatusAnalisa status,
            SurveiService survei, PenyerahanService penyerahan, DokumenService dokumen, SatkerService satker, Clock jam) {
        this.mapper = mapper;
        this.pesanan = pesanan;
        this.permohonan = permohonan;
        this.laboratorium = laboratorium;
        this.status = status;
        this.survei = survei;
        this.penyerahan = penyerahan;
        this.dokumen = dokumen;
        this.satker = satker;
        this.jam = jam;
    }

    @Transactional(readOnly = true)
    public Halaman<BarisOrder> daftar(long pelangganId, String kodeSatker, Integer tahun, PermintaanHalaman minta) {
        return pesanan.pesanan(pelangganId, kodeSatker, tahun, minta).ubah(this::baris);
    }

    /** One order of this customer with its reports. @throws TidakDitemukan it is not this customer's, or not paid yet */
    @Transactional(readOnly = true)
    public BarisOrder satu(long permohonanId, long pelangganId) {
        Permohonan p = permohonan.ambil(permohonanId);
        if (p.pelangganId() != pelangganId || p.dipesan() == null) {
            throw new TidakDitemukan("Order ini tidak ada.");
        }
        return baris(p);
    }

    private BarisOrder baris(Permohonan p) {
        boolean beres = survei.beres(p);
        List<BarisOrder.Analisa> analisa = analisa(p, beres);
        return new BarisOrder(p.id(), p.layanan(), p.nomorOrder(), hari(p, p.dipesan()), !beres && analisa.stream().anyMatch(a -> a.terbit() != null),
                penyerahan.dapatDiselesaikan(p), penyerahan.ditutup(p.id()), analisa);
    }

    private List<BarisOrder.Analisa> analisa(Permohonan p, boolean beres) {
        List<Sampel> sampel = permohonan.sampel(p.id());
        Map<Long, Laporan> laporan = permohonan.laporan(p.id()).stream().collect(Collectors.toMap(Laporan::id, Function.identity()));
        Map<Long, String> nomor = laboratorium.nomorAnalisa(sampel.stream().map(Sampel::id).toList());
        Map<Long, String> kini = status.milik(p, sampel);
        return sampel.stream().map(s -> {
            Laporan l = s.laporanId() == null ? null : laporan.get(s.laporanId());
            boolean terbit = l != null && l.dirilis() != null;
            return new BarisOrder.Analisa(nomor.get(s.id()), s.namaLengkap(), terbit ? "Selesai" : kini.getOrDefault(s.id(), "Menunggu sampel"),
                    terbit ? hari(p, l.dirilis()) : null, terbit ? l.nomorLhu() : null, terbit && beres ? l.id() : null, terbit ? mapper.unduhan(l.id()) : 0);
        }).toList();
    }

    /** Released reports of this organisation that nobody fetched yet (NAV-007). */
    @Transactional(readOnly = true)
    public int siapDiambil(long pelangganId) {
        return mapper.belumDiunduh(pelangganId);
    }

    /** Order of a report, to lead to its survey. @throws TidakDitemukan as {@link #unduh} */
    @Transactional(readOnly = true)
    public Permohonan order(long laporanId, long pelangganId) {
        Laporan l = permohonan.satuLaporan(laporanId);
        Permohonan p = permohonan.ambil(l.permohonanId());
        if (p.pelangganId() != pelangganId || l.dirilis() == null) {
            throw new TidakDitemukan("Laporan ini tidak ada.");
        }
        return p;
    }

    /**
     * The issued report; counts the download.
     *
     * @param loket CS who hands it over at the counter; null when the customer fetches it
     * @throws TidakDitemukan it is not this customer's, or not released
     * @throws IsianKeliru the order's survey is not filled yet (LHU-017)
     */
    @Transactional
    public Unduh unduh(long laporanId, long pelangganId, long penggunaId, String loket) {
        Permohonan p = order(laporanId, pelangganId);
        if (!survei.beres(p)) {
            throw new IsianKeliru("Isi dulu kuesioner kepuasan order " + p.nomorOrder() + "; sesudah itu laporannya langsung dapat diunduh.");
        }
        Laporan l = permohonan.satuLaporan(laporanId);
        mapper.unduh(laporanId, penggunaId, jam.instant(), loket);
        return new Unduh(dokumen.berkas(l.dokumenId()), dokumen.isi(l.dokumenId()));
    }

    private LocalDate hari(Permohonan p, Instant saat) {
        return saat == null ? null : LocalDate.ofInstant(saat, satker.ambil(p.satker()).zonaWaktu());
    }
}
