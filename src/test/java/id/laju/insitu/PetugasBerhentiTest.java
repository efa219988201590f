package id.laju.insitu;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.laju.lhu.PejabatService;
import id.laju.mesin.Pengulang;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One letter in trouble keeps no other one waiting. */
class PetugasBerhentiTest {

    private final JadwalLapanganMapper mapper = mock(JadwalLapanganMapper.class);
    private final PermohonanService permohonan = mock(PermohonanService.class);
    private final PejabatService pejabat = mock(PejabatService.class);
    private final InsituProses proses = mock(InsituProses.class);
    private final PetugasBerhenti berhenti = new PetugasBerhenti(mapper, permohonan, mock(ReguService.class), pejabat, proses, new Pengulang());

    @Test
    void theSweepGoesOnBehindALetterThatCannotBeTakenBack() {
        when(mapper.ditunggu()).thenReturn(List.of("plh", "plt"));
        when(mapper.menungguTandaTangan("plh")).thenReturn(List.of(1L, 2L));
        when(mapper.menungguTandaTangan("plt")).thenReturn(List.of(3L));
        Permohonan p = mock(Permohonan.class);
        when(p.kasus()).thenReturn("bbspjikfk/1");
        when(p.satker()).thenReturn("bbspjikfk");
        when(permohonan.ambil(anyLong())).thenReturn(p);
        when(pejabat.sekarang(any(), any())).thenReturn(Optional.empty());
        when(proses.penandaBerhalangan("bbspjikfk/1", 1)).thenThrow(new IllegalStateException("two waits"));
        berhenti.mandatHabis();
        verify(proses).penandaBerhalangan("bbspjikfk/1", 2);
        verify(proses).penandaBerhalangan("bbspjikfk/1", 3);
    }
}
