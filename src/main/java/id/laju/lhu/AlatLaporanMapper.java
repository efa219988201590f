package id.laju.lhu;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface AlatLaporanMapper {

    /**
     * Results as the report in force prints them, and those that wait for a report: by the first one, or by a correction that is under way.
     * {@code d} is what counts, {@code t} the report in force.
     */
    String DIUKUR = """
        select coalesce(t.id, l.id) laporan_id, case when d.tercetak then t.nomor_lhu when t.id is null then l.nomor_lhu end nomor_lhu, d.tercetak terbit,
            coalesce(t.kasus, o.kasus) kasus, o.nomor_order, b.nomor_analisa, u.nama parameter, h.tertulis hasil, h.tanggal, f.nama analis
        from hasil_uji h
            join sampel_parameter c on c.id = h.pilihan_id join parameter_uji u on u.id = c.parameter_id left join parameter_lab y on y.pilihan_id = c.id
            join sampel s on s.id = c.sampel_id join permohonan o on o.id = s.permohonan_id
            join staf f on f.id = h.oleh
            left join laporan l on l.id = s.laporan_id left join sampel_lab b on b.sampel_id = s.id
            left join lateral (select x.* from laporan x where coalesce(x.asal_id, x.id) = s.laporan_id and x.dirilis is not null
                order by x.dirilis desc, x.id desc limit 1) t on true
            cross join lateral (select
                coalesce(h.pada <= t.dirilis and not exists (select from hasil_uji n where n.pilihan_id = h.pilihan_id and n.versi > h.versi and n.pada <= t.dirilis), false) tercetak,
                not exists (select from hasil_uji n where n.pilihan_id = h.pilihan_id and n.versi > h.versi)
                    and (t.id is null or exists (select from amandemen a where a.laporan_id = t.id and a.selesai is null)) menunggu) d
        where h.tanggal between #{dari} and #{sampai} and (d.tercetak and (y.dicoret is null or y.dicoret > t.dirilis) or d.menunggu and y.dicoret is null)
        """;
    String URUTAN = " order by d.tercetak desc, t.nomor_lhu, h.tanggal, b.nomor_analisa, u.urutan, h.id";

    /** By day; issued reports first. */
    @Select(DIUKUR + "and h.alat_id = #{alatId}" + URUTAN)
    List<AlatLaporan> alat(long alatId, LocalDate dari, LocalDate sampai);

    /** The same for a reference standard and the calibrations in which it was used. */
    @Select(DIUKUR + "and exists (select from data_kalibrasi_standar x where x.hasil_id = h.id and x.standar_id = #{standarId})" + URUTAN)
    List<AlatLaporan> standar(long standarId, LocalDate dari, LocalDate sampai);
}
