package id.laju.lhu;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laju.mesin.KasusService;
import id.laju.mesin.Langkah;
import id.laju.permohonan.Laporan;
import id.laju.permohonan.LaporanService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.permohonan.Sampel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that waits for one person's signature (LHU-003). */
@Component
class AntreanTte {

    static final String TUGAS = "tandatanganiLhu";

    /** @param tenggat when it is late */
    record Butir(String tugasId, String kasus, long laporanId, String nomorLhu, String nomorOrder, String pelanggan, String sampel, Instant dibuat,
            Instant tenggat, Laporan laporan, String sebutan) {
    }

    private final KasusService kasus;
    private final PermohonanService permohonan;
    private final LaporanService semuaLaporan;
    private final ObjectMapper json;

    AntreanTte(KasusService kasus, PermohonanService permohonan, LaporanService semuaLaporan, ObjectMapper json) {
        this.kasus = kasus;
        this.permohonan = permohonan;
        this.semuaLaporan = semuaLaporan;
        this.json = json;
    }

    /** Oldest first, in a number of queries that does not depend on how many there are. */
    @Transactional(readOnly = true)
    public List<Butir> milik(String orang) {
        List<Langkah> semua = kasus.tugasDipegang(TUGAS, orang);
        Map<Long, Laporan> laporan = semuaLaporan.semuaLaporan(semua.stream().map(this::laporanId).toList());
        Map<Long, Permohonan> order = permohonan.semua(laporan.values().stream().map(Laporan::permohonanId).collect(Collectors.toSet()));
        Map<Long, List<Sampel>> sampel = semuaLaporan.sampelSemuaLaporan(laporan.keySet());
        return semua.stream().filter(l -> orang.equals(laporan.get(laporanId(l)).penandaTangan()))
            .map(l -> butir(l, laporan.get(laporanId(l)), order, sampel.getOrDefault(laporanId(l), List.of()))).toList();
    }

    private static Butir butir(Langkah l, Laporan laporan, Map<Long, Permohonan> order, List<Sampel> sampel) {
        Permohonan p = order.get(laporan.permohonanId());
        return new Butir(l.pegangan(), l.kasus(), laporan.id(), laporan.nomorLhu(), p.nomorOrder(), p.namaCetak(),
            sampel.stream().map(Sampel::namaLengkap).collect(Collectors.joining("; ")), l.dibuat(), l.tenggat(), laporan, p.sebutanLaporan());
    }

    private long laporanId(Langkah l) {
        try {
            return json.readTree(l.lingkup()).path("laporanId").asLong();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
