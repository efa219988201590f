package id.laju.permohonan;

import id.laju.umum.IsianKeliru;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Samples of a service that takes them itself: planned with its quotation, so that they are priced, tested and reported like all others. */
@Service
public class ContohRencanaService {

    private final SampelMapper mapper;
    private final PermohonanMapper baca;
    private final SampelService sampel;

    ContohRencanaService(SampelMapper mapper, PermohonanMapper baca, SampelService sampel) {
        this.mapper = mapper;
        this.baca = baca;
        this.sampel = sampel;
    }

    /**
     * Takes the place of what was planned before.
     *
     * @throws IsianKeliru at "parameter" for what cannot be chosen today, or when the request is an order already
     */
    @Transactional
    public void rencanakan(long permohonanId, List<ContohRencana> contoh) {
        Permohonan p = baca.cari(permohonanId).orElseThrow();
        if (p.dipesan() != null || p.bersampel()) {
            throw new IsianKeliru("Contoh uji permohonan ini tidak dapat direncanakan ulang.");
        }
        baca.sampel(permohonanId).forEach(s -> mapper.hapus(s.id()));
        contoh.forEach(c -> tambah(p, c));
    }

    /** More of the same, each in a report of its own; what was planned, priced and reported stays. @return ids of the new ones in that order */
    @Transactional
    public List<Long> ulangi(long permohonanId, List<Long> sampelIds) {
        String satker = baca.cari(permohonanId).orElseThrow().satker();
        return sampelIds.stream().map(lama -> {
            long baru = mapper.ulangi(lama);
            mapper.ulangiParameter(lama, baru);
            int urutan = baca.laporan(permohonanId).stream().mapToInt(Laporan::urutan).max().orElse(0) + 1;
            baca.masukkan(baru, baca.tambahLaporan(permohonanId, satker, urutan));
            return baru;
        }).toList();
    }

    private void tambah(Permohonan p, ContohRencana c) {
        long id = mapper.tambah(p.id(), c.isian());
        sampel.pilih(p, baca.satuSampel(id).orElseThrow(), c.parameter());
    }
}
