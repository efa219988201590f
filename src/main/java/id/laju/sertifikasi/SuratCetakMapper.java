package id.laju.sertifikasi;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface SuratCetakMapper {

    @Select("select * from surat_cetak where permohonan_id = #{permohonanId}")
    List<SuratCetak> semua(long permohonanId);

    @Insert("""
        insert into surat_cetak (permohonan_id, kode, nomor, tanggal) values (#{permohonanId}, #{kode}, #{nomor}, #{tanggal})
        on conflict (permohonan_id, kode) do update set nomor = excluded.nomor, tanggal = excluded.tanggal""")
    void simpan(long permohonanId, String kode, String nomor, LocalDate tanggal);
}
