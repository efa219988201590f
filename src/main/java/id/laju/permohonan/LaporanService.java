package id.laju.permohonan;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports of orders, many at once, and what the process does to one; a single one is read with {@link PermohonanService}. */
@Service
public class LaporanService {

    private final PermohonanMapper mapper;
    private final PermohonanService permohonan;
    private final Clock jam;

    LaporanService(PermohonanMapper mapper, PermohonanService permohonan, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.jam = jam;
    }

    /** Reports of these requests, by id, in one query. */
    public Map<Long, Laporan> laporanMilik(Collection<Long> permohonanIds) {
        return permohonanIds.isEmpty() ? Map.of() : mapper.laporanMilik(permohonanIds).stream().collect(Collectors.toMap(Laporan::id, Function.identity()));
    }

    /** Those that exist, by id, in one query. */
    public Map<Long, Laporan> semuaLaporan(Collection<Long> laporanIds) {
        return laporanIds.isEmpty() ? Map.of() : mapper.semuaLaporan(laporanIds).stream().collect(Collectors.toMap(Laporan::id, Function.identity()));
    }

    /** By report, in their order, in one query. */
    public Map<Long, List<Sampel>> sampelSemuaLaporan(Collection<Long> laporanIds) {
        Map<Long, Long> pemilik = semuaLaporan(laporanIds).values().stream().collect(Collectors.toMap(Laporan::id, Laporan::pemilikSampel));
        Map<Long, List<Sampel>> isi = pemilik.isEmpty() ? Map.of() : mapper.sampelSemuaLaporan(Set.copyOf(pemilik.values())).stream()
            .collect(Collectors.groupingBy(Sampel::laporanId));
        return pemilik.entrySet().stream().filter(e -> isi.containsKey(e.getValue())).collect(Collectors.toMap(Map.Entry::getKey, e -> isi.get(e.getValue())));
    }

    /** A report to be that repeats the samples of an issued one with corrections. @param kasus in which it is made. @return its id */
    @Transactional
    public long koreksiLaporan(long laporanId, String kasus) {
        if (permohonan.satuLaporan(laporanId).dirilis() == null) {
            throw new IllegalStateException("Laporan " + laporanId + " belum terbit");
        }
        return mapper.tambahKoreksi(laporanId, kasus);
    }

    /** The report to be is not needed. @throws IllegalStateException when it is no correction, or has a number already */
    @Transactional
    public void urungkanKoreksi(long laporanId) {
        if (mapper.hapusKoreksi(laporanId) == 0) {
            throw new IllegalStateException("Laporan " + laporanId + " bukan koreksi yang belum bernomor");
        }
    }

    @Transactional
    public void nomoriLhu(long laporanId, String nomor) {
        mapper.nomoriLhu(laporanId, nomor);
    }

    /** Attaches the document to be signed; a released report keeps the one it has. */
    @Transactional
    public void pasangDokumen(long laporanId, UUID dokumen, String penandaTangan) {
        if (mapper.pasangDokumen(laporanId, dokumen, penandaTangan) == 0) {
            throw new IllegalStateException("Laporan " + laporanId + " sudah dirilis");
        }
    }

    @Transactional
    public void rilis(long laporanId) {
        mapper.rilis(laporanId, jam.instant());
    }
}
