package id.laju.permohonan;

import id.laju.satker.SatkerService;
import id.laju.umum.Halaman;
import id.laju.umum.PermintaanHalaman;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The orders of a customer, that is requests that are paid, as their lists show them. */
@Service
@Transactional(readOnly = true)
public class PesananService {

    private final PesananMapper mapper;
    private final SatkerService satker;

    PesananService(PesananMapper mapper, SatkerService satker) {
        this.mapper = mapper;
        this.satker = satker;
    }

    /** Newest first, or by "nomor" or "tanggal". @param tahun of the order in the satker's zone; null for all */
    public Halaman<Permohonan> pesanan(long pelangganId, String kodeSatker, Integer tahun, PermintaanHalaman minta) {
        Instant dari = tahun == null ? null : awal(kodeSatker, tahun);
        Instant sampai = tahun == null ? null : awal(kodeSatker, tahun + 1);
        return new Halaman<>(mapper.pesanan(pelangganId, dari, sampai, minta.pola(), minta),
                mapper.banyak(pelangganId, dari, sampai, minta.pola()), minta);
    }

    /** Years in which the customer has orders, newest first. */
    public List<Integer> tahun(long pelangganId, String kodeSatker) {
        return mapper.tahun(pelangganId, satker.ambil(kodeSatker).zona());
    }

    /** Orders of which at least one report is released, newest first. */
    public List<Permohonan> denganLaporanTerbit(long pelangganId) {
        return mapper.denganLaporanTerbit(pelangganId);
    }

    private Instant awal(String kodeSatker, int tahun) {
        ZoneId zona = satker.ambil(kodeSatker).zonaWaktu();
        return LocalDate.of(tahun, 1, 1).atStartOfDay(zona).toInstant();
    }
}
