package id.laju.lhu;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface AlatLaporanMapper {

    /** Results that count and were measured with the instrument, by day; the report they stand in or will stand in. */
    @Select("""
        select l.id laporan_id, l.nomor_lhu, l.dirilis is not null terbit, o.kasus, o.nomor_order, b.nomor_analisa, u.nama parameter, h.tertulis hasil, h.tanggal, f.nama analis
        from hasil_uji h
            join sampel_parameter c on c.id = h.pilihan_id join parameter_uji u on u.id = c.parameter_id
            join sampel s on s.id = c.sampel_id join permohonan o on o.id = s.permohonan_id
            join staf f on f.id = h.oleh
            left join laporan l on l.id = s.laporan_id left join sampel_lab b on b.sampel_id = s.id
        where h.alat_id = #{alatId} and h.tanggal between #{dari} and #{sampai}
            and not exists (select from hasil_uji n where n.pilihan_id = h.pilihan_id and n.versi > h.versi)
        order by l.dirilis is null, l.nomor_lhu, h.tanggal, b.nomor_analisa, u.urutan, h.id""")
    List<AlatLaporan> laporan(long alatId, LocalDate dari, LocalDate sampai);
}
