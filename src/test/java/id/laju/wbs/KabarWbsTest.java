package id.laju.wbs;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.laju.surat.SuratLangsung;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a notice says, when it is tried again and when it is given up. */
class KabarWbsTest {

    private static final Instant KINI = Instant.parse("2026-11-29T03:00:00Z");

    private final KabarWbsMapper mapper = mock(KabarWbsMapper.class);
    private final PenerimaKabar penerima = mock(PenerimaKabar.class);
    private final SuratLangsung surat = mock(SuratLangsung.class);
    private final KabarWbs kabar = new KabarWbs(mapper, penerima, surat, new KunciInduk(new PengaturanWbs(Map.of(), 1, 1), true), Clock.fixed(KINI, ZoneOffset.UTC), "https://layanan.example.id");

    private void antre(int percobaan, Instant dibuat) {
        antre(percobaan, dibuat, "");
    }

    private void antre(int percobaan, Instant dibuat, String terkirim) {
        when(mapper.ambil(any(), any())).thenReturn(List.of(new KabarWbsMapper.Kabar(7, "WBS-0123456789", false, percobaan, dibuat, terkirim)));
        when(penerima.untuk("WBS-0123456789", false)).thenReturn(Set.of(new PenerimaKabar.Tujuan("bbspjikfk", "kepala@example.id")));
    }

    @Test
    void itSaysThatThereIsWorkAndNothingElse() {
        antre(0, KINI);
        when(surat.adaPos()).thenReturn(true);
        when(surat.kirim(any(), any(), any(), any())).thenReturn(true);
        kabar.sapu();
        verify(surat).kirim("bbspjikfk", "kepala@example.id", "Ada tugas untuk Anda",
            "Ada tugas yang menunggu Anda di LAJU.\nMasuk, lalu buka menu Lingkar Pelaporan: https://layanan.example.id/kelola/pelaporan\n");
        verify(mapper).hapus(7);
    }

    @Test
    void whatTheMailServerRefusesIsTriedAgain() {
        antre(3, KINI);
        when(surat.adaPos()).thenReturn(true);
        kabar.sapu();
        verify(mapper).gagal(7);
        verify(mapper, never()).hapus(7);
    }

    @Test
    void whatIsTooOldIsGivenUpAlsoWithoutAMailServer() {
        antre(0, KINI.minus(Duration.ofDays(8)));
        kabar.sapu();
        verify(mapper).hapus(7);
        antre(0, KINI.minus(Duration.ofDays(1)));
        clearInvocations(mapper);
        kabar.sapu();
        verify(mapper, never()).hapus(7);
    }

    /** Who has it already is left out when another one's mail was refused. */
    @Test
    void nobodyGetsTheSameTwice() {
        antre(0, KINI);
        when(penerima.untuk("WBS-0123456789", false)).thenReturn(new java.util.LinkedHashSet<>(List.of(new PenerimaKabar.Tujuan("bbspjikfk", "kepala@example.id"), new PenerimaKabar.Tujuan("bbspjikfk", "ketua@example.id"))));
        when(surat.adaPos()).thenReturn(true);
        when(surat.kirim(any(), org.mockito.ArgumentMatchers.eq("kepala@example.id"), any(), any())).thenReturn(true);
        kabar.sapu();
        org.mockito.ArgumentCaptor<String> sidik = org.mockito.ArgumentCaptor.forClass(String.class);
        verify(mapper).terkirim(org.mockito.ArgumentMatchers.eq(7L), sidik.capture());
        verify(mapper).gagal(7);
        clearInvocations(mapper, surat);
        antre(1, KINI, " " + sidik.getValue());
        when(penerima.untuk("WBS-0123456789", false)).thenReturn(new java.util.LinkedHashSet<>(List.of(new PenerimaKabar.Tujuan("bbspjikfk", "kepala@example.id"), new PenerimaKabar.Tujuan("bbspjikfk", "ketua@example.id"))));
        when(surat.kirim(any(), any(), any(), any())).thenReturn(true);
        kabar.sapu();
        verify(surat, never()).kirim(any(), org.mockito.ArgumentMatchers.eq("kepala@example.id"), any(), any());
        verify(mapper).hapus(7);
    }

    /** The notice waits until the circle has somebody for it. */
    @Test
    void withoutARecipientItWaits() {
        antre(0, KINI);
        when(penerima.untuk("WBS-0123456789", false)).thenReturn(Set.of());
        when(surat.adaPos()).thenReturn(true);
        kabar.sapu();
        verify(mapper, never()).gagal(7);
        verify(mapper, never()).hapus(7);
    }
}
