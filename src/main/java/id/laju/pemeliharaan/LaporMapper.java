package id.laju.pemeliharaan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface LaporMapper {

    @Select("select * from laporan_sertifikat where sertifikat_id = #{sertifikatId}")
    Optional<LaporanSertifikat> cari(long sertifikatId);

    @Insert("""
        insert into laporan_sertifikat (sertifikat_id, berkas_id) values (#{sertifikatId}, #{berkas})
        on conflict (sertifikat_id) do update set berkas_id = excluded.berkas_id where laporan_sertifikat.dilaporkan is null""")
    int unggah(long sertifikatId, UUID berkas);

    @Update("update laporan_sertifikat set tujuan = #{tujuan}, tanggal = #{tanggal}, nomor = #{nomor}, oleh = #{oleh}, dilaporkan = #{kini} where sertifikat_id = #{sertifikatId} and dilaporkan is null")
    void lapor(long sertifikatId, String tujuan, LocalDate tanggal, String nomor, String oleh, Instant kini);
}
